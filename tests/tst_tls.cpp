// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/session.h"
#include "ami/simulator/wire.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Ami;
using namespace std::chrono_literals;

/// Makes a certificate anew for each run; a key in the repository would be somebody's secret one
/// day.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void trust_data();
    void trust();
    void tellsWhatIsWrongWithIt();
    void tellsAPlainPort();
    void tellsAMissingFile();

private:
    std::unique_ptr<QSslServer> serve(const QString &name, const QString &days) const;
    QString certificateOf(const QString &name) const;
    ConnectionSettings settings() const;
    std::optional<Failure> connectTo(const ConnectionSettings &settings, bool &connected) const;
    QByteArray digest() const { return m_certificate.digest(QCryptographicHash::Sha256); }

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    std::unique_ptr<QSslServer> m_server;
    std::unique_ptr<QSslServer> m_expired;
};

void TestTls::initTestCase()
{
    m_server = serve(QStringLiteral("good"), QStringLiteral("2"));
    m_expired = serve(QStringLiteral("expired"), QStringLiteral("-1"));
    QVERIFY(m_server && m_expired);
    m_certificate = QSslCertificate::fromPath(certificateOf(QStringLiteral("good"))).value(0);
    QVERIFY(!m_certificate.isNull());
}

/// A greeting behind TLS, with a certificate for "localhost" that is good for so many days.
std::unique_ptr<QSslServer> TestTls::serve(const QString &name, const QString &days) const
{
    const QString key = m_folder.filePath(name + QStringLiteral("-key.pem"));
    const QString request = m_folder.filePath(name + QStringLiteral("-request.pem"));
    QFile extensions(m_folder.filePath(QStringLiteral("extensions.cnf")));
    if (!extensions.open(QIODevice::WriteOnly)
        || extensions.write("subjectAltName=DNS:localhost\n") < 0)
        return {};
    extensions.close();
    const auto openssl = [](const QString &words) {
        return QProcess::execute(QStringLiteral("openssl"), words.split(u' ')) == 0;
    };
    // `req -x509` takes no negative number of days.
    if (!openssl(QStringLiteral("req -new -newkey rsa:2048 -nodes -subj /CN=localhost -keyout %1 "
                                "-out %2")
                     .arg(key, request))
        || !openssl(QStringLiteral("x509 -req -in %1 -signkey %2 -days %3 -extfile %4 -out %5")
                        .arg(request, key, days, extensions.fileName(), certificateOf(name))))
        return {};
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate::fromPath(certificateOf(name)).value(0));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(),
            [raw = server.get()] { raw->nextPendingConnection()->write(Wire::banner()); });
    return server->listen(QHostAddress::LocalHost) ? std::move(server) : nullptr;
}

QString TestTls::certificateOf(const QString &name) const
{
    return m_folder.filePath(name + QStringLiteral("-cert.pem"));
}

ConnectionSettings TestTls::settings() const
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = m_server->serverPort();
    settings.tls.enabled = true;
    settings.connectTimeout = 3s;
    return settings;
}

std::optional<Failure> TestTls::connectTo(const ConnectionSettings &settings, bool &connected) const
{
    SystemClock clock;
    Connection connection(settings, clock);
    std::optional<Failure> failure;
    QObject::connect(&connection, &Connection::closed, &connection,
                     [&](const Failure &f) { failure = f; });
    QObject::connect(&connection, &Connection::greeted, &connection, [&] { connected = true; });
    connection.open();
    static_cast<void>(QTest::qWaitFor([&] { return connected || failure.has_value(); }));
    return failure;
}

void TestTls::trust_data()
{
    QTest::addColumn<bool>("authority"); ///< its own certificate as the authority
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("accepted");
    const QByteArray other(32, 'x');
    QTest::newRow("self-signed") << false << QByteArray() << false;
    QTest::newRow("pinned") << false << digest() << true;
    QTest::newRow("another pinned") << false << other << false;
    QTest::newRow("known authority") << true << QByteArray() << true;
    QTest::newRow("known authority, another pinned") << true << other << false;
}

void TestTls::trust()
{
    QFETCH(const bool, authority);
    QFETCH(const QByteArray, pin);
    QFETCH(const bool, accepted);
    ConnectionSettings wanted = settings();
    wanted.tls.pin = pin;
    if (authority)
        wanted.tls.caFile = certificateOf(QStringLiteral("good"));
    bool connected = false;
    const auto failure = connectTo(wanted, connected);
    QCOMPARE(connected, accepted);
    QCOMPARE(failure.has_value(), !accepted);
    if (failure) {
        QCOMPARE(static_cast<int>(failure->kind),
                 static_cast<int>(FailureKind::CertificateRejected));
        QVERIFY2(failure->text.contains(QString::fromLatin1(digest().toHex())),
                 qPrintable(failure->text));
    }
}

void TestTls::tellsWhatIsWrongWithIt()
{
    const auto sentence = [this](const ConnectionSettings &wanted) {
        bool connected = false;
        const auto failure = connectTo(wanted, connected);
        return connected || !failure ? QString() : failure->text;
    };
    ConnectionSettings expired = settings();
    expired.port = m_expired->serverPort();
    expired.tls.caFile = certificateOf(QStringLiteral("expired"));
    QVERIFY2(sentence(expired).contains(QLatin1String("expired")), qPrintable(sentence(expired)));
    ConnectionSettings elsewhere = settings();
    elsewhere.host = QStringLiteral("127.0.0.1");
    elsewhere.tls.caFile = certificateOf(QStringLiteral("good"));
    QVERIFY2(sentence(elsewhere).contains(QLatin1String("did not match")),
             qPrintable(sentence(elsewhere)));
}

void TestTls::tellsAPlainPort()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain,
            [&plain] { plain.nextPendingConnection()->write(Wire::banner()); });
    ConnectionSettings wanted = settings();
    wanted.port = plain.serverPort();
    bool connected = false;
    const auto failure = connectTo(wanted, connected);
    QVERIFY(failure);
    QCOMPARE(static_cast<int>(failure->kind), static_cast<int>(FailureKind::TlsNotOffered));
}

void TestTls::tellsAMissingFile()
{
    ConnectionSettings wanted = settings();
    wanted.tls.caFile = QStringLiteral("/nonexistent/ca.pem");
    bool connected = false;
    const auto failure = connectTo(wanted, connected);
    QVERIFY(failure);
    QVERIFY2(failure->text.contains(wanted.tls.caFile), qPrintable(failure->text));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
