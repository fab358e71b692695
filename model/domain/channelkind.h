// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Model {

/// What a channel stands for, by the technology in its name.
enum class ChannelKind {
    Party,   ///< a phone or a trunk
    Local,   ///< one half of a Local channel: the parties are behind it
    Service, ///< internal to the PBX: never a call, whatever bridge it is in
};

/// `channel`: "PJSIP/1001-0000000f". Technologies compare without regard to case, as in Asterisk.
ChannelKind channelKindOf(QStringView channel);

} // namespace Model
