// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "model/domain/roster.h"

#include <memory>

namespace App {

/// A PBX of our own, on a thread of its own, to which the program connects over TCP as to any
/// other. Its secret is made anew at each start.
class BuiltInPbx
{
public:
    BuiltInPbx() = default;
    virtual ~BuiltInPbx() = default;
    Q_DISABLE_COPY_MOVE(BuiltInPbx)

    /// Listens on a free loopback port and fills in where and how to reach it. False if it can't.
    virtual bool start(Ami::ConnectionSettings &settings) = 0;
    /// Names and departments of its agents, where it has any.
    virtual Model::Roster roster() const { return {}; }

protected:
    /// A loopback address, a user and a new secret; the port is to follow.
    static void invite(Ami::ConnectionSettings &settings, const QString &user);
};

/// What people call the built-in PBX that the settings ask for; empty for a real one.
QString builtInName(const Settings &settings);

/// Settles which PBX is watched, and whether it is recorded. Where the settings ask for the demo or
/// a replay, starts it and makes it that one; null where they name a real one. The error is a
/// sentence: no user is named, no port is free, or a recording can't be read or written.
Ami::Result<std::unique_ptr<BuiltInPbx>> choosePbx(Settings &settings, Ami::Clock &clock);

} // namespace App
