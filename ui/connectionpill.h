// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/freshness.h"
#include "ui/theme.h"

#include <QAbstractButton>

namespace Gui {

/// The connection at a glance: a dot, the PBX's name, and how it fares. A click connects anew.
class ConnectionPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionPill(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {110, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor dot() const;

    const Theme *m_theme;
    Model::LinkStatus::State m_state = Model::LinkStatus::State::Idle;
    bool m_stale = true;
};

} // namespace Gui
