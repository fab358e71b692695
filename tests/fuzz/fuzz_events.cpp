// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages of a PBX into typed events, and those into the Board and the calls.
#include "ami/protocol/callevent.h"
#include "ami/protocol/event.h"
#include "ami/protocol/messageparser.h"
#include "model/domain/board.h"
#include "model/domain/boardmirror.h"
#include "model/domain/calls.h"
#include "model/domain/explanation.h"

#include <cstdlib>

namespace {

constexpr std::size_t ListedAtOnce = 5;

template <typename Event>
void apply(Model::Board &board, const Event &event, Model::TimePoint now)
{
    if constexpr (requires { board.apply(event, now); })
        board.apply(event, now);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Ami::MessageParser parser(Ami::MessageParser::Greeting::None);
    parser.feed(QByteArrayView(data, qsizetype(size)));
    Model::Board board({QStringLiteral("from-internal"), QStringLiteral("other")});
    Model::BoardMirror mirror;
    Model::Calls calls;
    std::vector<Ami::Message> items;
    Model::TimePoint now(std::chrono::hours(500'000));
    while (const auto message = parser.next()) {
        now += std::chrono::milliseconds(300);
        std::visit([&](const auto &event) { apply(board, event, now); }, Ami::decode(*message));
        static_cast<void>(Ami::decodeExtensionStatus(*message));
        const Ami::CallEvent call = Ami::decodeCall(*message);
        calls.apply(call, now);
        board.apply(call, now);
        items.push_back(*message);
        if (items.size() == ListedAtOnce) {
            const auto list = Ami::decodeQueueList(std::exchange(items, {}));
            board.applyList(list, true, now);
        }
        mirror.apply(board.takeChanges());
    }
    for (const Model::Call &call : calls.takeChanges() + calls.live()) {
        if (call.id.isEmpty())
            std::abort();
    }
    for (const Model::Extension &row : board.watched())
        static_cast<void>(contradiction(row, board.hintOf(row.number), board.witnesses()));
    return 0;
}
