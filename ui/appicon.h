// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/alertrules.h"

#include <QIcon>

namespace Gui {

/// Four lamps on a dark field, in every size that a desktop wants; with a mark for an alert.
QIcon appIcon(Model::AlertLevel alert = Model::AlertLevel::None);

} // namespace Gui
