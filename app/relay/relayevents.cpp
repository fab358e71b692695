// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/relayevents.h"

#include "app/monitor/healthtext.h"
#include "app/monitor/jsontext.h"
#include "app/monitor/refreshjson.h"
#include "app/relay/boardjson.h"

#include <QJsonDocument>

namespace App {

namespace {

using Model::Extension;

qint64 secondsOf(Model::TimePoint time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What is told of an extension, before and after.
struct Shown
{
    QByteArray word;
    bool online = false;
};

class EventWriter
{
public:
    EventWriter(RelayBoard &board, Model::TimePoint now)
        : m_board(board)
        , m_ts(secondsOf(now))
    {
    }

    void remember(const QString &number)
    {
        if (const auto row = m_board.mirror.row(number); row && !m_before.contains(number))
            m_before.insert(number, shownOf(*row));
    }

    void addStatus(const QString &number)
    {
        const auto row = m_board.mirror.row(number);
        if (!row)
            return;
        const Shown now = shownOf(*row);
        const auto before = m_before.constFind(number);
        const bool isNew = before == m_before.constEnd();
        if (!isNew && before->word == now.word && before->online == now.online)
            return;
        const QByteArray agent = agentJson(*row, m_board.mirror.witnesses(), m_ts);
        events.append({"agent:status", agent, number});
        const bool isAvailable = now.word == "Available";
        if (isNew || (before->word == "Available") != isAvailable) {
            events.append({"extension:availability_changed",
                           compact({{QStringLiteral("extension"), number},
                                    {QStringLiteral("available"), isAvailable},
                                    {QStringLiteral("status"), QString::fromLatin1(now.word)},
                                    {QStringLiteral("ts"), m_ts}}),
                           number});
        }
    }

    void addRecord(const QString &number)
    {
        if (const auto row = m_board.mirror.row(number))
            events.append({"extension-status-updated",
                           recordJson(*row, m_board.mirror.confirmedAt()), number});
    }

    void add(const Model::Contact &contact)
    {
        const QJsonValue roundTrip =
            contact.roundTrip ? QJsonValue(qint64(contact.roundTrip->count())) : QJsonValue();
        events.append({"extension:contactStatus",
                       compact({{QStringLiteral("extension"), numberOf(contact)},
                                {QStringLiteral("aor"), contact.aor},
                                {QStringLiteral("uri"), contact.uri},
                                {QStringLiteral("status"), Model::toString(contact.status)},
                                {QStringLiteral("roundtripUsec"), roundTrip},
                                {QStringLiteral("ts"), m_ts}}),
                       contact.aor + u'/' + contact.uri});
    }

    void add(const Model::Device &device)
    {
        const QString endpoint = device.name.section(u'/', 1);
        if (!m_board.mirror.row(endpoint))
            return;
        events.append({"extension:endpointStatus",
                       compact({{QStringLiteral("extension"), endpoint},
                                {QStringLiteral("endpoint"), endpoint},
                                {QStringLiteral("deviceState"), Model::toString(device.state)},
                                {QStringLiteral("ts"), m_ts}}),
                       endpoint});
    }

    void add(const Model::Refresh &refresh)
    {
        QJsonObject object = summaryOf(refresh);
        object.insert(QStringLiteral("ts"), m_ts);
        events.append({"extension:statuses_refreshed", compact(object), {}});
    }

    void add(const Model::Queue &queue)
    {
        QJsonObject object = toJson(queue);
        object.insert(QStringLiteral("gone"), queue.gone);
        events.append({"queue:updated", compact(object), queue.name});
    }

    /// Whose phone it is: that of the endpoint's name, or else of the AOR's.
    static QString numberOf(const Model::Contact &contact)
    {
        return contact.endpoint.isEmpty() ? contact.aor : contact.endpoint;
    }

    QList<RelayEvent> events;

private:
    Shown shownOf(const Extension &row) const
    {
        const Model::Witnesses &witnesses = m_board.mirror.witnesses();
        return {agentWord(row, witnesses), isOnline(row, witnesses)};
    }

    RelayBoard &m_board;
    qint64 m_ts;
    QHash<QString, Shown> m_before;
};

} // namespace

QList<RelayEvent> takeIn(const Model::ChangeSet &changes, RelayBoard &board, Model::TimePoint now)
{
    EventWriter writer(board, now);
    QStringList numbers;
    for (const QList<Extension> *rows : {&changes.changed, &changes.shownOnly}) {
        for (const Extension &row : *rows)
            numbers.append(row.number);
    }
    QStringList touched = numbers;
    // Without a hint a contact says whether somebody is there.
    for (const Model::Contact &contact : changes.contacts)
        touched.append(EventWriter::numberOf(contact));
    touched.removeDuplicates();
    for (const QString &number : std::as_const(touched))
        writer.remember(number);
    board.apply(changes);
    for (const QString &number : std::as_const(touched))
        writer.addStatus(number);
    for (const QString &number : std::as_const(numbers))
        writer.addRecord(number);
    for (const Model::Contact &contact : changes.contacts)
        writer.add(contact);
    for (const Model::Device &device : changes.devices)
        writer.add(device);
    for (const Model::Queue &queue : changes.queues)
        writer.add(queue);
    for (const Model::Refresh &refresh : changes.refreshes)
        writer.add(refresh);
    return writer.events;
}

RelayEvent snapshotOf(const RelayBoard &board, Model::TimePoint now)
{
    constexpr qsizetype BytesPerRow = 64;
    const QList<Extension> rows = shownRows(board.mirror);
    QByteArray data(R"({"agents":[)");
    data.reserve(BytesPerRow * (rows.size() + 1));
    for (const Extension &row : rows) {
        if (!data.endsWith('['))
            data.append(',');
        data.append(agentJson(row, board.mirror.witnesses()));
    }
    data.append(R"(],"ts":)").append(QByteArray::number(secondsOf(now))).append('}');
    return {"agents:snapshot", data, {}};
}

RelayEvent linkEvent(const RelayBoard &board, Model::TimePoint now)
{
    const Model::LinkStatus &link = board.mirror.link();
    const auto confirmed = board.mirror.confirmedAt();
    return {"link:status",
            compact({{QStringLiteral("state"), stateName(link.state)},
                     {QStringLiteral("stale"), Model::isStale(link, confirmed, now)},
                     {QStringLiteral("problem"), link.problem},
                     {QStringLiteral("confirmedAt"), timeValue(confirmed)},
                     {QStringLiteral("now"), Ami::toIso8601(now)},
                     {QStringLiteral("ts"), secondsOf(now)}}),
            {}};
}

} // namespace App
