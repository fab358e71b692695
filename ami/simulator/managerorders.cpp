// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/managerorders.h"

#include "ami/simulator/wire.h"

#include <algorithm>
#include <array>

namespace Ami {

namespace {

bool isTrue(QByteArrayView value)
{
    constexpr std::array Words{"yes", "true", "y", "t", "1", "on"}; // as ast_true() has them
    return std::any_of(Words.begin(), Words.end(), [value](const char *word) {
        return value.compare(word, Qt::CaseInsensitive) == 0;
    });
}

/// One request on its way to an order.
class Clerk
{
public:
    Clerk(const Message &request, SimulatedPbx &pbx)
        : m_request(request)
        , m_pbx(pbx)
    {
    }

    ManagerOrder originate() const;
    ManagerOrder hangUp() const;
    ManagerOrder transfer() const;
    ManagerOrder attendedTransfer() const;
    ManagerOrder redirect() const;
    ManagerOrder park() const;
    ManagerOrder pause() const;
    ManagerOrder addSeat() const;
    ManagerOrder removeSeat() const;
    ManagerOrder setPenalty() const;
    ManagerOrder command() const;

private:
    QString text(QByteArrayView name) const
    {
        const QByteArrayView value = m_request.value(name);
        return QString::fromUtf8(value.data(), value.size());
    }
    ManagerOrder refuse(QByteArrayView sentence) const
    {
        return {Wire::error(actionId(), sentence), {}};
    }
    ManagerOrder accept(QByteArrayView sentence, std::function<void()> effect) const
    {
        return {Wire::success(actionId(), sentence), std::move(effect)};
    }
    /// What the calls are told once the answer is sent.
    ManagerOrder order(QByteArrayView sentence, std::function<bool(SimulatedCalls &)> what) const
    {
        return accept(sentence, [&pbx = m_pbx, what = std::move(what)] { (void)pbx.obey(what); });
    }
    QByteArray actionId() const { return m_request.value(Key::ActionId).toByteArray(); }
    bool isThere(const QString &channel) const { return m_pbx.calls().hasChannel(channel); }
    bool sits(const QString &queue, const QString &interface) const;
    QString dialled() const;

