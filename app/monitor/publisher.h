// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/board.h"

#include <QObject>

#include <memory>

namespace App {

/// Hands the Board's changes to the store, and publishes them once they are committed. The first
/// change after a quiet time goes at once; under load the next ChangeSet goes 15 ms after the last,
/// once the store has acknowledged it. What the store could not take is published all the same,
/// marked unsaved, and is written with the next ChangeSet that it takes.
class Publisher : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Spacing{15};
    static constexpr std::chrono::milliseconds StoreRetry{5'000};
    static constexpr qsizetype UnsavedRefreshes = 100;

    Publisher(Model::Board &board, Ami::Clock &clock, QObject *parent = nullptr);

    /// To be called after the Board was changed.
    void notify();
    void acknowledge(const Model::ChangeSet &changes);
    void reject(const Model::ChangeSet &changes);
    /// Everything that is left, at once, for the end.
    void flush();

signals:
    void ready(const Model::ChangeSet &changes);
    void published(const Model::ChangeSet &changes);

private:
    Model::Board &m_board;
    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_timer;
    std::optional<std::chrono::nanoseconds> m_lastSent;
    Model::ChangeSet m_unsaved;
    bool m_inFlight = false;
};

} // namespace App
