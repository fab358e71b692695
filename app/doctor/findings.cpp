// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/findings.h"

#include "model/domain/extension.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace App::Doctor {

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Diagnosis", text);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void add(Findings &findings, Level level, const QString &sentence, const QString &remedy)
{
    findings.append({level, sentence, remedy});
}

QString someOf(QStringList names)
{
    constexpr qsizetype Shown = 5;
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return Model::compareNumbers(one, other) < 0;
    });
    const QString shown = names.first(std::min(Shown, names.size())).join(QStringLiteral(", "));
    return names.size() > Shown ? tr("%1 and %2 more").arg(shown, number(names.size() - Shown))
                                : shown;
}

} // namespace App::Doctor
