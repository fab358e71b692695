// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/boardmirror.h"
#include "model/domain/command.h"
#include "model/items/freshness.h"
#include "ui/detailspanel.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>

namespace Gui {

/// The dock beside the board that explains the chosen extension. It hears the feed itself, and asks
/// for the history of the day when that may have grown.
class DetailsDock : public QDockWidget
{
    Q_OBJECT

public:
    /// A phone on a busy day changes often; its day is read anew no more often than this.
    static constexpr std::chrono::milliseconds HistorySpacing{1'000};

    DetailsDock(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
                QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Also once a second, for what counts up.
    void setFreshness(const Model::Freshness &freshness);
    /// The extension to explain; empty: none.
    /// What can be done about the extension, as buttons; the menu has the rest.
    void setActions(const QList<QAction *> &actions, QMenu *menu);
    void showActions(bool shown) { m_actions->setVisible(shown); }
    void setExtension(const QString &number);
    const QString &extension() const { return m_number; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void handleChanges(const Model::ChangeSet &changes);
    bool concerns(const Model::ChangeSet &changes) const;
    void update();
    void askHistory();
    void takeHistory(const QString &extension, const QList<Model::StatusInterval> &intervals);
    Model::TimePoint startOfDay() const;

    Model::CommandSink &m_commands;
    Ami::Clock &m_clock;
    Model::BoardMirror m_mirror;
    Model::Freshness m_freshness;
    QString m_number;
    QList<Model::StatusInterval> m_history;
    std::unique_ptr<Ami::Timer> m_historyTimer;
    DetailsPanel *m_panel;
    QScrollArea *m_area;
    QFrame *m_actions; ///< a row of buttons below
};

} // namespace Gui
