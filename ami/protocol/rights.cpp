// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/rights.h"

namespace Ami {

Rights Rights::of(const Message &answer)
{
    Rights rights;
    if (!answer.isSuccess())
        return rights;
    // Response and ActionID come first, and are no names of actions.
    for (qsizetype i = 0; i < answer.size(); ++i)
        rights.m_actions.insert(answer.nameAt(i).toByteArray().toLower());
    // Whoever may log in may ping; an answer without it is no list.
    if (!rights.m_actions.contains("ping"))
        rights.m_actions.clear();
    return rights;
}

} // namespace Ami
