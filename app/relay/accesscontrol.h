// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/httpmessage.h"
#include "app/relay/relaysettings.h"
#include "app/relay/tokenstore.h"

#include <QHash>

#include <deque>

namespace App {

/// Who somebody is to us, and why.
struct Grant
{
    Role role = Role::Nobody;
    QString who;     ///< the token's name, "loopback", "trusted"
    QByteArray hash; ///< of the token or cookie; empty for an address
    bool isCookie = false;
};

/// Decides who may do what: host and origin of each request, then token, cookie, ticket or address.
/// Tokens are throttled by address where they are wrong.
class AccessControl
{
public:
    struct Verdict
    {
        std::optional<HttpResponse> refusal;
        Grant grant;
        QList<HttpHeader> headers; ///< for the answer: CORS, a new cookie
    };

    static constexpr std::chrono::minutes TicketLife{10};

    AccessControl(const RelaySettings &settings, TokenStore &tokens, Ami::Clock &clock);

    Verdict judge(const HttpRequest &request);
    /// Whether what let somebody in would still let them in.
    bool isWelcome(const Grant &grant);
    /// Lets one browser in, within ten minutes, as a viewer.
    QByteArray makeTicket();

private:
    bool isKnownHost(const QByteArray &host) const;
    bool isOwnOrigin(const HttpRequest &request, const QByteArray &origin) const;
    bool isTrusted(const QHostAddress &peer) const;
    std::optional<HttpResponse> judgePlace(const HttpRequest &request, Verdict &verdict) const;
    std::optional<HttpResponse> judgeToken(const HttpRequest &request, const QByteArray &token,
                                           Verdict &verdict);
    bool letInBrowser(const HttpRequest &request, Verdict &verdict);
    std::optional<HttpResponse> judgePerson(const HttpRequest &request, Verdict &verdict);
    std::optional<Grant> redeem(const QByteArray &ticket);
    bool noteWrong(const QHostAddress &peer);

    struct Ticket
    {
        QByteArray hash;
        Ami::TimePoint expires{};
    };

    const RelaySettings &m_settings;
    TokenStore &m_tokens;
    Ami::Clock &m_clock;
    QList<Ticket> m_tickets;
    QHash<QHostAddress, std::deque<std::chrono::nanoseconds>> m_wrong; ///< times, by address
};

/// The same address whether it came over IPv4 or in IPv6's clothes.
QHostAddress plainAddress(const QHostAddress &address);

} // namespace App
