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
    void tellsAPlainPort();
    void tellsAMissingFile();

private:
    ConnectionSettings settings() const;
    std::optional<Failure> connectTo(const ConnectionSettings &settings, bool &connected) const;
    QByteArray digest() const { return m_certificate.digest(QCryptographicHash::Sha256); }

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    std::unique_ptr<QSslServer> m_server;
};

void TestTls::initTestCase()
{
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_folder.filePath(QStringLiteral("cert.pem"));
    QCOMPARE(QProcess::execute(
                 QStringLiteral("openssl"),
                 {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                  QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                  QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                  QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"),
                  QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate}),
             0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    m_certificate = QSslCertificate::fromPath(certificate).value(0);
    QVERIFY(!m_certificate.isNull());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_certificate);
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    m_server = std::make_unique<QSslServer>();
    m_server->setSslConfiguration(configuration);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
            [this] { m_server->nextPendingConnection()->write(Wire::banner()); });
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
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
        wanted.tls.caFile = m_folder.filePath(QStringLiteral("cert.pem"));
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
