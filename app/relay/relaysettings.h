// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <chrono>

namespace App {

/// What a stranger may use up. Each is a setting.
struct RelayLimits
{
    qsizetype header = 16 * 1024; ///< bytes of request line and headers
    qsizetype body = 1024 * 1024; ///< bytes
    std::chrono::milliseconds headerDeadline{10'000};
    std::chrono::milliseconds bodyDeadline{30'000};
    std::chrono::milliseconds idleDeadline{30'000}; ///< between two requests
    int bodies = 32;               ///< requests whose bodies are on their way, in all
    int unfinished = 1'000;        ///< requests that are not whole yet, in all
    int connections = 2'000;       ///< of HTTP, in all
    int seats = 1'000;             ///< WebSockets and Socket.IO sessions, in all
    qsizetype message = 64 * 1024; ///< bytes of a WebSocket message that comes in
    std::chrono::milliseconds ping{25'000};
    std::chrono::milliseconds pong{20'000}; ///< how long it may take
    qsizetype seatBacklog = 256 * 1024;     ///< bytes that one seat may be behind
    qsizetype allBacklogs = 16 * 1024 * 1024;
    int wrongTokens = 10; ///< of one address in a minute
};

struct RelaySettings
{
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8088;
    QString tokenFile;   ///< absolute
    QString certificate; ///< PEM file; with a key: TLS
    QString key;
    QStringList origins; ///< of other sites whose pages may ask, "https://panel.example"
    QStringList hosts;   ///< names under which browsers may ask, beside this machine's own
    QList<QPair<QHostAddress, int>> trusted; ///< networks that may look without a token
    QString context;                         ///< of extensions that are created
    QString answerFolder;                    ///< where the answers of refreshes are saved
    bool announce = true;                    ///< on the LAN, where it can be reached from there
    RelayLimits limits;

    bool isEncrypted() const { return !certificate.isEmpty(); }
};

} // namespace App
