// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/callreplay.h"

#include "ami/protocol/callevent.h"

#include <QFile>

namespace Test {

using namespace Model;

QString stateWord(CallNow::State state)
{
    return QStringLiteral("state %1 ").arg(static_cast<int>(state));
}

namespace {

/// What a calls page shows of it.
QString shown(const Call &call)
{
    const CallNow now = nowOf(call);
    QStringList others;
    for (const Party &party : now.others)
        others.append(party.channel);
    others.sort();
    return QStringLiteral("%1 %2from %3 to [%4] queue '%5'")
        .arg(call.id, stateWord(now.state), now.one.channel, others.join(u' '), call.queue);
}

} // namespace

TimePoint at(qint64 milliseconds)
{
    return TimePoint(std::chrono::hours(400'000)) + std::chrono::milliseconds(milliseconds);
}

QList<Call> endedOf(QList<Call> changes)
{
    changes.removeIf([](const Call &call) { return !isKept(call); });
    return changes;
}

QStringList shown(const QList<Call> &calls)
{
    QStringList rows;
    for (const Call &call : calls)
        rows.append(shown(call));
    rows.sort();
    return rows;
}

CallReplay::CallReplay(const QString &name, QList<qint64> moments)
    : m_moments(std::move(moments))
{
    QFile text(QStringLiteral(FIXTURES "/ami/%1.txt").arg(name));
    QFile times(QStringLiteral(FIXTURES "/ami/%1.tim").arg(name));
    if (!text.open(QIODevice::ReadOnly) || !times.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(name));
    const QByteArray bytes = text.readAll();
    while (!times.atEnd()) {
        const QList<QByteArray> words = times.readLine().simplified().split(' ');
        if (words.value(1) != "<")
            continue;
        const TimePoint time = at(qint64(words.at(0).toDouble()));
        lookUntil(time);
        m_now = time;
        m_parser.feed(
            QByteArrayView(bytes).sliced(words.at(2).toLongLong(), words.at(3).toLongLong()));
        while (const auto message = m_parser.next())
            take(*message);
    }
    lookUntil(TimePoint::max());
    left = m_calls.live();
    droppedEvents = m_calls.droppedEvents();
}

/// Moments that are over when the next message comes.
void CallReplay::lookUntil(TimePoint time)
{
    while (!m_moments.isEmpty() && at(m_moments.constFirst()) < time) {
        m_moments.removeFirst();
        boards.push_back(m_calls.live());
    }
}

void CallReplay::take(const Ami::Message &message)
{
    if (message.value("Event") == "Cdr") {
        const auto text = [&message](const char *name) {
            return QString::fromUtf8(message.value(QByteArrayView(name)));
        };
        records.append({text("Channel"), text("DestinationChannel"), text("Destination"),
                        text("Disposition"), text("Duration").toInt()});
        return;
    }
    takeListed(message);
    m_calls.apply(Ami::decodeCall(message), m_now);
    ended += endedOf(m_calls.takeChanges());
}

void CallReplay::takeListed(const Ami::Message &message)
{
    const QByteArrayView event = message.value("Event");
    if (const auto bridge = Ami::decodeListedBridge(message); bridge && event == "BridgeEnter")
        m_bridges.push_back(*bridge);
    if (event == "CoreShowChannel")
        m_listed.push_back(*Ami::decodeListedChannel(message));
    if (event != "CoreShowChannelsComplete")
        return;
    Calls fresh;
    fresh.applyList(m_bridges, m_now);
    fresh.applyList(m_listed, m_now);
    const QStringList followed = shown(m_calls.live());
    m_calls.applyList(m_bridges, m_now);
    m_calls.applyList(m_listed, m_now);
    snapshots.append({followed, shown(fresh.live()), shown(m_calls.live())});
    m_listed.clear();
}

} // namespace Test
