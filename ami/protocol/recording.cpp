// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/recording.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace Ami {

namespace {

constexpr qint64 LongestFile = qint64(1) << 30;
constexpr qsizetype LongestLine = 4096;
constexpr double LongestMilliseconds = 1e12;
constexpr QByteArrayView Blank("***");

QString tr(const char *text)
{
    return QCoreApplication::translate("Ami::Recording", text);
}

QByteArray joined(const std::vector<RecordedPiece> &pieces, bool sent)
{
    QByteArray all;
    for (const RecordedPiece &piece : pieces) {
        if (piece.sent == sent)
            all += piece.bytes;
    }
    return all;
}

/// The piece that one line of the times speaks of; what is wrong with it otherwise.
Result<RecordedPiece> readLine(const QByteArray &line, const QByteArray &received,
                               const QByteArray &sent)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() != 4 || (words.at(1) != "<" && words.at(1) != ">"))
        return Error{tr("it is no time, direction, offset and length")};
    bool timeFits = false;
    bool offsetFits = false;
    bool lengthFits = false;
    const double milliseconds = words.at(0).toDouble(&timeFits);
    const qint64 offset = words.at(2).toLongLong(&offsetFits);
    const qint64 length = words.at(3).toLongLong(&lengthFits);
    if (!timeFits || !(milliseconds >= 0 && milliseconds <= LongestMilliseconds))
        return Error{tr("its time is no number of milliseconds")};
    RecordedPiece piece;
    piece.sent = words.at(1) == ">";
    const QByteArray &bytes = piece.sent ? sent : received;
    if (!offsetFits || !lengthFits || offset < 0 || length < 0 || offset > bytes.size()
        || length > bytes.size() - offset)
        return Error{tr("it points beyond the end of what was recorded")};
    piece.at = std::chrono::microseconds(static_cast<qint64>(milliseconds * 1000));
    piece.bytes = bytes.mid(offset, length);
    return piece;
}

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("%1 can't be read: %2.").arg(name, file.errorString())};
    if (file.size() > LongestFile)
        return Error{tr("%1 is larger than 1 GiB.").arg(name)};
    return file.readAll();
}

bool isSecret(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 6> Names{
        {"secret", "password", "key", "challenge", "md5secret", "remotesecret"}};
    return std::any_of(Names.begin(), Names.end(), [name](QByteArrayView secret) {
        return name.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

/// Where the value of a header with a secret begins; -1 for any other line.
qsizetype secretAt(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && isSecret(line.first(colon).trimmed()) ? colon + 1 : -1;
}

} // namespace

QByteArray Recording::received() const
{
    return joined(pieces, false);
}

QByteArray Recording::sent() const
{
    return joined(pieces, true);
}

Result<Recording> readRecording(QByteArrayView times, const QByteArray &received,
                                const QByteArray &sent)
{
    Recording recording;
    int number = 0;
    for (const QByteArray &line : times.toByteArray().split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto piece = readLine(line, received, sent);
        if (!piece)
            return Error{tr("Line %1 of the times: %2.").arg(number).arg(piece.error().text)};
        if (!recording.pieces.empty() && piece->at < recording.pieces.back().at)
            return Error{
                tr("Line %1 of the times: it is earlier than the one before.").arg(number)};
        recording.pieces.push_back(*piece);
    }
    return recording;
}

Result<Recording> loadRecording(const QString &base)
{
    const auto times = readFile(base + QStringLiteral(".tim"));
    if (!times)
        return times.error();
    const auto received = readFile(base + QStringLiteral(".txt"));
    if (!received)
        return received.error();
    const auto sent = readFile(base + QStringLiteral(".sent"));
    if (!sent)
        return sent.error();
    auto recording = readRecording(*times, *received, *sent);
    if (!recording)
        return Error{base + QStringLiteral(".tim: ") + recording.error().text};
    return recording;
}

QString recordingBase(const QString &file)
{
    for (const auto *const ending : {".tim", ".txt", ".sent"}) {
        if (file.endsWith(QLatin1String(ending)))
            return file.chopped(qsizetype(qstrlen(ending)));
    }
    return file;
}

QString recordingPart(const QString &base, int number)
{
    return number <= 1 ? base : base + u'-' + QString::number(number);
}

QByteArray SecretBlanker::feed(QByteArrayView bytes)
{
    QByteArray given;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        const qsizetype lineEnd = bytes.indexOf('\n', begin);
        const qsizetype end = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        m_line.append(bytes.sliced(begin, end - begin));
        begin = end;
        if (lineEnd < 0 && m_line.size() <= LongestLine)
            break;
        given += take();
        m_continues = lineEnd < 0;
    }
    return given;
}

QByteArray SecretBlanker::finish()
{
    return take();
}

QByteArray SecretBlanker::take()
{
    const QByteArray line = std::exchange(m_line, {});
    const QByteArray lineEnd = line.endsWith("\r\n") ? QByteArrayLiteral("\r\n")
        : line.endsWith('\n')                        ? QByteArrayLiteral("\n")
                                                     : QByteArray();
    if (m_continues)
        return m_blanking ? lineEnd : line;
    const qsizetype value = secretAt(line);
    m_blanking = value >= 0;
    return m_blanking ? line.first(value) + ' ' + Blank.toByteArray() + lineEnd : line;
}

} // namespace Ami
