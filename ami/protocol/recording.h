// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace Ami {

/// One read or write of a recorded connection.
struct RecordedPiece
{
    std::chrono::microseconds at{0}; ///< since the connection began
    bool sent = false;               ///< by the client; else received from the PBX
    QByteArray bytes;
};

/// The traffic of one connection, in three files beside each other: BASE.txt holds what the PBX
/// sent, BASE.sent what the client did, and BASE.tim a line for each read or write: milliseconds,
/// `<` (from the PBX) or `>`, offset and length in the file of that direction.
struct Recording
{
    std::vector<RecordedPiece> pieces; ///< in order of time

    QByteArray received() const;
    QByteArray sent() const;
};

/// From the content of the three files. The error names the line of the times that is wrong:
/// malformed, back in time, or beyond the end of its file.
Result<Recording> readRecording(QByteArrayView times, const QByteArray &received,
                                const QByteArray &sent);
/// Each file up to 1 GiB. The error names the file.
Result<Recording> loadRecording(const QString &base);

/// Any of the three names, or the base itself.
QString recordingBase(const QString &file);
/// The base of the part for the connection of that number, from 1: BASE, BASE-2, BASE-3.
QString recordingPart(const QString &base, int number);

/// Blanks secrets in one direction of a stream, line by line: the values of Secret, Password, Key,
/// Challenge and what is named like them become "***", wherever the stream was cut. What a line
/// holds is given when it has ended, or is too long to be kept back.
class SecretBlanker
{
public:
    /// What may be written of what came so far.
    QByteArray feed(QByteArrayView bytes);
    /// The rest, once the stream is over.
    QByteArray finish();

private:
    QByteArray take();

    QByteArray m_line;        ///< begun and not given yet
    bool m_continues = false; ///< it goes on from one that was too long to be kept back
    bool m_blanking = false;  ///< and that held a secret
};

} // namespace Ami
