// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/replaysession.h"

#include "ami/simulator/wire.h"

namespace Ami {

ReplaySession::ReplaySession(QTcpSocket &socket, Playback &playback, const ManagerAccount &account,
                             QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_playback(playback)
    , m_login(account)
{
    m_socket.setParent(this);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ReplaySession::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_socket.write(m_playback.banner() + "\r\n");
}

void ReplaySession::read()
{
    m_parser.feed(m_socket.readAll());
    while (const auto request = m_parser.next())
        handle(*request);
}

void ReplaySession::handle(const Message &request)
{
    const QByteArray action = request.value(Key::Action).toByteArray().toLower();
    if (action == "challenge") {
        m_socket.write(m_login.challenge(request));
    } else if (action == "login") {
        handleLogin(request);
    } else if (!m_authenticated) {
        m_socket.write(
            Wire::error(request.value(Key::ActionId).toByteArray(), "Permission denied"));
    } else {
        m_socket.write(answerTo(request, action));
        if (action == "logoff")
            m_socket.disconnectFromHost();
    }
}

void ReplaySession::handleLogin(const Message &request)
{
    const QByteArray id = request.value(Key::ActionId).toByteArray();
    m_authenticated = m_login.fits(request);
    if (!m_authenticated) {
        m_socket.write(Wire::error(id, "Authentication failed"));
        m_socket.disconnectFromHost();
        return;
    }
    m_socket.write(Wire::success(id, "Authentication accepted"));
    if (request.value(Key::Events).compare("off", Qt::CaseInsensitive) == 0)
        return;
    connect(&m_playback, &Playback::happened, this,
            [this](const QByteArray &event) { m_socket.write(event); });
    m_playback.begin();
}

QByteArray ReplaySession::answerTo(const Message &request, const QByteArray &action) const
{
    const QByteArray id = request.value(Key::ActionId).toByteArray();
    if (action == "ping")
        return Wire::pong(id, "0.000000");
    if (action == "logoff")
        return Wire::goodbye(id);
    if (action == "extensionstatelist")
        return states(id);
    if (action == "extensionstate")
        return Wire::extensionState(
            id, m_playback.state(request.text(Key::Exten), request.text(Key::Context)));
    const QByteArray answer = m_playback.answer(request);
    return answer.isEmpty() ? Wire::error(id, "Not in this recording") : answer;
}

QByteArray ReplaySession::states(const QByteArray &actionId) const
{
    const QList<ExtensionStatus> all = m_playback.states();
    if (all.isEmpty())
        return Wire::error(actionId, "No dialplan hints are available");
    QByteArray bytes = Wire::listStart(actionId, "Extension Statuses will follow");
    for (const ExtensionStatus &state : all)
        bytes += Wire::listItem(actionId, state);
    return bytes + Wire::listEnd(actionId, "ExtensionStateListComplete", all.size());
}

} // namespace Ami
