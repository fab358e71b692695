// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/bulkstatusquery.h"

namespace Ami {

/// A bulk status query on a connection of its own: opened with events off, used, closed. The live
/// connection is not touched. A PBX that is still starting is asked again once a second; one that
/// cuts the list off is asked one by one on a second connection. Reports once.
class SeparateQuery : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds RetryDelay{1'000};
    static constexpr int Retries = 10;

    SeparateQuery(ConnectionSettings settings, BulkStatusQuery::Request request, Clock &clock,
                  QObject *parent = nullptr);

    /// "separate-1703123456789-abc123def": milliseconds since 1970, and nine random characters.
    const QString &connectionId() const { return m_connectionId; }
    void start();
    void cancel();

signals:
    /// `duration` runs from the connect to the last item.
    void finished(const Ami::BulkStatusResult &result, std::chrono::nanoseconds duration);
    void progressed(int done, int total);

private:
    void connectSession();
    void query();
    void handleResult(const BulkStatusResult &result);
    void handleFailure(const Failure &failure);
    void report(const BulkStatusResult &result);

    ConnectionSettings m_settings;
    BulkStatusQuery::Request m_request;
    Clock &m_clock;
    QString m_connectionId;
    std::unique_ptr<Timer> m_retry;
    Session *m_session = nullptr;
    BulkStatusQuery *m_query = nullptr;
    std::chrono::nanoseconds m_started{0};
    int m_retries = 0;
    bool m_over = false;
};

/// "PREFIX-1703123456789-abc123def"
QString makeConnectionId(const QString &prefix, TimePoint now);

} // namespace Ami
