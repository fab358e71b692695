// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/managersession.h"

#include "ami/simulator/callwire.h"
#include "ami/simulator/dialplananswers.h"
#include "ami/simulator/managerorders.h"
#include "ami/simulator/wire.h"

#include <QDateTime>

namespace Ami {

namespace {

bool wantsEvents(QByteArrayView mask)
{
    return mask.compare("off", Qt::CaseInsensitive) != 0 && mask != "0";
}

QByteArray unknownAction(QByteArrayView action)
{
    return "Invalid/unknown command: " + action.toByteArray()
        + ". Use Action: ListCommands to show available commands.";
}

} // namespace

ManagerSession::ManagerSession(QTcpSocket &socket, SimulatedPbx &pbx, const ManagerAccount &account,
                               SimulatorFaults faults, Clock &clock)
    : m_socket(socket)
    , m_pbx(pbx)
    , m_login(account)
    , m_mayWrite(account.write)
    , m_faults(std::move(faults))
    , m_clock(clock)
    , m_refusal(clock.makeTimer())
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &ManagerSession::read);
    connect(m_refusal.get(), &Timer::timedOut, this, [this] {
        send(Wire::error(m_actionId, "Authentication failed"));
        m_socket.disconnectFromHost();
    });
}

void ManagerSession::start()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    send(Wire::banner());
}

void ManagerSession::sendEvent(const QByteArray &event)
{
    if (m_authenticated && m_eventsOn)
        send(event);
}

void ManagerSession::shutDown(bool restarts)
{
    sendEvent(Wire::shutdown(restarts));
    m_socket.disconnectFromHost();
}

void ManagerSession::send(const QByteArray &bytes)
{
    // Like Asterisk, it gives up on a client that does not read.
    if (m_socket.bytesToWrite() > LongestBacklog)
        m_socket.abort();
    else
        m_socket.write(bytes);
}

void ManagerSession::read()
{
    m_parser.feed(m_socket.readAll());
    while (const auto request = m_parser.next())
        handle(*request);
}

void ManagerSession::handle(const Message &request)
{
    // A wrong secret is being slept on: nothing else is looked at.
    if (m_refusal->isActive())
        return;
    m_actionId = request.value(Key::ActionId).toByteArray();
    const QByteArray action = request.value(Key::Action).toByteArray().toLower();
    if (action.isEmpty())
        send(Wire::error(m_actionId, "Missing action in request"));
    else if (m_pbx.isStopping())
        send(Wire::error(m_actionId, "Asterisk is shutting down"));
    else if (action == "challenge")
        send(m_login.challenge(request));
    else if (action == "login")
        handleLogin(request);
    else if (!m_authenticated || !mayUse(m_mayWrite, action))
        send(Wire::error(m_actionId, "Permission denied"));
    else
        handleAction(action, request);
}

void ManagerSession::handleAction(const QByteArray &action, const Message &request)
{
    const QDateTime started =
        QDateTime::fromMSecsSinceEpoch(m_pbx.startedAt().time_since_epoch().count());
    if (action == "ping") {
        const double now = double(m_clock.now().time_since_epoch().count()) / 1000.0;
        send(Wire::pong(m_actionId, QByteArray::number(now, 'f', 6)));
    } else if (action == "logoff") {
        send(Wire::goodbye(m_actionId));
        m_socket.disconnectFromHost();
    } else if (action == "events") {
        handleEvents(request);
    } else if (action == "corestatus") {
        send(Wire::coreStatus(m_actionId, started.toString(QStringLiteral("yyyy-MM-dd")).toLatin1(),
                              started.toString(QStringLiteral("HH:mm:ss")).toLatin1()));
    } else if (action == "extensionstate") {
        handleExtensionState(request);
    } else if (action == "presencestate") {
        handlePresenceState(request);
    } else if (action == "dbget") {
        handleDatabaseGet(request);
    } else if (action == "pjsipshowendpoint") {
        handleShowEndpoint(request);
    } else if (action == "listcommands") {
        send(listCommands(m_actionId, m_mayWrite));
    } else if (const auto answer = dialplanAnswer(action, request, m_pbx)) {
        send(*answer);
    } else if (!sendList(action) && !handleOrder(action, request)) {
        send(Wire::error(m_actionId, unknownAction(request.value(Key::Action))));
    }
}

