// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demo PBX by itself: an AMI server on loopback, for trying Lampfield against and for tests.
#include "ami/simulator/simulatorserver.h"
#include "app/process.h"
#include "app/unixsignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr std::chrono::milliseconds BootTime(1'000);

QString tr(const char *text)
{
    return QCoreApplication::translate("pbxsim", text);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "pbxsim: %s\n", sentence.toLocal8Bit().constData());
    return 2;
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("A simulated PBX with a manager interface on 127.0.0.1. "
                                        "The secret comes from AMI_PASSWORD."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("port"), tr("Port; 0 for a free one (default 5038)."), tr("PORT"),
         QStringLiteral("5038")},
        {QStringLiteral("user"), tr("Manager user (default demo)."), tr("USER"),
         QStringLiteral("demo")},
        {QStringLiteral("write"),
         tr("Write classes of that user, as in manager.conf, with commas (default all)."),
         tr("CLASSES"), QStringLiteral("all")},
        {QStringLiteral("extensions"), tr("Number of extensions (default 40)."), tr("N"),
         QStringLiteral("40")},
        {QStringLiteral("queues"), tr("Number of queues, at least 4 (default 4)."), tr("N"),
         QStringLiteral("4")},
        {QStringLiteral("seed"), tr("Seed of the call generator (default 1)."), tr("N"),
         QStringLiteral("1")},
        {QStringLiteral("quiet"), tr("No calls: every phone stays idle.")},
        {QStringLiteral("asterisk"),
         tr("Report hints as this version does: 22.10 (default) or 22.11."), tr("VERSION"),
         QStringLiteral("22.10")},
        {QStringLiteral("no-locals"),
         tr("No Local channels: no ring groups, follow-me or pickups, and every queue member is a "
            "phone.")},
        {QStringLiteral("storm"),
         tr("Change so many states a second beside the calls; each change is two events."), tr("N"),
         QStringLiteral("0")},
        {QStringLiteral("storm-extensions"), tr("Let the storm be on the first N extensions only."),
         tr("N"), QStringLiteral("0")},
        {QStringLiteral("refuse-list"), tr("Refuse ExtensionStateList, as an odd server would.")},
        {QStringLiteral("silent"),
         tr("Never answer ExtensionState for this extension; may be repeated."), tr("EXTENSION")},
    });
}

std::optional<quint32> number(const QCommandLineParser &parser, const QString &option, quint32 most)
{
    bool ok = false;
    const quint32 value = parser.value(option).toUInt(&ok);
    return ok && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<Ami::AsteriskRelease> releaseOf(const QString &version)
{
    if (version == u"22.10")
        return Ami::AsteriskRelease::V2210;
    return version == u"22.11" ? std::optional(Ami::AsteriskRelease::V2211) : std::nullopt;
}

/// A PBX that was told to stop ends the program, or boots after a while.
void connectStop(Ami::SimulatedPbx &pbx, Ami::SimulatorServer &server, Ami::Timer &boot)
{
    QObject::connect(&boot, &Ami::Timer::timedOut, &pbx, [&pbx, &server, port = server.port()] {
        pbx.restart();
        if (!server.listen(port))
            QCoreApplication::exit(2);
    });
    QObject::connect(&pbx, &Ami::SimulatedPbx::stopped, &boot, [&boot](bool restarts) {
        if (restarts)
            boot.start(BootTime);
        else
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): one that gets here has to end the program
int main(int argc, char **argv)
{
    App::keepSecretsPrivate();
    App::UnixSignals::block();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pbxsim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LAMPFIELD_VERSION));
    QCommandLineParser parser;
    declare(parser);
    parser.process(application);
    const auto port = number(parser, QStringLiteral("port"), 65535);
    const auto extensions = number(parser, QStringLiteral("extensions"), 100'000);
    const auto queues = number(parser, QStringLiteral("queues"), 1'000);
    const auto seed = number(parser, QStringLiteral("seed"), 0x7fffffff);
    const auto storm = number(parser, QStringLiteral("storm"), 100'000);
    const auto stormExtensions = number(parser, QStringLiteral("storm-extensions"), 100'000);
    if (!port || !extensions || !queues || !seed || !storm || !stormExtensions)
        return fail(
            tr("--port, --extensions, --queues, --seed and the storm's take whole numbers."));
    const auto release = releaseOf(parser.value(QStringLiteral("asterisk")));
    if (!release)
        return fail(tr("--asterisk takes 22.10 or 22.11."));
    const Ami::Secret secret(qgetenv("AMI_PASSWORD"));
    if (secret.isEmpty())
        return fail(
            tr("Set AMI_PASSWORD to the secret that clients must know; there is no default one."));

    const App::UnixSignals unixSignals;
    Ami::SystemClock clock;
    Ami::SimulatedPbx pbx({static_cast<int>(*extensions), *seed,
                           !parser.isSet(QStringLiteral("quiet")), static_cast<int>(*storm),
                           static_cast<int>(*stormExtensions), static_cast<int>(*queues),
                           !parser.isSet(QStringLiteral("no-locals")), *release},
                          clock);
    const QByteArray write = parser.value(QStringLiteral("write")).toLatin1();
    Ami::SimulatorServer server(
        pbx, {parser.value(QStringLiteral("user")), secret, write.split(',')}, clock);
    const QStringList silent = parser.values(QStringLiteral("silent"));
    server.setFaults(
        {parser.isSet(QStringLiteral("refuse-list")), QSet<QString>(silent.begin(), silent.end())});
    if (!server.listen(static_cast<quint16>(*port)))
        return fail(tr("Port %1 can't be listened on: %2.")
                        .arg(QString::number(*port), server.errorString()));
    std::printf("pbxsim: %u extensions on 127.0.0.1:%u\n", *extensions, unsigned(server.port()));
    std::fflush(stdout);
    QObject::connect(&unixSignals, &App::UnixSignals::terminate, qApp, [&server] {
        server.shutDown();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const std::unique_ptr<Ami::Timer> boot = clock.makeTimer();
    connectStop(pbx, server, *boot);
    pbx.start();
    return QCoreApplication::exec();
}