    const Message &m_request;
    SimulatedPbx &m_pbx;
};

ManagerOrder Clerk::originate() const
{
    OriginateOrder order;
    order.actionId = actionId();
    order.device = text("Channel");
    order.extension = text("Exten");
    order.application = text("Application");
    order.data = text("Data");
    if (const int ringTime = text("Timeout").toInt(); ringTime > 0)
        order.ringTime = std::chrono::milliseconds(ringTime);
    if (order.device.isEmpty())
        return refuse("Channel not specified");
    if (order.application.isEmpty()) {
        if (order.extension.isEmpty() || text("Context").isEmpty() || text("Priority").isEmpty())
            return refuse("Originate with 'Exten' requires 'Context' and 'Priority'");
        if (!m_pbx.hasExtension(text("Context"), order.extension))
            return refuse("Extension does not exist.");
    }
    return this->order("Originate successfully queued", [order](SimulatedCalls &calls) {
        calls.originate(order);
        return true;
    });
}

ManagerOrder Clerk::hangUp() const
{
    const QString channel = text("Channel");
    if (channel.isEmpty())
        return refuse("No channel specified");
    if (!isThere(channel))
        return refuse("No such channel");
    return order("Channel Hungup",
                 [channel](SimulatedCalls &calls) { return calls.hangUp(channel); });
}

/// Where a call is sent. One that is missing in the context is nobody's: the call is dropped, and
/// the answer is Success all the same (16.28, 22.10).
QString Clerk::dialled() const
{
    const QString extension = text("Exten");
    return m_pbx.hasExtension(text("Context"), extension) ? extension : QString();
}

ManagerOrder Clerk::transfer() const
{
    const QString channel = text("Channel");
    const QString extension = dialled();
    if (channel.isEmpty())
        return refuse("No channel specified");
    if (text("Exten").isEmpty())
        return refuse("No extension specified");
    if (!isThere(channel))
        return refuse("Channel specified does not exist");
    if (!m_pbx.calls().isTalking(channel))
        return refuse("Transfer invalid");
    return order("Transfer succeeded", [channel, extension](SimulatedCalls &calls) {
        return calls.transfer(channel, extension);
    });
}

/// The answer is Success in any case, as Asterisk only presses the keys of the feature code.
ManagerOrder Clerk::attendedTransfer() const
{
    const QString channel = text("Channel");
    const QString extension = text("Exten");
    if (channel.isEmpty())
        return refuse("No channel specified");
    if (extension.isEmpty())
        return refuse("No extension specified");
    if (!isThere(channel))
        return refuse("Channel specified does not exist");
    return order("Atxfer successfully queued", [channel, extension](SimulatedCalls &calls) {
        return calls.consult(channel, extension);
    });
}

ManagerOrder Clerk::redirect() const
{
    const QString channel = text("Channel");
    const QString extension = dialled();
    if (channel.isEmpty())
        return refuse("Channel not specified");
    if (!isThere(channel))
        return refuse(QByteArray("Channel does not exist: " + channel.toUtf8()));
    return order("Redirect successful", [channel, extension](SimulatedCalls &calls) {
        return calls.redirect(channel, extension);
    });
}

ManagerOrder Clerk::park() const
{
    const QString channel = text("Channel");
    if (!isThere(channel))
        return refuse(QByteArray("Channel does not exist: " + channel.toUtf8()));
    if (!m_pbx.calls().isTalking(channel))
        return refuse("Park failed");
    return order("Park successful",
                 [channel](SimulatedCalls &calls) { return calls.park(channel); });
}

bool Clerk::sits(const QString &queue, const QString &interface) const
{
    for (const QString &known : m_pbx.queues()) {
        if (!queue.isEmpty() && known != queue)
            continue;
        for (const QueueMember &member : m_pbx.members(known)) {
            if (member.interface == interface)
                return true;
        }
    }
    return false;
}

ManagerOrder Clerk::pause() const
{
    const QString interface = text("Interface");
    const QString queue = text("Queue");
    const QString reason = text("Reason");
    if (interface.isEmpty() || text("Paused").isEmpty())
        return refuse("Need 'Interface' and 'Paused' parameters.");
    if (!sits(queue, interface))
        return refuse("Interface not found");
    const bool paused = isTrue(m_request.value("Paused"));
    return accept(paused ? "Interface paused successfully" : "Interface unpaused successfully",
                  [&pbx = m_pbx, queue, interface, paused, reason] {
                      (void)pbx.pauseSeat(queue, interface, paused, reason);
                  });
}

ManagerOrder Clerk::addSeat() const
{
    SimulatedSeats::Seat seat;
    seat.queue = text("Queue");
    seat.interface = text("Interface");
    seat.stateInterface = text("StateInterface");
    seat.memberName = text("MemberName");
    seat.isDynamic = true;
    seat.penalty = text("Penalty").toInt();
    seat.paused = isTrue(m_request.value("Paused"));
    if (seat.stateInterface.isEmpty())
        seat.stateInterface = seat.interface;
    if (seat.memberName.isEmpty())
        seat.memberName = seat.interface;
    if (seat.queue.isEmpty())
        return refuse("'Queue' not specified.");
    if (seat.interface.isEmpty())
        return refuse("'Interface' not specified.");
    if (!m_pbx.queues().contains(seat.queue))
        return refuse("Unable to add interface to queue: No such queue");
    if (sits(seat.queue, seat.interface))
        return refuse("Unable to add interface: Already there");
    return accept("Added interface to queue", [&pbx = m_pbx, seat] { (void)pbx.addSeat(seat); });
}

ManagerOrder Clerk::removeSeat() const
{
    const QString queue = text("Queue");
    const QString interface = text("Interface");
    if (!m_pbx.queues().contains(queue))
        return refuse("Unable to remove interface from queue: No such queue");
    if (!sits(queue, interface))
        return refuse("Unable to remove interface: Not there");
    return accept("Removed interface from queue",
                  [&pbx = m_pbx, queue, interface] { (void)pbx.removeSeat(queue, interface); });
}

ManagerOrder Clerk::setPenalty() const
{
    const QString queue = text("Queue");
    const QString interface = text("Interface");
    const int penalty = text("Penalty").toInt();
    if (interface.isEmpty() || text("Penalty").isEmpty())
        return refuse("Need 'Interface' and 'Penalty' parameters.");
    if (!sits(queue, interface))
        return refuse("Invalid interface");
    return accept("Interface penalty set successfully", [&pbx = m_pbx, queue, interface, penalty] {
        (void)pbx.setPenalty(queue, interface, penalty);
    });
}

/// Commands of the CLI, as far as they change what the demo PBX has.
ManagerOrder Clerk::command() const
{
    const QStringList words = text("Command").split(u' ', Qt::SkipEmptyParts);
    const QString last = words.value(words.size() - 1);
    const auto is = [&words](const QString &beginning) {
        return words.join(u' ').startsWith(beginning);
    };
    const auto run = [this](std::function<void()> effect) {
        return ManagerOrder{Wire::output(actionId(), {}), std::move(effect)};
    };
    if (is(QStringLiteral("dialplan reload")))
        return run([&pbx = m_pbx] { pbx.reloadDialplan(); });
    if (is(QStringLiteral("dialplan remove extension ")))
        return run([&pbx = m_pbx, last] { pbx.removeHint(last.section(u'@', 0, 0)); });
    if (is(QStringLiteral("dialplan remove context ")))
        return run([&pbx = m_pbx] { pbx.removeAllHints(); });
    if (is(QStringLiteral("core stop gracefully")))
        return run([&pbx = m_pbx] { pbx.stopGracefully(); });
    if (is(QStringLiteral("core restart gracefully")))
        return run([&pbx = m_pbx] { pbx.stopGracefully(SimulatedPbx::Stop::Restart); });
    if (is(QStringLiteral("pjsip set maintenance ")) && words.size() == 5)
        return run(
            [&pbx = m_pbx, last, on = words.at(3) == u"on"] { pbx.setMaintenance(last, on); });
    return {Wire::output(actionId(),
                         {"No such command '" + text("Command").toUtf8()
                          + "' (type 'core show help' for other possible commands)"}),
            {}};
}

} // namespace

std::optional<ManagerOrder> orderOf(const QByteArray &action, const Message &request,
                                    SimulatedPbx &pbx)
{
    using Maker = ManagerOrder (Clerk::*)() const;
    static const QHash<QByteArray, Maker> makers{
        {"originate", &Clerk::originate},    {"hangup", &Clerk::hangUp},
        {"blindtransfer", &Clerk::transfer}, {"atxfer", &Clerk::attendedTransfer},
        {"redirect", &Clerk::redirect},      {"park", &Clerk::park},
        {"queuepause", &Clerk::pause},       {"queueadd", &Clerk::addSeat},
        {"queueremove", &Clerk::removeSeat}, {"queuepenalty", &Clerk::setPenalty},
        {"command", &Clerk::command},
    };
    const Maker maker = makers.value(action);
    if (!maker)
        return std::nullopt;
    return (Clerk(request, pbx).*maker)();
}

} // namespace Ami
