// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/eventseat.h"
#include "app/relay/httpmessage.h"
#include "app/relay/seatsocket.h"

#include <functional>

namespace App {

using Respond = std::function<void(const HttpResponse &)>;

/// A front end that speaks Socket.IO over Engine.IO 4, by long polling, by WebSocket, or from the
/// one to the other (https://github.com/socketio/engine.io-protocol, revision 4, and
/// socket.io-protocol, revision 5). Only the main namespace is there, and only we have something to
/// say.
class EngineSession : public EventSeat
{
    Q_OBJECT

public:
    EngineSession(Who who, const RelayLimits &limits, QObject *parent);
    ~EngineSession() override;

    const QByteArray &id() const { return m_id; }
    /// What the client is told first.
    QByteArray openPacket() const;

    /// A GET of polling: answered when there is something to say. `respond` may be called late.
    void poll(const Respond &respond);
    /// A POST of polling. False for what is no packet; the session is over then.
    bool take(const QByteArray &payload);
    /// The session begins over this socket, or moves to it.
    void attach(const AcceptedSocket &accepted, bool isUpgrade);

    qint64 backlog() const override;
    void tick(std::chrono::nanoseconds now) override;
    void dismiss(int closeCode, const QString &reason) override;

signals:
    /// The front end has joined: it is owed the snapshot.
    void joined();

protected:
    void write(const Broadcast &broadcast) override;

private:
    void send(const QByteArray &packet);
    void flush();
    bool handle(const QByteArray &packet);
    bool handleMessage(const QByteArray &message);
    void receive(const QByteArray &packet);
    void end();

    const RelayLimits &m_limits;
    QByteArray m_id;
    AcceptedSocket m_accepted; ///< once it speaks by WebSocket, or probes one
    bool m_isUpgraded = false;
    bool m_isJoined = false;
    bool m_isOver = false;
    Respond m_waiting; ///< a poll that has not been answered
    QList<QByteArray> m_pending;
    qsizetype m_pendingBytes = 0;
    std::optional<std::chrono::nanoseconds> m_pinged;
    std::optional<std::chrono::nanoseconds> m_lastPing;
    std::chrono::nanoseconds m_now{0};
};

} // namespace App
