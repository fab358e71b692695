// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/hintkind.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace Model {

namespace {

constexpr QLatin1String LocalPrefix("Local/");

/// Device state providers of Asterisk 13 to 22, by their prefixes.
constexpr std::array<std::pair<QLatin1String, HintKind>, 6> Providers{{
    {QLatin1String("park:"), HintKind::ParkingSlot},
    {QLatin1String("MWI:"), HintKind::Mailbox},
    {QLatin1String("Queue:"), HintKind::Queue},
    {QLatin1String("confbridge:"), HintKind::Conference},
    {QLatin1String("meetme:"), HintKind::Conference},
    {QLatin1String("Custom:"), HintKind::Custom},
}};

HintKind kindOfDevice(const QString &device)
{
    if (device.startsWith(LocalPrefix, Qt::CaseInsensitive))
        return HintKind::Local;
    for (const auto &[prefix, kind] : Providers) {
        if (device.startsWith(prefix, Qt::CaseInsensitive))
            return kind;
    }
    return isEndpoint(device) ? HintKind::Person : HintKind::Other;
}

/// QUuid takes braces and other forms as well.
bool isUuid(const QString &extension)
{
    constexpr qsizetype Length = 36;
    return extension.size() == Length && extension.at(0) != u'{'
        && !QUuid::fromString(extension).isNull();
}

} // namespace

bool isEndpoint(const QString &device)
{
    return isChannel(device) && !device.startsWith(LocalPrefix, Qt::CaseInsensitive);
}

bool isPlainNumber(const QString &extension)
{
    const QStringView digits = QStringView(extension).mid(extension.startsWith(u'+') ? 1 : 0);
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
}

HintKind hintKindOf(const QString &extension, const Hint &hint)
{
    if (extension.startsWith(u'_'))
        return HintKind::Pattern;
    if (extension.startsWith(u'*') || extension.startsWith(u'#'))
        return HintKind::FeatureCode;
    if (isUuid(extension))
        return HintKind::Identifier;
    if (std::any_of(hint.devices.begin(), hint.devices.end(), &isEndpoint))
        return HintKind::Person;
    return hint.devices.isEmpty() ? HintKind::Other : kindOfDevice(hint.devices.constFirst());
}

} // namespace Model
