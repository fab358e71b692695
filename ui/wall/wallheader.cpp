// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallheader.h"

#include "model/items/lamptext.h"
#include "ui/glyphs.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Gui {

using Model::AlertKind;
using Model::Lamp;

namespace {

constexpr int Height = 92; // of a screen with 1080 lines, as all that follows
constexpr qreal Gap = 12;
constexpr qreal Padding = 18;
constexpr qreal GlyphSize = 13;

/// These are looked for even where there are none.
bool isShownAtZero(Lamp lamp)
{
    return lamp == Lamp::Available || lamp == Lamp::OnCall || lamp == Lamp::Ringing
        || lamp == Lamp::Offline;
}

/// As the locale writes it, without seconds.
QString clockText(const QTime &time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return QLocale().toString(time, format);
}

} // namespace

WallHeader::WallHeader(const Model::ExtensionTableModel &extensions,
                       const Model::QueueTableModel &queues, const Model::AlertCenter &alerts,
                       QWidget *parent)
    : QWidget(parent)
    , m_extensions(extensions)
    , m_queues(queues)
    , m_alerts(alerts)
    , m_theme(&Theme::darkTheme())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&extensions, &Model::ExtensionTableModel::countsChanged, this, &WallHeader::update);
    connect(&extensions, &QAbstractItemModel::rowsInserted, this, &WallHeader::update);
    connect(&queues, &QAbstractItemModel::dataChanged, this, &WallHeader::update);
    connect(&queues, &QAbstractItemModel::rowsInserted, this, &WallHeader::update);
    connect(&queues, &QAbstractItemModel::rowsRemoved, this, &WallHeader::update);
    connect(&alerts, &Model::AlertCenter::changed, this, &WallHeader::update);
}

QSize WallHeader::sizeHint() const
{
    return {640, static_cast<int>(Height * m_zoom)};
}

void WallHeader::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void WallHeader::setScreenHeight(int height)
{
    m_zoom = height / 1080.0;
    updateGeometry();
    update();
}

void WallHeader::setPage(int page, int pages)
{
    m_page = pages > 1
        ? QStringLiteral("%1 / %2").arg(QLocale().toString(page + 1), QLocale().toString(pages))
        : QString();
    update();
}

void WallHeader::setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness,
                           bool queuesStale, Model::TimePoint now)
{
    m_link = link;
    m_freshness = freshness;
    m_queuesStale = queuesStale;
    m_now = now;
    update();
}

void WallHeader::update()
{
    QStringList spoken;
    for (const Card &card : stateCards() + queueCards())
        spoken.append(card.value + u' ' + card.title);
    if (m_freshness.stale)
        spoken.append(tr("not verified"));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    QWidget::update();
}

QList<WallHeader::Card> WallHeader::stateCards() const
{
    QList<Card> cards;
    for (const QList<Lamp> &lamps : Model::countedLamps()) {
        const int count = Model::countOf(m_extensions.counts(), lamps);
        const Lamp lamp = lamps.constFirst();
        if (count == 0 && !isShownAtZero(lamp))
            continue;
        cards.append({QLocale().toString(count), Model::lampText(lamp), m_theme->lamp(lamp),
                      Model::AlertLevel::None, lamp});
    }
    return cards;
}

Model::AlertLevel WallHeader::worstOf(std::initializer_list<AlertKind> kinds) const
{
    Model::AlertLevel worst = Model::AlertLevel::None;
    for (const AlertKind kind : kinds)
        worst = std::max(worst, m_alerts.level(kind));
    return worst;
}

QList<WallHeader::Card> WallHeader::queueCards() const
{
    if (m_queues.rowCount() == 0)
        return {};
    std::optional<Model::TimePoint> longest;
    for (const Model::Queue &queue : m_queues.rows()) {
        const auto since = queue.waitingSince();
        if (since && (!longest || *since < *longest))
            longest = since;
    }
    const Model::TimePoint lastKnown =
        m_freshness.stale ? m_freshness.asOf : m_link.liveUntil.value_or(m_now);
    const Model::TimePoint until = m_queuesStale ? lastKnown : m_now;
    const QColor calm = m_theme->muted;
    return {{QLocale().toString(m_queues.waiting()),
             tr("Waiting"),
             calm,
             worstOf({AlertKind::QueueWaiting}),
             {}},
            {longest ? Model::durationText(until - *longest) : Model::durationText({}),
             tr("Longest wait"),
             calm,
             worstOf({AlertKind::QueueWait}),
             {}}};
}

qreal WallHeader::widthOf(const Card &card) const
{
    const QFontMetricsF title(uiFont(15));
    const QFontMetricsF value(uiFont(38, QFont::Bold));
    const qreal glyph = card.lamp ? glyphWidth(*card.lamp, GlyphSize) + 7 : 0;
    return std::max({112.0, glyph + title.horizontalAdvance(card.title) + 2 * Padding,
                     value.horizontalAdvance(card.value) + 2 * Padding});
}

