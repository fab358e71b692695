// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callaction.h"
#include "ami/protocol/message.h"

namespace Ami {

/// A variable of a channel, or where that is empty a global one; also a function of the dialplan
/// with its arguments. Needs write class `call` or `reporting`. Seen on 16.28 and 22.10: what is
/// not set, and a function that is not loaded, is Success with an empty Value.
Action getVariable(const QString &variable, const QString &channel = {});
/// The Value of such a reply; empty if there is none.
QString variableOf(const Message &reply);

/// Functions to be read so. Each is empty where one of its arguments would end it.

/// "1" if a call can go to the first priority of the place, by includes, patterns and switches as
/// Asterisk itself follows them; "0" if not. A hint alone does not count. Without an extension:
/// whether there is such a context.
QString dialplanExists(const DialplanPlace &place);
/// The context in which the phone of "PJSIP/1001", "SIP/1001" or "IAX2/1001" dials. Empty for
/// devices of other technologies.
QString contextOfDevice(const QString &device);

/// The same for those that may not use Getvar (see also pjsipShowEndpoint() and sipShowPeer()): the
/// priorities of the place as ListDialplan items, includes and patterns followed (16.28, 22.10);
/// a hint is one of them. An Error if it is missing. Needs write class `config` or `reporting`.
Action showDialplan(const DialplanPlace &place);

} // namespace Ami
