// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inifile.h"

#include <QMap>
#include <QSettings>

namespace App {

/// A connection profile in the words of the settings file, to be read like one.
struct ProfileEntries
{
    QString name; ///< empty: there is none
    QList<IniEntry> entries;
};

/// The connection profiles of a user: `profiles.ini` of the configuration folder, a group each.
class ProfileFile
{
public:
    explicit ProfileFile(const QString &folder);

    QStringList names() const;
    /// The one that is used; empty: none.
    QString active() const;
    void setActive(const QString &name);
    /// A value of one; lists are as somebody would type them, with commas.
    QString value(const QString &name, const QString &key, const QString &otherwise = {}) const;
    bool contains(const QString &name) const;
    void setValue(const QString &name, const QString &key, const QString &value);
    void remove(const QString &name);
    void sync() { m_file.sync(); }

    QMap<QString, QString> values(const QString &name) const;
    ProfileEntries activeEntries() const;

private:
    mutable QSettings m_file;
};

/// The values of a profile in the words of the settings file: its certificate is a pin or a file of
/// authorities. What is empty is not said.
QList<IniEntry> profileEntries(const QMap<QString, QString> &values);

} // namespace App
