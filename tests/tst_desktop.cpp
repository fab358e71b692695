// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a desktop is asked for over D-Bus: here one that is made up, on a bus of its own.
#include "app/desk/desktopnotifier.h"
#include "app/desk/screenkeeper.h"
#include "tests/support/privatebus.h"

#include <QDBusArgument>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace App;

namespace {

/// Answers as a desktop's portal, screen saver and notifications, as far as it has them.
class FakeDesktop : public QDBusVirtualObject
{
public:
    explicit FakeDesktop(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        if (!m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath))
            qFatal("no object");
    }

    void offer(const char *service)
    {
        if (!m_bus.registerService(QLatin1String(service)))
            qFatal("no service");
    }

    QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.append(message.interface().section(u'.', -1) + u'.' + message.member());
        last = message.arguments();
        path = message.path();
        if (message.member() == u"Inhibit" && message.interface().contains(u"portal"))
            return connection.send(message.createReply(
                QVariant::fromValue(QDBusObjectPath(QStringLiteral("/request/7")))));
        if (message.member() == u"Inhibit")
            return connection.send(message.createReply(QVariant::fromValue(quint32(42))));
        if (message.member() == u"Notify")
            return connection.send(message.createReply(QVariant::fromValue(quint32(9))));
        if (message.member() == u"GetCapabilities")
            return connection.send(message.createReply(QStringList{QStringLiteral("sound")}));
        return connection.send(message.createReply());
    }

    QStringList calls;
    QVariantList last;
    QString path;

private:
    QDBusConnection m_bus;
};

constexpr char Portal[] = "org.freedesktop.portal.Desktop";
constexpr char ScreenSaver[] = "org.freedesktop.ScreenSaver";
constexpr char Notifications[] = "org.freedesktop.Notifications";

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsScreensOnByThePortal();
    void keepsScreensOnByTheScreenSaver();
    void keepsScreensOnByTheXServer();
    void keepsScreensOnWithoutABus();
    void asksOnce();
    void letsGoWhatCameTooLate();
    void notifies();
    void beepsWhereNobodyMakesSounds();

private:
    Test::PrivateBus m_daemon;
    std::unique_ptr<FakeDesktop> m_desktop;
    QList<bool> m_suspended; ///< the X server's screen saver
    bool m_hasX11 = false;
    std::unique_ptr<ScreenKeeper> m_keeper;
    std::unique_ptr<DesktopNotifier> m_notifier;
    int m_round = 0;
};

void TestDesktop::init()
{
    ++m_round;
    const auto bus = [this](const char *whose) {
        const QByteArray name = QByteArray(whose) + QByteArray::number(m_round);
        return m_daemon.connection(name.constData());
    };
    m_desktop = std::make_unique<FakeDesktop>(bus("desktop"));
    m_suspended.clear();
    m_hasX11 = false;
    m_keeper = std::make_unique<ScreenKeeper>(bus("program"), [this](bool isSuspended) {
        m_suspended.append(isSuspended);
        return m_hasX11;
    });
    m_notifier = std::make_unique<DesktopNotifier>(bus("program"));
}

void TestDesktop::cleanup()
{
    m_keeper.reset();
    m_notifier.reset();
    m_desktop.reset();
    for (const char *whose : {"desktop", "program"})
        QDBusConnection::disconnectFromBus(QLatin1String(whose) + QString::number(m_round));
}

void TestDesktop::keepsScreensOnByThePortal()
{
    m_desktop->offer(Portal);
    m_desktop->offer(ScreenSaver);
    m_keeper->inhibit(QStringLiteral("a wall"));
    QTRY_COMPARE(m_keeper->means(), ScreenKeeper::Means::Portal);
    QCOMPARE(m_desktop->last.value(1).toUInt(), 8U); // not to be idle
    m_keeper->release();
    QCOMPARE(m_keeper->means(), ScreenKeeper::Means::None);
    QTRY_COMPARE(m_desktop->calls,
                 QStringList({QStringLiteral("Inhibit.Inhibit"), QStringLiteral("Request.Close")}));
    QCOMPARE(m_desktop->path, QStringLiteral("/request/7"));
}

