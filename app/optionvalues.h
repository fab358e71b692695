// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// How the values of options are read: each makes a function for Option::apply of one that sets.
namespace App::OptionValues {

QString tr(const char *text);
/// Nothing for what is neither.
std::optional<bool> truthOf(const QString &text);

template <typename Set>
auto number(qint64 least, qint64 most, Set set)
{
    return [=](Settings &settings, const QString &text) -> Problem {
        bool ok = false;
        const qint64 value = text.trimmed().toLongLong(&ok);
        if (!ok || value < least || value > most)
            return tr("must be a whole number from %1 to %2").arg(least).arg(most);
        set(settings, value);
        return {};
    };
}

template <typename Set>
auto truth(Set set)
{
    return [=](Settings &settings, const QString &text) -> Problem {
        const auto value = truthOf(text);
        if (!value)
            return tr("must be true or false");
        set(settings, *value);
        return {};
    };
}

template <typename Set>
auto text(Set set)
{
    return [=](Settings &settings, const QString &value) -> Problem {
        if (value.trimmed().isEmpty())
            return tr("must not be empty");
        set(settings, value.trimmed());
        return {};
    };
}

template <typename Set>
auto milliseconds(qint64 least, Set set)
{
    return number(least, 3'600'000, [=](Settings &settings, qint64 value) {
        set(settings, std::chrono::milliseconds(value));
    });
}

} // namespace App::OptionValues
