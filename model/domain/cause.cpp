// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/cause.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Model {

namespace {

struct CauseEntry
{
    int cause;
    const char *text;
};

constexpr CauseEntry Causes[]{
    {1, QT_TRANSLATE_NOOP("Model::Cause", "nobody has this number")},
    {2, QT_TRANSLATE_NOOP("Model::Cause", "no route to the network")},
    {3, QT_TRANSLATE_NOOP("Model::Cause", "no route to the number")},
    {5, QT_TRANSLATE_NOOP("Model::Cause", "misdialled")},
    {6, QT_TRANSLATE_NOOP("Model::Cause", "channel unacceptable")},
    {14, QT_TRANSLATE_NOOP("Model::Cause", "number ported")},
    {16, QT_TRANSLATE_NOOP("Model::Cause", "hung up")},
    {17, QT_TRANSLATE_NOOP("Model::Cause", "busy")},
    {18, QT_TRANSLATE_NOOP("Model::Cause", "the phone did not respond")},
    {19, QT_TRANSLATE_NOOP("Model::Cause", "nobody picked up")},
    {20, QT_TRANSLATE_NOOP("Model::Cause", "the phone is not reachable")},
    {21, QT_TRANSLATE_NOOP("Model::Cause", "declined")},
    {22, QT_TRANSLATE_NOOP("Model::Cause", "the number has changed")},
    {23, QT_TRANSLATE_NOOP("Model::Cause", "redirected")},
    {25, QT_TRANSLATE_NOOP("Model::Cause", "routed in a circle")},
    {26, QT_TRANSLATE_NOOP("Model::Cause", "somebody else took it")},
    {27, QT_TRANSLATE_NOOP("Model::Cause", "destination out of order")},
    {28, QT_TRANSLATE_NOOP("Model::Cause", "number incomplete")},
    {29, QT_TRANSLATE_NOOP("Model::Cause", "facility refused")},
    {31, QT_TRANSLATE_NOOP("Model::Cause", "hung up")},
    {34, QT_TRANSLATE_NOOP("Model::Cause", "no line free")},
    {38, QT_TRANSLATE_NOOP("Model::Cause", "network out of order")},
    {41, QT_TRANSLATE_NOOP("Model::Cause", "a fault for a moment")},
    {42, QT_TRANSLATE_NOOP("Model::Cause", "switch overloaded")},
    {43, QT_TRANSLATE_NOOP("Model::Cause", "access information lost")},
    {44, QT_TRANSLATE_NOOP("Model::Cause", "line not available")},
    {50, QT_TRANSLATE_NOOP("Model::Cause", "facility not subscribed")},
    {52, QT_TRANSLATE_NOOP("Model::Cause", "outgoing calls barred")},
    {54, QT_TRANSLATE_NOOP("Model::Cause", "incoming calls barred")},
    {57, QT_TRANSLATE_NOOP("Model::Cause", "not authorised")},
    {58, QT_TRANSLATE_NOOP("Model::Cause", "no common codec or bearer")},
    {65, QT_TRANSLATE_NOOP("Model::Cause", "bearer not implemented")},
    {66, QT_TRANSLATE_NOOP("Model::Cause", "channel type not implemented")},
    {69, QT_TRANSLATE_NOOP("Model::Cause", "facility not implemented")},
    {81, QT_TRANSLATE_NOOP("Model::Cause", "invalid call reference")},
    {88, QT_TRANSLATE_NOOP("Model::Cause", "incompatible destination")},
    {95, QT_TRANSLATE_NOOP("Model::Cause", "invalid message")},
    {96, QT_TRANSLATE_NOOP("Model::Cause", "information missing")},
    {97, QT_TRANSLATE_NOOP("Model::Cause", "message type unknown")},
    {98, QT_TRANSLATE_NOOP("Model::Cause", "message does not fit")},
    {99, QT_TRANSLATE_NOOP("Model::Cause", "information element unknown")},
    {100, QT_TRANSLATE_NOOP("Model::Cause", "information invalid")},
    {101, QT_TRANSLATE_NOOP("Model::Cause", "message in the wrong state")},
    {102, QT_TRANSLATE_NOOP("Model::Cause", "a timer ran out")},
    {103, QT_TRANSLATE_NOOP("Model::Cause", "mandatory information wrong")},
    {111, QT_TRANSLATE_NOOP("Model::Cause", "protocol error")},
    {127, QT_TRANSLATE_NOOP("Model::Cause", "interworking")},
};

} // namespace

QString causeText(int cause)
{
    if (cause == 0)
        return {};
    const auto *const known =
        std::find_if(std::begin(Causes), std::end(Causes),
                     [cause](const CauseEntry &entry) { return entry.cause == cause; });
    return known == std::end(Causes)
        ? QCoreApplication::translate("Model::Cause", "cause %1").arg(cause)
        : QCoreApplication::translate("Model::Cause", known->text);
}

} // namespace Model
