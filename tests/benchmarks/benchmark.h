// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// What can be chosen on the command line.
struct Options
{
    int seconds = 20;            ///< of each part that runs by the clock
    int rounds = 15;             ///< of each part that is repeated
    QString recordings;          ///< a folder with *.txt
    qsizetype chunk = 16 * 1024; ///< bytes that the parser is fed at once
};

/// Each gives its figures, with those of the bare work beside them.

QJsonObject benchParser(const Options &options);
QJsonObject benchEvents(const Options &options);
QJsonObject benchReducers(const Options &options);
QJsonObject benchItems(const Options &options);
QJsonObject benchCalls(const Options &options);
QJsonObject benchFanOut(const Options &options);
QJsonObject benchPainting(const Options &options);
QJsonObject benchPipe(const Options &options);
QJsonObject benchLatency(const Options &options);
QJsonObject benchStorm(const Options &options);
QJsonObject benchEconomy(const Options &options);
QJsonObject benchRefresh(const Options &options);
QJsonObject benchSteady(const Options &options);
QJsonObject benchDaemon(const Options &options);
QJsonObject benchDesk(const Options &options);
QJsonObject benchWall(const Options &options);

/// An empty window, or nothing at all, that a program is held against. Ends when it is killed.
int showNothing(bool window);
