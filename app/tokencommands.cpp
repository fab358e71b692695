// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokencommands.h"

#include "ami/protocol/printable.h"
#include "app/printed.h"
#include "app/relay/tokenstore.h"

#include <QCoreApplication>

namespace App {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lampfieldd", text);
}

Ami::Result<QByteArray> add(TokenStore &store, const QString &name, const QString &word)
{
    const auto role = roleOf(word);
    if (!role)
        return Ami::Error{tr("A token is for a viewer or a supervisor: not for \"%1\".").arg(word)};
    const auto secret = store.addToken(name, *role);
    if (!secret)
        return secret.error();
    // On standard output alone, so that it can be piped to where it belongs.
    return QByteArray(*secret + '\n');
}

Ami::Result<QByteArray> list(TokenStore &store)
{
    const auto tokens = store.tokens();
    if (!tokens)
        return tokens.error();
    QList<QStringList> rows{
        {QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("created")}};
    for (const TokenStore::Entry &entry : *tokens)
        rows.append(
            {Ami::printable(entry.name), toString(entry.role), Ami::toIso8601(entry.created)});
    return printedTable(rows);
}

Ami::Result<QByteArray> revoke(TokenStore &store, const QString &name)
{
    const auto gone = store.revoke(name);
    if (!gone)
        return gone.error();
    if (!*gone)
        return Ami::Error{tr("There is no token named %1.").arg(name)};
    return QByteArray();
}

} // namespace

Ami::Result<QByteArray> runTokenCommand(const QStringList &arguments, const QString &file,
                                        Ami::Clock &clock)
{
    TokenStore store(file, clock);
    const QString verb = arguments.value(1);
    if (verb == u"add")
        return add(store, arguments.value(2), arguments.value(3));
    if (verb == u"revoke")
        return revoke(store, arguments.value(2));
    return list(store);
}

} // namespace App
