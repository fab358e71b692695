// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/callnow.h"

#include <QSet>

namespace Model {

/// The calls that go on, by the extensions that take part in them. For whoever hears the feed.
class CallIndex
{
public:
    /// Takes in what changed; returns the extensions for which something else holds now.
    QSet<QString> apply(const QList<Call> &changes);

    /// The call of an extension; of several, the one that began last.
    std::optional<ExtensionCall> of(const QString &extension) const;

private:
    using Parts = QHash<QString, ExtensionCall>; ///< by extension

    QSet<QString> replace(const QString &id, const Parts &now);

    QHash<QString, Parts> m_parts;          ///< by call
    QHash<QString, QList<QString>> m_calls; ///< by extension
};

} // namespace Model
