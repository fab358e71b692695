// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/namerounds.h"

#include "ami/protocol/directory.h"
#include "app/monitor/logging.h"

namespace App {

namespace {

bool isUnknown(const Ami::Message &response)
{
    return response.value(Ami::Key::Message).startsWith(QByteArrayView("Invalid/unknown command"));
}

bool isRefusal(const Ami::Message &response)
{
    return response.value(Ami::Key::Message) == "Permission denied" || isUnknown(response);
}

/// The technology of a phone whose caller ID can be asked for; empty for others.
QString technologyOf(const QString &device)
{
    const QString technology = device.section(u'/', 0, 0).toUpper();
    return technology == QLatin1String("PJSIP") || technology == QLatin1String("SIP") ? technology
                                                                                      : QString();
}

} // namespace

NameRounds::NameRounds(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_link(link)
    , m_clock(clock)
    , m_timer(clock.makeTimer())
    , m_phoneTimer(clock.makeTimer())
{
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &NameRounds::ask);
    connect(m_phoneTimer.get(), &Ami::Timer::timedOut, this, &NameRounds::askPhone);
}

void NameRounds::followRound()
{
    if (std::exchange(m_wanted, false))
        ask();
}

void NameRounds::ask()
{
    Ami::Session *session = m_link.session();
    if (!session || m_isAsking) {
        m_wanted = m_isAsking || m_wanted;
        return;
    }
    m_isAsking = true;
    m_wasRefused = false;
    m_outsiders.clear();
    const QPointer<NameRounds> guard(this);
    session->sendList(Ami::voicemailUsersList(),
                      [this, guard, round = ++m_round](const Ami::ListReply &reply) {
                          if (guard && round == m_round)
                              takeMailboxes(reply);
                      });
}

void NameRounds::takeMailboxes(const Ami::ListReply &reply)
{
    if (reply.outcome == Ami::Outcome::Disconnected)
        return;
    if (reply.complete) {
        std::vector<Ami::Mailbox> mailboxes;
        for (const Ami::Message &item : reply.items) {
            if (auto mailbox = Ami::decodeMailbox(item))
                mailboxes.push_back(std::move(*mailbox));
        }
        m_board.applyList(mailboxes, m_clock.now());
        emit changed();
    }
    // A module that is not loaded has no names.
    m_wasRefused = !reply.complete && !isUnknown(reply.response);
    askDatabase();
}

void NameRounds::askDatabase()
{
    Ami::Session *session = m_link.session();
    if (!session)
        return;
    m_asked.clear();
    m_hasEntries = false;
    m_missing = 0;
    std::vector<Ami::DatabaseKey> keys;
    for (const Model::Extension &row : m_board.watched()) {
        if (m_board.hasName(row, Model::NameSource::Voicemail) || !m_board.hasDatabaseEntries(row))
            continue;
        m_asked.append(row.number);
        keys.push_back({QStringLiteral("AMPUSER/") + row.number, QStringLiteral("cidname")});
    }
    // A child of the session: with that, it is over.
    m_query = new Ami::DatabaseQuery(*session, std::move(keys), session);
    connect(m_query, &Ami::DatabaseQuery::answered, this,
            [this](std::size_t place, const std::optional<QString> &value) {
                takeEntry(m_asked.at(static_cast<qsizetype>(place)), value);
            });
    connect(m_query, &Ami::DatabaseQuery::finished, this, &NameRounds::finishDatabase);
    m_query->start();
}

void NameRounds::takeEntry(const QString &extension, const std::optional<QString> &value)
{
    m_board.setName(extension, Model::NameSource::Database, value.value_or(QString()),
                    m_clock.now());
    emit changed();
    m_hasEntries = m_hasEntries || value;
    if (!m_hasEntries && ++m_missing == MostMissing)
        finishDatabase(Ami::DatabaseQuery::End::Done);
}

void NameRounds::finishDatabase(Ami::DatabaseQuery::End end)
{
    m_query->cancel();
    m_query->deleteLater();
    m_query.clear();
    m_wasRefused = m_wasRefused || end != Ami::DatabaseQuery::End::Done;
    collectPhones();
    askPhone();
}

/// Those without any name come first.
void NameRounds::collectPhones()
{
    m_phones.clear();
    for (const Model::Extension &row : m_board.watched()) {
        if (m_board.hasName(row, Model::NameSource::Database))
            continue;
        for (const QString &device : Model::parseHint(row.hint).devices) {
            if (technologyOf(device).isEmpty())
                continue;
            const Phone phone{row.number, device};
            if (nameOf(row).isEmpty())
                m_phones.push_front(phone);
            else
                m_phones.push_back(phone);
            break;
        }
    }
}

void NameRounds::askPhone()
{
    Ami::Session *session = m_link.session();
    if (!session)
        return;
    if (m_phones.empty()) {
        finish();
        return;
    }
    const Phone phone = m_phones.front();
    m_phones.pop_front();
    const QString name = phone.device.section(u'/', 1);
    const QPointer<NameRounds> guard(this);
    if (technologyOf(phone.device) == QLatin1String("PJSIP")) {
        session->sendList(Ami::pjsipShowEndpoint(name),
                          [this, guard, phone, round = m_round](const Ami::ListReply &reply) {
                              if (guard && round == m_round)
                                  takeEndpoint(phone, reply);
                          });
    } else {
        session->send(Ami::sipShowPeer(name),
                      [this, guard, phone, round = m_round](const Ami::Reply &reply) {
                          if (guard && round == m_round)
                              takePeer(phone, reply);
                      });
    }
}

void NameRounds::takeEndpoint(const Phone &phone, const Ami::ListReply &reply)
{
    if (reply.outcome == Ami::Outcome::Disconnected)
        return;
    if (isRefusal(reply.response))
        refuse(technologyOf(phone.device));
    takePhone(phone, Ami::decodeEndpointCallerId(reply.items));
}

void NameRounds::takePeer(const Phone &phone, const Ami::Reply &reply)
{
    if (reply.outcome == Ami::Outcome::Disconnected)
        return;
    if (isRefusal(reply.message))
        refuse(technologyOf(phone.device));
    takePhone(phone, Ami::decodePeerCallerId(reply.message));
}

/// A caller ID of another number may be the company's; then many have it, and it names nobody.
void NameRounds::takePhone(const Phone &phone, const Ami::CallerId &callerId)
{
    const bool isOwn = callerId.number.isEmpty() || callerId.number.endsWith(phone.extension);
    m_callerIds.emplace_back(phone.extension, isOwn ? callerId.name : QString());
    if (!isOwn)
        m_outsiders[callerId.name].append(phone.extension);
    if (m_callerIds.size() >= PhonesAtOnce)
        setCallerIds();
    m_phoneTimer->start(EndpointSpacing);
}

/// Many at once: each change of a name has the queues told anew.
void NameRounds::setCallerIds()
{
    for (const auto &[extension, name] : m_callerIds)
        m_board.setName(extension, Model::NameSource::CallerId, name, m_clock.now());
    m_callerIds.clear();
    emit changed();
}

/// This user may not ask about phones of that technology: the others of it are not asked about.
void NameRounds::refuse(const QString &technology)
{
    m_wasRefused = true;
    std::erase_if(m_phones, [&technology](const Phone &phone) {
        return technologyOf(phone.device) == technology;
    });
}

void NameRounds::finish()
{
    setCallerIds();
    for (auto it = m_outsiders.cbegin(); it != m_outsiders.cend(); ++it) {
        for (const QString &extension : it.value()) {
            m_board.setName(extension, Model::NameSource::OutsideCallerId,
                            it.value().size() == 1 ? it.key() : QString(), m_clock.now());
        }
    }
    if (!m_wasRefused)
        m_board.forgetEarlierNames(m_clock.now());
    m_isAsking = false;
    emit changed();
    m_timer->start(Interval);
    qCDebug(lcAmi) << "the names of the extensions were requested";
    followRound();
}

void NameRounds::loseLink()
{
    ++m_round;
    m_isAsking = false;
    m_phones.clear();
    m_callerIds.clear();
    m_timer->stop();
    m_phoneTimer->stop();
}

} // namespace App
