// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/sleepinhibitor.h"
#include "ui/wall/wallwindow.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace Gui {

/// The walls of a program: one on each chosen screen. A screen that is unplugged takes its wall
/// along, and gives it back; while none of them is there, it is on the one that is.
class WallScreens : public QObject
{
    Q_OBJECT

public:
    explicit WallScreens(const WallSource &source, QObject *parent = nullptr);
    ~WallScreens() override;

    using Screens = std::function<QList<QScreen *>()>;

    /// Where the screens are listed, if not by the application.
    void setScreens(Screens screens) { m_allScreens = std::move(screens); }
    /// Keeps the screens on meanwhile; may be null.
    void setSleepInhibitor(SleepInhibitor *inhibitor) { m_inhibitor = inhibitor; }
    void setTheme(const Theme &theme);
    void setCallerNumbers(CallerNumbers numbers);
    void setReducedMotion(bool isReduced);
    void setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness,
                   bool queuesStale);
    /// Once a second.
    void tick();

    /// `screens`: numbers from 1, names of outputs, or "all"; empty: the one that `near` is on.
    void open(const QStringList &screens, const QWidget &near);
    /// Others from now on, also while walls are open.
    void setWanted(const QStringList &screens, const QWidget &near);
    void close();
    bool isOpen() const { return m_isOpen; }
    const std::vector<std::unique_ptr<WallWindow>> &walls() const { return m_walls; }

signals:
    void opened();
    void closed();
    void numbersToggled();

private:
    QList<QScreen *> wantedScreens() const;
    void place();
    void addWall(QScreen *screen);

    WallSource m_source;
    Screens m_allScreens;
    SleepInhibitor *m_inhibitor = nullptr;
    const Theme *m_theme;
    CallerNumbers m_numbers = CallerNumbers::Shown;
    bool m_reducedMotion = false;
    QStringList m_wanted;
    bool m_isOpen = false;
    QList<QPointer<QScreen>> m_screens; ///< of the walls, in their order
    std::vector<std::unique_ptr<WallWindow>> m_walls;
    Model::LinkStatus m_link;
    Model::Freshness m_freshness;
    bool m_queuesStale = true;
};

} // namespace Gui
