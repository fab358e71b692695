// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/messageparser.h"
#include "model/domain/callnow.h"
#include "model/domain/calls.h"

#include <vector>

namespace Test {

Model::TimePoint at(qint64 milliseconds);

/// A Cdr event.
struct CallRecord
{
    QString channel;
    QString destinationChannel;
    QString destination;
    QString disposition;
    int seconds = 0; ///< start to end
};

/// Those of the changes that are over, and were somebody's.
QList<Model::Call> endedOf(QList<Model::Call> changes);
/// How shown() names a state.
QString stateWord(Model::CallNow::State state);
/// What a calls page shows of them.
QStringList shown(const QList<Model::Call> &calls);

/// A recording of fixtures/ami played at its own times.
class CallReplay
{
public:
    /// `moments`: milliseconds of the recording, in ascending order; see boards.
    explicit CallReplay(const QString &name, QList<qint64> moments = {});

    QList<CallRecord> records;
    QList<Model::Call> ended;
    QList<Model::Call> left; ///< still there when the recording ends
    /// Whenever the channels were listed: the calls as they were followed, and as somebody who
    /// knows the list alone has them.
    struct Snapshot
    {
        QStringList followed;
        QStringList listed;
        QStringList after; ///< as they were followed, and heard the list besides
    };
    QList<Snapshot> snapshots;
    std::vector<QList<Model::Call>> boards; ///< the calls in progress at each of the moments
    quint64 droppedEvents = 0;

private:
    void lookUntil(Model::TimePoint time);
    void take(const Ami::Message &message);
    void takeListed(const Ami::Message &message);

    QList<qint64> m_moments; ///< those to come
    Ami::MessageParser m_parser;
    std::vector<Ami::ListedBridge> m_bridges;
    std::vector<Ami::ListedChannel> m_listed;
    Model::Calls m_calls;
    Model::TimePoint m_now{};
};

} // namespace Test
