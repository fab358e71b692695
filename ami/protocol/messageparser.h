// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <optional>

namespace Ami {

/// Bytes in, messages out: an incremental parser of the AMI stream, without a socket or a clock.
/// It may be fed whole, byte by byte or cut anywhere, and gives the same messages. Lines end with
/// CR LF; a lone LF belongs to the value. An empty line ends a message, even if it is a lone LF.
/// Further empty lines are ignored. If the first line of an event ends with a lone LF, as
/// chan_dongle sends it, all lines of that event do.
///
/// Nothing the peer sends makes it grow without bound or stop: what is over a limit is dropped up
/// to the next empty line, a line that is no header is dropped alone, and both are counted.
class MessageParser
{
public:
    struct Limits
    {
        qsizetype messageBytes = qsizetype(4) * 1024 * 1024;
        std::size_t headers = 4096;
        qsizetype bannerBytes = 256;
    };

    struct Statistics
    {
        quint64 bytes = 0;
        quint64 messages = 0;
        quint64 oversized = 0;      ///< messages dropped for their size or number of headers
        quint64 malformedLines = 0; ///< lines dropped because they are no `Name: value`
    };

    /// What the stream begins with. A server sends one line before the first message, with no
    /// empty line after it; a client sends none.
    enum class Greeting { Banner, None };

    MessageParser();
    explicit MessageParser(Greeting greeting);
    MessageParser(Greeting greeting, Limits limits);

    void feed(QByteArrayView bytes);
    /// The next whole message, if there is one.
    std::optional<Message> next();

    /// The first line, once it is there, without its line end. A first line over the limit is cut
    /// there: it is no banner of Asterisk's.
    const std::optional<QByteArray> &banner() const { return m_banner; }
    /// The unparsed rest, for a diagnosis of what a peer that is no AMI server said.
    QByteArrayView pending() const { return QByteArrayView(m_buffer).sliced(m_begin); }
    const Statistics &statistics() const { return m_statistics; }

private:
    enum class Reading { NeedsBytes, MessageEnd, OverLimit };

    bool takeBanner();
    bool skipOversized();
    Reading readLines();
    /// Where the message that is being read begins, up to where a line of it may end, and where
    /// its next field goes.
    struct Growing
    {
        const char *begin;
        const char *lastLineEnd;
        Message::Field *field;
        const Message::Field *fieldsEnd;
    };
    static const char *takeShortLines(Growing &message, const char *line, const char *end);
    const char *endOfLine(const char *line, const char *lineFeed, bool isFirst);
    Reading takeLine(Growing &message, const char *line, const char *lineEnd);
    Message takeMessage();
    void drop(qsizetype end);
    void compact();

    Limits m_limits;
    Statistics m_statistics;
    std::optional<QByteArray> m_banner;
    QByteArray m_buffer;
    std::vector<Message::Field> m_fields; ///< room for as many as may be
    std::size_t m_fieldCount = 0;         ///< of the current message
    qsizetype m_begin = 0;                ///< where the current message starts in m_buffer
    qsizetype m_line = 0;                 ///< where the current line starts
    qsizetype m_scanned = 0;              ///< up to here no line end is left unseen
    bool m_endsWithLineFeeds = false;     ///< lines of the current message end with LF alone
    bool m_awaitBanner = false;
    bool m_skipping = false;
};

} // namespace Ami
