// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/profilestore.h"

#include "app/doctor/diagnosis.h"
#include "app/options.h"

namespace App {

namespace {

QMap<QString, QString> valuesOf(const Gui::PbxProfile &profile)
{
    return {
        {QStringLiteral("host"), profile.host},
        {QStringLiteral("port"), QString::number(profile.port)},
        {QStringLiteral("tls"), profile.usesTls ? QStringLiteral("true") : QStringLiteral("false")},
        {QStringLiteral("certificate"), profile.certificate},
        {QStringLiteral("user"), profile.user},
        {QStringLiteral("context"), profile.contexts},
        {QStringLiteral("interval"), QString::number(profile.interval)},
        {QStringLiteral("history-days"), QString::number(profile.historyDays)}};
}

} // namespace

ProfileStore::ProfileStore(const QString &folder, SecretStore &secrets, Ami::Clock &clock)
    : m_file(folder)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

void ProfileStore::setWatched(const MonitorSettings &watched, const QString &overruledBy)
{
    m_watched = watched;
    m_overruledBy = overruledBy;
}

Gui::PbxProfile ProfileStore::profile(const QString &name) const
{
    Gui::PbxProfile profile;
    if (!m_file.contains(name))
        return profile;
    const auto number = [&](const char *key, int otherwise) {
        bool isNumber = false;
        const int value = m_file.value(name, QLatin1String(key)).toInt(&isNumber);
        return isNumber ? value : otherwise;
    };
    profile.name = name;
    profile.keptAs = name;
    profile.host = m_file.value(name, QStringLiteral("host"), profile.host);
    profile.port = number("port", profile.port);
    profile.usesTls = m_file.value(name, QStringLiteral("tls")) == u"true";
    profile.certificate = m_file.value(name, QStringLiteral("certificate"));
    profile.user = m_file.value(name, QStringLiteral("user"));
    profile.contexts = m_file.value(name, QStringLiteral("context"), profile.contexts);
    profile.interval = number("interval", profile.interval);
    profile.historyDays = number("history-days", profile.historyDays);
    return profile;
}

void ProfileStore::write(const Gui::PbxProfile &profile)
{
    if (!profile.keptAs.isEmpty() && profile.keptAs != profile.name)
        remove(profile.keptAs);
    m_file.setValue(profile.name, QStringLiteral("name"), profile.name);
    const QMap<QString, QString> values = valuesOf(profile);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        m_file.setValue(profile.name, it.key(), it.value());
    m_file.setActive(profile.name);
    m_file.sync();
}

Ami::Result<MonitorSettings> ProfileStore::toMonitor(const Gui::PbxProfile &profile) const
{
    Settings settings;
    settings.monitor.actions = m_watched.actions;
    for (const IniEntry &entry : profileEntries(valuesOf(profile))) {
        if (const Problem problem = applyEntry(settings, entry))
            return Ami::Error{QStringLiteral("%1: %2.").arg(entry.key, *problem)};
    }
    settings.monitor.name = profile.name;
    return settings.monitor;
}

quint64 ProfileStore::run(const MonitorSettings &settings, quint64 id)
{
    auto *check = new CheckupRun(settings, m_clock, this);
    connect(check, &CheckupRun::finished, this, [this, check, id](const Checkup &checkup) {
        check->deleteLater();
        emit checked(id, diagnose(checkup, Audience::Window));
    });
    // Whoever asked learns the number first.
    QMetaObject::invokeMethod(check, &CheckupRun::start, Qt::QueuedConnection);
    return id;
}

/// One without a user is what is watched now.
quint64 ProfileStore::check(const Gui::PbxProfile &profile, const QString &secret)
{
    const quint64 id = ++m_lastCheck;
    if (profile.user.isEmpty())
        return run(m_watched, id);
    auto settings = toMonitor(profile);
    if (!settings) {
        emit refused(settings.error().text);
        return id;
    }
    if (!secret.isEmpty()) {
        settings->pbx.secret = Ami::Secret(secret.toUtf8());
        return run(*settings, id);
    }
    m_secrets.read(keptName(profile), [this, id, settings = *settings](const auto &kept) mutable {
        settings.pbx.secret = kept.value_or(Ami::Secret());
        run(settings, id);
    });
    return id;
}

QString ProfileStore::keptName(const Gui::PbxProfile &profile)
{
    return profile.keptAs.isEmpty() ? profile.name : profile.keptAs;
}

void ProfileStore::keep(const Gui::PbxProfile &profile, const QString &secret)
{
    if (const auto settings = toMonitor(profile); !settings) {
        emit refused(settings.error().text);
        return;
    }
    if (!secret.isEmpty()) {
        keepSecret(profile, Ami::Secret(secret.toUtf8()));
        return;
    }
    if (keptName(profile) == profile.name) {
        write(profile);
        emit kept();
        return;
    }
    // It has another name now, and keeps its secret.
    m_secrets.read(profile.keptAs, [this, profile](const auto &known) {
        if (known) {
            keepSecret(profile, *known);
        } else {
            write(profile);
            emit kept();
        }
    });
}

void ProfileStore::keepSecret(const Gui::PbxProfile &profile, const Ami::Secret &secret)
{
    m_secrets.write(profile.name, secret,
                    [this, profile](const Ami::Result<SecretStore::Place> &place) {
                        if (!place) {
                            emit refused(place.error().text);
                            return;
                        }
                        write(profile);
                        m_notice = *place == SecretStore::Place::Keychain
                            ? tr("The secret is in the keychain of this desktop.")
                            : tr("The keychain of this desktop could not be used: the secret is in "
                                 "%1, which only you "
                                 "can read.")
                                  .arg(m_secrets.fileOf(profile.name));
                        emit kept();
                    });
}

void ProfileStore::remove(const QString &name)
{
    m_file.remove(name);
    m_file.sync();
    m_secrets.remove(name);
}

} // namespace App
