// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demo PBX's calls through Local channels, against what an Asterisk 22.10 sent of such calls.
#include "ami/protocol/messageparser.h"
#include "ami/simulator/callwire.h"
#include "ami/simulator/localdialler.h"
#include "ami/simulator/simulatedgroups.h"
#include "ami/simulator/simulatedstate.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Ami;

namespace {

QString textOf(const Message &message, QByteArrayView name)
{
    const QByteArrayView value = message.value(name);
    return QString::fromUtf8(value.data(), value.size());
}

/// "Local/RG-600-1002@grps;1" of "Local/RG-600-1002@grps-00000002;1"
QByteArray plain(QString channel)
{
    constexpr qsizetype Serial = 9;
    return channel.remove(channel.lastIndexOf(u'-'), Serial).toUtf8();
}

/// As the steps of the simulator are labelled; empty for what is not about calls, and for what
/// Lampfield does not heed.
QByteArray labelOf(const Message &message)
{
    static const QList<QByteArray> dials{"DialBegin", "DialState", "DialEnd", "AgentCalled",
                                         "AgentConnect"};
    static const QList<QByteArray> locals{"LocalBridge", "LocalOptimizationBegin",
                                          "LocalOptimizationEnd"};
    static const QList<QByteArray> channels{
        "Newchannel",    "Newstate",           "NewCallerid", "NewConnectedLine",
        "BridgeEnter",   "BridgeLeave",        "Hangup",      "QueueCallerLeave",
        "AgentComplete", "QueueCallerAbandon", "Pickup"};
    const QByteArray event = message.value("Event").toByteArray();
    const auto name = [&message](QByteArrayView header) { return plain(textOf(message, header)); };
    if (dials.contains(event))
        return event + ' ' + name("Channel") + '>' + name("DestChannel");
    if (locals.contains(event))
        return event + ' ' + name("LocalOneChannel") + '>' + name("LocalTwoChannel");
    return channels.contains(event) ? event + ' ' + name("Channel") : QByteArray();
}

/// Gives unique ids numbers in the order in which they are met.
class Roles
{
public:
    QString of(const QString &id)
    {
        if (!m_roles.contains(id))
            m_roles.insert(id, QString::number(m_roles.size()));
        return m_roles.value(id);
    }

private:
    QHash<QString, QString> m_roles;
};

/// What does not depend on the place and the time of the recording.
QStringList contentOf(const Message &message, Roles &roles)
{
    static const QStringList ignored{QStringLiteral("Privilege"),
                                     QStringLiteral("Timestamp"),
                                     QStringLiteral("SystemName"),
                                     QStringLiteral("HoldTime"),
                                     QStringLiteral("RingTime"),
                                     QStringLiteral("TalkTime"),
                                     QStringLiteral("Id"),
                                     QStringLiteral("Priority"),
                                     QStringLiteral("DestPriority"),
                                     QStringLiteral("DialString"),
                                     QStringLiteral("LocalOnePriority")};
    QStringList content;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QString name = QString::fromUtf8(message.nameAt(i));
        QString value = QString::fromUtf8(message.valueAt(i));
        // TechCause is what the phone answered by SIP.
        if (name == u"Timestamp" || name == u"SystemName" || name == u"TechCause")
            continue;
        if (name.endsWith(u"uniqueid", Qt::CaseInsensitive) || name.endsWith(u"Linkedid"))
            value = roles.of(value);
        else if (name.endsWith(u"Channel") && value.contains(u'/'))
            value = QString::fromUtf8(plain(value));
        else if (ignored.contains(name) || name.endsWith(u"Priority"))
            value.clear();
        content.append(name + u'=' + value);
    }
    return content;
}

/// What a list of channels tells of them, by channel; who is in a bridge with whom for the bridge.
QStringList listOf(const QList<Message> &items)
{
    QHash<QString, QStringList> bridges;
    for (const Message &item : items)
        bridges[textOf(item, "BridgeId")].append(QString::fromUtf8(plain(textOf(item, "Channel"))));
    QStringList rows;
    for (const Message &item : items) {
        const QString bridge = textOf(item, "BridgeId");
        QStringList others = bridge.isEmpty() ? QStringList() : bridges.value(bridge);
        others.sort();
        QStringList words{QString::fromUtf8(plain(textOf(item, "Channel")))};
        for (const char *header :
             {"ChannelStateDesc", "CallerIDNum", "CallerIDName", "ConnectedLineNum",
              "ConnectedLineName", "Context", "Exten", "Application"})
            words.append(textOf(item, header));
        // A dial of a phone names its contact.
        if (!textOf(item, "ApplicationData").startsWith(u"PJSIP/"))
            words.append(textOf(item, "ApplicationData"));
        words.append(others.join(u' '));
        words.append(textOf(item, "Uniqueid") == textOf(item, "Linkedid") ? QStringLiteral("first")
                                                                          : QString());
        rows.append(words.join(u'|'));
    }
    rows.sort();
    return rows;
}

