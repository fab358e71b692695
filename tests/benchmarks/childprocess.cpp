// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments,
                           const QStringList &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    m_process.waitForStarted();
}

ChildProcess::~ChildProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

std::optional<QByteArray> ChildProcess::waitForLine(const char *part, int seconds)
{
    std::optional<QByteArray> found;
    spinUntil(
        [&] {
            m_errors += m_process.readAllStandardError();
            for (const QByteArray &line : m_errors.split('\n')) {
                if (!found && line.contains(part))
                    found = line;
            }
            return found.has_value() || m_process.state() == QProcess::NotRunning;
        },
        seconds);
    return found;
}

double ChildProcess::cpuSeconds() const
{
    const QString tasks = QStringLiteral("/proc/%1/task/").arg(m_process.processId());
    double nanoseconds = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        nanoseconds += contentOf(tasks + task + QStringLiteral("/schedstat"))
                           .split(' ')
                           .constFirst()
                           .toDouble();
    return nanoseconds / 1e9;
}

double ChildProcess::residentMegabytes() const
{
    const QByteArray status =
        contentOf(QStringLiteral("/proc/%1/status").arg(m_process.processId()));
    const qsizetype at = status.indexOf("VmRSS:");
    return at < 0 ? 0
                  : status.mid(at + 6, 20).simplified().split(' ').constFirst().toDouble() / 1024;
}