void TestDesktop::keepsScreensOnByTheScreenSaver()
{
    m_desktop->offer(ScreenSaver);
    m_keeper->inhibit(QStringLiteral("a wall"));
    QTRY_COMPARE(m_keeper->means(), ScreenKeeper::Means::ScreenSaver);
    m_keeper->release();
    QTRY_COMPARE(m_desktop->calls.value(1), QStringLiteral("ScreenSaver.UnInhibit"));
    QCOMPARE(m_desktop->last.value(0).toUInt(), 42U);
    QVERIFY(m_suspended.isEmpty());
}

void TestDesktop::keepsScreensOnByTheXServer()
{
    m_hasX11 = true;
    m_keeper->inhibit(QStringLiteral("a wall"));
    QTRY_COMPARE(m_keeper->means(), ScreenKeeper::Means::X11);
    m_keeper.reset(); // as when the program ends
    QCOMPARE(m_suspended, QList<bool>({true, false}));
}

void TestDesktop::keepsScreensOnWithoutABus()
{
    m_hasX11 = true;
    ScreenKeeper keeper(QDBusConnection(QStringLiteral("none")), [this](bool isSuspended) {
        m_suspended.append(isSuspended);
        return m_hasX11;
    });
    keeper.inhibit(QStringLiteral("a wall"));
    QCOMPARE(keeper.means(), ScreenKeeper::Means::X11);
}

void TestDesktop::asksOnce()
{
    m_desktop->offer(ScreenSaver);
    m_keeper->inhibit(QStringLiteral("a wall"));
    m_keeper->inhibit(QStringLiteral("a wall"));
    QTRY_COMPARE(m_keeper->means(), ScreenKeeper::Means::ScreenSaver);
    m_keeper->inhibit(QStringLiteral("a wall"));
    QTest::qWait(50);
    QCOMPARE(m_desktop->calls.size(), 1);
}

void TestDesktop::letsGoWhatCameTooLate()
{
    m_desktop->offer(Portal);
    m_keeper->inhibit(QStringLiteral("a wall"));
    m_keeper->release();
    QTRY_COMPARE(m_desktop->calls.size(), 2);
    QCOMPARE(m_desktop->calls.constLast(), QStringLiteral("Request.Close"));
    QCOMPARE(m_keeper->means(), ScreenKeeper::Means::None);
}

void TestDesktop::notifies()
{
    m_desktop->offer(Notifications);
    m_notifier->notify({QStringLiteral("Ringing too long"),
                        QStringLiteral("1001 · <b>Novak</b> & Co"), true, false});
    QTRY_COMPARE(m_desktop->calls, QStringList{QStringLiteral("Notifications.Notify")});
    QCOMPARE(m_desktop->last.value(1).toUInt(), 0U);
    // What a PBX said is no markup.
    QCOMPARE(m_desktop->last.value(4).toString(),
             QStringLiteral("1001 · &lt;b&gt;Novak&lt;/b&gt; &amp; Co"));
    const auto hints = qdbus_cast<QVariantMap>(m_desktop->last.value(6));
    QCOMPARE(hints.value(QStringLiteral("urgency")).toInt(), 2);
    QCOMPARE(hints.value(QStringLiteral("suppress-sound")).toBool(), true);
    // The next one takes its place.
    QTest::qWait(50);
    m_notifier->notify({QStringLiteral("2 alerts"), QStringLiteral("text"), false, true});
    QTRY_VERIFY(m_desktop->calls.count(QStringLiteral("Notifications.Notify")) == 2);
    QCOMPARE(m_desktop->last.value(1).toUInt(), 9U);
}

void TestDesktop::beepsWhereNobodyMakesSounds()
{
    QSignalSpy beeps(m_notifier.get(), &DesktopNotifier::beeped);
    m_notifier->notify({QStringLiteral("title"), QStringLiteral("text"), false, false});
    QCOMPARE(beeps.size(), 0);
    m_notifier->notify({QStringLiteral("title"), QStringLiteral("text"), false, true});
    QCOMPARE(beeps.size(), 1);
    m_desktop->offer(Notifications);
    m_notifier->notify({QStringLiteral("title"), QStringLiteral("text"), false, true});
    QTRY_VERIFY(m_desktop->calls.contains(QStringLiteral("Notifications.GetCapabilities")));
    QTest::qWait(50);
    beeps.clear();
    m_notifier->notify({QStringLiteral("title"), QStringLiteral("text"), false, true});
    QCOMPARE(beeps.size(), 0);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
