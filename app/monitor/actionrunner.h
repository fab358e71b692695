// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/liveconnection.h"
#include "app/monitor/dialplancheck.h"
#include "model/domain/abilities.h"
#include "model/domain/actionplan.h"
#include "model/domain/board.h"

#include <map>

namespace App {

/// Does what supervisors want done about calls and queues, over the one connection: checks that it
/// is allowed and possible, that a number can be dialed where it is sent to, and how a transfer's
/// target is now, sends it, and notes on the Board who wanted what and what came of it.
class ActionRunner : public QObject
{
    Q_OBJECT

public:
    /// For the answer of the PBX, and for whoever is to pick up.
    static constexpr std::chrono::milliseconds AnswerTime{5'000};
    static constexpr std::chrono::milliseconds PickUpTime{Model::OwnPhoneRings + AnswerTime};
    /// In which a phone that is to ask another one first has begun to.
    static constexpr std::chrono::milliseconds ConsultTime{4'000};
    static constexpr std::chrono::milliseconds ConsultLook{250};
    /// Wishes at a time; a supervisor has two hands.
    static constexpr std::size_t MostUnderWay = 50;

    ActionRunner(Model::Board &board, Ami::LiveConnection &link, Model::ActionPolicy policy,
                 Ami::Clock &clock, QObject *parent = nullptr);

    /// What comes of it is noted on the Board, first that it was asked for.
    void perform(Model::ActionRequest request);
    void becomeLive();
    void loseLink();
    const Model::Abilities &abilities() const { return m_abilities; }

signals:
    void abilitiesChanged(const Model::Abilities &abilities);
    /// The Board may have changed.
    void changed();

private:
    using Outcome = Model::ActionRecord::Outcome;

    struct UnderWay
    {
        Model::ActionRecord record;
        Model::ActionPlan plan;
        std::size_t step = 0;
        QString context; ///< in which its number is dialed
        std::optional<std::chrono::nanoseconds> consultBy;
    };

    void setAbilities(const Ami::Rights &rights);
    QString objection(const Model::ActionRequest &request) const;
    QString phoneOf(const Model::ActionRequest &request) const;
    bool canBeAsked(const QString &target) const;
    void checkDialplan(const Model::ActionRequest &request);
    void handleDialplan(const Model::ActionRequest &request, const DialplanCheck &check);
    void checkTarget(const Model::ActionRequest &request);
    void handleTarget(const Model::ActionRequest &request, bool isKnown);
    void refuseTarget(const Model::ActionRequest &request, const QString &reason);
    void askToConfirm(const Model::ActionRequest &request, const QString &reason);
    QString colleagueFor(const Model::ActionRequest &request) const;
    void go(const Model::ActionRequest &request);
    void sendStep(const QString &id);
    void handleReply(const QString &id, const Ami::Reply &reply);
    void awaitConsultation(UnderWay &wish);
    void lookForConsultations();
    bool isConsulting(const UnderWay &wish);
    bool isStillHeard(const Model::ActionRequest &request);
    void fail(const UnderWay &wish, const QString &sentence);
    void finish(const QString &id, Outcome outcome, const QString &sentence,
                const QString &colleague = {});
    void note(const Model::ActionRecord &record);

    Model::Board &m_board;
    Ami::LiveConnection &m_link;
    Model::ActionPolicy m_policy;
    Ami::Clock &m_clock;
    Ami::Rights m_rights; ///< over this connection
    Model::Abilities m_abilities;
    std::map<QString, UnderWay> m_underWay; ///< by id
    std::unique_ptr<Ami::Timer> m_consultTimer;
};

} // namespace App
