// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/liveconnection.h"
#include "app/monitor/actionrunner.h"
#include "app/monitor/arbiter.h"
#include "app/monitor/bootwatch.h"
#include "app/monitor/eventrate.h"
#include "app/monitor/featurerounds.h"
#include "app/monitor/listjudge.h"
#include "app/monitor/manualrefresh.h"
#include "app/monitor/namerounds.h"
#include "app/monitor/publisher.h"
#include "app/monitor/queueorders.h"
#include "app/monitor/reloaddetector.h"
#include "app/monitor/timekeeper.h"
#include "app/monitor/trunksearch.h"
#include "app/monitor/witnessrounds.h"
#include "model/domain/health.h"
#include "model/store/storeworker.h"

namespace App {

struct MonitorSettings
{
    QString name; ///< what people call the PBX; empty: its address
    Ami::ConnectionSettings pbx;
    /// The first one wins; none: those that have hints of phones.
    QStringList contexts;
    std::chrono::milliseconds interval{30'000};
    bool listen = true; ///< live events over the main connection
    bool poll = true;   ///< a bulk query over it, each interval
    std::chrono::hours historyKept{24 * 90};
    Model::ActionPolicy actions; ///< what supervisors may do; nothing by default
    /// False for a look that is over at once: an interval of it would tell nothing.
    bool keepHistory = true;

    QString peerName() const { return name.isEmpty() ? pbx.address() : name; }
};

/// The live thread's own: connection, Board and Publisher, and the refreshes over them. Everybody
/// else sees its signals. With neither listening nor polling it connects only for a refresh.
class Monitor : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds NotReadyRetry{ListJudge::FirstRetry};
    Monitor(MonitorSettings settings, Ami::Clock &clock, QObject *parent = nullptr);
    ~Monitor() override;

    /// The rows of the last run; before start().
    void load(const Model::StoreContent &content);
    /// The store could be opened at last; what it knows is added to what is known by now.
    void recall(const Model::StoreContent &content);
    /// The database was lost and is empty: everything is to be written again.
    void rewrite();
    /// Names and departments, from whoever knows them.
    void applyRoster(const Model::Roster &roster);
    void start();
    void stop();
    void reconnect();
    /// What this thread knows of it.
    Model::Health health();
    /// What is shown, for whoever begins to follow.
    struct Picture
    {
        Model::ChangeSet board;
        Model::LinkStatus link;
        Model::Abilities abilities;
        std::optional<Model::TimePoint> confirmedAt;
    };
    Picture picture();
    /// Tells the row of an extension and what speaks about it.
    void explain(const QString &extension);
    void tellRows();
    /// The network has changed, or the machine has slept.
    void nudge() { m_link.nudge(); }

    /// A bulk query on a connection of its own; joins the one under way.
    void refresh();
    void cancelRefresh();
    /// What comes of it is in the ChangeSets.
    void perform(const Model::ActionRequest &request) { m_actions.perform(request); }

    void acknowledge(const Model::ChangeSet &changes, std::chrono::microseconds duration);
    void reject(const Model::ChangeSet &changes, const QString &sentence);

