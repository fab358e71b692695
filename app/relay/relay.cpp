// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relay.h"

namespace App {

/// What is asked here is answered at the outlet.
class Relay::Sink final : public Model::CommandSink
{
public:
    Sink(Engine &engine, Outlet &outlet)
        : m_engine(engine)
        , m_outlet(outlet)
    {
    }

    void submit(const Model::Command &command) override { m_engine.submit(command, m_outlet); }

private:
    Engine &m_engine;
    Outlet &m_outlet;
};

Relay::Relay(Engine &engine, Ami::Clock &clock)
    : m_engine(engine)
    , m_clock(clock)
{
}

Relay::~Relay()
{
    stop();
}

Ami::Result<quint16> Relay::start(const RelaySettings &settings)
{
    stop();
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("relay"));
    std::optional<Ami::Result<quint16>> port;
    m_thread->run([&] {
        m_outlet = std::make_unique<Outlet>();
        m_sink = std::make_unique<Sink>(m_engine, *m_outlet);
        m_server = std::make_unique<RelayServer>(settings, m_outlet->feed(), *m_sink, m_clock);
        port = m_server->listen();
    });
    m_engine.attach(*m_outlet);
    if (!*port) {
        stop();
    } else if (settings.announce && !settings.address.isLoopback()) {
        m_announcer = std::make_unique<HostAnnouncer>(QDBusConnection::systemBus());
        m_announcer->announce(**port, settings.isEncrypted());
    }
    return *port;
}

void Relay::stop()
{
    if (!m_thread)
        return;
    m_announcer.reset();
    // Nothing is asked any more; then what was asked is answered, to nobody; then nobody is there.
    m_thread->run([this] {
        m_server.reset();
        m_sink.reset();
    });
    m_engine.detach(*m_outlet);
    m_thread->run([this] { m_outlet.reset(); });
    m_thread.reset();
}

QByteArray Relay::makeTicket()
{
    QByteArray ticket;
    if (isOn())
        m_thread->run([&] { ticket = m_server->makeTicket(); });
    return ticket;
}

void Relay::askForSeats(QObject *context, const std::function<void(QList<SeatNow>)> &tell)
{
    if (!isOn())
        return;
    const auto *server = m_server.get();
    QMetaObject::invokeMethod(m_server.get(), [server, tell, asker = QPointer(context)] {
        QList<SeatNow> seats;
        for (const Seat *seat : server->hub().seats())
            seats.append({seat->who(), seat->roundTrip()});
        if (asker)
            QMetaObject::invokeMethod(asker.data(), [tell, seats] { tell(seats); });
    });
}

void Relay::dropSeat(quint64 id)
{
    if (isOn())
        QMetaObject::invokeMethod(m_server.get(),
                                  [server = m_server.get(), id] { server->dropSeat(id); });
}

} // namespace App
