// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/messageparser.h"

#include "ami/protocol/bytescan.h"

#include <algorithm>
#include <bit>

namespace Ami {

namespace {

constexpr qsizetype LongestName = 512;

/// Header names are printable ASCII; anything else before the colon is garbage. 0: there is no
/// name.
qsizetype nameSizeOf(const char *line, const char *lineEnd)
{
    const char *colon = findNear(line, lineEnd, ':');
    const bool isName = colon && colon - line <= LongestName && isGraphic(line, colon);
    return isName ? colon - line : 0;
}

/// The first header of an event. Asterisk chooses its value, so that no foreign text can contain
/// the line feed.
bool isEventName(const char *line, const char *lineEnd)
{
    return QByteArrayView(line, lineEnd).startsWith("Event:");
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
    , m_fields(limits.headers)
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
            if (m_fieldCount > 0)
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

/// Takes in headers that a LineHead holds as a whole, as it does nearly all. Returns the first line
/// that is anything else.
inline const char *MessageParser::takeShortLines(Growing &message, const char *line,
                                                 const char *end)
{
    const qsizetype room = std::min(end, message.lastLineEnd) - line - LineHead::Size;
    const char *const last = line + std::max<qsizetype>(room, -1);
    while (line <= last && message.field != message.fieldsEnd) {
        const LineHead head(line);
        if (head.lineFeeds == 0)
            break;
        // A line feed is among what ends a name.
        const int size = std::countr_zero(head.nameEnds);
        const char *lineEnd = line + std::countr_zero(head.lineFeeds) - 1;
        if (size == 0 || line[size] != ':' || *lineEnd != '\r')
            break;
        *message.field++ = {static_cast<quint32>(line - message.begin),
                            static_cast<quint32>(lineEnd - message.begin),
                            static_cast<quint16>(size)};
        line = lineEnd + 2;
    }
    return line;
}

/// Takes in a line whose end is at `lineEnd`.
inline MessageParser::Reading MessageParser::takeLine(Growing &message, const char *line,
                                                      const char *lineEnd)
{
    const qsizetype nameSize = nameSizeOf(line, lineEnd);
    const bool fits = lineEnd <= message.lastLineEnd && message.field != message.fieldsEnd;
    if (nameSize > 0 && fits) {
        *message.field++ = {static_cast<quint32>(line - message.begin),
                            static_cast<quint32>(lineEnd - message.begin),
                            static_cast<quint16>(nameSize)};
        return Reading::NeedsBytes;
    }
    if (lineEnd == line)
        return Reading::MessageEnd;
    if (!fits)
        return Reading::OverLimit;
    ++m_statistics.malformedLines;
    return Reading::NeedsBytes;
}

/// The end of the line at this line feed; a null pointer if the line feed belongs to the value.
const char *MessageParser::endOfLine(const char *line, const char *lineFeed, bool isFirst)
{
    if (lineFeed > line && lineFeed[-1] == '\r')
        return lineFeed - 1;
    m_endsWithLineFeeds = m_endsWithLineFeeds || (isFirst && isEventName(line, lineFeed));
    return m_endsWithLineFeeds || lineFeed == line ? lineFeed : nullptr;
}

/// Reads header lines up to the empty one. It works on copies of the members: this is the hot loop.
MessageParser::Reading MessageParser::readLines()
{
    const char *data = m_buffer.constData();
    const char *end = data + m_buffer.size();
    const char *line = data + m_line;
    const char *scanned = data + m_scanned;
    Growing message{data + m_begin, data + m_begin + m_limits.messageBytes,
                    m_fields.data() + m_fieldCount, m_fields.data() + m_fields.size()};
    Reading reading = Reading::NeedsBytes;
    while (reading == Reading::NeedsBytes && scanned != end) {
        if (scanned == line) {
            line = takeShortLines(message, line, end);
            scanned = line;
        }
        const char *lineFeed = findNear(scanned, end, '\n');
        scanned = lineFeed ? lineFeed + 1 : end;
        if (!lineFeed)
            continue;
        const char *lineEnd = endOfLine(line, lineFeed, line == message.begin);
        if (!lineEnd)
            continue;
        reading = takeLine(message, line, lineEnd);
        line = scanned;
    }
    m_fieldCount = static_cast<std::size_t>(message.field - m_fields.data());
    m_line = line - data;
    m_scanned = scanned - data;
    // All but the last byte of its two line ends may be there.
    const bool waitsInVain = reading == Reading::NeedsBytes && end > message.lastLineEnd + 3;
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
    m_fieldCount = 0;
    drop(found + 4);
    return true;
}

Message MessageParser::takeMessage()
{
    Message message(QByteArrayView(m_buffer).sliced(m_begin, m_line - m_begin), m_fields.data(),
                    m_fieldCount);
    m_fieldCount = 0;
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
    m_endsWithLineFeeds = false;
}

void MessageParser::compact()
{
    if (m_begin == m_buffer.size()) {
        m_buffer.resize(0);
    } else if (m_begin > m_buffer.size() / 2) {
        // Less is moved than was read since; a buffer that stays small stays in the cache.
        m_buffer.remove(0, m_begin);
    } else {
        return;
    }
    m_line -= m_begin;
    m_scanned -= m_begin;
    m_begin = 0;
}

} // namespace Ami
