// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/seathub.h"

#include "app/monitor/logging.h"
#include "app/relay/relayevents.h"
#include "app/relay/websocketseat.h"

#include <algorithm>

namespace App {

namespace {

constexpr std::chrono::milliseconds Tick{1'000};
constexpr int Engine4 = 4;

QByteArray sessionOf(const HttpRequest &request)
{
    return request.query.queryItemValue(QStringLiteral("sid")).toLatin1();
}

/// As engine.io says it; its clients look at the code.
HttpResponse engineError(int code, const char *message)
{
    HttpResponse response;
    response.status = 400;
    response.body = QByteArray(R"({"code":)" + QByteArray::number(code) + R"(,"message":")"
                               + QByteArray(message) + R"("})");
    return response;
}

} // namespace

SeatHub::SeatHub(const RelaySettings &settings, const RelayBoard &board,
                 std::function<bool(const Grant &)> isWelcome, Ami::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_board(board)
    , m_isWelcome(std::move(isWelcome))
    , m_clock(clock)
    , m_sockets(QStringLiteral("Lampfield"),
                settings.isEncrypted() ? QWebSocketServer::SecureMode
                                       : QWebSocketServer::NonSecureMode)
    , m_timer(clock.makeTimer())
{
    connect(&m_sockets, &QWebSocketServer::newConnection, this, &SeatHub::acceptSocket);
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &SeatHub::tick);
    m_timer->start(Tick);
}

SeatHub::~SeatHub()
{
    for (Seat *seat : std::as_const(m_seats)) {
        disconnect(seat, nullptr, this, nullptr);
        seat->dismiss(CloseCode::GoingAway, QStringLiteral("Lampfield ends"));
    }
    // QWebSocketServer forgets those whose handshakes it has not read.
    for (const Expected &one : std::as_const(m_expected))
        delete one.below.data();
}

bool SeatHub::isSocketIo(const QString &path)
{
    return path == u"/socket.io/" || path == u"/socket.io";
}

SeatHub::Admission SeatHub::check(const HttpRequest &request) const
{
    QByteArray session;
    if (isSocketIo(request.path)) {
        session = sessionOf(request);
        if (!session.isEmpty() && !m_sessions.contains(session))
            return Admission::UnknownSession;
    } else if (request.path != u"/ws" && request.path != u"/seat") {
        return Admission::UnknownPath;
    }
    return session.isEmpty() && isFull() ? Admission::Full : Admission::Welcome;
}

void SeatHub::admit(QTcpSocket *socket, const HttpRequest &request, const Grant &grant)
{
    const QByteArray session = isSocketIo(request.path) ? sessionOf(request) : QByteArray();
    m_expected.append({socket, request.path, request.query, session, grant});
    // A message is read whole: there must be room for one, with its header.
    socket->setReadBufferSize(4 * m_settings.limits.message);
    // It reads the handshake later, from the event loop.
    m_sockets.handleConnection(socket);
}

void SeatHub::acceptSocket()
{
    while (QWebSocket *socket = m_sockets.nextPendingConnection()) {
        // Those that were no handshake after all are gone.
        m_expected.removeIf([](const Expected &one) { return one.below.isNull(); });
        const auto known =
            std::find_if(m_expected.begin(), m_expected.end(), [socket](const Expected &one) {
                return one.below->peerPort() == socket->peerPort()
                    && one.below->peerAddress() == socket->peerAddress();
            });
        if (known == m_expected.end()) {
            delete socket;
            continue;
        }
        const auto limit = static_cast<quint64>(m_settings.limits.message);
        socket->setMaxAllowedIncomingMessageSize(limit);
        socket->setMaxAllowedIncomingFrameSize(limit);
        const Expected expected = *known;
        m_expected.erase(known);
        open(expected, {socket, expected.below});
    }
}

void SeatHub::open(const Expected &expected, const AcceptedSocket &accepted)
{
    if (isSocketIo(expected.path)) {
        openEngine(expected, accepted);
        return;
    }
    if (expected.path == u"/seat") {
        openBoard(expected, accepted);
        return;
    }
    auto *seat = new WebSocketSeat(
        accepted, whoOf(Seat::Kind::WebSocket, expected.grant, accepted.socket->peerAddress()),
        m_settings.limits, this);
    addListener(seat, expected.grant);
    tellAll(seat);
}

void SeatHub::openBoard(const Expected &expected, const AcceptedSocket &accepted)
{
    auto *seat = new BoardSeat(
        accepted, whoOf(Seat::Kind::Board, expected.grant, accepted.socket->peerAddress()),
        m_settings.limits, this);
    add(seat, expected.grant);
    emit boardSeatTaken(seat, expected.grant, expected.query);
}

void SeatHub::openEngine(const Expected &expected, const AcceptedSocket &accepted)
{
    if (expected.session.isEmpty()) {
        makeSession(expected.grant, accepted.socket->peerAddress())->attach(accepted, false);
        return;
    }
    if (EngineSession *session = m_sessions.value(expected.session))
        session->attach(accepted, true);
    else
        accepted.socket->deleteLater();
}

Seat::Who SeatHub::whoOf(Seat::Kind kind, const Grant &grant, const QHostAddress &address)
{
    return {kind, grant.who, plainAddress(address), m_clock.now(), ++m_lastId};
}

