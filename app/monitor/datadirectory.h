// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"

#include <QDir>
#include <QLockFile>

#include <memory>

namespace App {

/// The folder with database and answers. One process owns it; others ask the owner.
class DataDirectory
{
public:
    /// Makes the folder, readable by this user alone, and takes it if it is free.
    static Ami::Result<DataDirectory> open(const QString &path);

    /// The database in such a folder.
    static QString databaseIn(const QDir &folder);

    const QDir &folder() const { return m_folder; }
    bool isOwned() const { return m_lock != nullptr; }
    /// Name of the owner's local socket; short enough for one, whatever the path.
    QString socketName() const;

private:
    explicit DataDirectory(const QDir &folder);

    QDir m_folder;
    std::shared_ptr<QLockFile> m_lock;
};

} // namespace App
