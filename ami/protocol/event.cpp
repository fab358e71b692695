// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/event.h"

#include <algorithm>
#include <utility>

namespace Ami {

namespace {

// The bits of ast_extension_states end at 16 (on hold); all of them together are 31.
constexpr int LowestStatus = -2;
constexpr int HighestStatus = 31;
constexpr int LongestWrapUp = 24 * 3'600;

/// The first of `keys` that has no value.
template <typename... Keys>
std::optional<Key> firstMissing(const Message &message, Keys... keys)
{
    for (const Key key : {keys...}) {
        if (message.value(key).isEmpty())
            return key;
    }
    return std::nullopt;
}

/// At most as long as Asterisk's AST_MAX_EXTENSION, and nothing in it that can't be seen.
bool isName(const QString &text)
{
    constexpr qsizetype Longest = 80;
    return !text.isEmpty() && text.size() <= Longest
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isPrint() && c.unicode() != QChar::ByteOrderMark; });
}

Event decodeDeviceStateChange(const Message &event)
{
    if (const auto missing = firstMissing(event, Key::Device, Key::State))
        return MalformedEvent{EventName::DeviceStateChange, *missing};
    return DeviceStateChange{event.text(Key::Device), event.text(Key::State)};
}

/// ast_sip_get_contact_status_label() of Asterisk 22; Asterisk 13 also said Created.
Reachability reachability(QByteArrayView word)
{
    if (word == "Reachable")
        return Reachability::Reachable;
    if (word == "Unreachable")
        return Reachability::Unreachable;
    if (word == "Removed")
        return Reachability::Removed;
    return word == "NonQualified" || word == "Created" ? Reachability::NonQualified
                                                       : Reachability::Unknown;
}

/// Zero and "N/A" stand for: not measured.
std::optional<std::chrono::microseconds> roundTrip(const Message &message)
{
    const std::optional<int> value = message.integer(Key::RoundtripUsec);
    return value && *value > 0 ? std::optional(std::chrono::microseconds(*value)) : std::nullopt;
}

/// Zero stands for: never.
std::optional<qint64> unixTime(const Message &message, Key key)
{
    bool ok = false;
    const qint64 seconds = message.value(key).toByteArray().toLongLong(&ok);
    constexpr qint64 Latest = 100'000'000'000; // the year 5138
    return ok && seconds > 0 && seconds < Latest ? std::optional(seconds) : std::nullopt;
}

Event decodeContactStatus(const Message &event)
{
    if (const auto missing = firstMissing(event, Key::Uri, Key::Aor, Key::ContactStatus))
        return MalformedEvent{EventName::ContactStatus, *missing};
    ContactStatus contact;
    contact.aor = event.text(Key::Aor);
    contact.uri = event.text(Key::Uri);
    contact.endpoint = event.text(Key::EndpointName);
    contact.status = reachability(event.value(Key::ContactStatus));
    contact.roundTrip = roundTrip(event);
    return contact;
}

/// ObjectName is "AOR;@HASH" of a registered contact and "AOR@@HASH" of a static one.
QString aorOf(const QString &objectName)
{
    const qsizetype end = std::max(objectName.lastIndexOf(QStringLiteral(";@")),
                                   objectName.lastIndexOf(QStringLiteral("@@")));
    return end < 0 ? objectName : objectName.left(end);
}

Event decodeContactList(const Message &item)
{
    if (const auto missing = firstMissing(item, Key::ObjectName, Key::Uri, Key::Status))
        return MalformedEvent{EventName::ContactList, *missing};
    ContactStatus contact;
    contact.aor = aorOf(item.text(Key::ObjectName));
    contact.uri = item.text(Key::Uri);
    contact.endpoint = item.text(Key::Endpoint);
    contact.status = reachability(item.value(Key::Status));
    contact.roundTrip = roundTrip(item);
    contact.userAgent = item.text(Key::UserAgent);
    contact.expires = unixTime(item, Key::ExpirationTime);
    return contact;
}

QStringList parts(const QString &list)
{
    QStringList all;
    for (const QString &part : list.split(u',')) {
        if (!part.trimmed().isEmpty())
            all.append(part.trimmed());
    }
    return all;
}

