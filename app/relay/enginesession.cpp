// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/enginesession.h"

#include "app/relay/frames.h"
#include "app/relay/tokenstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace App {

namespace {

constexpr char Separator = '\x1e';
constexpr qsizetype IdLength = 20;
/// A front end that only polls, and stopped, is over after that much.
constexpr qsizetype MostPending = 1024 * 1024;

// Types of Engine.IO's packets.
constexpr char Close = '1';
constexpr char Pong = '3';
constexpr char Message = '4';
constexpr char Upgrade = '5';
// Types of Socket.IO's packets, within messages.
constexpr char Connect = '0';
constexpr char Disconnect = '1';

} // namespace

EngineSession::EngineSession(Who who, const RelayLimits &limits, QObject *parent)
    : EventSeat(std::move(who), limits.seatBacklog, parent)
    , m_limits(limits)
    , m_id(TokenStore::makeSecret().first(IdLength))
{
}

EngineSession::~EngineSession()
{
    if (!m_accepted.socket)
        return;
    disconnect(m_accepted.socket, nullptr, this, nullptr);
    m_accepted.destroy();
}

QByteArray EngineSession::openPacket() const
{
    return QByteArray(R"(0{"sid":")" + m_id + R"(","upgrades":)"
                      + (m_isUpgraded ? "[]" : R"(["websocket"])") + R"(,"pingInterval":)"
                      + QByteArray::number(qint64(m_limits.ping.count())) + R"(,"pingTimeout":)"
                      + QByteArray::number(qint64(m_limits.pong.count())) + R"(,"maxPayload":)"
                      + QByteArray::number(m_limits.message) + '}');
}

qint64 EngineSession::backlog() const
{
    return m_isUpgraded ? m_accepted.backlog() : m_pendingBytes;
}

void EngineSession::poll(const Respond &respond)
{
    if (m_waiting || m_isUpgraded) {
        respond(HttpResponse::error(400, QStringLiteral("bad_request"),
                                    tr("This session is being polled already.")));
        end();
        return;
    }
    m_waiting = respond;
    // While it moves to a WebSocket, no poll is kept waiting.
    if (m_accepted.socket && m_pending.isEmpty())
        send("6");
    else
        flush();
}

void EngineSession::flush()
{
    if (m_isUpgraded) {
        for (const QByteArray &packet : std::exchange(m_pending, {}))
            m_accepted.write(textFrame(packet));
        m_pendingBytes = 0;
        return;
    }
    if (!m_waiting || m_pending.isEmpty())
        return;
    HttpResponse response;
    response.contentType = "text/plain; charset=UTF-8";
    response.body = m_pending.join(Separator);
    m_pending.clear();
    m_pendingBytes = 0;
    std::exchange(m_waiting, nullptr)(response);
    catchUp();
}

void EngineSession::send(const QByteArray &packet)
{
    m_pending.append(packet);
    m_pendingBytes += packet.size();
    if (m_pendingBytes > MostPending)
        end();
    else
        flush();
}

void EngineSession::write(const Broadcast &broadcast)
{
    if (!m_isJoined)
        return;
    if (m_isUpgraded && m_pending.isEmpty()) {
        m_accepted.write(broadcast.packetFrames());
        return;
    }
    for (const QByteArray &packet : broadcast.packets()) {
        m_pending.append(packet);
        m_pendingBytes += packet.size();
    }
    flush();
}

bool EngineSession::take(const QByteArray &payload)
{
    const QByteArrayList packets = payload.split(Separator);
    const bool isWhole = std::all_of(packets.begin(), packets.end(),
                                     [this](const QByteArray &packet) { return handle(packet); });
    if (!isWhole)
        end();
    return isWhole;
}

bool EngineSession::handle(const QByteArray &packet)
{
    if (packet.isEmpty())
        return false;
    switch (packet.front()) {
    case Close:
        end();
        return true;
    case Pong:
        if (m_pinged)
            setRoundTrip(std::chrono::duration_cast<std::chrono::milliseconds>(m_now - *m_pinged));
        m_pinged.reset();
        return true;
    case Message:
        return handleMessage(packet.sliced(1));
    default:
        return false;
    }
}

bool EngineSession::handleMessage(const QByteArray &message)
{
    if (message.isEmpty())
        return false;
    if (message.front() == Disconnect) {
        m_isJoined = false;
        return true;
    }
    if (message.front() != Connect)
        return true; // an event of theirs; nothing here listens to any
    if (message.size() > 1 && message.at(1) == '/') {
        const QByteArray space = message.sliced(1).split(',').constFirst();
        if (space != "/" && !space.startsWith("/?")) {
            send("44" + space + R"(,{"message":"Invalid namespace"})");
            return true;
        }
    }
    send(R"(40{"sid":")" + TokenStore::makeSecret().first(IdLength) + R"("})");
    m_isJoined = true;
    emit joined();
    return true;
}

void EngineSession::attach(const AcceptedSocket &accepted, bool isUpgrade)
{
    if (m_accepted.socket) {
        accepted.socket->deleteLater(); // one is enough
        return;
    }
    m_accepted = accepted;
    QWebSocket *socket = accepted.socket;
    socket->setParent(this);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(text.toUtf8()); });
    m_accepted.whenWritten(this, [this] {
        if (m_isUpgraded)
            catchUp();
    });
    connect(socket, &QWebSocket::disconnected, this, [this] {
        if (m_isUpgraded) {
            end();
            return;
        }
        // A probe that failed; it goes on by polling.
        m_accepted.socket->deleteLater();
        m_accepted = {};
    });
    if (!isUpgrade) {
        m_isUpgraded = true;
        m_accepted.write(textFrame(openPacket()));
    }
}

/// By WebSocket.
void EngineSession::receive(const QByteArray &packet)
{
    if (m_isUpgraded) {
        if (!handle(packet))
            end();
        return;
    }
    if (packet == "2probe") {
        m_accepted.write(textFrame("3probe"));
        // The poll that waits is answered, so that the client can stop polling.
        if (m_waiting && m_pending.isEmpty())
            send("6");
        return;
    }
    if (packet.size() == 1 && packet.front() == Upgrade) {
        if (m_waiting)
            send("6");
        m_isUpgraded = true;
        flush();
        catchUp();
    }
}

void EngineSession::tick(std::chrono::nanoseconds now)
{
    m_now = now;
    if (!m_lastPing)
        m_lastPing = now;
    if (m_pinged) {
        if (now - *m_pinged >= m_limits.pong)
            end();
        return;
    }
    if (now - *m_lastPing < m_limits.ping)
        return;
    m_lastPing = now;
    m_pinged = now;
    send("2");
}

void EngineSession::end()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_waiting) {
        HttpResponse response;
        response.contentType = "text/plain; charset=UTF-8";
        response.body = "1";
        std::exchange(m_waiting, nullptr)(response);
    }
    if (m_accepted.socket) {
        disconnect(m_accepted.socket, nullptr, this, nullptr);
        m_accepted.socket->close();
    }
    emit gone();
}

void EngineSession::dismiss(int closeCode, const QString &reason)
{
    if (m_accepted.socket)
        m_accepted.socket->close(static_cast<QWebSocketProtocol::CloseCode>(closeCode), reason);
    end();
}

} // namespace App
