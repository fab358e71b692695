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
    connect(&extensions, &Model::ExtensionTableModel::countsChanged, this, &TrayIcon::update);
    connect(&alerts, &Model::AlertCenter::changed, this, &TrayIcon::update);
    update();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void TrayIcon::setStale(bool isStale)
{
    if (!m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
    if (std::exchange(m_stale, isStale) != isStale)
        update();
}

void TrayIcon::update()
{
    const auto count = [this](Model::Lamp lamp) {
        int phones = m_extensions.counts().at(static_cast<std::size_t>(lamp));
        if (lamp == Model::Lamp::Ringing)
            phones +=
                m_extensions.counts().at(static_cast<std::size_t>(Model::Lamp::RingingOnCall));
        return QLocale().toString(phones);
    };
    QStringList parts;
    for (const Model::Lamp lamp :
         {Model::Lamp::Available, Model::Lamp::OnCall, Model::Lamp::Ringing})
        parts.append(count(lamp) + u' ' + Model::lampText(lamp));
    const QString counts = parts.join(QStringLiteral(" · "));
    m_icon.setToolTip(m_stale ? tr("Lampfield: not live") : tr("Lampfield: %1").arg(counts));
    Model::AlertLevel level = Model::AlertLevel::None;
    for (const Model::Alert &alert : m_alerts.alerts()) {
        if (!alert.acknowledged)
            level = std::max(level, alert.level);
    }
    if (std::exchange(m_level, level) != level)
        m_icon.setIcon(appIcon(level));
}

} // namespace Gui