bool WallHeader::isDoubtful(const Card &card) const
{
    return card.lamp ? m_freshness.stale : m_queuesStale;
}

bool WallHeader::isLoud(const Card &card) const
{
    return card.level != Model::AlertLevel::None && !isDoubtful(card);
}

qreal WallHeader::paintCard(QPainter &painter, qreal left, const Card &card) const
{
    const QColor color = isLoud(card) ? m_theme->alertGround(card.level) : card.color;
    const qreal width = widthOf(card);
    const QRectF box(left, 0, width, Height - 8);
    QPainterPath path;
    path.addRoundedRect(box, 8, 8);
    painter.fillPath(path, m_theme->tile);
    painter.save();
    painter.setClipPath(path);
    painter.fillRect(QRectF(left, box.bottom() - 4, width, 4),
                     isDoubtful(card) ? mix(color, m_theme->tile, 0.45) : color);
    painter.restore();
    paintValue(painter, box.adjusted(Padding, 4, -Padding, -34), card);
    paintTitle(painter, box.adjusted(Padding, 50, -Padding, -8), card);
    return width;
}

void WallHeader::paintValue(QPainter &painter, const QRectF &box, const Card &card) const
{
    painter.setFont(uiFont(38, QFont::Bold));
    QColor color = card.lamp ? card.color : m_theme->text;
    if (isDoubtful(card))
        color = m_theme->muted;
    if (isLoud(card)) {
        color = m_theme->alertText(card.level);
        const qreal wide = painter.fontMetrics().horizontalAdvance(card.value);
        const qreal from =
            layoutDirection() == Qt::RightToLeft ? box.right() - wide - 8 : box.left() - 8;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->alertGround(card.level));
        painter.drawRoundedRect(QRectF(from, box.top() + 4, wide + 16, box.height() - 6), 6, 6);
    }
    painter.setPen(color);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter, card.value);
}

void WallHeader::paintTitle(QPainter &painter, QRectF box, const Card &card) const
{
    if (card.lamp) {
        const qreal wide = glyphWidth(*card.lamp, GlyphSize);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const qreal from = rightToLeft ? box.right() - wide : box.left();
        paintGlyph(painter, QRectF(from, box.center().y() - GlyphSize / 2, GlyphSize, GlyphSize),
                   *card.lamp, isDoubtful(card) ? m_theme->muted : card.color);
        box.adjust(rightToLeft ? 0 : wide + 7, 0, rightToLeft ? -wide - 7 : 0, 0);
    }
    painter.setFont(uiFont(15));
    painter.setPen(m_theme->muted);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter, card.title);
}

void WallHeader::paintClock(QPainter &painter, const QRectF &box) const
{
    const auto local = QDateTime::fromMSecsSinceEpoch(m_now.time_since_epoch().count());
    painter.setFont(uiFont(42, QFont::DemiBold));
    painter.setPen(m_theme->text);
    painter.drawText(box.adjusted(0, -2, 0, -34), Qt::AlignTrailing | Qt::AlignVCenter,
                     clockText(local.time()));
    QStringList parts;
    if (!m_page.isEmpty())
        parts.append(m_page);
    parts.append(m_freshness.pill);
    if (!m_link.peer.isEmpty())
        parts.append(m_link.peer);
    painter.setFont(uiFont(15));
    painter.setPen(m_theme->lamp(m_freshness.stale ? Lamp::Busy : Lamp::Available));
    const QString text = (m_freshness.stale ? QStringLiteral("✕ ") : QStringLiteral("● "))
        + parts.join(QStringLiteral(" · "));
    painter.drawText(box.adjusted(0, 50, 0, -8), Qt::AlignTrailing | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(box.width())));
}

void WallHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme->ground);
    painter.scale(m_zoom, m_zoom);
    constexpr qreal Margin = 16;
    constexpr qreal ClockWidth = 330;
    const qreal width = this->width() / m_zoom;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(layoutDirection());
    paintClock(
        painter,
        QRectF(rightToLeft ? Margin : width - Margin - ClockWidth, 0, ClockWidth, Height - 8));
    const qreal room = width - 2 * Margin - ClockWidth - Gap;
    QList<Card> cards = stateCards() + queueCards();
    qreal needed = 0;
    for (const Card &card : std::as_const(cards))
        needed += widthOf(card) + Gap;
    // On a narrow screen all of them get smaller; none is left out.
    const double squeeze = std::min(1.0, room / needed);
    painter.scale(squeeze, 1);
    qreal left = Margin / squeeze;
    for (const Card &card : std::as_const(cards)) {
        const qreal wide = widthOf(card);
        paintCard(painter, rightToLeft ? width / squeeze - left - wide : left, card);
        left += wide + Gap;
    }
}

} // namespace Gui
