// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inifile.h"
#include "app/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace App;
using namespace std::chrono_literals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasDefaults();
    void laterSourcesWin();
    void readsTheOlderSystemsNames();
    void repeatsContexts();
    void addsUpRepeatedLines();
    void knowsWhatTheCommandLineNames();
    void keepsDemoApart();
    void allowsNothingUnlessTold();
    void connectsToAHost_data();
    void connectsToAHost();
    void keepsSeatsApart();
    void refusesBadValues_data();
    void refusesBadValues();
    void readsSecretsAsTheyAre();
    void namesTheLineOfABadFile_data();
    void namesTheLineOfABadFile();

private:
    Ami::Result<CommandLine> read(const QStringList &arguments, const QStringList &variables = {},
                                  const QByteArray &ini = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Ami::Result<CommandLine> TestSettings::read(const QStringList &arguments,
                                            const QStringList &variables,
                                            const QByteArray &ini) const
{
    QFile file(m_folder->filePath(QStringLiteral("lampfield.ini")));
    if (file.open(QIODevice::WriteOnly))
        file.write(ini);
    file.close();
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const QStringList all =
        QStringList{QStringLiteral("lampfield"), QStringLiteral("--config"), file.fileName()}
        + arguments;
    return readSettings(all, environment, {{}, {}, {}, true, {}, {}});
}

void TestSettings::hasDefaults()
{
    const auto line = read({});
    QVERIFY(line);
    const MonitorSettings &monitor = line->settings.monitor;
    QCOMPARE(monitor.pbx.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(monitor.pbx.port, quint16(5038));
    QCOMPARE(monitor.contexts, QStringList());
    QVERIFY(monitor.listen);
    QVERIFY(monitor.poll);
    QCOMPARE(monitor.interval, 30s);
    QCOMPARE(monitor.pbx.connectTimeout, 10s);
    QVERIFY(monitor.pbx.user.isEmpty());
    QVERIFY(monitor.pbx.secret.isEmpty());
    QVERIFY(!monitor.pbx.tls.enabled);
}

void TestSettings::laterSourcesWin()
{
    const QByteArray ini = "host = file\nport = 1\nuser = file\n";
    const auto line =
        read({QStringLiteral("--user"), QStringLiteral("line")},
             {QStringLiteral("AMI_PORT=2"), QStringLiteral("AMI_USERNAME=environment")}, ini);
    QVERIFY(line);
    QCOMPARE(line->settings.monitor.pbx.host, QStringLiteral("file"));
    QCOMPARE(line->settings.monitor.pbx.port, quint16(2));
    QCOMPARE(line->settings.monitor.pbx.user, QStringLiteral("line"));
}

void TestSettings::readsTheOlderSystemsNames()
{
    const auto line = read(
        {},
        {QStringLiteral("AMI_HOST=pbx"), QStringLiteral("AMI_PASSWORD=p w"),
         QStringLiteral("AMI_CONNECTION_TIMEOUT=2500"),
         QStringLiteral("AMI_KEEPALIVE_INTERVAL=60000"), QStringLiteral("AMI_RECONNECT_DELAY=700"),
         QStringLiteral("AMI_MAX_RECONNECT_ATTEMPTS=10"),
         QStringLiteral("ENABLE_AMI_LISTENER=false"),
         QStringLiteral("ENABLE_AMI_QUERY_SERVICE=true"),
         QStringLiteral("USE_AMI_SERVICE=whatever"), QStringLiteral("LOG_LEVEL=warn")});
    QVERIFY(line);
    const MonitorSettings &monitor = line->settings.monitor;
    QCOMPARE(monitor.pbx.secret.reveal(), QByteArray("p w"));
    QCOMPARE(monitor.pbx.connectTimeout, 2'500ms);
    QCOMPARE(monitor.pbx.keepAliveInterval, 60s);
    QCOMPARE(monitor.pbx.reconnectDelay, 700ms);
    QCOMPARE(monitor.pbx.reconnectAttempts, 10);
    QVERIFY(!monitor.listen);
    QVERIFY(monitor.poll);
}

void TestSettings::repeatsContexts()
{
    const QStringList expected{QStringLiteral("b"), QStringLiteral("a")};
    const auto line =
        read({QStringLiteral("--context"), QStringLiteral("b"), QStringLiteral("--context"),
              QStringLiteral("a"), QStringLiteral("--context"), QStringLiteral("b")});
    QCOMPARE(line->settings.monitor.contexts, expected);
    QCOMPARE(read({}, {}, "context = b, a")->settings.monitor.contexts, expected);
}

void TestSettings::addsUpRepeatedLines()
{
    const auto line = read({}, {},
                           "[pbx]\ncontext = b\nallow = park\nwall = 1\nallow-host = panel\n"
                           "trust = 192.0.2.0/24\nallow-origin = https://a.example\n"
                           "[more]\ncontext = a, b\nallow = hangup\nwall = HDMI-1\n"
                           "allow-host = desk\ntrust = 198.51.100.7\n"
                           "allow-origin = https://b.example\n");
    QVERIFY(line);
    const Settings &settings = line->settings;
    QCOMPARE(settings.monitor.contexts, (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    QCOMPARE(settings.monitor.actions.allowed,
             (QSet{Model::ActionKind::Park, Model::ActionKind::HangUp}));
    QCOMPARE(settings.wallScreens, (QStringList{QStringLiteral("1"), QStringLiteral("HDMI-1")}));
    QCOMPARE(settings.relay.hosts, (QStringList{QStringLiteral("panel"), QStringLiteral("desk")}));
    QCOMPARE(settings.relay.trusted.size(), 2);
    QCOMPARE(settings.relay.origins.size(), 2);
    // Layers replace each other all the same.
    QCOMPARE(
        read({QStringLiteral("--context"), QStringLiteral("c")}, {}, "context = a\ncontext = b\n")
            ->settings.monitor.contexts,
        QStringList{QStringLiteral("c")});
}

void TestSettings::knowsWhatTheCommandLineNames()
{
    const auto line = read({QStringLiteral("--port"), QStringLiteral("5039")},
                           {QStringLiteral("AMI_CONTEXT=a")}, "host = pbx\n");
    QVERIFY(line);
    QVERIFY(line->given.contains(QStringLiteral("port")));
    QVERIFY(!line->given.contains(QStringLiteral("context")));
    QVERIFY(!line->given.contains(QStringLiteral("host")));
}

void TestSettings::keepsDemoApart()
{
    const auto demo = read({QStringLiteral("--demo")});
    QCOMPARE(demo->settings.demoExtensions, 40);
    QVERIFY(demo->settings.dataDir != read({})->settings.dataDir);
    QCOMPARE(read({QStringLiteral("--demo=1000")})->settings.demoExtensions, 1000);
    // A folder from the file is the real one's; one on the command line is meant.
    QVERIFY(read({QStringLiteral("--demo")}, {}, "data-dir = /srv/real")->settings.dataDir
            != QLatin1String("/srv/real"));
    const auto named =
        read({QStringLiteral("--demo=7"), QStringLiteral("--data-dir"), m_folder->path()});
    QCOMPARE(named->settings.dataDir, m_folder->path());
}

void TestSettings::allowsNothingUnlessTold()
{
    using Model::ActionKind;
    const auto actions = [this](const QByteArray &ini, const QStringList &arguments = {}) {
        const auto line = read(arguments, {}, ini);
        return line ? line->settings.monitor.actions : Model::ActionPolicy();
    };
    QVERIFY(actions({}).allowed.isEmpty());
    QVERIFY(!actions({}).who.isEmpty());
    QVERIFY(!actions({}).desk.isEmpty());
    QVERIFY(actions("allow = none").allowed.isEmpty());
    QCOMPARE(actions("allow = Call, hangup\nphone = 1003").allowed,
             (QSet<ActionKind>{ActionKind::Call, ActionKind::HangUp}));
    QCOMPARE(actions("phone = 1003").phone, QStringLiteral("1003"));
    QCOMPARE(actions("allow = all").allowed.size(), qsizetype(Model::AllActionKinds.size()));
    // A later source replaces, it does not add.
    QCOMPARE(actions("allow = all", {QStringLiteral("--allow"), QStringLiteral("park")}).allowed,
             QSet<ActionKind>{ActionKind::Park});
}

void TestSettings::connectsToAHost_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *address, const char *url) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(url);
    };
    row("panel", "ws://panel:8088/seat");
    row("192.0.2.7:9000", "ws://192.0.2.7:9000/seat");
    row("[2001:db8::7]:9000", "ws://[2001:db8::7]:9000/seat");
    row("ws://panel", "ws://panel:8088/seat");
    row("wss://panel:8443/seat", "wss://panel:8443/seat");
    row("https://panel/", "wss://panel:8088/seat");
    row("http://panel:80/lamp/seat", "ws://panel:80/lamp/seat");
}

void TestSettings::connectsToAHost()
{
    QFETCH(const QString, address);
    QFETCH(const QString, url);
    const auto line = read({QStringLiteral("--connect"), address});
    QVERIFY(line);
    QVERIFY(line->settings.isSeat);
    QCOMPARE(line->settings.seat.url.toString(), url);
}

/// No board of a host is taken for that of the own PBX, nor for another host's.
void TestSettings::keepsSeatsApart()
{
    const auto seat = [this](const char *address) {
        return read({QStringLiteral("--connect"), QLatin1String(address), QStringLiteral("--phone"),
                     QStringLiteral("1003")},
                    {QStringLiteral("LAMPFIELD_TOKEN=abc")}, "data-dir = /srv/lampfield\n")
            ->settings;
    };
    QVERIFY(seat("panel").dataDir.contains(QStringLiteral("lampfield-seat-")));
    QVERIFY(seat("panel").dataDir != seat("other").dataDir);
    QCOMPARE(seat("panel").dataDir, seat("ws://panel:8088/seat").dataDir);
    QCOMPARE(seat("panel").seat.token.reveal(), QByteArray("abc"));
    QCOMPARE(seat("panel").seat.phone, QStringLiteral("1003"));
    QVERIFY(!read({})->settings.isSeat);
}

void TestSettings::refusesBadValues_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *arguments, const char *variables, const char *place) {
        const QString tag = QString::fromLatin1(arguments) + QString::fromLatin1(variables);
        QTest::newRow(qPrintable(tag))
            << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
            << QString::fromLatin1(variables).split(u' ', Qt::SkipEmptyParts)
            << QString::fromLatin1(place);
    };
    row("--port 0", "", "--port");
    row("--port 65536", "", "--port");
    row("--port http", "", "--port");
    row("--interval 0", "", "--interval");
    row("--demo=many", "", "--demo");
    row("--theme pink", "", "--theme");
    row("--tls-pin abc", "", "--tls-pin");
    row("--context ,", "", "--context");
    row("--password-file /nonexistent/secret", "", "--password-file");
    row("--password secret", "", "password");
    row("--nonsense", "", "nonsense");
    row("--allow everything", "", "--allow");
    row("--allow call,fly", "", "--allow");
    row("--connect ftp://panel", "", "--connect");
    row("--connect ws://", "", "--connect");
    row("--connect ws://user:secret@panel", "", "--connect");
    row("--connect ws://panel/seat?token=secret", "", "--connect");
    row("--connect ws://panel:70000", "", "--connect");
    row("--connect-token-file /nonexistent/token", "", "--connect-token-file");
    row("--connect panel --tls-pin "
        "0000000000000000000000000000000000000000000000000000000000000000",
        "", "wss://");
    row("--connect panel --demo", "", "--connect");
    row("--connect panel --listen 8088", "", "--connect");
    row("", "LAMPFIELD_TOKEN=a\rb", "LAMPFIELD_TOKEN");
    row("", "AMI_PORT=x", "AMI_PORT");
    row("", "ENABLE_AMI_LISTENER=perhaps", "ENABLE_AMI_LISTENER");
    row("", "AMI_CONNECTION_TIMEOUT=-1", "AMI_CONNECTION_TIMEOUT");
    row("", "LOG_LEVEL=loud", "LOG_LEVEL");
}

