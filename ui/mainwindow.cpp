// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "model/items/alertsettings.h"
#include "model/items/lamptext.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Gui {

MainWindow::MainWindow(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
                       const QString &folder, ThemeChoice theme)
    : m_commands(commands)
    , m_settings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
    , m_preferences(m_settings, theme)
    , m_floor(feed, clock)
    , m_header(new HeaderBar(this))
    , m_strip(new QLabel(this))
    , m_board(new BoardViews(m_floor, feed, commands, clock, this))
    , m_savedFilters(m_settings)
    , m_sideBar(new SideBar(m_floor.extensions(), m_floor.queues(), m_floor.alerts(),
                            m_savedFilters, this))
    , m_details(new DetailsDock(feed, commands, clock, this))
    , m_pages(new DeskPages(feed, commands, clock, *this))
    , m_status(new StatusBar(folder, this))
{
    setWindowTitle(QStringLiteral("Lampfield"));
    setMinimumHeight(420);
    arrange();
    buildDetails();
    buildSideBar();
    buildAlerts(clock);
    buildWall(clock);
    buildPages();
    buildTray();
    buildActions(feed);
    connectFeed(feed);
    connectHeader();
    addShortcuts();
    restore();
    applyPreferences();
    connect(&m_preferences, &KeptPreferences::changed, this, &MainWindow::applyPreferences);
    connect(&m_floor, &Model::Floor::ticked, this, &MainWindow::tick);
    m_floor.tick();
    m_board->tiles().setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_strip->setObjectName(QStringLiteral("strip"));
    m_strip->setFont(uiFont(13, QFont::Medium));
    m_strip->setWordWrap(true);
    m_strip->setIndent(0);
    m_strip->setTextFormat(Qt::PlainText);
    m_strip->hide();
    setCentralWidget(m_board);
    // Header and status line reach over the docks.
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(m_header);
    topLayout->addWidget(m_strip);
    setMenuWidget(top);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->addPermanentWidget(m_status, 1);
    connect(m_status, &StatusBar::healthRequested, this,
            [this] { m_pages->open(QStringLiteral("health")); });
}

void MainWindow::buildDetails()
{
    addDockWidget(isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, m_details);
    connect(m_board, &BoardViews::extensionChosen, m_details, &DetailsDock::setExtension);
    connect(m_board, &BoardViews::extensionOpened, m_details, &QWidget::show);
}

void MainWindow::buildSideBar()
{
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_sideBar);
    m_filtering = new BoardFiltering(
        {*m_header, m_board->counts(), *m_sideBar, m_savedFilters, m_board->rows()}, *this);
    connect(m_filtering, &BoardFiltering::textChanged, &m_board->calls(), &CallsPage::setText);
    connect(m_filtering, &BoardFiltering::chosen, this, [this] {
        if (m_board->view() != HeaderBar::View::Table)
            showView(HeaderBar::View::Tiles);
    });
    connect(m_sideBar, &SideBar::queueChosen, this, &MainWindow::showQueue);
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::openPage);
    connect(m_sideBar, &SideBar::acknowledged, &m_floor.alerts(),
            &Model::AlertCenter::acknowledgeAll);
}

void MainWindow::buildAlerts(Ami::Clock &clock)
{
    m_floor.alerts().setRules(Model::readAlertRules(m_settings));
    m_reporter = new AlertReporter(m_floor.alerts(), m_floor.extensions(), clock, this);
    connect(m_reporter, &AlertReporter::told, m_status, &StatusBar::announce);
}

void MainWindow::buildWall(Ami::Clock &clock)
{
    m_wall =
        new WallScreens({m_floor.extensions(), m_floor.queues(), m_floor.alerts(), clock}, this);
    connect(m_header, &HeaderBar::wallRequested, this, [this] { showWall(); });
    connect(&m_preferences, &KeptPreferences::wallScreensChanged, this,
            [this] { m_wall->setWanted(m_preferences.now().wallScreens, *this); });
    connect(m_wall, &WallScreens::closed, this, [this] {
        show();
        activateWindow();
    });
    connect(m_wall, &WallScreens::numbersToggled, &m_preferences,
            &KeptPreferences::toggleWallNumbers);
}

