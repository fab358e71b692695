// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/checkup.h"

namespace App {

/// The distribution that writes the configuration of a PBX.
enum class PbxKind { Plain, FreePbx, Issabel, VitalPbx, Wazo };

/// Which distribution a checkup shows, and by what.
struct PbxIdentity
{
    std::optional<PbxKind> kind; ///< nothing: the manager user could see too little
    QString evidence;            ///< a clause: "its hints are in the context ext-local"
    /// FreePBX and Issabel name what their queues dial alike; the hints tell them apart.
    bool hintsSeen = false;

    bool is(PbxKind other) const { return kind == other; }
    /// "FreePBX"; empty where the kind is not known.
    QString name() const;
    /// True for a manager user by which the PBX works itself, or may do so where the kind is not
    /// known.
    bool owns(const QString &user) const;
};

/// By what AMI showed alone. Pure.
PbxIdentity identify(const Checkup &checkup);

} // namespace App
