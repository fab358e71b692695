// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"

namespace Model {

/// "forwarded to 5551234"; empty where calls are not forwarded.
QString forwardText(const Extension &row);
/// The same without the number of anyone outside: "forwarded to •••• 34".
QString maskedForwardText(const Extension &row);
/// As a screen reader says that: "forwarded to a number that ends in 34".
QString maskedSpokenForwardText(const Extension &row);
/// "2 new messages"; empty without any.
QString newMessagesText(const Extension &row);
/// "2 new messages, 5 old"; empty where no mailbox is known.
QString voicemailText(const Extension &row);

} // namespace Model
