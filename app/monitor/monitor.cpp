// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/monitor.h"

#include "ami/protocol/printable.h"
#include "app/monitor/logging.h"
#include "model/domain/day.h"

namespace App {

namespace {

using LinkState = Ami::LiveConnection::State;

Model::LinkStatus::State toModel(LinkState state)
{
    using Model::LinkStatus;
    switch (state) {
    case LinkState::Idle:
        return LinkStatus::State::Idle;
    case LinkState::Resolving:
        return LinkStatus::State::Resolving;
    case LinkState::Connecting:
        return LinkStatus::State::Connecting;
    case LinkState::Greeting:
        return LinkStatus::State::Greeting;
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
    , m_arbiter(m_board, clock)
    , m_reloads(clock)
    , m_judge(m_settings.interval)
    , m_boots(m_board, clock)
    , m_link(m_settings.pbx,
             m_settings.listen ? Ami::EventMask::SystemCallAgent : Ami::EventMask::Off, clock)
    , m_witnesses(m_board, m_link, m_settings.listen, clock)
    , m_trunks(m_board, m_link)
    , m_queueOrders(m_board, m_link, clock)
    , m_names(m_board, m_link, clock)
    , m_features(m_board, m_link, clock)
    , m_actions(m_board, m_link, m_settings.actions, clock)
    , m_refresh(m_settings.pbx, clock)
    , m_pollTimer(clock.makeTimer())
    , m_time(clock)
{
    m_board.setUpkeep(
        m_settings.listen,
        std::max<std::chrono::milliseconds>(std::chrono::minutes(1), 2 * m_settings.interval));
    if (!m_settings.keepHistory)
        m_board.keepNoHistory();
    connect(&m_publisher, &Publisher::ready, this, &Monitor::changesReady);
    connect(&m_publisher, &Publisher::published, this, &Monitor::publish);
    connect(&m_publisher, &Publisher::stalled, this, [this] {
        m_lastCommit = {};
        ++m_store.stalls;
        emit storeStalled(tr("The database does not answer; what is shown is not saved yet."));
    });
    connect(&m_link, &Ami::LiveConnection::stateChanged, this, &Monitor::handleState);
    connect(&m_link, &Ami::LiveConnection::stoodStill, this, &Monitor::handleStandstill);
    connect(&m_link, &Ami::LiveConnection::roundTripMeasured, this, &Monitor::tellLink);
    connect(&m_link, &Ami::LiveConnection::eventReceived, this, &Monitor::handleEvent);
    connect(m_pollTimer.get(), &Ami::Timer::timedOut, this, &Monitor::poll);
    connectRounds();
    connect(&m_actions, &ActionRunner::changed, &m_publisher, &Publisher::notify);
    connect(&m_actions, &ActionRunner::abilitiesChanged, this, &Monitor::abilitiesChanged);
    watchTime();
    connectRefresh();
    connect(&m_arbiter, &Arbiter::askAgain, this, &Monitor::askAlone);
    connect(&m_arbiter, &Arbiter::askAll, this, &Monitor::poll);
    connect(&m_arbiter, &Arbiter::changed, &m_publisher, &Publisher::notify);
    connect(&m_arbiter, &Arbiter::listed, &m_witnesses, &WitnessRounds::doubt);
    connect(&m_reloads, &ReloadDetector::reloaded, this, [this] {
        qCInfo(lcAmi) << "the dialplan was reloaded; all hints are listed anew";
        m_witnesses.want();
        m_names.want();
        poll();
    });
    connect(&m_reloads, &ReloadDetector::doubted, this, &Monitor::poll);
}

/// What is still asked is told that the link is gone, while the parts of this are there to be told.
/// Those who listen to this may be half gone already.
Monitor::~Monitor()
{
    blockSignals(true);
    m_link.stop();
}

void Monitor::connectRounds()
{
    connect(&m_witnesses, &WitnessRounds::changed, this, &Monitor::judge);
    connect(&m_queueOrders, &QueueOrders::changed, &m_publisher, &Publisher::notify);
    connect(&m_names, &NameRounds::changed, &m_publisher, &Publisher::notify);
    connect(&m_features, &FeatureRounds::changed, &m_publisher, &Publisher::notify);
    connect(&m_witnesses, &WitnessRounds::finished, &m_features, &FeatureRounds::followRound);
    connect(&m_witnesses, &WitnessRounds::finished, &m_names, &NameRounds::followRound);
    connect(&m_witnesses, &WitnessRounds::finished, &m_trunks, &TrunkSearch::followRound);
    connect(&m_trunks, &TrunkSearch::changed, this, &Monitor::poll);
    connect(&m_witnesses, &WitnessRounds::finished, this, [this] {
        m_queuesAreLate = m_queuesAreLate && m_witnesses.isWanted();
        m_callsAreLate = m_callsAreLate && m_witnesses.isWanted();
        emit witnessed();
    });
    connect(&m_witnesses, &WitnessRounds::queuesListed, this,
            [this] { m_queuesAreLate = m_queuesAreLate && m_witnesses.isWanted(); });
    connect(&m_witnesses, &WitnessRounds::callsListed, this,
            [this] { m_callsAreLate = m_callsAreLate && m_witnesses.isWanted(); });
}

void Monitor::connectRefresh()
{
    connect(&m_refresh, &ManualRefresh::started, this, &Monitor::refreshStarted);
    connect(&m_refresh, &ManualRefresh::progressed, this, &Monitor::refreshProgressed);
    connect(&m_refresh, &ManualRefresh::answerReceived, this, &Monitor::answerReceived);
    connect(&m_refresh, &ManualRefresh::finished, this, &Monitor::refreshFinished);
    connect(&m_refresh, &ManualRefresh::changed, &m_publisher, &Publisher::notify);
    connect(&m_refresh, &ManualRefresh::answered, this,
            [this](Ami::BulkStatusResult &result, Model::Refresh &refresh, quint64 askedAt) {
                refresh = apply(result, refresh, askedAt);
                std::erase_if(result.rows, [this](const Ami::ExtensionStatus &row) {
                    return !m_board.isShown(row);
                });
            });
}

void Monitor::load(const Model::StoreContent &content)
{
    m_board.load(content.extensions, content.contacts, content.confirmedAt);
    m_board.startIntervalsAt(
        std::max(Model::firstIntervalId(m_clock.now()), content.nextIntervalId));
    if (m_settings.listen)
        m_board.addVisits(content.visits);
    m_confirmedAt = content.confirmedAt;
    emit loaded(m_board.watched(), content.confirmedAt);
    emit abilitiesChanged(m_actions.abilities());
}

void Monitor::recall(const Model::StoreContent &content)
{
    m_board.load(content.extensions, content.contacts, content.confirmedAt);
    m_board.startIntervalsAt(content.nextIntervalId);
    if (m_settings.listen)
        m_board.addVisits(content.visits);
    // What it remembers of contacts is to be confirmed or dropped.
    m_witnesses.ask();
    m_publisher.notify();
}

void Monitor::rewrite()
{
    m_board.markAllChanged();
    m_publisher.notify();
}

void Monitor::watchTime()
{
    connect(&m_time, &Timekeeper::dayBegan, this, [this](Model::TimePoint start) {
        m_board.beginDay(start);
        m_publisher.notify();
    });
    connect(&m_time, &Timekeeper::clockSet, this, &Monitor::moveTimes);
    connect(&m_time, &Timekeeper::paused, this, &Monitor::handlePause);
    m_time.check();
}

/// The Board keeps wall clock times. If the clock is set, the beginnings of current states move by
/// the same step, so that durations stay as observed.
void Monitor::moveTimes(std::chrono::milliseconds step)
{
    qCWarning(lcApp).noquote() << "the clock was set by" << step.count() / 1'000 << "seconds";
    m_board.shiftTimes(step);
    for (std::optional<Model::TimePoint> *time :
         {&m_liveUntil, &m_nextPoll, &m_confirmedAt, &m_pausedAt}) {
        if (*time)
            **time += step;
    }
    m_publisher.notify();
    tellLink();
}

/// What is read from now on was sent while the program did not read: its times are unknown.
void Monitor::handlePause(Model::TimePoint since)
{
    if (!m_wasHeard)
        return;
    qCWarning(lcApp) << "the program did not run for a while; all lists are requested again";
    m_pausedAt = std::min(since, m_pausedAt.value_or(since));
    m_board.loseLink(observedUntil());
    listAnew();
}

/// After the events that were sent meanwhile.
void Monitor::listAnew()
{
    m_hintsAreLate = m_queuesAreLate = m_callsAreLate = m_link.session() != nullptr;
    m_witnesses.want();
    QMetaObject::invokeMethod(this, &Monitor::poll, Qt::QueuedConnection);
}

Model::TimePoint Monitor::observedUntil() const
{
    return std::min(m_link.lastHeard(), m_pausedAt.value_or(m_link.lastHeard()));
}

void Monitor::applyRoster(const Model::Roster &roster)
{
    const Model::RosterOutcome outcome = m_board.applyRoster(roster, m_clock.now());
    m_publisher.notify();
    emit rosterApplied(outcome);
    // The states of those that were put on the board are not known yet.
    const bool asks =
        std::any_of(roster.begin(), roster.end(),
                    [](const Model::RosterEntry &entry) { return entry.isActive.value_or(false); });
    if (asks)
        poll();
}

void Monitor::start()
{
    m_time.start();
    if (m_settings.listen || m_settings.poll)
        m_link.start();
}

void Monitor::stop()
{
    m_time.stop();
    m_pollTimer->stop();
    cancelRefresh();
    m_link.stop();
    m_board.endCalls(m_clock.now());
    m_publisher.finish();
}

void Monitor::reconnect()
{
    if (m_settings.listen || m_settings.poll)
        m_link.reconnect();
}

void Monitor::handleState(LinkState state)
{
    m_time.check();
    if (!m_link.failureText().isEmpty()
        && (state == LinkState::Waiting || state == LinkState::Refused))
        qCWarning(lcAmi).noquote() << m_link.failureText();
    m_timesLive += !m_wasLive && state == LinkState::Live ? 1 : 0;
    handleLoss(state);
    if (state == LinkState::Live) {
        qCInfo(lcAmi).noquote() << "live:" << m_settings.peerName();
        m_afterReconnect = m_liveUntil.has_value();
        m_witnesses.want();
        m_names.want();
        m_features.want();
        // Before the lists: what they mean depends on whether the PBX was restarted.
        m_boots.begin(*m_link.session(), m_link.uptime());
        // Whatever happened meanwhile is learned at once, also where polling is switched off.
        poll();
        m_actions.becomeLive();
    } else {
        m_actions.loseLink();
        m_pollTimer->stop();
        m_nextPoll.reset();
    }
    tellLink();
}

/// The observation ended with the last bytes received, not when the loss was noticed.
void Monitor::handleLoss(LinkState state)
{
    const bool isHeard = state == LinkState::Booting || state == LinkState::Live;
    if (std::exchange(m_wasHeard, isHeard) && !isHeard)
        m_board.loseLink(observedUntil());
    if (!std::exchange(m_wasLive, state == LinkState::Live))
        return;
    // A manual refresh has its own connection, and may have confirmed the board later.
    const auto confirmed = m_confirmedAt.value_or(Model::TimePoint());
    m_liveUntil = std::min(std::max(observedUntil(), confirmed), m_clock.now());
    m_hintsAreLate = m_queuesAreLate = m_callsAreLate = false;
    m_witnesses.loseLink();
    m_trunks.loseLink();
    m_names.loseLink();
    m_features.loseLink();
    m_arbiter.stop();
    m_reloads.stop();
    m_judge.settle();
}

/// No event is lost, but their times are unknown, as after a lost connection.
void Monitor::handleStandstill()
{
    qCWarning(lcAmi) << "the connection stalled; all lists are requested again";
    m_board.loseLink(m_link.lastHeard());
    listAnew();
}

void Monitor::handleEvent(const Ami::Message &message)
{
    ++m_traffic.events;
    m_time.check();
    m_eventRate.count(m_clock.monotonic());
    if (!m_settings.listen)
        return;
    const Ami::Event event = Ami::decode(message);
    if (std::holds_alternative<Ami::UnknownEvent>(event))
        takeCall(message);
    else
        std::visit([this](const auto &told) { take(told); }, event);
}

void Monitor::takeCall(const Ami::Message &message)
{
    const Ami::CallEvent event = Ami::decodeCall(message);
    if (std::holds_alternative<std::monostate>(event))
        return;
    ++m_traffic.eventsApplied;
    const bool isOfQueue = std::holds_alternative<Ami::QueueCaller>(event)
        || std::holds_alternative<Ami::QueueAgent>(event);
    if (isOfQueue ? m_queuesAreLate : m_callsAreLate)
        return;
    // Those of queues are of class `agent`, and say nothing of what else this user hears.
    if (!isOfQueue)
        m_witnesses.hearCalls();
    const auto now = m_clock.now();
    m_board.apply(event, now);
    m_queueOrders.followEvent();
    if (m_board.takeQueueDoubt())
        m_witnesses.doubt();
    m_publisher.notify();
}

/// What is told about anything beside the hints.
template <typename Event>
void Monitor::take(const Event &event)
{
    if constexpr (requires { m_board.apply(event, m_clock.now()); }) {
        if constexpr (std::is_same_v<Event, Ami::DeviceStateChange>)
            m_witnesses.hearCalls();
        ++m_traffic.eventsApplied;
        if constexpr (std::is_same_v<Event, Ami::PresenceStatus>)
            m_reloads.hear(m_board.apply(event, m_clock.now()), m_board.rows().size());
        else
            m_board.apply(event, m_clock.now());
        judge();
    }
}

void Monitor::take(const Ami::ExtensionStatus &status)
{
    ++m_traffic.eventsApplied;
    if (m_hintsAreLate)
        return;
    m_witnesses.hearCalls();
    const auto told = m_board.apply(status, m_clock.now());
    m_reloads.hear(told, m_board.rows().size());
    judge();
}

/// The Board was told something: the witnesses may contradict each other now.
void Monitor::judge()
{
    if (m_board.takeQueueDoubt())
        m_witnesses.doubt();
    m_arbiter.wake();
    m_publisher.notify();
}

void Monitor::take(const Ami::Reload & /*reload*/)
{
    ++m_traffic.eventsApplied;
    // Hints that a reload removed are told by no event.
    m_reloads.hearReload();
}

/// The removals of hints that came before it were no reload (Asterisk 22.11).
void Monitor::take(const Ami::Shutdown & /*shutdown*/)
{
    ++m_traffic.eventsApplied;
    m_board.dropRemovals();
    m_reloads.stop();
}

void Monitor::take(const Ami::MalformedEvent & /*event*/)
{
    ++m_traffic.eventsMalformed;
    qCWarning(lcAmi) << "an event with a missing or impossible header was left out";
}

Ami::BulkStatusQuery::Request Monitor::request() const
{
    Ami::BulkStatusQuery::Request request;
    request.contexts = m_settings.contexts;
    request.mayBeEmpty = m_board.isCleared();
    request.known.reserve(std::size_t(m_board.rows().size()));
    for (const Model::Extension &row : m_board.rows()) {
        if (m_board.isWatched(row))
            request.known.push_back({row.number, row.context});
    }
    return request;
}

void Monitor::poll()
{
    Ami::Session *session = m_link.session();
    if (!session)
        return;
    if (m_poll) {
        m_pollAgain = true;
        return;
    }
    m_pollTimer->stop();
    m_pollAgain = false;
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
    m_time.check();
    m_hintsAreLate = m_hintsAreLate && m_pollAgain;
    const bool done = result.outcome == Ami::BulkStatusResult::Outcome::Done;
    m_pollProblem = result.error.text;
    if (result.connectionLost && result.method == Ami::BulkStatusResult::Method::List)
        m_listIsCutOff = true;
    if (done) {
        Model::Refresh refresh;
        refresh.connectionId = Ami::makeConnectionId(QStringLiteral("main"), m_clock.now());
        refresh.duration = toMicroseconds(m_clock.monotonic() - m_pollStarted);
        refresh.afterReconnect = std::exchange(m_afterReconnect, false);
        refresh = apply(result, refresh, m_pollAskedAt);
        m_publisher.notify();
        m_reloads.noteList();
        m_arbiter.settleAll();
        m_arbiter.wake();
        qCDebug(lcAmi) << "poll:" << refresh.checked << "checked," << refresh.corrected
                       << "corrected";
    } else if (!result.connectionLost) {
        qCWarning(lcAmi).noquote() << result.error.text;
    }
    if (m_board.takeHintChange())
        m_witnesses.doubt();
    if (done) {
        m_witnesses.followPoll();
        m_queueOrders.followPoll();
        m_features.followPoll();
    } else {
        m_queuesAreLate = m_callsAreLate = false; // nothing will be listed for a while
    }
    if (done && m_judge.isInDoubt())
        m_pollProblem = partialListText(result);
    schedulePoll(result.outcome);
    tellLink();
}

QString Monitor::partialListText(const Ami::BulkStatusResult &result) const
{
    const auto listed =
        std::count_if(result.rows.begin(), result.rows.end(),
                      [this](const Ami::ExtensionStatus &row) { return m_board.isShown(row); });
    return tr("The PBX listed %1 of %2 known extensions: it may still be loading its dialplan. "
              "Lampfield requests the list again before it takes the others as removed.")
        .arg(QString::number(listed), QString::number(m_board.hintCount()));
}

void Monitor::schedulePoll(Ami::BulkStatusResult::Outcome outcome)
{
    if (!m_link.session())
        return;
    if (m_pollAgain) {
        poll();
        return;
    }
    using Outcome = Ami::BulkStatusResult::Outcome;
    const bool isSettled = outcome == Outcome::Done && !m_judge.isInDoubt();
    if (!m_settings.poll && isSettled)
        return;
    const auto wait =
        isSettled || outcome == Outcome::Failed ? m_settings.interval : m_judge.nextRetry();
    m_nextPoll = m_clock.now() + wait;
    m_pollTimer->start(wait);
}

/// The witnesses disagree about it: what does the PBX say now?
void Monitor::askAlone(const QString &extension)
{
    Ami::Session *session = m_link.session();
    const auto row = m_board.rows().constFind(extension);
    if (!session || row == m_board.rows().constEnd())
        return;
    session->send(Ami::extensionState(extension, row->context),
                  [this, extension](const Ami::Reply &reply) {
                      const auto decoded = Ami::decodeExtensionStatus(reply.message);
                      const auto *status = std::get_if<Ami::ExtensionStatus>(&decoded);
                      if (reply.isSuccess() && status && status->extension == extension) {
                          const auto told =
                              m_board.apply(*status, m_clock.now(), Model::Source::ExtensionState);
                          // The dialplan was reloaded: 22.11 has no event for another device of
                          // the same state.
                          if (told == Model::Board::Told::Doubtful)
                              m_reloads.hear(told, m_board.rows().size());
                      }
                      m_arbiter.settle(extension);
                      m_publisher.notify();
                  });
}

void Monitor::refresh()
{
    if (!m_refresh.isUnderWay())
        m_refresh.start(request(), m_board.serial());
}

void Monitor::cancelRefresh()
{
    m_refresh.cancel();
}

void Monitor::forgetAnswer(const QString &file)
{
    m_refresh.forgetAnswer(file);
}

Model::Refresh Monitor::apply(const Ami::BulkStatusResult &result, Model::Refresh refresh,
                              quint64 askedAt)
{
    const bool bulk = result.method == Ami::BulkStatusResult::Method::List;
    m_listIsCutOff = m_listIsCutOff && !bulk;
    refresh.method = bulk ? Model::Refresh::Method::Bulk : Model::Refresh::Method::Individual;
    refresh.confirmedAt = m_clock.now();
    m_confirmedAt = refresh.confirmedAt;
    // The clock was set back since the link was lost; what is said now is newer all the same.
    if (m_liveUntil && m_link.session() && *m_liveUntil >= refresh.confirmedAt) {
        m_liveUntil = refresh.confirmedAt - std::chrono::milliseconds(1);
        tellLink();
    }
    Model::Board::Snapshot snapshot{result.rows, {}, bulk, askedAt};
    snapshot.partial = m_judge.isPartial(result, m_board, m_clock.monotonic());
    for (const Ami::HintKey &key : result.failed)
        snapshot.failed.push_back(key.extension);
    m_board.applySnapshot(snapshot, refresh);
    m_pausedAt.reset();
    tellSurvey();
    return refresh;
}

void Monitor::tellSurvey()
{
    const Model::HintSurvey &survey = m_board.survey();
    if (survey == m_toldSurvey)
        return;
    m_toldSurvey = survey;
    for (const Model::HintContext &context : survey.contexts) {
        qCInfo(lcAmi).noquote() << "hints in" << Ami::printable(context.name) + u':'
                                << Model::describe(context);
    }
    qCInfo(lcAmi).noquote() << "watched contexts:"
                            << Ami::printable(survey.watched.join(QStringLiteral(", ")));
    emit surveyed(survey);
}

void Monitor::tellRows()
{
    emit rowsTold(m_board.roster());
    emit surveyed(m_board.survey());
}

void Monitor::acknowledge(const Model::ChangeSet &changes, std::chrono::microseconds duration)
{
    m_lastCommit = duration;
    ++m_store.commits;
    m_store.lastCommit = duration;
    m_store.longestCommit = std::max(m_store.longestCommit, duration);
    m_store.problem.clear();
    m_publisher.acknowledge(changes);
}

void Monitor::reject(const Model::ChangeSet &changes, const QString &sentence)
{
    qCWarning(lcStore).noquote() << sentence;
    m_lastCommit = {};
    ++m_store.failures;
    m_store.problem = sentence;
    m_publisher.reject(changes);
}

void Monitor::publish(const Model::ChangeSet &changes)
{
    emit published(changes);
    m_refresh.handlePublished(changes, m_lastCommit);
}

void Monitor::explain(const QString &extension)
{
    emit explained(extension, m_board.excerpt(extension), linkStatus(), m_confirmedAt);
}

Monitor::Picture Monitor::picture()
{
    return {m_board.whole(), linkStatus(), m_actions.abilities(), m_confirmedAt};
}

Model::Health Monitor::health()
{
    Model::Health health;
    health.at = m_clock.now();
    health.link = linkStatus();
    health.confirmedAt = m_confirmedAt;
    health.extensions = m_board.rows().size();
    health.traffic = m_traffic;
    health.traffic.eventsLate = m_board.droppedEvents();
    const Ami::MessageParser::Statistics parsed = m_link.statistics();
    health.traffic.bytes = parsed.bytes;
    health.traffic.messages = parsed.messages;
    health.traffic.linesMalformed = parsed.malformedLines;
    health.traffic.messagesOversized = parsed.oversized;
    health.traffic.eventsPerSecond = m_eventRate.perSecond(m_clock.monotonic());
    health.queues.uncommittedRows = m_publisher.uncommittedRows();
    health.queues.unsavedIntervals = m_publisher.unsavedIntervals();
    health.store = m_store;
    return health;
}

Model::LinkStatus Monitor::linkStatus() const
{
    Model::LinkStatus status;
    status.state = toModel(m_link.state());
    status.since = m_link.stateSince();
    status.peer = m_settings.peerName();
    status.host = m_settings.pbx.host;
    status.port = m_settings.pbx.port;
    status.isEncrypted = m_settings.pbx.tls.enabled;
    status.reconnects = std::max(0, m_timesLive - 1);
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
    return status;
}

} // namespace App
