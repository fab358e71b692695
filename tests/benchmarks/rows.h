// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/extension.h"

#include <QList>

/// A floor of `count` extensions in forty departments, in states of all kinds; the same each time.
QList<Model::Extension> benchRows(int count);
