// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/result.h"
#include "ami/protocol/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace App {

/// Keeps secrets by a name in the desktop's keychain (QtKeychain: the Secret Service, KWallet), or
/// where there is none in a file that only its owner may read.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class Place { Keychain, File };

    using Written = std::function<void(const Ami::Result<Place> &place)>;
    using Read = std::function<void(const std::optional<Ami::Secret> &secret)>;

    /// `folder`: where the files are; it is made when one is needed. Without `usesKeychain` there
    /// are files alone.
    SecretStore(QString folder, bool usesKeychain, QObject *parent = nullptr);

    /// Both answer later, from the event loop.
    void write(const QString &name, const Ami::Secret &secret, const Written &written);
    void read(const QString &name, const Read &read);
    /// From wherever it is.
    void remove(const QString &name);

    QString fileOf(const QString &name) const;

private:
    Ami::Result<Place> writeFile(const QString &name, const Ami::Secret &secret) const;
    std::optional<Ami::Secret> readFile(const QString &name) const;

    QString m_folder;
    bool m_usesKeychain;
};

} // namespace App
