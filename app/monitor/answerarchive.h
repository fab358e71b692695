// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"
#include "model/domain/refresh.h"
#include "model/store/database.h"

#include <QDir>

namespace App {

/// The raw answers of the last refreshes, a JSON file each:
/// {"connectionId", "method", "receivedAt", "messages": [{"Event": "ExtensionStatus", ...}, ...]}.
/// A header that a message repeats is an array. Lives in the store's thread.
class AnswerArchive
{
public:
    static constexpr int Kept = 20;

    explicit AnswerArchive(const QDir &folder);

    /// Writes the file whole or not at all, then drops the oldest over Kept.
    Model::Done save(const QString &file, const Model::Refresh &refresh,
                     const std::vector<Ami::Message> &messages) const;

private:
    void prune() const;

    QDir m_folder;
};

} // namespace App
