// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/relay.h"
#include "ui/rebroadcast/rebroadcast.h"

#include <QSettings>

namespace App {

/// The rebroadcast of this process, as its page turns it on and off. What the page chose holds from
/// then on, in `rebroadcast.ini` of the data folder; what the command line or the settings file say
/// goes over it.
class RebroadcastControl : public Gui::Rebroadcast
{
    Q_OBJECT

public:
    /// `folder`: the data folder.
    RebroadcastControl(Relay &relay, RelaySettings settings, const QString &folder,
                       Ami::Clock &clock);

    /// Turns it on if it was left on. While the Engine runs.
    void restore();
    /// With the settings as they are; the error says why not.
    std::optional<Ami::Error> start();

    State state() const override;
    QStringList addresses() const override;
    void turnOn(const QString &address, quint16 port) override;
    void turnOff() override;
    QByteArray makeTicket() override { return m_relay.makeTicket(); }
    void askForSeats() override;
    void dropSeat(quint64 id) override { m_relay.dropSeat(id); }
    Ami::Result<QList<Gui::GivenToken>> tokens() override;
    Ami::Result<QByteArray> addToken(const QString &name, bool maySupervise) override;
    std::optional<Ami::Error> revokeToken(const QString &name) override;

private:
    void keep();

    Relay &m_relay;
    RelaySettings m_settings;
    QSettings m_kept;
    TokenStore m_tokens;
    quint16 m_port = 0; ///< that is listened on
    QString m_problem;
};

} // namespace App
