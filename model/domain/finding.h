// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/hintsurvey.h"

#include <QList>
#include <QString>

namespace Model {

/// Something that the doctor found about the connection to a PBX.
struct Finding
{
    enum class Level {
        Good,
        Note,    ///< worth knowing; nothing is missing by it
        Warning, ///< part of the board will be missing or late
        Problem, ///< the board can't be true, or there is none
    };

    Level level = Level::Good;
    QString sentence;
    QString remedy; ///< what to do about it; empty where nothing is to be done

    bool operator==(const Finding &) const = default;
};

/// All that was found, and the manager user that gives Lampfield what it needs and no more.
struct Diagnosis
{
    QList<Finding> findings; ///< in the order in which they were looked at
    QString stanza;          ///< the user's section of manager.conf
    QString place = {};      ///< where the section belongs on this PBX, for people
    HintSurvey hints = {};   ///< what the PBX has hints for; empty where it did not list them

    Finding::Level worst() const
    {
        Finding::Level worst = Finding::Level::Good;
        for (const Finding &finding : findings)
            worst = std::max(worst, finding.level);
        return worst;
    }

    bool operator==(const Diagnosis &) const = default;
};

} // namespace Model
