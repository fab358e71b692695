// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/source.h"

#include <array>

namespace Model {

namespace {

// In the order of the enumeration.
constexpr std::array SourceWords{
    "",
    "ContactList",
    "ContactStatus",
    "DeviceStateChange",
    "DeviceStateList",
    "EndpointList",
    "ExtensionState",
    "ExtensionStateList",
    "ExtensionStatus",
    "HintRemoved",
    "PeerStatus",
    "PresenceStateChange",
    "PresenceStateList",
    "PresenceStatus",
    "QueueMember",
    "QueueMemberPause",
    "AstDB",
};
static_assert(SourceWords.size() == static_cast<std::size_t>(Source::AstDb) + 1);

} // namespace

bool isEvent(Source source)
{
    switch (source) {
    case Source::ContactStatus:
    case Source::DeviceStateChange:
    case Source::ExtensionStatus:
    case Source::PeerStatus:
    case Source::PresenceStateChange:
    case Source::PresenceStatus:
    case Source::QueueMemberPause:
        return true;
    default:
        return false;
    }
}

QString toString(Source source)
{
    return QString::fromLatin1(SourceWords.at(static_cast<std::size_t>(source)));
}

Source sourceOf(const QString &word)
{
    for (std::size_t i = 0; i < SourceWords.size(); ++i) {
        if (word == QLatin1String(SourceWords.at(i)))
            return static_cast<Source>(i);
    }
    return Source::Unknown;
}

} // namespace Model
