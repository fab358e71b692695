// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rebroadcasts are announced and found by Avahi's D-Bus interface: here one that is made up, on a
// bus of its own.
#include "app/discovery/avahi.h"
#include "app/discovery/hostannouncer.h"
#include "app/discovery/hostbrowser.h"
#include "tests/support/privatebus.h"
#include "ui/connect/connectdialog.h"

#include <QByteArrayList>
#include <QDBusArgument>
#include <QDBusVirtualObject>
#include <QStandardPaths>
#include <QTest>

#include <utility>

using namespace App;

namespace {

/// Knows what was announced to it, and tells whoever browses.
class FakeAvahi : public QDBusVirtualObject
{
public:
    explicit FakeAvahi(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        if (!m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath))
            qFatal("no object");
    }

    void appear() { m_bus.registerService(Avahi::service()); }
    void disappear() { m_bus.unregisterService(Avahi::service()); }

    QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString member = message.member();
        calls.append(member);
        if (member == u"EntryGroupNew") {
            const QDBusObjectPath path(QStringLiteral("/group%1").arg(++m_groups));
            return connection.send(message.createReply(QVariant::fromValue(path)));
        }
        if (member == u"AddService") {
            if (taken.contains(message.arguments().value(3).toString()))
                return connection.send(
                    message.createErrorReply(Avahi::collisionError(), QStringLiteral("taken")));
            added = message.arguments();
            texts = qdbus_cast<QByteArrayList>(added.value(8));
        }
        if (member == u"Commit")
            committed = added.value(3).toString();
        if (member == u"Free")
            committed.clear();
        if (member == u"ServiceBrowserNew") {
            // As Avahi may: what is found comes before the answer.
            for (const QVariantList &item : std::as_const(items))
                tell("ItemNew", item);
            const QDBusObjectPath path(QStringLiteral("/browser"));
            return connection.send(message.createReply(QVariant::fromValue(path)));
        }
        if (member == u"ResolveService") {
            const QVariantList answer = resolved.value(message.arguments().value(2).toString());
            return connection.send(
                answer.isEmpty() ? message.createErrorReply(
                    QStringLiteral("org.freedesktop.Avahi.TimeoutError"), QStringLiteral("none"))
                                 : message.createReply(answer));
        }
        return connection.send(message.createReply());
    }

    void tell(const char *what, const QVariantList &item)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            QStringLiteral("/browser"), Avahi::browserInterface(), QLatin1String(what));
        signal.setArguments(item);
        m_bus.send(signal);
    }

    static QVariantList item(const char *name, int protocol = 0)
    {
        return {2, protocol, QLatin1String(name), Avahi::serviceType(), QStringLiteral("local"),
                0U};
    }
    void resolveTo(const char *name, const char *address, uint port, bool isEncrypted = false)
    {
        const QByteArrayList about{isEncrypted ? "tls=1" : "tls=0"};
        resolved.insert(QLatin1String(name),
                        {2, 0, QLatin1String(name), Avahi::serviceType(), QStringLiteral("local"),
                         QStringLiteral("desk.local"), 0, QLatin1String(address),
                         QVariant::fromValue(quint16(port)), QVariant::fromValue(about), 0U});
    }

    QStringList calls;
    QStringList taken; ///< names that somebody has
    QVariantList added;
    QByteArrayList texts;
    QString committed;
    QList<QVariantList> items;
    QHash<QString, QVariantList> resolved;

private:
    QDBusConnection m_bus;
    int m_groups = 0;
};

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void announcesAndWithdraws();
    void announcesWhenAvahiComes();
    void takesAnotherName();
    void findsHosts();
    void believesNoNonsense();
    void offersWhatWasFound();
};

void TestDiscovery::announcesAndWithdraws()
{
    const Test::PrivateBus bus;
    FakeAvahi avahi(bus.connection("avahi1"));
    avahi.appear();
    HostAnnouncer announcer(bus.connection("host1"));
    announcer.announce(8088, true);
    QTRY_VERIFY(!avahi.committed.isEmpty());
    QCOMPARE(avahi.added.value(4).toString(), QStringLiteral("_lampfield._tcp"));
    QCOMPARE(avahi.added.value(7).toUInt(), 8088U);
    QCOMPARE(avahi.texts, (QByteArrayList{"path=/seat", "tls=1"}));
    announcer.withdraw();
    QTRY_VERIFY(avahi.committed.isEmpty());
}

/// It was installed, or restarted, while Lampfield runs.
void TestDiscovery::announcesWhenAvahiComes()
{
    const Test::PrivateBus bus;
    FakeAvahi avahi(bus.connection("avahi2"));
    HostAnnouncer announcer(bus.connection("host2"));
    announcer.announce(8088, false);
    QTest::qWait(50);
    QVERIFY(avahi.calls.isEmpty());
    avahi.appear();
    QTRY_VERIFY(!avahi.committed.isEmpty());
    avahi.disappear();
    avahi.committed.clear();
    QTest::qWait(50);
    avahi.appear();
    QTRY_VERIFY(!avahi.committed.isEmpty());
    announcer.withdraw();
    QTRY_VERIFY(avahi.committed.isEmpty());
    avahi.disappear();
    avahi.appear();
    QTest::qWait(50);
    QVERIFY(avahi.committed.isEmpty());
}

