// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/monitor/explainjson.h"
#include "model/domain/boardfeed.h"

#include <QObject>

namespace App {

/// `lampfieldd explain` on a folder that nobody owns: waits until all witnesses were heard, and a
/// disagreement was looked into, or until there is no more to be had, and then tells.
class ExplainCommand : public QObject
{
    Q_OBJECT

public:
    /// What the last list told is committed and published within this.
    static constexpr std::chrono::milliseconds Settle{300};
    /// A contradiction is asked about after two seconds.
    static constexpr std::chrono::milliseconds Doubt{4'000};

    /// Gives up on the PBX after `timeout`, and tells what is remembered.
    ExplainCommand(QString extension, Model::BoardFeed &feed, Ami::Clock &clock,
                   std::chrono::milliseconds timeout, QObject *parent = nullptr);

signals:
    void explained(const QJsonObject &explanation);

private:
    void look();
    void finish();

    QString m_extension;
    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_timer;
    std::unique_ptr<Ami::Timer> m_deadline;
    Model::BoardMirror m_board;
    bool m_over = false;
};

} // namespace App
