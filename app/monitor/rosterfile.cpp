// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/rosterfile.h"

#include <QCoreApplication>

namespace App {

namespace {

constexpr qsizetype MostErrors = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::RosterFile", text);
}

} // namespace

Ami::Result<Model::RosterFile> readRosterFile(const QString &path, const QString &defaultContext)
{
    const auto text = Model::readRosterBytes(path);
    if (!text)
        return text.error();
    const auto roster = Model::readRosterCsv(*text, defaultContext);
    if (!roster)
        return Ami::Error{tr("%1: %2").arg(path, roster.error().text)};
    if (roster->errors.isEmpty())
        return roster;
    QStringList sentences{tr("%1: nothing was imported, as these rows can't be:").arg(path)};
    sentences += roster->errors.first(std::min(MostErrors, roster->errors.size()));
    if (roster->errors.size() > MostErrors)
        sentences.append(tr("… and %1 more").arg(roster->errors.size() - MostErrors));
    return Ami::Error{sentences.join(QStringLiteral("\n  "))};
}

QString rosterText(const Model::RosterOutcome &outcome)
{
    return tr("%1 rows: %2 new, %3 changed.")
        .arg(QString::number(outcome.entries), QString::number(outcome.added),
             QString::number(outcome.changed));
}

} // namespace App
