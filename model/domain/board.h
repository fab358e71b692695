// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/directory.h"
#include "ami/protocol/event.h"
#include "model/domain/calls.h"
#include "model/domain/devicekey.h"
#include "model/domain/hintsurvey.h"
#include "model/domain/intervallog.h"
#include "model/domain/names.h"
#include "model/domain/queuemembers.h"
#include "model/domain/queues.h"
#include "model/domain/roster.h"
#include "model/domain/witnesses.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <set>
#include <vector>

namespace Model {

/// The live picture, and the only place where rows change. Events and lists go in by the reducers;
/// what changed is collected until takeChanges(). Lives in the live thread; knows no socket and no
/// database.
class Board
{
public:
    /// What the PBX said about all extensions at one time.
    struct Snapshot
    {
        std::vector<Ami::ExtensionStatus> rows;
        std::vector<QString> failed; ///< known extensions that gave no answer
        /// False if only known extensions were asked about: then a missing one has not vanished.
        bool complete = true;
        /// serial() when the question was sent. Rows that an event changed since are newer than
        /// this snapshot, and keep what the event said.
        quint64 askedAt = 0;
        /// The list lacks so much that the PBX may not be ready: nothing is concluded about rows
        /// that are missing from it.
        bool partial = false;
    };

    /// What a hint's event came to.
    enum class Told {
        Ignored,      ///< not on the board
        Unlisted,     ///< no list had it yet: whether it is to be on the board is not known
        Unchanged,    ///< what was known already
        StillRinging, ///< the same, which Asterisk 22.11 repeats for each device while it rings
        Changed,
        Added,    ///< of a hint that is new, or was missing
        Doubtful, ///< without a state (−1), or with other devices than before
        Removed,  ///< −2: held until a list confirms it
    };

    /// `contexts` in their order of precedence; none: those that have hints of phones.
    explicit Board(QStringList contexts);

    /// What was known when the program last ran, and when its last snapshot was taken; not
    /// verified, not a change. Rows that the PBX told of already keep that, and get their names.
    void load(const QList<Extension> &rows, const QList<Contact> &contacts,
              std::optional<TimePoint> confirmedAt);
    /// Intervals of the history get ids from here on.
    void startIntervalsAt(qint64 firstId) { m_intervals.startAt(firstId); }
    void keepNoHistory() { m_intervals.stop(); }
    /// Names and departments for known and new extensions; a change like any other.
    RosterOutcome applyRoster(const Roster &roster, TimePoint now);

    Told apply(const Ami::ExtensionStatus &status, TimePoint now,
               Source source = Source::ExtensionStatus);
    void apply(const Ami::DeviceStateChange &change, TimePoint now,
               Source source = Source::DeviceStateChange);
    void apply(const Ami::ContactStatus &status, TimePoint now,
               Source source = Source::ContactStatus);
    void apply(const Ami::EndpointList &endpoint, TimePoint now);
    void apply(const Ami::PeerStatus &status, TimePoint now);
    void apply(const Ami::MaintenanceStatus &status, TimePoint now);
    void apply(const Ami::PresenceStateChange &change, TimePoint now,
               Source source = Source::PresenceStateChange);
    /// Added: it speaks of a watched hint that was missing. One that comes back, or is new, while
    /// its phone is unavailable has no other event (22.11).
    Told apply(const Ami::PresenceStatus &status, TimePoint now);
    void apply(const Ami::QueueMember &member, TimePoint now);
    void apply(const Ami::CallEvent &event, TimePoint now);
    void apply(const Ami::MessageWaiting &waiting, TimePoint now);

