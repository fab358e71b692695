// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/secretstore.h"
#include "app/doctor/checkuprun.h"
#include "app/inifile.h"
#include "app/settings.h"
#include "ui/setup/pbxprofiles.h"

#include <QSettings>

namespace App {

/// The connection profiles in `profiles.ini` of the user's configuration folder, their secrets in a
/// SecretStore. The active one is the lowest layer of the settings: whatever else names a value
/// goes over it.
class ProfileStore : public Gui::PbxProfiles
{
    Q_OBJECT

public:
    ProfileStore(const QString &folder, SecretStore &secrets, Ami::Clock &clock);

    /// The active profile as settings; empty without one.
    QList<IniEntry> settings() const;
    /// The settings as they came out, for the check of what is watched now, and the word for what
    /// they came from if not from a profile.
    void setWatched(const MonitorSettings &watched, const QString &overruledBy);

    QStringList names() const override;
    QString active() const override;
    Gui::PbxProfile profile(const QString &name) const override;
    QString overruledBy() const override { return m_overruledBy; }
    void check(const Gui::PbxProfile &profile, const QString &secret) override;
    void keep(const Gui::PbxProfile &profile, const QString &secret) override;
    void remove(const QString &name) override;

private:
    Ami::Result<MonitorSettings> toMonitor(const Gui::PbxProfile &profile) const;
    void run(const MonitorSettings &settings);
    void write(const Gui::PbxProfile &profile);

    mutable QSettings m_file;
    SecretStore &m_secrets;
    Ami::Clock &m_clock;
    MonitorSettings m_watched;
    QString m_overruledBy;
    std::unique_ptr<CheckupRun> m_run;
};

/// A profile in the words of the settings file, to be read like one.
QList<IniEntry> entriesOf(const Gui::PbxProfile &profile);

} // namespace App
