// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/logfile.h"

#include "ami/protocol/clock.h"
#include "ami/protocol/printable.h"
#include "ami/protocol/privatefile.h"

#include <QFile>
#include <QMutex>

namespace App {

namespace {

constexpr qsizetype LongestLine = 4096;

struct Target
{
    QMutex mutex;
    QFile file;
    QtMessageHandler previous = nullptr;
    bool started = false;
};

/// A message handler has no object to belong to.
Target &target()
{
    static Target theOne;
    return theOne;
}

bool open(QFile &file)
{
    return Ami::openPrivately(file,
                              QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void rotate(QFile &file)
{
    const QString name = file.fileName();
    const auto older = [&name](int number) -> QString {
        return name + u'.' + QString::number(number);
    };
    file.close();
    QFile::remove(older(LogFile::Older));
    for (int number = LogFile::Older - 1; number > 0; --number)
        QFile::rename(older(number), older(number + 1));
    QFile::rename(name, older(1));
    open(file);
}

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Target &to = target();
    const auto now =
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const QString line = Ami::toIso8601(now) + u' ' + QLatin1String(levelName(type)) + u' '
        + QLatin1String(context.category) + QStringLiteral(": ") + Ami::printable(text, LongestLine)
        + u'\n';
    {
        const QMutexLocker lock(&to.mutex);
        if (to.file.isOpen() && to.file.size() >= LogFile::Limit)
            rotate(to.file);
        if (to.file.isOpen())
            to.file.write(line.toUtf8());
    }
    if (to.previous)
        to.previous(type, context, text);
}

} // namespace

bool LogFile::start(const QString &file)
{
    Target &to = target();
    {
        const QMutexLocker lock(&to.mutex);
        to.file.close();
        to.file.setFileName(file);
        if (!open(to.file))
            return false;
    }
    if (!std::exchange(to.started, true))
        to.previous = qInstallMessageHandler(&write);
    return true;
}

void LogFile::stop()
{
    Target &to = target();
    const QMutexLocker lock(&to.mutex);
    if (!std::exchange(to.started, false))
        return;
    qInstallMessageHandler(to.previous);
    to.file.close();
}

} // namespace App
