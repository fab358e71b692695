// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/durationfield.h"

#include <QRegularExpression>

namespace Gui {

namespace {

constexpr int Minute = 60;

} // namespace

void DurationField::stepBy(int steps)
{
    constexpr int SmallStep = 5;
    const int step = value() + steps < Minute ? SmallStep : Minute;
    setValue(std::max(minimum(), value() + steps * step));
}

QString DurationField::textFromValue(int seconds) const
{
    return seconds >= Minute && seconds % Minute == 0
        ? tr("%1 min").arg(locale().toString(seconds / Minute))
        : tr("%1 s").arg(locale().toString(seconds));
}

int DurationField::valueFromText(const QString &text) const
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const auto match = digits.match(text);
    const int number = locale().toInt(match.captured());
    const QString unit = text.mid(match.capturedEnd()).trimmed();
    // A number alone is seconds.
    const bool isMinutes = !unit.isEmpty() && tr("%1 min").arg(QString()).trimmed().startsWith(unit);
    return isMinutes ? number * Minute : number;
}

QValidator::State DurationField::validate(QString &text, int & /*position*/) const
{
    static const QRegularExpression form(QStringLiteral("^\\s*\\d*\\s*\\p{L}*\\.?\\s*$"));
    if (!form.match(text).hasMatch())
        return QValidator::Invalid;
    const int value = valueFromText(text);
    return value >= minimum() && value <= maximum() && !text.trimmed().isEmpty()
        ? QValidator::Acceptable
        : QValidator::Intermediate;
}

} // namespace Gui
