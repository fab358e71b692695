// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/command.h"

/// For a window that is looked at, and not used.
class NoCommands final : public Model::CommandSink
{
public:
    void submit(const Model::Command & /*command*/) override {}
};
