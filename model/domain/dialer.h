// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/action.h"

#include <QStringList>

namespace Model {

class Board;

/// The phone for which a request dials a number. The number is dialed where that phone dials, which
/// is often another context than the one that holds its hint (ext-local and from-internal of
/// FreePBX, extension-hints and cos-all of VitalPBX).
struct Dialer
{
    QString channel;     ///< of the phone that hands the call over; empty: there is none
    QStringList devices; ///< in their order: the context of the first that the PBX knows counts
    QString context;     ///< that of the hint, where the PBX knows none of the devices

    bool operator==(const Dialer &) const = default;
};

/// As the Board is now; `phone` is the extension of the supervisor's own.
Dialer dialerOf(const ActionRequest &request, Board &board, const QString &phone);

} // namespace Model
