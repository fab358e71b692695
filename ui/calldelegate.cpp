// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calldelegate.h"

#include "model/items/calltablemodel.h"
#include "model/items/lamptext.h"

namespace Gui {

using Model::CallNow;
using Model::CallTableModel;

/// The state of a call in the colours and shapes of the tiles.
std::optional<Model::Lamp> CallDelegate::lampOf(const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(CallTableModel::Column::State))
        return std::nullopt;
    switch (static_cast<CallNow::State>(index.data(CallTableModel::StateRole).toInt())) {
    case CallNow::State::Ringing:
    case CallNow::State::Waiting:
        return Model::Lamp::Ringing;
    case CallNow::State::OnHold:
    case CallNow::State::Parked:
        return Model::Lamp::OnHold;
    case CallNow::State::Talking:
    case CallNow::State::Connected:
        break;
    }
    return Model::Lamp::OnCall;
}

QString CallDelegate::durationText(const QModelIndex &index) const
{
    const QVariant since = index.data(CallTableModel::SinceRole);
    if (!since.isValid())
        return {};
    const auto began = Ami::TimePoint(std::chrono::milliseconds(since.toLongLong()));
    const QString duration = Model::durationText(asOf() - began);
    const bool inState = index.column() == static_cast<int>(CallTableModel::Column::InState);
    return inState && index.data(CallTableModel::AtLeastRole).toBool()
        ? QStringLiteral("≥ ") + duration
        : duration;
}

void CallDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TimeDelegate::initStyleOption(option, index);
    if (option->text.isEmpty())
        option->text = durationText(index);
}

} // namespace Gui
