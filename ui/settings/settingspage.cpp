// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/theme.h"

#include <QLabel>

namespace Gui {

SettingsPage::SettingsPage(const QString &title, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 18, 24, 18);
    m_column->setSpacing(10);
    auto *heading = new QLabel(title, this);
    heading->setFont(uiFont(17, QFont::DemiBold));
    m_column->addWidget(heading);
    auto *line = new QLabel(about, this);
    line->setObjectName(QStringLiteral("about"));
    line->setFont(uiFont(12));
    line->setWordWrap(true);
    line->setMinimumWidth(360);
    m_column->addWidget(line);
}

QLabel *SettingsPage::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(uiFont(13, QFont::DemiBold));
    heading->setContentsMargins(0, 8, 0, 0);
    m_column->addWidget(heading);
    return heading;
}

} // namespace Gui
