// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wall/wallboard.h"
#include "ui/wall/wallheader.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

/// What all walls show, and by which clock.
struct WallSource
{
    Model::ExtensionTableModel &extensions;
    const Model::QueueTableModel &queues;
    const Model::AlertCenter &alerts;
    Ami::Clock &clock;
};

/// A wall on one screen: no menus, no pointer once it rests, and everything a little elsewhere each
/// minute, so that nothing burns in.
class WallWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds PageTime{12};
    static constexpr std::chrono::seconds PointerTime{3};
    static constexpr std::chrono::seconds DriftTime{60};
    static constexpr int Drift = 4; ///< pixels at most, of a screen with 1080 lines

    /// `place` tells walls apart that show pages at the same time: each begins with another one.
    WallWindow(const WallSource &source, int place, QWidget *parent = nullptr);
    ~WallWindow() override;

    void setTheme(const Theme &theme);
    void setCallerNumbers(CallerNumbers numbers) { m_board->setCallerNumbers(numbers); }
    void setReducedMotion(bool isReduced) { m_board->setReducedMotion(isReduced); }
    void setStatus(const Model::LinkStatus &link, const Model::Freshness &freshness,
                   bool queuesStale);
    /// Once a second.
    void tick();
    const WallBoard &board() const { return *m_board; }

signals:
    void left();
    void numbersToggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void drift();
    void hidePointer();
    void showPage(int page);

    Ami::Clock &m_clock;
    int m_place;
    Model::ExtensionFilterModel m_rows;
    WallHeader *m_header;
    QLabel *m_strip;
    WallBoard *m_board;
    QVBoxLayout *m_layout;
    std::chrono::nanoseconds m_pageSince{0};
    std::chrono::nanoseconds m_driftSince{0};
    std::chrono::nanoseconds m_pointerSince{0};
    int m_driftStep = 0;
};

} // namespace Gui
