// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTimer>
#include <QUdpSocket>

namespace Test {

/// A telephone that speaks just enough SIP over UDP to register, ring, answer, hold and hang up. On
/// the media side it sends silence: a server that hears nothing plays no digits either.
class SipPhone : public QObject
{
    Q_OBJECT

public:
    enum class CallState { Calling, Incoming, Up, Over };

    /// `number` is an endpoint of the server on loopback port `server`.
    SipPhone(QByteArray number, quint16 server);

    void registerFor(int seconds);
    void unregister() { registerFor(0); }
    /// True once the last REGISTER was accepted.
    bool isAccepted() const { return m_accepted; }
    /// No longer answers anything, as if unplugged.
    void unplug();
    /// No longer reacts to calls.
    void ignoreCalls() { m_ignoresCalls = true; }

    /// Returns the key of the call.
    QByteArray call(const QByteArray &number);
    /// Keys of calls in a state, in no order.
    QList<QByteArray> calls(CallState state) const;
    /// The only call in that state must exist.
    QByteArray theCall(CallState state) const { return calls(state).value(0); }
    /// Another offer may be made: the last one was answered.
    bool isSettled(const QByteArray &call) const { return m_calls.value(call).settled; }
    void answer(const QByteArray &id);
    void hold(const QByteArray &call) { invite(m_calls[call], "sendonly"); }
    void resume(const QByteArray &call) { invite(m_calls[call], "sendrecv"); }
    /// Whatever the call is at: BYE, CANCEL or 603 Decline.
    void hangUp(const QByteArray &id);
    void hangUpAll();
    /// Answers an incoming call by 486 Busy Here.
    void refuse(const QByteArray &id);
    /// Joins the others of two calls, and leaves them: a REFER with Replaces (RFC 3891).
    void transfer(const QByteArray &id, const QByteArray &consultation);
    /// Sends the other to a number, and leaves: a REFER (RFC 3515).
    void transferTo(const QByteArray &id, const QByteArray &number);

signals:
    void rings(const QByteArray &id);

private:
    struct Message
    {
        QByteArray start;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
        quint16 mediaPort = 0;                            ///< of the session description; or 0

        QByteArray header(const QByteArray &name) const;
        QByteArray method() const;
        int status() const;
    };
    struct Call
    {
        QByteArray id;
        QByteArray local;      ///< From or To with our tag
        QByteArray remote;     ///< the other, with theirs once it is known
        QByteArray target;     ///< URI to send requests to
        QByteArray branch;     ///< of our last INVITE
        quint16 mediaPort = 0; ///< the server's
        int sequence = 1;
        bool settled = true; ///< no INVITE of ours waits for its answer
        Message invite;      ///< theirs
        CallState state = CallState::Calling;
    };

    void read();
    void handleRequest(const Message &request);
    void handleInvite(const Message &request);
    void handleResponse(const Message &response);
    void invite(Call &call, const QByteArray &direction);
    void acknowledge(const Call &call, const QByteArray &sequence, const QByteArray &branch);
    void respond(const Message &request, const QByteArray &status, const QByteArray &tag = {},
                 const QByteArray &extra = {}, const QByteArray &body = {});
    void request(const Call &call, const QByteArray &method, const QByteArray &body = {},
                 const QByteArray &extra = {}, const QByteArray &branch = unique());
    static QByteArray unique();
    void send(const QByteArray &bytes);
    void sendSilence();
    QByteArray uri() const;
    QByteArray sdp(const QByteArray &direction);

    QByteArray m_number;
    quint16 m_server;
    QUdpSocket m_socket;
    QUdpSocket m_media;
    QTimer m_talk;
    quint16 m_packet = 0;
    QByteArray m_registration;
    int m_registerSequence = 0;
    int m_sdpVersion = 0;
    bool m_accepted = false;
    bool m_ignoresCalls = false;
    QHash<QByteArray, Call> m_calls; ///< by Call-ID
};

} // namespace Test
