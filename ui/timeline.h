// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/statusinterval.h"
#include "ui/theme.h"

#include <QWidget>

namespace Gui {

/// A band of the day in the colours of its states. Where nobody knows, it is left empty.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Intervals in the order of time; those that last go on until `now`.
    void show(const QList<Model::StatusInterval> &intervals, Model::TimePoint from,
              Model::TimePoint now);

    QSize sizeHint() const override { return {240, 36}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal xOf(Model::TimePoint time) const;
    QString textAt(int x) const;

    const Theme *m_theme;
    QList<Model::StatusInterval> m_intervals;
    Model::TimePoint m_from{};
    Model::TimePoint m_now{};
};

/// What the tile showed in an interval.
Model::Lamp lampOf(const Model::StatusInterval &interval);

} // namespace Gui
