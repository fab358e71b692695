// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/countcards.h"

#include "model/items/lamptext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Gui {

namespace {

using Model::Lamp;

constexpr int Height = 66;
constexpr int Padding = 14;

/// Floors that know no breaks are not to look at their zeros.
bool isShownAtZero(Lamp lamp)
{
    return lamp < Lamp::Paused || lamp > Lamp::DoNotDisturb;
}

} // namespace

CountCard::CountCard(QString label, QList<Lamp> lamps, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(std::move(label))
    , m_lamps(std::move(lamps))
    , m_theme(&Theme::light())
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Show only: %1").arg(m_label));
    setCount(0);
}

void CountCard::setCount(int count)
{
    m_count = count;
    const QString spoken = QStringLiteral("%1: %2").arg(m_label, QLocale().toString(count));
    setAccessibleName(m_stale ? tr("%1, not verified").arg(spoken) : spoken);
    QWidget::update();
}

void CountCard::setTheme(const Theme &theme)
{
    m_theme = &theme;
    QWidget::update();
}

void CountCard::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        setCount(m_count);
}

void CountCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme->lamp(m_lamps.constFirst());
    const qreal width = isChecked() || hasFocus() ? 2 : 1;
    const QRectF card = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPainterPath path;
    path.addRoundedRect(card, 6, 6);
    painter.fillPath(path, isChecked() ? mix(m_theme->tile, color, 0.12) : m_theme->tile);
    painter.save();
    painter.setClipPath(path);
    painter.fillRect(QRectF(0, 0, rect().width(), 3.5),
                     m_stale ? mix(color, m_theme->tile, 0.45) : color);
    painter.restore();
    painter.setPen(QPen(isChecked() ? color : hasFocus() ? m_theme->accent : m_theme->line, width));
    painter.drawPath(path);

    painter.setLayoutDirection(layoutDirection());
    const auto write = [&painter, this](const QFont &font, int top, const QString &text) {
        painter.setFont(font);
        const QRect line = rect().adjusted(Padding, top, -Padding / 2, 0);
        painter.drawText(layoutDirection() == Qt::RightToLeft ? line.translated(-Padding / 2, 0)
                                                              : line,
                         Qt::AlignLeading | Qt::AlignTop,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    painter.setPen(m_stale ? m_theme->muted : m_theme->text);
    write(uiFont(23, QFont::DemiBold), 13, QLocale().toString(m_count));
    painter.setPen(m_theme->muted);
    write(uiFont(12), 43, m_label);
}

QSize CountCard::sizeHint() const
{
    return {QFontMetrics(uiFont(12)).horizontalAdvance(m_label) + 2 * Padding + 4, Height};
}

CountCards::CountCards(const Model::ExtensionTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_disagreeing(new CountCard(tr("Status disagrees"), {Lamp::Unknown}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 2);
    layout->setSpacing(8);
    for (const QList<Lamp> &lamps : Model::countedLamps()) {
        auto *card = new CountCard(Model::lampText(lamps.constFirst()), lamps, this);
        layout->addWidget(card);
        m_cards.append(card);
        // A screen reader toggles, and does not click.
        connect(card, &CountCard::toggled, this, [this, card] { choose(card); });
    }
    layout->addWidget(m_disagreeing);
    m_cards.append(m_disagreeing);
    connect(m_disagreeing, &CountCard::toggled, this, [this] { choose(m_disagreeing); });
    connect(&model, &Model::ExtensionTableModel::countsChanged, this, &CountCards::update);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CountCards::update);
    update();
}

void CountCards::setTheme(const Theme &theme)
{
    for (CountCard *card : std::as_const(m_cards))
        card->setTheme(theme);
}

void CountCards::setStale(bool stale)
{
    for (CountCard *card : std::as_const(m_cards))
        card->setStale(stale);
}

void CountCards::update()
{
    for (CountCard *card : std::as_const(m_cards)) {
        if (card == m_disagreeing)
            continue;
        const int count = Model::countOf(m_model.counts(), card->lamps());
        card->setCount(count);
        card->setVisible(count > 0 || card->isChecked() || isShownAtZero(card->lamps().first()));
    }
    m_disagreeing->setCount(m_model.disagreeing());
    m_disagreeing->setVisible(m_model.disagreeing() > 0 || m_disagreeing->isChecked());
}

void CountCards::choose(CountCard *pressed)
{
    for (CountCard *card : std::as_const(m_cards)) {
        const QSignalBlocker silent(card);
        if (card != pressed)
            card->setChecked(false);
    }
    const bool states = pressed->isChecked() && pressed != m_disagreeing;
    emit chosen(states ? pressed->lamps() : QList<Lamp>(), m_disagreeing->isChecked());
    update();
}

void CountCards::setChosen(const QList<Lamp> &lamps, bool disagreeing)
{
    for (CountCard *card : std::as_const(m_cards)) {
        const QSignalBlocker silent(card);
        card->setChecked(card == m_disagreeing ? disagreeing
                                               : !lamps.isEmpty() && card->lamps() == lamps);
    }
    update();
}

} // namespace Gui
