// SPDX-License-Identifier: GPL-3.0-or-later
//
// From bytes to the Board: parser, typed events, reducers.
#include "ami/protocol/event.h"
#include "ami/protocol/messageparser.h"
#include "barescan.h"
#include "benchmark.h"
#include "measure.h"
#include "model/domain/board.h"
#include "traffic.h"

#include <cstdio>
#include <cstdlib>

namespace {

constexpr qsizetype WantedBytes = qsizetype(32) * 1024 * 1024;

QByteArray repeated(const QByteArray &traffic)
{
    return traffic.repeated(WantedBytes / traffic.size() + 1);
}

/// A use that no compiler takes away.
quint64 sink = 0;

void use(quint64 value)
{
    sink += value;
    asm volatile("" : : "r,m"(sink) : "memory");
}

void parse(const QByteArray &bytes, qsizetype chunk)
{
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    quint64 headers = 0;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)));
        while (const auto message = parser.next())
            headers += quint64(message->size());
    }
    use(headers);
}

} // namespace

QJsonObject benchParser(const Options &options)
{
    const QByteArray bytes = repeated(recordedTraffic(options.recordings));
    const double messages = double(parseTraffic(bytes).size());
    const Comparison result =
        compare([&] { parse(bytes, options.chunk); },
                [&] {
                    size_t lines = 0;
                    use(bareScan(bytes.constData(), size_t(bytes.size()), &lines));
                    use(lines);
                },
                options.rounds);
    QJsonObject figures = perUnit(result, messages);
    figures.insert(QStringLiteral("messages"), messages);
    figures.insert(QStringLiteral("bytesPerMessage"), double(bytes.size()) / messages);
    figures.insert(QStringLiteral("chunkBytes"), options.chunk);
    return figures;
}

/// Typing a message, held against parsing it.
QJsonObject benchEvents(const Options &options)
{
    const QByteArray bytes = recordedTraffic(options.recordings);
    const std::vector<Ami::Message> messages = parseTraffic(bytes);
    constexpr int Times = 20;
    const Comparison result = compare(
        [&] {
            for (int i = 0; i < Times; ++i) {
                quint64 kinds = 0;
                for (const Ami::Message &message : messages)
                    kinds += Ami::decode(message).index();
                use(kinds);
            }
        },
        [&] {
            for (int i = 0; i < Times; ++i)
                parse(bytes, options.chunk);
        },
        options.rounds);
    return perUnit(result, Times * double(messages.size()));
}

/// Applying changes of ten thousand extensions to the Board, held against writing their codes into
/// a hash by their numbers.
QJsonObject benchReducers(const Options &options)
{
    constexpr int Extensions = 10'000;
    constexpr int Laps = 4;
    std::vector<Ami::ExtensionStatus> laps[2];
    for (int i = 0; i < Extensions; ++i) {
        const QString number = QString::number(10'000 + i);
        for (const int status : {0, 1})
            laps[status].push_back({number, QStringLiteral("from-internal"),
                                    QStringLiteral("PJSIP/") + number, status});
    }
    Model::Board board({QStringLiteral("from-internal")});
    board.keepNoHistory();
    Model::TimePoint now{std::chrono::hours(400'000)};
    QHash<QString, int> codes;
    const Comparison result = compare(
        [&] {
            for (int lap = 0; lap < Laps; ++lap) {
                for (const Ami::ExtensionStatus &status : laps[lap % 2])
                    board.apply(status, now += std::chrono::milliseconds(1));
                board.takeTouched();
                use(quint64(board.takeChanges().changed.size()));
            }
        },
        [&] {
            for (int lap = 0; lap < Laps; ++lap) {
                for (const Ami::ExtensionStatus &status : laps[lap % 2])
                    codes[status.extension] = status.status;
                use(quint64(codes.size()));
            }
        },
        options.rounds);
    return perUnit(result, Laps * double(Extensions));
}
