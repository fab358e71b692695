// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/workerthread.h"

#include <QTcpSocket>

#include <atomic>
#include <memory>

/// The least that a Qt program can do with a stream of messages: a QTcpSocket in a thread of its
/// own that counts empty lines.
class BareReader
{
public:
    explicit BareReader(quint16 port);
    ~BareReader();
    Q_DISABLE_COPY_MOVE(BareReader)

    quint64 messages() const { return m_messages; }
    double cpuSeconds();

private:
    void read();

    App::WorkerThread m_thread{QStringLiteral("bare")};
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_rest; ///< of a line whose end has not come yet
    std::atomic<quint64> m_messages = 0;
};
