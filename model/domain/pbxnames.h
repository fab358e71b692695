// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"

namespace Model {

/// What the PBX calls whoever sits at an extension: the names of queue members, and the caller IDs
/// of phones in calls. A suggestion for the roster, never the truth.
class PbxNames
{
public:
    /// True if one is new or different.
    bool apply(const ChangeSet &changes);
    /// By extension.
    const QHash<QString, QString> &names() const { return m_names; }

private:
    bool learn(const QString &extension, const QString &name);

    QHash<QString, QString> m_told; ///< as it came
    QHash<QString, QString> m_names;
};

} // namespace Model
