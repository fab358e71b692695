// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/lamptext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::LampText", text);
}

} // namespace

QString lampText(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Available:
        return tr("Available");
    case Lamp::OnCall:
        return tr("On call");
    case Lamp::Ringing:
        return tr("Ringing");
    case Lamp::RingingOnCall:
        return tr("Ringing · on call");
    case Lamp::OnHold:
        return tr("On hold");
    case Lamp::Busy:
        return tr("Busy");
    case Lamp::Paused:
        return tr("Paused");
    case Lamp::Break:
        return tr("Break");
    case Lamp::Away:
        return tr("Away");
    case Lamp::DoNotDisturb:
        return tr("Do not disturb");
    case Lamp::Offline:
        return tr("Offline");
    case Lamp::Unknown:
        break;
    }
    return tr("Unknown");
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds =
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(duration).count());
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return QString::number(minutes) + u':' + two(seconds % 60);
    return QString::number(minutes / 60) + u':' + two(minutes % 60) + u':' + two(seconds % 60);
}

QString ageText(std::chrono::milliseconds age)
{
    const auto seconds =
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    return seconds < 3600 ? tr("%1 min").arg(seconds / 60) : tr("%1 h").arg(seconds / 3600);
}

} // namespace Model
