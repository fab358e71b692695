// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/messageparser.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <optional>

namespace Test {

/// A manager interface whose answers a test lays down: lists and states by action. Logins, pings
/// and lists that nobody laid down are answered as Asterisk does.
class FakePbx : public QObject
{
    Q_OBJECT

public:
    FakePbx();

    quint16 port() const { return m_server.serverPort(); }
    /// The items of a list, as messages without ActionID; each ends with an empty line.
    void setList(const QByteArray &action, const QList<QByteArray> &items);
    /// Answers an action by an error instead.
    void setError(const QByteArray &action, const QByteArray &sentence);
    /// Never answers an action.
    void setSilent(const QByteArray &action) { m_silent.insert(action.toLower()); }
    /// The headers of the answer to an action, each line without its end.
    void setAnswer(const QByteArray &action, const QList<QByteArray> &lines);
    /// What FullyBooted says after the next logins; without it, it has no Uptime.
    void setUptime(std::chrono::seconds uptime) { m_uptime = uptime; }
    /// What ExtensionState says of an extension.
    void setState(const QByteArray &extension, int status, const QByteArray &hint);
    /// What Getvar says of a variable, or of a function with its arguments. Phones dial in
    /// from-internal, which has every number, unless a test says otherwise.
    void setVariable(const QByteArray &variable, const QByteArray &value);
    /// An entry of AstDB; with the first one, those that are not there are told so.
    void setEntry(const QByteArray &family, const QByteArray &key, const QByteArray &value);
    void removeEntry(const QByteArray &family, const QByteArray &key);
    /// An endpoint as PJSIPShowEndpoint tells it; others are not there.
    void setEndpoint(const QByteArray &name, const QByteArray &callerId);
    /// An event, or raw bytes, to every session.
    void send(const QByteArray &bytes);
    void closeAll();

    /// How often an action came, and the last one of it.
    int count(const QByteArray &action) const { return m_counts.value(action.toLower()); }
    const Ami::Message &last() const { return m_last; }
    Ami::Message last(const QByteArray &action) const { return m_lastOf.value(action.toLower()); }

    static QByteArray message(const QList<QByteArray> &lines);
    static QByteArray hint(const QByteArray &extension, int status, const QByteArray &hint,
                           const QByteArray &context = "from-internal");

private:
    void accept();
    void answer(QTcpSocket &socket, const Ami::Message &request);
    QByteArray answerTo(const Ami::Message &request) const;
    QByteArray variable(const QByteArray &variable) const;
    std::optional<QByteArray> answerToLookUp(const QByteArray &action,
                                             const Ami::Message &request) const;

    QList<QTcpSocket *> m_sockets;
    QHash<QByteArray, QList<QByteArray>> m_lists;
    QHash<QByteArray, QByteArray> m_states;
    QHash<QByteArray, QByteArray> m_errors;
    QHash<QByteArray, QByteArray> m_variables;
    QSet<QByteArray> m_silent;
    QHash<QByteArray, QByteArray> m_answers;
    QHash<QByteArray, QByteArray> m_entries;   ///< by "FAMILY/KEY"
    QHash<QByteArray, QByteArray> m_endpoints; ///< caller IDs by name
    bool m_hasDatabase = false;
    QHash<QByteArray, int> m_counts;
    std::optional<std::chrono::seconds> m_uptime;
    Ami::Message m_last;
    QHash<QByteArray, Ami::Message> m_lastOf;
    QTcpServer m_server; ///< goes first, with its sockets
};

} // namespace Test
