// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/profilestore.h"
#include "app/settings.h"

namespace App {

/// What a run of the window came to.
struct DeskEnd
{
    int exitCode = 0;
    bool restart = false; ///< with the settings as they are kept now
    QString error;        ///< a sentence; empty if all went well
};

/// Runs the window on the PBX or the host that the settings name, until somebody ends it. Where a
/// Lampfield runs on the same data folder already, its window is shown instead.
DeskEnd runDesk(const Settings &settings, ProfileStore &profiles, Ami::Clock &clock);

} // namespace App
