// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QHostAddress>
#include <QObject>

#include <optional>

namespace App {

/// Somebody who is told what changes. It is never waited for: a seat that does not read is told
/// later, and what is newest then; past `mostOwed` bytes it is dismissed.
class Seat : public QObject
{
    Q_OBJECT

public:
    enum class Kind { WebSocket, SocketIo, Board };

    struct Who
    {
        Kind kind = Kind::WebSocket;
        QString name; ///< of the token, or how it came in without one
        QHostAddress address;
        Ami::TimePoint since{};
        quint64 id = 0; ///< of this seat, while the rebroadcast is on
    };

    Seat(Who who, qsizetype mostOwed, QObject *parent)
        : QObject(parent)
        , m_who(std::move(who))
        , m_mostOwed(mostOwed)
    {
    }

    const Who &who() const { return m_who; }
    std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }

    /// Bytes that it has not read yet.
    virtual qint64 backlog() const = 0;
    /// Bytes of what it is to be told later, about.
    virtual qsizetype owed() const = 0;
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
    /// It gets nothing more until it has read what it has.
    bool isClogged() const;
    void limitOwed();
    virtual void forgetOwed() = 0;
    void setRoundTrip(std::chrono::milliseconds time) { m_roundTrip = time; }

private:
    Who m_who;
    qsizetype m_mostOwed;
    qint64 m_lastBacklog = 0;
    int m_stalls = 0;
    std::optional<std::chrono::milliseconds> m_roundTrip;
};

/// "websocket", "socket.io", "seat"
QString toString(Seat::Kind kind);

/// Close codes that we give (RFC 6455, 7.4.1; 1013 of the IANA registry).
namespace CloseCode {
constexpr int GoingAway = 1001;
constexpr int ProtocolError = 1002;
constexpr int PolicyViolated = 1008;
constexpr int TryAgainLater = 1013;
} // namespace CloseCode

} // namespace App
