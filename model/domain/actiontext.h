// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"
#include "model/domain/action.h"

namespace Model {

/// What was done, as a sentence; `phone` is the extension of the supervisor's own.
QString doneText(const ActionRequest &request, const QString &phone);

/// Why the PBX did not do it: `answer` is its error, or an OriginateResponse that tells of a
/// failure.
QString failureText(const Ami::Message &answer, const QString &phone);

} // namespace Model
