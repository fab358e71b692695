// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rostercsv.h"

#include "model/domain/csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace Model {

namespace {

constexpr qsizetype LongestExtension = 79; // Asterisk's AST_MAX_EXTENSION is 80
constexpr qsizetype LongestName = 200;

enum class Column { Extension, AgentName, Department, Context, Active };

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::RosterCsv", text);
}

std::optional<Column> columnOf(const QString &heading)
{
    static const QHash<QString, Column> names{
        {QStringLiteral("extension"), Column::Extension},
        {QStringLiteral("agent_name"), Column::AgentName},
        {QStringLiteral("name"), Column::AgentName},
        {QStringLiteral("department"), Column::Department},
        {QStringLiteral("context"), Column::Context},
        {QStringLiteral("active"), Column::Active},
        {QStringLiteral("is_active"), Column::Active},
    };
    const auto found = names.constFind(heading.trimmed().toLower());
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

/// Nothing for what is neither.
std::optional<bool> truthOf(const QString &text)
{
    static const QHash<QString, bool> words{
        {QStringLiteral("yes"), true},    {QStringLiteral("true"), true},
        {QStringLiteral("1"), true},      {QStringLiteral("no"), false},
        {QStringLiteral("false"), false}, {QStringLiteral("0"), false}};
    const auto found = words.constFind(text.toLower());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// Where each column stands.
using Places = QHash<Column, qsizetype>;

QString defect(const RosterEntry &entry)
{
    if (entry.extension.isEmpty())
        return tr("the extension is missing");
    if (entry.extension.size() > LongestExtension)
        return tr("the extension is longer than %1 characters").arg(LongestExtension);
    if (entry.extension.startsWith(u'_') || !isPrintable(entry.extension)
        || entry.extension.contains(u' '))
        return tr("\"%1\" is no extension").arg(entry.extension);
    for (const auto &text : {entry.agentName, entry.department, std::optional(entry.context)}) {
        if (text && text->size() > LongestName)
            return tr("a value is longer than %1 characters").arg(LongestName);
        if (text && !isPrintable(*text))
            return tr("there is a control character or a line break in a value");
    }
    return {};
}

Ami::Result<Places> readHeading(const CsvRecord &heading, QStringList &ignored)
{
    Places places;
    for (qsizetype i = 0; i < heading.fields.size(); ++i) {
        const auto column = columnOf(heading.fields.at(i));
        if (!column)
            ignored.append(heading.fields.at(i).trimmed());
        else if (places.contains(*column))
            return Ami::Error{tr("line %1: the column \"%2\" is there twice")
                                  .arg(heading.line)
                                  .arg(heading.fields.at(i).trimmed())};
        else
            places.insert(*column, i);
    }
    if (!places.contains(Column::Extension))
        return Ami::Error{
            tr("line %1: the heading names no column \"extension\"").arg(heading.line)};
    return places;
}

/// `problem` gets what no entry can hold.
RosterEntry readRow(const QStringList &fields, const Places &places, const QString &defaultContext,
                    QString &problem)
{
    const auto value = [&](Column column) -> std::optional<QString> {
        const auto place = places.constFind(column);
        if (place == places.constEnd())
            return std::nullopt;
        return fromCsvField(fields.value(*place).trimmed());
    };
    RosterEntry entry;
    entry.extension = value(Column::Extension).value_or(QString());
    entry.agentName = value(Column::AgentName);
    entry.department = value(Column::Department);
    entry.context = value(Column::Context).value_or(QString());
    if (entry.context.isEmpty())
        entry.context = defaultContext;
    if (const QString active = value(Column::Active).value_or(QString()); !active.isEmpty()) {
        entry.isActive = truthOf(active);
        if (!entry.isActive)
            problem = tr("active must be yes or no");
    }
    return entry;
}

} // namespace

Ami::Result<RosterFile> readRosterCsv(QByteArrayView text, const QString &defaultContext)
{
    const auto records = parseCsv(text);
    if (!records)
        return records.error();
    if (records->isEmpty())
        return Ami::Error{tr("the file is empty")};
    RosterFile file;
    const CsvRecord &heading = records->constFirst();
    const auto places = readHeading(heading, file.ignoredColumns);
    if (!places)
        return places.error();
    QHash<QString, int> lines;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const CsvRecord &record = records->at(i);
        QString problem;
        const RosterEntry entry = readRow(record.fields, *places, defaultContext, problem);
        if (const QString found = defect(entry); !found.isEmpty())
            problem = found;
        if (record.fields.size() > heading.fields.size())
            problem = tr("it has more fields than the heading");
        else if (problem.isEmpty() && lines.contains(entry.extension))
            problem = tr("extension %1 is on line %2 already")
                          .arg(entry.extension)
                          .arg(lines.value(entry.extension));
        if (problem.isEmpty()) {
            lines.insert(entry.extension, record.line);
            file.entries.append(entry);
        } else {
            file.errors.append(tr("line %1: %2").arg(QString::number(record.line), problem));
        }
    }
    return file;
}

Ami::Result<QByteArray> readRosterBytes(const QString &path)
{
    constexpr qint64 LongestFile = qint64(16) * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Ami::Error{tr("%1 can't be read: %2.").arg(path, file.errorString())};
    const QByteArray text = file.read(LongestFile + 1);
    if (text.size() > LongestFile)
        return Ami::Error{tr("%1 is larger than 16 MiB: it is no roster.").arg(path)};
    return text;
}

QByteArray rosterCsv(QList<Extension> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Extension &a, const Extension &b) {
        return compareNumbers(a.number, b.number) < 0;
    });
    QByteArray text = csvLine({QStringLiteral("extension"), QStringLiteral("agent_name"),
                               QStringLiteral("department"), QStringLiteral("context"),
                               QStringLiteral("active")});
    for (const Extension &row : rows)
        text += csvLine({row.number, row.agentName, row.department, row.context,
                         row.isActive ? QStringLiteral("yes") : QStringLiteral("no")});
    return text;
}

} // namespace Model
