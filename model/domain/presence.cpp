// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/presence.h"

#include <array>

namespace Model {

namespace {

// In the order of the enumeration.
constexpr std::array Words{"", "available", "away", "break", "dnd"};

} // namespace

QString toString(Presence::Kind kind)
{
    return QString::fromLatin1(Words.at(static_cast<std::size_t>(kind)));
}

Presence::Kind presenceKindOf(const QString &word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words.at(i)))
            return static_cast<Presence::Kind>(i);
    }
    return Presence::Kind::NotSet;
}

} // namespace Model
