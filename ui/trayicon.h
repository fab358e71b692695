// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensiontablemodel.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace Gui {

/// In the notification area: how the floor fares at a glance, and the way back to the window.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    TrayIcon(const Model::ExtensionTableModel &extensions, const Model::AlertCenter &alerts,
             QWidget &window);

    /// Now and then: the area may come later than the program.
    void tick(bool isStale);
    /// What it says when the pointer rests on it.
    QString text() const { return m_icon.toolTip(); }
    const QMenu &menu() const { return m_menu; }
    bool isShown() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

signals:
    void presentRequested();
    void wallRequested();
    void refreshRequested();
    void quitRequested();

private:
    void update();

    const Model::ExtensionTableModel &m_extensions;
    const Model::AlertCenter &m_alerts;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    Model::AlertLevel m_level = Model::AlertLevel::None;
    bool m_stale = true;
};

} // namespace Gui
