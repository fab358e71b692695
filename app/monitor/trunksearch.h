// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/liveconnection.h"
#include "model/domain/board.h"

#include <QHash>
#include <QObject>

namespace App {

/// Finds out which hinted endpoints are lines to the outside: they do not register, and what comes
/// in by them begins in a context for calls from outside. Requests the context of each once a
/// connection.
class TrunkSearch : public QObject
{
    Q_OBJECT

public:
    TrunkSearch(Model::Board &board, Ami::LiveConnection &link, QObject *parent = nullptr);

    /// The endpoints were listed.
    void followRound();
    void loseLink();

signals:
    /// The Board knows other trunks now: which hints are shown is to be decided anew.
    void changed();

private:
    void ask(const QString &endpoint);
    void settle();

    Model::Board &m_board;
    Ami::LiveConnection &m_link;
    QHash<QString, bool> m_isTrunk; ///< endpoints that were asked about
    int m_waiting = 0;
};

/// True for a context in which, by custom, calls from outside begin: "from-pstn", "from-trunk-2".
bool isOutsideContext(const QString &context);

} // namespace App
