// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"
#include "ami/protocol/recording.h"

#include <QHash>

#include <map>

namespace Ami {

/// A recording as a PBX would need it to play it again: what happened by itself, with its time, and
/// what was answered to which question. Times count from the login.
class ReplayScript
{
public:
    struct Happening
    {
        std::chrono::microseconds at{0};
        QByteArray event;                     ///< to be sent; empty: only known by an answer
        std::optional<ExtensionStatus> state; ///< what it tells of a hint
    };

    explicit ReplayScript(const Recording &recording);

    const QByteArray &banner() const { return m_banner; }
    const std::vector<Happening> &happenings() const { return m_happenings; }
    /// The hints that were known before any of it happened.
    const QList<ExtensionStatus> &firstStates() const { return m_firstStates; }
    /// What was answered to a question with this action and these headers, with `actionId` in the
    /// place of the recorded one: the last answer before `now`, or else the first. Empty: nobody
    /// asked so.
    QByteArray answer(const Message &request, std::chrono::microseconds now) const;

private:
    struct Answer
    {
        std::chrono::microseconds at{0};
        QByteArray actionId;
        QByteArray bytes;
    };

    void take(const Message &message, std::chrono::microseconds at);
    bool isMissing(const ExtensionStatus &hint) const;
    void learn(const ExtensionStatus &state, std::chrono::microseconds at, const QByteArray &event);

    QByteArray m_banner;
    std::vector<Happening> m_happenings;
    QList<ExtensionStatus> m_firstStates;
    QHash<QByteArray, QByteArray> m_questions;           ///< by ActionID
    std::map<QByteArray, std::vector<Answer>> m_answers; ///< by question
    QHash<std::pair<QString, QString>, int> m_met;       ///< states by extension, context
    bool m_wasListed = false;                            ///< all hints, once
};

} // namespace Ami
