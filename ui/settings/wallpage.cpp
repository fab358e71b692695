// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wallpage.h"

#include "ui/tickbox.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>

namespace Gui {

namespace {

constexpr char NameProperty[] = "screenName";

} // namespace

WallPage::WallPage(QWidget *parent)
    : SettingsPage(tr("Wall"),
                   tr("F11 shows it, Escape leaves it. While it is shown the screens stay on."),
                   parent)
    , m_screenColumn(new QVBoxLayout)
    , m_dark(new TickBox(tr("Dark, whatever the theme"), this))
    , m_numbers(new TickBox(tr("Show the numbers of callers from outside"), this))
{
    addHeading(tr("On these screens"));
    column().addLayout(m_screenColumn);
    auto *note = new QLabel(tr("On none of them: on the one where the window is."), this);
    note->setObjectName(QStringLiteral("about"));
    note->setFont(uiFont(12));
    column().addWidget(note);
    addHeading(tr("Look and privacy"));
    for (QCheckBox *box : {m_dark, m_numbers}) {
        box->setFont(uiFont(13));
        column().addWidget(box);
        connect(box, &QCheckBox::toggled, this, &WallPage::edited);
    }
    auto *privacy = new QLabel(tr("Otherwise only their last two digits are shown."), this);
    privacy->setObjectName(QStringLiteral("about"));
    privacy->setFont(uiFont(12));
    column().addWidget(privacy);
    column().addStretch();
}

/// Those that are there, and those that were chosen and are not.
void WallPage::listScreens(const QStringList &chosen)
{
    qDeleteAll(m_screens);
    m_screens.clear();
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens())
        names.append(screen->name());
    for (const QString &name : chosen) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        QString title = tr("%1 (not connected)").arg(name);
        for (const QScreen *screen : QGuiApplication::screens()) {
            if (screen->name() == name)
                title = QStringLiteral("%1 · %2 × %3")
                            .arg(name)
                            .arg(screen->size().width())
                            .arg(screen->size().height());
        }
        auto *box = new TickBox(title, this);
        box->setFont(uiFont(13));
        box->setProperty(NameProperty, name);
        box->setChecked(chosen.contains(name));
        connect(box, &QCheckBox::toggled, this, &WallPage::edited);
        m_screenColumn->addWidget(box);
        m_screens.append(box);
    }
}

void WallPage::show(const Preferences &preferences)
{
    const QSignalBlocker silent(this);
    listScreens(preferences.wallScreens);
    m_dark->setChecked(preferences.wallIsDark);
    m_numbers->setChecked(preferences.wallNumbers == CallerNumbers::Shown);
}

void WallPage::takeInto(Preferences &preferences) const
{
    preferences.wallScreens.clear();
    for (const QCheckBox *box : m_screens) {
        if (box->isChecked())
            preferences.wallScreens.append(box->property(NameProperty).toString());
    }
    preferences.wallIsDark = m_dark->isChecked();
    preferences.wallNumbers = m_numbers->isChecked() ? CallerNumbers::Shown : CallerNumbers::Masked;
}

} // namespace Gui
