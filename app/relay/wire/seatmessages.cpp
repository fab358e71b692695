// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/wire/seatmessages.h"

#include <QCoreApplication>

namespace App::Wire {

template <typename Io, typename T>
requires std::is_empty_v<T>
void fields(Io &io, T & /*nothing*/)
{
    io();
}

template <typename Io, Is<Hello> T>
void fields(Io &io, T &hello)
{
    io(hello.version, hello.program, hello.epoch, hello.maySupervise, hello.resumes);
}

template <typename Io, Is<Picture> T>
void fields(Io &io, T &picture)
{
    io(picture.board);
}

template <typename Io, Is<Changes> T>
void fields(Io &io, T &message)
{
    io(message.changes);
}

template <typename Io, Is<Link> T>
void fields(Io &io, T &message)
{
    io(message.link);
}

template <typename Io, Is<May> T>
void fields(Io &io, T &message)
{
    io(message.abilities);
}

template <typename Io, Is<StoreProblem> T>
void fields(Io &io, T &problem)
{
    io(problem.sentence);
}

template <typename Io, Is<Ping> T>
void fields(Io &io, T &ping)
{
    io(ping.sent);
}

template <typename Io, Is<Pong> T>
void fields(Io &io, T &pong)
{
    io(pong.sent, pong.now);
}

template <typename Io, Is<RefreshProgressed> T>
void fields(Io &io, T &progress)
{
    io(progress.done, progress.total);
}

template <typename Io, Is<RefreshFinished> T>
void fields(Io &io, T &finished)
{
    io(finished.ok, finished.sentence, finished.refresh);
}

template <typename Io, Is<HistoryFound> T>
void fields(Io &io, T &found)
{
    io(found.extension, found.intervals);
}

template <typename Io, Is<VisitsFound> T>
void fields(Io &io, T &found)
{
    io(found.from, found.to, found.visits);
}

template <typename Io, Is<CallsFound> T>
void fields(Io &io, T &found)
{
    io(found.from, found.calls);
}

template <typename Io, Is<HealthTold> T>
void fields(Io &io, T &told)
{
    io(told.health);
}

template <typename Io, Is<RosterApplied> T>
void fields(Io &io, T &applied)
{
    io(applied.outcome);
}

template <typename Io, Is<ActionDone> T>
void fields(Io &io, T &done)
{
    io(done.record);
}

template <typename Io, Is<Model::HistoryCommand> T>
void fields(Io &io, T &command)
{
    io(command.extension, command.from, command.to);
}

template <typename Io, typename T>
requires Is<T, Model::QueueVisitsCommand> || Is<T, Model::CallsCommand>
void fields(Io &io, T &command)
{
    io(command.from, command.to);
}

template <typename Io, Is<Model::RosterCommand> T>
void fields(Io &io, T &command)
{
    io(command.roster);
}

template <typename Io, Is<Model::ActionCommand> T>
void fields(Io &io, T &command)
{
    io(command.request);
}

namespace {

/// A message, as an array of its number and itself.
template <typename Message>
QByteArray bytesOf(const Message &message)
{
    QByteArray bytes;
    Writer writer(bytes);
    std::visit([&](const auto &typed) { writer(static_cast<quint64>(message.index()), typed); },
               message);
    return bytes;
}

template <typename Message, std::size_t... Numbers>
void readNumbered(Reader &reader, quint64 number, Message &message,
                  std::index_sequence<Numbers...> /*all*/)
{
    const auto readAs = [&]<std::size_t Number>() {
        if (number == Number)
            reader.get(message.template emplace<Number>());
    };
    (readAs.template operator()<Numbers>(), ...);
}

template <typename Message>
Ami::Result<Message> messageOf(const QByteArray &bytes)
{
    Reader reader(bytes);
    Message message;
    quint64 number = 0;
    if (reader.enter()) {
        reader.get(number);
        constexpr std::size_t Count = std::variant_size_v<Message>;
        if (number > 0 && number < Count)
            readNumbered(reader, number, message, std::make_index_sequence<Count>());
        reader.leave();
    }
    if (!reader.isOk()) {
        return Ami::Error{
            QCoreApplication::translate("App::Wire", "This is no message of /seat (kind %1).")
                .arg(number)};
    }
    return message;
}

} // namespace

QByteArray encode(const HostMessage &message)
{
    return bytesOf(message);
}

QByteArray encode(const SeatMessage &message)
{
    return bytesOf(message);
}

Ami::Result<HostMessage> decodeHost(const QByteArray &bytes)
{
    return messageOf<HostMessage>(bytes);
}

Ami::Result<SeatMessage> decodeSeat(const QByteArray &bytes)
{
    return messageOf<SeatMessage>(bytes);
}

} // namespace App::Wire
