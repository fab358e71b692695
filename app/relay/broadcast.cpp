// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/broadcast.h"

#include <QtEndian>

namespace App {

namespace {

constexpr char FinalText = '\x81';

} // namespace

QByteArray textFrame(QByteArrayView utf8)
{
    constexpr qsizetype LongestShort = 125;
    constexpr qsizetype LongestMiddle = 0xffff;
    constexpr char Middle = 126;
    constexpr char Long = 127;
    constexpr qsizetype LargestHeader = 10;
    QByteArray bytes;
    bytes.reserve(utf8.size() + LargestHeader);
    bytes.append(FinalText);
    if (utf8.size() <= LongestShort) {
        bytes.append(static_cast<char>(utf8.size()));
    } else if (utf8.size() <= LongestMiddle) {
        const quint16 size = qToBigEndian(static_cast<quint16>(utf8.size()));
        bytes.append(Middle).append(reinterpret_cast<const char *>(&size), sizeof(size));
    } else {
        const quint64 size = qToBigEndian(static_cast<quint64>(utf8.size()));
        bytes.append(Long).append(reinterpret_cast<const char *>(&size), sizeof(size));
    }
    return bytes.append(utf8);
}

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