    /// Fills in the counts of `refresh` and lets it take part in the next ChangeSet. If no contexts
    /// are configured, a complete snapshot has all hints of the PBX, and says which are shown.
    void applySnapshot(const Snapshot &snapshot, Refresh &refresh);
    /// Whole lists; what is not in them is not there. To be applied in the order in which they came
    /// among the events.
    void applyList(const std::vector<Ami::DeviceStateChange> &devices, TimePoint now);
    void applyList(const std::vector<Ami::EndpointList> &endpoints, TimePoint now);
    void applyList(const std::vector<Ami::ContactStatus> &contacts, TimePoint now);
    void applyList(const std::vector<Ami::MaintenanceStatus> &endpoints, TimePoint now);
    void applyList(const std::vector<Ami::PresenceStateChange> &presences, TimePoint now);
    /// Pauses of members; with `followed`, also who waits, which is true only for whoever hears of
    /// it.
    void applyList(const Ami::QueueList &list, bool followed, TimePoint now);
    /// Of calls: bridges, then channels, then those that are parked.
    void applyList(const std::vector<Ami::ListedBridge> &bridges, TimePoint now);
    void applyList(const std::vector<Ami::ListedChannel> &channels, TimePoint now);
    void applyList(const std::vector<Ami::Parking> &parkings, TimePoint now);
    /// All mailboxes: names and counts of messages.
    void applyList(const std::vector<Ami::Mailbox> &mailboxes, TimePoint now);
    /// What a source calls whoever sits there; what is no name takes it back. See usableName().
    void setName(const QString &number, NameSource source, const QString &told, TimePoint now);
    /// All sources were asked: what the program remembers and no source says is over.
    void forgetEarlierNames(TimePoint now);
    /// The roster or a source at least as good as `worst` has a name.
    bool hasName(const Extension &row, NameSource worst) const;
    /// A watched row whose number is a key of AstDB, as it belongs to no tenant.
    bool hasDatabaseEntries(const Extension &row) const;
    /// What AstDB says. A device or provider of the hint that speaks takes precedence.
    void setDoNotDisturb(const QString &number, bool isSet, TimePoint now);
    void setForwardedTo(const QString &number, const QString &target);
    /// This user may no longer read it.
    void forgetDatabase(TimePoint now);
    /// All lists were asked for: what this run, or a call since the link is back, was not told is
    /// over.
    void forgetOldWitnesses(TimePoint now);
    /// The wall clock was set by this step. Current states keep their observed durations.
    void shiftTimes(std::chrono::milliseconds by);
    /// The program ends. Calls in progress enter the history with what was seen of them.
    void endCalls(TimePoint time) { m_calls.endAll(time); }
    /// See Calls.
    bool hasMissingCalls() const { return m_calls.hasMissing(); }
    void endMissingCalls() { m_calls.endMissing(); }
    quint64 droppedEvents() const { return m_calls.droppedEvents(); }
    void forgetUnconfirmedCalls() { m_calls.forgetUnconfirmed(); }

    /// How the board is kept up to date: whether events confirm it while the connection lasts. If
    /// not, `tolerance` is how long a row may go without a confirmation before that is a gap.
    void setUpkeep(bool eventsVouch, std::chrono::milliseconds tolerance);
    /// The connection is lost; the last bytes were received at `lastHeard`. Events confirmed the
    /// rows until then. All rows and witnesses are stale until they are reported again.
    void loseLink(TimePoint lastHeard);
    /// Removals that no list confirmed are forgotten: the PBX stops, and removes all hints for
    /// that.
    void dropRemovals() { m_removals.clear(); }
    /// The number of watched extensions that have a hint, as far as known.
    qsizetype hintCount() const;
    /// The number of those that are not `present`, and of whose removal no event came.
    qsizetype unexplainedCount(const QSet<QString> &present) const;
    /// Since the last call a list or an event gave a hint other devices.
    bool takeHintChange() { return std::exchange(m_hintsChanged, false); }
    /// Events removed all known hints, and no list confirmed it yet.
    bool isCleared() const { return !m_removals.isEmpty() && unexplainedCount({}) == 0; }
    /// When the PBX was started. Calls of rows that were last confirmed earlier are over, even if
    /// the rows show the same state again.
    void noteBoot(TimePoint bootedAt);
    /// The same for a PBX that was restarted after the connection was lost. `bootedAt` is nothing
    /// if the time is unknown.
    void noteRestart(std::optional<TimePoint> bootedAt);
    /// Which witnesses may contradict a hint from now on.
    void setFollowed(Followed followed);
    /// Whether the row is listed as one on which the witnesses disagree.
    void setDisagrees(const QString &number, bool disagrees, TimePoint now);
    /// A new day, from midnight on; and what earlier runs know of it.
    void beginDay(TimePoint start) { m_queues.beginDay(start); }
    void addVisits(const QList<QueueVisit> &visits) { m_queues.addVisits(visits); }
    /// See Queues.
    QStringList takeOrderDoubts() { return m_queues.takeOrderDoubts(); }
    bool hasOrderDoubts() const { return m_queues.hasOrderDoubts(); }
    QStringList crowdedQueues() const { return m_queues.crowded(); }
    void applyQueueOrder(const QString &queue, const std::vector<Ami::QueueEntry> &entries)
    {
        m_queues.applyOrder(queue, entries);
    }
    bool areQueuesUnheard() const { return m_queues.isUnheard(); }
    bool takeQueueDoubt() { return m_queues.takeDoubt(); }
    /// Everything is to be written anew: the database was lost.
    void markAllChanged();

