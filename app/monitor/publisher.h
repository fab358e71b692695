// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/board.h"

#include <QObject>

#include <memory>

namespace App {

/// Hands the Board's changes to the store, and publishes them once they are committed. The first
/// change after a quiet time goes at once; under load the next ChangeSet goes 16 ms after the last,
/// once the store has acknowledged it. While the store refuses or stalls, changes are published all
/// the same, marked unsaved; they are written once it answers again, or takes them when it is tried
/// again.
class Publisher : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Spacing{16}; ///< a frame of a screen
    static constexpr std::chrono::milliseconds Stall{250};
    static constexpr std::chrono::milliseconds StoreRetry{5'000};
    static constexpr qsizetype UnsavedRefreshes = 100;
    /// Past that the oldest become one counted gap, in which nothing is known.
    static constexpr qsizetype UnsavedIntervals = 100'000;
    /// Past that the oldest are lost, and the log says so.
    static constexpr qsizetype UnsavedCalls = 10'000;
    static constexpr qsizetype UnsavedVisits = 10'000;  ///< likewise
    static constexpr qsizetype UnsavedActions = 10'000; ///< likewise

    Publisher(Model::Board &board, Ami::Clock &clock, QObject *parent = nullptr);

    /// To be called after the Board was changed.
    void notify();
    void acknowledge(const Model::ChangeSet &changes);
    void reject(const Model::ChangeSet &changes);
    /// Hands over all that is left, without waiting for anything, and nothing after it.
    void finish();

    /// Rows that the store has and has not committed, and rows that it is to get.
    qint64 uncommittedRows() const;
    qint64 unsavedIntervals() const { return m_unsaved.intervals.size(); }

signals:
    void ready(const Model::ChangeSet &changes);
    void published(const Model::ChangeSet &changes);
    /// The store has not answered for so long that its ChangeSet was published unsaved.
    void stalled();

private:
    bool mayGo() const;
    void send();
    Model::ChangeSet takeAll();
    void keepUnsaved(const Model::ChangeSet &older);
    void boundUnsaved();
    void boundUnsavedCalls();
    void publish(Model::ChangeSet changes);
    void publishUnsaved(Model::ChangeSet changes);
    void handleStall();

    Model::Board &m_board;
    Ami::Clock &m_clock;
    std::unique_ptr<Ami::Timer> m_spacing;
    std::unique_ptr<Ami::Timer> m_stall;
    std::unique_ptr<Ami::Timer> m_retry;
    std::optional<std::chrono::nanoseconds> m_lastSent;
    std::optional<Model::ChangeSet> m_inFlight;     ///< what the store is writing
    std::optional<Model::TimePoint> m_unsavedSince; ///< what the store has is older
    Model::ChangeSet m_unsaved;                     ///< newer than that, and published already
    bool m_stalled = false;
    bool m_finished = false;
};

} // namespace App
