// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/leftoutview.h"

#include "ui/theme.h"
#include "ui/tickdelegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace Gui {

using Column = Model::LeftOutTableModel::Column;

LeftOutView::LeftOutView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_summary->setFont(uiFont(12));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(&m_model, &Model::LeftOutTableModel::wanted, this, &LeftOutView::wanted);
}

void LeftOutView::buildTable()
{
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setFont(uiFont(13));
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Active), new TickDelegate(m_table));
    m_table->setAccessibleName(tr("Not on the board"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFont(uiFont(12));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[]{110, 110, 290, 150};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        header->resizeSection(column, widths[column]);
}

void LeftOutView::load(const Model::HintSurvey &survey)
{
    m_model.load(survey.leftOut);
    QString text = summaryOf(survey);
    if (survey.doubled > 0) {
        text += u' '
            + tr("%n number(s) stand in several contexts; each is shown from the one with the most "
                 "people.",
                 nullptr, survey.doubled);
    }
    m_summary->setText(text);
}

QString summaryOf(const Model::HintSurvey &survey)
{
    QStringList parts;
    for (const Model::HintContext &context : survey.contexts)
        parts.append(LeftOutView::tr("%1: %2").arg(context.name, Model::describe(context)));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral("; ")) + u'.';
    if (survey.watched.isEmpty())
        return LeftOutView::tr("The PBX has not listed its hints yet.");
    return LeftOutView::tr("The contexts are configured: %1. All their hints are on the board.")
        .arg(survey.watched.join(QStringLiteral(", ")));
}

} // namespace Gui
