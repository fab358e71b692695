// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/connectionsettings.h"

#include <QUrl>

namespace App {

/// Which host a seat looks at.
struct SeatSettings
{
    QUrl url; ///< "ws://panel:8088/seat"
    Ami::Secret token;
    Ami::TlsSettings tls; ///< of wss
    QString phone;        ///< the supervisor's own; may be empty

    /// "panel:8088"
    QString address() const { return QStringLiteral("%1:%2").arg(url.host()).arg(url.port()); }
};

} // namespace App
