// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulateddirectory.h"

#include "ami/simulator/wirewriter.h"

#include <algorithm>

namespace Ami {

SimulatedDirectory::SimulatedDirectory(const QList<SimulatedAgent> &roster)
{
    for (const SimulatedAgent &agent : roster) {
        m_names.insert(agent.extension, agent.name);
        m_entries.insert(QStringLiteral("AMPUSER/%1/cidname").arg(agent.extension), agent.name);
        // Some have not heard their messages.
        const int place = static_cast<int>(m_mailboxes.size());
        const int newMessages = place % 9 == 4 ? 1 + place % 3 : 0;
        m_mailboxes.append(
            {agent.extension, QStringLiteral("default"), agent.name, newMessages, place % 4});
    }
}

std::optional<QString> SimulatedDirectory::entry(const QString &family, const QString &key) const
{
    const auto known = m_entries.constFind(family + u'/' + key);
    return known == m_entries.constEnd() ? std::nullopt : std::optional(*known);
}

void SimulatedDirectory::setEntry(const QString &family, const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_entries.remove(family + u'/' + key);
    else
        m_entries.insert(family + u'/' + key, value);
}

bool SimulatedDirectory::setMessages(const QString &extension, int newMessages, int oldMessages)
{
    const auto mailbox =
        std::find_if(m_mailboxes.begin(), m_mailboxes.end(),
                     [&extension](const Mailbox &one) { return one.number == extension; });
    if (mailbox == m_mailboxes.end())
        return false;
    mailbox->newMessages = newMessages;
    mailbox->oldMessages = oldMessages;
    return true;
}

std::optional<QString> SimulatedDirectory::callerId(const QString &extension) const
{
    const auto name = m_names.constFind(extension);
    return name == m_names.constEnd()
        ? std::nullopt
        : std::optional(QStringLiteral("\"%1\" <%2>").arg(*name, extension));
}

namespace Wire {

namespace {

constexpr QByteArrayView Nothing("");

} // namespace

QByteArray listItem(const QByteArray &actionId, const Mailbox &mailbox)
{
    return Writer()
        .header("Event", QByteArrayView("VoicemailUserEntry"))
        .actionId(actionId)
        .header("VMContext", mailbox.context)
        .header("VoiceMailbox", mailbox.number)
        .header("Fullname", mailbox.fullName)
        .header("Email", QByteArrayView("(null)"))
        .header("Pager", Nothing)
        .header("ServerEmail", QByteArrayView("asterisk"))
        .header("FromString", Nothing)
        .header("MailCommand", QByteArrayView("/usr/sbin/sendmail -t"))
        .header("Language", Nothing)
        .header("TimeZone", Nothing)
        .header("Callback", Nothing)
        .header("Dialout", Nothing)
        .header("UniqueID", Nothing)
        .header("ExitContext", Nothing)
        .header("SayDurationMinimum", 2)
        .header("SayEnvelope", QByteArrayView("Yes"))
        .header("SayCID", QByteArrayView("No"))
        .header("AttachMessage", QByteArrayView("Yes"))
        .header("AttachmentFormat", Nothing)
        .header("DeleteMessage", QByteArrayView("No"))
        .header("VolumeGain", QByteArrayView("0.00"))
        .header("CanReview", QByteArrayView("No"))
        .header("CanMarkUrgent", QByteArrayView("Yes"))
        .header("CallOperator", QByteArrayView("No"))
        .header("MaxMessageCount", 100)
        .header("MaxMessageLength", 0)
        .header("NewMessageCount", mailbox.newMessages)
        .header("OldMessageCount", mailbox.oldMessages)
        .end();
}

QByteArray databaseEntry(const QByteArray &actionId, const QString &family, const QString &key,
                         const QString &value)
{
    return Writer()
        .header("Event", QByteArrayView("DBGetResponse"))
        .header("Family", family)
        .header("Key", key)
        .header("Val", value)
        .actionId(actionId)
        .end();
}

QByteArray endpointDetail(const QByteArray &actionId, const QString &name, const QString &context,
                          const QString &callerId)
{
    return Writer()
        .header("Event", QByteArrayView("EndpointDetail"))
        .actionId(actionId)
        .header("ObjectType", QByteArrayView("endpoint"))
        .header("ObjectName", name)
        .header("Mailboxes", Nothing)
        .header("Aors", name)
        .header("Context", context)
        .header("Callerid", callerId)
        .end();
}

/// As a change of the mailbox from outside of a call tells it.
QByteArray event(const MessageWaiting &waiting)
{
    return unsolicited("MessageWaiting", "call,all")
        .header("SystemName", SystemName)
        .header("Mailbox", waiting.mailbox)
        .header("Waiting", waiting.newMessages > 0 ? 1 : 0)
        .header("New", waiting.newMessages)
        .header("Old", waiting.oldMessages)
        .end();
}

} // namespace Wire

} // namespace Ami
