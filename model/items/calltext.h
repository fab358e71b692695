// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/callnow.h"

namespace Model {

/// "Ringing", "Talking", "Waiting", ...
QString callStateText(CallNow::State state);
/// "Internal", "Inbound", "Outbound"
QString directionText(Direction direction);
/// "1161" of a phone here, the number or the name of whoever is outside.
QString shortPartyText(const Party &party);
/// Isolates foreign text, such as a caller's name, so that its writing direction does not affect
/// its neighbors. Plain left-to-right text is returned unchanged.
QString isolated(const QString &foreign);
/// "1161 · Anna Ek"
QString partyText(const Party &party);
/// "1002", "1002, 1003", "1002, 1003 and 4 more"
QString partiesText(const QList<Party> &parties);
/// For a tile: "← 1161", "→ +44 20 7946 0018", "← support queue".
QString callText(const ExtensionCall &call);
/// The same for whoever passes by a wall: who is outside is told by the last two digits alone.
QString maskedCallText(const ExtensionCall &call);
/// The same for a screen reader: "called by 1161", "calling +44 20 7946 0018".
QString spokenCallText(const ExtensionCall &call);
/// "called by a number that ends in 60"
QString maskedSpokenCallText(const ExtensionCall &call);
/// For the details: "← 1161 · Anna Ek, through support"
QString longCallText(const ExtensionCall &call);

} // namespace Model
