// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/realasterisk.h"

#include "tests/support/program.h"

#include <QCoreApplication>
#include <QTest>

namespace Test {

const QString Secret = QStringLiteral("test-%1").arg(QCoreApplication::applicationPid());

namespace {

QByteArray header(const QByteArray &message, const QByteArray &name)
{
    const qsizetype at = message.indexOf(QByteArray("\r\n" + name + ": "));
    const qsizetype begin = at + 4 + name.size();
    return at < 0 ? QByteArray() : message.mid(begin, message.indexOf("\r\n", begin) - begin);
}

} // namespace

void pause()
{
    QTest::qWait(qEnvironmentVariableIntValue("LAMPFIELD_TEST_PAUSE"));
}

BareClient::BareClient(quint16 port)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForConnected();
    m_socket.write("Action: Login\r\nUsername: panel\r\nSecret: " + Secret.toUtf8()
                   + "\r\nEvents: off\r\n\r\n");
    readUntil("Authentication accepted\r\n\r\n");
}

QByteArray BareClient::ask(const QByteArray &action, const QByteArray &end)
{
    m_socket.write(action + "\r\n\r\n");
    return readUntil(end);
}

QByteArray BareClient::list()
{
    return ask("Action: ExtensionStateList", "EventList: Complete\r\nListItems");
}

QMap<QString, int> BareClient::hints(const QByteArray &context)
{
    QMap<QString, int> found;
    for (const QByteArray &line : list().replace("Event: ", "\x01").split('\x01')) {
        if (!line.startsWith("ExtensionStatus\r\n") || header(line, "Context") != context)
            continue;
        if (const QByteArray extension = header(line, "Exten"); !extension.startsWith('_'))
            found.insert(QString::fromUtf8(extension), header(line, "Status").toInt());
    }
    return found;
}

void BareClient::setDevice(const QByteArray &name, const QByteArray &state)
{
    setFunction("DEVICE_STATE(Custom:" + name + ")", state);
}

void BareClient::setFunction(const QByteArray &function, const QByteArray &value)
{
    ask("Action: Setvar\r\nVariable: " + function + "\r\nValue: " + value, "Variable Set");
}

QByteArray BareClient::readUntil(const QByteArray &end)
{
    QByteArray all;
    while (all.indexOf(end, std::max<qsizetype>(0, all.size() - 70'000)) < 0) {
        if (!m_socket.waitForReadyRead(10'000))
            break;
        all += m_socket.readAll();
    }
    return all;
}

Server::Server(quint16 port, int hints, Phones phones)
    : m_port(port)
    , m_hints(hints)
{
    start(phones == Phones::Sip ? QStringList{QStringLiteral("LAMPFIELD_TEST_PHONES=1")}
                                : QStringList());
}

Server::Server(quint16 port, const QString &site)
    : m_port(port)
{
    start(
        {QStringLiteral("LAMPFIELD_TEST_PHONES=1"), QStringLiteral("LAMPFIELD_TEST_SITE=") + site});
}

Server::~Server()
{
    kill();
}

void Server::start(const QStringList &settings)
{
    m_process.setProcessEnvironment(
        environment(settings + QStringList{QStringLiteral("LAMPFIELD_TEST_SECRET=") + Secret}));
    m_process.start(QStringLiteral(ASTERISK_FOLDER "/server.sh"),
                    {root(), QString::number(m_port), QString::number(m_hints)});
}

void Server::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Server::restart()
{
    start({QStringLiteral("LAMPFIELD_TEST_RESTART=1")});
}

bool Server::waitUntilReady(int hints, const QByteArray &context) const
{
    return QTest::qWaitFor(
        [&] {
            QTcpSocket probe;
            probe.connectToHost(QStringLiteral("127.0.0.1"), m_port);
            if (!probe.waitForConnected(200) || !probe.waitForReadyRead(1'000))
                return false;
            BareClient client(m_port);
            return client.hints(context).size() == hints;
        },
        40'000);
}

QString Server::console(const QString &command) const
{
    QProcess process;
    process.start(QStringLiteral("chroot"),
                  {root(), QStringLiteral("asterisk"), QStringLiteral("-C"),
                   home() + QStringLiteral("/etc/asterisk.conf"), QStringLiteral("-rx"), command});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace Test
