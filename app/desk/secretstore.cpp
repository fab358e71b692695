// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/secretstore.h"

#include "ami/protocol/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <qt6keychain/keychain.h>

namespace App {

namespace {

constexpr char Service[] = "lampfield";
constexpr qint64 LongestSecret = 4'096;

/// The job deletes itself once it was told.
template <typename Job>
Job *makeJob(const QString &name, QObject *parent)
{
    auto *job = new Job(QLatin1String(Service), parent);
    job->setAutoDelete(true);
    // Qt's own settings file is no keychain: it hides nothing, and others may read it.
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}

} // namespace

SecretStore::SecretStore(QString folder, bool usesKeychain, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_usesKeychain(usesKeychain)
{
}

QString SecretStore::fileOf(const QString &name) const
{
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex().first(16));
}

void SecretStore::write(const QString &name, const Ami::Secret &secret, const Written &written)
{
    if (!m_usesKeychain) {
        QMetaObject::invokeMethod(
            this, [this, name, secret, written] { written(writeFile(name, secret)); },
            Qt::QueuedConnection);
        return;
    }
    auto *job = makeJob<QKeychain::WritePasswordJob>(name, this);
    job->setBinaryData(secret.reveal());
    connect(job, &QKeychain::Job::finished, this, [this, name, secret, written](const auto *done) {
        // Somebody who says no to the keychain did not ask for a file.
        if (done->error() == QKeychain::AccessDenied
            || done->error() == QKeychain::AccessDeniedByUser) {
            written(Ami::Error{tr("The keychain of this desktop was not opened, and the secret is "
                                  "not kept: %1")
                                   .arg(done->errorString())});
            return;
        }
        if (done->error() != QKeychain::NoError) {
            written(writeFile(name, secret));
            return;
        }
        // An old one would be read where the keychain is locked.
        QFile::remove(fileOf(name));
        written(Place::Keychain);
    });
    job->start();
}

void SecretStore::read(const QString &name, const Read &read)
{
    // Where there is a file, it is the newest: it goes when the keychain takes the secret.
    if (!m_usesKeychain || QFile::exists(fileOf(name))) {
        QMetaObject::invokeMethod(
            this, [this, name, read] { read(readFile(name)); }, Qt::QueuedConnection);
        return;
    }
    auto *job = makeJob<QKeychain::ReadPasswordJob>(name, this);
    connect(job, &QKeychain::Job::finished, this, [this, job, name, read] {
        read(job->error() == QKeychain::NoError ? std::optional(Ami::Secret(job->binaryData()))
                                                : std::nullopt);
    });
    job->start();
}

void SecretStore::remove(const QString &name)
{
    QFile::remove(fileOf(name));
    if (m_usesKeychain)
        makeJob<QKeychain::DeletePasswordJob>(name, this)->start();
}

Ami::Result<SecretStore::Place> SecretStore::writeFile(const QString &name,
                                                       const Ami::Secret &secret) const
{
    QFile file(fileOf(name));
    const bool isWritten = QDir().mkpath(m_folder)
        && Ami::openPrivately(file, QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(secret.reveal()) == secret.reveal().size() && file.flush();
    if (!isWritten)
        return Ami::Error{
            tr("The secret can't be kept in %1: %2.").arg(file.fileName(), file.errorString())};
    return Place::File;
}

std::optional<Ami::Secret> SecretStore::readFile(const QString &name) const
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Ami::Secret(file.read(LongestSecret));
}

} // namespace App
