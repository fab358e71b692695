// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor.h"

#include "app/monitor/logging.h"

namespace App {

namespace {

using LinkState = Ami::LiveConnection::State;

Model::LinkStatus::State toModel(LinkState state)
{
    using Model::LinkStatus;
    switch (state) {
    case LinkState::Idle:
        return LinkStatus::State::Idle;
    case LinkState::Connecting:
        return LinkStatus::State::Connecting;
    case LinkState::Authenticating:
        return LinkStatus::State::Authenticating;
    case LinkState::Booting:
        return LinkStatus::State::Booting;
    case LinkState::Live:
        return LinkStatus::State::Live;
    case LinkState::Waiting:
        return LinkStatus::State::Waiting;
    case LinkState::Refused:
        return LinkStatus::State::Refused;
    case LinkState::Stopped:
        break;
    }
    return LinkStatus::State::Stopped;
}

QList<Model::RefreshRow> rowsOf(const Ami::BulkStatusResult &result)
{
    QList<Model::RefreshRow> rows;
    rows.reserve(qsizetype(result.rows.size()));
    for (const Ami::ExtensionStatus &row : result.rows)
        rows.append({row.extension, row.context, row.status, true});
    for (const Ami::HintKey &key : result.failed)
        rows.append({key.extension, key.context, Model::StatusCode::NoHint, false});
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.extension.size() != b.extension.size() ? a.extension.size() < b.extension.size()
                                                        : a.extension < b.extension;
    });
    return rows;
}

std::chrono::microseconds toMicroseconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(duration);
}

} // namespace

