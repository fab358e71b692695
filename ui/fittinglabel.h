// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

namespace Gui {

/// A line of text, right-aligned, that says as much as there is room for: the first of its wordings
/// that fits, or the end of nothing at all. It never makes its neighbours smaller.
class FittingLabel : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    /// From the longest to the shortest.
    void setWordings(const QStringList &wordings);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_wordings;
};

} // namespace Gui
