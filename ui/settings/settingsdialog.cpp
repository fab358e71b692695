// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/spokenitems.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace Gui {

namespace {

/// A page that opens another one.
class ButtonPage : public SettingsPage
{
public:
    ButtonPage(const QString &title, const QString &about, const QString &text,
               const std::function<void()> &open, QWidget *parent)
        : SettingsPage(title, about, parent)
    {
        auto *button = new QPushButton(text, this);
        button->setFont(uiFont(13));
        connect(button, &QPushButton::clicked, this, open);
        column().addWidget(button, 0, Qt::AlignLeading);
        column().addStretch();
    }
};

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, const Model::AlertRules &rules,
                               QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_list(new PressableList<QListWidget>(this))
    , m_pages(new QStackedWidget(this))
    , m_alerts(new AlertsPage(this))
    , m_appearance(new AppearancePage(this))
    , m_wall(new WallPage(this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFont(uiFont(13));
    m_list->setFixedWidth(170);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_list);
    line->addWidget(m_pages, 1);
    addPage(m_alerts);
    addPage(m_appearance);
    addPage(m_wall);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_appearance->show(preferences);
    m_wall->show(preferences);
    m_alerts->show(rules);
    const auto tell = [this] {
        m_appearance->takeInto(m_preferences);
        m_wall->takeInto(m_preferences);
        emit preferencesChanged(m_preferences);
    };
    connect(m_appearance, &AppearancePage::edited, this, tell);
    connect(m_wall, &WallPage::edited, this, tell);
    connect(m_alerts, &AlertsPage::edited, this, [this] { emit rulesChanged(m_alerts->rules()); });
    m_list->setCurrentRow(0);
    resize(960, 720);
}

void SettingsDialog::addPage(SettingsPage *page, int place)
{
    const int at = place < 0 ? m_list->count() : place;
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("settingsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    page->setObjectName(QStringLiteral("settingsPage"));
    area->setWidget(page);
    m_pages->insertWidget(at, area);
    m_list->insertItem(at, page->title());
}

void SettingsDialog::offerConnection(PbxProfiles &profiles)
{
    m_connection = new ConnectionPage(profiles, this);
    addPage(m_connection, 0);
    m_list->setCurrentRow(0);
    connect(m_connection, &ConnectionPage::restartRequested, this,
            &SettingsDialog::restartRequested);
}

void SettingsDialog::offerButton(const QString &title, const QString &about, const QString &button,
                                 const std::function<void()> &open)
{
    addPage(new ButtonPage(title, about, button, open, this));
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Screens come and go.
    m_wall->show(m_preferences);
}

void SettingsDialog::setTheme(const Theme &theme)
{
    if (m_connection)
        m_connection->setTheme(theme);
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    // A page that tells an edit is not filled anew under the hand.
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    m_appearance->show(preferences);
    m_wall->show(preferences);
}

} // namespace Gui