void MainWindow::buildPages()
{
    m_pages->setRules(m_floor.alerts().rules());
    connect(m_pages, &DeskPages::pagesChanged, this, &MainWindow::listPages);
    connect(m_pages, &DeskPages::preferencesChanged, &m_preferences, &KeptPreferences::set);
    connect(m_pages, &DeskPages::rulesChanged, this, [this](const Model::AlertRules &rules) {
        Model::writeAlertRules(m_settings, rules);
        m_floor.alerts().setRules(rules);
        m_pages->setRules(rules);
    });
    connect(m_pages, &DeskPages::restartRequested, this, &MainWindow::restartRequested);
    listPages();
}

void MainWindow::buildTray()
{
    m_tray = new TrayIcon(m_floor.extensions(), m_floor.alerts(), *this);
    connect(m_tray, &TrayIcon::presentRequested, this, &MainWindow::present);
    connect(m_tray, &TrayIcon::wallRequested, this, [this] { showWall(); });
    connect(m_tray, &TrayIcon::refreshRequested, this, &MainWindow::refresh);
    connect(m_tray, &TrayIcon::quitRequested, this, [this] { quit(); });
    // When the desktop's session ends, and is to come back as it is.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::save,
            Qt::DirectConnection);
}

void MainWindow::present()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::showAsLeft()
{
    if (m_settings.value(QStringLiteral("wall")).toBool())
        showWall();
    else
        show();
}

void MainWindow::quit(int exitCode)
{
    save();
    // Not by quit(), which asks windows to close: one may stay in the notification area.
    QCoreApplication::exit(exitCode);
}

void MainWindow::listPages()
{
    m_sideBar->setPages(QList<SideBar::Page>{{QStringLiteral("calls"), tr("Calls"), tr("Ctrl+3")},
                                             {QStringLiteral("queues"), tr("Queues"), tr("Ctrl+4")}}
                        + m_pages->pages());
}

void MainWindow::setDesktop(SleepInhibitor &inhibitor, Notifier &notifier)
{
    m_wall->setSleepInhibitor(&inhibitor);
    m_reporter->setNotifier(&notifier);
}

void MainWindow::showWall(const QStringList &screens)
{
    m_wall->open(screens, *this);
}

void MainWindow::buildActions(Model::BoardFeed &feed)
{
    m_actions = new BoardActions({*m_header, m_board->tiles(), m_board->table(), m_board->choice(),
                                  m_board->calls(), m_board->queues(), *m_details},
                                 feed, m_commands, m_floor.extensions(), *this);
    connect(m_actions, &BoardActions::told, m_status, &StatusBar::showAction);
    auto *action = new QAction(tr("Acknowledge the alert"), this);
    action->setShortcut(Qt::Key_F8);
    action->setFont(uiFont(13));
    connect(action, &QAction::triggered, this, [this] {
        for (const QString &number : m_board->selected())
            m_floor.alerts().acknowledgeExtension(number);
    });
    addAction(action);
    m_actions->addToMenu(*action);
}

void MainWindow::connectFeed(Model::BoardFeed &feed)
{
    using Model::BoardFeed;
    connect(&feed, &BoardFeed::changed, m_status, [this](const Model::ChangeSet &changes) {
        for (const Model::Refresh &refresh : changes.refreshes) {
            if (refresh.afterReconnect)
                m_status->showReconnect(refresh);
        }
    });
    connect(&feed, &BoardFeed::refreshStarted, this, [this] {
        m_header->showRefreshing(true);
        m_status->showRefreshing();
    });
    connect(&feed, &BoardFeed::refreshProgressed, m_header, &HeaderBar::showProgress);
    connect(&feed, &BoardFeed::refreshFinished, this, &MainWindow::finishRefresh);
    connect(&feed, &BoardFeed::storeSetAside, m_status, &StatusBar::showNotice);
    connect(&feed, &BoardFeed::storeProblem, m_status, &StatusBar::showStoreProblem);
}