/// ast_devstate2str(), which PJSIPShowEndpoints speaks, in the words of ast_devstate_str().
QString deviceStateWord(QByteArrayView text)
{
    static constexpr std::pair<QByteArrayView, const char *> Words[]{
        {"Not in use", "NOT_INUSE"},
        {"In use", "INUSE"},
        {"Busy", "BUSY"},
        {"Invalid", "INVALID"},
        {"Unavailable", "UNAVAILABLE"},
        {"Ringing", "RINGING"},
        {"Ring+Inuse", "RINGINUSE"},
        {"On Hold", "ONHOLD"},
        {"Unknown", "UNKNOWN"},
    };
    for (const auto &[said, word] : Words) {
        if (text.compare(said, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(word);
    }
    return {};
}

Event decodeEndpointList(const Message &item)
{
    if (item.value(Key::ObjectName).isEmpty())
        return MalformedEvent{EventName::EndpointList, Key::ObjectName};
    return EndpointList{item.text(Key::ObjectName), parts(item.text(Key::Aor)),
                        parts(item.text(Key::Contacts)),
                        deviceStateWord(item.value(Key::DeviceState))};
}

Event decodePeerStatus(const Message &event)
{
    if (const auto missing = firstMissing(event, Key::Peer, Key::PeerStatus))
        return MalformedEvent{EventName::PeerStatus, *missing};
    const QByteArrayView status = event.value(Key::PeerStatus);
    if (status == "Reachable" || status == "Registered" || status == "Lagged")
        return PeerStatus{event.text(Key::Peer), true};
    if (status == "Unreachable" || status == "Unregistered")
        return PeerStatus{event.text(Key::Peer), false};
    // As "Rejected": somebody was refused, which says nothing of the peer.
    return UnknownEvent{};
}

Event decodeMaintenance(const Message &event)
{
    if (const auto missing = firstMissing(event, Key::Endpoint, Key::Status))
        return MalformedEvent{EventName::PjsipMaintenanceStatus, *missing};
    const QByteArrayView status = event.value(Key::Status);
    if (status != "enabled" && status != "disabled")
        return MalformedEvent{EventName::PjsipMaintenanceStatus, Key::Status};
    return MaintenanceStatus{event.text(Key::Endpoint), status == "enabled"};
}

Event decodePresence(const Message &event)
{
    if (const auto missing = firstMissing(event, Key::Presentity, Key::Status))
        return MalformedEvent{EventName::PresenceStateChange, *missing};
    return PresenceStateChange{event.text(Key::Presentity), event.text(Key::Status),
                               event.text(Key::Subtype), event.text(Key::Message)};
}

Event decodePresenceStatus(const Message &event)
{
    if (const auto missing = firstMissing(event, Key::Exten, Key::Context, Key::Status))
        return MalformedEvent{EventName::PresenceStatus, *missing};
    return PresenceStatus{event.text(Key::Exten), event.text(Key::Context), event.text(Key::Status),
                          event.text(Key::Subtype), event.text(Key::Message)};
}

/// Zero where there is none, or an impossible one.
int count(const Message &message, Key key)
{
    return std::max(message.integer(key).value_or(0), 0);
}

QueueMember::Change changeOf(EventName name)
{
    switch (name) {
    case EventName::QueueMember:
        return QueueMember::Change::Listed;
    case EventName::QueueMemberAdded:
        return QueueMember::Change::Added;
    case EventName::QueueMemberRemoved:
        return QueueMember::Change::Removed;
    default:
        return QueueMember::Change::Changed;
    }
}

/// An event names the member's interface "Interface", an item of QueueStatus "Location".
Event decodeQueueMember(const Message &event)
{
    const Key interface = event.value(Key::Interface).isEmpty() ? Key::Location : Key::Interface;
    if (const auto missing = firstMissing(event, Key::Queue, interface))
        return MalformedEvent{event.eventName(), *missing};
    QueueMember member;
    member.queue = event.text(Key::Queue);
    member.interface = event.text(interface);
    member.stateInterface = event.text(Key::StateInterface);
    member.name = event.text(event.value(Key::MemberName).isEmpty() ? Key::Name : Key::MemberName);
    member.paused = event.value(Key::Paused) == "1";
    member.pausedReason = event.text(Key::PausedReason);
    member.pausedSince = unixTime(event, Key::LastPause);
    member.state = count(event, Key::Status);
    member.penalty = count(event, Key::Penalty);
    member.callsTaken = count(event, Key::CallsTaken);
    member.lastCall = unixTime(event, Key::LastCall);
    member.wrapUp = std::chrono::seconds(std::min(count(event, Key::WrapUpTime), LongestWrapUp));
    member.inCall = event.value(Key::InCall) == "1";
    member.dynamic = event.value(Key::Membership) == "dynamic";
    member.change = changeOf(event.eventName());
    return member;
}

Event decodeMessageWaiting(const Message &event)
{
    const QString mailbox = QString::fromUtf8(event.value("Mailbox"));
    const auto count = [&event](QByteArrayView name) {
        return std::max(event.value(name).toInt(), 0);
    };
    // Waiting alone says no number; then it is one at least.
    const int waiting = event.value("New").isNull() ? count("Waiting") : count("New");
    return mailbox.isEmpty() ? Event(MalformedEvent{EventName::MessageWaiting, Key::Unknown})
                             : MessageWaiting{mailbox, waiting, count("Old")};
}

FullyBooted decodeFullyBooted(const Message &event)
{
    FullyBooted booted;
    const auto uptime = event.integer(Key::Uptime);
    if (uptime && *uptime >= 0)
        booted.uptime = std::chrono::seconds(*uptime);
    return booted;
}

} // namespace

PresenceStateChange decodePresenceState(const Message &answer, const QString &provider)
{
    return {provider, answer.text(Key::State), answer.text(Key::Subtype),
            QString::fromUtf8(answer.value("PresenceMessage"))};
}

std::variant<MalformedEvent, ExtensionStatus> decodeExtensionStatus(const Message &message)
{
    if (const auto missing = firstMissing(message, Key::Exten, Key::Context))
        return MalformedEvent{EventName::ExtensionStatus, *missing};
    // An extension is a key: one that reads as nothing, or hides characters, is none.
    if (!isName(message.text(Key::Exten)))
        return MalformedEvent{EventName::ExtensionStatus, Key::Exten};
    const std::optional<int> status = message.integer(Key::Status);
    if (!status || *status < LowestStatus || *status > HighestStatus)
        return MalformedEvent{EventName::ExtensionStatus, Key::Status};
    return ExtensionStatus{message.text(Key::Exten), message.text(Key::Context),
                           message.text(Key::Hint), *status};
}

Event decode(const Message &event)
{
    switch (event.eventName()) {
    case EventName::ExtensionStatus:
        return std::visit([](auto &&decoded) { return Event(decoded); },
                          decodeExtensionStatus(event));
    case EventName::DeviceStateChange:
        return decodeDeviceStateChange(event);
    case EventName::ContactStatus:
        return decodeContactStatus(event);
    case EventName::ContactList:
        return decodeContactList(event);
    case EventName::EndpointList:
        return decodeEndpointList(event);
    case EventName::PeerStatus:
        return decodePeerStatus(event);
    case EventName::PjsipMaintenanceStatus:
        return decodeMaintenance(event);
    case EventName::PresenceStateChange:
        return decodePresence(event);
    case EventName::PresenceStatus:
        return decodePresenceStatus(event);
    case EventName::QueueMember:
    case EventName::QueueMemberAdded:
    case EventName::QueueMemberPause:
    case EventName::QueueMemberPenalty:
    case EventName::QueueMemberRemoved:
    case EventName::QueueMemberRinginuse:
    case EventName::QueueMemberStatus:
        return decodeQueueMember(event);
    case EventName::MessageWaiting:
        return decodeMessageWaiting(event);
    case EventName::FullyBooted:
        return decodeFullyBooted(event);
    case EventName::Shutdown:
        return Shutdown{event.value(Key::Shutdown) == "Cleanly",
                        event.value(Key::Restart) == "True"};
    case EventName::Reload:
        return Reload{};
    case EventName::ExtensionStateListComplete:
    case EventName::Unknown:
        break;
    }
    return UnknownEvent{};
}

} // namespace Ami
