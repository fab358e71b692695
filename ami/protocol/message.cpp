// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/message.h"

#include "ami/protocol/nametable.h"

#include <cstring>
#include <type_traits>

namespace Ami {

namespace {

bool same(QByteArrayView a, QByteArrayView b)
{
    return equalIgnoringCase({a.data(), static_cast<std::size_t>(a.size())},
                             {b.data(), static_cast<std::size_t>(b.size())});
}

} // namespace

Message::Message(QByteArrayView bytes, const Field *fields, std::size_t count)
    : m_buffer(static_cast<qsizetype>(count * sizeof(Field)) + bytes.size(), Qt::Uninitialized)
    , m_count(static_cast<qsizetype>(count))
{
    static_assert(std::is_trivially_copyable_v<Field> && alignof(Field) <= 8);
    const std::size_t table = count * sizeof(Field);
    char *buffer = m_buffer.data();
    std::memcpy(buffer, fields, table);
    std::memcpy(buffer + table, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArrayView Message::bytes() const
{
    return QByteArrayView(m_buffer).sliced(m_count * qsizetype(sizeof(Field)));
}

Message::Kind Message::kind() const
{
    Kind kind = Kind::Other;
    static const KeyMatch isEvent(Key::Event);
    static const KeyMatch isResponse(Key::Response);
    for (const Field &field : *this) {
        if (isEvent(name(field)))
            return Kind::Event;
        if (isResponse(name(field)))
            kind = Kind::Response;
    }
    return kind;
}

bool Message::isSuccess() const
{
    return same(value(Key::Response), "Success");
}

QByteArrayView Message::value(Key key) const
{
    const KeyMatch isWanted(key);
    for (const Field &field : *this) {
        if (isWanted(name(field)))
            return value(field);
    }
    return {};
}

QByteArrayView Message::value(QByteArrayView name) const
{
    for (const Field &field : *this) {
        if (same(this->name(field), name))
            return value(field);
    }
    return {};
}

std::vector<QByteArrayView> Message::values(QByteArrayView name) const
{
    std::vector<QByteArrayView> all;
    for (const Field &field : *this) {
        if (same(this->name(field), name))
            all.push_back(value(field));
    }
    return all;
}

QString Message::text(Key key) const
{
    return QString::fromUtf8(value(key));
}

std::optional<int> Message::integer(Key key) const
{
    bool ok = false;
    const int number = value(key).toByteArray().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

QByteArrayView Message::nameAt(qsizetype index) const
{
    return name(begin()[index]);
}

QByteArrayView Message::valueAt(qsizetype index) const
{
    return value(begin()[index]);
}

QByteArrayView Message::name(const Field &field) const
{
    return bytes().sliced(field.begin, field.nameSize);
}

QByteArrayView Message::value(const Field &field) const
{
    const QByteArrayView all = bytes();
    qsizetype begin = qsizetype(field.begin) + field.nameSize + 1;
    // Asterisk puts one space after the colon; without it the value is the same.
    if (begin < field.end && all.at(begin) == ' ')
        ++begin;
    return all.sliced(begin, field.end - begin);
}

} // namespace Ami
