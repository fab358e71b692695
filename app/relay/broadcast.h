// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace App {

/// One thing that seats are told, in JSON.
struct RelayEvent
{
    QByteArray name; ///< "agent:status"
    QByteArray data;
    QString key; ///< whose state it is; a newer one of the same name and key replaces it
};

/// What one ChangeSet tells, made once for each dialect that somebody speaks, and not for each
/// seat.
class Broadcast
{
public:
    Broadcast() = default;
    explicit Broadcast(QList<RelayEvent> events)
        : m_events(std::move(events))
    {
    }

    bool isEmpty() const { return m_events.isEmpty(); }
    const QList<RelayEvent> &events() const { return m_events; }
    /// Frames of a server's WebSocket, each {"event":NAME,"data":DATA}.
    const QByteArray &frames() const;
    /// Packets of Engine.IO, each 42[NAME,DATA].
    const QList<QByteArray> &packets() const;
    /// The same as frames of a server's WebSocket.
    const QByteArray &packetFrames() const;

private:
    QList<RelayEvent> m_events;
    mutable QByteArray m_frames;
    mutable QList<QByteArray> m_packets;
    mutable QByteArray m_packetFrames;
};

} // namespace App
