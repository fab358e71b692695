// SPDX-License-Identifier: GPL-3.0-or-later
#include "trafficrelay.h"

#include <algorithm>

namespace {

constexpr qint64 MostUnsent = 512 * 1024;

void passOn(QTcpSocket &from, QTcpSocket &to)
{
    QObject::connect(&from, &QTcpSocket::readyRead, &to,
                     [&from, &to] { to.write(from.readAll()); });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, &QTcpSocket::disconnectFromHost);
}

} // namespace

TrafficRelay::TrafficRelay(quint16 pbxPort)
    : m_pbxPort(pbxPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TrafficRelay::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the relay can't listen");
}

void TrafficRelay::accept()
{
    m_client.reset(m_server.nextPendingConnection());
    m_client->setParent(nullptr);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_pbx = std::make_unique<QTcpSocket>();
    passOn(*m_client, *m_pbx);
    passOn(*m_pbx, *m_client);
    connect(m_client.get(), &QTcpSocket::bytesWritten, this, &TrafficRelay::pump);
    m_pbx->connectToHost(QHostAddress(QHostAddress::LocalHost), m_pbxPort);
}

void TrafficRelay::flood(const QByteArray &bytes, int times)
{
    m_flooding = true;
    QMetaObject::invokeMethod(this, [this, bytes, times] {
        m_bytes = bytes;
        m_times = times;
        m_at = 0;
        pump();
    });
}

void TrafficRelay::pump()
{
    while (m_times > 0 && m_client->bytesToWrite() < MostUnsent) {
        const qsizetype some = std::min<qsizetype>(128 * 1024, m_bytes.size() - m_at);
        m_client->write(m_bytes.constData() + m_at, some);
        m_at += some;
        if (m_at == m_bytes.size()) {
            m_at = 0;
            --m_times;
        }
    }
    if (m_times == 0 && m_client->bytesToWrite() == 0)
        m_flooding = false;
}
