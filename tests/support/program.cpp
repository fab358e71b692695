// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace Test {

namespace {

constexpr std::chrono::seconds Patience(60);

} // namespace

QJsonObject Finished::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QProcessEnvironment environment(const QStringList &settings)
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const QString &name : result.keys()) {
        if (name.startsWith(QLatin1String("AMI_")) || name.startsWith(QLatin1String("ENABLE_AMI_")))
            result.remove(name);
    }
    for (const QString &setting : settings)
        result.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    return result;
}

Finished run(const QString &program, const QStringList &arguments, const QStringList &settings)
{
    QProcess process;
    process.setProcessEnvironment(environment(settings));
    process.setStandardInputFile(QProcess::nullDevice());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(Patience, &process, &QProcess::kill);
    process.start(QStringLiteral(BINARIES "/") + program, arguments);
    loop.exec();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace Test