/// The events of one recorded call, from the first one with the label on.
struct Recording
{
    Recording(const QString &path, const QByteArray &firstLabel)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no recording");
        MessageParser parser;
        parser.feed(file.readAll());
        while (const auto message = parser.next()) {
            if (message->value("Event") == "CoreShowChannel")
                lists[textOf(*message, "ActionID").section(u'-', 0, 0)].append(*message);
            const QByteArray label = labelOf(*message);
            if (label.isEmpty() || (labels.isEmpty() && !label.startsWith(firstLabel)))
                continue;
            labels.append(label);
            messages.append(*message);
        }
    }

    /// The first one whose label begins so.
    Message first(const QByteArray &start) const
    {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels.at(i).startsWith(start))
                return messages.at(i);
        }
        return {};
    }

    QList<QByteArray> labels;
    QList<Message> messages;
    QHash<QString, QList<Message>> lists; ///< of channels, by the moment
};

SimulatedAgent agentOf(const QString &extension)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("1001"), QStringLiteral("Alice Adams")},
        {QStringLiteral("1002"), QStringLiteral("Bob Brown")},
        {QStringLiteral("1003"), QStringLiteral("Zoë Müller")},
        {QStringLiteral("1004"), QStringLiteral("Carol Clark")},
        {QStringLiteral("1005"), QStringLiteral("Dave Dunn")}};
    SimulatedAgent agent;
    agent.extension = extension;
    agent.name = names.value(extension);
    return agent;
}

/// A dialler whose threads run as those of the recording did.
class Guided
{
public:
    explicit Guided(const Recording &recording)
        : m_recording(recording)
        , dialler(hooks())
    {
    }

    SimulatedChannel makeChannel(const QString &device, const QString &number, const QString &name)
    {
        SimulatedChannel made;
        made.uniqueId = QStringLiteral("demo.%1").arg(m_count);
        made.linkedId = made.uniqueId;
        made.name = QStringLiteral("%1-%2").arg(device).arg(m_count++, 8, 16, QLatin1Char('0'));
        made.number = number;
        made.callerName = name;
        return made;
    }

    void send(const QByteArray &bytes)
    {
        MessageParser parser(MessageParser::Greeting::None);
        parser.feed(bytes);
        const Message message = *parser.next();
        if (!labelOf(message).isEmpty())
            sent.append(message);
    }

private:
    const Recording &m_recording;
    int m_count = 0;

    LocalHooks hooks()
    {
        LocalHooks hooks;
        hooks.send = [this](const QByteArray &bytes) { send(bytes); };
        hooks.makeChannel = [this](const QString &device, const QString &number,
                                   const QString &name) {
            return makeChannel(device, number, name);
        };
        hooks.makeBridge = [this] { return QStringLiteral("bridge-%1").arg(m_count++); };
        hooks.hangUp = [this](const CallEnd &end, int cause) {
            send(Wire::hangup(end.channel, cause));
        };
        hooks.choose = [this](const QList<QByteArray> &labels) -> qsizetype {
            if (const qsizetype silent = labels.indexOf(QByteArray()); silent >= 0)
                return silent;
            const QByteArray next = m_recording.labels.value(sent.size());
            const qsizetype found = labels.indexOf(next);
            if (found < 0 && problem.isEmpty())
                problem = "after " + QByteArray::number(sent.size()) + " events: " + next
                    + " was recorded, possible: " + labels.join(", ");
            return std::max<qsizetype>(found, 0);
        };
        return hooks;
    }

public:
    QList<Message> sent;
    QByteArray problem; ///< the first step that the recording took and the simulator could not
    LocalDialler dialler;
};

