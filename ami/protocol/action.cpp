// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/action.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ami {

namespace {

constexpr qsizetype LineLimit = 1023; // manager.c reads lines into 1,024 bytes
constexpr size_t HeaderLimit = 126;   // AST_MAX_MANHEADERS is 128, with Action and ActionID

bool breaksLine(QByteArrayView value)
{
    return std::any_of(value.begin(), value.end(),
                       [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Error cannotSend(QByteArrayView header, const QString &why)
{
    return {QCoreApplication::translate("Ami::Action", "The value of \"%1\" can't be sent: %2")
                .arg(QString::fromUtf8(header), why)};
}

std::optional<Error> defect(QByteArrayView header, QByteArrayView value)
{
    if (header.isEmpty() || breaksLine(header) || header.contains(':'))
        return Error{QCoreApplication::translate("Ami::Action", "A header has no valid name.")};
    if (breaksLine(value)) {
        return cannotSend(
            header,
            QCoreApplication::translate("Ami::Action", "it has a line break or a NUL in it."));
    }
    if (header.size() + 2 + value.size() + 2 > LineLimit) {
        return cannotSend(
            header,
            QCoreApplication::translate("Ami::Action", "it is too long for a line of AMI."));
    }
    return std::nullopt;
}

QByteArrayView maskText(EventMask mask)
{
    return mask == EventMask::Off ? QByteArrayView("off") : QByteArrayView("system,call,agent");
}

} // namespace

Action::Action(QByteArray name)
    : m_name(std::move(name))
{
}

Action &Action::with(QByteArrayView header, QByteArrayView value)
{
    m_headers.emplace_back(header.toByteArray(), value.toByteArray());
    return *this;
}

Action &Action::with(QByteArrayView header, const QString &value)
{
    return with(header, QByteArrayView(value.toUtf8()));
}

Result<QByteArray> Action::serialize(QByteArrayView actionId) const
{
    if (m_headers.size() > HeaderLimit)
        return Error{
            QCoreApplication::translate("Ami::Action", "The action has too many headers.")};
    QByteArray bytes;
    const auto append = [&bytes](QByteArrayView header, QByteArrayView value) {
        const std::optional<Error> error = defect(header, value);
        if (!error)
            bytes.append(header).append(": ").append(value).append("\r\n");
        return error;
    };
    if (const auto error = append("Action", m_name))
        return *error;
    if (const auto error = append("ActionID", actionId))
        return *error;
    for (const auto &[header, value] : m_headers) {
        if (const auto error = append(header, value))
            return *error;
    }
    bytes.append("\r\n");
    return bytes;
}

Action challenge()
{
    return Action("Challenge").with("AuthType", QByteArrayView("MD5"));
}

Action loginMd5(const QString &user, const QByteArray &key, EventMask mask)
{
    return Action("Login")
        .with("AuthType", QByteArrayView("MD5"))
        .with("Username", user)
        .with("Key", QByteArrayView(key))
        .with("Events", maskText(mask));
}

Action loginPlain(const QString &user, const Secret &secret, EventMask mask)
{
    return Action("Login")
        .with("Username", user)
        .with("Secret", QByteArrayView(secret.reveal()))
        .with("Events", maskText(mask));
}

Action logoff()
{
    return Action("Logoff");
}

Action ping()
{
    return Action("Ping");
}

Action coreStatus()
{
    return Action("CoreStatus");
}

Action extensionStateList()
{
    return Action("ExtensionStateList");
}

Action deviceStateList()
{
    return Action("DeviceStateList");
}

Action presenceStateList()
{
    return Action("PresenceStateList");
}

Action presenceState(const QString &provider)
{
    return Action("PresenceState").with("Provider", provider);
}

Action pjsipShowContacts()
{
    return Action("PJSIPShowContacts");
}

Action pjsipShowEndpoints()
{
    return Action("PJSIPShowEndpoints");
}

Action pjsipShowMaintenance()
{
    return Action("PJSIPShowMaintenance");
}

Action coreShowChannels()
{
    return Action("CoreShowChannels");
}

Action bridgeList()
{
    return Action("BridgeList");
}

Action parkedCalls()
{
    return Action("ParkedCalls");
}

Action queueStatus()
{
    return Action("QueueStatus");
}

Action queueStatusOf(const QString &interface)
{
    return queueStatus().with("Member", interface);
}

Action queueCallers(const QString &queue)
{
    return queueStatus().with("Queue", queue).with("Member", QStringLiteral("-"));
}

Action listCommands()
{
    return Action("ListCommands");
}

Action coreSettings()
{
    return Action("CoreSettings");
}

Action dbGet(const QString &family, const QString &key)
{
    return Action("DBGet").with("Family", family).with("Key", key);
}

Action voicemailUsersList()
{
    return Action("VoicemailUsersList");
}

Action pjsipShowEndpoint(const QString &endpoint)
{
    return Action("PJSIPShowEndpoint").with("Endpoint", endpoint);
}

Action sipShowPeer(const QString &peer)
{
    return Action("SIPshowpeer").with("Peer", peer);
}

Action managerAccount(const QString &user)
{
    return Action("GetConfig")
        .with("Filename", QByteArrayView("manager.conf"))
        .with("Category", user);
}

Action extensionState(const QString &extension, const QString &context)
{
    return Action("ExtensionState").with("Exten", extension).with("Context", context);
}

} // namespace Ami
