// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QTcpSocket>

namespace Test {

/// What the users of the server's manager.conf have to know.
extern const QString Secret;

/// Waits as many milliseconds as LAMPFIELD_TEST_PAUSE says, so that somebody may look on.
void pause();

/// A manager client of the simplest kind, which shares no code with the product: the truth.
class BareClient
{
public:
    explicit BareClient(quint16 port);

    QByteArray ask(const QByteArray &action, const QByteArray &end);
    QByteArray list();
    /// Extension → code of one context, in the server's own words.
    QMap<QString, int> hints(const QByteArray &context);
    void setDevice(const QByteArray &name, const QByteArray &state);
    /// A dialplan function, as PRESENCE_STATE(CustomPresence:1101).
    void setFunction(const QByteArray &function, const QByteArray &value);

private:
    QByteArray readUntil(const QByteArray &end);

    QTcpSocket m_socket;
};

/// A real Asterisk with so many hints; see server.sh.
class Server
{
public:
    enum class Phones { None, Sip };

    Server(quint16 port, int hints, Phones phones = Phones::None);
    /// A site of this kind; see sites.sh.
    Server(quint16 port, const QString &site);
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    static QString root() { return qEnvironmentVariable("LAMPFIELD_ASTERISK_ROOT"); }
    quint16 port() const { return m_port; }
    /// Where its telephones register.
    quint16 sipPort() const { return static_cast<quint16>(m_port + 2); }

    /// By SIGKILL: no goodbye to anybody.
    void kill();
    /// With the states that custom devices had.
    void restart();
    /// Up, and all hints have a state.
    bool waitUntilReady(int hints, const QByteArray &context = "from-internal") const;
    /// What a command of its console prints.
    QString console(const QString &command) const;
    QString folder() const { return root() + home(); }

private:
    QString home() const { return QStringLiteral("/srv/lampfield-%1").arg(m_port); }

    void start(const QStringList &settings);

    quint16 m_port;
    int m_hints = 1;
    QProcess m_process;
};

} // namespace Test
