// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/hint.h"

#include <QString>

namespace Model {

/// Whose state a hint shows, as far as its extension and its devices tell.
enum class HintKind {
    Person,      ///< a phone, under a plain number or name
    Pattern,     ///< "_205X": stands for many extensions, and has no state
    FeatureCode, ///< "*76101", "#9"
    Identifier,  ///< a UUID, by which Wazo names users to itself
    ParkingSlot, ///< "park:71@parkedcalls"
    Mailbox,     ///< "MWI:1001@default"
    Queue,       ///< "Queue:2000_pause_…"
    Conference,  ///< "confbridge:3000", "meetme:3000"
    Custom,      ///< "Custom:DAYNIGHT0" and no phone
    Local,       ///< "Local/101@cos-all" and no phone
    Other,       ///< a device of another kind, or none at all
};

HintKind hintKindOf(const QString &extension, const Hint &hint);

/// True for a device that is a phone or a line: "PJSIP/1001", "DAHDI/1", and no Local channel.
bool isEndpoint(const QString &device);

/// "1001", "+4930123": what people call a plain number.
bool isPlainNumber(const QString &extension);

} // namespace Model
