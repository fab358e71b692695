// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilefile.h"

namespace App {

namespace {

/// A name may hold what QSettings takes for a path.
QString groupOf(const QString &name)
{
    return QString::fromLatin1(
        name.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString pathOf(const QString &name, const QString &key)
{
    return groupOf(name) + u'/' + key;
}

bool isFingerprint(QString text)
{
    return QByteArray::fromHex(text.remove(u':').toLatin1()).size() == 32;
}

} // namespace

ProfileFile::ProfileFile(const QString &folder)
    : m_file(folder + QStringLiteral("/profiles.ini"), QSettings::IniFormat)
{
}

QStringList ProfileFile::names() const
{
    QStringList names;
    for (const QString &group : m_file.childGroups()) {
        const QString name = m_file.value(group + QStringLiteral("/name")).toString();
        // One that somebody renamed by hand is nobody's.
        if (!name.isEmpty() && groupOf(name) == group)
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString ProfileFile::active() const
{
    const QString name = m_file.value(QStringLiteral("active")).toString();
    return contains(name) ? name : QString();
}

void ProfileFile::setActive(const QString &name)
{
    m_file.setValue(QStringLiteral("active"), name);
}

QString ProfileFile::value(const QString &name, const QString &key, const QString &otherwise) const
{
    // Commas that nobody quoted make it a list.
    const QVariant value = m_file.value(pathOf(name, key));
    return value.isValid() ? value.toStringList().join(u',') : otherwise;
}

bool ProfileFile::contains(const QString &name) const
{
    return !name.isEmpty() && names().contains(name);
}

void ProfileFile::setValue(const QString &name, const QString &key, const QString &value)
{
    m_file.setValue(pathOf(name, key), value);
}

void ProfileFile::remove(const QString &name)
{
    m_file.remove(groupOf(name));
    if (m_file.value(QStringLiteral("active")).toString() == name)
        m_file.remove(QStringLiteral("active"));
}

ProfileEntries ProfileFile::activeEntries() const
{
    ProfileEntries profile{active(), {}};
    if (profile.name.isEmpty())
        return profile;
    const bool usesTls = value(profile.name, QStringLiteral("tls")) == u"true";
    const QString certificate = value(profile.name, QStringLiteral("certificate"));
    const auto add = [&profile](const QString &key, const QString &text) {
        if (!text.isEmpty())
            profile.entries.append({key, text, 0});
    };
    for (const char *key : {"host", "port", "user", "tls", "context", "interval", "history-days"})
        add(QLatin1String(key), value(profile.name, QLatin1String(key)));
    if (usesTls)
        add(isFingerprint(certificate) ? QStringLiteral("tls-pin") : QStringLiteral("tls-ca"),
            certificate);
    return profile;
}

} // namespace App
