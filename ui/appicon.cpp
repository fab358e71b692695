// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appicon.h"

#include "ui/theme.h"

#include <QPainter>

namespace Gui {

namespace {

QPixmap pixmapOf(int size, Model::AlertLevel alert)
{
    const Theme &theme = Theme::darkTheme();
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    const Model::Lamp lamps[]{Model::Lamp::Available, Model::Lamp::OnCall, Model::Lamp::Ringing,
                              Model::Lamp::Offline};
    const QPointF places[]{{21, 21}, {43, 21}, {21, 43}, {43, 43}};
    for (std::size_t i = 0; i < std::size(lamps); ++i) {
        painter.setBrush(theme.lamp(lamps[i]));
        painter.drawEllipse(places[i], 8, 8);
    }
    if (alert != Model::AlertLevel::None) {
        painter.setPen(QPen(theme.panel, 4));
        painter.setBrush(theme.alertGround(alert));
        painter.drawEllipse(QPointF(50, 14), 13, 13);
    }
    return pixmap;
}

} // namespace

QIcon appIcon(Model::AlertLevel alert)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(pixmapOf(size, alert));
    return icon;
}

} // namespace Gui
