// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"
#include "model/domain/changeset.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace Model {

/// The live picture, and the only place where rows change. What changed is collected until
/// takeChanges(). Lives in the live thread; knows no socket and no database.
class Board
{
public:
    /// What the PBX said about all extensions at one time.
    struct Snapshot
    {
        std::vector<Ami::ExtensionStatus> rows;
        std::vector<QString> failed; ///< known extensions that gave no answer
        /// False if only known extensions were asked about: then a missing one has not vanished.
        bool complete = true;
        /// serial() when the question was sent. Rows that an event changed since are newer than
        /// this snapshot, and keep what the event said.
        quint64 askedAt = 0;
    };

    /// `contexts` in their order of precedence.
    explicit Board(QStringList contexts);

    /// What was known when the program last ran, and when its last snapshot was taken; not
    /// verified, not a change.
    void load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt);
    /// Names and departments for known and new extensions; a change like any other.
    void applyRoster(const QList<Extension> &roster, TimePoint now);
    /// A hint's new state, told by an event.
    void applyStatus(const Ami::ExtensionStatus &status, TimePoint now);
    /// Fills in the counts of `refresh` and lets it take part in the next ChangeSet.
    void applySnapshot(const Snapshot &snapshot, Refresh &refresh);

    /// Counts the events that were applied.
    quint64 serial() const { return m_serial; }
    /// Active extensions of the configured contexts, in no order.
    QList<Extension> watched() const;
    const QHash<QString, Extension> &rows() const { return m_rows; }

    bool hasChanges() const;
    /// All that changed since the last call, with the next revision.
    ChangeSet takeChanges();

private:
    bool isWatched(const Extension &row) const;
    Extension &rowFor(const Ami::ExtensionStatus &status, TimePoint now);
    bool isOutranked(const Ami::ExtensionStatus &status) const;
    bool update(Extension &row, const Ami::ExtensionStatus &status, TimePoint now);
    void confirm(Extension &row);
    void confirmRow(const Ami::ExtensionStatus &status, quint64 askedAt, Refresh &refresh);
    void leaveSnapshot(Extension &row, TimePoint now);
    void markVanished(const QSet<QString> &present, quint64 askedAt, Refresh &refresh);

    QStringList m_contexts;
    QHash<QString, Extension> m_rows;
    QHash<QString, quint64> m_eventSerials;
    QSet<QString> m_changed;
    QSet<QString> m_verified;
    QList<Refresh> m_refreshes;
    std::optional<TimePoint> m_lastSnapshot;
    quint64 m_serial = 0;
    quint64 m_revision = 0;
};

} // namespace Model
