// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/call.h"

namespace Model {

QString toString(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Open:
        break;
    case Disposition::Answered:
        return QStringLiteral("ANSWERED");
    case Disposition::NoAnswer:
        return QStringLiteral("NO ANSWER");
    case Disposition::Busy:
        return QStringLiteral("BUSY");
    case Disposition::Failed:
        return QStringLiteral("FAILED");
    }
    return {};
}

QString deviceOf(const QString &channel)
{
    return channel.left(channel.lastIndexOf(u'-'));
}

} // namespace Model
