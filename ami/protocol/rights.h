// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <set>

namespace Ami {

/// The actions that a manager user may use, as ListCommands told them.
class Rights
{
public:
    /// Nothing is known: everything may be tried.
    Rights() = default;
    /// From the answer to ListCommands.
    static Rights of(const Message &answer);

    bool areKnown() const { return !m_actions.empty(); }
    /// The case of letters does not matter, as in a request.
    bool mayUse(QByteArrayView action) const
    {
        return !areKnown() || m_actions.contains(action.toByteArray().toLower());
    }

    bool operator==(const Rights &) const = default;

private:
    std::set<QByteArray> m_actions; ///< in lower case
};

} // namespace Ami
