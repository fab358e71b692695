// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace Ami {

/// A moment of the wall clock, UTC, in whole milliseconds.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;

/// A single-shot timer of a Clock. It lives in the thread that made it.
class Timer : public QObject
{
    Q_OBJECT

public:
    /// (Re)starts; timedOut() comes once, after `delay`.
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;

signals:
    void timedOut();
};

/// The one source of time. Everything that waits or stamps gets it injected, so that tests run
/// months in seconds. now() and monotonic() may be called from any thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Wall clock, for stamps. It may jump.
    virtual TimePoint now() const = 0;
    /// Never goes back, for durations.
    virtual std::chrono::nanoseconds monotonic() const = 0;
    /// Like monotonic(), but includes the time during which the machine was suspended. If the wall
    /// clock moves differently, it was set. Defaults to monotonic().
    virtual std::chrono::nanoseconds sinceBoot() const { return monotonic(); }
    virtual std::unique_ptr<Timer> makeTimer() = 0;
};

/// The machine's own clock and QTimer.
class SystemClock final : public Clock
{
public:
    TimePoint now() const override;
    std::chrono::nanoseconds monotonic() const override;
    std::chrono::nanoseconds sinceBoot() const override;
    std::unique_ptr<Timer> makeTimer() override;
};

/// "2026-11-20T14:02:11.031Z"
QString toIso8601(TimePoint time);

} // namespace Ami
