// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/hostlookup.h"

#include <QHostInfo>

namespace Ami {

void lookUpHost(const QString &host, QObject *context, const AddressHandler &handler)
{
    QHostInfo::lookupHost(host, context,
                          [handler](const QHostInfo &found) { handler(found.addresses()); });
}

} // namespace Ami
