// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/eventweave.h"

#include <algorithm>

namespace Ami {

int EventWeave::strand()
{
    m_strands.append(QList<int>());
    return int(m_strands.size()) - 1;
}

int EventWeave::add(int strand, const QByteArray &label, std::function<void()> run,
                    const QList<int> &after)
{
    const int number = int(m_steps.size());
    m_steps.push_back({label, std::move(run), after});
    m_strands[strand].append(number);
    return number;
}

bool EventWeave::isReady(const Step &step) const
{
    return std::all_of(step.after.begin(), step.after.end(),
                       [this](int number) { return m_steps[std::size_t(number)].isDone; });
}

void EventWeave::run(const Choose &choose)
{
    for (;;) {
        QList<QByteArray> labels;
        QList<qsizetype> strands;
        for (qsizetype i = 0; i < m_strands.size(); ++i) {
            if (m_strands.at(i).isEmpty())
                continue;
            const Step &next = m_steps[std::size_t(m_strands.at(i).constFirst())];
            if (!isReady(next))
                continue;
            labels.append(next.label);
            strands.append(i);
        }
        if (strands.isEmpty())
            return;
        const qsizetype chosen = std::clamp<qsizetype>(choose(labels), 0, strands.size() - 1);
        Step &step = m_steps[std::size_t(m_strands[strands.at(chosen)].takeFirst())];
        step.run();
        step.isDone = true;
    }
}

} // namespace Ami
