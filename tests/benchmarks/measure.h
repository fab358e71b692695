// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <ctime>
#include <functional>
#include <vector>

/// Seconds of CPU that the process, or the calling thread, has used.
double cpuSeconds(clockid_t clock = CLOCK_PROCESS_CPUTIME_ID);

/// What the process has in memory now.
qint64 residentBytes();

/// Of sorted values.
double quantile(const std::vector<double> &sorted, double share);
/// Median, p99, p99.9 and maximum of sorted milliseconds.
QJsonObject summary(const std::vector<double> &sorted);

/// CPU seconds of the work and of the bare work that it is held against, by turns in one run, so
/// that both meet the same machine: medians of several rounds.
struct Comparison
{
    double work = 0;
    double bare = 0;
    double ratio = 0; ///< median of the rounds' own ratios
};
Comparison compare(const std::function<void()> &work, const std::function<void()> &bare,
                   int rounds);
/// Its two times a unit in microseconds, and the ratio.
QJsonObject perUnit(const Comparison &comparison, double units);

/// Runs the event loop for a while.
void spin(std::chrono::milliseconds time);

template <typename Condition>
bool spinUntil(Condition condition, int seconds)
{
    for (int i = 0; i < seconds * 20 && !condition(); ++i)
        spin(std::chrono::milliseconds(50));
    return condition();
}
