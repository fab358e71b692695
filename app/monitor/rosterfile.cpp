// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/rosterfile.h"

#include <QCoreApplication>
#include <QFile>

namespace App {

namespace {

constexpr qint64 LongestFile = qint64(16) * 1024 * 1024;
constexpr qsizetype MostErrors = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::RosterFile", text);
}

} // namespace

Ami::Result<Model::RosterFile> readRosterFile(const QString &path, const QString &defaultContext)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Ami::Error{tr("%1 can't be read: %2.").arg(path, file.errorString())};
    const QByteArray text = file.read(LongestFile + 1);
    if (text.size() > LongestFile)
        return Ami::Error{tr("%1 is larger than 16 MiB: it is no roster.").arg(path)};
    const auto roster = Model::readRosterCsv(text, defaultContext);
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