void MainWindow::connectHeader()
{
    connect(m_header, &HeaderBar::refreshRequested, this, &MainWindow::refresh);
    connect(m_header, &HeaderBar::cancelRequested, this,
            [this] { m_commands.submit(Model::CancelRefreshCommand{}); });
    connect(m_header, &HeaderBar::reconnectRequested, this,
            [this] { m_commands.submit(Model::ReconnectCommand{}); });
    connect(&m_board->calls(), &CallsPage::countChanged, this,
            [this] { m_sideBar->setPageCount(QStringLiteral("calls"), m_board->calls().count()); });
    connect(&m_header->order(), &OrderButton::grouped, &m_board->rows(),
            &Model::ExtensionFilterModel::setGroup);
    connect(&m_header->order(), &OrderButton::ordered, m_board, &BoardViews::setOrder);
    connect(m_board, &BoardViews::typed, m_header, &HeaderBar::search);
    connect(m_board, &BoardViews::rosterRequested, this,
            [this] { m_pages->open(QStringLiteral("roster")); });
    connect(m_header, &HeaderBar::viewChosen, this, &MainWindow::showView);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Refresh, [this] { refresh(); });
    add(QKeySequence::Find, [this] { m_header->focusSearch(); });
    using View = HeaderBar::View;
    const std::pair<Qt::Key, View> views[]{{Qt::Key_1, View::Tiles},
                                           {Qt::Key_2, View::Table},
                                           {Qt::Key_3, View::Calls},
                                           {Qt::Key_4, View::Queues}};
    for (const auto &[key, view] : views) {
        add(QKeySequence(Qt::CTRL | key), [this, view = view] {
            showView(view);
            m_board->focusView();
        });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { m_sideBar->setVisible(m_sideBar->isHidden()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_sideBar->list().setFocus(); });
    add(QKeySequence::Save, [this] { m_filtering->askForName(); });
    add(QKeySequence(Qt::Key_F11), [this] { showWall(); });
    add(QKeySequence(Qt::Key_Escape), [this] {
        m_filtering->set({});
        m_board->focusView();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_details->setVisible(m_details->isHidden()); });
    const std::pair<QKeySequence, const char *> pages[]{{Qt::CTRL | Qt::Key_5, "roster"},
                                                        {Qt::CTRL | Qt::Key_6, "checkup"},
                                                        {Qt::CTRL | Qt::Key_H, "health"},
                                                        {Qt::CTRL | Qt::Key_B, "rebroadcast"},
                                                        {Qt::CTRL | Qt::Key_Comma, "settings"}};
    for (const auto &[keys, page] : pages)
        add(keys, [this, key = QString::fromLatin1(page)] { m_pages->open(key); });
    add(QKeySequence::Quit, [this] { quit(); });
}

void MainWindow::setRebroadcast(Rebroadcast &rebroadcast)
{
    m_pages->offerRebroadcast(rebroadcast);
    const auto offer = [this, &rebroadcast] {
        m_status->offerRebroadcast(rebroadcast.state().isOn);
    };
    connect(&rebroadcast, &Rebroadcast::changed, m_status, offer);
    connect(m_status, &StatusBar::rebroadcastRequested, this,
            [this] { m_pages->open(QStringLiteral("rebroadcast")); });
    offer();
}

