// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/profilestore.h"
#include "app/settings.h"

#include <optional>

namespace App {

/// The settings; or nothing, if somebody was to choose a PBX or a host and chose none. It asks
/// where nothing says what to watch, and where --find-host is given. `environment` is that of the
/// start, secrets included.
std::optional<Ami::Result<CommandLine>> chooseSettings(const ProgramDescription &program,
                                                       const QProcessEnvironment &environment,
                                                       ProfileStore &profiles,
                                                       SecretStore &secrets);

} // namespace App
