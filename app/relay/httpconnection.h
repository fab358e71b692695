// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "app/relay/httpreader.h"
#include "app/relay/relaysettings.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

namespace App {

/// One connection of a browser or a program, from its first byte to its end, or until it becomes a
/// WebSocket. Requests come one after the other: the next one is read once the last is answered.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    HttpConnection(QTcpSocket *socket, const RelayLimits &limits, Ami::Clock &clock,
                   QObject *parent);

    /// Once somebody listens: reads what has come already.
    void start();
    /// A request was begun, and is not whole.
    bool isUnfinished() const { return m_isBegun; }
    /// It waits for another request.
    bool isIdle() const { return !m_isBegun && !m_isAsked; }
    void respond(const HttpResponse &response);
    void drop();
    QHostAddress peer() const { return m_peer; }

signals:
    void requested(const App::HttpRequest &request);
    /// Whoever takes it calls release().
    void upgradeRequested(const App::HttpRequest &request);
    void begunChanged();
    /// The header is there, and a body is to come.
    void bodyBegun();
    void closed();

public:
    /// The socket with the whole request for an upgrade still in it; this object is done with it.
    QTcpSocket *release();

private:
    void readOn();
    void read();
    bool readHeader();
    void readBody();
    void finish();
    void fail(int status);
    void drain();
    void setBegun(bool begun);
    void complete(HttpRequest &request) const;

    QTcpSocket *m_socket;
    const RelayLimits &m_limits;
    std::unique_ptr<Ami::Timer> m_deadline;
    std::unique_ptr<HttpReader> m_reader;
    QHostAddress m_peer;
    qsizetype m_scanned = 0; ///< bytes of the header in which its end was looked for
    qint64 m_drained = 0;
    bool m_isBegun = true;  ///< a new connection counts as a request that is on its way
    bool m_isAsked = false; ///< a request is being answered
    bool m_drains = false;  ///< it was refused; what still comes is thrown away
    bool m_keepAlive = true;
    bool m_isLast = false; ///< the connection ends with the answer that is on its way
    bool m_withBody = true;
};

} // namespace App
