// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/protocol/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace App {

enum class Role { Nobody, Viewer, Supervisor };

/// "viewer", "supervisor"
QString toString(Role role);
std::optional<Role> roleOf(const QString &word);

/// Who may come in, as a private file of hashes: tokens, which people name and revoke, and the
/// cookies of browsers that were let in. The secrets themselves are shown once, and kept nowhere.
/// Several processes may use the file; each change is written whole.
class TokenStore
{
public:
    struct Entry
    {
        QString name;
        Role role = Role::Nobody;
        QByteArray hash; ///< SHA-256 of the secret: 32 random bytes need no slower one
        Ami::TimePoint created{};
        std::optional<Ami::TimePoint> expires; ///< of a cookie
    };

    TokenStore(QString file, Ami::Clock &clock);

    /// Makes a token; returns its secret. An error where the name is taken or the file is none.
    Ami::Result<QByteArray> addToken(const QString &name, Role role);
    /// Makes the secret of a cookie for the browser that came in as `name`.
    Ami::Result<QByteArray> addCookie(const QString &name, Role role);
    /// Takes a token away, and the cookies that bear its name. False where there is none.
    Ami::Result<bool> revoke(const QString &name);
    Ami::Result<QList<Entry>> tokens();

    /// Whose secret this is. All hashes are compared, each in constant time.
    std::optional<Entry> findToken(QByteArrayView secret);
    std::optional<Entry> findCookie(QByteArrayView secret);
    /// Whether a token or cookie that was found is still good.
    bool holds(const QByteArray &hash, bool isCookie);

    /// 256 random bits, in letters that a URL and a header take as they are.
    static QByteArray makeSecret();
    static QByteArray hashOf(QByteArrayView secret);

private:
    struct Content
    {
        QList<Entry> tokens;
        QList<Entry> cookies;
    };

    Ami::Result<Content> read() const;
    std::optional<Ami::Error> write(const Content &content) const;
    void refresh();
    Ami::Result<bool> change(const std::function<Ami::Result<bool>(Content &)> &what);

    QString m_file;
    Ami::Clock &m_clock;
    Content m_known;
    QDateTime m_readAt; ///< the file's own time when it was read
    bool m_wasRead = false;
    bool m_isSettled = false; ///< its time tells of any change from then on
};

} // namespace App
