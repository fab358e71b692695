// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/domain/board.h"

#include <QObject>

#include <optional>

namespace App {

/// Recognizes a reload of the dialplan by what it causes, as `dialplan reload` sends no event of
/// its own. Up to Asterisk 22.10 each remaining hint is reported again, new ones with an empty
/// Hint, and no event reports a removed one. From 22.11 on an event reports removed hints (−2) and
/// new ones, except those whose phones are unavailable or that have other devices of the same
/// state. In both cases all hints are to be listed anew, once it is over.
class ReloadDetector : public QObject
{
    Q_OBJECT

public:
    /// So many hints must be told again; where not many more are watched, one is enough, as most
    /// may have been removed. Some are, when a list was made while their events were on the way.
    static constexpr qsizetype FewestRepeats = 3;
    /// Or this share of them, if that is more: in a storm many are told twice around a list.
    static constexpr qsizetype Share = 16;
    static constexpr std::chrono::milliseconds Window{2'000};
    static constexpr std::chrono::milliseconds AfterList{500};
    static constexpr std::chrono::milliseconds Quiet{250};
    /// A board on which something is always repeated has no quiet.
    static constexpr std::chrono::milliseconds LongestWait{1'000};
    /// A PBX that is reloaded all the time is not listed more often than this.
    static constexpr std::chrono::milliseconds Spacing{5'000};
    /// A hint whose state is unknown (−1), or that has other devices, causes a list less often.
    static constexpr std::chrono::milliseconds DoubtSpacing{30'000};

    explicit ReloadDetector(Ami::Clock &clock, QObject *parent = nullptr);

    /// An event of a hint came, for one of `watched` extensions.
    void hear(Model::Board::Told told, qsizetype watched);
    /// The PBX said that it reloaded a module.
    void hearReload() { armForReload(); }
    /// All hints were listed: events that were made before come after it.
    void noteList();
    void stop();

signals:
    void reloaded();
    /// Hints may be missing; no event shows that the dialplan was reloaded.
    void doubted();

private:
    void count(qsizetype watched);
    void armForReload();
    void arm(std::chrono::milliseconds spacing);

    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_timer;
    std::optional<std::chrono::nanoseconds> m_firstRepeat;
    std::optional<std::chrono::nanoseconds> m_armedAt;    ///< for the reload that is waited out
    std::optional<std::chrono::nanoseconds> m_lastReload; ///< or doubt
    std::optional<std::chrono::nanoseconds> m_lastList;
    qsizetype m_repeats = 0;
    bool m_isReload = false; ///< what is waited out is more than a doubt
};

} // namespace App
