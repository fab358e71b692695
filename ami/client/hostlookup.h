// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace Ami {

using AddressHandler = std::function<void(const QList<QHostAddress> &addresses)>;

/// Finds the addresses of a host, in the order to try them; none where there is no such host. The
/// handler is called later, from the event loop, and not at all once `context` is gone.
using HostLookup =
    std::function<void(const QString &host, QObject *context, const AddressHandler &handler)>;

/// By the system's name service.
void lookUpHost(const QString &host, QObject *context, const AddressHandler &handler);

} // namespace Ami
