// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/broadcast.h"
#include "app/relay/seat.h"

#include <QHash>

namespace App {

/// A seat that is told events in JSON. Of those of one name and key it is owed the newest.
class EventSeat : public Seat
{
    Q_OBJECT

public:
    using Seat::Seat;

    void deliver(const Broadcast &broadcast);
    qsizetype owed() const override { return m_owedBytes; }

protected:
    virtual void write(const Broadcast &broadcast) = 0;
    /// There is room again.
    void catchUp();
    void forgetOwed() override;

private:
    void owe(const RelayEvent &event);

    QList<RelayEvent> m_owed;
    QHash<QString, qsizetype> m_places; ///< of what is owed, by name and key
    qsizetype m_owedBytes = 0;          ///< with what keeping it costs
};

} // namespace App
