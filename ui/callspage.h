// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/command.h"
#include "model/items/callfiltermodel.h"
#include "model/items/freshness.h"
#include "ui/calldelegate.h"
#include "ui/daybox.h"
#include "ui/keptchoice.h"
#include "ui/pastcalls.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace Gui {

/// The calls that go on, as a table that sorts and filters, with running timers; or those of a day
/// that are over.
class CallsPage : public QWidget
{
    Q_OBJECT

public:
    CallsPage(Model::CommandSink &commands, Ami::Clock &clock, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void apply(const QList<Model::Call> &changes);
    /// Asks the store for the day that is shown, if it is one.
    void askForDay();
    /// What the store knows of a day that was asked for.
    void setPast(Model::TimePoint from, const QList<Model::Call> &calls);
    /// Keeps calls in which each word occurs.
    void setText(const QString &text);
    /// Also once a second, for what counts up.
    void setFreshness(const Model::Freshness &freshness);

    /// The id of the call that goes on and is chosen; empty: none.
    QString chosenCall() const;
    /// Whether a call can be dragged from here onto a tile.
    void setDragEnabled(bool enabled) { m_table->setDragEnabled(enabled); }
    qsizetype count() const { return m_model.rowCount(); }
    QByteArray columns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void countChanged();
    void chosen();
    /// At that place of the screen, about what is chosen.
    void menuRequested(const QPoint &where);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void showDay();
    void showCount();
    QString nothingText() const;

    Model::CommandSink &m_commands;
    Ami::Clock &m_clock;
    Model::CallTableModel m_model;
    Model::CallFilterModel m_filter;
    KeptChoice m_choice;
    Model::Freshness m_freshness;
    QTableView *m_table;
    CallDelegate *m_delegate;
    PastCalls *m_past;
    DayBox *m_days;
    QLabel *m_nothing;
    QStackedLayout *m_layout;
};

} // namespace Gui
