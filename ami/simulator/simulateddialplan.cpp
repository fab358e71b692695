// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulateddialplan.h"

#include "ami/simulator/simulatedstate.h"

namespace Ami {

namespace {

constexpr int Removed = -2;

SimulatedDialplan::News removalOf(const ExtensionStatus &hint)
{
    return {{hint.extension, hint.context, {}, Removed}};
}

} // namespace

QList<SimulatedDialplan::News> SimulatedDialplan::remove(const QList<ExtensionStatus> &hints)
{
    QList<News> news;
    for (const ExtensionStatus &hint : hints) {
        if (lacks(hint))
            continue;
        m_missing.insert({hint.extension, hint.context});
        if (m_release == AsteriskRelease::V2211)
            news.append(removalOf(hint));
    }
    return news;
}

QList<SimulatedDialplan::News> SimulatedDialplan::reload(const QList<ExtensionStatus> &all)
{
    QList<News> news;
    for (ExtensionStatus hint : all) {
        const bool isBack = m_missing.remove({hint.extension, hint.context});
        if (m_release == AsteriskRelease::V2210) {
            if (isBack)
                hint.hint.clear();
            news.append({hint});
        } else if (isBack) {
            news.append({hint, hint.status == SimulatedState::HintUnavailable});
        }
    }
    return news;
}

QList<SimulatedDialplan::News> SimulatedDialplan::stop(const QList<ExtensionStatus> &listed) const
{
    QList<News> news;
    for (const ExtensionStatus &hint : listed) {
        if (m_release == AsteriskRelease::V2211)
            news.append(removalOf(hint));
    }
    return news;
}

} // namespace Ami
