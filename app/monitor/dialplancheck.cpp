// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/dialplancheck.h"

#include "ami/protocol/dialplanaction.h"
#include "model/domain/hint.h"

#include <algorithm>

namespace App {

namespace {

/// What FreePBX lets phones transfer to. It includes nothing that announces a wrong number, as
/// from-internal does, in which therefore every number exists.
constexpr QLatin1String FreePbxContext("from-internal");
constexpr QLatin1String FreePbxTransferContext("from-internal-xfer");

bool isOfSip(const QString &device)
{
    return device.startsWith(QLatin1String("SIP/"), Qt::CaseInsensitive);
}

bool hasHeader(const Ami::ListReply &reply, QByteArrayView header, QByteArrayView value)
{
    return std::any_of(reply.items.begin(), reply.items.end(), [&](const Ami::Message &item) {
        const QByteArrayView found = item.value(header);
        return !found.isNull() && (value.isNull() || found == value);
    });
}

DialplanCheck::Existence existenceIn(const Ami::ListReply &dialplan)
{
    using Existence = DialplanCheck::Existence;
    if (hasHeader(dialplan, "Priority", "1"))
        return Existence::Exists;
    // What a switch has is not in the list.
    const bool isWhole =
        dialplan.complete || dialplan.response.text(Ami::Key::Message).startsWith(u"Did not find");
    return isWhole && !hasHeader(dialplan, "Switch", {}) ? Existence::Missing : Existence::Unknown;
}

} // namespace

DialplanCheck::DialplanCheck(Ami::Session &session, Ami::Rights rights, Model::Dialer dialer,
                             QString number, bool isTransfer, QObject *parent)
    : QObject(parent)
    , m_replies(session, *this)
    , m_rights(std::move(rights))
    , m_dialer(std::move(dialer))
    , m_number(std::move(number))
    , m_isTransfer(isTransfer)
{
}

void DialplanCheck::start()
{
    m_replies.gather([this] { requestContexts(); }, [this] { chooseContext(); });
}

void DialplanCheck::requestContexts()
{
    if (m_isTransfer)
        readVariable(QStringLiteral("TRANSFER_CONTEXT"), m_dialer.channel,
                     [this](const QString &value) { m_transferContext = value; });
    for (qsizetype i = 0; i < m_dialer.devices.size(); ++i)
        requestContext(i, m_dialer.devices.at(i));
}

void DialplanCheck::requestContext(qsizetype place, const QString &device)
{
    const QString function = Ami::contextOfDevice(device);
    if (function.isEmpty())
        return;
    readVariable(function, {}, [this, place, device](const QString &value) {
        if (value.isEmpty())
            requestDetails(place, device);
        else
            m_contexts.insert(place, value);
    });
}

/// Where the function is not loaded, or Getvar not allowed.
void DialplanCheck::requestDetails(qsizetype place, const QString &device)
{
    if (isOfSip(device) && m_rights.mayUse("SIPshowpeer"))
        requestPeer(place, device.section(u'/', 1));
    else if (!Model::endpointOf(device).isEmpty() && m_rights.mayUse("PJSIPShowEndpoint"))
        requestEndpoint(place, Model::endpointOf(device));
}

void DialplanCheck::requestPeer(qsizetype place, const QString &peer)
{
    m_replies.send(Ami::sipShowPeer(peer), [this, place](const Ami::Reply &reply) {
        if (reply.isSuccess())
            m_contexts.insert(place, reply.message.text(Ami::Key::Context));
    });
}

void DialplanCheck::requestEndpoint(qsizetype place, const QString &endpoint)
{
    m_replies.sendList(Ami::pjsipShowEndpoint(endpoint),
                       [this, place](const Ami::ListReply &reply) {
                           for (const Ami::Message &item : reply.items) {
                               if (item.value(Ami::Key::Event) == "EndpointDetail")
                                   m_contexts.insert(place, item.text(Ami::Key::Context));
                           }
                       });
}

void DialplanCheck::chooseContext()
{
    QString phones = m_dialer.context;
    for (qsizetype i = m_dialer.devices.size() - 1; i >= 0; --i) {
        if (const QString context = m_contexts.value(i); !context.isEmpty())
            phones = context;
    }
    m_context = m_transferContext.isEmpty() ? phones : m_transferContext;
    const bool mayBeApart = m_isTransfer && m_transferContext.isEmpty() && phones == FreePbxContext;
    m_replies.gather(
        [this, mayBeApart] {
            if (mayBeApart)
                requestTransferContext();
        },
        [this] { m_replies.gather([this] { requestExistence(); }, [this] { emit finished(); }); });
}

void DialplanCheck::requestTransferContext()
{
    readVariable(Ami::dialplanExists({FreePbxTransferContext, {}}), {},
                 [this](const QString &value) {
                     if (value == u"1")
                         m_context = FreePbxTransferContext;
                 });
}

void DialplanCheck::requestExistence()
{
    readVariable(Ami::dialplanExists({m_context, m_number}), {}, [this](const QString &value) {
        if (value == u"1")
            m_existence = Existence::Exists;
        else if (value == u"0")
            m_existence = Existence::Missing;
        else if (m_rights.mayUse("ShowDialPlan"))
            requestDialplan();
    });
}

void DialplanCheck::requestDialplan()
{
    m_replies.sendList(Ami::showDialplan({m_context, m_number}),
                       [this](const Ami::ListReply &reply) { m_existence = existenceIn(reply); });
}

/// An empty value where it can't be read.
void DialplanCheck::readVariable(const QString &variable, const QString &channel, const Take &take)
{
    if (variable.isEmpty() || !m_rights.mayUse("Getvar")) {
        take({});
        return;
    }
    m_replies.send(Ami::getVariable(variable, channel), [take](const Ami::Reply &reply) {
        take(reply.isSuccess() ? Ami::variableOf(reply.message) : QString());
    });
}

} // namespace App
