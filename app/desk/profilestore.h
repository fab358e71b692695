// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/secretstore.h"
#include "app/doctor/checkuprun.h"
#include "app/profilefile.h"
#include "app/settings.h"
#include "ui/setup/pbxprofiles.h"

namespace App {

/// The connection profiles in `profiles.ini` of the user's configuration folder, their secrets in a
/// SecretStore. The active one is the lowest layer of the settings: whatever else names a value
/// goes over it.
class ProfileStore : public Gui::PbxProfiles
{
    Q_OBJECT

public:
    ProfileStore(const QString &folder, SecretStore &secrets, Ami::Clock &clock);

    ProfileEntries activeEntries() const { return m_file.activeEntries(); }
    /// Where the last secret went, once; empty if nobody is to be told.
    QString takeNotice() { return std::exchange(m_notice, {}); }
    /// The settings as they came out, for the check of what is watched now, and the word for what
    /// they came from if not from a profile.
    void setWatched(const MonitorSettings &watched, const QString &overruledBy);

    QStringList names() const override { return m_file.names(); }
    QString active() const override { return m_file.active(); }
    Gui::PbxProfile profile(const QString &name) const override;
    QString overruledBy() const override { return m_overruledBy; }
    quint64 check(const Gui::PbxProfile &profile, const QString &secret) override;
    void keep(const Gui::PbxProfile &profile, const QString &secret) override;
    void remove(const QString &name) override;

private:
    Ami::Result<MonitorSettings> toMonitor(const Gui::PbxProfile &profile) const;
    quint64 run(const MonitorSettings &settings, quint64 id);
    /// Under which its secret is.
    static QString keptName(const Gui::PbxProfile &profile);
    void keepSecret(const Gui::PbxProfile &profile, const Ami::Secret &secret);
    void write(const Gui::PbxProfile &profile);

    ProfileFile m_file;
    SecretStore &m_secrets;
    Ami::Clock &m_clock;
    MonitorSettings m_watched;
    QString m_overruledBy;
    QString m_notice;
    quint64 m_lastCheck = 0;
};

} // namespace App
