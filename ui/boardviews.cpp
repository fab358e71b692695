// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boardviews.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Gui {

using Column = Model::ExtensionTableModel::Column;

BoardViews::BoardViews(Model::Floor &floor, Model::BoardFeed &feed, Model::CommandSink &commands,
                       Ami::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_floor(floor)
    , m_choice(m_rows, Model::ExtensionTableModel::NumberRole)
    , m_counts(new CountCards(floor.extensions(), this))
    , m_empty(new EmptyNotice(this))
    , m_stack(new QStackedWidget(this))
    , m_tiles(new TileView(clock, this))
    , m_table(new QTableView(this))
    , m_tableDelegate(new TableDelegate(m_table))
    , m_calls(new CallsPage(commands, clock, this))
    , m_queues(new QueuesPage(floor.queues(), commands, clock, this))
{
    m_rows.setSourceModel(&floor.extensions());
    arrange();
    buildTable();
    m_tiles->setModel(&m_rows);
    m_tiles->setSelectionModel(m_table->selectionModel());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                emit extensionChosen(
                    current.data(Model::ExtensionTableModel::NumberRole).toString());
            });
    connect(m_tiles, &QAbstractItemView::activated, this, &BoardViews::extensionOpened);
    connect(m_tiles, &QAbstractItemView::doubleClicked, this, &BoardViews::extensionOpened);
    connect(m_table, &QAbstractItemView::activated, this, &BoardViews::extensionOpened);
    m_tiles->installEventFilter(this);
    m_table->installEventFilter(this);
    connectFeed(feed);
    watchForEmptiness();
    connect(&floor, &Model::Floor::ticked, this, &BoardViews::tick);
}

void BoardViews::arrange()
{
    // In the order of the views.
    m_stack->addWidget(m_tiles);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_calls);
    m_stack->addWidget(m_queues);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_counts);
    layout->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void BoardViews::buildTable()
{
    m_table->setModel(&m_rows);
    m_choice.watch(*m_table);
    m_table->setItemDelegate(m_tableDelegate);
    m_table->setObjectName(QStringLiteral("extensionTable"));
    m_table->setAccessibleName(tr("Extensions as a table"));
    RowDelegate::setUp(*m_table);
    m_table->sortByColumn(static_cast<int>(Column::Number), Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<Column, int> widths[]{
        {Column::Number, 92},       {Column::Agent, 130},     {Column::Department, 96},
        {Column::State, 224},       {Column::LastChange, 84}, {Column::LastSeen, 76},
        {Column::DeviceState, 112}, {Column::Status, 66},
    };
    for (const auto &[column, width] : widths)
        header->resizeSection(static_cast<int>(column), width);
}

void BoardViews::watchForEmptiness()
{
    const Model::ExtensionTableModel &extensions = m_floor.extensions();
    const auto look = [this, &extensions] { m_empty->setBoardIsEmpty(extensions.rowCount() == 0); };
    connect(&extensions, &QAbstractItemModel::rowsInserted, m_empty, look);
    connect(&extensions, &QAbstractItemModel::rowsRemoved, m_empty, look);
    connect(&extensions, &QAbstractItemModel::modelReset, m_empty, look);
    connect(m_empty, &EmptyNotice::rosterRequested, this, &BoardViews::rosterRequested);
    look();
}

void BoardViews::connectFeed(Model::BoardFeed &feed)
{
    using Model::BoardFeed;
    connect(&feed, &BoardFeed::changed, this, &BoardViews::apply);
    connect(&feed, &BoardFeed::surveyed, m_empty, &EmptyNotice::setSurvey);
    // What was asked for before the store was open got no answer.
    connect(&feed, &BoardFeed::loaded, m_queues, [this] { m_queues->askForDay(); });
    connect(&feed, &BoardFeed::queueVisitsFound, m_queues,
            [this](Model::TimePoint from, Model::TimePoint /*to*/,
                   const QList<Model::QueueVisit> &visits) { m_queues->setVisits(from, visits); });
    connect(&feed, &BoardFeed::callsFound, m_calls, &CallsPage::setPast);
    connect(&feed, &BoardFeed::resumed, m_queues, [this] { m_queues->askForDay(); });
    connect(&feed, &BoardFeed::resumed, m_calls, &CallsPage::askForDay);
}

void BoardViews::apply(const Model::ChangeSet &changes)
{
    m_calls->apply(changes.calls);
    m_queues->addVisits(changes.visits);
    if (changes.refreshes.isEmpty())
        return;
    // A confirmation changes no row, but when each was seen last.
    m_table->viewport()->update();
    if (m_rows.sortColumn() == static_cast<int>(Column::LastSeen))
        m_rows.invalidate();
}

void BoardViews::tick()
{
    const Model::Freshness &freshness = m_floor.freshness();
    m_counts->setStale(freshness.stale);
    m_tiles->setFreshness(freshness);
    m_tiles->tick();
    if (m_tableDelegate->setStale(freshness.stale))
        m_table->viewport()->update();
    m_calls->setFreshness(freshness);
    m_rows.setQueuesStale(m_floor.queueFreshness().stale);
    m_queues->setNews(m_floor.queueNews());
    m_queues->setFreshness(m_floor.queueFreshness());
}

void BoardViews::setTheme(const Theme &theme)
{
    m_counts->setTheme(theme);
    m_tiles->setTheme(theme);
    m_tableDelegate->setTheme(theme);
    m_calls->setTheme(theme);
    m_queues->setTheme(theme);
}

void BoardViews::showView(HeaderBar::View view)
{
    m_stack->setCurrentIndex(static_cast<int>(view));
    if (view == HeaderBar::View::Tiles)
        setOrder(m_order);
}

void BoardViews::setOrder(Order order)
{
    m_order = order;
    m_table->sortByColumn(static_cast<int>(Model::ExtensionFilterModel::columnOf(order)),
                          Qt::AscendingOrder);
}

bool BoardViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const QString text = key->text();
    // What follows an accent is for the search, too.
    if (isPlain && key->key() >= Qt::Key_Dead_Grave
        && key->key() <= Qt::Key_Dead_Longsolidusoverlay) {
        emit typed({});
        return true;
    }
    // Space chooses.
    if (!isPlain || text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace())
        return QWidget::eventFilter(watched, event);
    emit typed(text);
    return true;
}

QStringList BoardViews::selected() const
{
    QStringList numbers;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        numbers.append(index.data(Model::ExtensionTableModel::NumberRole).toString());
    return numbers;
}

void BoardViews::restore(const QSettings &settings)
{
    using Rows = Model::ExtensionFilterModel;
    const auto choice = [&settings](const QString &key, auto usual, auto last) {
        const int value = settings.value(key, static_cast<int>(usual)).toInt();
        return value >= 0 && value <= static_cast<int>(last) ? static_cast<decltype(usual)>(value)
                                                             : usual;
    };
    m_rows.setGroup(choice(QStringLiteral("group"), Rows::Group::Department, Rows::Group::Queue));
    m_order = choice(QStringLiteral("order"), Order::Number, Order::LongestInState);
    m_table->horizontalHeader()->restoreState(
        settings.value(QStringLiteral("columns")).toByteArray());
    m_calls->restoreColumns(settings.value(QStringLiteral("callColumns")).toByteArray());
}

void BoardViews::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("columns"), m_table->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("callColumns"), m_calls->columns());
    settings.setValue(QStringLiteral("group"), static_cast<int>(m_rows.group()));
    settings.setValue(QStringLiteral("order"), static_cast<int>(m_order));
}

} // namespace Gui
