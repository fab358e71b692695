// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/directory.h"

#include <algorithm>

namespace Ami {

namespace {

constexpr QByteArrayView CallerIdKey("Callerid");

QString textOf(const Message &message, QByteArrayView name)
{
    return QString::fromUtf8(message.value(name));
}

} // namespace

std::optional<Mailbox> decodeMailbox(const Message &item)
{
    const QString number = textOf(item, "VoiceMailbox");
    if (number.isEmpty())
        return std::nullopt;
    const auto count = [&item](QByteArrayView name) {
        return std::max(item.value(name).toInt(), 0);
    };
    return Mailbox{number, textOf(item, "VMContext"), textOf(item, "Fullname"),
                   count("NewMessageCount"), count("OldMessageCount")};
}

std::optional<QString> decodeDatabaseValue(const std::vector<Message> &items)
{
    for (const Message &item : items) {
        if (item.value(Key::Event).compare("DBGetResponse", Qt::CaseInsensitive) == 0)
            return textOf(item, "Val");
    }
    return std::nullopt;
}

CallerId parseCallerId(const QString &text)
{
    const QString whole = text.trimmed();
    const qsizetype open = whole.lastIndexOf(u'<');
    const bool hasNumber = open >= 0 && whole.endsWith(u'>');
    QString name = (hasNumber ? whole.left(open) : whole).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    const QString number =
        hasNumber ? whole.mid(open + 1, whole.size() - open - 2).trimmed() : QString();
    const bool isUnknown = number == QLatin1String("unknown");
    return {name.trimmed(), isUnknown ? QString() : number};
}

CallerId decodeEndpointCallerId(const std::vector<Message> &items)
{
    for (const Message &item : items) {
        if (item.value(Key::Event).compare("EndpointDetail", Qt::CaseInsensitive) == 0)
            return parseCallerId(textOf(item, CallerIdKey));
    }
    return {};
}

CallerId decodePeerCallerId(const Message &response)
{
    return parseCallerId(textOf(response, CallerIdKey));
}

} // namespace Ami
