// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <cmath>

namespace Gui {

namespace {

constexpr double CallTint = 0.12;
constexpr double RingingTint = 0.22;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

enum Hue { Green, Blue, Amber, Violet, Red, Brown, Grey, PaleGrey };

Hue hueOf(Model::Lamp state)
{
    using Model::Lamp;
    switch (state) {
    case Lamp::Available:
        return Green;
    case Lamp::OnCall:
        return Blue;
    case Lamp::Ringing:
    case Lamp::RingingOnCall:
        return Amber;
    case Lamp::OnHold:
        return Violet;
    case Lamp::Busy:
        return Red;
    case Lamp::Paused:
    case Lamp::Break:
    case Lamp::Away:
    case Lamp::DoNotDisturb:
        return Brown;
    case Lamp::Offline:
        return Grey;
    case Lamp::Unknown:
        break;
    }
    return PaleGrey;
}

/// In dark, in light; by Hue.
using Hues = QRgb[2][PaleGrey + 1];

constexpr Hues UsualHues{
    {0x2fbf8f, 0x6ba1f9, 0xf5b52e, 0xb995f3, 0xf27f72, 0xd99a5b, 0x8f9dad, 0x9aa5b1},
    {0x0a7350, 0x1f58b8, 0x855300, 0x6a41c0, 0xb83227, 0x8a4a12, 0x5a6673, 0x5a6673}};

/// Found by a search for the largest least distance under full vision and the three
/// colour-blindnesses, near the usual hues, as far as 4.5 : 1 allows; a test computes it.
constexpr Hues SafeHues{
    {0x3bfed1, 0xb4c8e7, 0xf9e45f, 0xad7dff, 0xe86703, 0xba9483, 0x818999, 0x818999},
    {0x328070, 0x0b3855, 0x522d00, 0x2717cf, 0xa52546, 0x966c0e, 0x6f6d9a, 0x6f6d9a}};

/// %names stand for the colours of a theme.
constexpr char Sheet[] = R"(
#header, #statusBar { background: %panel; }
#header { border: 0; border-bottom: 1px solid %line; }
#statusBar { border: 0; border-top: 1px solid %line; }
#brand { color: %text; }
#age, #result, #saved, #health, #rebroadcastButton { color: %muted; }
QDialog { background: %panel; }
QDialog QLabel, QDialog QCheckBox { color: %text; }
#rebroadcast QHeaderView::section { padding: 6px 3px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid %muted; border-radius: 4px; background: %ground; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; }
QCheckBox::indicator:focus { border-color: %text; }
#rebroadcast QLineEdit, #connect QLineEdit { min-height: 30px; }
QListWidget { outline: 0; background: %ground; color: %text; border: 1px solid %line; border-radius: 7px; padding: 4px; }
QListWidget::item { padding: 6px; }
QListWidget::item:selected { background: %accent; color: %onAccent; }
#about, #fieldName { color: %muted; }
#settingsPages { border: 0; border-right: 1px solid %line; border-radius: 0; padding: 10px 6px; }
#settingsPages::item { padding: 8px 10px; border-radius: 6px; }
#settingsArea, #settingsPage, #findings, #findingsContent { background: %panel; border: 0; }
#findings { border: 1px solid %line; border-radius: 7px; padding: 4px; }
#findingsContent QLabel { color: %text; }
#day { padding: 0 9px; min-height: 26px; min-width: 24px; }
#day:checked { background: %accent; color: %onAccent; border-color: %accent; }
#day:checked:disabled { background: %line; color: %muted; border-color: %line; }
QTimeEdit { background: %panel; color: %text; border: 1px solid %line; border-radius: 7px; padding: 0 10px; min-height: 30px; }
QTimeEdit:focus { border: 2px solid %accent; }
QSpinBox:disabled, QTimeEdit:disabled, QLineEdit:disabled { color: %muted; background: %ground; }
QTableView::indicator { width: 16px; height: 16px; }
#roster QTableView::item, #import QTableView::item { padding: 0 8px; }
QTableView QLineEdit { border-radius: 0; padding: 0 6px; }
QTabBar::tab { background: %panel; color: %muted; border: 1px solid %line; border-radius: 7px; padding: 7px 14px; margin-right: 6px; }
QTabBar::tab:selected { color: %text; background: %ground; border-color: %muted; }
QTabBar::tab:hover, QTabBar::tab:focus { color: %text; }
#problem { background: %warning; color: %onWarning; border-radius: 7px; padding: 8px 12px; }
#health, #rebroadcastButton { border: 0; padding: 0 4px; }
#health:hover, #health:focus, #rebroadcastButton:hover, #rebroadcastButton:focus { color: %text; text-decoration: underline; }
#strip, #note { background: %warning; color: %onWarning; border: 0; border-bottom: 1px solid %line; padding: 8px 16px; }
#pill { background: %panel; border: 1px solid %line; border-radius: 14px; color: %text; padding: 0 12px; }
QPushButton, QToolButton, QComboBox {
    background: %panel; color: %text; border: 1px solid %line; border-radius: 7px;
    padding: 0 12px; min-height: 30px;
}
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: %muted; }
QToolButton:checked { background: %ground; border-color: %muted; font-weight: 600; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus { border: 2px solid %accent; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox QAbstractItemView { background: %panel; color: %text; border: 1px solid %line; }
#refresh { background: %accent; color: %onAccent; border: 1px solid %accent; font-weight: 600; padding: 0 14px; }
#refresh:hover { border-color: %text; }
#refresh:disabled { background: %ground; color: %muted; border-color: %line; }
#refresh:focus { border: 2px solid %text; }
QLineEdit { background: %ground; color: %text; border: 1px solid %line; border-radius: 7px; padding: 0 10px;
    selection-background-color: %accent; selection-color: %onAccent; }
QSpinBox { background: %panel; color: %text; border: 1px solid %line; border-radius: 7px; padding: 0 10px;
    min-height: 30px; selection-background-color: %accent; selection-color: %onAccent; }
QSpinBox:focus { border: 2px solid %accent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; }
#details { background: %panel; }
#details QLabel { color: %text; }
#details #fieldName, #details #sectionHeading { color: %muted; }
QDockWidget { color: %text; font-weight: 600; }
QDockWidget::title { background: %panel; border-left: 1px solid %line; border-bottom: 1px solid %line; padding: 7px 18px; }
#detailActions { background: %panel; border: 0; border-left: 1px solid %line; border-top: 1px solid %line; }
QToolButton::menu-indicator { image: none; }
QMenu { background: %panel; color: %text; border: 1px solid %line; padding: 6px 0; }
QMenu::item { padding: 6px 28px 6px 16px; }
QMenu::item:selected { background: %accent; color: %onAccent; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { color: %muted; background: transparent; }
QMenu::item:disabled { color: %muted; background: transparent; }
QMenu::separator { height: 1px; background: %line; margin: 6px 0; }
#detailsDock QScrollArea { background: %panel; border: 0; border-left: 1px solid %line; }
QMainWindow::separator, QSplitter::handle { background: %line; }
QMainWindow::separator { width: 1px; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: %panel; }
QStatusBar::item { border: 0; }
#tiles { background: %ground; border: 0; }
#queueCards { background: %ground; border: 0; padding: 8px; }
#sideList { background: %panel; border: 0; border-right: 1px solid %line; padding: 8px 0; }
#partTitle { color: %text; }
#nothing { color: %muted; }
QTableView { background: %panel; alternate-background-color: %ground; color: %text; border: 0;
    gridline-color: %line; selection-background-color: %accent; selection-color: %onAccent; }
QHeaderView::section { background: %panel; color: %muted; border: 0; border-bottom: 1px solid %line;
    padding: 6px 10px; font-weight: 600; }
QTableCornerButton::section { background: %panel; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %line; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: 0;
    width: 0; height: 0; }
QToolTip { background: %panel; color: %text; border: 1px solid %line; }
)";

} // namespace

QColor mix(const QColor &base, const QColor &over, double share)
{
    const auto blend = [share](float a, float b) {
        return static_cast<float>(a + (b - a) * share);
    };
    return QColor::fromRgbF(blend(base.redF(), over.redF()), blend(base.greenF(), over.greenF()),
                            blend(base.blueF(), over.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const Theme &Theme::light()
{
    static const Theme colors{
        false,         false,         false,         rgb(0xf4f6f8), rgb(0xffffff), rgb(0xffffff),
        rgb(0xdde3ea), rgb(0x17202a), rgb(0x5c6b7a), rgb(0x1f5fd0), rgb(0xffffff), rgb(0xfdf0d5),
        rgb(0x6b4300), rgb(0xc4352b), rgb(0xffffff), rgb(0xf2b84b), rgb(0x2b1d00), rgb(0x1b4fa8)};
    return colors;
}

const Theme &Theme::darkTheme()
{
    static const Theme colors{
        true,          false,         false,         rgb(0x0f1318), rgb(0x161c23), rgb(0x1a2129),
        rgb(0x2c3743), rgb(0xe8eef4), rgb(0x94a1b0), rgb(0x2f6fe0), rgb(0xffffff), rgb(0x3a2c0e),
        rgb(0xf5d08a), rgb(0xc4352b), rgb(0xffffff), rgb(0xf5b52e), rgb(0x2b1d00), rgb(0xe8eef4)};
    return colors;
}

const Theme &Theme::of(bool isDark, bool isStrong, bool isSafe)
{
    const auto withSafeHues = [](Theme theme) {
        theme.safe = true;
        return theme;
    };
    static const Theme strongLight = [] {
        Theme theme = light();
        theme.strong = true;
        theme.ground = theme.panel = theme.tile = rgb(0xffffff);
        theme.line = rgb(0x4a5560);
        theme.text = rgb(0x000000);
        theme.muted = rgb(0x333c45);
        theme.accent = rgb(0x0b3fa0);
        theme.activeText = rgb(0x00205c);
        theme.alarm = rgb(0x9a1c14);
        return theme;
    }();
    static const Theme strongDark = [] {
        Theme theme = darkTheme();
        theme.strong = true;
        theme.ground = theme.panel = theme.tile = rgb(0x000000);
        theme.line = rgb(0x9aa5b1);
        theme.text = rgb(0xffffff);
        theme.muted = rgb(0xd0d7de);
        theme.accent = rgb(0x1f55c0);
        theme.activeText = rgb(0xffffff);
        theme.alarm = rgb(0xa8241b);
        return theme;
    }();
    static const Theme safe[2][2]{{withSafeHues(light()), withSafeHues(strongLight)},
                                  {withSafeHues(darkTheme()), withSafeHues(strongDark)}};
    if (isSafe)
        return safe[isDark ? 1 : 0][isStrong ? 1 : 0];
    if (isStrong)
        return isDark ? strongDark : strongLight;
    return isDark ? darkTheme() : light();
}

bool Theme::systemIsDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor Theme::lamp(Model::Lamp state) const
{
    const QColor color = rgb((safe ? SafeHues : UsualHues)[dark ? 0 : 1][hueOf(state)]);
    return strong ? mix(color, dark ? QColor(Qt::white) : QColor(Qt::black), 0.3) : color;
}

const QColor &Theme::alertGround(Model::AlertLevel level) const
{
    return level == Model::AlertLevel::Red ? alarm : alert;
}

const QColor &Theme::alertText(Model::AlertLevel level) const
{
    return level == Model::AlertLevel::Red ? onAlarm : onAlert;
}

QColor Theme::timer(Model::Lamp state) const
{
    using Model::Lamp;
    // The darker of the safe hues leave too little for it on their tints.
    return safe || state == Lamp::Ringing || state == Lamp::RingingOnCall ? text : muted;
}

QColor Theme::tileGround(Model::Lamp state) const
{
    using Model::Lamp;
    if (state == Lamp::Ringing || state == Lamp::RingingOnCall)
        return mix(tile, lamp(state), RingingTint);
    if (state == Lamp::OnCall || state == Lamp::OnHold)
        return mix(tile, lamp(state), CallTint);
    return tile;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, mix(panel, ground, 0.6));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::ToolTipBase, panel);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, lamp(Model::Lamp::OnCall));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, muted);
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromLatin1(Sheet);
    const std::pair<const char *, QColor> names[]{
        {"%onWarning", onWarning}, {"%onAccent", onAccent}, {"%warning", warning},
        {"%accent", accent},       {"%ground", ground},     {"%panel", panel},
        {"%muted", muted},         {"%line", line},         {"%text", text},
    };
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

QFont uiFont(int pixels, QFont::Weight weight)
{
    static const QString family = [] {
        const QStringList families = QFontDatabase::families();
        for (const char *wanted : {"Inter", "Inter Display"}) {
            if (families.contains(QLatin1String(wanted)))
                return QString::fromLatin1(wanted);
        }
        return QString();
    }();
    QFont font = QGuiApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace Gui
