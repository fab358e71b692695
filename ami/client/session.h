// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/connection.h"

#include <functional>
#include <unordered_map>

namespace Ami {

/// How an action ended.
enum class Outcome {
    Answered, ///< there is an answer, good or bad
    TimedOut,
    Disconnected,
    NotSent, ///< a value could not be put into a line
};

struct Reply
{
    Outcome outcome = Outcome::Answered;
    Message message; ///< empty unless answered

    bool isSuccess() const { return outcome == Outcome::Answered && message.isSuccess(); }
};

struct ListReply
{
    Outcome outcome = Outcome::Answered;
    bool complete = false; ///< the server said Complete, and sent as many items as it counted
    Message response;      ///< what the list began with, or the error instead of it
    std::vector<Message> items;
};

/// One manager session: login, actions matched with their answers by ActionID, lists, and a
/// time-out on every action. Everything that belongs to no action of ours is an event.
/// Ends once, by failed() or close().
class Session : public QObject
{
    Q_OBJECT

public:
    using ReplyHandler = std::function<void(const Reply &)>;
    using ListHandler = std::function<void(ListReply &&)>;

    static constexpr std::chrono::milliseconds ActionTimeout{5'000};

    Session(const ConnectionSettings &settings, EventMask events, Clock &clock,
            QObject *parent = nullptr);

    void start();
    /// Logs off and ends. Actions under way are told Disconnected.
    void close();

    bool isReady() const { return m_ready; }
    const QByteArray &banner() const { return m_banner; }
    QHostAddress localAddress() const { return m_connection.localAddress(); }
    QSslCertificate peerCertificate() const { return m_connection.peerCertificate(); }
    const MessageParser::Statistics &statistics() const { return m_connection.statistics(); }
    /// When bytes were last received, by Clock::monotonic(); zero if none were.
    std::chrono::nanoseconds lastHeard() const { return m_connection.lastHeard(); }
    /// See Connection.
    std::chrono::nanoseconds heardBefore() const { return m_connection.heardBefore(); }

    /// A list that goes on beyond these is given up as cut short.
    static constexpr std::chrono::milliseconds ListTimeout{30'000};
    static constexpr std::size_t MostListItems = 200'000;
    static constexpr qsizetype MostListBytes = qsizetype(128) * 1024 * 1024;

    /// `handler` is called once, never from inside this call. The time counts from now on.
    void send(const Action &action, ReplyHandler handler,
              std::chrono::milliseconds timeout = ActionTimeout);
    /// One whose answer says only that it was taken in: an event with the same ActionID tells what
    /// came of it (OriginateResponse). `handler` gets that event, or the answer if it is an error.
    void sendAsync(const Action &action, ReplyHandler handler, std::chrono::milliseconds timeout);
    /// A list; its time-out counts from the last item that came, up to ListTimeout in all. Events
    /// that come in between are told by eventReceived() as ever.
    void sendList(const Action &action, ListHandler handler,
                  std::chrono::milliseconds timeout = ActionTimeout);

signals:
    void dialling(); ///< an address of the host is known
    void connected();
    void greeted();
    /// Logged in. The PBX may still be booting.
    void ready();
    void eventReceived(const Ami::Message &event);
    void failed(const Ami::Failure &failure);

private:
    struct Pending
    {
        ReplyHandler reply;
        ListHandler list;
        ListReply items;
        bool endsWithEvent = false;
        std::chrono::milliseconds timeout{0};
        std::chrono::nanoseconds deadline{0};
        std::chrono::nanoseconds lastDeadline{0}; ///< of a list, whatever comes
        qsizetype bytes = 0;
    };

    void login(const QByteArray &banner);
    void answerChallenge(const Reply &reply);
    void handleLogin(const Reply &reply);
    void handleMessage(const Message &message);
    std::optional<quint64> ownId(const Message &message) const;
    bool handleAnswer(const Message &message);
    bool isLast(Pending &pending, const Message &message);
    bool handleListMessage(Pending &pending, const Message &message);
    void post(const Action &action, Pending pending);
    void finish(quint64 id, Outcome outcome, const Message &message = Message());
    void finishAll(Outcome outcome);
    void expire();
    void armTimer();
    void fail(const Failure &failure);

    ConnectionSettings m_settings;
    EventMask m_events;
    Clock &m_clock;
    QByteArray m_idPrefix; ///< no other session's: an OriginateResponse goes to all of them
    Connection m_connection;
    std::unique_ptr<Timer> m_expiry;
    std::unique_ptr<Timer> m_loginTimer;
    std::unordered_map<quint64, Pending> m_pending;
    QByteArray m_banner;
    std::chrono::nanoseconds m_started{0};
    std::chrono::nanoseconds m_armedFor{0};
    quint64 m_lastId = 0;
    bool m_ready = false;
    bool m_over = false;
};

} // namespace Ami
