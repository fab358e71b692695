// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <memory>

/// Stands between a client and a PBX, passes both ways on, and tells the client recorded events
/// beside them: as fast as it takes them. Lives in one thread; flood() may be called from another.
class TrafficRelay : public QObject
{
    Q_OBJECT

public:
    explicit TrafficRelay(quint16 pbxPort);

    quint16 port() const { return m_server.serverPort(); }
    /// Sends `bytes`, whole messages, `times` in a row. They must outlive it.
    void flood(const QByteArray &bytes, int times);
    bool isFlooding() const { return m_flooding; }
    /// Of the newest client, for who sends by itself while nothing else is said.
    qintptr clientDescriptor() const { return m_client ? m_client->socketDescriptor() : -1; }

private:
    void accept();
    void pump();

    QTcpServer m_server;
    quint16 m_pbxPort;
    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<QTcpSocket> m_pbx;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_times = 0;
    std::atomic<bool> m_flooding = false;
};
