// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"
#include "model/domain/health.h"
#include "model/domain/linkstatus.h"

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
    void linkChanged(const Model::LinkStatus &link);
    /// Devices, contacts and the like were listed; what that changed is told by `changed`.
    void witnessed();
    void refreshStarted();
    void refreshProgressed(int done, int total);
    void refreshFinished(const Model::RefreshReport &report);
    /// Intervals that touch the time that was asked about, oldest first.
    void historyFound(const QString &extension, const QList<Model::StatusInterval> &intervals);
    void healthTold(const Model::Health &health);
    /// The database was found damaged; the sentence says where it is now.
    void storeSetAside(const QString &sentence);
    /// The store can't be used, with a sentence; empty when it can again.
    void storeProblem(const QString &sentence);
};

} // namespace Model
