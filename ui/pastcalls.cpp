// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastcalls.h"

#include <QHeaderView>

namespace Gui {

using Column = Model::PastCallModel::Column;

namespace {

/// What is over has no lamp, and is not in doubt.
class PastDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    std::optional<Model::Lamp> lampOf(const QModelIndex & /*index*/) const override
    {
        return std::nullopt;
    }
    bool isDoubtful(const QModelIndex & /*index*/) const override { return false; }
};

} // namespace

PastCalls::PastCalls(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new PastDelegate(this))
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(Model::PastCallModel::SortRole);
    m_filter.setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(&m_filter);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Calls that are over"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    RowDelegate::setUp(*this);
    sortByColumn(static_cast<int>(Column::At), Qt::DescendingOrder);
    const std::pair<Column, int> widths[]{
        {Column::At, 78},    {Column::Outcome, 170},  {Column::From, 158}, {Column::To, 158},
        {Column::Queue, 84}, {Column::Direction, 84}, {Column::Rang, 58},  {Column::Talked, 64},
    };
    for (const auto &[column, width] : widths)
        horizontalHeader()->resizeSection(static_cast<int>(column), width);
}

void PastCalls::add(const QList<Model::Call> &calls)
{
    if (calls.isEmpty())
        return;
    QSet<QString> newer;
    for (const Model::Call &call : calls)
        newer.insert(call.id);
    QList<Model::Call> all = m_model.rows();
    all.removeIf([&newer](const Model::Call &call) { return newer.contains(call.id); });
    m_model.setRows(all + calls);
}

} // namespace Gui
