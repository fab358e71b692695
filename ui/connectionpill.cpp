// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionpill.h"

#include "ui/plaintooltip.h"

#include <QPainter>

namespace Gui {

namespace {

constexpr int DotSpace = 30;
constexpr int Right = 14;

} // namespace

ConnectionPill::ConnectionPill(QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(&Theme::light())
{
    setObjectName(QStringLiteral("pill"));
    setFont(uiFont(13));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConnectionPill::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void ConnectionPill::setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness)
{
    m_state = link.state;
    m_stale = freshness.stale;
    const QString words =
        link.peer.isEmpty() ? freshness.pill : link.peer + QStringLiteral(" · ") + freshness.pill;
    if (words != text()) {
        setText(words);
        updateGeometry();
    }
    setAccessibleName(tr("Connection: %1").arg(words));
    setToolTip(plainToolTip((link.problem.isEmpty() ? words : link.problem) + u'\n'
                            + tr("Click to connect anew.")));
    update();
}

QSize ConnectionPill::sizeHint() const
{
    return {DotSpace + fontMetrics().horizontalAdvance(text()) + Right, 30};
}

QColor ConnectionPill::dot() const
{
    using State = Model::LinkStatus::State;
    if (m_state == State::Live)
        return m_theme->lamp(m_stale ? Model::Lamp::Ringing : Model::Lamp::Available);
    if (m_state == State::Refused || m_state == State::Stopped)
        return m_theme->lamp(Model::Lamp::Busy);
    return m_theme->lamp(m_state == State::Waiting ? Model::Lamp::Busy : Model::Lamp::Ringing);
}

void ConnectionPill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? m_theme->accent : m_theme->line, hasFocus() ? 2 : 1));
    painter.setBrush(m_theme->panel);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot());
    painter.drawEllipse(QPointF(17, height() / 2.0), 4.5, 4.5);
    painter.setPen(m_theme->text);
    painter.setFont(font());
    const QRect words = rect().adjusted(DotSpace, 0, -Right + 4, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace Gui
