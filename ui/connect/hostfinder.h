// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace Gui {

/// A rebroadcast that somebody announces on the network.
struct FoundHost
{
    QString name; ///< as it calls itself
    QString url;  ///< "ws://192.0.2.7:8088/seat"

    bool operator==(const FoundHost &) const = default;
};

/// Looks for hosts; what is behind it is none of the page's business.
class HostFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual QList<FoundHost> hosts() const = 0;

signals:
    void changed();
};

} // namespace Gui
