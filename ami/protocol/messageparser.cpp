// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/messageparser.h"

#include "ami/protocol/bytescan.h"

#include <algorithm>

namespace Ami {

namespace {

constexpr qsizetype LongestName = 512;
constexpr qsizetype CompactAbove = qsizetype(64) * 1024;

/// Header names are printable ASCII; anything else before the colon is garbage.
bool isName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= LongestName
        && isGraphic(name.data(), name.data() + name.size());
}

} // namespace

MessageParser::MessageParser()
    : MessageParser(Greeting::Banner, Limits())
{
}

MessageParser::MessageParser(Greeting greeting)
    : MessageParser(greeting, Limits())
{
}

MessageParser::MessageParser(Greeting greeting, Limits limits)
    : m_limits(limits)
    , m_awaitBanner(greeting == Greeting::Banner)
{
}

void MessageParser::feed(QByteArrayView bytes)
{
    compact();
    m_statistics.bytes += static_cast<quint64>(bytes.size());
    m_buffer.append(bytes);
}

std::optional<Message> MessageParser::next()
{
    if (m_awaitBanner && !takeBanner())
        return std::nullopt;
    while (!m_skipping || skipOversized()) {
        switch (readLines()) {
        case Reading::NeedsBytes:
            return std::nullopt;
        case Reading::MessageEnd:
            if (!m_fields.empty())
                return takeMessage();
            drop(m_line);
            break;
        case Reading::OverLimit:
            m_skipping = true;
            break;
        }
    }
    return std::nullopt;
}

/// Reads header lines up to the empty one. It works on copies of the members: this is the hot loop.
MessageParser::Reading MessageParser::readLines()
{
    const char *data = m_buffer.constData();
    const char *end = data + m_buffer.size();
    const char *begin = data + m_begin;
    const char *line = data + m_line;
    const char *scanned = data + m_scanned;
    // The longest message within the limit, but for the last byte of its two line ends.
    const char *limit = begin + m_limits.messageBytes + 3;
    Reading reading = Reading::NeedsBytes;
    while (const char *lineFeed = findNear(scanned, end, '\n')) {
        scanned = lineFeed + 1;
        if (lineFeed == line || lineFeed[-1] != '\r')
            continue;
        reading = readLine(begin, line, lineFeed - 1);
        line = scanned;
        if (reading != Reading::NeedsBytes)
            break;
    }
    if (reading == Reading::NeedsBytes)
        scanned = end;
    m_line = line - data;
    m_scanned = scanned - data;
    const bool waitsInVain = reading == Reading::NeedsBytes && end > limit;
    return waitsInVain ? Reading::OverLimit : reading;
}

bool MessageParser::takeBanner()
{
    const qsizetype lineFeed = m_buffer.indexOf('\n');
    if (lineFeed < 0 && m_buffer.size() < m_limits.bannerBytes)
        return false;
    // However the stream was cut: what is over the limit is no banner.
    const bool fits = lineFeed >= 0 && lineFeed < m_limits.bannerBytes;
    const qsizetype end = fits ? lineFeed + 1 : m_limits.bannerBytes;
    m_banner = m_buffer.first(end).trimmed();
    m_awaitBanner = false;
    drop(end);
    return true;
}

/// Drops all up to the next empty line. False while that line has not come yet.
bool MessageParser::skipOversized()
{
    // The message may have been given up right after a line, and its end be the next bytes.
    m_begin = std::max(m_begin, m_scanned - 3);
    const qsizetype found = m_buffer.indexOf("\r\n\r\n", m_begin);
    if (found < 0) {
        // The last three bytes may be the beginning of the empty line.
        drop(std::max(m_begin, m_buffer.size() - 3));
        return false;
    }
    ++m_statistics.oversized;
    m_skipping = false;
    m_fields.clear();
    drop(found + 4);
    return true;
}

MessageParser::Reading MessageParser::readLine(const char *message, const char *line,
                                               const char *lineEnd)
{
    if (lineEnd == line)
        return Reading::MessageEnd;
    if (lineEnd - message > m_limits.messageBytes || m_fields.size() == m_limits.headers)
        return Reading::OverLimit;
    addField(message, line, lineEnd);
    return Reading::NeedsBytes;
}

void MessageParser::addField(const char *message, const char *line, const char *lineEnd)
{
    const char *colon = findNear(line, lineEnd, ':');
    const QByteArrayView name(line, colon ? colon - line : 0);
    // A known name needs no further look at its characters.
    const Key key = keyOf(name);
    if (key == Key::Unknown && !isName(name)) {
        ++m_statistics.malformedLines;
        return;
    }
    m_fields.push_back({static_cast<quint32>(line - message),
                        static_cast<quint32>(lineEnd - message), static_cast<quint16>(name.size()),
                        key});
}

Message MessageParser::takeMessage()
{
    Message message(QByteArrayView(m_buffer).sliced(m_begin, m_line - m_begin), m_fields);
    m_fields.clear();
    ++m_statistics.messages;
    drop(m_line);
    return message;
}

/// The bytes before `end` are done with; a new message starts there.
void MessageParser::drop(qsizetype end)
{
    m_begin = end;
    m_line = end;
    m_scanned = end;
}

void MessageParser::compact()
{
    if (m_begin == m_buffer.size()) {
        m_buffer.resize(0);
    } else if (m_begin > CompactAbove && m_begin > m_buffer.size() / 2) {
        m_buffer.remove(0, m_begin);
    } else {
        return;
    }
    m_line -= m_begin;
    m_scanned -= m_begin;
    m_begin = 0;
}

} // namespace Ami
