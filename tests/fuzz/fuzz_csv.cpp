// SPDX-License-Identifier: GPL-3.0-or-later
//
// A roster file. What was read and is written again reads the same.
#include "model/domain/csv.h"
#include "model/domain/rostercsv.h"

#include <algorithm>
#include <cstdlib>

namespace {

bool isSame(const QStringList &before, const QStringList &after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(),
                      [](const QString &field, const QString &again) {
                          return again == field || Model::fromCsvField(again) == field;
                      });
}

void checkRoundTrip(const QList<Model::CsvRecord> &records)
{
    QByteArray text;
    for (const Model::CsvRecord &record : records)
        text += Model::csvLine(record.fields);
    const auto again = Model::parseCsv(text);
    if (!again || again->size() != records.size())
        std::abort();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (!isSame(records.at(i).fields, again->at(i).fields))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, qsizetype(size));
    const auto records = Model::parseCsv(text);
    if (!records && records.error().text.isEmpty())
        std::abort();
    int last = 0;
    for (const Model::CsvRecord &record : records ? *records : QList<Model::CsvRecord>()) {
        if (record.line <= last || record.fields.isEmpty())
            std::abort();
        last = record.line;
    }
    const auto roster = Model::readRosterCsv(text, QStringLiteral("from-internal"));
    if (roster) {
        for (const Model::RosterEntry &entry : roster->entries) {
            if (entry.extension.isEmpty() || entry.context.isEmpty())
                std::abort();
        }
    }
    if (records)
        checkRoundTrip(*records);
    return 0;
}