void MainWindow::restore()
{
    // What the window manager puts around it is not known yet.
    constexpr QSize Frame(8, 36);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    resizeDocks({m_sideBar}, {SideBar::UsualWidth}, Qt::Horizontal);
    // What stood on the other side in a language of the other direction is of no use.
    restoreState(m_settings.value(QStringLiteral("docks")).toByteArray(), isRightToLeft());
    m_board->restore(m_settings);
    m_header->order().setGroup(m_board->rows().group());
    m_header->order().setOrder(m_board->order());
    const int view = m_settings.value(QStringLiteral("view")).toInt();
    const bool isView = view > 0 && view <= static_cast<int>(HeaderBar::View::Queues);
    showView(isView ? static_cast<HeaderBar::View>(view) : HeaderBar::View::Tiles);
    m_settings.beginGroup(QStringLiteral("filter"));
    Model::BoardFilter filter = readFilter(m_settings);
    m_settings.endGroup();
    // What needed attention then says nothing of now.
    filter.alert.reset();
    m_filtering->set(filter);
}

void MainWindow::save()
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("docks"), saveState(isRightToLeft()));
    m_board->save(m_settings);
    m_settings.setValue(QStringLiteral("view"), static_cast<int>(m_board->view()));
    m_settings.setValue(QStringLiteral("wall"), m_wall->isOpen());
    m_settings.beginGroup(QStringLiteral("filter"));
    writeFilter(m_settings, m_filtering->filter());
    m_settings.endGroup();
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (m_preferences.now().keepsInTray && m_tray->isShown()) {
        hide();
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // The application's palette is the desktop's own; the theme is set on the window alone.
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    QMainWindow::changeEvent(event);
}

void MainWindow::applyPreferences()
{
    const Preferences &preferences = m_preferences.now();
    m_pages->setPreferences(preferences);
    m_wall->setCallerNumbers(preferences.wallNumbers);
    m_wall->setReducedMotion(preferences.reducedMotion);
    applyTheme();
}

void MainWindow::applyTheme()
{
    m_wall->setTheme(m_preferences.wallTheme());
    const Theme &theme = m_preferences.windowTheme();
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    // A style sheet that is there already keeps the old palette.
    setStyleSheet({});
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    m_header->setTheme(theme);
    m_board->setTheme(theme);
    m_sideBar->setTheme(theme);
    m_details->setTheme(theme);
    m_actions->setTheme(theme);
    m_pages->setTheme(theme);
    m_status->setTheme(theme);
}

void MainWindow::showView(HeaderBar::View view)
{
    m_header->setView(view);
    m_board->showView(view);
    m_actions->setView(view);
    m_filtering->setPage(view == HeaderBar::View::Calls        ? QStringLiteral("calls")
                             : view == HeaderBar::View::Queues ? QStringLiteral("queues")
                                                               : QString());
}

void MainWindow::showQueue(const QString &queue)
{
    showView(HeaderBar::View::Queues);
    m_board->queues().choose(queue);
}

void MainWindow::openPage(const QString &key)
{
    if (key == u"calls")
        showView(HeaderBar::View::Calls);
    else if (key == u"queues")
        showView(HeaderBar::View::Queues);
    else
        m_pages->open(key);
}

void MainWindow::refresh()
{
    m_commands.submit(Model::RefreshCommand{});
}

void MainWindow::finishRefresh(const Model::RefreshReport &report)
{
    m_header->showRefreshing(false);
    m_status->showReport(report);
}

void MainWindow::tick()
{
    const Model::Freshness &freshness = m_floor.freshness();
    const bool queuesAreStale = m_floor.queueFreshness().stale;
    m_header->setStatus(m_floor.link(), freshness);
    m_strip->setText(freshness.strip);
    m_strip->setVisible(!freshness.strip.isEmpty());
    m_sideBar->setStale(freshness.stale, queuesAreStale);
    m_tray->tick(freshness.stale);
    m_wall->setStatus(m_floor.link(), freshness, queuesAreStale);
    m_wall->tick();
    m_details->setFreshness(freshness);
    if (const auto ago = m_floor.savedAgo())
        m_status->showSavedAge(tr("Saved %1 ago").arg(Model::ageText(*ago)));
}

} // namespace Gui
