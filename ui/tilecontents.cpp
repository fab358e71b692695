// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilecontents.h"

#include "model/items/lamptext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gui {

using Model::ExtensionTableModel;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Gui::TileContents", text);
}

Model::Lamp lampOf(const QModelIndex &index)
{
    return static_cast<Model::Lamp>(index.data(ExtensionTableModel::LampRole).toInt());
}

/// "On call · ← 1161 · status disagrees"
QString detailOf(const QModelIndex &index, CallerNumbers numbers)
{
    QStringList parts{
        Model::lampText(lampOf(index)), index.data(ExtensionTableModel::PresenceRole).toString(),
        index
            .data(numbers == CallerNumbers::Masked ? ExtensionTableModel::MaskedCallRole
                                                   : ExtensionTableModel::CallRole)
            .toString(),
        index
            .data(numbers == CallerNumbers::Masked ? ExtensionTableModel::MaskedForwardRole
                                                   : ExtensionTableModel::ForwardRole)
            .toString()};
    if (index.data(ExtensionTableModel::MaintenanceRole).toBool())
        parts.append(tr("in maintenance"));
    if (index.data(ExtensionTableModel::DisagreesRole).toBool())
        parts.append(tr("status disagrees"));
    if (!index.data(ExtensionTableModel::VerifiedRole).toBool())
        parts.append(tr("not verified"));
    parts.removeAll({});
    return parts.join(QStringLiteral(" · "));
}

bool isInNoGroup(const Model::ExtensionFilterModel &rows)
{
    using Group = Model::ExtensionFilterModel::Group;
    if (rows.group() != Group::Department && rows.group() != Group::Queue)
        return false;
    const auto role = rows.group() == Group::Queue ? ExtensionTableModel::QueuesRole
                                                   : ExtensionTableModel::DepartmentRole;
    return rows.index(0, 0).data(role).toString().isEmpty();
}

} // namespace

QString tileTimerText(const QModelIndex &index, const Model::Freshness &freshness,
                      Model::TimePoint now)
{
    const QVariant known = index.data(ExtensionTableModel::SinceRole);
    if (!known.isValid())
        return {};
    const Model::TimePoint since{std::chrono::milliseconds(known.toLongLong())};
    const QString text = Model::durationText((freshness.stale ? freshness.asOf : now) - since);
    return index.data(ExtensionTableModel::SinceIsExactRole).toBool() ? text : u'≥' + text;
}

TileContent tileContentOf(const QModelIndex &index, const Model::Freshness &freshness,
                          Model::TimePoint now, CallerNumbers numbers)
{
    TileContent content;
    content.lamp = lampOf(index);
    content.number = index.data(ExtensionTableModel::NumberRole).toString();
    content.name = index.data(ExtensionTableModel::AgentRole).toString();
    if (content.name.isEmpty())
        content.name = index.data(ExtensionTableModel::PhonesRole).toString();
    content.detail = detailOf(index, numbers);
    content.timer = tileTimerText(index, freshness, now);
    content.hasMessages = index.data(ExtensionTableModel::NewMessagesRole).toInt() > 0;
    content.stale = freshness.stale || !index.data(ExtensionTableModel::VerifiedRole).toBool();
    if (!content.stale)
        content.alert =
            static_cast<Model::AlertLevel>(index.data(ExtensionTableModel::AlertRole).toInt());
    return content;
}

QString spokenTile(const QModelIndex &index, const Model::Freshness &freshness,
                   Model::TimePoint now, CallerNumbers numbers)
{
    const int role = numbers == CallerNumbers::Masked
        ? static_cast<int>(ExtensionTableModel::MaskedSpokenRole)
        : static_cast<int>(Qt::AccessibleTextRole);
    const QString state = index.data(role).toString();
    if (freshness.stale || !index.data(ExtensionTableModel::VerifiedRole).toBool())
        return tr("%1, not verified").arg(state);
    const QString timer = tileTimerText(index, freshness, now);
    return timer.isEmpty() ? state : tr("%1 for %2").arg(state, timer);
}

QList<TileGroup> tileGroupsOf(const Model::ExtensionFilterModel &rows)
{
    QList<TileGroup> groups;
    const int count = rows.rowCount();
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = rows.index(row, 0);
        const QString title = rows.groupTitle(index);
        if (groups.isEmpty() || groups.constLast().title != title)
            groups.append({title, row, 0, 0});
        TileGroup &group = groups.last();
        ++group.count;
        group.available += lampOf(index) == Model::Lamp::Available ? 1 : 0;
    }
    // Where nobody has a department, or a queue, there is nothing to group by.
    if (groups.size() == 1 && isInNoGroup(rows))
        groups.first().title = tr("All extensions");
    return groups;
}

void paintGroupHeading(QPainter &painter, const QRect &rect, const TileGroup &group,
                       const Theme &theme)
{
    constexpr int Space = 10;
    const QString counts =
        tr("%1 of %2 available")
            .arg(QLocale().toString(group.available), QLocale().toString(group.count));
    const int baseline = rect.top() + 20;
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    painter.setFont(uiFont(13, QFont::DemiBold));
    painter.setPen(theme.text);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(group.title);
    painter.drawText(rightToLeft ? rect.right() + 1 - titleWidth : rect.left(), baseline,
                     group.title);
    painter.setFont(uiFont(13));
    painter.setPen(theme.muted);
    const int countsWidth = painter.fontMetrics().horizontalAdvance(counts);
    painter.drawText(rightToLeft ? rect.right() + 1 - titleWidth - Space - countsWidth
                                 : rect.left() + titleWidth + Space,
                     baseline, counts);
}

} // namespace Gui
