// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callevent.h"
#include "model/domain/call.h"

#include <QSet>

#include <unordered_map>

namespace Model {

/// One channel of a call, as events and lists describe it.
struct CallLeg
{
    Ami::Channel channel;
    QString story;     ///< key of the call that it belongs to
    TimePoint began{}; ///< when the channel was created
    std::optional<TimePoint> answered;
    QString dialled;       ///< the last number it dialled; see isDialledNumber()
    QString otherHalf;     ///< of a Local channel, its unique id
    QString dialledBy;     ///< unique id of the channel that dials this one
    QStringList dials;     ///< unique ids of those that a Local half dials
    QString bridge;        ///< the bridge that it is in
    QString queue;         ///< the queue it waits in
    QString lastQueue;     ///< the last queue it waited in
    bool tookPart = false; ///< it is in some segment
    /// An agent of app_agent_pool. It waits in a call of its own, and is a guest in the calls of
    /// its callers.
    bool isPoolAgent = false;
    QString home;           ///< key of a guest's own call
    TimePoint confirmed{};  ///< the last event or list that mentions it
    quint64 lastSerial = 0; ///< number of the last event that mentions it
    /// When the connection was lost, if nothing has mentioned the channel since.
    std::optional<TimePoint> unconfirmedSince;
    bool isMissing = false; ///< from the newest list, though no Hangup was received
    bool isLocal = false;   ///< one half of a Local channel
};

/// False for "s", "h", "s-BUSY" and other extensions of a dialplan that cannot be dialed.
bool isDialledNumber(const QString &extension);

/// All channels, their bridges, and the parties behind Local channels. References stay valid until
/// the leg is removed.
class CallLegs
{
public:
    /// Nested Local channels that are followed. FreePBX nests three for follow-me in a queue.
    static constexpr int DeepestRoute = 12;
    /// Further channels are ignored.
    static constexpr std::size_t Most = 50'000;

    CallLeg *find(const QString &uniqueId);
    const CallLeg *find(const QString &uniqueId) const;
    /// A null pointer if there is no room left.
    CallLeg *add(const Ami::Channel &channel, TimePoint now);
    void remove(const QString &uniqueId);
    void pairHalves(const QString &one, const QString &two);

    /// Moves the leg from its current bridge, if any, to this one.
    void enter(CallLeg &leg, const QString &bridge, const QString &type);
    void leave(CallLeg &leg);
    /// False for conferences, parking lots and other bridges in which channels wait.
    bool isTwoParty(const QString &bridge) const;
    /// Type of a bridge that has members, as in Ami::BridgeMove; empty for others.
    QString typeOf(const QString &bridge) const { return m_bridges.value(bridge).type; }
    /// Unique ids of the legs in it.
    QSet<QString> membersOf(const QString &bridge) const { return m_bridges.value(bridge).members; }

    /// Phones and trunks that hear each other in this bridge, including those behind Local
    /// channels. Empty if a Local channel leads to a conference, or if there are too many members.
    QList<CallLeg *> talkersIn(const QString &bridge);
    bool areConnected(const CallLeg &one, const CallLeg &other);
    /// The party at the far end of a Local half, or the leg itself; a null pointer if there is no
    /// party yet.
    CallLeg *partyBehind(CallLeg &leg);

    /// How a dial through `dialler` began.
    struct Route
    {
        CallLeg *source = nullptr; ///< a phone or a trunk; null for an Originate
        QString dialled;           ///< number that the source dialed
        QString queue;             ///< queue that dials on behalf of the source
    };
    Route routeTo(CallLeg &dialler);

    using Table = std::unordered_map<QString, CallLeg>;
    Table::iterator begin() { return m_legs.begin(); }
    Table::iterator end() { return m_legs.end(); }
    Table::const_iterator begin() const { return m_legs.begin(); }
    Table::const_iterator end() const { return m_legs.end(); }

private:
    struct Bridge
    {
        QString type;
        QSet<QString> members;
    };

    void addTalker(const QString &uniqueId, QList<CallLeg *> &talkers, QStringList &bridges);
    CallLeg *companionOf(const CallLeg &leg);

    Table m_legs;
    QHash<QString, Bridge> m_bridges; ///< those that have members
};

} // namespace Model
