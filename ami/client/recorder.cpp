// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/recorder.h"

#include "ami/protocol/privatefile.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace Ami {

namespace {

Q_LOGGING_CATEGORY(lcRecorder, "lampfield.recorder")

QString tr(const char *text)
{
    return QCoreApplication::translate("Ami::Recorder", text);
}

} // namespace

ConnectionRecord::ConnectionRecord(const QString &base, Clock &clock)
    : m_clock(clock)
    , m_began(clock.monotonic())
{
    const std::pair<QFile *, const char *> files[] = {
        {&m_times, ".tim"}, {&m_received.file, ".txt"}, {&m_sent.file, ".sent"}};
    for (const auto &[file, ending] : files) {
        file->setFileName(base + QLatin1String(ending));
        // Names and numbers of callers are nobody else's.
        if (!m_broken
            && !openPrivately(*file,
                              QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            giveUp(file->errorString());
    }
}

ConnectionRecord::~ConnectionRecord()
{
    for (Stream *stream : {&m_received, &m_sent})
        put(*stream, stream->blanker.finish());
}

void ConnectionRecord::write(Stream &stream, QByteArrayView bytes)
{
    if (!m_broken)
        put(stream, stream.blanker.feed(bytes));
}

void ConnectionRecord::put(Stream &stream, const QByteArray &blanked)
{
    if (m_broken || blanked.isEmpty())
        return;
    const qint64 offset = stream.file.pos();
    if (offset + blanked.size() > Recorder::MostBytes) {
        giveUp(tr("it has grown to its limit"));
        return;
    }
    const std::chrono::duration<double, std::milli> at = m_clock.monotonic() - m_began;
    const QByteArray line = QByteArray::number(at.count(), 'f', 3) + ' ' + stream.direction + ' '
        + QByteArray::number(offset) + ' ' + QByteArray::number(blanked.size()) + '\n';
    if (stream.file.write(blanked) != blanked.size() || m_times.write(line) != line.size())
        giveUp(m_times.error() == QFileDevice::NoError ? stream.file.errorString()
                                                       : m_times.errorString());
}

void ConnectionRecord::giveUp(const QString &sentence)
{
    m_broken = true;
    qCWarning(lcRecorder).noquote()
        << tr("The recording %1 ends here: %2.").arg(m_times.fileName(), sentence);
}

Recorder::Recorder(const QString &file, Clock &clock)
    : m_base(recordingBase(file))
    , m_clock(clock)
{
}

std::unique_ptr<ConnectionRecord> Recorder::begin(const QString &purpose)
{
    int &number = m_connections[purpose];
    if (number == MostConnections)
        return nullptr;
    if (++number == MostConnections) {
        qCWarning(lcRecorder).noquote()
            << tr("%1 connections were recorded as %2: this is the last one.")
                   .arg(MostConnections)
                   .arg(m_base);
    }
    const QString base = purpose.isEmpty() ? m_base : m_base + u'-' + purpose;
    return std::make_unique<ConnectionRecord>(recordingPart(base, number), m_clock);
}

} // namespace Ami
