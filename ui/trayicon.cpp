// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "model/items/lamptext.h"
#include "ui/appicon.h"
#include "ui/theme.h"

#include <QLocale>

namespace Gui {

TrayIcon::TrayIcon(const Model::ExtensionTableModel &extensions, const Model::AlertCenter &alerts,
                   QWidget &window)
    : QObject(&window)
    , m_extensions(extensions)
    , m_alerts(alerts)
    , m_icon(appIcon())
{
    m_menu.setFont(uiFont(13));
    const auto add = [this](const QString &text, void (TrayIcon::*signal)()) {
        connect(m_menu.addAction(text), &QAction::triggered, this, signal);
    };
    add(tr("Show the board"), &TrayIcon::presentRequested);
    add(tr("Show the wall"), &TrayIcon::wallRequested);
    add(tr("Refresh"), &TrayIcon::refreshRequested);
    m_menu.addSeparator();
    add(tr("Quit"), &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit presentRequested();
            });
    update();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void TrayIcon::tick(bool isStale)
{
    if (!m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    m_stale = isStale;
    update();
}

/// Only what changed is told, as it goes over a bus.
void TrayIcon::update()
{
    QStringList parts;
    using Model::Lamp;
    for (const QList<Lamp> &lamps :
         {QList{Lamp::Available}, QList{Lamp::OnCall}, QList{Lamp::Ringing, Lamp::RingingOnCall}})
        parts.append(QLocale().toString(Model::countOf(m_extensions.counts(), lamps)) + u' '
                     + Model::lampText(lamps.constFirst()));
    const QString counts = parts.join(QStringLiteral(" · "));
    const QString text = m_stale ? tr("Lampfield: not live") : tr("Lampfield: %1").arg(counts);
    if (m_icon.toolTip() != text)
        m_icon.setToolTip(text);
    Model::AlertLevel level = Model::AlertLevel::None;
    for (const Model::Alert &alert : m_alerts.alerts()) {
        if (!alert.acknowledged)
            level = std::max(level, alert.level);
    }
    if (std::exchange(m_level, level) != level)
        m_icon.setIcon(appIcon(level));
}

} // namespace Gui
