// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roster.h"

#include <algorithm>

namespace Model {

namespace {

constexpr qsizetype LongestNumber = 32;
constexpr qsizetype LongestContext = 80;
constexpr qsizetype LongestText = 200;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.unicode() < 0x80
            && (letter.isLetterOrNumber() || QStringLiteral("*#+-_.").contains(letter));
    });
}

bool isLine(const std::optional<QString> &text)
{
    return !text
        || (text->size() <= LongestText
            && std::none_of(text->begin(), text->end(), [](QChar letter) {
                   return letter.category() == QChar::Other_Control;
               }));
}

} // namespace

bool isExtensionNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestNumber && isPlain(text);
}

bool isValid(const RosterEntry &entry)
{
    return isExtensionNumber(entry.extension) && entry.context.size() <= LongestContext
        && isPlain(entry.context) && isLine(entry.agentName) && isLine(entry.department);
}

} // namespace Model
