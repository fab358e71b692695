// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "ami/simulator/replayscript.h"

namespace Ami {

/// A recording that goes on: what happens is told at its time, and what is known is known.
class Playback : public QObject
{
    Q_OBJECT

public:
    /// `speed` is over 0; 2 plays twice as fast.
    Playback(const Recording &recording, double speed, Clock &clock, QObject *parent = nullptr);

    /// With the first login; later ones come in on what is going on.
    void begin();

    const QByteArray &banner() const { return m_script.banner(); }
    bool isOver() const { return m_next == m_script.happenings().size(); }
    /// All hints as they are now; an empty list where none was recorded.
    QList<ExtensionStatus> states() const;
    /// −1 where it was not recorded, as Asterisk says it of a missing hint.
    ExtensionStatus state(const QString &extension, const QString &context) const;
    /// Empty: nobody asked so.
    QByteArray answer(const Message &request) const { return m_script.answer(request, now()); }

signals:
    void happened(const QByteArray &event);
    void over();

private:
    void play();
    std::chrono::microseconds now() const;

    ReplayScript m_script;
    double m_speed;
    Clock &m_clock;
    std::unique_ptr<Timer> m_timer;
    std::optional<std::chrono::nanoseconds> m_began;
    std::size_t m_next = 0;
    std::map<std::pair<QString, QString>, ExtensionStatus> m_states; ///< by context, extension
};

} // namespace Ami
