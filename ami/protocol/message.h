// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/names.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace Ami {

/// One AMI message: its bytes as they came, and a table of where each header stands in them, in
/// one buffer that copies share. Nothing is decoded until it is asked for. Headers keep their order
/// and may repeat.
class Message
{
public:
    enum class Kind { Other, Response, Event };

    /// A header's place in the bytes; the value ends at `end`, before CR LF.
    struct Field
    {
        quint32 begin = 0;
        quint32 end = 0;
        quint16 nameSize = 0;
    };

    Message() = default;
    Message(QByteArrayView bytes, const Field *fields, std::size_t count);

    /// A message with an Event header is an event even when it has a Response too
    /// (OriginateResponse is such a one).
    Kind kind() const;
    EventName eventName() const { return eventNameOf(value(Key::Event)); }
    bool isSuccess() const;

    /// The first value of that name; a null view where there is none. Valid while the Message is.
    QByteArrayView value(Key key) const;
    QByteArrayView value(QByteArrayView name) const;
    /// All values of a repeated header, in order.
    std::vector<QByteArrayView> values(QByteArrayView name) const;
    /// The value as text. AMI sends raw UTF-8 that may be broken; each broken sequence becomes
    /// U+FFFD.
    QString text(Key key) const;
    /// The value as a whole number; nothing if it is missing or is anything else.
    std::optional<int> integer(Key key) const;

    /// Number of headers.
    qsizetype size() const { return m_count; }
    QByteArrayView nameAt(qsizetype index) const;
    QByteArrayView valueAt(qsizetype index) const;
    /// The message as it was on the wire, its empty line included.
    QByteArrayView bytes() const;

private:
    QByteArrayView name(const Field &field) const;
    QByteArrayView value(const Field &field) const;

    const Field *begin() const { return reinterpret_cast<const Field *>(m_buffer.constData()); }
    const Field *end() const { return begin() + m_count; }

    QByteArray m_buffer; ///< m_count Fields, then the bytes
    qsizetype m_count = 0;
};

} // namespace Ami
