// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queuespage.h"

#include "model/items/queuetext.h"
#include "ui/spokenitems.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

namespace {

QLabel *makeTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    title->setObjectName(QStringLiteral("partTitle"));
    title->setFont(uiFont(13, QFont::DemiBold));
    title->setTextFormat(Qt::PlainText);
    return title;
}

} // namespace

QueuesPage::QueuesPage(Model::QueueTableModel &queues, Model::CommandSink &commands,
                       Ami::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_queues(queues)
    , m_commands(commands)
    , m_clock(clock)
    , m_callerChoice(m_waiting, Model::KeyRole)
    , m_seatChoice(m_seats, Model::KeyRole)
    , m_cards(new PressableList<QListView>(this))
    , m_cardDelegate(new QueueCardDelegate(m_cards))
    , m_note(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_waitingTitle(makeTitle(this))
    , m_seatsTitle(makeTitle(this))
    , m_lostTitle(makeTitle(this))
    , m_days(new DayBox(clock, {}, this))
    , m_layout(new QStackedLayout(this))
{
    buildCards();
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFont(uiFont(14));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setFont(uiFont(13));
    m_note->setWordWrap(true);
    m_note->setText(tr("The PBX does not tell this user of its queues: they are listed every five "
                       "minutes. Its manager.conf entry needs read=agent."));
    m_note->hide();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(QStringLiteral("queueHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_cards);
    halves->addWidget(buildParts());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(halves, 1);
    m_layout->addWidget(full);
    m_layout->addWidget(m_nothing);
    setFocusProxy(m_cards);
    connect(&m_queues, &Model::QueueTableModel::queuesChanged, this, &QueuesPage::chooseSome);
    connect(m_days, &QComboBox::currentIndexChanged, this, &QueuesPage::askForDay);
    chooseSome();
}

void QueuesPage::buildCards()
{
    m_cards->setObjectName(QStringLiteral("queueCards"));
    m_cards->setAccessibleName(tr("Queues"));
    m_cards->setModel(&m_queues);
    m_cards->setItemDelegate(m_cardDelegate);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setMovement(QListView::Static);
    m_cards->setUniformItemSizes(true);
    m_cards->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cards->setMouseTracking(true);
    m_cards->setMinimumHeight(QueueCardDelegate::CardSize.height() + 24);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueuesPage::showQueue);
}

QTableView *QueuesPage::buildTable(QAbstractItemModel &model, const QString &name)
{
    auto *table = new QTableView(this);
    auto *delegate = new TimeDelegate(table);
    table->setModel(&model);
    table->setItemDelegate(delegate);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    RowDelegate::setUp(*table);
    table->setSortingEnabled(false);
    m_tables.append(table);
    m_delegates.append(delegate);
    return table;
}

/// Members and callers that wait can be acted on.
void QueuesPage::letChoose(QTableView *table, KeptChoice &choice)
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto note = [this, table] {
        m_chosenIn = table;
        emit chosen();
    };
    choice.watch(*table);
    connect(&choice, &KeptChoice::chosen, this, note);
    // What moves in the one table says nothing of who was chosen last in the other.
    connect(&choice, &KeptChoice::changed, this, &QueuesPage::chosen);
    connect(table, &QAbstractItemView::clicked, this, note);
    connect(table, &QWidget::customContextMenuRequested, this,
            [this, table, note](const QPoint &at) {
                note();
                emit menuRequested(table->viewport()->mapToGlobal(at));
            });
}

QWidget *QueuesPage::titled(QLabel *title, QWidget *beside, QWidget *content)
{
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 8, 6);
    line->setSpacing(8);
    line->addWidget(title, 1);
    if (beside)
        line->addWidget(beside);
    else
        line->addSpacing(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(content, 1);
    // All titles are as high as the one with a box beside it.
    title->setMinimumHeight(32);
    return part;
}

namespace {

/// One column takes the room that the others leave.
void setWidths(QTableView &table, const QList<int> &widths, int stretched)
{
    QHeaderView *header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(36);
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, widths.at(column));
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace

/// Callers on the left, who could answer them on the right.
QWidget *QueuesPage::buildParts()
{
    m_waitingTable = buildTable(m_waiting, tr("Callers that wait"));
    m_seatsTable = buildTable(m_seats, tr("Members of the queue"));
    letChoose(m_waitingTable, m_callerChoice);
    letChoose(m_seatsTable, m_seatChoice);
    QTableView *lost = buildTable(m_lost, tr("Callers that were lost"));
    setWidths(*m_waitingTable, {44, 170, 80},
              static_cast<int>(Model::WaitingTableModel::Column::Caller));
    setWidths(*m_seatsTable, {132, 130, 60, 58, 64, 66},
              static_cast<int>(Model::SeatTableModel::Column::Member));
    setWidths(*lost, {78, 130, 66, 92}, static_cast<int>(Model::VisitTableModel::Column::Caller));
    m_days->setFont(uiFont(12));
    m_days->setMaximumWidth(112);
    m_days->setAccessibleName(tr("Day of the callers that were lost"));
    auto *callers = new QSplitter(Qt::Vertical, this);
    callers->setObjectName(QStringLiteral("queueCallers"));
    callers->setChildrenCollapsible(false);
    callers->addWidget(titled(m_waitingTitle, nullptr, m_waitingTable));
    callers->addWidget(titled(m_lostTitle, m_days, lost));
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(QStringLiteral("queueParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(callers);
    parts->addWidget(titled(m_seatsTitle, nullptr, m_seatsTable));
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    return parts;
}

void QueuesPage::setTheme(const Theme &theme)
{
    m_cardDelegate->setTheme(theme);
    for (TimeDelegate *delegate : std::as_const(m_delegates))
        delegate->setTheme(theme);
}

void QueuesPage::choose(const QString &queue)
{
    m_wanted = queue;
    for (int row = 0; row < m_queues.rowCount(); ++row) {
        if (m_queues.rows().at(row).name == queue) {
            m_wanted.clear();
            m_cards->setCurrentIndex(m_queues.index(row, 0));
            m_cards->scrollTo(m_queues.index(row, 0));
        }
    }
}

QString QueuesPage::chosenQueue() const
{
    return m_cards->currentIndex().data().toString();
}

std::optional<Model::QueueSeat> QueuesPage::chosenSeat() const
{
    const QModelIndex index = m_seatChoice.index();
    if (m_chosenIn != m_seatsTable || !index.isValid())
        return std::nullopt;
    return m_seats.rows().at(index.row());
}

QString QueuesPage::chosenCall() const
{
    const QModelIndex index = m_callerChoice.index();
    if (m_chosenIn != m_waitingTable || !index.isValid())
        return {};
    return m_waiting.rows().at(index.row()).callId;
}

/// One is always chosen. Not while rows come and go: what is current then may be about to go.
void QueuesPage::chooseSome()
{
    m_layout->setCurrentIndex(m_queues.rowCount() > 0 ? 0 : 1);
    if (!m_wanted.isEmpty())
        choose(QString(m_wanted));
    if (m_queues.rowCount() > 0 && !m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_queues.index(0, 0));
    showQueue();
}

void QueuesPage::showQueue()
{
    showNote();
    if (!isVisible())
        return;
    const Model::TimePoint now = m_freshness.stale ? m_freshness.asOf : m_clock.now();
    const Model::Queue queue = m_queues.queue(chosenQueue()).value_or(Model::Queue());
    m_waiting.setRows(queue.waiting);
    m_seats.setSeats(queue.seats, now);
    m_waitingTitle->setText(
        queue.waiting.isEmpty()
            ? tr("%1: nobody waits").arg(queue.name)
            : tr("%1: %2 waiting").arg(queue.name, QLocale().toString(queue.waiting.size())));
    m_seatsTitle->setText(Model::membersText(queue, now));
    // Of a day there may be thousands: they are looked through when there is something new in them.
    if (m_visitsOf != std::pair(queue.name, queue.serviceLevel))
        showVisits();
}

void QueuesPage::setFreshness(const Model::Freshness &freshness)
{
    m_freshness = freshness;
    const Model::TimePoint asOf = freshness.stale ? freshness.asOf : m_clock.now();
    m_cardDelegate->setTime(asOf, freshness.stale);
    for (TimeDelegate *delegate : std::as_const(m_delegates))
        delegate->setTime(asOf, freshness.stale);
    m_nothing->setText(freshness.stale
                           ? tr("What queues there are is not known: the PBX does not tell.")
                           : tr("The PBX has no queues."));
    showNote();
    if (!isVisible())
        return;
    showDays();
    m_seats.setSeats(m_seats.rows(), asOf);
    if (m_holdsBack)
        showVisits();
    m_cards->viewport()->update();
    for (QTableView *table : std::as_const(m_tables))
        table->viewport()->update();
}

void QueuesPage::setNews(Model::QueueNews news)
{
    m_news = news;
    showNote();
}

void QueuesPage::showNote()
{
    m_note->setVisible(m_news == Model::QueueNews::Listed && !m_freshness.stale
                       && m_queues.rowCount() > 0);
}

void QueuesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // What happened while nobody looked.
    showDays();
    showQueue();
    askForDay();
}

/// A new day may have begun.
void QueuesPage::showDays()
{
    if (m_days->refresh())
        askForDay();
}

void QueuesPage::askForDay()
{
    if (m_day != m_days->from()) {
        m_day = m_days->from();
        m_visits.clear();
        showVisits();
    }
    m_commands.submit(Model::QueueVisitsCommand{m_day, m_days->to()});
}

void QueuesPage::setVisits(Model::TimePoint from, const QList<Model::QueueVisit> &visits)
{
    if (from != m_day)
        return;
    // What came of its own accord is as new as the store's, or newer.
    const auto keyOf = [](const Model::QueueVisit &visit) {
        return QStringList{visit.queue, visit.uniqueId,
                           QString::number(visit.joined.time_since_epoch().count())};
    };
    QSet<QStringList> known;
    for (const Model::QueueVisit &visit : std::as_const(m_visits))
        known.insert(keyOf(visit));
    for (const Model::QueueVisit &visit : visits) {
        if (!known.contains(keyOf(visit)))
            m_visits.append(visit);
    }
    std::stable_sort(
        m_visits.begin(), m_visits.end(),
        [](const Model::QueueVisit &a, const Model::QueueVisit &b) { return a.left < b.left; });
    showVisits();
}

void QueuesPage::addVisits(const QList<Model::QueueVisit> &visits)
{
    // Whoever looks later asks the store.
    if (visits.isEmpty() || !isVisible() || !m_days->isToday())
        return;
    for (const Model::QueueVisit &visit : visits) {
        if (visit.left < m_day)
            continue;
        // The same caller as before, of whom more is known now.
        m_visits.removeIf([&visit](const Model::QueueVisit &known) {
            return known.uniqueId == visit.uniqueId && known.queue == visit.queue
                && known.joined == visit.joined;
        });
        m_visits.append(visit);
    }
    showVisits();
}

void QueuesPage::showVisits()
{
    constexpr std::chrono::seconds AnswerFollows(2);
    using Outcome = Model::QueueVisit::Outcome;
    const Model::Queue queue = m_queues.queue(chosenQueue()).value_or(Model::Queue());
    QList<Model::QueueVisit> lost;
    Model::QueueDay day;
    m_holdsBack = false;
    m_visitsOf = {queue.name, queue.serviceLevel};
    for (const Model::QueueVisit &visit : std::as_const(m_visits)) {
        if (visit.queue != queue.name)
            continue;
        // One that is answered leaves first.
        if (visit.outcome == Outcome::Left && m_clock.now() - visit.left < AnswerFollows) {
            m_holdsBack = true;
            continue;
        }
        day.add(visit);
        if (visit.outcome != Outcome::Answered)
            lost.append(visit);
    }
    std::reverse(lost.begin(), lost.end()); // the last one first
    m_lost.setRows(lost);
    QString title = tr("%1 answered · %2 lost").arg(day.answered).arg(day.abandoned);
    if (const int others = day.left + day.unseen; others > 0)
        title += QStringLiteral(" · ") + tr("%1 others").arg(others);
    if (queue.serviceLevel.count() > 0 && day.serviceLevel())
        title += QStringLiteral(" · ") + tr("%1 in time").arg(Model::serviceLevelText(day));
    m_lostTitle->setText(title);
}

} // namespace Gui