    /// Counts the events that were applied.
    quint64 serial() const { return m_serial; }
    /// True for an extension that is on the board.
    bool isWatched(const Extension &row) const;
    /// True for what a list says of a row of the board, or of one that somebody took off it.
    bool isShown(const Ami::ExtensionStatus &status) const;
    /// All such, in no order.
    QList<Extension> watched() const;
    /// Those and the ones that were taken off the board.
    QList<Extension> roster() const;
    const QHash<QString, Extension> &rows() const { return m_rows; }
    const Witnesses &witnesses() const { return m_witnesses; }
    Hint hintOf(const QString &number) const { return parseHint(m_rows.value(number).hint); }
    /// Those that are watched, in their order of precedence.
    const QStringList &contexts() const
    {
        return m_contexts.isEmpty() ? m_survey.watched : m_contexts;
    }
    /// What the PBX has hints for, by the newest list.
    const HintSurvey &survey() const { return m_survey; }
    /// Devices that are known to be lines to the outside; they are nobody's phone.
    /// Returns true if they are others than before.
    bool setTrunks(const QSet<DeviceKey> &trunks)
    {
        return std::exchange(m_trunks, trunks) != trunks;
    }
    /// No contexts are configured.
    bool isAutomatic() const { return m_contexts.isEmpty(); }
    /// PJSIP endpoints that hints name and that have contacts without registering.
    QStringList staticEndpoints() const { return m_staticEndpoints; }
    /// Calls that go on, with the extensions of their parties.
    QList<Call> liveCalls();
    /// Where an extension is a member, and how: (queue, seat).
    QList<std::pair<QString, QueueSeat>> seatsOf(const QString &extension);
    /// All queues, with the extensions of their members.
    QList<Queue> queues();
    /// What a supervisor wanted, and what came of it; published like any other change.
    void note(const ActionRecord &record);
    /// A row and what speaks about it, for whoever keeps no board.
    ChangeSet excerpt(const QString &number) const;
    /// All that is shown now, for whoever begins to follow: rows, witnesses, calls, queues. They
    /// are told as shown only, not as written.
    ChangeSet whole();
    /// Extensions of which a witness said something since the last call.
    QSet<QString> takeTouched() { return std::exchange(m_touched, {}); }

    bool hasChanges();
    /// False while only devices changed, which explain a row but do not show: their hints follow.
    bool hasUrgentChanges();
    /// All that changed since the last call, with the next revision.
    ChangeSet takeChanges();

private:
    QString shared(const QString &context) const;
    Extension &rowFor(const Ami::ExtensionStatus &status, TimePoint now);
    bool isOutranked(const Ami::ExtensionStatus &status) const;
    Told placeOf(const Ami::ExtensionStatus &status) const;
    QSet<QString> leftOutPlaces() const;
    bool isTwin(const Ami::ExtensionStatus &status) const;
    std::vector<Ami::ExtensionStatus> choose(const Snapshot &snapshot);
    void takeOffLeftOut(TimePoint now);
    void setActive(Extension &row, bool isActive, TimePoint now);
    bool update(Extension &row, const Ami::ExtensionStatus &status, TimePoint now, Source source);
    void setHint(Extension &row, const QString &hint);
    void indexHint(const Extension &row);
    void confirm(Extension &row, Source source);
    void confirmRow(const Ami::ExtensionStatus &status, quint64 askedAt, Refresh &refresh);
    Told holdRemoval(const Ami::ExtensionStatus &status);
    Told signOf(const Ami::ExtensionStatus &status) const;
    void noteTold(const Extension &row, const Refresh &refresh);
    void takeOutOfSnapshot(Extension &row, TimePoint now);
    void keepUnlisted(const QSet<QString> &present, TimePoint now);
    void leaveSnapshot(Extension &row, TimePoint now);
    void doubt(Extension &row);
    void markVanished(const QSet<QString> &present, quint64 askedAt, Refresh &refresh);
    bool observe(Extension &row, TimePoint lastEnd, TimePoint now);
    void observePresence(Extension &row, TimePoint now) const;
    bool wasObserved(const Extension &row, TimePoint lastEnd, TimePoint now) const;
    bool isCallOfBefore(const Extension &row, TimePoint lastConfirmation) const;
    void logMove(const Extension &row, bool observed, TimePoint lastEnd, TimePoint now);
    bool isVouchedFor(const Extension &row) const;
    void recall(Extension &row, const Extension &stored, std::optional<TimePoint> confirmedAt);
    TimePoint lastConfirmation(const Extension &row, TimePoint now) const;

