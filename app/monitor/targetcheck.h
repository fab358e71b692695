// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/replygroup.h"
#include "model/domain/board.h"

namespace App {

/// Asks the PBX anew how an extension is: its hint, its pauses in queues, and its presence. What is
/// shown may be a second old, and a call that is sent to a phone that is gone is lost. The answers
/// go into the Board like any others.
class TargetCheck : public QObject
{
    Q_OBJECT

public:
    /// Interfaces and presence providers that are asked about at most.
    static constexpr qsizetype MostQuestions = 8;

    TargetCheck(Ami::Session &session, Model::Board &board, Ami::Clock &clock, QString extension,
                QObject *parent = nullptr);

    void start();

signals:
    /// False if the hint was not told: nobody knows.
    void finished(bool isKnown);

private:
    void askHint();
    void askSeat(const QString &interface);
    void askPresence(const QString &provider);

    ReplyGroup m_replies;
    Model::Board &m_board;
    Ami::Clock &m_clock;
    QString m_extension;
    bool m_isKnown = false;
};

} // namespace App
