// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <optional>

/// A program of the same folder that runs beside the benchmark, and what the kernel says of it.
/// Ended with its owner.
class ChildProcess
{
public:
    /// `settings`: "NAME=value", beside the environment.
    ChildProcess(const QString &program, const QStringList &arguments,
                 const QStringList &settings = {});
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    /// Waits until a line with `part` was written to the standard error; the line, or nothing.
    std::optional<QByteArray> waitForLine(const char *part, int seconds);
    /// Of all threads, to the nanosecond.
    double cpuSeconds() const;
    double residentMegabytes() const;

private:
    QProcess m_process;
    QByteArray m_errors;
};
