// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/separatequery.h"

#include <QRandomGenerator>

namespace Ami {

QString makeConnectionId(const QString &prefix, TimePoint now)
{
    static constexpr QByteArrayView Alphabet("0123456789abcdefghijklmnopqrstuvwxyz");
    QString id = prefix + u'-' + QString::number(now.time_since_epoch().count()) + u'-';
    for (int i = 0; i < 9; ++i)
        id += QLatin1Char(Alphabet.at(QRandomGenerator::global()->bounded(int(Alphabet.size()))));
    return id;
}

SeparateQuery::SeparateQuery(ConnectionSettings settings, BulkStatusQuery::Request request,
                             Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_request(std::move(request))
    , m_clock(clock)
    , m_connectionId(makeConnectionId(QStringLiteral("separate"), clock.now()))
    , m_retry(clock.makeTimer())
{
    m_settings.recordAs = QStringLiteral("refresh");
    connect(m_retry.get(), &Timer::timedOut, this, &SeparateQuery::query);
}

void SeparateQuery::start()
{
    m_started = m_clock.monotonic();
    connectSession();
}

void SeparateQuery::cancel()
{
    BulkStatusResult result;
    result.error.text = tr("The refresh was cancelled.");
    report(result);
}

void SeparateQuery::connectSession()
{
    m_session = new Session(m_settings, EventMask::Off, m_clock, this);
    connect(m_session, &Session::ready, this, &SeparateQuery::query);
    connect(m_session, &Session::failed, this, &SeparateQuery::handleFailure);
    m_session->start();
}

void SeparateQuery::query()
{
    if (m_query)
        m_query->deleteLater();
    m_query = new BulkStatusQuery(*m_session, m_request, this);
    connect(m_query, &BulkStatusQuery::finished, this, &SeparateQuery::handleResult);
    connect(m_query, &BulkStatusQuery::progressed, this, &SeparateQuery::progressed);
    m_query->start();
}

void SeparateQuery::handleResult(const BulkStatusResult &result)
{
    if (m_over)
        return;
    if (result.outcome == BulkStatusResult::Outcome::NotReady && m_retries < Retries) {
        ++m_retries;
        m_retry->start(RetryDelay);
        return;
    }
    const bool cutOff = result.connectionLost && result.outcome == BulkStatusResult::Outcome::Failed
        && result.method == BulkStatusResult::Method::List;
    if (cutOff && !m_request.known.empty()) {
        m_request.individually = true;
        m_session->disconnect(this);
        m_session->deleteLater();
        connectSession();
        return;
    }
    report(result);
}

void SeparateQuery::handleFailure(const Failure &failure)
{
    BulkStatusResult result;
    result.error.text = failure.text;
    report(result);
}

void SeparateQuery::report(const BulkStatusResult &result)
{
    if (m_over)
        return;
    m_over = true;
    m_retry->stop();
    const auto duration = m_clock.monotonic() - m_started;
    if (m_session) {
        m_session->disconnect(this);
        m_session->close();
    }
    emit finished(result, duration);
}

} // namespace Ami