/// The call of a recording, as the simulator makes it.
class Call
{
public:
    explicit Call(const Recording &recording)
        : m_recording(recording)
        , guided(recording)
    {
        const Message first = recording.messages.constFirst();
        m_isPickup = textOf(first, "Exten").startsWith(u"*8");
        if (m_isPickup) {
            rung(QStringLiteral("1001"), QStringLiteral("1002"));
            return;
        }
        LocalPlan plan;
        plan.context = textOf(first, "Context");
        for (const Message &message : recording.messages) {
            if (message.value("Event") != "Newchannel"
                || !textOf(message, "Channel").endsWith(u";1"))
                continue;
            const QString extension = textOf(message, "Exten");
            plan.targets.append({agentOf(extension.right(4)), extension});
        }
        const Message dial = recording.first("DialBegin PJSIP/");
        place(textOf(dial, "CallerIDNum"), textOf(dial, "Exten"));
        plan.number = call.caller.channel.extension;
        if (plan.context == u"from-queue") {
            call.queue = plan.number;
            call.caller.channel.state = SimulatedState::ChannelUp;
            guided.dialler.ringQueue(call, plan);
        } else {
            guided.dialler.ringGroup(call, plan);
        }
    }

    /// From the answer, the pickup or the caller's end to the last event.
    void goOn()
    {
        const Message pickup = m_recording.first("Pickup");
        const SimulatedAgent picker = agentOf(textOf(pickup, "CallerIDNum"));
        const Message answer = m_recording.first("DialEnd Local/");
        if (m_isPickup) {
            guided.dialler.pickUp(call, picker);
            return;
        }
        if (answer.value("DialStatus") != "ANSWER") {
            if (call.queue.isEmpty())
                guided.dialler.cancelGroup(call);
            else
                guided.dialler.cancelQueue(call, steps());
            return;
        }
        const QString two = textOf(answer, "Channel");
        const auto leg =
            std::find_if(call.legs.begin(), call.legs.end(),
                         [&two](const LocalLeg &one) { return plain(one.two.name) == plain(two); });
        const auto index = std::size_t(std::distance(call.legs.begin(), leg));
        const SimulatedAgent *by = pickup.size() > 0 ? &picker : nullptr;
        if (!call.queue.isEmpty()) {
            m_member = leg->phone.agent;
            guided.dialler.answerQueue(call, index, steps(), by);
            talking = {call.caller.channel, call.way->one, call.way->two, call.callee.channel};
            const bool calleeEnds = lastCall() == plain(call.callee.channel.name);
            guided.dialler.end(
                call, calleeEnds,
                [this](bool byCallee, const SimulatedChannel *half) { complete(byCallee, half); });
            return;
        }
        guided.dialler.answerGroup(call, index, by);
        const Message optimized = m_recording.first("LocalOptimizationBegin");
        guided.dialler.optimize(
            call, plain(textOf(optimized, "SourceChannel")) == plain(call.caller.channel.name));
    }

    /// As they are before anything is answered.
    QList<SimulatedChannel> ringing() const
    {
        QList<SimulatedChannel> all{call.caller.channel};
        for (const LocalLeg &leg : call.legs)
            all += {leg.listedOne(), leg.two, leg.phone.channel};
        return all;
    }

    SimulatedCall call;
    QList<SimulatedChannel> talking; ///< over a Local channel that stays

private:
    void place(const QString &number, const QString &extension)
    {
        call.caller.agent = agentOf(number);
        SimulatedChannel &caller = call.caller.channel;
        caller = guided.makeChannel(SimulatedState::deviceOf(number), number, agentOf(number).name);
        caller.state = SimulatedState::ChannelRing;
        caller.extension = extension;
    }

    void rung(const QString &from, const QString &to)
    {
        place(from, QStringLiteral("s"));
        call.caller.channel.context = QStringLiteral("dial-one");
        call.callee.agent = agentOf(to);
        SimulatedChannel &callee = call.callee.channel;
        callee = guided.makeChannel(SimulatedState::deviceOf(to), to, agentOf(to).name);
        callee.state = SimulatedState::ChannelRinging;
        callee.extension = QStringLiteral("s");
        callee.linkedId = call.caller.channel.linkedId;
        connectLine(callee, call.caller.channel);
        connectLine(call.caller.channel, callee);
    }

    /// Whose channel left its bridge first.
    QByteArray lastCall() const
    {
        return plain(textOf(m_recording.first("BridgeLeave"), "Channel"));
    }

