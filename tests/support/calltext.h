// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/call.h"

#include <QStringList>

namespace Test {

/// One sentence a call in progress: "1001 rings 1002,1003", "1001 and 1003 talk".
QStringList boardOf(const QList<Model::Call> &calls);
/// A call that is over: "1001 dialed 600, ANSWERED: 1001>1002 rang, 1001>1003 answered".
QString rowOf(const Model::Call &call);
/// From the first answer to the end; 0 if there was no answer.
double secondsOf(const Model::Call &call);

} // namespace Test
