// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallscreens.h"

#include <QGuiApplication>
#include <QScreen>

namespace Gui {

WallScreens::WallScreens(const WallSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_allScreens(&QGuiApplication::screens)
    , m_theme(&Theme::darkTheme())
{
    const auto replace = [this] {
        // A screen that goes is still listed while it is told.
        QMetaObject::invokeMethod(this, &WallScreens::place, Qt::QueuedConnection);
    };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, replace);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, replace);
}

WallScreens::~WallScreens()
{
    if (m_isOpen && m_inhibitor)
        m_inhibitor->release();
}

void WallScreens::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (const auto &wall : m_walls)
        wall->setTheme(theme);
}

void WallScreens::setCallerNumbers(CallerNumbers numbers)
{
    m_numbers = numbers;
    for (const auto &wall : m_walls)
        wall->setCallerNumbers(numbers);
}

void WallScreens::setReducedMotion(bool isReduced)
{
    m_reducedMotion = isReduced;
    for (const auto &wall : m_walls)
        wall->setReducedMotion(isReduced);
}

void WallScreens::setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness,
                            bool queuesStale)
{
    m_link = link;
    m_freshness = freshness;
    m_queuesStale = queuesStale;
    for (const auto &wall : m_walls)
        wall->setStatus(link, freshness, queuesStale);
}

void WallScreens::tick()
{
    for (const auto &wall : m_walls)
        wall->tick();
}

void WallScreens::setWanted(const QStringList &screens, const QWidget &near)
{
    m_wanted = screens;
    if (m_wanted.isEmpty() && near.screen())
        m_wanted.append(near.screen()->name());
    place();
}

void WallScreens::open(const QStringList &screens, const QWidget &near)
{
    setWanted(screens, near);
    if (std::exchange(m_isOpen, true)) {
        if (!m_walls.empty())
            m_walls.front()->activateWindow();
        return;
    }
    if (m_inhibitor)
        m_inhibitor->inhibit(tr("A wall display is shown."));
    place();
    emit opened();
}

void WallScreens::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    emit closed();
    m_walls.clear();
    m_screens.clear();
    if (m_inhibitor)
        m_inhibitor->release();
}

/// Those that are there; if none of them is, the first of all.
QList<QScreen *> WallScreens::wantedScreens() const
{
    const QList<QScreen *> all = m_allScreens();
    QList<QScreen *> wanted;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isWanted = m_wanted.contains(QStringLiteral("all"))
            || m_wanted.contains(all.at(i)->name()) || m_wanted.contains(QString::number(i + 1));
        if (isWanted)
            wanted.append(all.at(i));
    }
    if (wanted.isEmpty() && !all.isEmpty())
        wanted.append(all.constFirst());
    return wanted;
}

void WallScreens::place()
{
    if (!m_isOpen)
        return;
    const QList<QScreen *> wanted = wantedScreens();
    // Without any screen they wait.
    if (wanted.isEmpty())
        return;
    // First those that come: the last window that goes would end the program.
    for (QScreen *screen : wanted) {
        if (!m_screens.contains(screen))
            addWall(screen);
    }
    for (qsizetype i = m_screens.size() - 1; i >= 0; --i) {
        if (m_screens.at(i) && wanted.contains(m_screens.at(i).data()))
            continue;
        m_walls.erase(m_walls.begin() + i);
        m_screens.removeAt(i);
    }
}

void WallScreens::addWall(QScreen *screen)
{
    auto wall = std::make_unique<WallWindow>(m_source, static_cast<int>(m_walls.size()));
    wall->setTheme(*m_theme);
    wall->setCallerNumbers(m_numbers);
    wall->setReducedMotion(m_reducedMotion);
    wall->setStatus(m_link, m_freshness, m_queuesStale);
    // Not within its own key press.
    connect(wall.get(), &WallWindow::left, this, &WallScreens::close, Qt::QueuedConnection);
    connect(wall.get(), &WallWindow::numbersToggled, this, &WallScreens::numbersToggled);
    wall->setScreen(screen);
    wall->setGeometry(screen->geometry());
    wall->showFullScreen();
    wall->activateWindow();
    m_screens.append(screen);
    m_walls.push_back(std::move(wall));
}

} // namespace Gui
