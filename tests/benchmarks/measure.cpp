// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <unistd.h>

double cpuSeconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

double quantile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

QJsonObject summary(const std::vector<double> &sorted)
{
    return {{QStringLiteral("samples"), qint64(sorted.size())},
            {QStringLiteral("medianMs"), quantile(sorted, 0.5)},
            {QStringLiteral("p99Ms"), quantile(sorted, 0.99)},
            {QStringLiteral("p999Ms"), quantile(sorted, 0.999)},
            {QStringLiteral("maxMs"), quantile(sorted, 1)}};
}

Comparison compare(const std::function<void()> &work, const std::function<void()> &bare, int rounds)
{
    const auto cost = [](const std::function<void()> &what) {
        const double start = cpuSeconds();
        what();
        return cpuSeconds() - start;
    };
    std::vector<double> works;
    std::vector<double> bares;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        bares.push_back(cost(bare));
        works.push_back(cost(work));
        ratios.push_back(works.back() / bares.back());
    }
    for (auto *values : {&works, &bares, &ratios})
        std::sort(values->begin(), values->end());
    return {quantile(works, 0.5), quantile(bares, 0.5), quantile(ratios, 0.5)};
}

QJsonObject perUnit(const Comparison &comparison, double units)
{
    return {{QStringLiteral("microseconds"), comparison.work / units * 1e6},
            {QStringLiteral("bareMicroseconds"), comparison.bare / units * 1e6},
            {QStringLiteral("toBare"), comparison.ratio}};
}

void spin(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}
