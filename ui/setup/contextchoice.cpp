// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/contextchoice.h"

#include "ui/theme.h"
#include "ui/tickbox.h"

namespace Gui {

namespace {

constexpr int LargestHeight = 110;

/// A menu entry's mnemonic in foreign text is none.
QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ContextChoice::ContextChoice(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("What the PBX has hints for; ticked contexts are shown:"), this))
    , m_area(new QScrollArea(this))
{
    m_title->setFont(uiFont(13, QFont::Medium));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(m_title->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_area);
    hide();
}

void ContextChoice::show(const Model::HintSurvey &survey, const QString &configured)
{
    QStringList ticked;
    for (const QString &name : configured.split(u',', Qt::SkipEmptyParts))
        ticked.append(name.trimmed());
    m_found = survey.watched;
    fill(survey, ticked.isEmpty() ? m_found : ticked);
    setVisible(!survey.contexts.isEmpty());
}

void ContextChoice::fill(const Model::HintSurvey &survey, const QStringList &ticked)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_boxes.clear();
    for (const Model::HintContext &context : survey.contexts) {
        auto *box =
            new TickBox(plain(tr("%1: %2").arg(context.name, Model::describe(context))), list);
        box->setFont(uiFont(13));
        box->setChecked(ticked.contains(context.name));
        connect(box, &QCheckBox::toggled, this, &ContextChoice::tell);
        column->addWidget(box);
        m_boxes.append({context.name, box});
    }
    column->addStretch();
    m_area->setWidget(list); // deletes the one before
    // Else it paints the palette's ground over that of the page.
    list->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFixedHeight(std::min(LargestHeight, list->sizeHint().height()));
}

void ContextChoice::tell()
{
    QStringList ticked;
    for (const auto &[name, box] : std::as_const(m_boxes)) {
        if (box->isChecked())
            ticked.append(name);
    }
    // None ticked is no choice, either.
    emit chosen(ticked == m_found ? QString() : ticked.join(QStringLiteral(", ")));
}

} // namespace Gui
