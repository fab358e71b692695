// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/recording.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace Ami {

/// Writes one connection as a Recording, while it goes on. Nothing that goes wrong with the files
/// disturbs the connection: it is told once, and nothing more is written.
class ConnectionRecord
{
public:
    ConnectionRecord(const QString &base, Clock &clock);
    ~ConnectionRecord();
    Q_DISABLE_COPY_MOVE(ConnectionRecord)

    void received(QByteArrayView bytes) { write(m_received, bytes); }
    void sent(QByteArrayView bytes) { write(m_sent, bytes); }

private:
    struct Stream
    {
        QFile file;
        SecretBlanker blanker;
        char direction;
    };

    void write(Stream &stream, QByteArrayView bytes);
    void put(Stream &stream, const QByteArray &blanked);
    void giveUp(const QString &sentence);

    Clock &m_clock;
    std::chrono::nanoseconds m_began;
    QFile m_times;
    Stream m_received{{}, {}, '<'};
    Stream m_sent{{}, {}, '>'};
    bool m_broken = false;
};

/// Records each connection of a program, one after another. For one thread at a time.
class Recorder
{
public:
    /// A recording that was forgotten fills no disk: past so much in one file it ends.
    static constexpr qint64 MostBytes = qint64(512) * 1024 * 1024;
    static constexpr int MostConnections = 1'000; ///< of one purpose

    /// `file` as given to --record.
    Recorder(const QString &file, Clock &clock);

    /// For the next connection: BASE, BASE-2, …; with a purpose BASE-PURPOSE, BASE-PURPOSE-2, ….
    /// Null once there are too many.
    std::unique_ptr<ConnectionRecord> begin(const QString &purpose = {});

private:
    QString m_base;
    Clock &m_clock;
    QHash<QString, int> m_connections; ///< by purpose
};

} // namespace Ami
