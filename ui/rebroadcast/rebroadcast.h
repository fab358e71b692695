// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/result.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Gui {

/// Somebody who is told of the board over the network.
struct ConnectedSeat
{
    quint64 id = 0;
    QString name;    ///< of its token, or how it came in without one
    QString kind;    ///< "websocket", "socket.io", "seat"
    QString address; ///< of the network
    Ami::TimePoint since{};
    std::optional<std::chrono::milliseconds> lag; ///< round trip, once it was measured

    bool operator==(const ConnectedSeat &) const = default;
};

/// A token that was given out.
struct GivenToken
{
    QString name;
    bool maySupervise = false;
    Ami::TimePoint created{};
};

/// The rebroadcast as its page sees it; what is behind it is none of the page's business.
class Rebroadcast : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool isOn = false;
        QString address; ///< that is listened on, or is to be: "127.0.0.1", "*" for all
        quint16 port = 8088;
        QString problem; ///< why it could not be turned on; empty while all is well
        /// "http://192.0.2.7:8088/", for each address by which this machine can be reached; the
        /// likeliest first.
        QStringList urls;
    };

    using QObject::QObject;

    virtual State state() const = 0;
    /// The addresses of this machine that can be listened on.
    virtual QStringList addresses() const = 0;
    virtual void turnOn(const QString &address, quint16 port) = 0;
    virtual void turnOff() = 0;

    /// Lets one browser in, within ten minutes; empty while it is off.
    virtual QByteArray makeTicket() = 0;

    /// Told by seatsTold().
    virtual void askForSeats() = 0;
    virtual void dropSeat(quint64 id) = 0;

    virtual Ami::Result<QList<GivenToken>> tokens() = 0;
    /// The token itself, which is shown once.
    virtual Ami::Result<QByteArray> addToken(const QString &name, bool maySupervise) = 0;
    virtual std::optional<Ami::Error> revokeToken(const QString &name) = 0;

signals:
    void changed();
    void seatsTold(const QList<Gui::ConnectedSeat> &seats);
};

} // namespace Gui
