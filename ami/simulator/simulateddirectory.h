// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/directory.h"
#include "ami/protocol/event.h"
#include "ami/simulator/roster.h"

#include <QHash>

namespace Ami {

/// What the demo PBX knows of its agents beside their phones: mailboxes, and entries of AstDB as
/// FreePBX has them. Their caller IDs bear the same names.
class SimulatedDirectory
{
public:
    explicit SimulatedDirectory(const QList<SimulatedAgent> &roster);

    /// Nothing where there is no such entry.
    std::optional<QString> entry(const QString &family, const QString &key) const;
    /// An empty value removes it.
    void setEntry(const QString &family, const QString &key, const QString &value);

    QList<Mailbox> mailboxes() const { return m_mailboxes; }
    /// False if there is no such mailbox.
    bool setMessages(const QString &extension, int newMessages, int oldMessages);

    /// `"Zoë Müller" <1003>`; nothing for one that is not there.
    std::optional<QString> callerId(const QString &extension) const;

private:
    QHash<QString, QString> m_names;   ///< by extension
    QHash<QString, QString> m_entries; ///< by "FAMILY/KEY"
    QList<Mailbox> m_mailboxes;
};

/// An item of VoicemailUsersList, DBGet and PJSIPShowEndpoint, with the headers of Asterisk 22.10
/// in its order. Of an endpoint, which has 120 of them, only those that are read.
namespace Wire {

QByteArray listItem(const QByteArray &actionId, const Mailbox &mailbox);
QByteArray databaseEntry(const QByteArray &actionId, const QString &family, const QString &key,
                         const QString &value);
QByteArray endpointDetail(const QByteArray &actionId, const QString &name, const QString &context,
                          const QString &callerId);
QByteArray event(const MessageWaiting &waiting);

} // namespace Wire

} // namespace Ami