void TestDiscovery::takesAnotherName()
{
    const Test::PrivateBus bus;
    FakeAvahi avahi(bus.connection("avahi3"));
    avahi.appear();
    HostAnnouncer announcer(bus.connection("host3"));
    const QString machine = QSysInfo::machineHostName().section(u'.', 0, 0);
    avahi.taken = {machine, machine + QStringLiteral(" #2")};
    announcer.announce(8088, false);
    QTRY_COMPARE(avahi.committed, machine + QStringLiteral(" #3"));
}

void TestDiscovery::findsHosts()
{
    const Test::PrivateBus bus;
    FakeAvahi avahi(bus.connection("avahi4"));
    avahi.items = {FakeAvahi::item("desk"), FakeAvahi::item("wall")};
    avahi.resolveTo("desk", "192.0.2.7", 8088);
    avahi.resolveTo("wall", "192.0.2.8", 9000, true);
    avahi.appear();
    HostBrowser browser(bus.connection("seat4"));
    browser.start();
    const Gui::FoundHost desk{QStringLiteral("desk"), QStringLiteral("ws://192.0.2.7:8088/seat")};
    const Gui::FoundHost wall{QStringLiteral("wall"), QStringLiteral("wss://desk.local:9000/seat")};
    QTRY_COMPARE(browser.hosts(), (QList<Gui::FoundHost>{desk, wall}));
    avahi.tell("ItemRemove", FakeAvahi::item("desk"));
    QTRY_COMPARE(browser.hosts(), QList<Gui::FoundHost>{wall});
    avahi.disappear();
    QTRY_VERIFY(browser.hosts().isEmpty());
    avahi.appear();
    QTRY_COMPARE(browser.hosts(), (QList<Gui::FoundHost>{desk, wall}));
}

/// Whoever is on the network can announce whatever they like.
void TestDiscovery::believesNoNonsense()
{
    const Test::PrivateBus bus;
    FakeAvahi avahi(bus.connection("avahi5"));
    avahi.resolveTo("no address", "not an address", 8088);
    avahi.resolveTo("no port", "192.0.2.7", 0);
    avahi.resolveTo("no zone", "fe80::1", 8088);
    avahi.resolveTo("line\nend", "192.0.2.9", 8088);
    for (const char *name : {"no address", "no port", "no zone", "nobody", "line\nend"})
        avahi.items.append(FakeAvahi::item(name));
    avahi.items.append({2, 0, QStringLiteral("printer"), QStringLiteral("_ipp._tcp"),
                        QStringLiteral("local"), 0U});
    avahi.items.append({QStringLiteral("x")});
    avahi.appear();
    HostBrowser browser(bus.connection("seat5"));
    browser.start();
    QTRY_COMPARE(browser.hosts().size(), 1);
    QTest::qWait(50);
    QCOMPARE(browser.hosts().size(), 1);
    QVERIFY(!browser.hosts().constFirst().name.contains(u'\n'));
}

void TestDiscovery::offersWhatWasFound()
{
    class Finder : public Gui::HostFinder
    {
    public:
        void start() override { isStarted = true; }
        QList<Gui::FoundHost> hosts() const override { return found; }
        void find(const QList<Gui::FoundHost> &hosts)
        {
            found = hosts;
            emit changed();
        }
        QList<Gui::FoundHost> found;
        bool isStarted = false;
    };
    Finder finder;
    const auto check = [](const QString &address) {
        return address.contains(u'?') ? QStringLiteral("no address") : QString();
    };
    Gui::ConnectDialog dialog(finder, check, Gui::Theme::light());
    dialog.show();
    QVERIFY(finder.isStarted);
    auto *connectButton = dialog.findChild<QPushButton *>(QStringLiteral("refresh"));
    auto *list = dialog.findChild<QListWidget *>();
    auto *address = dialog.findChildren<QLineEdit *>().constFirst();
    QVERIFY(!connectButton->isEnabled());
    const Gui::FoundHost desk{QStringLiteral("desk"), QStringLiteral("ws://192.0.2.7:8088/seat")};
    const Gui::FoundHost wall{QStringLiteral("wall"), QStringLiteral("ws://192.0.2.8:8088/seat")};
    finder.find({desk, wall});
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    QCOMPARE(dialog.address(), wall.url);
    // Another one comes, and the choice stays.
    finder.find({{QStringLiteral("a"), QStringLiteral("ws://192.0.2.1:8088/seat")}, desk, wall});
    QCOMPARE(dialog.address(), wall.url);
    QCOMPARE(list->currentRow(), 2);
    // Nor does what was typed go when the chosen one is listed anew.
    address->setText(QStringLiteral("what?"));
    finder.find({desk, wall});
    QCOMPARE(dialog.address(), QStringLiteral("what?"));
    finder.find({});
    QCOMPARE(dialog.address(), QStringLiteral("what?"));
    connectButton->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("problem"))->isVisible());
    address->setText(QStringLiteral(" panel:8088 "));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("problem"))->isVisible());
    connectButton->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.address(), QStringLiteral("panel:8088"));
}

QTEST_MAIN(TestDiscovery)
#include "tst_discovery.moc"
