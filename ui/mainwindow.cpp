// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "model/items/alertsettings.h"
#include "model/items/lamptext.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds Tick(1'000);

} // namespace

MainWindow::MainWindow(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
                       const QString &folder, ThemeChoice theme)
    : m_commands(commands)
    , m_clock(clock)
    , m_settings(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
    , m_preferences(readPreferences(m_settings))
    , m_choice(m_filter, Model::ExtensionTableModel::NumberRole)
    , m_timer(clock.makeTimer())
    , m_header(new HeaderBar(this))
    , m_strip(new QLabel(this))
    , m_counts(new CountCards(m_model, this))
    , m_views(new QStackedWidget(this))
    , m_tiles(new TileView(clock, this))
    , m_table(new QTableView(this))
    , m_tableDelegate(new TableDelegate(m_table))
    , m_calls(new CallsPage(commands, clock, this))
    , m_queues(new QueuesPage(m_queueModel, commands, clock, this))
    , m_savedFilters(m_settings)
    , m_sideBar(new SideBar(m_model, m_queueModel, m_alerts, m_savedFilters, this))
    , m_details(new DetailsDock(feed, commands, clock, this))
    , m_pages(new DeskPages(feed, commands, clock, *this))
    , m_status(new StatusBar(folder, this))
{
    setWindowTitle(QStringLiteral("Lampfield"));
    setMinimumHeight(420);
    m_themeOfStart = theme;
    m_filter.setSourceModel(&m_model);
    build();
    buildTable();
    m_tiles->setModel(&m_filter);
    m_tiles->setSelectionModel(m_table->selectionModel());
    buildDetails();
    buildQueues(feed);
    buildSideBar();
    buildAlerts();
    buildWall();
    buildPages();
    buildTray();
    m_actions =
        new BoardActions({*m_header, *m_tiles, *m_table, m_choice, *m_calls, *m_queues, *m_details},
                         feed, commands, m_model, *this);
    connect(m_actions, &BoardActions::told, m_status, &StatusBar::showAction);
    addAcknowledging();
    connectFeed(feed);
    connectHeader();
    addShortcuts();
    restore();
    applyTheme();
    connect(m_timer.get(), &Ami::Timer::timedOut, this, &MainWindow::tick);
    tick();
    m_tiles->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_strip->setObjectName(QStringLiteral("strip"));
    m_strip->setFont(uiFont(13, QFont::Medium));
    m_strip->setWordWrap(true);
    m_strip->setIndent(0);
    m_strip->setTextFormat(Qt::PlainText);
    m_strip->hide();
    m_views->addWidget(m_tiles);
    m_views->addWidget(m_table);
    m_views->addWidget(m_calls);
    m_views->addWidget(m_queues);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counts);
    layout->addWidget(m_views, 1);
    setCentralWidget(central);
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
    addDockWidget(Qt::RightDockWidgetArea, m_details);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_details->setExtension(
                    current.data(Model::ExtensionTableModel::NumberRole).toString());
            });
    const auto open = [this] { m_details->show(); };
    connect(m_tiles, &QAbstractItemView::activated, m_details, open);
    connect(m_tiles, &QAbstractItemView::doubleClicked, m_details, open);
    connect(m_table, &QAbstractItemView::activated, m_details, open);
}

void MainWindow::buildQueues(Model::BoardFeed &feed)
{
    using Model::BoardFeed;
    // What was asked for before the store was open got no answer.
    connect(&feed, &BoardFeed::loaded, m_queues, [this] { m_queues->askForDay(); });
    connect(&feed, &BoardFeed::queueVisitsFound, m_queues,
            [this](Model::TimePoint from, Model::TimePoint /*to*/,
                   const QList<Model::QueueVisit> &visits) { m_queues->setVisits(from, visits); });
    connect(&feed, &BoardFeed::callsFound, m_calls, &CallsPage::setPast);
    connect(&feed, &BoardFeed::resumed, m_queues, [this] { m_queues->askForDay(); });
    connect(&feed, &BoardFeed::resumed, m_calls, &CallsPage::askForDay);
}

void MainWindow::buildSideBar()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_sideBar);
    m_filtering =
        new BoardFiltering({*m_header, *m_counts, *m_sideBar, m_savedFilters, m_filter}, *this);
    connect(m_filtering, &BoardFiltering::textChanged, m_calls, &CallsPage::setText);
    connect(m_filtering, &BoardFiltering::chosen, this, [this] {
        const auto view = static_cast<HeaderBar::View>(m_views->currentIndex());
        if (view != HeaderBar::View::Table)
            showView(HeaderBar::View::Tiles);
    });
    connect(m_sideBar, &SideBar::queueChosen, this, &MainWindow::showQueue);
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::openPage);
    connect(m_sideBar, &SideBar::acknowledged, &m_alerts, &Model::AlertCenter::acknowledgeAll);
}