    void touch(const QString &watched, TimePoint now, Source source);
    void refreshPresence(Extension &row, TimePoint now, Source cause);
    Presence presenceOf(const Extension &row, const Hint &hint) const;
    Presence doNotDisturbOf(const Hint &hint) const;
    bool isInMaintenance(const Hint &hint) const;
    void refreshMaintenance(Extension &row);
    void setMaintenance(const QSet<DeviceKey> &endpoints);
    Presence databasePresenceOf(const Extension &row, const Hint &hint) const;
    void setVoicemail(const QString &number, std::optional<VoicemailCount> count);
    void nameMember(const Ami::QueueMember &member, TimePoint now);
    void fillInName(QString &name, const QString &number) const;
    void noteStaticEndpoints(const std::vector<Ami::ContactStatus> &registered);
    void put(const Contact &contact, TimePoint now);
    QList<Call> takeCalls();
    void findExtensions(QList<Call> &calls) const;
    void findExtension(Party &party) const;
    QString extensionOfDevice(const QString &device) const;
    QList<Queue> takeQueues();
    QList<QueueVisit> takeVisits();
    void nameSeats(QList<Queue> &queues) const;
    void resolveSeats();
    QString extensionOf(const QueueSeat &seat);
    QString extensionOfName(const QString &name);
    void followInQueues(const Extension &row, TimePoint now);
    void forgetSeats();
    bool isWatchedMember(const QString &key) const;
    void drop(Contact contact, Source source, TimePoint now);
    void loseWitnesses();

    QStringList m_contexts; ///< the configured ones
    HintSurvey m_survey;
    QSet<DeviceKey> m_trunks;
    QStringList m_staticEndpoints;
    QHash<QString, Extension> m_rows;
    /// Extensions by what their hints watch. Trees: nearly all have one, and a set of Qt's has room
    /// for dozens at once.
    QHash<DeviceKey, std::set<QString>> m_watchers;
    Witnesses m_witnesses;
    QHash<DeviceKey, Presence> m_presences; ///< by provider
    NameBook m_names;
    QHash<QString, QString> m_mailboxes; ///< extensions by "MAILBOX@CONTEXT"
    /// Extensions that AstDB has as not to be disturbed; since when, if known over this connection.
    QHash<QString, std::optional<TimePoint>> m_databaseDnd;
    QueueMembers m_members;
    Calls m_calls;
    Queues m_queues;
    /// Extensions by who sits there; empty for a name that two have. Made when it is asked for.
    std::optional<QHash<QString, QString>> m_byName;
    /// Rows, hints or names changed: a seat in a queue may be somebody else's.
    bool m_seatsAreOld = false;
    bool m_areQueueNamesOld = false; ///< queues show names that have changed
    IntervalLog m_intervals;
    QHash<QString, quint64> m_eventSerials;
    QHash<QString, quint64> m_removals; ///< extensions, and the serial of the event
    QSet<DeviceKey> m_maintained;       ///< endpoints in maintenance, as devices
    QSet<QString> m_touched;

    QSet<QString> m_changed;
    QSet<QString> m_shownOnly;
    QHash<ContactKey, Contact> m_changedContacts;
    QSet<QString> m_changedDevices;
    QList<Refresh> m_refreshes;
    QList<ActionRecord> m_actions;
    bool m_tellDevicesListed = false;
    QStringList m_newEndpoints;
    /// Contacts that the endpoints had when they were last listed, also the static ones.
    std::optional<QSet<ContactKey>> m_endpointContacts;
    std::optional<TimePoint> m_lastSnapshot;
    std::optional<Refresh> m_lastRefresh; ///< of this run
    /// Rows that events confirmed, and when that connection was lost.
    QHash<QString, TimePoint> m_vouchedUntil;
    QSet<QString> m_toldSinceLink;      ///< rows reported over this connection
    QSet<QString> m_witnessesSinceLink; ///< devices and providers likewise
    std::optional<TimePoint> m_linkLostAt;
    std::optional<TimePoint> m_bootedAt; ///< the PBX
    bool m_eventsVouch = false;
    bool m_hintsChanged = false;
    std::chrono::milliseconds m_tolerance{60'000};
    std::optional<Followed> m_tellFollowed;
    quint64 m_serial = 0;
    quint64 m_revision = 0;
};

} // namespace Model
