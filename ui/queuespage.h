// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/command.h"
#include "model/items/freshness.h"
#include "model/items/queuepartmodels.h"
#include "model/items/queuetablemodel.h"
#include "ui/daybox.h"
#include "ui/keptchoice.h"
#include "ui/queuecarddelegate.h"
#include "ui/timedelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QTableView>

namespace Gui {

/// The queues as cards; of the chosen one, who waits, who could answer, and who was lost.
class QueuesPage : public QWidget
{
    Q_OBJECT

public:
    QueuesPage(Model::QueueTableModel &queues, Model::CommandSink &commands, Ami::Clock &clock,
               QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void choose(const QString &queue);
    QString chosenQueue() const;
    /// The member that was chosen last; nothing if it was a caller, or nobody.
    std::optional<Model::QueueSeat> chosenSeat() const;
    /// The id of the call of the caller that was chosen last; empty if it is not known, or it was a
    /// member, or nobody.
    QString chosenCall() const;
    /// Also once a second, for what counts up.
    void setFreshness(const Model::Freshness &freshness);
    /// How the queues are known over this connection.
    void setNews(Model::QueueNews news);

    /// Callers that left just now.
    void addVisits(const QList<Model::QueueVisit> &visits);
    /// Asks the store for the callers of the day that is shown.
    void askForDay();
    /// What the store knows of a day that was asked for.
    void setVisits(Model::TimePoint from, const QList<Model::QueueVisit> &visits);

signals:
    void chosen();
    /// At that place of the screen, about what is chosen.
    void menuRequested(const QPoint &where);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildCards();
    QTableView *buildTable(QAbstractItemModel &model, const QString &name);
    void letChoose(QTableView *table, KeptChoice &choice);
    QWidget *titled(QLabel *title, QWidget *beside, QWidget *content);
    QWidget *buildParts();
    void chooseSome();
    void showQueue();
    void showDays();
    void showVisits();
    void showNote();
    Model::QueueTableModel &m_queues;
    Model::CommandSink &m_commands;
    Ami::Clock &m_clock;
    Model::WaitingTableModel m_waiting;
    Model::SeatTableModel m_seats;
    Model::VisitTableModel m_lost;
    KeptChoice m_callerChoice;
    KeptChoice m_seatChoice;
    QList<Model::QueueVisit> m_visits; ///< of the day that is shown
    Model::TimePoint m_day{};          ///< when that began
    Model::Freshness m_freshness;
    Model::QueueNews m_news = Model::QueueNews::Unknown;
    std::pair<QString, std::chrono::seconds> m_visitsOf; ///< queue, and its service level
    bool m_holdsBack = false; ///< callers of whom more may be heard at once
    QString m_wanted;         ///< the queue to choose once it is there

    QListView *m_cards;
    QueueCardDelegate *m_cardDelegate;
    QList<QTableView *> m_tables;
    QTableView *m_waitingTable = nullptr;
    QTableView *m_seatsTable = nullptr;
    QTableView *m_chosenIn = nullptr; ///< where somebody was chosen last
    QList<TimeDelegate *> m_delegates;
    QLabel *m_note;
    QLabel *m_nothing;
    QLabel *m_waitingTitle;
    QLabel *m_seatsTitle;
    QLabel *m_lostTitle;
    DayBox *m_days;
    QStackedLayout *m_layout;
};

} // namespace Gui
