// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline.h"

#include "model/domain/extension.h"
#include "model/items/lamptext.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace Gui {

namespace {

constexpr int BandHeight = 16;

QString clockText(Model::TimePoint time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
}

} // namespace

Model::Lamp lampOf(const Model::StatusInterval &interval)
{
    Model::Extension row;
    row.statusCode = interval.statusCode;
    row.presence.kind = interval.presence;
    row.presence.source = interval.cause;
    // Busy by a do-not-disturb device alone, as far as the history tells.
    if (interval.presence == Model::Presence::Kind::DoNotDisturb
        && interval.statusCode == Model::StatusCode::Busy)
        row.phoneCode = Model::StatusCode::Idle;
    return Model::lamp(row);
}

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::light())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline of today"));
}

void Timeline::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void Timeline::show(const QList<Model::StatusInterval> &intervals, Model::TimePoint from,
                    Model::TimePoint now)
{
    m_intervals = intervals;
    m_from = from;
    m_now = now;
    QStringList parts;
    for (const Model::StatusInterval &interval :
         intervals.last(std::min<qsizetype>(intervals.size(), 5)))
        parts.append(QStringLiteral("%1 %2").arg(clockText(std::max(interval.from, from)),
                                                 Model::lampText(lampOf(interval))));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

qreal Timeline::xOf(Model::TimePoint time) const
{
    const double whole = std::max<double>(1, double((m_now - m_from).count()));
    return std::clamp(double((time - m_from).count()) / whole, 0.0, 1.0) * width();
}

void Timeline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath band;
    band.addRoundedRect(QRectF(0.5, 0.5, width() - 1, BandHeight), 3, 3);
    painter.fillPath(band, m_theme->ground);
    painter.save();
    painter.setClipPath(band);
    for (const Model::StatusInterval &interval : m_intervals) {
        const qreal left = xOf(interval.from);
        // What was too short for a pixel is seen all the same.
        const qreal right = std::max(xOf(interval.to.value_or(m_now)), left + 1);
        painter.fillRect(QRectF(left, 0, right - left, BandHeight + 1),
                         m_theme->lamp(lampOf(interval)));
    }
    painter.restore();
    painter.setPen(m_theme->line);
    painter.drawPath(band);
    painter.setFont(uiFont(11));
    painter.setPen(m_theme->muted);
    const QRect labels(0, BandHeight + 3, width(), height() - BandHeight - 3);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, clockText(m_from));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignTop, clockText(m_now));
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos().x()), this);
    return true;
}

QString Timeline::textAt(int x) const
{
    QString text = tr("not known");
    // Where several are on one pixel, the last of them counts.
    for (const Model::StatusInterval &interval : m_intervals) {
        const Model::TimePoint end = interval.to.value_or(m_now);
        if (x < xOf(interval.from) || x > std::max(xOf(end), xOf(interval.from) + 1))
            continue;
        text =
            tr("%1 – %2  %3 · %4")
                .arg(clockText(interval.from), interval.to ? clockText(end) : tr("now"),
                     Model::lampText(lampOf(interval)), Model::durationText(end - interval.from));
    }
    return text;
}

} // namespace Gui
