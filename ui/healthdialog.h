// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/command.h"

#include <QDialog>
#include <QLabel>
#include <QTimer>

namespace Gui {

/// How the program fares: connection, traffic, queues, store. It asks while it is open, each
/// second, and never otherwise.
class HealthDialog : public QDialog
{
    Q_OBJECT

public:
    HealthDialog(Model::BoardFeed &feed, Model::CommandSink &commands, QWidget *parent = nullptr);

    void show(const Model::Health &health);
    using QDialog::show;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *addLine(const QString &title);
    void addHeading(const QString &title);

    Model::CommandSink &m_commands;
    QTimer m_timer;
    QLabel *m_connection;
    QLabel *m_board;
    QLabel *m_running;
    QLabel *m_events;
    QLabel *m_dropped;
    QLabel *m_read;
    QLabel *m_toCommit;
    QLabel *m_toShow;
    QLabel *m_unsaved;
    QLabel *m_commits;
    QLabel *m_latency;
    QLabel *m_problem;
};

} // namespace Gui
