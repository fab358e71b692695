// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/queue.h"

#include <algorithm>

namespace Model {

void QueueDay::add(const QueueVisit &visit, int times)
{
    switch (visit.outcome) {
    case QueueVisit::Outcome::Answered:
        answered += times;
        inTime += visit.inTime ? times : 0;
        break;
    case QueueVisit::Outcome::Abandoned:
        abandoned += times;
        break;
    case QueueVisit::Outcome::Left:
        left += times;
        break;
    case QueueVisit::Outcome::Unseen:
        unseen += times;
        break;
    }
}

std::optional<double> QueueDay::serviceLevel() const
{
    const int all = answered + abandoned;
    return all > 0 ? std::optional(double(inTime) / all) : std::nullopt;
}

std::optional<TimePoint> Queue::waitingSince() const
{
    const auto longest = std::min_element(
        waiting.begin(), waiting.end(),
        [](const WaitingCaller &a, const WaitingCaller &b) { return a.since < b.since; });
    return longest == waiting.end() ? std::nullopt : std::optional(longest->since);
}

QString toString(QueueVisit::Outcome outcome)
{
    switch (outcome) {
    case QueueVisit::Outcome::Answered:
        return QStringLiteral("ANSWERED");
    case QueueVisit::Outcome::Abandoned:
        return QStringLiteral("ABANDONED");
    case QueueVisit::Outcome::Left:
        return QStringLiteral("LEFT");
    case QueueVisit::Outcome::Unseen:
        break;
    }
    return QStringLiteral("UNSEEN");
}

QueueVisit::Outcome outcomeOf(const QString &word)
{
    using Outcome = QueueVisit::Outcome;
    for (const Outcome outcome : {Outcome::Answered, Outcome::Abandoned, Outcome::Left}) {
        if (word == toString(outcome))
            return outcome;
    }
    return Outcome::Unseen;
}

DeviceState deviceStateOf(int number)
{
    return number >= 0 && number <= static_cast<int>(DeviceState::OnHold)
        ? static_cast<DeviceState>(number)
        : DeviceState::Unknown;
}

} // namespace Model
