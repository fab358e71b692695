// SPDX-License-Identifier: GPL-3.0-or-later
//
// The programs as users run them, watched from outside.
#include "app/process.h"
#include "barereader.h"
#include "benchmark.h"
#include "benchpbx.h"
#include "childprocess.h"
#include "measure.h"
#include "tests/support/program.h"
#include "traffic.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <thread>

namespace {

constexpr int Many = 10'000;
const char Live[] = "lampfield.ami: live";

QJsonObject error(const char *sentence)
{
    return {{QStringLiteral("error"), QLatin1String(sentence)}};
}

QStringList arguments(quint16 port, const QString &folder)
{
    return {QStringLiteral("--host"),     QStringLiteral("127.0.0.1"),
            QStringLiteral("--port"),     QString::number(port),
            QStringLiteral("--user"),     BenchPbx::user(),
            QStringLiteral("--interval"), QStringLiteral("3600"),
            QStringLiteral("--data-dir"), folder};
}

QStringList settings()
{
    return {QStringLiteral("AMI_PASSWORD=") + QString::fromLatin1(BenchPbx::secret().reveal())};
}

/// What the program that owns the folder says of itself.
QJsonObject ask(const QString &what, quint16 port, const QString &folder)
{
    return Test::run(QStringLiteral("lampfieldd"),
                     QStringList{what, QStringLiteral("--json")} + arguments(port, folder),
                     settings())
        .json();
}

/// CPU milliseconds of `owner` for each of so many bulk refreshes that another process asks for and
/// gets the rows of.
double refreshCost(const ChildProcess &owner, quint16 port, const QString &folder, int times)
{
    std::vector<double> costs;
    for (int i = 0; i < times; ++i) {
        spin(std::chrono::milliseconds(500));
        const double before = owner.cpuSeconds();
        ask(QStringLiteral("refresh"), port, folder);
        spin(std::chrono::milliseconds(500));
        costs.push_back((owner.cpuSeconds() - before) * 1e3);
    }
    std::sort(costs.begin(), costs.end());
    return quantile(costs, 0.5);
}

/// Sends the events one by one, each in a packet of its own, evenly; returns how many.
qint64 sendEvenly(qintptr socket, const QList<QByteArray> &events, int perSecond, int seconds)
{
    const auto start = std::chrono::steady_clock::now();
    const qint64 count = qint64(perSecond) * seconds;
    const std::chrono::nanoseconds pause(1'000'000'000 / perSecond);
    std::thread([&] {
        for (qint64 i = 0; i < count; ++i) {
            const QByteArray &event = events.at(i % events.size());
            if (::send(int(socket), event.constData(), size_t(event.size()), MSG_NOSIGNAL) < 0)
                return;
            std::this_thread::sleep_until(start + i * pause);
        }
    }).join();
    return count;
}

QList<QByteArray> statusEvents(const Options &options, const QStringList &extensions)
{
    QList<QByteArray> events;
    const QList<QByteArray> others = otherEvents(recordedTraffic(options.recordings));
    for (const int status : {1, 0}) {
        for (const Ami::Message &event : parseTraffic(statusLap(others, extensions, status)))
            events.append(event.bytes().toByteArray());
    }
    return events;
}

QJsonObject program(const QString &name, const Options &options, const QString &folder)
{
    Ami::SystemClock clock;
    BenchPbx pbx({Many}, clock);
    const ChildProcess nothing(QStringLiteral("lampfield-bench"),
                               {QStringLiteral("--nothing"),
                                name == QLatin1String("lampfield") ? QStringLiteral("window")
                                                                   : QStringLiteral("headless")});
    QStringList line = arguments(pbx.port(), folder);
    if (name == QLatin1String("lampfieldd"))
        line.prepend(QStringLiteral("serve"));
    ChildProcess child(name, line, settings());
    if (!child.waitForLine(Live, 30))
        return error("it did not come up");
    spin(std::chrono::seconds(5));
    const double resident = child.residentMegabytes();
    const double refresh = refreshCost(child, pbx.port(), folder, std::min(options.rounds, 9));
    const double busy = child.residentMegabytes();
    spin(std::chrono::seconds(5));
    return {{QStringLiteral("extensions"), Many},
            {QStringLiteral("askedRefreshCpuMs"), refresh},
            {QStringLiteral("residentMB"), resident},
            {QStringLiteral("residentAfterRefreshesMB"), busy},
            {QStringLiteral("residentLaterMB"), child.residentMegabytes()},
            {QStringLiteral("bareResidentMB"), nothing.residentMegabytes()}};
}

/// Milliseconds from the start of the process until it has painted what it knew.
QJsonObject start(const QString &folder, int times)
{
    std::vector<double> own;
    std::vector<double> bare;
    QByteArray said;
    for (int i = 0; i < times; ++i) {
        const auto timeOf = [](const QString &name, const QStringList &line, const char *part,
                               QByteArray &told) {
            QElapsedTimer timer;
            timer.start();
            ChildProcess child(name, line, settings());
            told = child.waitForLine(part, 20).value_or(QByteArray());
            return told.simplified().split(' ');
        };
        // The program says it itself: this one looks only now and then.
        const auto words =
            timeOf(QStringLiteral("lampfield"), arguments(1, folder), "on the screen", said);
        const auto bareWords =
            timeOf(QStringLiteral("lampfield-bench"),
                   {QStringLiteral("--nothing"), QStringLiteral("window")}, "on the screen", said);
        const auto number = [](const QList<QByteArray> &sentence) {
            const qsizetype at = sentence.indexOf("ms");
            return at > 0 ? sentence.at(at - 1).toDouble() : -1;
        };
        own.push_back(number(words));
        bare.push_back(number(bareWords));
    }
    std::sort(own.begin(), own.end());
    std::sort(bare.begin(), bare.end());
    return {{QStringLiteral("startMs"), quantile(own, 0.5)},
            {QStringLiteral("startMostMs"), quantile(own, 1)},
            {QStringLiteral("bareStartMs"), quantile(bare, 0.5)}};
}

} // namespace

QJsonObject benchSteady(const Options &options)
{
    constexpr int PerSecond = 4'000;
    Ami::SystemClock clock;
    const QTemporaryDir folder;
    double bareShare = 0;
    {
        BenchPbx pbx({Many, 0, true}, clock);
        const QList<QByteArray> events = statusEvents(options, pbx.extensions());
        BareReader reader(pbx.port());
        spin(std::chrono::seconds(1));
        const double before = reader.cpuSeconds();
        sendEvenly(pbx.relay()->clientDescriptor(), events, PerSecond, options.seconds);
        bareShare = (reader.cpuSeconds() - before) / options.seconds;
    }
    BenchPbx pbx({Many, 0, true}, clock);
    const QList<QByteArray> events = statusEvents(options, pbx.extensions());
    ChildProcess daemon(QStringLiteral("lampfieldd"),
                        QStringList{QStringLiteral("serve")} + arguments(pbx.port(), folder.path()),
                        settings());
    if (!daemon.waitForLine(Live, 30))
        return error("the daemon did not come up");
    spin(std::chrono::seconds(5));
    const auto eventsOf = [&] {
        return ask(QStringLiteral("status"), pbx.port(), folder.path())
            .value(QStringLiteral("traffic"))
            .toObject()
            .value(QStringLiteral("events"))
            .toDouble();
    };
    const double told = eventsOf();
    const double before = daemon.cpuSeconds();
    const qint64 sent =
        sendEvenly(pbx.relay()->clientDescriptor(), events, PerSecond, options.seconds);
    const double share = (daemon.cpuSeconds() - before) / options.seconds;
    spin(std::chrono::seconds(1));
    return {{QStringLiteral("eventsPerSecond"), PerSecond},
            {QStringLiteral("eventsSent"), double(sent)},
            {QStringLiteral("eventsCounted"), eventsOf() - told},
            {QStringLiteral("coreShare"), share},
            {QStringLiteral("bareCoreShare"), bareShare},
            {QStringLiteral("toBare"), share / bareShare},
            {QStringLiteral("residentMB"), daemon.residentMegabytes()}};
}

QJsonObject benchDaemon(const Options &options)
{
    const QTemporaryDir folder;
    return program(QStringLiteral("lampfieldd"), options, folder.path());
}

QJsonObject benchDesk(const Options &options)
{
    const QTemporaryDir folder;
    QJsonObject figures = program(QStringLiteral("lampfield"), options, folder.path());
    if (figures.contains(QStringLiteral("error")))
        return figures;
    const QJsonObject starts = start(folder.path(), std::min(options.rounds, 9));
    for (auto it = starts.begin(); it != starts.end(); ++it)
        figures.insert(it.key(), it.value());
    return figures;
}

QJsonObject benchWall(const Options &options)
{
    constexpr int Tiles = 200;
    Ami::SystemClock clock;
    const QTemporaryDir folder;
    BenchPbx pbx({Tiles}, clock);
    const ChildProcess nothing(QStringLiteral("lampfield-bench"),
                               {QStringLiteral("--nothing"), QStringLiteral("window")});
    ChildProcess child(QStringLiteral("lampfield"), arguments(pbx.port(), folder.path()),
                       settings());
    if (!child.waitForLine(Live, 30))
        return error("it did not come up");
    spin(std::chrono::seconds(5));
    const double before = child.cpuSeconds();
    const double bareBefore = nothing.cpuSeconds();
    spin(std::chrono::seconds(options.seconds));
    return {
        {QStringLiteral("tiles"), Tiles},
        {QStringLiteral("coreShare"), (child.cpuSeconds() - before) / options.seconds},
        {QStringLiteral("bareCoreShare"), (nothing.cpuSeconds() - bareBefore) / options.seconds}};
}

int showNothing(bool window)
{
    QMainWindow empty;
    if (window) {
        empty.show();
        empty.repaint();
    }
    std::fprintf(stderr, "nothing on the screen %lld ms after the start\n",
                 static_cast<long long>(App::processAge().count()));
    return QCoreApplication::exec();
}
