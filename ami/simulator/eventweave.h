// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <vector>

namespace Ami {

/// What the threads of an Asterisk do at the same moment: each strand is in order by itself, and
/// the strands run in any order that their steps allow. Of a ring group no two recordings have the
/// same order.
class EventWeave
{
public:
    /// Which of the steps that may come next comes next. A step that has no label sends nothing
    /// that a reader heeds.
    using Choose = std::function<qsizetype(const QList<QByteArray> &labels)>;

    int strand();
    /// Appends a step to the strand; it comes after the other ones named. Returns its number.
    int add(int strand, const QByteArray &label, std::function<void()> run,
            const QList<int> &after = {});
    void run(const Choose &choose);

private:
    struct Step
    {
        QByteArray label;
        std::function<void()> run;
        QList<int> after;
        bool isDone = false;
    };

    bool isReady(const Step &step) const;

    std::vector<Step> m_steps;
    QList<QList<int>> m_strands; ///< numbers of the steps that are to come
};

} // namespace Ami
