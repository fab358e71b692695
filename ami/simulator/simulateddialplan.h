// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"

#include <QSet>

namespace Ami {

/// The versions of Asterisk that differ in what they report about hints. Each stands for its
/// predecessors too.
enum class AsteriskRelease {
    V2210, ///< reloads repeat all hints, and keep quiet about removed ones
    V2211, ///< reloads report differences only, and a removal is −2; also 20.21 and 23.5
};

/// Which hints the running dialplan lacks, until it is reloaded from its files; and what Asterisk
/// reports when that changes.
class SimulatedDialplan
{
public:
    /// An event for the hint; without a device where it was not known before.
    struct News
    {
        ExtensionStatus hint;
        bool byPresence = false; ///< only PresenceStatus reports it
    };

    explicit SimulatedDialplan(AsteriskRelease release)
        : m_release(release)
    {
    }

    AsteriskRelease release() const { return m_release; }
    bool lacks(const ExtensionStatus &hint) const
    {
        return m_missing.contains({hint.extension, hint.context});
    }

    /// `dialplan remove …`
    QList<News> remove(const QList<ExtensionStatus> &hints);
    /// `dialplan reload`, of a dialplan with these hints
    QList<News> reload(const QList<ExtensionStatus> &all);
    /// What precedes Shutdown on a graceful stop.
    QList<News> stop(const QList<ExtensionStatus> &listed) const;

private:
    AsteriskRelease m_release;
    QSet<std::pair<QString, QString>> m_missing; ///< extension, context
};

} // namespace Ami