void MainWindow::buildAlerts()
{
    m_alerts.setRules(Model::readAlertRules(m_settings));
    connect(&m_alerts, &Model::AlertCenter::changed, this,
            [this] { m_model.setAlerts(m_alerts.extensions()); });
    m_reporter = new AlertReporter(m_alerts, m_model, m_clock, this);
    connect(m_reporter, &AlertReporter::told, m_status, &StatusBar::announce);
}

void MainWindow::buildWall()
{
    m_wall = new WallScreens({m_model, m_queueModel, m_alerts, m_clock}, this);
    m_wall->setCallerNumbers(m_preferences.wallNumbers);
    m_wall->setReducedMotion(m_preferences.reducedMotion);
    connect(m_header, &HeaderBar::wallRequested, this,
            [this] { showWall(m_preferences.wallScreens); });
    connect(m_wall, &WallScreens::closed, this, [this] {
        show();
        activateWindow();
    });
    connect(m_wall, &WallScreens::numbersToggled, this, &MainWindow::toggleWallNumbers);
}

void MainWindow::buildPages()
{
    m_pages->setPreferences(m_preferences);
    m_pages->setRules(m_alerts.rules());
    connect(m_pages, &DeskPages::pagesChanged, this, &MainWindow::listPages);
    connect(m_pages, &DeskPages::preferencesChanged, this, &MainWindow::setPreferences);
    connect(m_pages, &DeskPages::rulesChanged, this, [this](const Model::AlertRules &rules) {
        Model::writeAlertRules(m_settings, rules);
        m_alerts.setRules(rules);
        m_pages->setRules(rules);
    });
    connect(m_pages, &DeskPages::restartRequested, this, &MainWindow::restartRequested);
    listPages();
}

