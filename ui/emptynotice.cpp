// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptynotice.h"

#include "ui/roster/leftoutview.h"
#include "ui/theme.h"

#include <QHBoxLayout>

namespace Gui {

EmptyNotice::EmptyNotice(QWidget *parent)
    : QWidget(parent)
    , m_why(new QLabel(this))
    , m_open(new QPushButton(tr("Open the roster…"), this))
{
    // A plain QWidget paints the background of its style sheet only with this.
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("note"));
    m_why->setFont(uiFont(13, QFont::Medium));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_open->setFont(uiFont(13));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(12);
    line->addWidget(m_why, 1);
    line->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &EmptyNotice::rosterRequested);
    update();
}

void EmptyNotice::setSurvey(const Model::HintSurvey &survey)
{
    m_survey = survey;
    update();
}

void EmptyNotice::setBoardIsEmpty(bool isEmpty)
{
    if (std::exchange(m_boardIsEmpty, isEmpty) != isEmpty)
        update();
}

void EmptyNotice::update()
{
    const bool isNobodys = m_survey.people() == 0;
    m_why->setText(
        isNobodys ? tr("The PBX has hints, but none of a phone: %1 The roster page lists them.")
                        .arg(summaryOf(m_survey))
                  : tr("Everybody was taken off the board: %1 The roster page puts them on it.")
                        .arg(summaryOf(m_survey)));
    setVisible(m_boardIsEmpty && !m_survey.contexts.isEmpty());
}

} // namespace Gui