Monitor::Monitor(MonitorSettings settings, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_board(m_settings.contexts)
    , m_publisher(m_board, clock)
    , m_link(m_settings.pbx,
             m_settings.listen ? Ami::EventMask::SystemCallAgent : Ami::EventMask::Off, clock)
    , m_pollTimer(clock.makeTimer())
{
    connect(&m_publisher, &Publisher::ready, this, &Monitor::changesReady);
    connect(&m_publisher, &Publisher::published, this, &Monitor::publish);
    connect(&m_publisher, &Publisher::stalled, this, [this] {
        m_lastCommit = {};
        emit storeStalled(tr("The database does not answer; what is shown is not saved yet."));
    });
    connect(&m_link, &Ami::LiveConnection::stateChanged, this, &Monitor::handleState);
    connect(&m_link, &Ami::LiveConnection::roundTripMeasured, this, &Monitor::tellLink);
    connect(&m_link, &Ami::LiveConnection::eventReceived, this, &Monitor::handleEvent);
    connect(m_pollTimer.get(), &Ami::Timer::timedOut, this, &Monitor::poll);
}

void Monitor::load(const QList<Model::Extension> &rows, std::optional<Model::TimePoint> confirmedAt)
{
    m_board.load(rows, confirmedAt);
    emit loaded(m_board.watched(), confirmedAt);
}

void Monitor::applyRoster(const QList<Model::Extension> &roster)
{
    m_board.applyRoster(roster, m_clock.now());
    m_publisher.notify();
}

void Monitor::start()
{
    if (m_settings.listen || m_settings.poll)
        m_link.start();
}

void Monitor::stop()
{
    m_pollTimer->stop();
    cancelRefresh();
    m_link.stop();
    m_publisher.finish();
}

void Monitor::reconnect()
{
    if (m_settings.listen || m_settings.poll)
        m_link.reconnect();
}

void Monitor::handleState(LinkState state)
{
    if (!m_link.failureText().isEmpty()
        && (state == LinkState::Waiting || state == LinkState::Refused))
        qCWarning(lcAmi).noquote() << m_link.failureText();
    if (std::exchange(m_wasLive, state == LinkState::Live))
        m_liveUntil = m_clock.now();
    if (state == LinkState::Live) {
        qCInfo(lcAmi).noquote() << "live:" << m_settings.peerName();
        // Whatever happened meanwhile is learned at once, also where polling is switched off.
        poll();
    } else {
        m_pollTimer->stop();
        m_nextPoll.reset();
    }
    tellLink();
}

void Monitor::handleEvent(const Ami::Message &message)
{
    if (!m_settings.listen)
        return;
    const Ami::Event event = Ami::decode(message);
    if (const auto *status = std::get_if<Ami::ExtensionStatus>(&event)) {
        m_board.applyStatus(*status, m_clock.now());
        m_publisher.notify();
    } else if (std::holds_alternative<Ami::Reload>(event)) {
        // Hints that a reload removed are told by no event.
        poll();
    } else if (std::holds_alternative<Ami::MalformedEvent>(event)) {
        qCWarning(lcAmi) << "an event with a missing or impossible header was left out";
    }
}

Ami::BulkStatusQuery::Request Monitor::request() const
{
    Ami::BulkStatusQuery::Request request;
    request.contexts = m_settings.contexts;
    for (const Model::Extension &row : m_board.watched())
        request.known.push_back({row.number, row.context});
    return request;
}

void Monitor::poll()
{
    Ami::Session *session = m_link.session();
    if (!session || m_poll)
        return;
    m_pollTimer->stop();
    m_pollAskedAt = m_board.serial();
    m_pollStarted = m_clock.monotonic();
    Ami::BulkStatusQuery::Request question = request();
    question.individually = m_listIsCutOff && !question.known.empty();
    m_poll = new Ami::BulkStatusQuery(*session, question, this);
    connect(m_poll, &Ami::BulkStatusQuery::finished, this, &Monitor::handlePoll);
    m_poll->start();
}

void Monitor::handlePoll(const Ami::BulkStatusResult &result)
{
    m_poll->deleteLater();
    m_poll = nullptr;
    const bool done = result.outcome == Ami::BulkStatusResult::Outcome::Done;
    m_pollProblem = result.error.text;
    if (result.connectionLost && result.method == Ami::BulkStatusResult::Method::List)
        m_listIsCutOff = true;
    if (done) {
        Model::Refresh refresh;
        refresh.connectionId = Ami::makeConnectionId(QStringLiteral("main"), m_clock.now());
        refresh.duration = toMicroseconds(m_clock.monotonic() - m_pollStarted);
        refresh = apply(result, refresh, m_pollAskedAt);
        m_publisher.notify();
        qCDebug(lcAmi) << "poll:" << refresh.checked << "checked," << refresh.corrected
                       << "corrected";
    } else if (!result.connectionLost) {
        qCWarning(lcAmi).noquote() << result.error.text;
    }
    const bool notReady = result.outcome == Ami::BulkStatusResult::Outcome::NotReady;
    if (m_link.session() && (m_settings.poll || !done)) {
        const auto wait = notReady ? NotReadyRetry : m_settings.interval;
        m_nextPoll = m_clock.now() + wait;
        m_pollTimer->start(wait);
    }
    tellLink();
}

void Monitor::refresh()
{
    if (m_refresh || m_uncommittedReport)
        return;
    m_refreshAskedAt = m_board.serial();
    m_refresh = new Ami::SeparateQuery(m_settings.pbx, request(), m_clock, this);
    connect(m_refresh, &Ami::SeparateQuery::finished, this, &Monitor::handleRefresh);
    connect(m_refresh, &Ami::SeparateQuery::progressed, this, &Monitor::refreshProgressed);
    emit refreshStarted();
    m_refresh->start();
}

void Monitor::cancelRefresh()
{
    if (m_refresh)
        m_refresh->cancel();
}

void Monitor::handleRefresh(const Ami::BulkStatusResult &result, std::chrono::nanoseconds duration)
{
    Model::RefreshReport report;
    report.refresh.connectionId = m_refresh->connectionId();
    report.refresh.origin = Model::Refresh::Origin::Manual;
    report.refresh.duration = toMicroseconds(duration);
    m_refresh->deleteLater();
    m_refresh = nullptr;
    report.ok = result.outcome == Ami::BulkStatusResult::Outcome::Done;
    if (!report.ok) {
        report.sentence = result.error.text;
        emit refreshFinished(report);
        return;
    }
    report.rows = rowsOf(result);
    report.refresh = apply(result, report.refresh, m_refreshAskedAt);
    report.answerFile = QStringLiteral("ami-response-%1.json")
                            .arg(report.refresh.confirmedAt.time_since_epoch().count());
    emit answerReceived(report.answerFile, report.refresh, result.raw);
    // It is told when it is committed; see acknowledge().
    m_uncommittedReport = report;
    m_publisher.notify();
}

Model::Refresh Monitor::apply(const Ami::BulkStatusResult &result, Model::Refresh refresh,
                              quint64 askedAt)
{
    const bool bulk = result.method == Ami::BulkStatusResult::Method::List;
    m_listIsCutOff = m_listIsCutOff && !bulk;
    refresh.method = bulk ? Model::Refresh::Method::Bulk : Model::Refresh::Method::Individual;
    refresh.confirmedAt = m_clock.now();
    Model::Board::Snapshot snapshot{result.rows, {}, bulk, askedAt};
    for (const Ami::HintKey &key : result.failed)
        snapshot.failed.push_back(key.extension);
    m_board.applySnapshot(snapshot, refresh);
    return refresh;
}

void Monitor::acknowledge(const Model::ChangeSet &changes, std::chrono::microseconds duration)
{
    m_lastCommit = duration;
    m_publisher.acknowledge(changes);
}

void Monitor::reject(const Model::ChangeSet &changes, const QString &sentence)
{
    qCWarning(lcStore).noquote() << sentence;
    m_lastCommit = {};
    m_publisher.reject(changes);
}

void Monitor::forgetAnswer(const QString &file)
{
    if (m_uncommittedReport && m_uncommittedReport->answerFile == file)
        m_uncommittedReport->answerFile.clear();
}

/// A refresh is reported with the ChangeSet that it is in.
void Monitor::publish(const Model::ChangeSet &changes)
{
    emit published(changes);
    const auto isReported = [this](const Model::Refresh &refresh) {
        return refresh.connectionId == m_uncommittedReport->refresh.connectionId;
    };
    if (!m_uncommittedReport
        || std::none_of(changes.refreshes.begin(), changes.refreshes.end(), isReported))
        return;
    Model::RefreshReport report = *std::exchange(m_uncommittedReport, std::nullopt);
    report.refresh.commit = m_lastCommit;
    emit refreshFinished(report);
}

void Monitor::tellLink()
{
    Model::LinkStatus status;
    status.state = toModel(m_link.state());
    status.peer = m_settings.peerName();
    status.problem = m_link.state() == LinkState::Live ? m_pollProblem : m_link.failureText();
    status.attempt = m_link.attempts();
    status.nextTry = m_link.nextTry();
    status.liveUntil = m_liveUntil;
    status.listening = m_settings.listen;
    if (const auto roundTrip = m_link.roundTrip())
        status.roundTrip = toMicroseconds(*roundTrip);
    if (m_settings.poll) {
        status.pollInterval = m_settings.interval;
        status.staleAfter = 2 * m_settings.interval;
    }
    status.nextPoll = m_nextPoll;
    emit linkChanged(status);
}

} // namespace App
