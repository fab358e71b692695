// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/seat.h"
#include "app/relay/seatsocket.h"
#include "app/relay/wire/seatmessages.h"

namespace App {

/// A seat of `/seat`: another Lampfield, which is told ChangeSets, asks questions, and acts. What
/// it is owed is one merged ChangeSet.
class BoardSeat : public Seat
{
    Q_OBJECT

public:
    /// Questions and actions that it may have under way.
    static constexpr int MostUnderWay = 32;

    /// Takes the socket over.
    BoardSeat(const AcceptedSocket &accepted, Who who, const RelayLimits &limits, QObject *parent);

    /// Tells it at once, whatever it has not read yet.
    void tell(const Wire::HostMessage &message);
    void write(const QByteArray &frames) { m_socket.accepted().write(frames); }
    /// `frame` holds the changes; it is written if the seat reads, and else owed.
    void deliver(const Model::ChangeSet &changes, const QByteArray &frame);
    /// Likewise, of what only the newest counts.
    void deliver(const Model::LinkStatus &link, const QByteArray &frame);

    /// False if it is to read first, or has too much under way; in that case it is dismissed.
    bool begin();
    void end() { --m_underWay; }
    bool reads() const { return !isClogged(); }

    qint64 backlog() const override { return m_socket.accepted().backlog(); }
    qsizetype owed() const override { return m_owedBytes; }
    void tick(std::chrono::nanoseconds now) override { m_socket.tick(now); }
    void dismiss(int closeCode, const QString &reason) override
    {
        m_socket.dismiss(closeCode, reason);
    }

signals:
    void said(const App::Wire::SeatMessage &message);

protected:
    void forgetOwed() override;

private:
    void catchUp();

    SeatSocket m_socket;
    Model::ChangeSet m_owed;
    qsizetype m_owedBytes = 0; ///< about
    std::optional<Model::LinkStatus> m_owedLink;
    int m_underWay = 0;
};

} // namespace App
