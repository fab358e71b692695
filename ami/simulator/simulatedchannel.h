// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"

#include <QString>

namespace Ami {

struct SimulatedChannel
{
    QString uniqueId;
    QString linkedId;
    QString name;
    QString number;
    QString callerName;
    QString connectedNumber;
    QString connectedName;
    QString extension;
    QString context = QStringLiteral("from-internal");
    int priority = 1;
    int state = 0; ///< AST_STATE
    QString application;
    QString applicationData;
    QString bridge; ///< unique id
    TimePoint began{};
};

} // namespace Ami
