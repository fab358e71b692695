// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/frames.h"

#include <QtEndian>

namespace App {

namespace {

constexpr char FinalText = '\x81';
constexpr char FinalBinary = '\x82';

QByteArray frame(char kind, QByteArrayView payload)
{
    constexpr qsizetype LongestShort = 125;
    constexpr qsizetype LongestMiddle = 0xffff;
    constexpr char Middle = 126;
    constexpr char Long = 127;
    constexpr qsizetype LargestHeader = 10;
    QByteArray bytes;
    bytes.reserve(payload.size() + LargestHeader);
    bytes.append(kind);
    if (payload.size() <= LongestShort) {
        bytes.append(static_cast<char>(payload.size()));
    } else if (payload.size() <= LongestMiddle) {
        const quint16 size = qToBigEndian(static_cast<quint16>(payload.size()));
        bytes.append(Middle).append(reinterpret_cast<const char *>(&size), sizeof(size));
    } else {
        const quint64 size = qToBigEndian(static_cast<quint64>(payload.size()));
        bytes.append(Long).append(reinterpret_cast<const char *>(&size), sizeof(size));
    }
    return bytes.append(payload);
}

} // namespace

QByteArray textFrame(QByteArrayView utf8)
{
    return frame(FinalText, utf8);
}

QByteArray binaryFrame(QByteArrayView bytes)
{
    return frame(FinalBinary, bytes);
}

} // namespace App