void ManagerSession::handleLogin(const Message &request)
{
    if (m_authenticated) {
        send(Wire::success(m_actionId, "Already authenticated"));
        return;
    }
    if (!m_login.fits(request)) {
        m_refusal->start(RefusalDelay);
        return;
    }
    m_authenticated = true;
    m_eventsOn = wantsEvents(request.value(Key::Events));
    send(Wire::success(m_actionId, "Authentication accepted"));
    const auto uptime =
        std::chrono::duration_cast<std::chrono::seconds>(m_clock.now() - m_pbx.startedAt());
    sendEvent(Wire::fullyBooted(uptime.count()));
}

void ManagerSession::handleEvents(const Message &request)
{
    const QByteArrayView mask = request.value(Key::EventMask);
    if (mask.isNull()) {
        send(Wire::error(m_actionId, "Invalid event mask"));
        return;
    }
    m_eventsOn = wantsEvents(mask);
    send(Wire::eventsAre(m_actionId, m_eventsOn));
}

void ManagerSession::handleExtensionState(const Message &request)
{
    const QString extension = request.text(Key::Exten);
    if (extension.isEmpty()) {
        send(Wire::error(m_actionId, "Extension not specified"));
        return;
    }
    if (m_faults.silentExtensions.contains(extension))
        return;
    const QString context = request.text(Key::Context);
    send(Wire::extensionState(
        m_actionId,
        m_pbx.hint(extension, context.isEmpty() ? QStringLiteral("default") : context)));
}

void ManagerSession::handlePresenceState(const Message &request)
{
    const QString provider = QString::fromUtf8(request.value("Provider"));
    if (provider.isEmpty()) {
        send(Wire::error(m_actionId, "No provider specified"));
        return;
    }
    const PresenceStateChange presence = m_pbx.presence(provider.section(u':', 1));
    if (presence.provider != provider) {
        send(Wire::error(
            m_actionId,
            QByteArray("Invalid provider " + provider.toUtf8() + " or provider in invalid state")));
        return;
    }
    send(Wire::presenceState(m_actionId, presence));
}

void ManagerSession::handleDatabaseGet(const Message &request)
{
    const QString family = QString::fromUtf8(request.value("Family"));
    const QString key = QString::fromUtf8(request.value("Key"));
    const auto value = m_pbx.directory().entry(family, key);
    if (value)
        sendItems("Result will follow", "DBGetComplete",
                  {Wire::databaseEntry(m_actionId, family, key, *value)});
    else
        send(Wire::error(m_actionId, "Database entry not found"));
}

void ManagerSession::handleShowEndpoint(const Message &request)
{
    const QString name = request.text(Key::Endpoint);
    const auto callerId = m_pbx.directory().callerId(name);
    if (callerId)
        sendItems("Following are Events for each object associated with the Endpoint",
                  "EndpointDetailComplete",
                  {Wire::endpointDetail(m_actionId, name, SimulatedPbx::context(), *callerId)});
    else
        send(Wire::error(m_actionId,
                         QByteArray("Unable to retrieve endpoint " + name.toUtf8() + '\n')));
}

/// False if it is none.
bool ManagerSession::handleOrder(const QByteArray &action, const Message &request)
{
    const auto order = orderOf(action, request, m_pbx);
    if (!order)
        return false;
    send(order->answer);
    if (order->effect)
        order->effect();
    return true;
}

void ManagerSession::sendExtensionStates()
{
    const QList<ExtensionStatus> hints = m_pbx.hints();
    if (hints.isEmpty() && m_pbx.release() == AsteriskRelease::V2211) {
        send(Wire::error(m_actionId, "No dialplan hints are available"));
        return;
    }
    QByteArray bytes = Wire::listStart(m_actionId, "Extension Statuses will follow");
    for (const ExtensionStatus &hint : hints)
        bytes += Wire::listItem(m_actionId, hint);
    send(bytes + Wire::listEnd(m_actionId, "ExtensionStateListComplete", hints.size()));
}

/// False if there is no such list.
bool ManagerSession::sendList(const QByteArray &action)
{
    using Sender = void (ManagerSession::*)();
    static const QHash<QByteArray, Sender> lists{
        {"extensionstatelist", &ManagerSession::sendExtensionStates},
        {"devicestatelist", &ManagerSession::sendDeviceStates},
        {"pjsipshowcontacts", &ManagerSession::sendContacts},
        {"pjsipshowendpoints", &ManagerSession::sendEndpoints},
        {"pjsipshowmaintenance", &ManagerSession::sendMaintenance},
        {"presencestatelist", &ManagerSession::sendPresences},
        {"queuestatus", &ManagerSession::sendQueues},
        {"coreshowchannels", &ManagerSession::sendChannels},
        {"bridgelist", &ManagerSession::sendBridges},
        {"parkedcalls", &ManagerSession::sendParkedCalls},
        {"voicemailuserslist", &ManagerSession::sendMailboxes},
    };
    const Sender sendIt = lists.value(action);
    if (!sendIt || (action == "extensionstatelist" && m_faults.refuseList))
        return false;
    (this->*sendIt)();
    return true;
}

