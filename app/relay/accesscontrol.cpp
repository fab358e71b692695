// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/accesscontrol.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace App {

namespace {

constexpr QByteArrayView CookieStart("lampfield=");
constexpr qsizetype MostTickets = 100;
constexpr qsizetype MostAddresses = 1'000;
constexpr std::chrono::seconds CookieAge{365 * 24 * 3'600};

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Access", text);
}

/// "panel:8088" and "[::1]:8088" without their ports.
QString hostName(const QByteArray &host)
{
    return QUrl(QStringLiteral("http://") + QString::fromLatin1(host)).host().toLower();
}

QByteArray cookieOf(const HttpRequest &request)
{
    for (const QByteArray &part : request.header("Cookie").split(';')) {
        const QByteArray pair = part.trimmed();
        if (pair.startsWith(CookieStart))
            return pair.sliced(CookieStart.size());
    }
    return {};
}

std::optional<QByteArray> bearerOf(const HttpRequest &request)
{
    const QByteArray value = request.header("Authorization");
    constexpr QByteArrayView Scheme("Bearer ");
    if (value.size() <= Scheme.size()
        || value.first(Scheme.size()).compare(Scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return value.sliced(Scheme.size()).trimmed();
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 plain = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(plain) : address;
}

AccessControl::AccessControl(const RelaySettings &settings, TokenStore &tokens, Ami::Clock &clock)
    : m_settings(settings)
    , m_tokens(tokens)
    , m_clock(clock)
{
}

/// A page of a stranger's site can have its name point here; a literal address can't be borrowed.
bool AccessControl::isKnownHost(const QByteArray &host) const
{
    const QString name = hostName(host);
    if (name.isEmpty())
        return false;
    const QString machine = QSysInfo::machineHostName().toLower();
    return !QHostAddress(name).isNull() || name == u"localhost" || name == machine
        || name == machine + QStringLiteral(".local")
        || m_settings.hosts.contains(name, Qt::CaseInsensitive);
}

bool AccessControl::isOwnOrigin(const HttpRequest &request, const QByteArray &origin) const
{
    const QByteArray own = (request.isEncrypted ? "https://" : "http://") + request.header("Host");
    return origin.compare(own, Qt::CaseInsensitive) == 0;
}

bool AccessControl::isTrusted(const QHostAddress &peer) const
{
    return std::any_of(
        m_settings.trusted.begin(), m_settings.trusted.end(),
        [&peer](const QPair<QHostAddress, int> &network) { return peer.isInSubnet(network); });
}

std::optional<HttpResponse> AccessControl::judgePlace(const HttpRequest &request,
                                                      Verdict &verdict) const
{
    if (!isKnownHost(request.header("Host"))) {
        return HttpResponse::error(
            403, QStringLiteral("unknown_host"),
            tr("This is not a name of this machine. Ask by its address, or add the name to the "
               "hosts that Lampfield answers to."));
    }
    const QByteArray origin = request.header("Origin");
    if (origin.isEmpty() || isOwnOrigin(request, origin))
        return {};
    if (!m_settings.origins.contains(QString::fromLatin1(origin), Qt::CaseInsensitive)) {
        return HttpResponse::error(403, QStringLiteral("origin_not_allowed"),
                                   tr("Pages of this origin may not ask. Add it to the origins "
                                      "that are allowed."));
    }
    verdict.headers = {{"Access-Control-Allow-Origin", origin},
                       {"Vary", "Origin"},
                       {"Access-Control-Allow-Methods", "GET, POST, PUT, DELETE, OPTIONS"},
                       {"Access-Control-Allow-Headers", "Authorization, Content-Type"},
                       {"Access-Control-Max-Age", "600"}};
    return {};
}

bool AccessControl::noteWrong(const QHostAddress &peer)
{
    if (m_wrong.size() >= MostAddresses && !m_wrong.contains(peer))
        m_wrong.erase(m_wrong.begin());
    const auto now = m_clock.monotonic();
    auto &times = m_wrong[peer];
    while (!times.empty() && now - times.front() > std::chrono::minutes(1))
        times.pop_front();
    const auto most = static_cast<std::size_t>(m_settings.limits.wrongTokens);
    if (times.size() >= most)
        return false;
    times.push_back(now);
    return true;
}

std::optional<Grant> AccessControl::redeem(const QByteArray &ticket)
{
    const auto now = m_clock.now();
    m_tickets.removeIf([now](const Ticket &one) { return one.expires <= now; });
    const QByteArray hash = TokenStore::hashOf(ticket);
    const auto known = std::find_if(m_tickets.begin(), m_tickets.end(),
                                    [&hash](const Ticket &one) { return one.hash == hash; });
    if (known == m_tickets.end())
        return std::nullopt;
    m_tickets.erase(known);
    return Grant{Role::Viewer, QStringLiteral("browser"), {}, false};
}

QByteArray AccessControl::makeTicket()
{
    const QByteArray secret = TokenStore::makeSecret();
    if (m_tickets.size() >= MostTickets)
        m_tickets.removeFirst();
    m_tickets.append({TokenStore::hashOf(secret), m_clock.now() + TicketLife});
    return secret;
}

std::optional<HttpResponse> AccessControl::judgeToken(const HttpRequest &request,
                                                      const QByteArray &token, Verdict &verdict)
{
    if (const auto entry = m_tokens.findToken(token)) {
        verdict.grant = {entry->role, entry->name, entry->hash, false};
        return {};
    }
    // Whoever has a right one gets in all the same, also from there.
    if (noteWrong(plainAddress(request.peer))) {
        return HttpResponse::error(401, QStringLiteral("wrong_token"),
                                   tr("This token is not known, or was revoked."));
    }
    HttpResponse refusal = HttpResponse::error(
        429, QStringLiteral("too_many_wrong_tokens"),
        tr("Too many wrong tokens came from this address. Try again in a minute."));
    refusal.headers.append(HttpHeader{"Retry-After", "60"});
    return refusal;
}

/// By its cookie, or by a ticket, for which it gets one.
bool AccessControl::letInBrowser(const HttpRequest &request, Verdict &verdict)
{
    const QByteArray cookie = cookieOf(request);
    if (const auto entry = cookie.isEmpty() ? std::nullopt : m_tokens.findCookie(cookie)) {
        verdict.grant = {entry->role, entry->name, entry->hash, true};
        return true;
    }
    const QString ticket = request.query.queryItemValue(QStringLiteral("ticket"));
    const auto grant = ticket.isEmpty() ? std::nullopt : redeem(ticket.toLatin1());
    if (!grant)
        return false;
    verdict.grant = *grant;
    if (const auto secret = m_tokens.addCookie(grant->who, grant->role)) {
        verdict.grant.hash = TokenStore::hashOf(*secret);
        verdict.grant.isCookie = true;
        verdict.headers.append(HttpHeader{"Set-Cookie",
                                          CookieStart.toByteArray() + *secret + "; Path=/; Max-Age="
                                              + QByteArray::number(qint64(CookieAge.count()))
                                              + "; HttpOnly; SameSite=Strict"
                                              + (request.isEncrypted ? "; Secure" : "")});
    }
    return true;
}

std::optional<HttpResponse> AccessControl::judgePerson(const HttpRequest &request, Verdict &verdict)
{
    if (const auto bearer = bearerOf(request))
        return judgeToken(request, *bearer, verdict);
    if (letInBrowser(request, verdict))
        return {};
    const QHostAddress peer = plainAddress(request.peer);
    // What a proxy on this machine passes on comes from elsewhere.
    const bool isPassedOn =
        !request.header("Forwarded").isEmpty() || !request.header("X-Forwarded-For").isEmpty();
    if (peer.isLoopback() && !isPassedOn) {
        verdict.grant = {Role::Viewer, QStringLiteral("loopback"), {}, false};
        return {};
    }
    if (isTrusted(peer)) {
        verdict.grant = {Role::Viewer, QStringLiteral("trusted"), {}, false};
        return {};
    }
    HttpResponse refusal = HttpResponse::error(
        401, QStringLiteral("token_required"),
        tr("A token is needed here: Authorization: Bearer … It is made in Lampfield."));
    refusal.headers.append(HttpHeader{"WWW-Authenticate", "Bearer"});
    return refusal;
}

bool AccessControl::isWelcome(const Grant &grant)
{
    return grant.hash.isEmpty() || m_tokens.holds(grant.hash, grant.isCookie);
}

AccessControl::Verdict AccessControl::judge(const HttpRequest &request)
{
    Verdict verdict;
    verdict.refusal = judgePlace(request, verdict);
    if (verdict.refusal)
        return verdict;
    // A browser asks first whether it may ask, without saying who it is.
    const bool isPreflight =
        request.method == "OPTIONS" && !request.header("Access-Control-Request-Method").isEmpty();
    if (isPreflight) {
        verdict.refusal = HttpResponse{204, {}, {}, {}};
        return verdict;
    }
    verdict.refusal = judgePerson(request, verdict);
    return verdict;
}

} // namespace App
