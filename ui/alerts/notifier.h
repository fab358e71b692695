// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gui {

/// Tells something by the desktop, outside of the window.
class Notifier
{
public:
    struct Note
    {
        QString title;
        QString text; ///< plain, may hold what a PBX said
        bool isUrgent = false;
        bool withSound = false;
    };

    Notifier() = default;
    virtual ~Notifier() = default;
    Notifier(const Notifier &) = delete;
    Notifier &operator=(const Notifier &) = delete;
    Notifier(Notifier &&) = delete;
    Notifier &operator=(Notifier &&) = delete;

    virtual void notify(const Note &note) = 0;
};

} // namespace Gui