    /// The answer of a refresh could not be saved as `file`.
    void forgetAnswer(const QString &file);

signals:
    /// The rows that are shown before anything came from the network.
    void loaded(const QList<Model::Extension> &rows, std::optional<Model::TimePoint> confirmedAt);
    void changesReady(const Model::ChangeSet &changes);
    void published(const Model::ChangeSet &changes);
    void linkChanged(const Model::LinkStatus &link);
    void abilitiesChanged(const Model::Abilities &abilities);
    /// The database has stopped answering; what it was given is shown unsaved.
    void storeStalled(const QString &sentence);
    /// All that can be listed beside the hints was listed.
    void witnessed();
    void explained(const QString &extension, const Model::ChangeSet &excerpt,
                   const Model::LinkStatus &link, std::optional<Model::TimePoint> confirmedAt);
    void rowsTold(const QList<Model::Extension> &rows);
    /// What the PBX has hints for has changed, or was asked about with the rows.
    void surveyed(const Model::HintSurvey &survey);
    void rosterApplied(const Model::RosterOutcome &outcome);
    void refreshStarted();
    void refreshProgressed(int done, int total);
    /// The raw answer of a refresh, to be saved in `file`.
    void answerReceived(const QString &file, const Model::Refresh &refresh,
                        const std::vector<Ami::Message> &answer);
    void refreshFinished(const Model::RefreshReport &report);

private:
    void connectRefresh();
    void connectRounds();
    void handleState(Ami::LiveConnection::State state);
    void handleLoss(Ami::LiveConnection::State state);
    void handleStandstill();
    void handleEvent(const Ami::Message &message);
    template <typename Event>
    void take(const Event &event);
    void take(const Ami::ExtensionStatus &status);
    void takeCall(const Ami::Message &message);
    void take(const Ami::Reload &reload);
    void take(const Ami::Shutdown &shutdown);
    void take(const Ami::MalformedEvent &event);
    void judge();
    void watchTime();
    void moveTimes(std::chrono::milliseconds step);
    void handlePause(Model::TimePoint since);
    void listAnew();
    Model::TimePoint observedUntil() const;
    void poll();
    void handlePoll(const Ami::BulkStatusResult &result);
    void schedulePoll(Ami::BulkStatusResult::Outcome outcome);
    void askAlone(const QString &extension);
    Ami::BulkStatusQuery::Request request() const;
    Model::Refresh apply(const Ami::BulkStatusResult &result, Model::Refresh refresh,
                         quint64 askedAt);
    QString partialListText(const Ami::BulkStatusResult &result) const;
    void publish(const Model::ChangeSet &changes);
    void tellSurvey();
    Model::LinkStatus linkStatus() const;
    void tellLink() { emit linkChanged(linkStatus()); }

    MonitorSettings m_settings;
    Ami::Clock &m_clock;
    Model::Board m_board;
    Publisher m_publisher;
    Arbiter m_arbiter;
    ReloadDetector m_reloads;
    ListJudge m_judge;
    BootWatch m_boots;
    Ami::LiveConnection m_link;
    WitnessRounds m_witnesses;
    TrunkSearch m_trunks;
    QueueOrders m_queueOrders;
    NameRounds m_names;
    FeatureRounds m_features;
    ActionRunner m_actions;
    ManualRefresh m_refresh;
    std::unique_ptr<Ami::Timer> m_pollTimer;
    Timekeeper m_time;
    std::optional<Model::TimePoint> m_pausedAt; ///< no list was applied since
    /// Of these, events arrive that were sent while the program did not read. Lists that were
    /// requested since have the outcome.
    bool m_hintsAreLate = false;
    bool m_queuesAreLate = false;
    bool m_callsAreLate = false;
    std::optional<Model::TimePoint> m_nextPoll;
    std::optional<Model::TimePoint> m_liveUntil;
    bool m_wasLive = false;
    bool m_wasHeard = false; ///< events are received from the login on
    int m_timesLive = 0;
    bool m_afterReconnect = false; ///< no poll has succeeded since the link came back
    bool m_pollAgain = false;      ///< asked for while one was under way
    Ami::BulkStatusQuery *m_poll = nullptr;
    quint64 m_pollAskedAt = 0;
    std::chrono::nanoseconds m_pollStarted{0};
    std::chrono::microseconds m_lastCommit{0};
    QString m_pollProblem;
    std::optional<Model::TimePoint> m_confirmedAt; ///< the newest snapshot
    Model::Health::Traffic m_traffic;
    Model::Health::Store m_store;
    EventRate m_eventRate;
    Model::HintSurvey m_toldSurvey;
    bool m_listIsCutOff = false; ///< the link dies of the list: ask one by one
};

} // namespace App