void SeatHub::drop(quint64 id)
{
    const auto found = std::find_if(m_seats.begin(), m_seats.end(),
                                    [id](const Seat *seat) { return seat->who().id == id; });
    if (found != m_seats.end())
        (*found)->dismiss(CloseCode::PolicyViolated, QStringLiteral("dropped by the supervisor"));
}

EngineSession *SeatHub::makeSession(const Grant &grant, const QHostAddress &address)
{
    auto *session =
        new EngineSession(whoOf(Seat::Kind::SocketIo, grant, address), m_settings.limits, this);
    m_sessions.insert(session->id(), session);
    connect(session, &EngineSession::joined, this, [this, session] { tellAll(session); });
    addListener(session, grant);
    return session;
}

void SeatHub::handlePolling(const HttpRequest &request, const Grant &grant, const Respond &respond)
{
    const auto item = [&request](const char *name) {
        return request.query.queryItemValue(QLatin1String(name));
    };
    if (item("EIO").toInt() != Engine4) {
        respond(engineError(5, "Unsupported protocol version"));
        return;
    }
    if (item("transport") != u"polling") {
        respond(engineError(0, "Transport unknown"));
        return;
    }
    const QByteArray id = item("sid").toLatin1();
    if (id.isEmpty() && request.method == "GET") {
        if (isFull()) {
            respond(HttpResponse::error(503, QStringLiteral("full"), tr("All seats are taken.")));
            return;
        }
        HttpResponse response;
        response.contentType = "text/plain; charset=UTF-8";
        response.body = makeSession(grant, request.peer)->openPacket();
        respond(response);
        return;
    }
    EngineSession *session = m_sessions.value(id);
    if (!session) {
        respond(engineError(1, "Session ID unknown"));
    } else if (request.method == "GET") {
        session->poll(respond);
    } else if (request.method == "POST") {
        HttpResponse response;
        response.contentType = "text/html";
        response.body = "ok";
        respond(session->take(request.body) ? response : engineError(3, "Bad request"));
    } else {
        respond(engineError(2, "Bad handshake method"));
    }
}

void SeatHub::add(Seat *seat, const Grant &grant)
{
    m_seats.append(seat);
    m_grants.insert(seat, grant);
    connect(seat, &Seat::gone, this, [this, seat] { remove(seat); });
    connect(seat, &Seat::dropped, this, [this] { ++m_dropped; });
    qCInfo(lcRelay).noquote() << "seat taken:" << toString(seat->who().kind) << seat->who().name
                              << seat->who().address.toString();
}

void SeatHub::addListener(EventSeat *seat, const Grant &grant)
{
    m_listeners.append(seat);
    add(seat, grant);
}

void SeatHub::remove(Seat *seat)
{
    if (!m_seats.removeOne(seat))
        return;
    m_listeners.removeIf([seat](const EventSeat *listener) { return listener == seat; });
    m_grants.remove(seat);
    m_sessions.removeIf([seat](const std::pair<const QByteArray &, EngineSession *&> one) {
        return one.second == seat;
    });
    qCInfo(lcRelay).noquote() << "seat left:" << toString(seat->who().kind) << seat->who().name
                              << seat->who().address.toString();
    seat->deleteLater();
}

/// The snapshot is made once a revision; how the link is, now.
void SeatHub::tellAll(EventSeat *seat)
{
    if (m_snapshotRevision != m_board.revision) {
        m_snapshot = Broadcast({snapshotOf(m_board, m_clock.now())});
        m_snapshotRevision = m_board.revision;
    }
    seat->deliver(m_snapshot);
    seat->deliver(Broadcast({linkEvent(m_board, m_clock.now())}));
}

void SeatHub::deliver(const QList<RelayEvent> &events)
{
    if (m_listeners.isEmpty() || events.isEmpty())
        return;
    const Broadcast broadcast(events);
    m_delivered += static_cast<quint64>(events.size() * m_listeners.size());
    // One that is dismissed leaves the list.
    const QList<EventSeat *> listeners = m_listeners;
    for (EventSeat *seat : listeners)
        seat->deliver(broadcast);
}

void SeatHub::tick()
{
    const QList<Seat *> seats = m_seats;
    for (Seat *seat : seats) {
        seat->tick(m_clock.monotonic());
        seat->watchReading();
        if (m_grants.contains(seat) && !m_isWelcome(m_grants.value(seat)))
            seat->dismiss(CloseCode::PolicyViolated, QStringLiteral("revoked"));
    }
    limitBacklogs();
    m_timer->start(Tick);
}

/// All that is not read yet, together: whoever has not read for longest goes first. One that reads
/// is never taken for slow, however much it was just told.
void SeatHub::limitBacklogs()
{
    const auto weight = [](const Seat *seat) { return seat->backlog() + seat->owed(); };
    qint64 all = 0;
    for (const Seat *seat : std::as_const(m_seats))
        all += weight(seat);
    while (all > m_settings.limits.allBacklogs && !m_seats.isEmpty()) {
        Seat *slowest = *std::max_element(
            m_seats.begin(), m_seats.end(), [&weight](const Seat *a, const Seat *b) {
                return std::pair(a->stalls(), weight(a)) < std::pair(b->stalls(), weight(b));
            });
        if (slowest->stalls() == 0)
            return;
        all -= weight(slowest);
        slowest->dropAsSlow();
        // Its farewell is not read either: whoever keeps it hears now that it is gone.
        emit slowest->gone();
    }
}

} // namespace App
