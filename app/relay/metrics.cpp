// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/metrics.h"

#include "app/relay/boardjson.h"

#include <QMap>

namespace App {

namespace {

class MetricsWriter
{
public:
    void counter(const char *name, const char *help, double value)
    {
        describe(name, help, "counter");
        sample(name, {}, value);
    }

    void gauge(const char *name, const char *help, double value)
    {
        describe(name, help, "gauge");
        sample(name, {}, value);
    }

    void describe(QByteArrayView name, QByteArrayView help, QByteArrayView type)
    {
        m_text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        m_text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    /// `labels` is of words of ours: nothing in it needs escaping.
    void sample(QByteArrayView name, const QByteArray &labels, double value)
    {
        m_text.append(name);
        if (!labels.isEmpty())
            m_text.append('{').append(labels).append('}');
        m_text.append(' ').append(QByteArray::number(value, 'g', 15)).append('\n');
    }

    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

double unixSeconds(Model::TimePoint time)
{
    return double(time.time_since_epoch().count()) / 1000.0;
}

void writeExtensions(MetricsWriter &writer, const RelayBoard &board)
{
    constexpr const char *Words[]{"Available", "Registered", "Ringing", "On Call",
                                  "On Hold",   "Busy",       "Offline", "Unknown"};
    QMap<QByteArray, int> counts;
    int disagreeing = 0;
    for (const Model::Extension &row : board.mirror.rows()) {
        if (!row.isActive)
            continue;
        ++counts[agentWord(row, board.mirror.witnesses())];
        disagreeing += row.disagreesSince ? 1 : 0;
    }
    writer.describe("lampfield_extensions", "Extensions by status.", "gauge");
    for (const char *word : Words) {
        QByteArray label = QByteArray(word).toLower();
        label.replace(' ', '_');
        writer.sample("lampfield_extensions", R"(status=")" + label + '"', counts.value(word));
    }
    writer.gauge("lampfield_extensions_disagreeing",
                 "Extensions whose hint contradicts their devices or contacts.", disagreeing);
}

void writeQueues(MetricsWriter &writer, const RelayBoard &board)
{
    qsizetype waiting = 0;
    for (const Model::Queue &queue : board.queues)
        waiting += queue.waiting.size();
    writer.gauge("lampfield_calls", "Calls that go on.", double(board.calls.size()));
    writer.gauge("lampfield_queue_callers_waiting", "Callers that wait in queues.",
                 double(waiting));
}

} // namespace

QByteArray metricsText(const MetricsSource &source)
{
    const Model::Health &health = source.health;
    const bool isLive = health.link.state == Model::LinkStatus::State::Live;
    MetricsWriter writer;
    writer.describe("lampfield_build_info", "The version that runs.", "gauge");
    writer.sample("lampfield_build_info", QByteArray(R"(version=")" LAMPFIELD_VERSION "\""), 1);
    writer.gauge("lampfield_start_time_seconds", "When the program started, in Unix time.",
                 unixSeconds(health.startedAt));
    writer.gauge("lampfield_ami_connected", "1 while the PBX is connected and fully booted.",
                 isLive ? 1 : 0);
    writer.counter("lampfield_ami_reconnects_total", "Connections that were lost and made again.",
                   health.link.reconnects);
    writer.counter("lampfield_ami_messages_total", "Messages that came from the PBX.",
                   double(health.traffic.messages));
    writer.counter("lampfield_ami_events_total", "Events that came unasked.",
                   double(health.traffic.events));
    writer.counter("lampfield_ami_received_bytes_total", "Bytes that came from the PBX.",
                   double(health.traffic.bytes));
    writer.counter("lampfield_ami_malformed_total",
                   "Lines and events that were left out, as they are none.",
                   double(health.traffic.eventsMalformed + health.traffic.linesMalformed));
    writer.counter("lampfield_ami_late_events_total",
                   "Events of channels that were over or had never been announced.",
                   double(health.traffic.eventsLate));
    if (health.confirmedAt) {
        writer.gauge("lampfield_snapshot_time_seconds",
                     "When the last verified snapshot was taken, in Unix time.",
                     unixSeconds(*health.confirmedAt));
    }
    writer.gauge("lampfield_board_stale", "1 while nothing vouches for what is shown.",
                 isStale(health.link, health.confirmedAt, health.at) ? 1 : 0);
    writeExtensions(writer, source.board);
    writeQueues(writer, source.board);
    writer.describe("lampfield_refresh_duration_seconds", "How long bulk queries took.", "summary");
    writer.sample("lampfield_refresh_duration_seconds_sum", {}, source.refreshSeconds);
    writer.sample("lampfield_refresh_duration_seconds_count", {}, double(source.refreshes));
    writer.counter("lampfield_store_commits_total", "Transactions of the database.",
                   double(health.store.commits));
    writer.counter("lampfield_store_failures_total", "Transactions that failed.",
                   double(health.store.failures));
    writer.gauge("lampfield_store_unsaved_rows", "Rows that changed and are not committed yet.",
                 double(health.queues.uncommittedRows));
    writer.gauge("lampfield_seats", "Seats that are connected.", double(source.seats));
    writer.counter("lampfield_seat_events_total", "Events that seats were told.",
                   double(source.delivered));
    writer.counter("lampfield_seats_dropped_total", "Seats that were dropped for being too slow.",
                   double(source.dropped));
    return writer.text();
}

} // namespace App
