// SPDX-License-Identifier: GPL-3.0-or-later
#include "barereader.h"

#include "barescan.h"
#include "measure.h"

#include <QHostAddress>

BareReader::BareReader(quint16 port)
{
    m_thread.run([&] {
        m_socket = std::make_unique<QTcpSocket>();
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(),
                         [this] { read(); });
        m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    });
}

BareReader::~BareReader()
{
    m_thread.run([this] { m_socket.reset(); });
}

void BareReader::read()
{
    const QByteArray bytes = m_rest + m_socket->readAll();
    const qsizetype whole = bytes.lastIndexOf('\n') + 1;
    size_t lines = 0;
    m_messages += bareScan(bytes.constData(), size_t(whole), &lines);
    m_rest = bytes.sliced(whole);
}

double BareReader::cpuSeconds()
{
    double seconds = 0;
    m_thread.run([&] { seconds = ::cpuSeconds(CLOCK_THREAD_CPUTIME_ID); });
    return seconds;
}
