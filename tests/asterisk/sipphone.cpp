// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/sipphone.h"

#include <QHostAddress>
#include <QUuid>

namespace Test {

namespace {

constexpr std::chrono::milliseconds PacketTime(20);
constexpr QByteArrayView MediaLine("\r\nm=audio ");

QByteArray uriOf(const QByteArray &address)
{
    const qsizetype begin = address.indexOf('<');
    return begin < 0 ? address : address.mid(begin + 1, address.indexOf('>') - begin - 1);
}

QByteArray via(quint16 port, const QByteArray &branch)
{
    return "Via: SIP/2.0/UDP 127.0.0.1:" + QByteArray::number(port) + ";branch=z9hG4bK" + branch
        + "\r\n";
}

QByteArray tagOf(const QByteArray &party)
{
    const QByteArray rest = party.mid(party.indexOf(";tag=") + 5);
    const qsizetype end = rest.indexOf(';');
    return end < 0 ? rest : rest.left(end);
}

} // namespace

QByteArray SipPhone::unique()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

QByteArray SipPhone::Message::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray SipPhone::Message::method() const
{
    return start.startsWith("SIP/") ? QByteArray() : start.left(start.indexOf(' '));
}

int SipPhone::Message::status() const
{
    return start.mid(8, 3).toInt();
}

SipPhone::SipPhone(QByteArray number, quint16 server)
    : m_number(std::move(number))
    , m_server(server)
    , m_registration(unique())
{
    m_socket.bind(QHostAddress::LocalHost);
    connect(&m_socket, &QUdpSocket::readyRead, this, &SipPhone::read);
    m_media.bind(QHostAddress::LocalHost);
    connect(&m_talk, &QTimer::timeout, this, &SipPhone::sendSilence);
    m_talk.start(PacketTime);
}

/// RFC 3550: PCMU, which is payload type 0.
void SipPhone::sendSilence()
{
    constexpr int Samples = 8 * int(PacketTime.count()); // a byte each
    QByteArray packet("\x80\x00", 2);
    ++m_packet;
    packet += char(m_packet >> 8);
    packet += char(m_packet & 0xff);
    const quint32 time = quint32(m_packet) * Samples;
    for (int shift = 24; shift >= 0; shift -= 8)
        packet += char((time >> shift) & 0xff);
    packet += m_number.rightJustified(4, '0').right(4); // the source
    packet += QByteArray(Samples, '\xff');
    for (const Call &call : m_calls) {
        if (call.state == CallState::Up && call.mediaPort != 0)
            m_media.writeDatagram(packet, QHostAddress::LocalHost, call.mediaPort);
    }
}

QByteArray SipPhone::uri() const
{
    return "sip:" + m_number + "@127.0.0.1:" + QByteArray::number(m_socket.localPort());
}

QByteArray SipPhone::sdp(const QByteArray &direction)
{
    // An offer of an old version is taken for the same offer.
    return "v=0\r\no=- 1 " + QByteArray::number(++m_sdpVersion)
        + " IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
          "m=audio "
        + QByteArray::number(m_media.localPort())
        + " RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=" + direction + "\r\n";
}

void SipPhone::send(const QByteArray &bytes)
{
    m_socket.writeDatagram(bytes, QHostAddress::LocalHost, m_server);
}

void SipPhone::unplug()
{
    m_socket.disconnect(this);
}

void SipPhone::registerFor(int seconds)
{
    m_accepted = false;
    const QByteArray who = "<sip:" + m_number + "@127.0.0.1>";
    send("REGISTER sip:127.0.0.1 SIP/2.0\r\n" + via(m_socket.localPort(), unique()) + "From: " + who
         + ";tag=" + unique() + "\r\nTo: " + who + "\r\nCall-ID: " + m_registration
         + "\r\nCSeq: " + QByteArray::number(++m_registerSequence) + " REGISTER\r\nContact: <"
         + uri() + ">\r\nExpires: " + QByteArray::number(seconds)
         + "\r\nMax-Forwards: 70\r\nUser-Agent: testphone\r\nContent-Length: 0\r\n\r\n");
}

QByteArray SipPhone::call(const QByteArray &number)
{
    Call call;
    call.id = unique();
    call.local = "<sip:" + m_number + "@127.0.0.1>;tag=" + unique();
    call.remote = "<sip:" + number + "@127.0.0.1>";
    call.target = "sip:" + number + "@127.0.0.1:" + QByteArray::number(m_server);
    m_calls.insert(call.id, call);
    invite(m_calls[call.id], "sendrecv");
    return call.id;
}

QList<QByteArray> SipPhone::calls(CallState state) const
{
    QList<QByteArray> found;
    for (const Call &call : m_calls) {
        if (call.state == state)
            found.append(call.id);
    }
    return found;
}

void SipPhone::invite(Call &call, const QByteArray &direction)
{
    ++call.sequence;
    call.settled = false;
    call.branch = unique();
    request(call, "INVITE", sdp(direction), {}, call.branch);
}

void SipPhone::request(const Call &call, const QByteArray &method, const QByteArray &body,
                       const QByteArray &extra, const QByteArray &branch)
{
    QByteArray bytes = method + ' ' + call.target + " SIP/2.0\r\n"
        + via(m_socket.localPort(), branch) + "From: " + call.local + "\r\nTo: " + call.remote
        + "\r\nCall-ID: " + call.id + "\r\nCSeq: " + QByteArray::number(call.sequence) + ' '
        + method + "\r\nContact: <" + uri() + ">\r\nMax-Forwards: 70\r\n" + extra;
    if (!body.isEmpty())
        bytes += "Content-Type: application/sdp\r\n";
    send(bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

/// RFC 3261, 17.1.1.3: the ACK to a refusal is of the INVITE's own transaction.
void SipPhone::acknowledge(const Call &call, const QByteArray &sequence, const QByteArray &branch)
{
    send("ACK " + call.target + " SIP/2.0\r\n" + via(m_socket.localPort(), branch)
         + "From: " + call.local + "\r\nTo: " + call.remote + "\r\nCall-ID: " + call.id
         + "\r\nCSeq: " + sequence.left(sequence.indexOf(' ')) + " ACK\r\nMax-Forwards: 70\r\n"
         + "Content-Length: 0\r\n\r\n");
}

void SipPhone::answer(const QByteArray &id)
{
    Call &call = m_calls[id];
    call.state = CallState::Up;
    respond(call.invite, "200 OK", tagOf(call.local),
            "Contact: <" + uri() + ">\r\nContent-Type: application/sdp\r\n", sdp("sendrecv"));
}

void SipPhone::hangUp(const QByteArray &id)
{
    Call &call = m_calls[id];
    if (call.state == CallState::Incoming) {
        respond(call.invite, "603 Decline", tagOf(call.local));
    } else if (call.state == CallState::Up) {
        ++call.sequence;
        request(call, "BYE");
    } else if (call.state == CallState::Calling) {
        // RFC 3261, 9.1: of the INVITE's own transaction.
        request(call, "CANCEL", {}, {}, call.branch);
    }
    call.state = CallState::Over;
}

void SipPhone::refuse(const QByteArray &id)
{
    Call &call = m_calls[id];
    respond(call.invite, "486 Busy Here", tagOf(call.local));
    call.state = CallState::Over;
}

void SipPhone::transfer(const QByteArray &id, const QByteArray &consultation)
{
    Call &call = m_calls[id];
    const Call other = m_calls.value(consultation);
    // As the server sees that dialog: its own tag is the one that requests go to.
    const QByteArray replaces =
        other.id + "%3Bto-tag%3D" + tagOf(other.remote) + "%3Bfrom-tag%3D" + tagOf(other.local);
    ++call.sequence;
    request(call, "REFER", {},
            "Refer-To: <" + other.target + "?Replaces=" + replaces + ">\r\nReferred-By: <" + uri()
                + ">\r\n");
}

void SipPhone::transferTo(const QByteArray &id, const QByteArray &number)
{
    Call &call = m_calls[id];
    ++call.sequence;
    request(call, "REFER", {},
            "Refer-To: <sip:" + number + "@127.0.0.1:" + QByteArray::number(m_server)
                + ">\r\nReferred-By: <" + uri() + ">\r\n");
}

void SipPhone::hangUpAll()
{
    for (const QByteArray &id : m_calls.keys())
        hangUp(id);
}

void SipPhone::respond(const Message &request, const QByteArray &status, const QByteArray &tag,
                       const QByteArray &extra, const QByteArray &body)
{
    QByteArray bytes = "SIP/2.0 " + status + "\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name == "via")
            bytes += "Via: " + value + "\r\n";
    }
    QByteArray to = request.header("to");
    if (!tag.isEmpty() && !to.contains(";tag="))
        to += ";tag=" + tag;
    send(bytes + "From: " + request.header("from") + "\r\nTo: " + to + "\r\nCall-ID: "
         + request.header("call-id") + "\r\nCSeq: " + request.header("cseq") + "\r\n" + extra
         + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void SipPhone::read()
{
    while (m_socket.hasPendingDatagrams()) {
        QByteArray bytes(m_socket.pendingDatagramSize(), Qt::Uninitialized);
        m_socket.readDatagram(bytes.data(), bytes.size());
        Message message;
        for (const QByteArray &line : bytes.left(bytes.indexOf("\r\n\r\n")).split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (message.start.isEmpty())
                message.start = line.trimmed();
            else if (colon > 0)
                message.headers.append(
                    {line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
        }
        const qsizetype media = bytes.indexOf(MediaLine);
        if (media >= 0) {
            const QByteArray rest = bytes.mid(media + MediaLine.size());
            message.mediaPort = rest.left(rest.indexOf(' ')).toUShort();
        }
        if (message.method().isEmpty())
            handleResponse(message);
        else
            handleRequest(message);
    }
}

void SipPhone::handleRequest(const Message &request)
{
    const QByteArray method = request.method();
    if (method == "INVITE") {
        handleInvite(request);
    } else if (method == "BYE" || method == "CANCEL") {
        respond(request, "200 OK");
        const auto call = m_calls.find(request.header("call-id"));
        if (call == m_calls.end())
            return;
        if (method == "CANCEL" && call->state == CallState::Incoming)
            respond(call->invite, "487 Request Terminated", tagOf(call->local));
        call->state = CallState::Over;
    } else if (method != "ACK") {
        respond(request, "200 OK", unique());
    }
}

void SipPhone::handleInvite(const Message &request)
{
    const QByteArray id = request.header("call-id");
    if (m_calls.contains(id) && m_calls[id].state == CallState::Up) {
        m_calls[id].mediaPort = request.mediaPort;
        respond(request, "200 OK", {},
                "Contact: <" + uri() + ">\r\nContent-Type: application/sdp\r\n", sdp("sendrecv"));
        return;
    }
    if (m_calls.contains(id) || m_ignoresCalls)
        return;
    Call call;
    call.id = id;
    const QByteArray tag = unique();
    call.local = request.header("to") + ";tag=" + tag;
    call.remote = request.header("from");
    call.target = uriOf(request.header("contact"));
    call.invite = request;
    call.mediaPort = request.mediaPort;
    call.state = CallState::Incoming;
    m_calls.insert(id, call);
    respond(request, "180 Ringing", tag, "Contact: <" + uri() + ">\r\n");
    emit rings(id);
}

void SipPhone::handleResponse(const Message &response)
{
    const QByteArray sequence = response.header("cseq");
    if (sequence.endsWith("REGISTER")) {
        m_accepted = response.status() == 200;
        return;
    }
    const auto call = m_calls.find(response.header("call-id"));
    if (call == m_calls.end() || !sequence.endsWith("INVITE") || response.status() < 200)
        return;
    call->remote = response.header("to");
    call->settled = true;
    const bool isAccepted = response.status() < 300;
    if (isAccepted) {
        call->target = uriOf(response.header("contact"));
        call->mediaPort = response.mediaPort;
    }
    acknowledge(*call, sequence, isAccepted ? unique() : call->branch);
    if (isAccepted && call->state == CallState::Over) {
        // The answer and the CANCEL have crossed.
        ++call->sequence;
        request(*call, "BYE");
    }
    if (call->state == CallState::Calling)
        call->state = isAccepted ? CallState::Up : CallState::Over;
}

} // namespace Test
