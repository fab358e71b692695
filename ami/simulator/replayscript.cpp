// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/replayscript.h"

#include "ami/protocol/messageparser.h"

#include <algorithm>

namespace Ami {

namespace {

/// Each message with the time at which its last byte was there.
std::vector<std::pair<std::chrono::microseconds, Message>> messagesOf(const Recording &recording,
                                                                      bool sent,
                                                                      MessageParser &parser)
{
    std::vector<std::pair<std::chrono::microseconds, Message>> all;
    for (const RecordedPiece &piece : recording.pieces) {
        if (piece.sent != sent)
            continue;
        parser.feed(piece.bytes);
        while (const auto message = parser.next())
            all.emplace_back(piece.at, *message);
    }
    return all;
}

/// What tells one question from another: its name and headers, without its ActionID.
QByteArray questionOf(const Message &request)
{
    QList<QByteArray> headers;
    for (qsizetype i = 0; i < request.size(); ++i) {
        const QByteArray name = request.nameAt(i).toByteArray().toLower();
        if (name != "actionid")
            headers.append(name + ':' + request.valueAt(i).toByteArray());
    }
    std::sort(headers.begin(), headers.end());
    return headers.join('\n').toLower();
}

/// A hint that has nothing but this event is back while its phone is unavailable (22.11).
std::optional<ExtensionStatus> stateByPresence(const Message &message)
{
    if (message.eventName() != EventName::PresenceStatus || message.value(Key::Hint).isEmpty())
        return {};
    constexpr int Unavailable = 4;
    return ExtensionStatus{message.text(Key::Exten), message.text(Key::Context),
                           message.text(Key::Hint), Unavailable};
}

/// What an event, an item of a list or an answer tells of a hint.
std::optional<ExtensionStatus> stateIn(const Message &message)
{
    if (message.kind() == Message::Kind::Event
            ? message.eventName() != EventName::ExtensionStatus
            : !message.isSuccess() || message.value(Key::Exten).isNull())
        return {};
    const auto decoded = decodeExtensionStatus(message);
    const auto *state = std::get_if<ExtensionStatus>(&decoded);
    return state ? std::optional(*state) : std::nullopt;
}

bool isLogin(const Message &request)
{
    return request.value(Key::Action).compare("Login", Qt::CaseInsensitive) == 0;
}

} // namespace

ReplayScript::ReplayScript(const Recording &recording)
{
    MessageParser sentParser(MessageParser::Greeting::None);
    std::chrono::microseconds login{0};
    for (const auto &[at, request] : messagesOf(recording, true, sentParser)) {
        m_questions.insert(request.value(Key::ActionId).toByteArray(), questionOf(request));
        if (isLogin(request))
            login = at;
    }
    MessageParser parser;
    for (const auto &[at, message] : messagesOf(recording, false, parser))
        take(message, std::max(at - login, std::chrono::microseconds(0)));
    m_banner = parser.banner().value_or(QByteArrayLiteral("Asterisk Call Manager/11.0.0"));
}

void ReplayScript::take(const Message &message, std::chrono::microseconds at)
{
    const QByteArray id = message.value(Key::ActionId).toByteArray();
    const bool asked = !id.isEmpty() && m_questions.contains(id);
    const std::optional<ExtensionStatus> state = stateIn(message);
    if (asked) {
        std::vector<Answer> &answers = m_answers[m_questions.value(id)];
        if (answers.empty() || answers.back().actionId != id)
            answers.push_back({at, id, {}});
        answers.back().bytes += message.bytes();
    }
    if (asked && message.eventName() == EventName::ExtensionStateListComplete)
        m_wasListed = true;
    if (state)
        learn(*state, at, asked ? QByteArray() : message.bytes().toByteArray());
    else if (const auto back = stateByPresence(message); back && isMissing(*back))
        learn(*back, at, message.bytes().toByteArray());
    else if (!asked && message.kind() == Message::Kind::Event)
        m_happenings.push_back({at, message.bytes().toByteArray(), {}});
}

bool ReplayScript::isMissing(const ExtensionStatus &hint) const
{
    const std::pair key(hint.extension, hint.context);
    return m_met.contains(key) ? m_met.value(key) < 0 : m_wasListed;
}

void ReplayScript::learn(const ExtensionStatus &state, std::chrono::microseconds at,
                         const QByteArray &event)
{
    const std::pair key(state.extension, state.context);
    // What is first heard of by an answer was so before, unless a list lacked it.
    if (!m_met.contains(key) && event.isEmpty() && !m_wasListed)
        m_firstStates.append(state);
    else
        m_happenings.push_back({at, event, state});
    m_met.insert(key, state.status);
}

QByteArray ReplayScript::answer(const Message &request, std::chrono::microseconds now) const
{
    const auto found = m_answers.find(questionOf(request));
    if (found == m_answers.end())
        return {};
    const std::vector<Answer> &answers = found->second;
    const auto later =
        std::find_if(answers.begin(), answers.end(), [now](const Answer &a) { return a.at > now; });
    const Answer &best = later == answers.begin() ? *later : *(later - 1);
    QByteArray bytes = best.bytes;
    const QByteArray id = request.value(Key::ActionId).toByteArray();
    return bytes.replace(QByteArray("\r\nActionID: " + best.actionId + "\r\n"),
                         QByteArray("\r\nActionID: " + id + "\r\n"));
}

} // namespace Ami
