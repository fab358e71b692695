// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/logging.h"

#include <optional>

Q_LOGGING_CATEGORY(lcAmi, "lampfield.ami")
Q_LOGGING_CATEGORY(lcStore, "lampfield.store")
Q_LOGGING_CATEGORY(lcApp, "lampfield.app")
Q_LOGGING_CATEGORY(lcRelay, "lampfield.relay")

namespace App {

namespace {

const QStringList &levels()
{
    static const QStringList all{QStringLiteral("debug"), QStringLiteral("info"),
                                 QStringLiteral("warning"), QStringLiteral("critical")};
    return all;
}

std::optional<qsizetype> rankOf(const QString &level)
{
    QString wanted = level.trimmed().toLower();
    if (wanted == u"warn")
        wanted = levels().at(2);
    else if (wanted == u"error")
        wanted = levels().at(3);
    const qsizetype rank = levels().indexOf(wanted);
    return rank < 0 ? std::nullopt : std::optional(rank);
}

QString rulesFor(const QString &category, qsizetype rank)
{
    QString rules;
    for (qsizetype i = 0; i < levels().size(); ++i) {
        rules += QStringLiteral("lampfield.") + category + u'.' + levels().at(i)
            + (i >= rank ? QStringLiteral("=true\n") : QStringLiteral("=false\n"));
    }
    return rules;
}

} // namespace

bool setLogLevel(const QString &levels)
{
    // Later rules go over earlier ones: that for all comes first.
    QString all;
    QString some;
    for (const QString &part : levels.split(u',')) {
        const bool named = part.contains(u'=');
        const QString category = part.section(u'=', 0, 0).trimmed();
        const auto rank = rankOf(named ? part.section(u'=', 1) : part);
        const bool known = !named
            || QStringList{QStringLiteral("ami"), QStringLiteral("store"), QStringLiteral("app"),
                           QStringLiteral("relay"), QStringLiteral("recorder")}
                   .contains(category);
        if (!rank || !known)
            return false;
        if (named)
            some += rulesFor(category, *rank);
        else
            all = rulesFor(QStringLiteral("*"), *rank);
    }
    if (all.isEmpty())
        all = rulesFor(QStringLiteral("*"), 1);
    QLoggingCategory::setFilterRules(all + some);
    return true;
}

} // namespace App
