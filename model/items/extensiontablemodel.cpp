// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/extensiontablemodel.h"

#include "model/domain/hint.h"
#include "model/items/alerttext.h"
#include "model/items/calltext.h"
#include "model/items/featuretext.h"
#include "model/items/lamptext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Model {

namespace {

std::size_t place(const Extension &row)
{
    return static_cast<std::size_t>(lamp(row));
}

qint64 toMilliseconds(TimePoint time)
{
    return time.time_since_epoch().count();
}

QVariant timeText(const std::optional<TimePoint> &time)
{
    if (!time)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*time));
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"))
                 : QLocale().toString(local, QLocale::ShortFormat);
}

/// "14:02:11"; "≤14:02:11" where the state was seen then, and may have begun earlier.
QVariant sinceText(const Extension &row)
{
    const auto since = lampSince(row);
    if (!since)
        return {};
    const QString time = timeText(since->time).toString();
    return since->isBeginning ? time : u'≤' + time;
}

QVariant sinceToolTip(const Extension &row)
{
    const auto since = lampSince(row);
    if (!since || since->isBeginning)
        return {};
    return ExtensionTableModel::tr("Observed since %1. The state may have begun earlier.")
        .arg(timeText(since->time).toString());
}

QVariant sinceValue(const Extension &row)
{
    const auto since = lampSince(row);
    return since ? QVariant(toMilliseconds(since->time)) : QVariant();
}

bool isSinceExact(const Extension &row)
{
    const auto since = lampSince(row);
    return since && since->isBeginning;
}

/// What the presence adds to the word of the state.
QString presenceText(const Extension &row)
{
    if (lamp(row) == lamp(row.phoneCode.value_or(row.statusCode)))
        return {};
    return row.presence.type.isEmpty() ? row.presence.message : row.presence.type;
}

} // namespace

void ExtensionTableModel::load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt)
{
    m_confirmedAt = confirmedAt;
    applyRows(rows);
}

void ExtensionTableModel::apply(const ChangeSet &changes)
{
    if (!changes.refreshes.isEmpty())
        m_confirmedAt = changes.refreshes.constLast().confirmedAt;
    applyRows(changes.changed + changes.shownOnly);
    // Nothing is sorted by calls, and groups may be those of queues.
    for (const int row : placesOf(m_calls.apply(changes.calls)))
        signalRow(row);
    signalTogether(placesOf(m_membership.apply(changes.queues)));
}

void ExtensionTableModel::applyRows(const QList<Extension> &rows)
{
    // A sorted view looks for a row's place among the others, which have to be where it thinks:
    // each change is told before the next is made, as neighbours here can lie far apart there. A
    // storm is told at once, since for each signal the view may have to sort all its rows.
    constexpr qsizetype Few = 512;
    const bool isStorm = rows.size() > Few;
    const auto before = std::pair(m_counts, m_disagreeing);
    QList<Extension> added;
    QList<int> changed;
    QStringList gone;
    for (const Extension &row : rows) {
        const auto known = m_places.constFind(row.number);
        if (!row.isActive) {
            gone.append(row.number);
            continue;
        }
        if (known == m_places.constEnd()) {
            added.append(row);
            continue;
        }
        Extension &shown = m_rows[*known];
        if (shown == row)
            continue;
        count(shown, -1);
        count(row, 1);
        if (shown.department != row.department) {
            countDepartment(shown.department, -1);
            countDepartment(row.department, 1);
        }
        shown = row;
        if (isStorm)
            changed.append(*known);
        else
            signalRow(*known);
    }
    appendRows(added);
    signalTogether(changed);
    removeRows(gone);
    if (std::pair(m_counts, m_disagreeing) != before)
        emit countsChanged();
}

QList<int> ExtensionTableModel::placesOf(const QSet<QString> &numbers) const
{
    QList<int> places;
    for (const QString &number : numbers) {
        const auto known = m_places.constFind(number);
        if (known != m_places.constEnd())
            places.append(*known);
    }
    return places;
}

QString ExtensionTableModel::agentOf(const QString &number) const
{
    const int place = m_places.value(number, -1);
    return place < 0 ? QString() : nameOf(m_rows.at(place));
}

void ExtensionTableModel::setAlerts(const ExtensionAlerts &alerts)
{
    const ExtensionAlerts before = std::exchange(m_alerts, alerts);
    QList<int> changed;
    const auto note = [&](const QString &number) {
        const int place = m_places.value(number, -1);
        if (place >= 0 && before.value(number) != alerts.value(number))
            changed.append(place);
    };
    for (auto it = alerts.cbegin(); it != alerts.cend(); ++it)
        note(it.key());
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!alerts.contains(it.key()))
            note(it.key());
    }
    for (const int row : std::as_const(changed))
        signalRow(row);
}

/// The hint decides what a phone does; a call tells with whom.
QString ExtensionTableModel::callOf(const Extension &row,
                                    QString (*toText)(const ExtensionCall &)) const
{
    if (!isInCall(lamp(row)))
        return {};
    const auto call = m_calls.of(row.number);
    return call ? toText(*call) : QString();
}

QString ExtensionTableModel::callIdOf(const Extension &row) const
{
    const auto call = m_calls.of(row.number);
    return call ? call->callId : QString();
}

Qt::ItemFlags ExtensionTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !callIdOf(m_rows.at(index.row())).isEmpty()
        ? flags | Qt::ItemIsDragEnabled
        : flags;
}

QMimeData *ExtensionTableModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        const Extension &row = m_rows.at(index.row());
        if (const QString id = callIdOf(row); !id.isEmpty())
            return CallDrag{row.number, id}.toMime().release();
    }
    return nullptr;
}

