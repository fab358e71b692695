// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/accesscontrol.h"
#include "app/relay/boardseat.h"
#include "app/relay/enginesession.h"
#include "app/relay/relayboard.h"
#include "app/relay/relaysettings.h"

#include <QWebSocketServer>

namespace App {

/// All seats: who has one, what they are told, and when they have it no longer.
class SeatHub : public QObject
{
    Q_OBJECT

public:
    /// `isWelcome` says whether a grant still holds.
    SeatHub(const RelaySettings &settings, const RelayBoard &board,
            std::function<bool(const Grant &)> isWelcome, Ami::Clock &clock,
            QObject *parent = nullptr);
    ~SeatHub() override;

    static bool isSocketIo(const QString &path);
    enum class Admission { Welcome, Full, UnknownPath, UnknownSession };
    /// Whether this handshake leads anywhere.
    Admission check(const HttpRequest &request) const;
    /// Takes the socket over, with a handshake in it that is welcome.
    void admit(QTcpSocket *socket, const HttpRequest &request, const Grant &grant);
    /// The HTTP part of Socket.IO.
    void handlePolling(const HttpRequest &request, const Grant &grant, const Respond &respond);

    /// Whether anybody is told events.
    bool hasListeners() const { return !m_listeners.isEmpty(); }
    const QList<Seat *> &seats() const { return m_seats; }
    void deliver(const QList<RelayEvent> &events);

signals:
    /// A seat of `/seat`; it is told nothing yet.
    void boardSeatTaken(App::BoardSeat *seat, const App::Grant &grant, const QUrlQuery &query);

public:
    /// Ends the seat of that id, if there is one.
    void drop(quint64 id);
    quint64 delivered() const { return m_delivered; }
    quint64 dropped() const { return m_dropped; }

private:
    struct Expected
    {
        QPointer<QTcpSocket> below;
        QString path;
        QUrlQuery query;
        QByteArray session; ///< of Socket.IO; empty: a new one
        Grant grant;
    };

    void acceptSocket();
    void open(const Expected &expected, const AcceptedSocket &accepted);
    void openBoard(const Expected &expected, const AcceptedSocket &accepted);
    void openEngine(const Expected &expected, const AcceptedSocket &accepted);
    Seat::Who whoOf(Seat::Kind kind, const Grant &grant, const QHostAddress &address);
    EngineSession *makeSession(const Grant &grant, const QHostAddress &address);
    void add(Seat *seat, const Grant &grant);
    void addListener(EventSeat *seat, const Grant &grant);
    void remove(Seat *seat);
    void tellAll(EventSeat *seat);
    void tick();
    void limitBacklogs();
    bool isFull() const { return m_seats.size() >= m_settings.limits.seats; }

    const RelaySettings &m_settings;
    const RelayBoard &m_board;
    std::function<bool(const Grant &)> m_isWelcome;
    Ami::Clock &m_clock;
    QWebSocketServer m_sockets;
    QList<Expected> m_expected; ///< whose handshakes are being answered
    QList<Seat *> m_seats;
    QList<EventSeat *> m_listeners; ///< of those, who are told events
    QHash<const Seat *, Grant> m_grants;
    QHash<QByteArray, EngineSession *> m_sessions;
    std::unique_ptr<Ami::Timer> m_timer;
    Broadcast m_snapshot; ///< of m_snapshotRevision
    std::optional<quint64> m_snapshotRevision;
    quint64 m_lastId = 0;
    quint64 m_delivered = 0;
    quint64 m_dropped = 0;
};

} // namespace App
