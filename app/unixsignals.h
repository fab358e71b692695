// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace App {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of the event loop. One per process.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    /// To be called first of all in main(): threads inherit what it blocks, so that only the event
    /// loop sees the signals. Toolkits start threads early.
    static void block();
    /// Back to the system's own doing, for a part of a program that has no event loop.
    static void unblock();

    /// Needs an application.
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    void terminate();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace App
