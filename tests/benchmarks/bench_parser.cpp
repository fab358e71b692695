// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU time per message of MessageParser over recorded traffic, beside a bare C scan of the same
// bytes in the same run. Prints JSON. Usage: bench_parser [FOLDER-WITH-RECORDINGS] [CHUNK-BYTES]
#include "ami/protocol/messageparser.h"
#include "barescan.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

constexpr int Rounds = 15;
constexpr qsizetype WantedBytes = qsizetype(32) * 1024 * 1024;

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// All recordings after their banners, repeated until there are enough bytes to measure.
QByteArray traffic(const QDir &folder)
{
    QByteArray once;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            once += bytes.sliced(std::max<qsizetype>(0, bytes.indexOf('\n') + 1));
        }
    }
    return once.isEmpty() ? once : once.repeated(WantedBytes / once.size() + 1);
}

struct Run
{
    double seconds = 0;
    quint64 messages = 0;
    quint64 check = 0; ///< so that nothing is optimised away
};

Run scan(const QByteArray &bytes)
{
    size_t lines = 0;
    const double start = cpuSeconds();
    const size_t messages = bareScan(bytes.constData(), size_t(bytes.size()), &lines);
    return {cpuSeconds() - start, messages, lines};
}

Run parse(const QByteArray &bytes, qsizetype chunk)
{
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    Run run;
    const double start = cpuSeconds();
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)));
        while (const auto message = parser.next())
            run.check += quint64(message->size());
    }
    run.seconds = cpuSeconds() - start;
    run.messages = parser.statistics().messages;
    return run;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder =
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(FIXTURES "/ami");
    const qsizetype chunk = argc > 2 ? std::max(1, std::atoi(argv[2])) : 16 * 1024;
    const QByteArray bytes = traffic(QDir(folder));
    if (bytes.isEmpty()) {
        std::fprintf(stderr, "no recordings (*.txt) in %s\n", qPrintable(folder));
        return 2;
    }
    std::vector<double> scans;
    std::vector<double> parses;
    std::vector<double> ratios;
    Run last;
    for (int i = 0; i < Rounds; ++i) {
        const Run bare = scan(bytes);
        last = parse(bytes, chunk);
        const auto messages = double(last.messages);
        scans.push_back(bare.seconds / messages * 1e6);
        parses.push_back(last.seconds / messages * 1e6);
        ratios.push_back(last.seconds / bare.seconds);
    }
    const QJsonObject result{
        {QStringLiteral("bytes"), bytes.size()},
        {QStringLiteral("messages"), qint64(last.messages)},
        {QStringLiteral("headersPerMessage"), double(last.check) / double(last.messages)},
        {QStringLiteral("bytesPerMessage"), double(bytes.size()) / double(last.messages)},
        {QStringLiteral("chunkBytes"), chunk},
        {QStringLiteral("scanMicroseconds"), median(scans)},
        {QStringLiteral("parserMicroseconds"), median(parses)},
        {QStringLiteral("parserToScan"), median(ratios)},
    };
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Indented).constData());
    return 0;
}
