// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/datadirectory.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace App {

namespace {

constexpr qsizetype LongestSocketPath = 100; // sun_path has 108 bytes

QString tr(const char *text)
{
    return QCoreApplication::translate("App::DataDirectory", text);
}

} // namespace

DataDirectory::DataDirectory(const QDir &folder)
    : m_folder(folder)
{
}

Ami::Result<DataDirectory> DataDirectory::open(const QString &path)
{
    DataDirectory directory{QDir(path)};
    const bool isNew = !QDir(path).exists();
    if (!directory.m_folder.mkpath(QStringLiteral(".")))
        return Ami::Error{tr("The data folder %1 can't be made.").arg(path)};
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto lock =
        std::make_shared<QLockFile>(directory.m_folder.filePath(QStringLiteral("lampfield.lock")));
    // Only a dead owner makes a lock stale, not a long life.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        directory.m_lock = lock;
    else if (lock->error() != QLockFile::LockFailedError)
        return Ami::Error{tr("The data folder %1 can't be written to.").arg(path)};
    return directory;
}

QString DataDirectory::databaseIn(const QDir &folder)
{
    return folder.filePath(QStringLiteral("lampfield.sqlite"));
}

QString DataDirectory::socketName() const
{
    const QString inside = m_folder.absoluteFilePath(QStringLiteral("lampfield.sock"));
    if (QFile::encodeName(inside).size() <= LongestSocketPath)
        return inside;
    const QByteArray digest =
        QCryptographicHash::hash(QFile::encodeName(inside), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("lampfield-") + QString::fromLatin1(digest.first(24));
}

} // namespace App
