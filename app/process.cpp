// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process.h"

#include <QFile>
#include <QList>

#include <ctime>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace App {

void keepSecretsPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(S_IRWXG | S_IRWXO);
}

void allowManyFiles()
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

QString personName()
{
    // Not the environment, which says what anybody likes: it goes into the audit.
    // NOLINTNEXTLINE(concurrency-mt-unsafe): before any thread is there
    const passwd *account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name)
                   : QStringLiteral("uid %1").arg(geteuid());
}

std::chrono::milliseconds processAge()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Fields after the program's name, which may hold anything, in brackets; see proc(5),
    // starttime.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    constexpr int StartTime = 19;
    const auto ticks = sysconf(_SC_CLK_TCK);
    timespec now{};
    if (fields.size() <= StartTime || ticks <= 0 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return {};
    const qint64 started = fields.at(StartTime).toLongLong() * 1000 / ticks;
    return std::chrono::milliseconds(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started);
}

} // namespace App
