// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "app/relay/broadcast.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <optional>

namespace App {

/// Somebody who is told what changes.
class Seat : public QObject
{
    Q_OBJECT

public:
    enum class Kind { WebSocket, SocketIo };

    struct Who
    {
        Kind kind = Kind::WebSocket;
        QString name; ///< of the token, or how it came in without one
        QHostAddress address;
        Ami::TimePoint since{};
    };

    /// Who does not read is owed what is newest of each; past `mostOwed` bytes it is dismissed.
    Seat(Who who, qsizetype mostOwed, QObject *parent)
        : QObject(parent)
        , m_who(std::move(who))
        , m_mostOwed(mostOwed)
    {
    }

    const Who &who() const { return m_who; }
    std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }

    /// Never waits: a seat that does not read is told later, and what is newest then.
    void deliver(const Broadcast &broadcast);
    /// Bytes that it has not read yet.
    virtual qint64 backlog() const = 0;
    qsizetype owed() const { return m_owedBytes; }
    /// Once a second: whether it reads.
    void watchReading();
    /// How often in a row it was seen not to read though there was much to read.
    int stalls() const { return m_stalls; }
    /// Once a second: pings that are due, answers that did not come.
    virtual void tick(std::chrono::nanoseconds now) = 0;
    /// Ends it, with a close code of RFC 6455 where there is one.
    virtual void dismiss(int closeCode, const QString &reason) = 0;

    /// It reads too little.
    void dropAsSlow();

signals:
    void dropped();
    void gone();

protected:
    virtual void write(const Broadcast &broadcast) = 0;
    /// There is room again.
    void catchUp();
    void setRoundTrip(std::chrono::milliseconds time) { m_roundTrip = time; }

private:
    bool isClogged() const;
    void owe(const RelayEvent &event);

    Who m_who;
    qsizetype m_mostOwed;
    QList<RelayEvent> m_owed;
    QHash<QString, qsizetype> m_places; ///< of what is owed, by name and key
    qsizetype m_owedBytes = 0;          ///< with what keeping it costs
    qint64 m_lastBacklog = 0;
    int m_stalls = 0;
    std::optional<std::chrono::milliseconds> m_roundTrip;
};

/// "websocket", "socket.io"
QString toString(Seat::Kind kind);

/// Close codes that we give (RFC 6455, 7.4.1; 1013 of the IANA registry).
namespace CloseCode {
constexpr int GoingAway = 1001;
constexpr int PolicyViolated = 1008;
constexpr int TryAgainLater = 1013;
} // namespace CloseCode

} // namespace App