    LocalQueueSteps steps()
    {
        const SimulatedQueues::Departure departure{1, 0, {}};
        return {[this, departure] {
                    guided.send(Wire::queueCallerLeave(call.caller.channel, call.queue, departure));
                },
                [this](const SimulatedChannel &half) {
                    guided.send(Wire::agentConnect(call.caller.channel, half, told()));
                },
                [this, departure] {
                    guided.send(
                        Wire::queueCallerAbandon(call.caller.channel, call.queue, departure));
                }};
    }

    void complete(bool calleeEnds, const SimulatedChannel *half)
    {
        Wire::AgentCall told = this->told();
        told.agentEnds = calleeEnds;
        guided.send(Wire::agentComplete(call.caller.channel, half, told));
    }

    Wire::AgentCall told() const
    {
        return {call.queue,
                m_member.name,
                SimulatedGroups::memberInterface(m_member.extension),
                {},
                {}};
    }

    const Recording &m_recording;
    bool m_isPickup = false;
    SimulatedAgent m_member;

public:
    Guided guided;
};

} // namespace

class TestSimulatorLocals : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatWasRecorded_data();
    void sendsWhatWasRecorded();
    void listsWhatWasRecorded_data();
    void listsWhatWasRecorded();
};

void TestSimulatorLocals::sendsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(FIXTURES "/ami"));
    const QStringList names = folder.entryList({QStringLiteral("local-*.txt")});
    QVERIFY(names.size() >= 7);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// Event for event, in the order of the recording, and each with the headers and the values that it
/// had. The order of a recording is that of chance; the simulator's threads allow it.
void TestSimulatorLocals::sendsWhatWasRecorded()
{
    QFETCH(const QString, path);
    const bool isDirect = path.contains(u"local-pickup");
    const Recording recording(path, isDirect ? "Newchannel PJSIP/1003" : "Newchannel Local/");
    QVERIFY(recording.labels.size() > 8);
    Call call(recording);
    call.goOn();
    QVERIFY2(call.guided.problem.isEmpty(), call.guided.problem.constData());
    // What two phones without a Local channel do at their end is the ordinary part.
    const bool isComplete = call.call.queue.isEmpty() && recording.first("BridgeLeave").size() > 0;
    if (!isComplete)
        QCOMPARE(call.guided.sent.size(), recording.messages.size());
    QVERIFY(call.guided.sent.size() > 8);
    Roles made;
    Roles recorded;
    for (qsizetype i = 0; i < call.guided.sent.size(); ++i) {
        const QStringList ours = contentOf(call.guided.sent.at(i), made);
        const QStringList theirs = contentOf(recording.messages.at(i), recorded);
        const QString both = QStringLiteral("%1 %2\n%3\n%4")
                                 .arg(QString::number(i), QString::fromUtf8(recording.labels.at(i)),
                                      ours.join(u' '), theirs.join(u' '));
        QVERIFY2(ours == theirs, qPrintable(both));
    }
}

void TestSimulatorLocals::listsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("moment");
    QTest::addRow("a group rings")
        << QStringLiteral("local-group-canceled") << QStringLiteral("both_ring");
    QTest::addRow("follow-me rings")
        << QStringLiteral("local-followme") << QStringLiteral("both_ring");
    QTest::addRow("an agent talks") << QStringLiteral("local-queue") << QStringLiteral("talk");
}

/// CoreShowChannels in the middle of the call, both halves of each Local channel among them.
void TestSimulatorLocals::listsWhatWasRecorded()
{
    QFETCH(const QString, name);
    QFETCH(const QString, moment);
    const Recording recording(QStringLiteral(FIXTURES "/ami/%1.txt").arg(name),
                              "Newchannel Local/");
    const QList<Message> recorded = recording.lists.value(moment);
    QVERIFY(recorded.size() >= 4);
    Call call(recording);
    QList<SimulatedChannel> channels = call.ringing();
    call.goOn();
    if (!call.talking.isEmpty())
        channels = call.talking;
    if (!call.call.queue.isEmpty()) {
        channels[0].application = QStringLiteral("Queue");
        channels[0].applicationData = QStringLiteral("2000,tR,,,120"); // as that queue has it
    }
    QList<Message> made;
    for (const SimulatedChannel &channel : std::as_const(channels)) {
        MessageParser parser(MessageParser::Greeting::None);
        parser.feed(Wire::listItem("1", channel, channel.began));
        made.append(*parser.next());
        QCOMPARE(made.constLast().size(), recorded.constFirst().size());
    }
    QCOMPARE(listOf(made), listOf(recorded));
}

QTEST_GUILESS_MAIN(TestSimulatorLocals)
#include "tst_simulatorlocals.moc"
