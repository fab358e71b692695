// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"

namespace Test {

/// 1003, Eria Motto, talks to somebody outside who has called.
inline Model::Call talkWith1003(Model::TimePoint now)
{
    Model::Call call;
    call.id = QStringLiteral("1.1");
    call.caller = {QStringLiteral("PJSIP/trunk"),
                   QStringLiteral("PJSIP/trunk-1"),
                   QStringLiteral("+442079460018"),
                   {},
                   {}};
    call.began = now;
    Model::CallSegment segment;
    segment.source = call.caller;
    segment.target = {QStringLiteral("PJSIP/1003"), QStringLiteral("PJSIP/1003-2"),
                      QStringLiteral("1003"), QStringLiteral("Eria Motto"), QStringLiteral("1003")};
    segment.began = call.began;
    segment.answered = call.began;
    call.segments = {segment};
    call.direction = Model::Direction::Inbound;
    return call;
}

} // namespace Test
