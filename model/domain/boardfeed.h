// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/abilities.h"
#include "model/domain/changeset.h"
#include "model/domain/health.h"
#include "model/domain/hintsurvey.h"
#include "model/domain/linkstatus.h"
#include "model/domain/roster.h"

#include <QObject>

namespace Model {

/// What a window hears: the end of the pipe, in the window's own thread.
class BoardFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// The rows of the last run, before anything came from the network.
    void loaded(const QList<Model::Extension> &rows, std::optional<Model::TimePoint> confirmedAt);
    void changed(const Model::ChangeSet &changes);
    /// A seat was cut off from its host and is back: the board is as `changed` says, but what was
    /// asked of the store is to be asked anew.
    void resumed();
    void linkChanged(const Model::LinkStatus &link);
    /// What may be done about calls and queues from now on.
    void abilitiesChanged(const Model::Abilities &abilities);
    /// Devices, contacts and the like were listed; what that changed is told by `changed`.
    void witnessed();
    void rosterApplied(const Model::RosterOutcome &outcome);
    void refreshStarted();
    void refreshProgressed(int done, int total);
    void refreshFinished(const Model::RefreshReport &report);
    /// Intervals that touch the time that was asked about, oldest first.
    void historyFound(const QString &extension, const QList<Model::StatusInterval> &intervals);
    void queueVisitsFound(Model::TimePoint from, Model::TimePoint to,
                          const QList<Model::QueueVisit> &visits);
    /// Calls that ended from that time on, for a CallsCommand.
    void callsFound(Model::TimePoint from, const QList<Model::Call> &calls);
    /// The row is missing from `excerpt` where there is none of that extension.
    void explained(const QString &extension, const Model::ChangeSet &excerpt,
                   const Model::LinkStatus &link, std::optional<Model::TimePoint> confirmedAt);
    void rowsTold(const QList<Model::Extension> &rows);
    /// What the PBX has hints for, whenever that changes, and with rowsTold(). Seats are not told.
    void surveyed(const Model::HintSurvey &survey);
    void healthTold(const Model::Health &health);
    /// The database was found damaged; the sentence says where it is now.
    void storeSetAside(const QString &sentence);
    /// The store can't be used, with a sentence; empty when it can again.
    void storeProblem(const QString &sentence);
};

} // namespace Model
