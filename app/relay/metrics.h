// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relayboard.h"
#include "model/domain/health.h"

namespace App {

struct MetricsSource
{
    const Model::Health &health;
    const RelayBoard &board;
    qsizetype seats = 0;
    quint64 delivered = 0; ///< events to seats
    quint64 dropped = 0;   ///< seats that were too slow
    quint64 refreshes = 0;
    double refreshSeconds = 0;
};

/// Prometheus' text format, version 0.0.4.
QByteArray metricsText(const MetricsSource &source);

} // namespace App
