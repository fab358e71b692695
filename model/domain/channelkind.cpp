// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/channelkind.h"

#include <algorithm>
#include <array>

namespace Model {

namespace {

/// Technologies of channels that Asterisk makes for itself. Where none was seen on the wire, the
/// source file of Asterisk 22 that registers or names it is given instead.
constexpr std::array Services{
    QLatin1String("Announcer"),    // 16, 22: plays into a bridge (conf_announce, bridge_channel)
    QLatin1String("AudioSocket"),  // 18: channels/chan_audiosocket.c
    QLatin1String("CBAnn"),        // 16, 22: announcements of ConfBridge
    QLatin1String("CBRec"),        // 16, 22: recording of ConfBridge
    QLatin1String("Message"),      // 16, 22: Message/ast_msg_queue stays as long as Asterisk runs
    QLatin1String("MulticastRTP"), // 16: channels/chan_rtp.c
    QLatin1String("Recorder"),     // 16, 22: records a bridge (ARI, ConfBridge)
    QLatin1String("Snoop"),        // 16, 22: res/res_stasis_snoop.c
    QLatin1String("Surrogate"),    // 16, 22: takes the place of a channel that is moved
    QLatin1String("UnicastRTP"),   // 16, 22: channels/chan_rtp.c, ARI's external media
    QLatin1String("WebSocket"),    // 22.4: channels/chan_websocket.c
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
