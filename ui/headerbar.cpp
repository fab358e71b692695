// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headerbar.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Gui {

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent)
    , m_pill(new ConnectionPill(this))
    , m_search(new QLineEdit(this))
    , m_order(new OrderButton(this))
    , m_tiles(new QToolButton(this))
    , m_table(new QToolButton(this))
    , m_views(new QButtonGroup(this))
    , m_actions(new QToolButton(this))
    , m_wall(new QToolButton(this))
    , m_age(new FittingLabel(this))
    , m_refresh(new QPushButton(this))
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(56);
    buildSearch();
    buildViews();
    buildRefresh();
    arrange();
    connect(m_pill, &ConnectionPill::clicked, this, &HeaderBar::reconnectRequested);
}

void HeaderBar::buildSearch()
{
    m_search->setFont(uiFont(13));
    m_search->setPlaceholderText(tr("Search   Ctrl+F"));
    m_search->installEventFilter(this);
    m_search->setAccessibleName(tr("Search extensions"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedHeight(34);
    m_search->setMaximumWidth(300);
    m_search->setMinimumWidth(96);
    connect(m_search, &QLineEdit::textEdited, this, &HeaderBar::searched);
}

/// Where there is room, the field says its shortcut, too.
bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize) {
        constexpr int Margins = 30;
        const QString whole = tr("Search   Ctrl+F");
        const bool fits =
            m_search->fontMetrics().horizontalAdvance(whole) + Margins <= m_search->width();
        m_search->setPlaceholderText(fits ? whole : whole.section(QStringLiteral("   "), 0, 0));
    }
    return QFrame::eventFilter(watched, event);
}

void HeaderBar::buildViews()
{
    for (QToolButton *button : {m_tiles, m_table}) {
        button->setCheckable(true);
        button->setFont(uiFont(13));
        button->setFocusPolicy(Qt::StrongFocus);
        m_views->addButton(button);
    }
    m_tiles->setText(tr("Tiles"));
    m_tiles->setAccessibleName(tr("Show as tiles"));
    m_tiles->setChecked(true);
    m_table->setText(tr("Table"));
    m_table->setAccessibleName(tr("Show as a table"));
    // A screen reader toggles, and does not click.
    for (const auto &[button, view] :
         {std::pair(m_tiles, View::Tiles), std::pair(m_table, View::Table)}) {
        connect(button, &QToolButton::toggled, this, [this, view = view](bool isOn) {
            if (isOn)
                emit viewChosen(view);
        });
    }
}

void HeaderBar::buildRefresh()
{
    m_actions->setText(tr("Actions") + QStringLiteral(" ▾"));
    m_actions->setFont(uiFont(13));
    m_actions->setPopupMode(QToolButton::InstantPopup);
    m_actions->setFocusPolicy(Qt::StrongFocus);
    m_actions->setAccessibleName(tr("What can be done about whoever is chosen"));
    m_wall->setText(tr("Wall  F11"));
    m_wall->setFont(uiFont(13));
    m_wall->setFocusPolicy(Qt::StrongFocus);
    m_wall->setAccessibleName(tr("Show as a wall display"));
    connect(m_wall, &QToolButton::clicked, this, &HeaderBar::wallRequested);
    m_age->setObjectName(QStringLiteral("age"));
    m_age->setFont(uiFont(12));
    // It gives way first where the window is narrow.
    m_age->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_refresh->setFont(uiFont(13, QFont::DemiBold));
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_refreshing)
            emit cancelRequested();
        else
            emit refreshRequested();
    });
    showRefreshing(false);
}

void HeaderBar::arrange()
{
    auto *brand = new QLabel(QStringLiteral("Lampfield"), this);
    brand->setObjectName(QStringLiteral("brand"));
    brand->setFont(uiFont(16, QFont::Bold));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(brand);
    layout->addSpacing(4);
    layout->addWidget(m_pill);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_order);
    auto *views = new QHBoxLayout;
    views->setSpacing(4);
    views->addWidget(m_tiles);
    views->addWidget(m_table);
    layout->addLayout(views);
    layout->addWidget(m_actions);
    layout->addWidget(m_age, 3);
    layout->addWidget(m_refresh);
    layout->addWidget(m_wall);
}

void HeaderBar::setTheme(const Theme &theme)
{
    m_pill->setTheme(theme);
}

void HeaderBar::setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness)
{
    m_pill->setStatus(link, freshness);
    m_age->setWordings({freshness.age + freshness.nextPoll, freshness.age, freshness.shortAge});
}

void HeaderBar::setView(View view)
{
    // On another page neither is pressed.
    const bool isBoard = view == View::Tiles || view == View::Table;
    m_views->setExclusive(isBoard);
    const QSignalBlocker tilesAreSilent(m_tiles);
    const QSignalBlocker tableIsSilent(m_table);
    m_tiles->setChecked(view == View::Tiles);
    m_table->setChecked(view == View::Table);
    // Calls are one list, and queues stand by themselves.
    m_order->setEnabled(view == View::Tiles || view == View::Table);
    m_order->setOrdering(view == View::Tiles);
}

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HeaderBar::search(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    if (text.isEmpty())
        return;
    m_search->setText(text);
    emit searched(text);
}

void HeaderBar::setSearch(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
}

void HeaderBar::showRefreshing(bool running)
{
    m_refreshing = running;
    m_refresh->setText(running ? tr("Cancel…") : tr("Refresh  F5"));
    m_refresh->setAccessibleName(running ? tr("Cancel the refresh") : tr("Refresh all extensions"));
    // As wide as its longest text, so that nothing beside it moves.
    m_refresh->setMinimumWidth(
        QFontMetrics(m_refresh->font()).horizontalAdvance(tr("Cancel · 10000/10000")) / 2 + 60);
}

void HeaderBar::showProgress(int done, int total)
{
    if (m_refreshing)
        m_refresh->setText(tr("Cancel · %1/%2").arg(done).arg(total));
}

} // namespace Gui
