// SPDX-License-Identifier: GPL-3.0-or-later
//
// The models that the window shows, at ten thousand rows.
#include "benchmark.h"
#include "measure.h"
#include "model/items/extensionfiltermodel.h"
#include "rows.h"

#include <algorithm>

namespace {

constexpr int Rows = 10'000;

using Group = Model::ExtensionFilterModel::Group;

/// What a row costs, of changes of `count` rows at once, with a grouped and sorted filter behind;
/// held against writing the same rows into a list. Grouped by state, each change moves its row.
QJsonObject changes(const Options &options, int count, Group group)
{
    QList<Model::Extension> rows = benchRows(Rows);
    Model::ExtensionTableModel model;
    Model::ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(0);
    filter.setGroup(group);
    model.load(rows, rows.constFirst().createdAt);
    QList<Model::Extension> copy = rows;
    // All rows in turn, busy at first and then idle, so that each round begins like the first.
    QList<Model::ChangeSet> told;
    for (const int status : {1, 0}) {
        for (int at = 0; at < Rows; at += count) {
            Model::ChangeSet set;
            for (int i = 0; i < count; ++i) {
                Model::Extension row = rows.at(((at + i) * 613) % Rows);
                row.statusCode = status;
                set.changed.append(row);
            }
            told.append(set);
        }
    }
    const Comparison result = compare(
        [&] {
            for (const Model::ChangeSet &set : std::as_const(told))
                model.apply(set);
        },
        [&] {
            for (const Model::ChangeSet &set : std::as_const(told)) {
                for (const Model::Extension &row : set.changed)
                    copy[row.number.toInt() % Rows] = row;
            }
        },
        options.rounds);
    return perUnit(result, double(told.size()) * count);
}

double milliseconds(const std::function<void()> &work, int rounds)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = cpuSeconds();
        work();
        times.push_back((cpuSeconds() - start) * 1e3);
    }
    std::sort(times.begin(), times.end());
    return quantile(times, 0.5);
}

} // namespace

QJsonObject benchItems(const Options &options)
{
    const QList<Model::Extension> rows = benchRows(Rows);
    Model::ExtensionTableModel model;
    Model::ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(0);
    const double load =
        milliseconds([&] { model.load(rows, rows.constFirst().createdAt); }, options.rounds);
    bool on = false;
    const auto toggle = [&on] { return on = !on; };
    const double typed = milliseconds(
        [&] {
            Model::BoardFilter words;
            words.text = toggle() ? QStringLiteral("ment 7") : QString();
            filter.setFilter(words);
        },
        options.rounds);
    filter.setFilter({});
    const double sorted = milliseconds(
        [&] {
            filter.sort(static_cast<int>(Model::ExtensionTableModel::Column::State),
                        toggle() ? Qt::AscendingOrder : Qt::DescendingOrder);
        },
        options.rounds);
    const double grouped = milliseconds(
        [&] {
            filter.setGroup(toggle() ? Group::State : Group::Department);
            filter.rowCount(); // it sorts when it is asked
        },
        options.rounds);
    std::vector<std::pair<int, QString>> keys;
    const double bare = milliseconds(
        [&] {
            keys.clear();
            for (const Model::Extension &row : rows)
                keys.emplace_back(row.statusCode, row.number);
            std::sort(keys.begin(), keys.end());
        },
        options.rounds);
    return {
        {QStringLiteral("rows"), Rows},
        {QStringLiteral("changes"), changes(options, 1, Group::Department)},
        {QStringLiteral("changesByTens"), changes(options, 50, Group::Department)},
        {QStringLiteral("changesByHundreds"), changes(options, 500, Group::Department)},
        {QStringLiteral("moves"), changes(options, 1, Group::State)},
        {QStringLiteral("movesByTens"), changes(options, 50, Group::State)},
        {QStringLiteral("movesByHundreds"), changes(options, 500, Group::State)},
        {QStringLiteral("loadMs"), load},
        {QStringLiteral("filterMs"), typed},
        {QStringLiteral("sortMs"), sorted},
        {QStringLiteral("groupMs"), grouped},
        {QStringLiteral("bareSortMs"), bare},
        {QStringLiteral("sortToBare"), sorted / bare},
    };
}
