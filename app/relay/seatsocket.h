// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relaysettings.h"
#include "app/relay/unsent.h"

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <optional>

namespace App {

/// A WebSocket that was accepted, and the socket below it. Frames are written to the latter as they
/// are: made once for all seats, they cost each one send().
struct AcceptedSocket
{
    QWebSocket *socket = nullptr;
    QPointer<QTcpSocket> below;

    void write(const QByteArray &frames) const;
    /// Deletes both: QWebSocket leaves the one below to itself.
    void destroy() const;
    /// Calls `then` whenever there may be room again.
    template <typename Then>
    void whenWritten(QObject *context, Then then) const
    {
        QObject::connect(below, &QTcpSocket::bytesWritten, context, then);
        if (auto *encrypted = qobject_cast<QSslSocket *>(below.data()))
            QObject::connect(encrypted, &QSslSocket::encryptedBytesWritten, context, then);
    }
    qint64 backlog() const
    {
        const QTcpSocket *tcp = below.data();
        return tcp ? unsentBytes(*tcp) : 0;
    }
};

/// The life of a seat's WebSocket: it is pinged when it is time, and cut off when it does not
/// answer, or does not read that it is dismissed.
class SeatSocket : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    SeatSocket(AcceptedSocket accepted, const RelayLimits &limits, QObject *parent);
    ~SeatSocket() override;

    const AcceptedSocket &accepted() const { return m_accepted; }
    void tick(std::chrono::nanoseconds now);
    void dismiss(int closeCode, const QString &reason);

signals:
    void closed();
    void answered(std::chrono::milliseconds roundTrip);

private:
    AcceptedSocket m_accepted;
    const RelayLimits &m_limits;
    std::optional<std::chrono::nanoseconds> m_pinged; ///< and not answered yet
    std::optional<std::chrono::nanoseconds> m_answered;
    std::optional<std::chrono::nanoseconds> m_dismissed;
    bool m_isDismissed = false;
};

} // namespace App
