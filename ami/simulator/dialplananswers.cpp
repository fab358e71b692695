// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/dialplananswers.h"

#include "ami/simulator/wire.h"
#include "ami/simulator/wirewriter.h"

#include <QRegularExpression>

namespace Ami {

namespace {

QString text(const Message &request, QByteArrayView name)
{
    const QByteArrayView value = request.value(name);
    return QString::fromUtf8(value.data(), value.size());
}

QByteArray idOf(const Message &request)
{
    return request.value(Key::ActionId).toByteArray();
}

bool hasEndpoint(const SimulatedPbx &pbx, const QString &name)
{
    return std::any_of(pbx.roster().begin(), pbx.roster().end(),
                       [&name](const SimulatedAgent &agent) { return agent.extension == name; });
}

QString functionValue(const QString &name, const QStringList &arguments, const SimulatedPbx &pbx)
{
    const QString first = arguments.value(0);
    if (name == u"PJSIP_ENDPOINT" && arguments.value(1) == u"context")
        return hasEndpoint(pbx, first) ? SimulatedPbx::context() : QString();
    if (name != u"DIALPLAN_EXISTS")
        return {};
    const bool isThere = arguments.size() == 1 ? first == SimulatedPbx::context()
                                               : pbx.hasExtension(first, arguments.at(1));
    return isThere ? QStringLiteral("1") : QStringLiteral("0");
}

/// What is not set, and a function that is not known, is an empty value.
QByteArray variable(const Message &request, const SimulatedPbx &pbx)
{
    static const QRegularExpression call(QStringLiteral("^([A-Z_]+)\\((.*)\\)$"));
    const QString channel = text(request, "Channel");
    const QString name = text(request, "Variable");
    if (name.isEmpty())
        return Wire::error(idOf(request), "No variable specified");
    if (!channel.isEmpty() && !pbx.calls().hasChannel(channel))
        return Wire::error(idOf(request), "No such channel");
    const auto match = call.match(name);
    const QString value = match.hasMatch()
        ? functionValue(match.captured(1), match.captured(2).split(u','), pbx)
        : QString();
    return Wire::Writer()
        .header("Response", QByteArrayView("Success"))
        .actionId(idOf(request))
        .header("Variable", name)
        .header("Value", value)
        .end();
}

QByteArray dialplanItem(const Message &request, QByteArrayView priority, const QString &application,
                        const QString &data)
{
    Wire::Writer writer;
    writer.header("Event", QByteArrayView("ListDialplan"))
        .actionId(idOf(request))
        .header("Context", SimulatedPbx::context())
        .header("Extension", text(request, "Extension"))
        .header("Priority", priority)
        .header("Application", application);
    if (priority != "hint")
        writer.header("AppData", data);
    return writer.header("Registrar", QByteArrayView("pbx_config")).end();
}

QByteArray dialplan(const Message &request, const SimulatedPbx &pbx)
{
    const QString context = text(request, "Context");
    const QString extension = text(request, "Extension");
    if (context != SimulatedPbx::context())
        return Wire::error(idOf(request), QByteArray("Did not find context " + context.toUtf8()));
    const QString hint = pbx.hint(extension, context).hint;
    if (!pbx.hasExtension(context, extension) && hint.isEmpty())
        return Wire::error(
            idOf(request),
            QByteArray("Did not find extension " + extension.toUtf8() + '@' + context.toUtf8()));
    QByteArray items;
    int count = 0;
    if (!hint.isEmpty()) {
        items += dialplanItem(request, "hint", hint, {});
        ++count;
    }
    if (pbx.hasExtension(context, extension)) {
        items += dialplanItem(request, "1", QStringLiteral("Dial"),
                              QStringLiteral("PJSIP/%1,30").arg(extension));
        ++count;
    }
    return Wire::listStart(idOf(request), "DialPlan list will follow") + items
        + Wire::listEnd(idOf(request), "ShowDialPlanComplete", count);
}

QByteArray endpoint(const Message &request, const SimulatedPbx &pbx)
{
    const QString name = text(request, "Endpoint");
    if (!hasEndpoint(pbx, name))
        return Wire::error(idOf(request),
                           QByteArray("Unable to retrieve endpoint " + name.toUtf8()));
    const QByteArray item = Wire::Writer()
                                .header("Event", QByteArrayView("EndpointDetail"))
                                .actionId(idOf(request))
                                .header("ObjectType", QByteArrayView("endpoint"))
                                .header("ObjectName", name)
                                .header("Context", SimulatedPbx::context())
                                .header("Aors", name)
                                .header("DeviceState", pbx.endpoint(name).deviceState)
                                .end();
    return Wire::listStart(idOf(request),
                           "Following are Events for each object associated with the Endpoint")
        + item + Wire::listEnd(idOf(request), "EndpointDetailComplete", 1);
}

} // namespace

std::optional<QByteArray> dialplanAnswer(const QByteArray &action, const Message &request,
                                         const SimulatedPbx &pbx)
{
    if (action == "getvar")
        return variable(request, pbx);
    if (action == "showdialplan")
        return dialplan(request, pbx);
    if (action == "pjsipshowendpoint")
        return endpoint(request, pbx);
    return std::nullopt;
}

} // namespace Ami
