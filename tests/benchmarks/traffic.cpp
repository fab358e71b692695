// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic.h"

#include "ami/protocol/event.h"
#include "ami/protocol/messageparser.h"
#include "ami/simulator/simulatedpbx.h"
#include "ami/simulator/wire.h"

#include <QDir>

#include <algorithm>

QByteArray recordedTraffic(const QString &folder)
{
    const QDir dir(folder);
    QByteArray all;
    for (const QString &name : dir.entryList({QStringLiteral("*.txt")})) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            all += bytes.sliced(std::max<qsizetype>(0, bytes.indexOf('\n') + 1));
        }
    }
    return all;
}

std::vector<Ami::Message> parseTraffic(const QByteArray &bytes)
{
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    parser.feed(bytes);
    std::vector<Ami::Message> messages;
    while (auto message = parser.next())
        messages.push_back(std::move(*message));
    return messages;
}

QList<QByteArray> otherEvents(const QByteArray &traffic)
{
    QList<QByteArray> events;
    for (const Ami::Message &message : parseTraffic(traffic)) {
        if (message.kind() == Ami::Message::Kind::Event
            && std::holds_alternative<Ami::UnknownEvent>(Ami::decode(message))
            && message.value("ActionID").isNull())
            events.append(message.bytes().toByteArray());
    }
    return events;
}

QByteArray statusLap(const QList<QByteArray> &others, const QStringList &extensions, int status)
{
    const QString device = status == 0 ? QStringLiteral("NOT_INUSE") : QStringLiteral("INUSE");
    QByteArray lap;
    qsizetype next = 0;
    for (const QString &extension : extensions) {
        for (int i = 0; i < EventsPerStatus - 2; ++i)
            lap += others.at(next++ % others.size());
        const QString hint = QStringLiteral("PJSIP/") + extension;
        lap += Ami::Wire::event(Ami::DeviceStateChange{hint, device});
        lap += Ami::Wire::event(
            Ami::ExtensionStatus{extension, Ami::SimulatedPbx::context(), hint, status});
    }
    return lap;
}
