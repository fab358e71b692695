// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/broadcast.h"

#include "app/relay/frames.h"

namespace App {

const QByteArray &Broadcast::frames() const
{
    if (m_frames.isEmpty()) {
        for (const RelayEvent &event : m_events)
            m_frames += textFrame(
                QByteArray(R"({"event":")" + event.name + R"(","data":)" + event.data + '}'));
    }
    return m_frames;
}

const QList<QByteArray> &Broadcast::packets() const
{
    if (m_packets.isEmpty()) {
        for (const RelayEvent &event : m_events)
            m_packets.append(R"(42[")" + event.name + R"(",)" + event.data + ']');
    }
    return m_packets;
}

const QByteArray &Broadcast::packetFrames() const
{
    if (m_packetFrames.isEmpty()) {
        for (const QByteArray &packet : packets())
            m_packetFrames += textFrame(packet);
    }
    return m_packetFrames;
}

} // namespace App
