// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace App {

/// The program's log in a file, beside standard error: one line a message, with time, level and
/// category; control characters made visible. At its limit it becomes FILE.1, that FILE.2, and so
/// on. Only what is logged gets there, and no secret ever is.
class LogFile
{
public:
    static constexpr qint64 Limit = qint64(5) * 1024 * 1024;
    static constexpr int Older = 4;

    /// From now on, for all threads, until the program ends. False if it can't be written; a file
    /// that can't be written later is given up in silence.
    static bool start(const QString &file);
    /// Back to standard error alone.
    static void stop();
};

} // namespace App
