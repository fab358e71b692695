// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/findingslist.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace Gui {

using Level = Model::Finding::Level;

namespace {

struct Sign
{
    QString glyph;
    QString word;
    Model::Lamp colour;
};

/// Told by a glyph and a word, too.
Sign signOf(Level level)
{
    switch (level) {
    case Level::Good:
        return {QStringLiteral("✓"), FindingsList::tr("Good"), Model::Lamp::Available};
    case Level::Note:
        return {QStringLiteral("i"), FindingsList::tr("Note"), Model::Lamp::OnCall};
    case Level::Warning:
        return {QStringLiteral("!"), FindingsList::tr("Warning"), Model::Lamp::Ringing};
    case Level::Problem:
        break;
    }
    return {QStringLiteral("✕"), FindingsList::tr("Problem"), Model::Lamp::Busy};
}

} // namespace

FindingsList::FindingsList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("findings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What was found"));
    m_content->setObjectName(QStringLiteral("findingsContent"));
    m_column->setContentsMargins(14, 10, 14, 10);
    m_column->setSpacing(8);
    setWidget(m_content);
}

void FindingsList::setTheme(const Theme &theme)
{
    m_theme = &theme;
}

QLabel *FindingsList::makeLabel(const QString &text)
{
    auto *label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText); // a PBX's own words may be in it
    label->setWordWrap(true);
    label->setFont(uiFont(13));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void FindingsList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FindingsList::showNotice(const QString &text)
{
    clear();
    m_column->addWidget(makeLabel(text));
    m_column->addStretch();
}

void FindingsList::show(const Model::Diagnosis &diagnosis)
{
    clear();
    // What is wrong comes first; what was looked at in which order is the doctor's.
    for (const Level level : {Level::Problem, Level::Warning, Level::Note, Level::Good}) {
        for (const Model::Finding &finding : diagnosis.findings) {
            if (finding.level == level)
                add(finding);
        }
    }
    if (!diagnosis.stanza.isEmpty())
        addProposal(diagnosis);
    m_column->addStretch();
    verticalScrollBar()->setValue(0);
}

void FindingsList::add(const Model::Finding &finding)
{
    const Sign sign = signOf(finding.level);
    auto *row = new QWidget(m_content);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    QLabel *glyph = makeLabel(sign.glyph);
    glyph->setFont(uiFont(14, QFont::Bold));
    glyph->setFixedWidth(18);
    glyph->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    glyph->setStyleSheet(QStringLiteral("color: %1").arg(m_theme->lamp(sign.colour).name()));
    glyph->setAccessibleName(sign.word);
    glyph->setToolTip(sign.word);
    line->addWidget(glyph, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QLabel *sentence = makeLabel(finding.sentence);
    sentence->setAccessibleName(sign.word + QStringLiteral(": ") + finding.sentence);
    texts->addWidget(sentence);
    if (!finding.remedy.isEmpty()) {
        QLabel *remedy = makeLabel(QStringLiteral("→ ") + finding.remedy);
        remedy->setObjectName(QStringLiteral("fieldName"));
        remedy->setStyleSheet(QStringLiteral("color: %1").arg(m_theme->muted.name()));
        texts->addWidget(remedy);
    }
    line->addLayout(texts, 1);
    m_column->addWidget(row);
}

void FindingsList::addProposal(const Model::Diagnosis &diagnosis)
{
    QLabel *heading = makeLabel(tr("A user for Lampfield, with the rights that it needs"));
    heading->setFont(uiFont(13, QFont::DemiBold));
    m_column->addSpacing(6);
    m_column->addWidget(heading);
    m_column->addWidget(makeLabel(diagnosis.place));
    QLabel *section = makeLabel(diagnosis.stanza.trimmed());
    section->setObjectName(QStringLiteral("proposedSection"));
    section->setAccessibleName(tr("Section for manager.conf"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(uiFont(13).pixelSize());
    section->setFont(font);
    section->setLayoutDirection(Qt::LeftToRight); // a file's text, in every language
    m_column->addWidget(section);
}

} // namespace Gui