void MainWindow::buildTray()
{
    m_tray = new TrayIcon(m_model, m_alerts, *this);
    connect(m_tray, &TrayIcon::presentRequested, this, &MainWindow::present);
    connect(m_tray, &TrayIcon::wallRequested, this,
            [this] { showWall(m_preferences.wallScreens); });
    connect(m_tray, &TrayIcon::refreshRequested, this,
            [this] { m_commands.submit(Model::RefreshCommand{}); });
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
        showWall(m_preferences.wallScreens);
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

void MainWindow::setPreferences(const Preferences &preferences)
{
    // Somebody chose another one than the start was told.
    if (preferences.theme != m_preferences.theme)
        m_themeOfStart = ThemeChoice::System;
    const bool hasOtherScreens = preferences.wallScreens != m_preferences.wallScreens;
    m_preferences = preferences;
    writePreferences(m_settings, preferences);
    m_pages->setPreferences(preferences);
    if (hasOtherScreens)
        m_wall->setWanted(preferences.wallScreens, *this);
    m_wall->setCallerNumbers(preferences.wallNumbers);
    m_wall->setReducedMotion(preferences.reducedMotion);
    applyTheme();
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

void MainWindow::toggleWallNumbers()
{
    const bool areShown = m_preferences.wallNumbers == CallerNumbers::Shown;
    Preferences preferences = m_preferences;
    preferences.wallNumbers = areShown ? CallerNumbers::Masked : CallerNumbers::Shown;
    setPreferences(preferences);
}

void MainWindow::addAcknowledging()
{
    auto *action = new QAction(tr("Acknowledge the alert"), this);
    action->setShortcut(Qt::Key_F8);
    action->setFont(uiFont(13));
    connect(action, &QAction::triggered, this, &MainWindow::acknowledge);
    addAction(action);
    m_actions->addToMenu(*action);
}

void MainWindow::acknowledge()
{
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        m_alerts.acknowledgeExtension(
            index.data(Model::ExtensionTableModel::NumberRole).toString());
}

void MainWindow::buildTable()
{
    using Column = Model::ExtensionTableModel::Column;
    m_table->setModel(&m_filter);
    m_choice.watch(*m_table);
    m_table->setItemDelegate(m_tableDelegate);
    m_table->setObjectName(QStringLiteral("extensionTable"));
    m_table->setAccessibleName(tr("Extensions as a table"));
    RowDelegate::setUp(*m_table);
    m_table->sortByColumn(static_cast<int>(Column::Number), Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<Column, int> widths[]{
        {Column::Number, 96},       {Column::Agent, 180},     {Column::Department, 120},
        {Column::State, 150},       {Column::LastChange, 90}, {Column::LastSeen, 90},
        {Column::DeviceState, 120}, {Column::Status, 76},
    };
    for (const auto &[column, width] : widths)
        header->resizeSection(static_cast<int>(column), width);
}

void MainWindow::connectFeed(Model::BoardFeed &feed)
{
    using Model::BoardFeed;
    connect(&feed, &BoardFeed::loaded, &m_model, &Model::ExtensionTableModel::load);
    connect(&feed, &BoardFeed::loaded, this,
            [this](const QList<Model::Extension> &rows) { m_alerts.load(rows); });
    connect(&feed, &BoardFeed::loaded, this, &MainWindow::tick);
    connect(&feed, &BoardFeed::changed, this, &MainWindow::applyChanges);
    connect(&feed, &BoardFeed::linkChanged, this, &MainWindow::setLink);
    connect(&feed, &BoardFeed::refreshStarted, this, [this] {
        m_header->showRefreshing(true);
        m_status->showRefreshing();
    });
    connect(&feed, &BoardFeed::refreshProgressed, m_header, &HeaderBar::showProgress);
    connect(&feed, &BoardFeed::refreshFinished, this, &MainWindow::finishRefresh);
    connect(&feed, &BoardFeed::storeSetAside, m_status, &StatusBar::showNotice);
    connect(&feed, &BoardFeed::storeProblem, m_status, &StatusBar::showStoreProblem);
}

void MainWindow::applyChanges(const Model::ChangeSet &changes)
{
    m_model.apply(changes);
    m_alerts.apply(changes);
    m_calls->apply(changes.calls);
    m_queueModel.apply(changes.queues);
    m_queues->addVisits(changes.visits);
    if (changes.followed) {
        m_queueNews = changes.followed->queues;
        tick();
    }
    if (changes.saved)
        m_savedAt = m_clock.now();
    if (changes.refreshes.isEmpty())
        return;
    // A confirmation changes no row, but when each was seen last.
    m_table->viewport()->update();
    tick();
    for (const Model::Refresh &refresh : changes.refreshes) {
        if (refresh.afterReconnect)
            m_status->showReconnect(refresh);
    }
}

void MainWindow::connectHeader()
{
    connect(m_header, &HeaderBar::refreshRequested, this,
            [this] { m_commands.submit(Model::RefreshCommand{}); });
    connect(m_header, &HeaderBar::cancelRequested, this,
            [this] { m_commands.submit(Model::CancelRefreshCommand{}); });
    connect(m_header, &HeaderBar::reconnectRequested, this,
            [this] { m_commands.submit(Model::ReconnectCommand{}); });
    connect(m_calls, &CallsPage::countChanged, this,
            [this] { m_sideBar->setPageCount(QStringLiteral("calls"), m_calls->count()); });
    connect(m_header, &HeaderBar::grouped, this, &MainWindow::chooseGroup);
    connect(m_header, &HeaderBar::viewChosen, this, &MainWindow::showView);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Refresh, [this] { m_commands.submit(Model::RefreshCommand{}); });
    add(QKeySequence::Find, [this] { m_header->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { showView(HeaderBar::View::Tiles); });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { showView(HeaderBar::View::Table); });
    add(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { showView(HeaderBar::View::Calls); });
    add(QKeySequence(Qt::CTRL | Qt::Key_4), [this] { showView(HeaderBar::View::Queues); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L),
        [this] { m_sideBar->setVisible(m_sideBar->isHidden()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_sideBar->list().setFocus(); });
    add(QKeySequence::Save, [this] { m_filtering->askForName(); });
    add(QKeySequence(Qt::Key_F11), [this] { showWall(m_preferences.wallScreens); });
    add(QKeySequence(Qt::Key_Escape), [this] {
        m_filtering->set({});
        m_views->currentWidget()->setFocus();
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
    using Group = Model::ExtensionFilterModel::Group;
    // What the window manager puts around it is not known yet.
    constexpr QSize Frame(8, 36);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    resizeDocks({m_sideBar}, {SideBar::UsualWidth}, Qt::Horizontal);
    restoreState(m_settings.value(QStringLiteral("docks")).toByteArray());
    m_table->horizontalHeader()->restoreState(
        m_settings.value(QStringLiteral("columns")).toByteArray());
    m_calls->restoreColumns(m_settings.value(QStringLiteral("callColumns")).toByteArray());
    const int group =
        m_settings.value(QStringLiteral("group"), static_cast<int>(Group::Department)).toInt();
    if (group >= static_cast<int>(Group::None) && group <= static_cast<int>(Group::State))
        m_header->setGroup(static_cast<Group>(group));
    chooseGroup(m_filter.group());
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
    m_settings.setValue(QStringLiteral("docks"), saveState());
    m_settings.setValue(QStringLiteral("columns"), m_table->horizontalHeader()->saveState());
    m_settings.setValue(QStringLiteral("group"), static_cast<int>(m_filter.group()));
    m_settings.setValue(QStringLiteral("callColumns"), m_calls->columns());
    m_settings.setValue(QStringLiteral("view"), m_views->currentIndex());
    m_settings.setValue(QStringLiteral("wall"), m_wall->isOpen());
    m_settings.beginGroup(QStringLiteral("filter"));
    writeFilter(m_settings, m_filtering->filter());
    m_settings.endGroup();
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    if (m_preferences.keepsInTray && m_tray->isShown()) {
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

void MainWindow::applyTheme()
{
    Preferences shown = m_preferences;
    if (m_themeOfStart != ThemeChoice::System)
        shown.theme = m_themeOfStart;
    m_wall->setTheme(shown.wallTheme());
    const Theme &theme = shown.windowTheme();
    if (m_theme == &theme)
        return;
    m_theme = &theme;
    // A style sheet that is there already keeps the old palette.
    setStyleSheet({});
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    m_header->setTheme(theme);
    m_counts->setTheme(theme);
    m_tiles->setTheme(theme);
    m_tableDelegate->setTheme(theme);
    m_calls->setTheme(theme);
    m_queues->setTheme(theme);
    m_sideBar->setTheme(theme);
    m_details->setTheme(theme);
    m_actions->setTheme(theme);
    m_pages->setTheme(theme);
    m_status->setTheme(theme);
}

void MainWindow::showView(HeaderBar::View view)
{
    m_header->setView(view);
    // The pages stand in the order of the views.
    m_views->setCurrentIndex(static_cast<int>(view));
    m_actions->setView(view);
    m_filtering->setPage(view == HeaderBar::View::Calls        ? QStringLiteral("calls")
                             : view == HeaderBar::View::Queues ? QStringLiteral("queues")
                                                               : QString());
    // Tiles stand in the order of their numbers, whatever the table was sorted by.
    if (view == HeaderBar::View::Tiles)
        m_table->sortByColumn(static_cast<int>(Model::ExtensionTableModel::Column::Number),
                              Qt::AscendingOrder);
}

void MainWindow::showQueue(const QString &queue)
{
    showView(HeaderBar::View::Queues);
    m_queues->choose(queue);
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

void MainWindow::chooseGroup(Model::ExtensionFilterModel::Group group)
{
    m_filter.setGroup(group);
}

void MainWindow::setLink(const Model::LinkStatus &link)
{
    m_link = link;
    if (link.state != Model::LinkStatus::State::Live)
        m_queueNews = Model::QueueNews::Unknown;
    tick();
}

void MainWindow::finishRefresh(const Model::RefreshReport &report)
{
    m_header->showRefreshing(false);
    m_status->showReport(report);
}

/// Once a second, and when something happened: all that depends on the time.
void MainWindow::tick()
{
    const Model::TimePoint now = m_clock.now();
    const Model::Freshness freshness = Model::freshness(m_link, m_model.confirmedAt(), now);
    m_header->setStatus(m_link, freshness);
    m_strip->setText(freshness.strip);
    m_strip->setVisible(!freshness.strip.isEmpty());
    m_tiles->setFreshness(freshness);
    m_counts->setStale(freshness.stale);
    if (m_tableDelegate->setStale(freshness.stale))
        m_table->viewport()->update();
    m_tiles->tick();
    m_calls->setFreshness(freshness);
    const bool queuesAreStale = tickQueues(freshness);
    m_sideBar->setStale(freshness.stale, queuesAreStale);
    m_tray->tick(freshness.stale);
    m_alerts.setQueuesStale(queuesAreStale);
    m_alerts.advance(now, freshness.stale);
    m_wall->setStatus(m_link, freshness, queuesAreStale);
    m_wall->tick();
    m_details->setFreshness(freshness);
    if (m_savedAt)
        m_status->showSavedAge(tr("Saved %1 ago").arg(Model::ageText(now - *m_savedAt)));
    m_timer->start(Tick);
}

/// They are listed after the extensions, and are old until then.
bool MainWindow::tickQueues(Model::Freshness freshness)
{
    const Model::TimePoint now = m_clock.now();
    if (!freshness.stale && m_queueNews == Model::QueueNews::Unknown) {
        freshness.stale = true;
        freshness.asOf = m_link.liveUntil.value_or(now);
    }
    m_queueModel.setTime(freshness.stale ? freshness.asOf : now);
    m_queues->setNews(m_queueNews);
    m_queues->setFreshness(freshness);
    return freshness.stale;
}

} // namespace Gui