QString ExtensionTableModel::stateText(const Extension &row) const
{
    QStringList parts{lampText(lamp(row))};
    for (const QString &part : {presenceText(row), callOf(row, &callText), forwardText(row)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ExtensionTableModel::spokenText(const Extension &row,
                                        QString (*toText)(const ExtensionCall &),
                                        QString (*toForward)(const Extension &)) const
{
    QStringList parts{row.number, nameOf(row), lampText(lamp(row)), presenceText(row)};
    if (const auto call = m_calls.of(row.number); call && isInCall(lamp(row)))
        parts.append(toText(*call));
    if (row.inMaintenance)
        parts.append(tr("in maintenance"));
    parts += {toForward(row), newMessagesText(row)};
    parts.removeAll({});
    if (row.disagreesSince)
        parts.append(tr("status disagrees"));
    const ExtensionAlert alert = alertOf(row.number);
    for (int i = 0; i < AlertKindCount && alert.level != AlertLevel::None; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        if (alert.has(kind) && kind != AlertKind::StatusDisagrees)
            parts.append(alertKindText(kind));
    }
    return parts.join(QStringLiteral(", "));
}

void ExtensionTableModel::count(const Extension &row, int by)
{
    m_counts.at(place(row)) += by;
    m_disagreeing += row.disagreesSince ? by : 0;
}

void ExtensionTableModel::countDepartment(const QString &department, int by)
{
    int &count = m_departments[department];
    count += by;
    if (count == 0)
        m_departments.remove(department);
}

void ExtensionTableModel::appendRows(const QList<Extension> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (const Extension &row : rows) {
        m_places.insert(row.number, static_cast<int>(m_rows.size()));
        m_rows.append(row);
        count(row, 1);
        countDepartment(row.department, 1);
    }
    endInsertRows();
}

void ExtensionTableModel::removeRows(const QStringList &numbers)
{
    for (const QString &number : numbers) {
        const int place = m_places.value(number, -1);
        if (place < 0)
            continue;
        beginRemoveRows({}, place, place);
        count(m_rows.at(place), -1);
        countDepartment(m_rows.at(place).department, -1);
        m_rows.removeAt(place);
        m_places.remove(number);
        for (int later = place; later < m_rows.size(); ++later)
            m_places[m_rows.at(later).number] = later;
        endRemoveRows();
    }
}

void ExtensionTableModel::signalRow(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ExtensionTableModel::signalTogether(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    emit dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
}

int ExtensionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExtensionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExtensionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Extension &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Column::LastChange ? sinceToolTip(row) : QVariant();
    case SortRole:
        return sortKey(row, column);
    case NumberRole:
        return row.number;
    case AgentRole:
        return nameOf(row);
    case DepartmentRole:
        return row.department;
    case HintRole:
        return row.hint;
    case PhonesRole:
        return phonesOf(parseHint(row.hint));
    case LampRole:
        return static_cast<int>(lamp(row));
    case SinceRole:
        return sinceValue(row);
    case SinceIsExactRole:
        return isSinceExact(row);
    case VerifiedRole:
        return row.verified;
    case DisagreesRole:
        return row.disagreesSince.has_value();
    case MaintenanceRole:
        return row.inMaintenance;
    case PresenceRole:
        return presenceText(row);
    case CallRole:
        return callOf(row, &callText);
    case MaskedCallRole:
        return callOf(row, &maskedCallText);
    case CallIdRole:
        return callIdOf(row);
    case QueuesRole:
        return queuesOf(row.number);
    case ForwardRole:
        return forwardText(row);
    case MaskedForwardRole:
        return maskedForwardText(row);
    case NewMessagesRole:
        return row.voicemail ? row.voicemail->fresh : 0;
    case AlertRole:
        return static_cast<int>(alertOf(row.number).level);
    case Qt::AccessibleTextRole:
        return spokenText(row, &spokenCallText, &forwardText);
    case MaskedSpokenRole:
        return spokenText(row, &maskedSpokenCallText, &maskedSpokenForwardText);
    default:
        return {};
    }
}

QVariant ExtensionTableModel::text(const Extension &row, Column column) const
{
    switch (column) {
    case Column::Number:
        return row.number;
    case Column::Agent:
        return nameOf(row);
    case Column::Department:
        return row.department;
    case Column::State:
        return stateText(row);
    case Column::LastChange:
        return sinceText(row);
    case Column::LastSeen:
        return timeText(lastConfirmed(row, m_confirmedAt));
    case Column::DeviceState:
        return deviceState(row.statusCode);
    case Column::Status:
        return toString(status(row.statusCode));
    case Column::Context:
        return row.context;
    }
    return {};
}

QVariant ExtensionTableModel::sortKey(const Extension &row, Column column) const
{
    switch (column) {
    case Column::State:
        return static_cast<int>(lamp(row));
    case Column::LastChange:
        return toMilliseconds(lampSince(row).value_or(Since{row.createdAt}).time);
    case Column::LastSeen: {
        const auto seen = lastConfirmed(row, m_confirmedAt);
        return seen ? toMilliseconds(*seen) : 0;
    }
    default:
        return text(row, column);
    }
}

QVariant ExtensionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("Extension");
    case Column::Agent:
        return tr("Name");
    case Column::Department:
        return tr("Department");
    case Column::State:
        return tr("State");
    case Column::LastChange:
        return tr("Since");
    case Column::LastSeen:
        return tr("Last seen");
    case Column::DeviceState:
        return tr("Device state");
    case Column::Status:
        return tr("Status");
    case Column::Context:
        return tr("Context");
    }
    return {};
}

} // namespace Model
