// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilefile.h"

namespace App {

namespace {

/// Of a profile; all but the certificate are those of the settings file.
constexpr const char *Keys[]{"host",    "port",     "user",         "tls",
                             "context", "interval", "history-days", "certificate"};

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

QMap<QString, QString> ProfileFile::values(const QString &name) const
{
    QMap<QString, QString> values;
    for (const char *key : Keys)
        values.insert(QLatin1String(key), value(name, QLatin1String(key)));
    return values;
}

ProfileEntries ProfileFile::activeEntries() const
{
    const QString name = active();
    return name.isEmpty() ? ProfileEntries() : ProfileEntries{name, profileEntries(values(name))};
}

QList<IniEntry> profileEntries(const QMap<QString, QString> &values)
{
    QList<IniEntry> entries;
    const QString certificate = values.value(QStringLiteral("certificate"));
    const bool usesTls = values.value(QStringLiteral("tls")) == u"true";
    for (const char *key : Keys) {
        const QString name = QLatin1String(key);
        const QString text = values.value(name);
        if (!text.isEmpty() && name != u"certificate")
            entries.append({name, text, 0});
    }
    if (usesTls && !certificate.isEmpty())
        entries.append(
            {isFingerprint(certificate) ? QStringLiteral("tls-pin") : QStringLiteral("tls-ca"),
             certificate, 0});
    return entries;
}

} // namespace App
