// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs the rebroadcast to tell seats of changes: seats on loopback, read by a bare epoll
// loop, so that what is counted is the relay thread alone.
#include "app/monitor/workerthread.h"
#include "app/relay/relayserver.h"
#include "benchmark.h"
#include "measure.h"
#include "nocommands.h"

#include <QTemporaryDir>

#include <array>
#include <atomic>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr int RowsAtOnce = 10;
constexpr int Rows = 1'000;

/// Connections that ask for something, and read whatever comes.
class Readers
{
public:
    Readers(quint16 port, int count, const QByteArray &request)
        : m_epoll(epoll_create1(0))
    {
        for (int i = 0; i < count; ++i)
            connectOne(port, request);
        m_thread = std::thread([this] { read(); });
    }

    ~Readers()
    {
        m_stop = true;
        m_thread.join();
        for (const int socket : m_sockets)
            ::close(socket);
        ::close(m_epoll);
    }
    Q_DISABLE_COPY_MOVE(Readers)

    qint64 bytes() const { return m_bytes; }

private:
    void connectOne(quint16 port, const QByteArray &request)
    {
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0
            || ::write(fd, request.constData(), static_cast<std::size_t>(request.size())) < 0)
            qFatal("a seat can't be taken");
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
        m_sockets.push_back(fd);
    }

    void read()
    {
        std::array<epoll_event, 64> events{};
        std::vector<char> buffer(256 * 1024);
        while (!m_stop) {
            const int ready =
                epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 50);
            for (int i = 0; i < ready; ++i) {
                const auto got = ::recv(events.at(static_cast<std::size_t>(i)).data.fd,
                                        buffer.data(), buffer.size(), MSG_DONTWAIT);
                m_bytes += std::max<qint64>(0, got);
            }
        }
    }

    int m_epoll;
    std::vector<int> m_sockets;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

Model::Extension row(int number, int status)
{
    Model::Extension row;
    row.number = QString::number(1'000 + number);
    row.context = QStringLiteral("from-internal");
    row.agentName = QStringLiteral("Agent ") + row.number;
    row.department = QStringLiteral("Support");
    row.statusCode = status;
    row.verified = true;
    return row;
}

/// The server in a thread of its own, and what tells it of changes.
class Floor
{
public:
    Floor()
    {
        m_thread.run([this] {
            App::RelaySettings settings;
            settings.port = 0;
            settings.tokenFile = m_folder.filePath(QStringLiteral("tokens.json"));
            m_feed = std::make_unique<Model::BoardFeed>();
            m_server = std::make_unique<App::RelayServer>(settings, *m_feed, m_commands, m_clock);
            m_port = *m_server->listen();
            Model::ChangeSet all;
            for (int i = 0; i < Rows; ++i)
                all.changed.append(row(i, 0));
            emit m_feed->changed(all);
        });
    }

    ~Floor()
    {
        m_thread.run([this] {
            m_server.reset();
            m_feed.reset();
        });
    }
    Q_DISABLE_COPY_MOVE(Floor)

    quint16 port() const { return m_port; }

    qsizetype seats()
    {
        qsizetype count = 0;
        m_thread.run([&] { count = m_server->hub().seats().size(); });
        return count;
    }

    double cpu()
    {
        double seconds = 0;
        m_thread.run([&] { seconds = cpuSeconds(CLOCK_THREAD_CPUTIME_ID); });
        return seconds;
    }

    void change(int round)
    {
        m_thread.run([&] {
            Model::ChangeSet changes;
            for (int i = 0; i < RowsAtOnce; ++i) {
                const int number = round * RowsAtOnce + i;
                changes.changed.append(row(number % Rows, number / Rows % 2 == 0 ? 1 : 0));
            }
            emit m_feed->changed(changes);
        });
    }

private:
    Ami::SystemClock m_clock;
    NoCommands m_commands;
    QTemporaryDir m_folder;
    App::WorkerThread m_thread{QStringLiteral("relay")};
    std::unique_ptr<Model::BoardFeed> m_feed;
    std::unique_ptr<App::RelayServer> m_server;
    quint16 m_port = 0;
};

QByteArray handshake(const char *path)
{
    return "GET " + QByteArray(path)
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

QJsonObject measureSeats(const char *path, int seats, int changes)
{
    Floor floor;
    const qint64 before = residentBytes();
    const Readers readers(floor.port(), seats, handshake(path));
    if (!spinUntil([&] { return floor.seats() == seats; }, 30))
        return {{QStringLiteral("error"), QStringLiteral("not all seats were taken")}};
    spin(std::chrono::seconds(1));
    const qint64 each = (residentBytes() - before) / seats;
    const qint64 bytes = readers.bytes();
    const double cpu = floor.cpu();
    for (int round = 0; round < changes / RowsAtOnce; ++round) {
        floor.change(round);
        spin(std::chrono::milliseconds(16)); // as the Publisher spaces them
    }
    spin(std::chrono::seconds(1));
    const double spent = floor.cpu() - cpu;
    return {{QStringLiteral("seats"), floor.seats()},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("cpuMicrosecondsPerDelivery"), spent * 1e6 / changes / seats},
            {QStringLiteral("bytesPerDelivery"), double(readers.bytes() - bytes) / changes / seats},
            {QStringLiteral("memoryPerSeat"), each}};
}

} // namespace

QJsonObject benchFanOut(const Options &options)
{
    const int changes = options.seconds >= 8 ? 10'000 : 500;
    return {{QStringLiteral("ws100"), measureSeats("/ws", 100, changes)},
            {QStringLiteral("ws500"), measureSeats("/ws", 500, changes)},
            {QStringLiteral("seat100"), measureSeats("/seat", 100, changes)},
            {QStringLiteral("seat500"), measureSeats("/seat", 500, changes)}};
}
