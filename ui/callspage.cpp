// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callspage.h"

#include <QHeaderView>

namespace Gui {

using Column = Model::CallTableModel::Column;

CallsPage::CallsPage(Ami::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_table(new QTableView(this))
    , m_delegate(new CallDelegate(m_table))
    , m_nothing(new QLabel(this))
    , m_layout(new QStackedLayout(this))
{
    m_filter.setSourceModel(&m_model);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFont(uiFont(14));
    m_nothing->setTextFormat(Qt::PlainText);
    buildTable();
    m_layout->addWidget(m_table);
    m_layout->addWidget(m_nothing);
    setFocusProxy(m_table);
    connect(&m_model, &Model::CallTableModel::countChanged, this, &CallsPage::showCount);
    showCount();
}

void CallsPage::buildTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Calls that go on"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    RowDelegate::setUp(*m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CallsPage::chosen);
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
}

void CallsPage::setText(const QString &text)
{
    m_filter.setText(text);
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
    // Of what is shown, only what counts is painted anew.
    const QHeaderView *header = m_table->horizontalHeader();
    for (const Column column : {Column::InState, Column::Total}) {
        const int left = header->sectionViewportPosition(static_cast<int>(column));
        m_table->viewport()->update(left, 0, header->sectionSize(static_cast<int>(column)),
                                    m_table->viewport()->height());
    }
}

void CallsPage::showCount()
{
    if (m_model.rowCount() > 0)
        m_nothing->setText(tr("No call fits what is searched for."));
    else if (m_freshness.stale)
        m_nothing->setText(tr("What calls go on is not known while the PBX does not answer."));
    else
        m_nothing->setText(tr("Nobody is on a call."));
    m_layout->setCurrentWidget(m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_table)
                                                       : m_nothing);
    emit countChanged();
}

QString CallsPage::chosenCall() const
{
    return m_table->currentIndex().data(Model::CallTableModel::IdRole).toString();
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
