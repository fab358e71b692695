// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/client/seatclient.h"
#include "tests/support/relaysite.h"

namespace Test {

using State = Model::LinkStatus::State;

/// Settings of a Guest: with a token, a phone, or another port between it and the site.
inline auto with(const QByteArray &token, const QString &phone = {}, quint16 port = 0)
{
    return [token, phone, port](SeatSettings &settings) {
        settings.token = Ami::Secret(token);
        settings.phone = phone;
        if (port != 0)
            settings.url.setPort(port);
    };
}

inline auto through(quint16 port)
{
    return with({}, {}, port);
}

/// A seat in this thread, and what its window would hear.
struct Guest
{
    explicit Guest(Site &site, const std::function<void(SeatSettings &)> &change = {})
    {
        settings.url = site.url("/seat");
        if (change)
            change(settings);
        using Model::BoardFeed;
        QObject::connect(&feed, &BoardFeed::changed, &feed,
                         [this](const Model::ChangeSet &changes) {
                             board.apply(changes);
                             told.append(changes);
                             records += changes.actions;
                         });
        QObject::connect(&feed, &BoardFeed::linkChanged, &feed,
                         [this](const Model::LinkStatus &now) { link = now; });
        QObject::connect(&feed, &BoardFeed::abilitiesChanged, &feed,
                         [this](const Model::Abilities &now) { abilities = now; });
        client = std::make_unique<SeatClient>(settings, site.time, clock, feed);
        client->start();
    }

    bool isLive() const { return client->isLive(); }
    int statusOf(const char *number) const
    {
        const auto row = board.mirror.row(QLatin1String(number));
        return row && row->isActive ? row->statusCode : -99;
    }
    Model::ActionRequest act(Model::ActionKind kind)
    {
        Model::ActionRequest request;
        request.id = QStringLiteral("wish-%1").arg(++wishes);
        request.kind = kind;
        request.extension = QStringLiteral("1010");
        request.target = QStringLiteral("1011");
        client->submit(Model::ActionCommand{request});
        return request;
    }

    SeatSettings settings;
    Ami::SystemClock system;
    SeatClock clock{system};
    Model::BoardFeed feed;
    RelayBoard board; ///< made of what was told
    QList<Model::ChangeSet> told;
    QList<Model::ActionRecord> records;
    Model::LinkStatus link;
    Model::Abilities abilities;
    int wishes = 0;
    std::unique_ptr<SeatClient> client;
};

/// A seat that reads nothing, until it is let.
inline std::unique_ptr<QTcpSocket> deafSeat(const Site &site)
{
    auto socket = site.connected();
    socket->setReadBufferSize(1);
    socket->write("GET /seat HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                  "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    return socket;
}

/// Fires the timers of both sides until something holds.
inline bool passTimeUntil(Site &site, const std::function<bool()> &holds)
{
    return QTest::qWaitFor([&] {
        site.time.advance(100ms);
        return holds();
    });
}

} // namespace Test
