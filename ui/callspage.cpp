// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callspage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Gui {

using Column = Model::CallTableModel::Column;

CallsPage::CallsPage(Model::CommandSink &commands, Ami::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_clock(clock)
    , m_choice(m_filter, Model::CallTableModel::IdRole)
    , m_table(new QTableView(this))
    , m_delegate(new CallDelegate(m_table))
    , m_past(new PastCalls(this))
    , m_days(new DayBox(clock, tr("Going on"), this))
    , m_nothing(new QLabel(this))
    , m_layout(new QStackedLayout)
{
    m_filter.setSourceModel(&m_model);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFont(uiFont(14));
    m_nothing->setTextFormat(Qt::PlainText);
    buildTable();
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_past);
    m_layout->addWidget(m_nothing);
    m_days->setAccessibleName(tr("Which calls are shown"));
    m_days->setFont(uiFont(12));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 6);
    bar->addWidget(m_days);
    bar->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addLayout(m_layout, 1);
    setFocusProxy(m_table);
    connect(m_days, &QComboBox::currentIndexChanged, this, &CallsPage::showDay);
    connect(&m_model, &Model::CallTableModel::countChanged, this, &CallsPage::showCount);
    showCount();
}

void CallsPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("calls"));
    m_past->setObjectName(QStringLiteral("pastCalls"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Calls that go on"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    RowDelegate::setUp(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuRequested(m_table->viewport()->mapToGlobal(at)); });
    m_choice.watch(*m_table);
    connect(&m_choice, &KeptChoice::changed, this, &CallsPage::chosen);
    m_table->sortByColumn(static_cast<int>(Column::Total), Qt::AscendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    const std::pair<Column, int> widths[]{
        {Column::State, 110}, {Column::InState, 84}, {Column::From, 205},
        {Column::To, 205},    {Column::Queue, 110},  {Column::Direction, 96},
    };
    for (const auto &[column, width] : widths)
        header->resizeSection(static_cast<int>(column), width);
}

void CallsPage::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_past->setTheme(theme);
}

void CallsPage::apply(const QList<Model::Call> &changes)
{
    m_model.apply(changes);
    // Whoever looks later asks the store.
    if (!m_days->isToday() || !isVisible())
        return;
    QList<Model::Call> over;
    for (const Model::Call &call : changes) {
        if (call.ended && Model::isKept(call))
            over.append(call);
    }
    m_past->add(over);
    showCount();
}

void CallsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_days->refresh())
        askForDay();
    else
        showDay();
}

/// Another choice: what goes on, or a day.
void CallsPage::showDay()
{
    m_past->setCalls({});
    askForDay();
    showCount();
    emit chosen();
}

void CallsPage::askForDay()
{
    if (m_days->isDay())
        m_commands.submit(Model::CallsCommand{m_days->from(), m_days->to()});
}

void CallsPage::setPast(Model::TimePoint from, const QList<Model::Call> &calls)
{
    if (!m_days->isDay() || from != m_days->from())
        return;
    m_past->add(calls);
    showCount();
}

void CallsPage::setText(const QString &text)
{
    m_filter.setText(text);
    m_past->setText(text);
    showCount();
}

void CallsPage::setFreshness(const Model::Freshness &freshness)
{
    m_freshness = freshness;
    if (m_delegate->setTime(freshness.stale ? freshness.asOf : m_clock.now(), freshness.stale))
        m_table->viewport()->update();
    showCount();
    if (!isVisible())
        return;
    if (m_days->refresh())
        showDay();
    // Of what is shown, only what counts is painted anew.
    const QHeaderView *header = m_table->horizontalHeader();
    for (const Column column : {Column::InState, Column::Total}) {
        const int left = header->sectionViewportPosition(static_cast<int>(column));
        m_table->viewport()->update(left, 0, header->sectionSize(static_cast<int>(column)),
                                    m_table->viewport()->height());
    }
}

QString CallsPage::nothingText() const
{
    if (m_days->isDay() ? !m_past->isEmpty() : m_model.rowCount() > 0)
        return tr("No call fits what is searched for.");
    if (m_days->isDay())
        return tr("No call that ended on that day is known.");
    return m_freshness.stale ? tr("What calls go on is not known while the PBX does not answer.")
                             : tr("Nobody is on a call.");
}

void CallsPage::showCount()
{
    m_nothing->setText(nothingText());
    QWidget *page = m_table;
    if (m_days->isDay())
        page = m_past;
    const bool showsAny = m_days->isDay() ? m_past->showsAny() : m_filter.rowCount() > 0;
    m_layout->setCurrentWidget(showsAny ? page : m_nothing);
    emit countChanged();
}

QString CallsPage::chosenCall() const
{
    return m_days->isDay() ? QString() : m_choice.key();
}

QByteArray CallsPage::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void CallsPage::restoreColumns(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

} // namespace Gui
