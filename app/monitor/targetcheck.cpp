// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/targetcheck.h"

#include "ami/protocol/callaction.h"

namespace App {

TargetCheck::TargetCheck(Ami::Session &session, Model::Board &board, Ami::Clock &clock,
                         QString extension, QObject *parent)
    : QObject(parent)
    , m_replies(session, *this)
    , m_board(board)
    , m_clock(clock)
    , m_extension(std::move(extension))
{
}

void TargetCheck::start()
{
    QStringList interfaces;
    for (const auto &[queue, seat] : m_board.seatsOf(m_extension)) {
        if (!interfaces.contains(seat.interface) && interfaces.size() < MostQuestions)
            interfaces.append(seat.interface);
    }
    m_replies.gather(
        [&] {
            askHint();
            for (const QString &interface : std::as_const(interfaces))
                askSeat(interface);
            for (const QString &provider :
                 m_board.hintOf(m_extension)
                     .providers.first(
                         std::min(MostQuestions, m_board.hintOf(m_extension).providers.size())))
                askPresence(provider);
        },
        [this] { emit finished(m_isKnown); });
}

void TargetCheck::askHint()
{
    const QString context = m_board.rows().value(m_extension).context;
    m_replies.send(Ami::extensionState(m_extension, context), [this](const Ami::Reply &reply) {
        const auto decoded = Ami::decodeExtensionStatus(reply.message);
        const auto *status = std::get_if<Ami::ExtensionStatus>(&decoded);
        m_isKnown = reply.isSuccess() && status && status->extension == m_extension;
        if (m_isKnown)
            m_isKnown = m_board.apply(*status, m_clock.now(), Model::Source::ExtensionState)
                != Model::Board::Told::Ignored;
    });
}

void TargetCheck::askSeat(const QString &interface)
{
    m_replies.sendList(Ami::queueStatusOf(interface), [this](const Ami::ListReply &reply) {
        for (const Ami::QueueMember &member : Ami::decodeQueueList(reply.items).members)
            m_board.apply(member, m_clock.now());
    });
}

void TargetCheck::askPresence(const QString &provider)
{
    m_replies.send(Ami::presenceState(provider), [this, provider](const Ami::Reply &reply) {
        if (reply.isSuccess())
            m_board.apply(Ami::decodePresenceState(reply.message, provider), m_clock.now());
    });
}

} // namespace App
