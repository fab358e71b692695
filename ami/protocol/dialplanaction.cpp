// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/dialplanaction.h"

#include <algorithm>

namespace Ami {

namespace {

/// What can't be taken for another argument, a function or a variable.
bool isArgument(const QString &text)
{
    constexpr QStringView Marks = u"_-.+*#@:!/";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [Marks](QChar c) {
        return c.isLetterOrNumber() || Marks.contains(c);
    });
}

bool isTechnology(const QString &technology, QLatin1String name)
{
    return technology.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

Action getVariable(const QString &variable, const QString &channel)
{
    Action action("Getvar");
    if (!channel.isEmpty())
        action.with("Channel", channel);
    return action.with("Variable", variable);
}

QString variableOf(const Message &reply)
{
    const QByteArrayView value = reply.value("Value");
    return QString::fromUtf8(value.data(), value.size()).trimmed();
}

QString dialplanExists(const DialplanPlace &place)
{
    if (!isArgument(place.context))
        return {};
    if (place.extension.isEmpty())
        return QStringLiteral("DIALPLAN_EXISTS(%1)").arg(place.context);
    return isArgument(place.extension)
        ? QStringLiteral("DIALPLAN_EXISTS(%1,%2,1)").arg(place.context, place.extension)
        : QString();
}

QString contextOfDevice(const QString &device)
{
    const QString technology = device.section(u'/', 0, 0);
    const QString name = device.section(u'/', 1);
    if (!isArgument(name))
        return {};
    if (isTechnology(technology, QLatin1String("PJSIP")))
        return QStringLiteral("PJSIP_ENDPOINT(%1,context)").arg(name);
    if (isTechnology(technology, QLatin1String("SIP")))
        return QStringLiteral("SIPPEER(%1,context)").arg(name);
    if (isTechnology(technology, QLatin1String("IAX2")))
        return QStringLiteral("IAXPEER(%1,context)").arg(name);
    return {};
}

Action showDialplan(const DialplanPlace &place)
{
    return Action("ShowDialPlan").with("Context", place.context).with("Extension", place.extension);
}

} // namespace Ami
