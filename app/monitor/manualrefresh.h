// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/separatequery.h"
#include "model/domain/changeset.h"

namespace App {

/// The refresh that a person asked for, over a connection of its own: from the question to the
/// report, which is given when what it found is committed. One at a time; who asks meanwhile joins.
class ManualRefresh : public QObject
{
    Q_OBJECT

public:
    ManualRefresh(Ami::ConnectionSettings pbx, Ami::Clock &clock, QObject *parent = nullptr);

    bool isUnderWay() const { return m_query || m_uncommitted; }
    /// Not while one is under way. `askedAt` is the Board's serial at the question.
    void start(const Ami::BulkStatusQuery::Request &request, quint64 askedAt);
    void cancel();

    /// A ChangeSet was published, after it was committed in `commit`; zero: unsaved.
    void handlePublished(const Model::ChangeSet &changes, std::chrono::microseconds commit);
    /// The answer could not be saved as `file`.
    void forgetAnswer(const QString &file);

signals:
    void started();
    void progressed(int done, int total);
    /// An answer, to be applied to the Board at once. The receiver completes `refresh`, and leaves
    /// in `result` what is on the board.
    void answered(Ami::BulkStatusResult &result, Model::Refresh &refresh, quint64 askedAt);
    /// The raw answer, to be saved in `file`.
    void answerReceived(const QString &file, const Model::Refresh &refresh,
                        const std::vector<Ami::Message> &answer);
    /// The Board may have changed; what did is to be committed.
    void changed();
    void finished(const Model::RefreshReport &report);

private:
    void handleResult(const Ami::BulkStatusResult &result, std::chrono::nanoseconds duration);

    Ami::ConnectionSettings m_pbx;
    Ami::Clock &m_clock;
    Ami::SeparateQuery *m_query = nullptr;
    quint64 m_askedAt = 0;
    std::optional<Model::RefreshReport> m_uncommitted;
};

} // namespace App
