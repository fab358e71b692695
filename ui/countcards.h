// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensiontablemodel.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QList>

namespace Gui {

/// One state's count; pressed, it keeps only the extensions in that state.
class CountCard : public QAbstractButton
{
    Q_OBJECT

public:
    CountCard(QString label, QList<Model::Lamp> lamps, QWidget *parent = nullptr);

    const QList<Model::Lamp> &lamps() const { return m_lamps; }
    void setCount(int count);
    void setTheme(const Theme &theme);
    /// A count of a stale board is as doubtful as its tiles.
    void setStale(bool stale);

    /// As wide as its words.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {48, 66}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QList<Model::Lamp> m_lamps;
    const Theme *m_theme;
    int m_count = 0;
    bool m_stale = false;
};

/// A card for every state, and one for statuses that disagree. At most one is pressed.
class CountCards : public QWidget
{
    Q_OBJECT

public:
    explicit CountCards(const Model::ExtensionTableModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStale(bool stale);

    /// Presses the card of these states, or that of disagreement; no signal comes of it.
    void setChosen(const QList<Model::Lamp> &lamps, bool disagreeing);

signals:
    /// States to keep; empty: all. With `disagreeing` only extensions whose status disagrees.
    void chosen(const QList<Model::Lamp> &lamps, bool disagreeing);

private:
    void update();
    void choose(CountCard *pressed);

    const Model::ExtensionTableModel &m_model;
    CountCard *m_disagreeing;
    QList<CountCard *> m_cards;
};

} // namespace Gui
