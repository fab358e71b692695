// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/queuelist.h"

#include <algorithm>

namespace Ami {

namespace {

int count(const Message &item, Key key)
{
    constexpr int Most = 1'000'000'000; // they are counted on
    return std::clamp(item.integer(key).value_or(0), 0, Most);
}

/// QueueEntry says "unknown" where an event says "<unknown>" (Asterisk 22).
QString known(const Message &item, Key key)
{
    const QString text = item.text(key);
    return text == u"unknown" || text == u"<unknown>" ? QString() : text;
}

QueueParams paramsOf(const Message &item)
{
    return {item.text(Key::Queue), item.text(Key::Strategy), count(item, Key::Completed),
            count(item, Key::Abandoned), std::chrono::seconds(count(item, Key::ServiceLevel))};
}

QueueEntry entryOf(const Message &item)
{
    return {item.text(Key::Queue),
            item.text(Key::UniqueId),
            known(item, Key::CallerIdNumber),
            known(item, Key::CallerIdName),
            count(item, Key::Position),
            std::chrono::seconds(count(item, Key::Wait))};
}

} // namespace

QueueList decodeQueueList(const std::vector<Message> &items)
{
    QueueList list;
    for (const Message &item : items) {
        if (item.value(Key::Queue).isEmpty())
            continue;
        const QByteArrayView name = item.value(Key::Event);
        if (name == "QueueParams") {
            list.queues.push_back(paramsOf(item));
        } else if (name == "QueueEntry" && !item.value(Key::UniqueId).isEmpty()) {
            list.waiting.push_back(entryOf(item));
        } else if (Event event = decode(item); auto *member = std::get_if<QueueMember>(&event)) {
            list.members.push_back(std::move(*member));
        }
    }
    return list;
}

} // namespace Ami
