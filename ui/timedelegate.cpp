// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timedelegate.h"

#include "model/items/lamptext.h"
#include "model/items/rowsmodel.h"

namespace Gui {

bool TimeDelegate::setTime(Ami::TimePoint asOf, bool stale)
{
    m_asOf = asOf;
    return std::exchange(m_stale, stale) != stale;
}

std::optional<Model::Lamp> TimeDelegate::lampOf(const QModelIndex &index) const
{
    const QVariant lamp = index.data(Model::LampRole);
    return lamp.isValid() ? std::optional(static_cast<Model::Lamp>(lamp.toInt())) : std::nullopt;
}

void TimeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const auto timeAt = [](const QVariant &value) {
        return Ami::TimePoint(std::chrono::milliseconds(value.toLongLong()));
    };
    if (const QVariant since = index.data(Model::SinceTimeRole); since.isValid())
        option->text = Model::durationText(m_asOf - timeAt(since));
    else if (const QVariant until = index.data(Model::UntilTimeRole); until.isValid())
        option->text = Model::durationText(timeAt(until) - m_asOf);
}

} // namespace Gui
