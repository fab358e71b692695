// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/client/seatclient.h"

#include "app/relay/boardpicture.h"

#include <algorithm>
#include <utility>

namespace App {

SeatClient::SeatClient(const SeatSettings &settings, Ami::Clock &own, SeatClock &host,
                       Model::BoardFeed &feed)
    : m_phone(settings.phone)
    , m_hostClock(host)
    , m_feed(feed)
    , m_link(settings, own, host, [this] { return known(); })
{
    connect(&m_link, &SeatLink::changed, this, &SeatClient::tellLink);
    connect(&m_link, &SeatLink::lost, this, &SeatClient::failUnderWay);
    connect(&m_link, &SeatLink::came, this, [this](const Wire::HostMessage &message) {
        std::visit([this](const auto &typed) { take(typed); }, message);
    });
}

/// From which epoch and revision the host can go on.
QUrlQuery SeatClient::known() const
{
    QUrlQuery query;
    if (!m_epoch.isEmpty()) {
        query.addQueryItem(QStringLiteral("epoch"), m_epoch);
        query.addQueryItem(QStringLiteral("revision"), QString::number(m_revision));
    }
    return query;
}

void SeatClient::tellLink()
{
    emit m_feed.linkChanged(link());
}

/// What was asked of the host is not answered any more.
void SeatClient::failUnderWay()
{
    if (std::exchange(m_refreshes, false)) {
        Model::RefreshReport report;
        report.sentence = tr("The link to the host was lost.");
        emit m_feed.refreshFinished(report);
    }
    const auto acting = std::exchange(m_acting, {});
    for (const Model::ActionRequest &request : acting) {
        tellOutcome(request, Model::ActionRecord::Outcome::Unknown,
                    tr("The link to the host was lost; whether it was done is not known."));
    }
    tellAbilities();
}

void SeatClient::tellAbilities()
{
    Model::Abilities abilities = Model::abilitiesOfSeat(m_hostAbilities, m_phone, m_maySupervise);
    for (auto &hindrance : abilities.hindrances) {
        if (!isLive() && !hindrance)
            hindrance = Model::Hindrance{Model::Hindrance::Kind::NotConnected, {}};
    }
    emit m_feed.abilitiesChanged(abilities);
}

void SeatClient::take(const Wire::Unheard & /*unheard*/)
{
}

void SeatClient::take(const Wire::Pong & /*pong*/)
{
}

void SeatClient::take(const Wire::Hello &hello)
{
    if (hello.version != Wire::ProtocolVersion) {
        m_link.giveUp(tr("The host is version %1 of Lampfield, which speaks another language than "
                         "this one (%2): use the same version on both sides.")
                          .arg(hello.program, QStringLiteral(LAMPFIELD_VERSION)));
        return;
    }
    m_maySupervise = hello.maySupervise;
    if (m_epoch != hello.epoch)
        m_hostClock.forget();
    m_nextEpoch = hello.epoch;
    // Until the board has come whole, what is here is of no epoch to go on from.
    if (!hello.resumes)
        m_epoch.clear();
}

void SeatClient::take(const Wire::Picture &picture)
{
    m_epoch = m_nextEpoch;
    if (!std::exchange(m_wasLoaded, true)) {
        const auto confirmed = picture.board.refreshes.isEmpty()
            ? std::optional<Model::TimePoint>()
            : picture.board.refreshes.constLast().confirmedAt;
        emit m_feed.loaded(picture.board.shownOnly, confirmed);
    }
    Model::ChangeSet all = lacking(m_board, picture.board, m_hostClock.now());
    all.merge(picture.board);
    m_board = RelayBoard();
    apply(all);
}

void SeatClient::take(const Wire::Changes &changes)
{
    apply(changes.changes);
}

void SeatClient::apply(const Model::ChangeSet &changes)
{
    m_revision = changes.revision;
    m_board.apply(changes);
    emit m_feed.changed(changes);
}

/// The last thing that a host tells a seat that has come.
void SeatClient::take(const Wire::Link &link)
{
    m_hostLink = link.link;
    m_board.mirror.setLink(link.link);
    const bool isNew = !isLive();
    m_link.settle();
    tellLink();
    if (!isNew)
        return;
    tellAbilities();
    // A link that is down says nothing of who is followed; where the board was not told anew,
    // nobody else will.
    Model::ChangeSet changes;
    changes.revision = m_revision;
    changes.followed = m_board.mirror.witnesses().followed();
    emit m_feed.changed(changes);
    if (m_link.wasLost())
        emit m_feed.resumed();
}

void SeatClient::take(const Wire::May &may)
{
    m_hostAbilities = may.abilities;
    tellAbilities();
}

void SeatClient::take(const Wire::StoreProblem &problem)
{
    m_board.storeProblem = problem.sentence;
    emit m_feed.storeProblem(problem.sentence);
}

void SeatClient::take(const Wire::RefreshStarted & /*started*/)
{
    m_refreshes = true;
    emit m_feed.refreshStarted();
}

void SeatClient::take(const Wire::RefreshProgressed &progress)
{
    emit m_feed.refreshProgressed(progress.done, progress.total);
}

void SeatClient::take(const Wire::RefreshFinished &finished)
{
    m_refreshes = false;
    Model::RefreshReport report;
    report.ok = finished.ok;
    report.sentence = finished.sentence;
    report.refresh = finished.refresh;
    // They came before it, as changes.
    for (const Model::Extension &row : m_board.mirror.rows()) {
        if (finished.ok && row.isActive && row.inSnapshot)
            report.rows.append({row.number, row.context, row.statusCode, true});
    }
    std::sort(report.rows.begin(), report.rows.end(),
              [](const Model::RefreshRow &a, const Model::RefreshRow &b) {
                  return Model::compareNumbers(a.extension, b.extension) < 0;
              });
    emit m_feed.refreshFinished(report);
}

void SeatClient::take(const Wire::Witnessed & /*witnessed*/)
{
    emit m_feed.witnessed();
}

void SeatClient::take(const Wire::HistoryFound &found)
{
    emit m_feed.historyFound(found.extension, found.intervals);
}

void SeatClient::take(const Wire::VisitsFound &found)
{
    emit m_feed.queueVisitsFound(found.from, found.to, found.visits);
}

void SeatClient::take(const Wire::CallsFound &found)
{
    emit m_feed.callsFound(found.from, found.calls);
}

void SeatClient::take(const Wire::HealthTold &told)
{
    m_health = told.health;
    emit m_feed.healthTold(told.health);
}

void SeatClient::take(const Wire::RosterApplied &applied)
{
    emit m_feed.rosterApplied(applied.outcome);
}

void SeatClient::take(const Wire::ActionDone &done)
{
    if (m_acting.remove(done.record.request.id) == 0)
        return;
    Model::ChangeSet changes;
    changes.revision = m_revision;
    changes.actions = {done.record};
    emit m_feed.changed(changes);
}

void SeatClient::submit(const Model::Command &command)
{
    std::visit([this](const auto &typed) { post(typed); }, command);
}

template <typename Command>
void SeatClient::post(const Command &command)
{
    if (isLive())
        m_link.send(command);
}

void SeatClient::post(const Model::RefreshCommand &command)
{
    if (isLive()) {
        m_refreshes = true;
        m_link.send(command);
        return;
    }
    Model::RefreshReport report;
    report.sentence = tr("There is no link to the host.");
    emit m_feed.refreshFinished(report);
}

/// Of the host's link to the PBX; or of the own one, where that is what is missing.
void SeatClient::post(const Model::ReconnectCommand &command)
{
    if (isLive())
        m_link.send(command);
    else
        m_link.tryNow();
}

void SeatClient::post(const Model::HealthCommand &command)
{
    if (isLive()) {
        m_link.send(command);
        return;
    }
    m_health.link = link();
    m_health.at = m_hostClock.now();
    emit m_feed.healthTold(m_health);
}

/// Out of what is shown here.
void SeatClient::post(const Model::ExplainCommand &command)
{
    Model::ChangeSet excerpt;
    if (const auto row = m_board.mirror.row(command.extension)) {
        excerpt.shownOnly = {*row};
        m_board.mirror.witnesses().tell(Model::parseHint(row->hint).devices, excerpt);
    }
    emit m_feed.explained(command.extension, excerpt, link(), m_board.mirror.confirmedAt());
}

void SeatClient::post(const Model::RowsCommand & /*command*/)
{
    emit m_feed.rowsTold(m_board.mirror.rows().values());
}

void SeatClient::post(const Model::ActionCommand &command)
{
    Model::ActionRequest request = command.request;
    request.phone = m_phone;
    if (!isLive()) {
        tellOutcome(request, Model::ActionRecord::Outcome::Refused,
                    tr("There is no link to the host."));
        return;
    }
    m_acting.insert(request.id, request);
    m_link.send(Model::ActionCommand{request});
}

void SeatClient::tellOutcome(const Model::ActionRequest &request,
                             Model::ActionRecord::Outcome outcome, const QString &sentence)
{
    Model::ActionRecord record;
    record.request = request;
    record.asked = m_hostClock.now();
    record.answered = record.asked;
    record.outcome = outcome;
    record.sentence = sentence;
    Model::ChangeSet changes;
    changes.revision = m_revision;
    changes.actions = {record};
    emit m_feed.changed(changes);
}

} // namespace App
