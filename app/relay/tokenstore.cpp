// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/tokenstore.h"

#include "app/monitor/jsontext.h"
#include "app/monitor/logging.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace App {

namespace {

constexpr int SecretWords = 8; ///< of 32 bits
constexpr qsizetype HashSize = 32;
constexpr qint64 LargestFile = 1024 * 1024;
constexpr qsizetype MostCookies = 1'000;
constexpr qsizetype LongestName = 64;
constexpr std::chrono::hours CookieLife{24 * 365};
constexpr std::chrono::milliseconds LockPatience{2'000};

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Tokens", text);
}

/// In a time that does not tell how much of it is right.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != HashSize || right.size() != HashSize)
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < HashSize; ++i)
        difference |= static_cast<unsigned char>(left.at(i) ^ right.at(i));
    return difference == 0;
}

QJsonObject toJson(const TokenStore::Entry &entry)
{
    QJsonObject object{{QStringLiteral("name"), entry.name},
                       {QStringLiteral("role"), toString(entry.role)},
                       {QStringLiteral("sha256"), QString::fromLatin1(entry.hash.toHex())},
                       {QStringLiteral("created"), Ami::toIso8601(entry.created)}};
    if (entry.expires)
        object.insert(QStringLiteral("expires"), Ami::toIso8601(*entry.expires));
    return object;
}

std::optional<TokenStore::Entry> entryOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto role = roleOf(object.value(QStringLiteral("role")).toString());
    TokenStore::Entry entry;
    entry.name = object.value(QStringLiteral("name")).toString();
    entry.hash = QByteArray::fromHex(object.value(QStringLiteral("sha256")).toString().toLatin1());
    if (!role || entry.hash.size() != HashSize)
        return std::nullopt;
    entry.role = *role;
    entry.created =
        timeOf(object.value(QStringLiteral("created")).toString()).value_or(Ami::TimePoint());
    entry.expires = timeOf(object.value(QStringLiteral("expires")).toString());
    return entry;
}

std::optional<TokenStore::Entry> find(const QList<TokenStore::Entry> &entries,
                                      QByteArrayView secret)
{
    const QByteArray hash = TokenStore::hashOf(secret);
    std::optional<TokenStore::Entry> found;
    for (const TokenStore::Entry &entry : entries) {
        if (isSame(entry.hash, hash))
            found = entry;
    }
    return found;
}

} // namespace

QString toString(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QStringLiteral("viewer");
    case Role::Supervisor:
        return QStringLiteral("supervisor");
    case Role::Nobody:
        break;
    }
    return {};
}

std::optional<Role> roleOf(const QString &word)
{
    for (const Role role : {Role::Viewer, Role::Supervisor}) {
        if (toString(role) == word)
            return role;
    }
    return std::nullopt;
}

TokenStore::TokenStore(QString file, Ami::Clock &clock)
    : m_file(std::move(file))
    , m_clock(clock)
{
}

QByteArray TokenStore::makeSecret()
{
    std::array<quint32, SecretWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), SecretWords);
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray TokenStore::hashOf(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256);
}

Ami::Result<TokenStore::Content> TokenStore::read() const
{
    QFile file(m_file);
    Content content;
    if (!file.exists())
        return content;
    if (!file.open(QIODevice::ReadOnly))
        return Ami::Error{tr("%1 can't be read: %2.").arg(m_file, file.errorString())};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(LargestFile), &problem);
    if (!document.isObject()) {
        return Ami::Error{tr("%1 is no file of tokens: %2.").arg(m_file, problem.errorString())};
    }
    const auto take = [&document](const char *name, QList<Entry> &into) {
        const QJsonArray all = document.object().value(QLatin1String(name)).toArray();
        for (const auto &one : all) {
            if (const auto entry = entryOf(one))
                into.append(*entry);
        }
    };
    take("tokens", content.tokens);
    take("cookies", content.cookies);
    return content;
}

