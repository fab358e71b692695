// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/abilities.h"

#include <QStringList>

namespace Model {

/// Whom an action would be about, as a window knows it.
struct ActionSubject
{
    QString extension; ///< empty: a caller from outside, by its call alone
    QString name;      ///< for people; may be empty
    QString callId;
    QString other; ///< whom the call is with, for people
    bool isInCall = false;
    bool talks = false;       ///< to somebody
    bool mayMove = false;     ///< its call could go to somebody else: it talks, rings or waits
    QStringList queues;       ///< it is a member of
    QStringList elsewhere;    ///< queues that it is no member of
    QString queue;            ///< it is looked at as a member of this one alone
    bool isPaused = false;    ///< in `queue`, or where that is empty in any
    bool isPausedAll = false; ///< in all of `queues`

    bool isEmpty() const { return extension.isEmpty() && callId.isEmpty(); }
    /// "1003 Eria Motto"
    QString text() const;

    bool operator==(const ActionSubject &) const = default;
};

/// "Hang up…", for menus and buttons; "…" where something is asked first.
QString actionName(ActionKind kind);

/// Why it can't be done, as a sentence; empty if it can be tried.
QString whyNot(ActionKind kind, const ActionSubject &subject, const Abilities &abilities);

} // namespace Model
