// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/devicestate.h"

#include "model/domain/statusrules.h"

#include <array>

namespace Model {

namespace {

// In the order of the enumeration, which is Asterisk's own.
constexpr std::array Words{
    "UNKNOWN",     "NOT_INUSE", "INUSE",     "BUSY",   "INVALID",
    "UNAVAILABLE", "RINGING",   "RINGINUSE", "ONHOLD",
};

/// How loud each state is, by main/devicestate.c.
constexpr std::array Loudness{1, 3, 6, 7, 0, 2, 5, 8, 4};

std::size_t place(DeviceState state)
{
    return static_cast<std::size_t>(state);
}

/// ast_devstate_to_extenstate() of main/pbx.c
int statusCode(DeviceState state)
{
    switch (state) {
    case DeviceState::Unknown:
    case DeviceState::NotInUse:
        return StatusCode::Idle;
    case DeviceState::InUse:
        return StatusCode::InUse;
    case DeviceState::Busy:
        return StatusCode::Busy;
    case DeviceState::Ringing:
        return StatusCode::Ringing;
    case DeviceState::RingInUse:
        return StatusCode::InUse | StatusCode::Ringing;
    case DeviceState::OnHold:
        return StatusCode::OnHold;
    case DeviceState::Invalid:
    case DeviceState::Unavailable:
        break;
    }
    return StatusCode::Unavailable;
}

} // namespace

DeviceState deviceStateOf(const QString &word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words.at(i)))
            return static_cast<DeviceState>(i);
    }
    return DeviceState::Unknown;
}

QString toString(DeviceState state)
{
    return QString::fromLatin1(Words.at(place(state)));
}

int aggregateStatus(const QList<DeviceState> &devices)
{
    if (devices.isEmpty())
        return StatusCode::NoHint;
    bool ringing = false;
    bool inUse = false;
    DeviceState loudest = DeviceState::Invalid;
    for (const DeviceState state : devices) {
        ringing = ringing || state == DeviceState::Ringing;
        inUse = inUse || state == DeviceState::InUse || state == DeviceState::OnHold
            || state == DeviceState::Busy;
        if (ringing && inUse)
            loudest = DeviceState::RingInUse;
        else if (Loudness.at(place(state)) > Loudness.at(place(loudest)))
            loudest = state;
    }
    return statusCode(loudest);
}

} // namespace Model
