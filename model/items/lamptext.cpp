// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/lamptext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::LampText", text);
}

/// At least so many, as the locale writes them.
QString digits(qint64 number, int least)
{
    QString text = QString::number(number).rightJustified(least, u'0');
    const QString zero = QLocale().zeroDigit();
    if (zero == u"0")
        return text;
    for (QChar &digit : text)
        digit = QChar(zero.at(0).unicode() + digit.unicode() - u'0');
    return text;
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
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return digits(minutes, 1) + u':' + digits(seconds % 60, 2);
    return digits(minutes / 60, 1) + u':' + digits(minutes % 60, 2) + u':'
        + digits(seconds % 60, 2);
}

QString ageText(std::chrono::milliseconds age)
{
    const auto seconds =
        std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
    if (seconds < 60)
        return tr("%1 s").arg(digits(seconds, 1));
    return seconds < 3600 ? tr("%1 min").arg(digits(seconds / 60, 1))
                          : tr("%1 h").arg(digits(seconds / 3600, 1));
}

} // namespace Model
