// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ui/spokenitems.h"
#include "ui/tilecontents.h"
#include "ui/wall/walllayout.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace Gui {

/// The tiles of a wall, one page at a time. Only tiles that changed, and timers, are painted again.
class WallBoard : public QWidget, public SpokenItems
{
    Q_OBJECT

public:
    WallBoard(Model::ExtensionFilterModel &rows, const Ami::Clock &clock,
              QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setFreshness(const Model::Freshness &freshness);
    void setCallerNumbers(CallerNumbers numbers);
    /// Pages change at once, without a cross-fade.
    void setReducedMotion(bool isReduced) { m_reducedMotion = isReduced; }
    /// Repaints the timers that moved on. To be called once a second.
    void tick();

    int pages() const { return m_layout.pages(); }
    int page() const { return m_page; }
    /// Any number; it wraps around.
    void showPage(int page);
    const WallLayout &layoutOfTiles() const { return m_layout; }

    int itemCount() const override { return m_rows.rowCount(); }
    QString spokenItem(int row) const override;
    QRect itemOnScreen(int row) const override;
    int itemAt(const QPoint &place) const override;

signals:
    void pagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void endFade();
    void scheduleArrange();
    void arrange();
    void recount();
    void repaintRows(int first, int last);
    void paintPage(QPainter &painter, const QRegion &exposed) const;
    void paintTile(QPainter &painter, int row, const QRegion &exposed) const;
    QRect timerRect(const QRect &tile) const;
    QRect logical(const QRect &tile) const;

    Model::ExtensionFilterModel &m_rows;
    const Ami::Clock &m_clock;
    const Theme *m_theme;
    TilePainter m_painter;
    WallLayout m_layout;
    Model::Freshness m_freshness;
    CallerNumbers m_numbers = CallerNumbers::Shown;
    int m_page = 0;
    bool m_reducedMotion = false;
    bool m_arrangeScheduled = false;
    QTimer m_recount;
    QPixmap m_before; ///< the page that fades away
    QVariantAnimation m_fade;
};

} // namespace Gui
