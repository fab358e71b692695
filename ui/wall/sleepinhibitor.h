// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gui {

/// Keeps the screens on while a wall is shown; how is none of the wall's business.
class SleepInhibitor
{
public:
    SleepInhibitor() = default;
    virtual ~SleepInhibitor() = default;
    SleepInhibitor(const SleepInhibitor &) = delete;
    SleepInhibitor &operator=(const SleepInhibitor &) = delete;
    SleepInhibitor(SleepInhibitor &&) = delete;
    SleepInhibitor &operator=(SleepInhibitor &&) = delete;

    /// Does nothing if it does so already. `reason` is shown by the desktop.
    virtual void inhibit(const QString &reason) = 0;
    virtual void release() = 0;
};

} // namespace Gui
