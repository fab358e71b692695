// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/domain/board.h"

#include <QHash>
#include <QObject>

namespace App {

/// Watches for extensions whose hint, device and contact contradict each other. One for which that
/// lasts over two seconds is to be asked again, alone; if it stays so, it is listed on the Board as
/// one that disagrees, until the three agree.
class Arbiter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Look{250};
    static constexpr std::chrono::milliseconds Patience{2'000};
    /// What is listed is asked about once more when something new is heard, but not sooner.
    static constexpr std::chrono::milliseconds AskSpacing{10'000};
    /// More of them at a time are asked about by one list.
    static constexpr qsizetype MostAlone = 50;

    Arbiter(Model::Board &board, Ami::Clock &clock, QObject *parent = nullptr);

    /// To be called after the Board heard something, while the link is live.
    void wake();
    /// The link is lost: nobody can be asked, and what is known is in doubt anyway.
    void stop();
    /// What was asked again was answered, or will not be.
    void settle(const QString &extension);
    void settleAll();

signals:
    void askAgain(const QString &extension);
    void askAll();
    /// An extension is listed that was not.
    void listed();
    /// The Board lists another extension, or one fewer.
    void changed();

private:
    struct Suspicion
    {
        std::chrono::nanoseconds since{0};
        std::chrono::nanoseconds askedAt{0};
        bool asked = false;
        bool answered = false;
    };

    void look();
    void reconsider(const QSet<QString> &touched);
    bool judge(const QString &extension);
    void ask();

    Model::Board &m_board;
    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_timer;
    QHash<QString, Suspicion> m_suspects;
};

} // namespace App
