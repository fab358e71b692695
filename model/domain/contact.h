// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"
#include "model/domain/presence.h"

#include <QHashFunctions>

namespace Model {

using Reachability = Ami::Reachability;

/// The key of a contact: an AOR may have several.
struct ContactKey
{
    QString aor;
    QString uri;

    bool operator==(const ContactKey &) const = default;
};

inline size_t qHash(const ContactKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.aor, key.uri);
}

/// One registered or static address of a PJSIP endpoint.
struct Contact
{
    QString aor;
    QString uri;
    QString endpoint;
    Reachability status = Reachability::Unknown; ///< Removed: it is gone; the row goes too
    std::optional<std::chrono::microseconds> roundTrip;
    std::optional<TimePoint> expires;
    QString userAgent;
    Source source = Source::Unknown;
    TimePoint createdAt{};
    TimePoint updatedAt{};                  ///< when its status last changed
    std::optional<TimePoint> observedSince; ///< as Extension's, of the status. Not kept
    bool beginningSeen = false;

    ContactKey key() const { return {aor, uri}; }

    bool operator==(const Contact &) const = default;
};

/// "Reachable", as Asterisk spells it.
QString toString(Reachability status);
Reachability reachabilityOf(const QString &word);

} // namespace Model
