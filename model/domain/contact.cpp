// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/contact.h"

#include <array>

namespace Model {

namespace {

// In the order of the enumeration.
constexpr std::array Words{"NonQualified", "Reachable", "Unreachable", "Removed", "Unknown"};

} // namespace

QString toString(Reachability status)
{
    return QString::fromLatin1(Words.at(static_cast<std::size_t>(status)));
}

Reachability reachabilityOf(const QString &word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words.at(i)))
            return static_cast<Reachability>(i);
    }
    return Reachability::Unknown;
}

} // namespace Model
