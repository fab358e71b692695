// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <functional>
#include <optional>

namespace App {

/// What is wrong with a value, to go behind its place: "must be true or false". Never the value.
using Problem = std::optional<QString>;

enum class Form { Value, Flag, EnvironmentOnly };

/// One setting, under all its names.
struct Option
{
    QString name;     ///< on the command line and in the INI file
    QString variable; ///< in the environment; may be empty
    QString valueName;
    QString help;
    std::function<Problem(Settings &, const QString &)> apply;
    Form form = Form::Value;
    bool repeatable = false;
};

/// Those of the rebroadcast; relayoptions.cpp.
QList<Option> relayOptions();

/// Those of a seat of another Lampfield; seatoptions.cpp.
QList<Option> seatOptions();

/// Sets what a settings file or a profile names.
Problem applyEntry(Settings &settings, const IniEntry &entry);

/// Every setting there is.
QList<Option> allOptions();

} // namespace App
