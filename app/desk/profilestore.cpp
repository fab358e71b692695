// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/profilestore.h"

#include "app/doctor/diagnosis.h"
#include "app/options.h"

#include <QFileInfo>

namespace App {

namespace {

QString keyOf(const QString &name)
{
    // A name may hold what QSettings takes for a path.
    return QString::fromLatin1(
        name.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isFingerprint(QString text)
{
    return QByteArray::fromHex(text.remove(u':').toLatin1()).size() == 32;
}

} // namespace

QList<IniEntry> entriesOf(const Gui::PbxProfile &profile)
{
    QList<IniEntry> entries;
    const auto add = [&entries](const char *key, const QString &value) {
        entries.append({QString::fromLatin1(key), value, 0});
    };
    add("host", profile.host);
    add("port", QString::number(profile.port));
    add("user", profile.user);
    add("tls", profile.usesTls ? QStringLiteral("true") : QStringLiteral("false"));
    if (profile.usesTls && !profile.certificate.isEmpty())
        add(isFingerprint(profile.certificate) ? "tls-pin" : "tls-ca", profile.certificate);
    add("context", profile.contexts);
    add("interval", QString::number(profile.interval));
    add("history-days", QString::number(profile.historyDays));
    return entries;
}

ProfileStore::ProfileStore(const QString &folder, SecretStore &secrets, Ami::Clock &clock)
    : m_file(folder + QStringLiteral("/profiles.ini"), QSettings::IniFormat)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

QList<IniEntry> ProfileStore::settings() const
{
    return active().isEmpty() ? QList<IniEntry>() : entriesOf(profile(active()));
}

void ProfileStore::setWatched(const MonitorSettings &watched, const QString &overruledBy)
{
    m_watched = watched;
    m_overruledBy = overruledBy;
}

QStringList ProfileStore::names() const
{
    QStringList names;
    for (const QString &group : m_file.childGroups())
        names.append(m_file.value(group + QStringLiteral("/name")).toString());
    names.removeAll({});
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString ProfileStore::active() const
{
    const QString name = m_file.value(QStringLiteral("active")).toString();
    return names().contains(name) ? name : QString();
}

Gui::PbxProfile ProfileStore::profile(const QString &name) const
{
    Gui::PbxProfile profile;
    if (name.isEmpty() || !m_file.childGroups().contains(keyOf(name)))
        return profile;
    m_file.beginGroup(keyOf(name));
    profile.name = name;
    profile.host = m_file.value(QStringLiteral("host"), profile.host).toString();
    profile.port = m_file.value(QStringLiteral("port"), profile.port).toInt();
    profile.usesTls = m_file.value(QStringLiteral("tls")).toBool();
    profile.certificate = m_file.value(QStringLiteral("certificate")).toString();
    profile.user = m_file.value(QStringLiteral("user")).toString();
    profile.contexts = m_file.value(QStringLiteral("contexts"), profile.contexts).toString();
    profile.interval = m_file.value(QStringLiteral("interval"), profile.interval).toInt();
    profile.historyDays = m_file.value(QStringLiteral("historyDays"), profile.historyDays).toInt();
    m_file.endGroup();
    return profile;
}

void ProfileStore::write(const Gui::PbxProfile &profile)
{
    m_file.beginGroup(keyOf(profile.name));
    m_file.setValue(QStringLiteral("name"), profile.name);
    m_file.setValue(QStringLiteral("host"), profile.host);
    m_file.setValue(QStringLiteral("port"), profile.port);
    m_file.setValue(QStringLiteral("tls"), profile.usesTls);
    m_file.setValue(QStringLiteral("certificate"), profile.certificate);
    m_file.setValue(QStringLiteral("user"), profile.user);
    m_file.setValue(QStringLiteral("contexts"), profile.contexts);
    m_file.setValue(QStringLiteral("interval"), profile.interval);
    m_file.setValue(QStringLiteral("historyDays"), profile.historyDays);
    m_file.endGroup();
    m_file.setValue(QStringLiteral("active"), profile.name);
    m_file.sync();
}

Ami::Result<MonitorSettings> ProfileStore::toMonitor(const Gui::PbxProfile &profile) const
{
    Settings settings;
    settings.monitor.actions = m_watched.actions;
    for (const IniEntry &entry : entriesOf(profile)) {
        const QList<Option> options = allOptions();
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const Option &o) { return o.name == entry.key; });
        if (option == options.end())
            continue;
        if (const Problem problem = option->apply(settings, entry.value))
            return Ami::Error{QStringLiteral("%1: %2.").arg(entry.key, *problem)};
    }
    settings.monitor.name = profile.name;
    return settings.monitor;
}

void ProfileStore::run(const MonitorSettings &settings)
{
    m_run = std::make_unique<CheckupRun>(settings, m_clock);
    connect(m_run.get(), &CheckupRun::finished, this,
            [this](const Checkup &checkup) { emit checked(diagnose(checkup)); });
    m_run->start();
}

/// One without a user is what is watched now.
void ProfileStore::check(const Gui::PbxProfile &profile, const QString &secret)
{
    if (profile.user.isEmpty()) {
        run(m_watched);
        return;
    }
    auto settings = toMonitor(profile);
    if (!settings) {
        emit refused(settings.error().text);
        return;
    }
    if (!secret.isEmpty()) {
        settings->pbx.secret = Ami::Secret(secret.toUtf8());
        run(*settings);
        return;
    }
    m_secrets.read(profile.name, [this, settings = *settings](const auto &kept) mutable {
        settings.pbx.secret = kept.value_or(Ami::Secret());
        run(settings);
    });
}

void ProfileStore::keep(const Gui::PbxProfile &profile, const QString &secret)
{
    if (const auto settings = toMonitor(profile); !settings) {
        emit refused(settings.error().text);
        return;
    }
    if (secret.isEmpty()) {
        write(profile);
        emit kept({});
        return;
    }
    m_secrets.write(profile.name, Ami::Secret(secret.toUtf8()),
                    [this, profile](const Ami::Result<SecretStore::Place> &place) {
                        if (!place) {
                            emit refused(place.error().text);
                            return;
                        }
                        write(profile);
                        emit kept(
                            *place == SecretStore::Place::Keychain
                                ? tr("The secret is in the keychain of this desktop.")
                                : tr("This desktop has no keychain: the secret is in %1, which "
                                     "only you can read.")
                                      .arg(m_secrets.fileOf(profile.name)));
                    });
}

void ProfileStore::remove(const QString &name)
{
    m_file.remove(keyOf(name));
    if (m_file.value(QStringLiteral("active")).toString() == name)
        m_file.remove(QStringLiteral("active"));
    m_file.sync();
    m_secrets.remove(name);
}

} // namespace App
