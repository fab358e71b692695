// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/logging.h"

Q_LOGGING_CATEGORY(lcAmi, "lampfield.ami")
Q_LOGGING_CATEGORY(lcStore, "lampfield.store")
Q_LOGGING_CATEGORY(lcApp, "lampfield.app")

namespace App {

bool setLogLevel(const QString &level)
{
    const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"),
                             QStringLiteral("warning"), QStringLiteral("critical")};
    QString wanted = level.trimmed().toLower();
    if (wanted == u"warn")
        wanted = levels.at(2);
    else if (wanted == u"error")
        wanted = levels.at(3);
    const qsizetype rank = levels.indexOf(wanted);
    if (rank < 0)
        return false;
    QString rules;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        rules += QStringLiteral("lampfield.*.") + levels.at(i)
            + (i >= rank ? QStringLiteral("=true\n") : QStringLiteral("=false\n"));
    }
    QLoggingCategory::setFilterRules(rules);
    return true;
}

} // namespace App
