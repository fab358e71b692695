// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/rights.h"
#include "model/domain/action.h"

#include <QSet>

namespace Model {

/// What this installation lets its supervisors do; nothing unless it is set.
struct ActionPolicy
{
    QSet<ActionKind> allowed;
    QString phone; ///< the extension of the supervisor's own phone; may be empty
    QString who;   ///< the person at this desk, for the audit
    QString desk;  ///< likewise

    bool operator==(const ActionPolicy &) const = default;
};

/// Why an action can't be done at all, whoever it is about.
struct Hindrance
{
    enum class Kind {
        NotAllowed, ///< by the policy
        NoPhone,    ///< and nothing else is in the way
        NotConnected,
        NoRight,   ///< the manager user lacks a write class
        NotLoaded, ///< the PBX lacks a module
        OnlyLooks, ///< the seat's token is a viewer's
    };

    Kind kind = Kind::NotAllowed;
    QString name; ///< the write class, or the module

    bool operator==(const Hindrance &) const = default;
};

/// What can be done now, and why the rest can't. Nothing can, until somebody says so.
struct Abilities
{
    Abilities() { hindrances.fill(Hindrance{}); }

    std::array<std::optional<Hindrance>, std::size(AllActionKinds)> hindrances;
    QString phone; ///< of the supervisor
    QString user;  ///< of the manager interface

    const std::optional<Hindrance> &hindrance(ActionKind kind) const
    {
        return hindrances.at(static_cast<std::size_t>(kind));
    }
    bool isAnyAllowed() const;

    bool operator==(const Abilities &) const = default;
};

/// By policy, rights and connection; `rights` that are not known hinder nothing. The classes are
/// those of Asterisk 16.28 and 22.10.
Abilities abilitiesOf(const ActionPolicy &policy, const Ami::Rights &rights, bool connected,
                      const QString &user);

/// It rings the phone of whoever asks.
bool needsPhone(ActionKind kind);

/// The abilities of another seat than the one that they were found for: with the phone of its own,
/// which may be empty, and what its token lets it do.
Abilities abilitiesOfSeat(const Abilities &host, const QString &phone, bool maySupervise);

/// A sentence: what is missing, and what would give it.
QString hindranceText(ActionKind kind, const Abilities &abilities);

} // namespace Model
