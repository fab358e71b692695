// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/boardseat.h"

#include "app/relay/frames.h"

#include <utility>

namespace App {

namespace {

/// What keeping it costs, about: the rows with their texts.
qsizetype costOf(const Model::ChangeSet &changes)
{
    constexpr qsizetype Row = 400;
    constexpr qsizetype Small = 300;
    constexpr qsizetype Call = 1'200;
    constexpr qsizetype Queue = 6'000;
    return Row * (changes.changed.size() + changes.shownOnly.size())
        + Small
        * (changes.contacts.size() + changes.devices.size() + changes.visits.size()
           + changes.refreshes.size() + changes.endpoints.size())
        + Call * changes.calls.size() + Queue * changes.queues.size();
}

} // namespace

BoardSeat::BoardSeat(const AcceptedSocket &accepted, Who who, const RelayLimits &limits,
                     QObject *parent)
    : Seat(std::move(who), limits.seatBacklog, parent)
    , m_socket(accepted, limits, nullptr)
{
    connect(&m_socket, &SeatSocket::closed, this, &Seat::gone);
    connect(&m_socket, &SeatSocket::answered, this, &BoardSeat::setRoundTrip);
    accepted.whenWritten(this, [this] { catchUp(); });
    connect(accepted.socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) {
                const auto message = Wire::decodeSeat(bytes);
                if (message)
                    emit said(*message);
                else
                    dismiss(CloseCode::ProtocolError, message.error().text);
            });
    connect(accepted.socket, &QWebSocket::textMessageReceived, this, [this] {
        dismiss(CloseCode::ProtocolError, QStringLiteral("only binary messages are understood"));
    });
}

void BoardSeat::tell(const Wire::HostMessage &message)
{
    write(binaryFrame(Wire::encode(message)));
}

void BoardSeat::deliver(const Model::ChangeSet &changes, const QByteArray &frame)
{
    if (m_owedBytes == 0 && !isClogged()) {
        write(frame);
        return;
    }
    m_owed.merge(changes);
    m_owedBytes = costOf(m_owed) + 1;
    // One that reads is never taken for slow: what it is owed is the board at most.
    if (stalls() > 0)
        limitOwed();
}

void BoardSeat::deliver(const Model::LinkStatus &link, const QByteArray &frame)
{
    if (m_owedBytes == 0 && !isClogged())
        write(frame);
    else
        m_owedLink = link;
}

bool BoardSeat::begin()
{
    if (isClogged())
        return false;
    if (m_underWay >= MostUnderWay) {
        dismiss(CloseCode::PolicyViolated, QStringLiteral("too many questions"));
        return false;
    }
    ++m_underWay;
    return true;
}

void BoardSeat::catchUp()
{
    if (isClogged())
        return;
    if (m_owedBytes > 0) {
        m_owedBytes = 0;
        tell(Wire::Changes{std::exchange(m_owed, {})});
    }
    if (m_owedLink && !isClogged())
        tell(Wire::Link{*std::exchange(m_owedLink, std::nullopt)});
}

void BoardSeat::forgetOwed()
{
    m_owed = {};
    m_owedBytes = 0;
    m_owedLink.reset();
}

} // namespace App
