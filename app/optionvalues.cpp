// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/optionvalues.h"

#include <QCoreApplication>

namespace App::OptionValues {

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Settings", text);
}

std::optional<bool> truthOf(const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"),
                                 QStringLiteral("on")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"),
                                QStringLiteral("off")};
    const QString value = text.trimmed().toLower();
    if (yes.contains(value))
        return true;
    return no.contains(value) ? std::optional(false) : std::nullopt;
}

} // namespace App::OptionValues