std::optional<Ami::Error> TokenStore::write(const Content &content) const
{
    QJsonArray tokens;
    for (const Entry &entry : content.tokens)
        tokens.append(toJson(entry));
    QJsonArray cookies;
    for (const Entry &entry : content.cookies)
        cookies.append(toJson(entry));
    const QJsonObject all{{QStringLiteral("tokens"), tokens}, {QStringLiteral("cookies"), cookies}};
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(all).toJson()) >= 0 && file.commit();
    if (written)
        return std::nullopt;
    return Ami::Error{tr("%1 can't be written: %2.").arg(m_file, file.errorString())};
}

Ami::Result<bool> TokenStore::change(const std::function<Ami::Result<bool>(Content &)> &what)
{
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(static_cast<int>(LockPatience.count())))
        return Ami::Error{tr("%1 is in use by another program.").arg(m_file)};
    auto content = read();
    if (!content)
        return content.error();
    auto done = what(*content);
    if (!done || !*done)
        return done;
    if (const auto problem = write(*content))
        return *problem;
    m_wasRead = false;
    return true;
}

/// Another process may have changed it.
void TokenStore::refresh()
{
    const QDateTime changed = QFileInfo(m_file).lastModified();
    if (m_wasRead && m_isSettled && changed == m_readAt)
        return;
    auto content = read();
    if (!content)
        qCWarning(lcRelay).noquote() << content.error().text;
    // Nobody comes in by a file that can't be read.
    m_known = content ? *content : Content();
    m_readAt = changed;
    m_wasRead = true;
    // File systems tell time in steps: one that changed just now may change again unseen.
    m_isSettled = !changed.isValid() || changed.secsTo(QDateTime::currentDateTime()) > 1;
}

Ami::Result<QByteArray> TokenStore::addToken(const QString &name, Role role)
{
    const QByteArray secret = makeSecret();
    const auto added = change([&](Content &content) -> Ami::Result<bool> {
        if (name.isEmpty() || name.size() > LongestName)
            return Ami::Error{tr("A token's name has 1 to %1 letters.").arg(LongestName)};
        for (const Entry &entry : content.tokens) {
            if (entry.name == name)
                return Ami::Error{tr("There is a token named %1 already.").arg(name)};
        }
        content.tokens.append({name, role, hashOf(secret), m_clock.now(), {}});
        return true;
    });
    if (!added)
        return added.error();
    return secret;
}

Ami::Result<QByteArray> TokenStore::addCookie(const QString &name, Role role)
{
    const QByteArray secret = makeSecret();
    const auto added = change([&](Content &content) -> Ami::Result<bool> {
        const auto now = m_clock.now();
        content.cookies.removeIf(
            [now](const Entry &entry) { return entry.expires && *entry.expires <= now; });
        while (content.cookies.size() >= MostCookies)
            content.cookies.removeFirst();
        content.cookies.append({name, role, hashOf(secret), now, now + CookieLife});
        return true;
    });
    if (!added)
        return added.error();
    return secret;
}

Ami::Result<bool> TokenStore::revoke(const QString &name)
{
    return change([&name](Content &content) -> Ami::Result<bool> {
        const auto isIts = [&name](const Entry &entry) { return entry.name == name; };
        const auto gone = content.tokens.removeIf(isIts) + content.cookies.removeIf(isIts);
        return gone > 0;
    });
}

Ami::Result<QList<TokenStore::Entry>> TokenStore::tokens()
{
    const auto content = read();
    if (!content)
        return content.error();
    return content->tokens;
}

std::optional<TokenStore::Entry> TokenStore::findToken(QByteArrayView secret)
{
    refresh();
    return find(m_known.tokens, secret);
}

bool TokenStore::holds(const QByteArray &hash, bool isCookie)
{
    refresh();
    const QList<Entry> &entries = isCookie ? m_known.cookies : m_known.tokens;
    const auto now = m_clock.now();
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.hash == hash && (!entry.expires || *entry.expires > now);
    });
}

std::optional<TokenStore::Entry> TokenStore::findCookie(QByteArrayView secret)
{
    refresh();
    const auto found = find(m_known.cookies, secret);
    return found && found->expires && *found->expires > m_clock.now() ? found : std::nullopt;
}

} // namespace App
