// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/channelkind.h"

#include <algorithm>
#include <array>

namespace Model {

namespace {

/// Technologies of channels that Asterisk creates for itself. "wire": seen in AMI traffic of these
/// versions; otherwise the modules of Asterisk 16.28 and 22.10 that create such channels.
constexpr std::array Services{
    QLatin1String("Announcer"),    // res_stasis, chan_bridge_media of 16 and 22
    QLatin1String("AudioSocket"),  // chan_audiosocket of 22; 16 has none
    QLatin1String("CBAnn"),        // wire: 22; app_confbridge of 16 and 22
    QLatin1String("CBRec"),        // app_confbridge of 16 and 22
    QLatin1String("Message"),      // wire: 16, 22; ast_msg_queue stays while Asterisk runs
    QLatin1String("MulticastRTP"), // chan_rtp of 16 and 22
    QLatin1String("Recorder"),     // chan_bridge_media of 16 and 22
    QLatin1String("Snoop"),        // res_stasis_snoop of 16 and 22
    QLatin1String("Surrogate"),    // main/channel.c of 16 and 22: replaces a channel that is moved
    QLatin1String("UnicastRTP"),   // chan_rtp of 16 and 22, external media of ARI
    QLatin1String("WebSocket"),    // chan_websocket of 22; 16 has none
};

} // namespace

ChannelKind channelKindOf(QStringView channel)
{
    const QStringView technology = channel.left(std::max<qsizetype>(channel.indexOf(u'/'), 0));
    if (technology.compare(u"Local", Qt::CaseInsensitive) == 0)
        return ChannelKind::Local;
    const bool isService =
        std::any_of(Services.begin(), Services.end(), [technology](QLatin1String service) {
            return technology.compare(service, Qt::CaseInsensitive) == 0;
        });
    return isService ? ChannelKind::Service : ChannelKind::Party;
}

} // namespace Model
