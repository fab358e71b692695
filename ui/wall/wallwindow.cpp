// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallwindow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>

#include <cmath>

namespace Gui {

WallWindow::WallWindow(const WallSource &source, int place, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_clock(source.clock)
    , m_place(place)
    , m_header(new WallHeader(source.extensions, source.queues, source.alerts, this))
    , m_strip(new QLabel(this))
    , m_board(new WallBoard(m_rows, source.clock, this))
    , m_layout(new QVBoxLayout(this))
    , m_pageSince(source.clock.monotonic())
    , m_driftSince(m_pageSince)
    , m_pointerSince(m_pageSince)
{
    setObjectName(QStringLiteral("wall"));
    setWindowTitle(tr("Lampfield wall"));
    setAutoFillBackground(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    for (QWidget *child : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_board)})
        child->setMouseTracking(true);
    m_rows.setSourceModel(&source.extensions);
    m_strip->setObjectName(QStringLiteral("strip"));
    m_strip->setWordWrap(true);
    m_strip->setTextFormat(Qt::PlainText);
    m_strip->setAlignment(Qt::AlignCenter);
    m_strip->hide();
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_strip);
    m_layout->addWidget(m_board, 1);
    connect(m_board, &WallBoard::pagesChanged, this, [this] { showPage(m_place); });
    drift();
}

/// The board looks at rows that are gone before the widgets are.
WallWindow::~WallWindow()
{
    delete m_board;
}

void WallWindow::setTheme(const Theme &theme)
{
    // A style sheet that is there already keeps the old palette.
    setStyleSheet({});
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    m_header->setTheme(theme);
    m_board->setTheme(theme);
}

void WallWindow::setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness,
                           bool queuesStale)
{
    m_header->setStatus(link, freshness, queuesStale, m_clock.now());
    m_board->setFreshness(freshness);
    m_strip->setText(freshness.strip);
    m_strip->setVisible(!freshness.strip.isEmpty());
}

void WallWindow::tick()
{
    const auto now = m_clock.monotonic();
    m_board->tick();
    if (m_board->pages() > 1 && now - m_pageSince >= PageTime)
        showPage(m_board->page() + 1);
    if (now - m_driftSince >= DriftTime) {
        m_driftSince = now;
        ++m_driftStep;
        drift();
    }
    if (now - m_pointerSince >= PointerTime)
        hidePointer();
}

void WallWindow::showPage(int page)
{
    m_pageSince = m_clock.monotonic();
    m_board->showPage(page);
    m_header->setPage(m_board->page(), m_board->pages());
}

/// Along a curve that comes by every place, a pixel or two at a time. What is inside keeps its
/// size.
void WallWindow::drift()
{
    const double zoom = std::max(1.0, height() / 1080.0);
    const int most = static_cast<int>(Drift * zoom);
    const int x = static_cast<int>(std::lround(most * std::sin(m_driftStep * 0.7)));
    const int y = static_cast<int>(std::lround(most * std::sin(m_driftStep * 1.1)));
    const int side = most;
    const int top = static_cast<int>(18 * zoom) + most;
    m_layout->setContentsMargins(side + x, top + y, side - x, most - y);
}

void WallWindow::hidePointer()
{
    if (cursor().shape() != Qt::BlankCursor)
        setCursor(Qt::BlankCursor);
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        emit left();
        break;
    case Qt::Key_P:
        emit numbersToggled();
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showPage(m_board->page() + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        showPage(m_board->page() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallWindow::mouseMoveEvent(QMouseEvent *event)
{
    m_pointerSince = m_clock.monotonic();
    unsetCursor();
    QWidget::mouseMoveEvent(event);
}

void WallWindow::mouseDoubleClickEvent(QMouseEvent * /*event*/)
{
    emit left();
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_header->setScreenHeight(height());
    m_strip->setFont(uiFont(std::max(13, height() * 18 / 1080), QFont::Medium));
    drift();
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    // Whoever shows walls takes it away.
    event->ignore();
    emit left();
}

} // namespace Gui
