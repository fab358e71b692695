// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/dialer.h"

#include "model/domain/board.h"
#include "model/domain/callpart.h"

#include <algorithm>

namespace Model {

namespace {

/// Devices that are asked about at most.
constexpr qsizetype MostDevices = 6;

class DialerSearch
{
public:
    explicit DialerSearch(const Board &board)
        : m_board(board)
    {
    }

    void addDevice(const QString &device)
    {
        if (!device.isEmpty() && m_dialer.devices.size() < MostDevices
            && !m_dialer.devices.contains(device, Qt::CaseInsensitive))
            m_dialer.devices.append(device);
    }

    /// Of the extension; where it has none, of others whose hints stand beside its own.
    void addExtension(const QString &extension)
    {
        const auto row = m_board.rows().constFind(extension);
        if (row == m_board.rows().constEnd())
            return;
        if (m_dialer.context.isEmpty())
            m_dialer.context = row->context;
        for (const QString &device : phoneDevices(parseHint(row->hint)))
            addDevice(device);
    }

    void addNeighbors()
    {
        QList<Extension> rows = m_board.watched();
        rows.removeIf([this](const Extension &row) { return row.context != m_dialer.context; });
        std::sort(rows.begin(), rows.end(), [](const Extension &left, const Extension &right) {
            return compareNumbers(left.number, right.number) < 0;
        });
        for (const Extension &row : std::as_const(rows)) {
            if (m_dialer.devices.size() >= MostDevices)
                return;
            addExtension(row.number);
        }
    }

    void setChannel(const QString &channel)
    {
        m_dialer.channel = channel;
        addDevice(deviceOf(channel));
    }

    Dialer take()
    {
        if (m_dialer.context.isEmpty())
            m_dialer.context = m_board.contexts().value(0);
        if (m_dialer.devices.isEmpty())
            addNeighbors();
        return std::move(m_dialer);
    }

private:
    const Board &m_board;
    Dialer m_dialer;
};

} // namespace

Dialer dialerOf(const ActionRequest &request, Board &board, const QString &phone)
{
    DialerSearch search(board);
    if (request.kind != ActionKind::Call) {
        const auto handover = handoverOf(board.liveCalls(), request.extension, request.callId);
        if (handover && !handover->phone.channel.isEmpty())
            search.setChannel(handover->phone.channel);
        if (handover)
            search.addExtension(handover->phone.extension);
        // A caller that waits is with nobody yet: it goes where the target's own phone dials.
        search.addExtension(request.target);
    }
    search.addExtension(phone);
    return search.take();
}

} // namespace Model
