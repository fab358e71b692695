// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Model {

/// What a hint watches: "PJSIP/1001&Custom:DND1001,CustomPresence:1001".
struct Hint
{
    QStringList devices;          ///< "PJSIP/1001", "Custom:DND1001"
    QStringList providers;        ///< presence: "CustomPresence:1001"
    bool hasDoNotDisturb = false; ///< one of the devices says so; see isDoNotDisturb()
};

Hint parseHint(const QString &text);
/// "PJSIP/1001" of the above: the phones, for people.
QString phonesOf(const Hint &hint);

/// Those of its devices that can ring: "PJSIP/1001" of the above, and nothing that the dialplan
/// sets or that a parking lot, a mailbox or a conference is.
QStringList phoneDevices(const Hint &hint);

/// True for a device of a channel technology, which can be dialed: "PJSIP/1001",
/// "Local/101@cos-all". State providers have a colon ("park:71").
bool isChannel(const QString &device);

/// "1001" of "PJSIP/1001"; empty for a device that is no PJSIP endpoint.
QString endpointOf(const QString &device);

/// True for the custom devices by which dialplans say do not disturb: "Custom:DND1001" and
/// "Custom:DEVDND1001" (FreePBX), "Custom:T2_DND_102" (VitalPBX, of its tenant T2).
bool isDoNotDisturb(const QString &device);

/// True for a device whose state is set by the dialplan and not by a phone.
bool isCustom(const QString &device);

} // namespace Model
