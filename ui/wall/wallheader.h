// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensiontablemodel.h"
#include "model/items/freshness.h"
#include "model/items/queuetablemodel.h"
#include "ui/theme.h"

#include <QWidget>

namespace Gui {

/// Above a wall's tiles: how many are in each state, how the queues fare, what time it is, and
/// whether all of it is live.
class WallHeader : public QWidget
{
    Q_OBJECT

public:
    WallHeader(const Model::ExtensionTableModel &extensions, const Model::QueueTableModel &queues,
               const Model::AlertCenter &alerts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness,
                   bool queuesStale, Model::TimePoint now);
    /// "2 / 3", where there are several pages.
    void setPage(int page, int pages);
    /// All of it grows with the screen.
    void setScreenHeight(int height);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Card
    {
        QString value;
        QString title;
        QColor color;
        Model::AlertLevel level = Model::AlertLevel::None;
        std::optional<Model::Lamp> lamp; ///< its glyph stands before the title
    };

    void update();
    QList<Card> stateCards() const;
    QList<Card> queueCards() const;
    Model::AlertLevel worstOf(std::initializer_list<Model::AlertKind> kinds) const;
    bool isDoubtful(const Card &card) const;
    bool isLoud(const Card &card) const;
    qreal paintCard(QPainter &painter, qreal left, const Card &card) const;
    void paintValue(QPainter &painter, const QRectF &box, const Card &card) const;
    void paintTitle(QPainter &painter, QRectF box, const Card &card) const;
    void paintClock(QPainter &painter, const QRectF &box) const;
    qreal widthOf(const Card &card) const;

    const Model::ExtensionTableModel &m_extensions;
    const Model::QueueTableModel &m_queues;
    const Model::AlertCenter &m_alerts;
    const Theme *m_theme;
    Model::LinkStatus m_link;
    Model::Freshness m_freshness;
    bool m_queuesStale = true;
    Model::TimePoint m_now{};
    QString m_page;
    double m_zoom = 1;
};

} // namespace Gui
