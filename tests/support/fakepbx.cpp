// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakepbx.h"

#include <memory>

namespace Test {

FakePbx::FakePbx()
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakePbx::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QByteArray FakePbx::message(const QList<QByteArray> &lines)
{
    return lines.join("\r\n") + "\r\n\r\n";
}

QByteArray FakePbx::hint(const QByteArray &extension, int status, const QByteArray &hint,
                         const QByteArray &context)
{
    return message({"Event: ExtensionStatus", "Exten: " + extension, "Context: " + context,
                    "Hint: " + hint, "Status: " + QByteArray::number(status)});
}

void FakePbx::setList(const QByteArray &action, const QList<QByteArray> &items)
{
    m_lists.insert(action.toLower(), items);
}

void FakePbx::setError(const QByteArray &action, const QByteArray &sentence)
{
    m_errors.insert(action.toLower(), sentence);
}

void FakePbx::setAnswer(const QByteArray &action, const QList<QByteArray> &lines)
{
    m_answers.insert(action.toLower(), message(lines));
}

void FakePbx::setState(const QByteArray &extension, int status, const QByteArray &hint)
{
    m_states.insert(
        extension,
        message({"Message: Extension Status", "Exten: " + extension, "Context: from-internal",
                 "Hint: " + hint, "Status: " + QByteArray::number(status)}));
}

void FakePbx::setVariable(const QByteArray &variable, const QByteArray &value)
{
    m_variables.insert(variable, value);
}

QByteArray FakePbx::variable(const QByteArray &variable) const
{
    // Every phone dials in from-internal, where every number exists.
    const QByteArray otherwise = variable.startsWith("DIALPLAN_EXISTS(from-internal,") ? "1"
        : variable.startsWith("PJSIP_ENDPOINT(") ? "from-internal"
                                                 : "";
    return m_variables.value(variable, otherwise);
}

void FakePbx::send(const QByteArray &bytes)
{
    for (QTcpSocket *socket : std::as_const(m_sockets))
        socket->write(bytes);
}

void FakePbx::closeAll()
{
    for (QTcpSocket *socket : std::exchange(m_sockets, {}))
        socket->disconnectFromHost();
}

void FakePbx::accept()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    m_sockets.append(socket);
    socket->write("Asterisk Call Manager/11.0.0\r\n");
    auto parser = std::make_shared<Ami::MessageParser>(Ami::MessageParser::Greeting::None);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, parser] {
        parser->feed(socket->readAll());
        while (const auto request = parser->next())
            answer(*socket, *request);
    });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_sockets.removeOne(socket);
        socket->deleteLater();
    });
}

void FakePbx::answer(QTcpSocket &socket, const Ami::Message &request)
{
    const QByteArray action = request.value(Ami::Key::Action).toByteArray().toLower();
    ++m_counts[action];
    m_last = request;
    m_lastOf.insert(action, request);
    socket.write(answerTo(request));
    if (action != "login")
        return;
    QList<QByteArray> booted{"Event: FullyBooted", "Status: Fully Booted"};
    if (m_uptime)
        booted.append("Uptime: " + QByteArray::number(m_uptime->count()));
    socket.write(message(booted));
}

void FakePbx::setEntry(const QByteArray &family, const QByteArray &key, const QByteArray &value)
{
    m_hasDatabase = true;
    m_entries.insert(QByteArray(family + '/' + key), value);
}

void FakePbx::removeEntry(const QByteArray &family, const QByteArray &key)
{
    m_entries.remove(QByteArray(family + '/' + key));
}

void FakePbx::setEndpoint(const QByteArray &name, const QByteArray &callerId)
{
    m_endpoints.insert(name, callerId);
}

/// What is asked for one by one, in modules that not every PBX has loaded.
std::optional<QByteArray> FakePbx::answerToLookUp(const QByteArray &action,
                                                  const Ami::Message &request) const
{
    const QByteArray id = "ActionID: " + request.value(Ami::Key::ActionId).toByteArray();
    const auto list = [&id](const QList<QByteArray> &item, const QByteArray &end) -> QByteArray {
        return "Response: Success\r\n" + id + "\r\nEventList: start\r\n\r\n"
            + message(item + QList<QByteArray>{id})
            + message({"Event: " + end, id, "EventList: Complete", "ListItems: 1"});
    };
    const auto error = [&id](const QByteArray &sentence) {
        return message({"Response: Error", id, "Message: " + sentence});
    };
    if (m_hasDatabase && action == "dbget") {
        const QByteArray family = request.value("Family").toByteArray();
        const QByteArray key = request.value("Key").toByteArray();
        const auto entry = m_entries.constFind(QByteArray(family + '/' + key));
        return entry == m_entries.constEnd()
            ? error("Database entry not found")
            : list({"Event: DBGetResponse", "Family: " + family, "Key: " + key, "Val: " + *entry},
                   "DBGetComplete");
    }
    if (!m_endpoints.isEmpty() && action == "pjsipshowendpoint") {
        const QByteArray name = request.value(Ami::Key::Endpoint).toByteArray();
        return m_endpoints.contains(name) ? list({"Event: EndpointDetail", "ObjectName: " + name,
                                                  "Callerid: " + m_endpoints.value(name)},
                                                 "EndpointDetailComplete")
                                          : error("Unable to retrieve endpoint " + name);
    }
    static const QList<QByteArray> optional{"dbget", "voicemailuserslist", "pjsipshowendpoint",
                                            "sipshowpeer"};
    return !m_lists.contains(action) && optional.contains(action)
        ? std::optional(error("Invalid/unknown command: " + action))
        : std::nullopt;
}

QByteArray FakePbx::answerTo(const Ami::Message &request) const
{
    const QByteArray action = request.value(Ami::Key::Action).toByteArray().toLower();
    const QByteArray id = "ActionID: " + request.value(Ami::Key::ActionId).toByteArray();
    const QByteArray success = "Response: Success\r\n" + id + "\r\n";
    if (m_silent.contains(action))
        return {};
    if (m_errors.contains(action))
        return "Response: Error\r\n" + id + "\r\nMessage: " + m_errors.value(action) + "\r\n\r\n";
    if (m_answers.contains(action))
        return success + m_answers.value(action);
    if (action == "challenge")
        return success + message({"Challenge: 198824642"});
    if (action == "getvar")
        return success
            + message({"Variable: " + request.value("Variable").toByteArray(),
                       "Value: " + variable(request.value("Variable").toByteArray())});
    if (action == "extensionstate")
        return success + m_states.value(request.value(Ami::Key::Exten).toByteArray());
    if (action == "pjsipshowmaintenance" && !m_lists.contains(action)) // before 22.10
        return "Response: Error\r\n" + id + "\r\nMessage: Invalid/unknown command\r\n\r\n";
    if (const auto told = answerToLookUp(action, request))
        return *told;
    if (!m_lists.contains(action))
        return success + message({"Message: Fine"});
    QByteArray bytes = success + message({"EventList: start"});
    for (const QByteArray &item : m_lists.value(action))
        bytes += item.left(item.indexOf("\r\n") + 2) + id + item.mid(item.indexOf("\r\n"));
    return bytes
        + message({"Event: " + action + "Complete", id, "EventList: Complete",
                   "ListItems: " + QByteArray::number(m_lists.value(action).size())});
}

} // namespace Test
