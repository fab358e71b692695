// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fittinglabel.h"

#include "ui/plaintooltip.h"

#include <QPainter>

namespace Gui {

void FittingLabel::setWordings(const QStringList &wordings)
{
    if (wordings == m_wordings)
        return;
    m_wordings = wordings;
    setAccessibleName(wordings.value(0));
    setToolTip(plainToolTip(wordings.value(0)));
    updateGeometry();
    update();
}

QSize FittingLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_wordings.value(0)), fontMetrics().height()};
}

void FittingLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    for (const QString &wording : std::as_const(m_wordings)) {
        if (fontMetrics().horizontalAdvance(wording) <= width()) {
            painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, wording);
            return;
        }
    }
}

} // namespace Gui
