// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/durationfield.h"

#include <QLocale>
#include <QRegularExpression>

namespace Gui {

namespace {

constexpr int Minute = 60;

} // namespace

DurationField::DurationField(QWidget *parent)
    : QSpinBox(parent)
{
    // What is half typed is no duration yet.
    setKeyboardTracking(false);
}

void DurationField::stepBy(int steps)
{
    constexpr int SmallStep = 5;
    const int step = value() + steps < Minute ? SmallStep : Minute;
    setValue(std::max(minimum(), value() + steps * step));
}

QString DurationField::textFromValue(int seconds) const
{
    QLocale plain = locale();
    // "3,661 s" could not be edited.
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return seconds >= Minute && seconds % Minute == 0
        ? tr("%1 min").arg(plain.toString(seconds / Minute))
        : tr("%1 s").arg(plain.toString(seconds));
}

/// Nothing for what is no duration, as "1 h".
std::optional<int> DurationField::secondsOf(const QString &text) const
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,6})\\s*(\\p{L}*)\\.?\\s*$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    bool isNumber = false;
    const int number = locale().toInt(match.captured(1), &isNumber);
    if (!isNumber)
        return std::nullopt;
    const QString unit = match.captured(2);
    const auto isUnit = [&unit](const QString &name) {
        return name.trimmed().startsWith(unit, Qt::CaseInsensitive);
    };
    if (unit.isEmpty() || isUnit(tr("%1 s").arg(QString())))
        return number;
    return isUnit(tr("%1 min").arg(QString())) ? std::optional(number * Minute) : std::nullopt;
}

int DurationField::valueFromText(const QString &text) const
{
    return secondsOf(text).value_or(value());
}

QValidator::State DurationField::validate(QString &text, int & /*position*/) const
{
    const auto seconds = secondsOf(text);
    return seconds && *seconds >= minimum() && *seconds <= maximum() ? QValidator::Acceptable
                                                                     : QValidator::Intermediate;
}

} // namespace Gui
