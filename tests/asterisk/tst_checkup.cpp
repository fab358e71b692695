// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `lampfieldd check` says of a real Asterisk's accounts and hints. Run by run.sh.
#include "tests/asterisk/realasterisk.h"
#include "tests/support/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using Test::Secret;
using Test::Server;

class TestCheckup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void says_data();
    void says();
    void keepsTheSecret();

private:
    Test::Finished check(const QString &user, const QString &context,
                         const QStringList &more = {}) const;

    std::unique_ptr<Server> m_server;
    QTemporaryDir m_data;
};

void TestCheckup::initTestCase()
{
    QVERIFY2(!Server::root().isEmpty(), "LAMPFIELD_ASTERISK_ROOT says where Asterisk is");
    m_server = std::make_unique<Server>(quint16(25'638), 3, Server::Phones::Sip);
    QVERIFY(m_server->waitUntilReady(3));
}

Test::Finished TestCheckup::check(const QString &user, const QString &context,
                                  const QStringList &more) const
{
    return Test::run(QStringLiteral("lampfieldd"),
                     QStringList{QStringLiteral("check"), QStringLiteral("--json"),
                                 QStringLiteral("--host"), QStringLiteral("127.0.0.1"),
                                 QStringLiteral("--port"), QString::number(m_server->port()),
                                 QStringLiteral("--user"), user, QStringLiteral("--context"),
                                 context, QStringLiteral("--data-dir"), m_data.path()}
                         + more,
                     {QStringLiteral("AMI_PASSWORD=") + Secret});
}

void TestCheckup::says_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("context");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("sentence"); ///< a part of it
    const auto row = [](const char *tag, const char *user, const char *context, const char *options,
                        const char *level, const char *sentence) {
        QTest::newRow(tag) << QString::fromLatin1(user) << QString::fromLatin1(context)
                           << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                           << QString::fromLatin1(level) << QString::fromLatin1(sentence);
    };
    row("version", "panel", "from-internal", "", "good", "it is Asterisk 2");
    row("kind", "panel", "from-internal", "", "good", "The PBX is a plain Asterisk");
    row("hints", "panel", "from-internal", "", "good", "Context from-internal has 3 hints");
    row("clock", "panel", "from-internal", "", "good", "The clocks agree");
    row("events", "panel", "from-internal", "", "good", "hears events: system, call, agent");
    row("no system right", "nosystem", "from-internal", "", "warning",
        "may not list PJSIP endpoints and contacts");
    row("no reporting", "noreporting", "from-internal", "", "problem",
        "may not list the states of hints");
    row("deaf", "deaf", "from-internal", "", "warning", "hears no events of class system");
    row("an ACL", "elsewhere", "from-internal", "", "problem", "whether this address is permitted");
    row("unknown context", "panel", "from-internl", "", "problem",
        "Context from-internl has no hints, or does not exist");
    row("no hints", "panel", "nobody", "", "problem", "Context nobody has no hints");
    row("missing endpoints", "panel", "broken", "", "warning",
        "2 hints name an endpoint that does not exist: 1201, 1202");
    row("no hint", "panel", "broken", "", "good", "Context broken has 3 hints");
    row("a filter", "half", "from-internal", "", "warning",
        "An event filter is set for half (!1104)");
    row("write time-out", "panel", "from-internal", "", "note",
        "gives up writing to panel after 100 ms");
    row("wanted right", "nooriginate", "from-internal", "--allow call", "warning",
        "but nooriginate may not");
    row("TLS", "panel", "from-internal", "--tls", "problem", "certificate");
    row("too much", "floor", "from-internal", "", "note", "not need here: call, agent, originate");
}

void TestCheckup::says()
{
    QFETCH(QString, user);
    QFETCH(QString, context);
    QFETCH(QStringList, options);
    QFETCH(QString, level);
    QFETCH(QString, sentence);
    if (options.contains(QStringLiteral("--tls")))
        options += {QStringLiteral("--port"), QString::number(m_server->port() + 1)};
    const Test::Finished done = check(user, context, options);
    bool isSaid = false;
    for (const auto &value : done.json().value(QStringLiteral("findings")).toArray()) {
        const QJsonObject finding = value.toObject();
        const QString said = finding.value(QStringLiteral("sentence")).toString();
        if (!said.contains(sentence))
            continue;
        isSaid = true;
        QCOMPARE(finding.value(QStringLiteral("level")).toString(), level);
        QCOMPARE(finding.value(QStringLiteral("remedy")).toString().isEmpty(), level == u"good");
    }
    QVERIFY2(isSaid, QByteArray(done.output + done.errors).constData());
    QVERIFY(level != u"problem" || done.exitCode == 1);
}

/// The account's section was read, and has it.
void TestCheckup::keepsTheSecret()
{
    const Test::Finished done =
        check(QStringLiteral("half"), QStringLiteral("from-internal"),
              {QStringLiteral("--log-level"), QStringLiteral("debug"), QStringLiteral("--record"),
               m_data.filePath(QStringLiteral("record"))});
    QVERIFY(done.output.contains("eventfilter"));
    QVERIFY(!done.output.contains(Secret.toUtf8()));
    QVERIFY(!done.errors.contains(Secret.toUtf8()));
    for (const QString &name : QDir(m_data.path()).entryList(QDir::Files)) {
        QFile file(m_data.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(Secret.toUtf8()), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
