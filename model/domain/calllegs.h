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
    QString queue;         ///< it waits in this one
    QString lastQueue;     ///< the last one it waited in
    bool tookPart = false; ///< in any segment
    /// An agent of app_agent_pool. It waits on a call of its own, and is a guest in the calls of
    /// those it talks to.
    bool isPoolAgent = false;
    QString home;           ///< of a guest: the story that it came from
    TimePoint confirmed{};  ///< the last event or list that mentions it
    quint64 lastSerial = 0; ///< counts the events up to that one
    /// The link was lost then, and nothing has mentioned it since.
    std::optional<TimePoint> unconfirmedSince;
    bool isMissing = false; ///< in the newest list, though its end was not reported
    bool isLocal = false;   ///< one half of a Local channel
};

/// False for "s", "h", "s-BUSY" and the like: places in a dialplan that nobody dials.
bool isDialledNumber(const QString &extension);

/// All channels, which bridges they are in, and who is reached through Local channels. References
/// stay valid until the leg is removed.
class CallLegs
{
public:
    /// Local channels behind Local channels: FreePBX has three for a follow-me in a queue.
    static constexpr int DeepestRoute = 12;
    /// Channels beyond these are ignored.
    static constexpr std::size_t Most = 50'000;

    CallLeg *find(const QString &uniqueId);
    const CallLeg *find(const QString &uniqueId) const;
    /// A null pointer if there is no room left.
    CallLeg *add(const Ami::Channel &channel, TimePoint now);
    void remove(const QString &uniqueId);
    void pairHalves(const QString &one, const QString &two);

    /// The leg leaves the bridge that it is in, and enters the other one.
    void enter(CallLeg &leg, const QString &bridge, const QString &type);
    void leave(CallLeg &leg);
    /// Two-party bridges, in contrast to conferences, parking lots and other places to wait.
    bool isTwoParty(const QString &bridge) const;
    /// Type of a bridge that some leg is in, as in Ami::BridgeMove; empty otherwise.
    QString typeOf(const QString &bridge) const { return m_bridges.value(bridge).type; }
    /// Unique ids of the legs in it.
    QSet<QString> membersOf(const QString &bridge) const { return m_bridges.value(bridge).members; }

    /// Phones and trunks that hear each other in this bridge, also through Local channels that end
    /// in it. Empty where these lead to a conference, or to more than anybody could make sense of.
    QList<CallLeg *> talkersIn(const QString &bridge);
    bool areConnected(const CallLeg &one, const CallLeg &other);
    /// The party at the far end of a Local half, or the leg itself; a null pointer if nobody is
    /// there yet.
    CallLeg *partyBehind(CallLeg &leg);

    /// Who dials through `dialler`.
    struct Route
    {
        CallLeg *source = nullptr; ///< a phone or a trunk; null where an Originate dials
        QString dialled;           ///< the number that was dialled last on the way
        QString queue;             ///< that dials on behalf of the source
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
