// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Model {

namespace {

constexpr qsizetype LongestName = 200;

/// What PBXs write where no name is known; chan_sip peers of FreePBX are all called "device".
bool isPlaceholder(const QString &name)
{
    static const QSet<QString> words{
        QStringLiteral("device"),    QStringLiteral("unknown"), QStringLiteral("<unknown>"),
        QStringLiteral("anonymous"), QStringLiteral("(null)"),  QStringLiteral("null"),
        QStringLiteral("asterisk"),
    };
    return words.contains(name.toLower());
}

bool isBareNumber(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isDigit() || QStringLiteral("+*#-.() ").contains(c);
    });
}

/// "PJSIP/1001", "Local/1001@from-queue/n", "hint:1001@ext-local"
bool isInterface(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[A-Za-z][A-Za-z0-9]*/\\S+|(?:hint|custom|queue|mwi):\\S+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

} // namespace

QString usableName(const QString &told, const QString &number)
{
    QString name = told;
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    name = name.simplified().left(LongestName);
    const bool isNone =
        name == number || isPlaceholder(name) || isBareNumber(name) || isInterface(name);
    return isNone ? QString() : name;
}

bool NameBook::set(const QString &number, NameSource source, const QString &name)
{
    const auto known = m_names.find(number);
    if (known == m_names.end()) {
        if (name.isEmpty())
            return false;
        m_names[number].at(static_cast<std::size_t>(source)) = name;
        return true;
    }
    const QString before = nameOf(number);
    known->at(static_cast<std::size_t>(source)) = name;
    return nameOf(number) != before;
}

QString NameBook::nameOf(const QString &number) const
{
    const auto known = m_names.constFind(number);
    if (known == m_names.constEnd())
        return {};
    const auto best = std::find_if(known->begin(), known->end(),
                                   [](const QString &name) { return !name.isEmpty(); });
    return best == known->end() ? QString() : *best;
}

bool NameBook::hasName(const QString &number, NameSource worst) const
{
    const auto known = m_names.constFind(number);
    return known != m_names.constEnd()
        && std::any_of(known->begin(), known->begin() + static_cast<std::ptrdiff_t>(worst) + 1,
                       [](const QString &name) { return !name.isEmpty(); });
}

} // namespace Model