void TestSettings::refusesBadValues()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, variables);
    QFETCH(const QString, place);
    const auto line = read(arguments, variables);
    QVERIFY(!line);
    QVERIFY2(line.error().text.contains(place), qPrintable(line.error().text));
}

void TestSettings::readsSecretsAsTheyAre()
{
    // QSettings would cut the first at the semicolon, make a list of it, and eat the backslash.
    const QByteArray secret = "p;a,s\\s\"w#o=r d";
    QCOMPARE(read({}, {}, "password = " + secret)->settings.monitor.pbx.secret.reveal(), secret);
    QFile file(m_folder->filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(secret + "\r\nsecond line\n");
    file.close();
    const auto line = read({QStringLiteral("--password-file"), file.fileName()},
                           {QStringLiteral("AMI_PASSWORD=other")});
    QCOMPARE(line->settings.monitor.pbx.secret.reveal(), secret);
}

void TestSettings::namesTheLineOfABadFile_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("says");
    QTest::newRow("no equals sign") << QByteArray("host = a\n\njunk\n") << QStringLiteral("line 3");
    QTest::newRow("unknown key") << QByteArray("[pbx]\nhots = a\n")
                                 << QStringLiteral("line 2: hots");
    QTest::newRow("bad value") << QByteArray("# port\nport = 99999\n")
                               << QStringLiteral("line 2: port");
    QTest::newRow("bad value in a repeated key")
        << QByteArray("allow = call\nallow = fly\n") << QStringLiteral("line 2: allow");
    for (const char *key : {"host", "port", "password", "tls", "relay-bodies"}) {
        const QByteArray entry = QByteArray(key) + " = 1\n";
        QTest::addRow("%s twice", key)
            << QByteArray(entry + "\n" + entry)
            << QStringLiteral("line 3: %1: is set in line 1 already").arg(QLatin1String(key));
    }
    QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3) << QStringLiteral("line 1");
}

void TestSettings::namesTheLineOfABadFile()
{
    QFETCH(const QByteArray, ini);
    QFETCH(const QString, says);
    const auto line = read({}, {}, ini);
    QVERIFY(!line);
    QVERIFY2(line.error().text.contains(says), qPrintable(line.error().text));
    QVERIFY(line.error().text.contains(QLatin1String("lampfield.ini")));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