void ManagerSession::sendItems(QByteArrayView title, QByteArrayView end,
                               const QList<QByteArray> &items)
{
    send(Wire::listStart(m_actionId, title) + items.join()
         + Wire::listEnd(m_actionId, end, items.size()));
}

void ManagerSession::sendDeviceStates()
{
    QList<QByteArray> items;
    for (const SimulatedAgent &agent : m_pbx.roster())
        items.append(Wire::listItem(m_actionId, m_pbx.device(agent.extension)));
    sendItems("Device State Changes will follow", "DeviceStateListComplete", items);
}

void ManagerSession::sendContacts()
{
    QList<QByteArray> items;
    for (const SimulatedAgent &agent : m_pbx.roster()) {
        const ContactStatus contact = m_pbx.contact(agent.extension);
        if (contact.status != Reachability::Removed)
            items.append(Wire::listItem(m_actionId, contact));
    }
    if (items.isEmpty()) {
        send(Wire::error(m_actionId, "No Contacts found\n"));
        return;
    }
    sendItems("A listing of Contacts follows, presented as ContactList events",
              "ContactListComplete", items);
}

void ManagerSession::sendEndpoints()
{
    QList<QByteArray> items;
    for (const SimulatedAgent &agent : m_pbx.roster())
        items.append(Wire::listItem(m_actionId, m_pbx.endpoint(agent.extension)));
    sendItems("A listing of Endpoints follows, presented as EndpointList events",
              "EndpointListComplete", items);
}

void ManagerSession::sendMaintenance()
{
    QList<QByteArray> items;
    for (const QString &endpoint : m_pbx.maintained())
        items.append(Wire::listItem(m_actionId, MaintenanceStatus{endpoint, true}));
    sendItems("Maintenance status events follow", "PJSIPMaintenanceStatusComplete", items);
}

/// Only providers that were ever set are in the server's cache.
void ManagerSession::sendPresences()
{
    QList<QByteArray> items;
    for (const SimulatedAgent &agent : m_pbx.roster()) {
        const PresenceStateChange presence = m_pbx.presence(agent.extension);
        if (presence.state != u"not_set")
            items.append(Wire::listItem(m_actionId, presence));
    }
    sendItems("Presence State Changes will follow", "PresenceStateListComplete", items);
}

void ManagerSession::sendQueues()
{
    QList<QByteArray> items;
    for (const QString &queue : m_pbx.queues()) {
        const SimulatedQueues &queues = m_pbx.calls().queues();
        items.append(Wire::queueParams(m_actionId, queue, queues));
        for (const QueueMember &member : m_pbx.members(queue))
            items.append(Wire::listItem(m_actionId, member));
        int position = 0;
        for (const SimulatedQueues::Waiting &waiting : queues.waiting(queue))
            items.append(Wire::listItem(m_actionId, queue, ++position, waiting, m_clock.now()));
    }
    sendItems("Queue status will follow", "QueueStatusComplete", items);
}

void ManagerSession::sendChannels()
{
    QList<QByteArray> items;
    for (const SimulatedChannel &channel : m_pbx.calls().channels())
        items.append(Wire::listItem(m_actionId, channel, m_clock.now()));
    sendItems("Channels will follow", "CoreShowChannelsComplete", items);
}

void ManagerSession::sendBridges()
{
    QList<QByteArray> items;
    for (const SimulatedCalls::Bridge &bridge : m_pbx.calls().bridges())
        items.append(Wire::bridgeItem(m_actionId, bridge));
    sendItems("Bridge listing will follow", "BridgeListComplete", items);
}

void ManagerSession::sendMailboxes()
{
    QList<QByteArray> items;
    for (const Mailbox &mailbox : m_pbx.directory().mailboxes())
        items.append(Wire::listItem(m_actionId, mailbox));
    sendItems("Voicemail user list will follow", "VoicemailUserEntryComplete", items);
}

void ManagerSession::sendParkedCalls()
{
    QList<QByteArray> items;
    for (const SimulatedCalls::Parked &parked : m_pbx.calls().parked())
        items.append(Wire::listItem(m_actionId, parked, m_clock.now()));
    sendItems("Parked calls will follow", "ParkedCallsComplete", items);
}

} // namespace Ami
