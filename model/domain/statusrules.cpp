// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/statusrules.h"

namespace Model {

namespace {

bool has(int code, int bit)
{
    return code > 0 && (code & bit) != 0;
}

} // namespace

QString deviceState(int code)
{
    if (code == StatusCode::Removed)
        return QStringLiteral("INVALID");
    if (code < 0)
        return QStringLiteral("UNKNOWN");
    if (code == StatusCode::Idle)
        return QStringLiteral("NOT_INUSE");
    if (code == (StatusCode::InUse | StatusCode::Ringing))
        return QStringLiteral("RINGINUSE");
    if (has(code, StatusCode::Ringing))
        return QStringLiteral("RINGING");
    if (has(code, StatusCode::OnHold))
        return QStringLiteral("ONHOLD");
    if (has(code, StatusCode::Busy))
        return QStringLiteral("BUSY");
    if (has(code, StatusCode::InUse))
        return QStringLiteral("INUSE");
    return QStringLiteral("UNAVAILABLE");
}

Status status(int code)
{
    if (code < 0)
        return Status::Unknown;
    return has(code, StatusCode::Unavailable) ? Status::Offline : Status::Online;
}

Lamp lamp(int code)
{
    if (code < 0)
        return Lamp::Unknown;
    if (has(code, StatusCode::Unavailable))
        return Lamp::Offline;
    if (has(code, StatusCode::Ringing))
        return has(code, StatusCode::InUse) ? Lamp::RingingOnCall : Lamp::Ringing;
    if (has(code, StatusCode::OnHold))
        return Lamp::OnHold;
    if (has(code, StatusCode::Busy))
        return Lamp::Busy;
    return has(code, StatusCode::InUse) ? Lamp::OnCall : Lamp::Available;
}

bool isInCall(Lamp lamp)
{
    switch (lamp) {
    case Lamp::OnCall:
    case Lamp::Ringing:
    case Lamp::RingingOnCall:
    case Lamp::OnHold:
    case Lamp::Busy:
        return true;
    default:
        return false;
    }
}

QString toString(Status status)
{
    switch (status) {
    case Status::Online:
        return QStringLiteral("online");
    case Status::Offline:
        return QStringLiteral("offline");
    case Status::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace Model
