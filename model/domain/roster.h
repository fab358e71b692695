// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Model {

/// Who sits at an extension, as a person or a file says it.
struct RosterEntry
{
    QString extension;
    QString context;                   ///< of an extension that is not known yet
    std::optional<QString> agentName;  ///< nothing: as it is
    std::optional<QString> department; ///< likewise
    /// False takes it off the board, and it is no longer asked about; likewise.
    std::optional<bool> isActive;

    bool operator==(const RosterEntry &) const = default;
};

using Roster = QList<RosterEntry>;

/// 1 to 32 letters, digits and *#+-_. of ASCII: what a dialplan takes anywhere.
bool isExtensionNumber(const QString &text);
/// What strangers send: a number, a context that is none or as a number, and texts of one line.
bool isValid(const RosterEntry &entry);

/// What came of one.
struct RosterOutcome
{
    int entries = 0;
    int added = 0;   ///< extensions that were not known
    int changed = 0; ///< known ones that have another name or department now

    bool operator==(const RosterOutcome &) const = default;
};

} // namespace Model
