// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/freshness.h"

#include "model/items/lamptext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Model {

namespace {

using State = LinkStatus::State;

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Freshness", text);
}

QString roundTripText(const LinkStatus &link)
{
    const double milliseconds = double(link.roundTrip->count()) / 1000.0;
    return milliseconds < 1 ? tr("under 1 ms")
                            : tr("%1 ms").arg(QLocale().toString(qRound(milliseconds)));
}

QString nextTryText(const LinkStatus &link, TimePoint now)
{
    if (!link.nextTry)
        return {};
    return tr("next try in %1").arg(ageText(*link.nextTry - now + std::chrono::milliseconds(999)));
}

QString pillText(const LinkStatus &link, TimePoint now)
{
    switch (link.state) {
    case State::Idle:
        return tr("not connected");
    case State::Resolving:
        return tr("looking up the host");
    case State::Connecting:
        return tr("connecting");
    case State::Greeting:
        return tr("waiting for a greeting");
    case State::Authenticating:
        return tr("logging in");
    case State::Booting:
        return tr("PBX is starting");
    case State::Live:
        return link.roundTrip ? tr("live · %1").arg(roundTripText(link)) : tr("live");
    case State::Waiting:
        return tr("lost · %1").arg(nextTryText(link, now));
    case State::Refused:
        return tr("refused · %1").arg(nextTryText(link, now));
    case State::Stopped:
        break;
    }
    return tr("stopped");
}

QString stripText(const LinkStatus &link, std::optional<TimePoint> confirmedAt, TimePoint now)
{
    QStringList parts;
    if (confirmedAt)
        parts.append(tr("Last confirmed %1 ago.").arg(durationText(now - *confirmedAt)));
    else
        parts.append(tr("Not confirmed yet."));
    if (!link.problem.isEmpty())
        parts.append(link.problem);
    if (link.nextTry) {
        parts.append(tr("Reconnecting in %1 (attempt %2).")
                         .arg(ageText(*link.nextTry - now + std::chrono::milliseconds(999)),
                              QLocale().toString(link.attempt)));
    }
    return parts.join(u' ');
}

} // namespace

Freshness freshness(const LinkStatus &link, std::optional<TimePoint> confirmedAt, TimePoint now)
{
    Freshness result;
    const bool live = link.state == State::Live;
    result.stale = isStale(link, confirmedAt, now);
    const auto heardUntil = link.listening ? link.liveUntil : std::nullopt;
    const TimePoint vouched =
        std::max(confirmedAt.value_or(TimePoint()), heardUntil.value_or(TimePoint()));
    result.asOf = result.stale ? vouched : now;
    result.pill = pillText(link, now);
    if (confirmedAt) {
        const QString age = ageText(now - *confirmedAt);
        result.age = tr("Updated %1 ago").arg(age);
        result.shortAge = tr("%1 ago").arg(age);
    }
    if (live && link.nextPoll && *link.nextPoll > now)
        result.nextPoll = tr(" · next poll in %1")
                              .arg(ageText(*link.nextPoll - now + std::chrono::milliseconds(999)));
    if (result.stale)
        result.strip = stripText(link, confirmedAt, now);
    return result;
}

} // namespace Model
