// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/availability.h"

#include "model/domain/explanation.h"
#include "model/domain/hint.h"

#include <QCoreApplication>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Availability", text);
}

bool isFree(const Extension &row)
{
    return row.isActive && row.verified && !row.disagreesSince && !row.inMaintenance
        && lamp(row) == Lamp::Available;
}

/// As far as it was observed.
bool isIdleLonger(const Extension &row, const Extension &other)
{
    constexpr Since Never{TimePoint::max()};
    const TimePoint since = lampSince(row).value_or(Never).time;
    const TimePoint otherSince = lampSince(other).value_or(Never).time;
    return since == otherSince ? compareNumbers(row.number, other.number) < 0 : since < otherSince;
}

} // namespace

std::optional<QString> unavailability(const Extension &row)
{
    if (row.inMaintenance)
        return tr("%1 is in maintenance; the PBX refuses calls to it.").arg(row.number);
    const Lamp now = lamp(row);
    if (now == Lamp::Available)
        return std::nullopt;
    return tr("%1 is %2.").arg(row.number, stateText(now));
}

std::optional<QString> detour(const Extension &row)
{
    if (!row.forwardedTo.isEmpty())
        return tr("%1 forwards its calls to %2.").arg(row.number, row.forwardedTo);
    if (!row.hint.isEmpty() && phoneDevices(parseHint(row.hint)).isEmpty())
        return tr("%1 has no phone.").arg(row.number);
    if (lamp(row) == Lamp::DoNotDisturb)
        return tr("%1 is %2.").arg(row.number, stateText(Lamp::DoNotDisturb));
    return std::nullopt;
}

QString freeColleague(const QHash<QString, Extension> &rows, const QString &target,
                      const QSet<QString> &besides)
{
    const QString department = rows.value(target).department;
    const Extension *best = nullptr;
    for (const Extension &row : rows) {
        if (row.number == target || row.department != department || besides.contains(row.number)
            || !isFree(row))
            continue;
        if (!best || isIdleLonger(row, *best))
            best = &row;
    }
    return best ? best->number : QString();
}

} // namespace Model
