// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a PBX into messages. Cut anywhere, they give the same messages as whole.
#include "ami/protocol/messageparser.h"

#include <cstdlib>

namespace {

Ami::MessageParser::Limits limits()
{
    Ami::MessageParser::Limits limits;
    limits.messageBytes = 512; // within a fuzzer's reach
    limits.headers = 16;
    return limits;
}

QByteArray drain(Ami::MessageParser &parser)
{
    QByteArray all;
    while (const auto message = parser.next()) {
        for (qsizetype i = 0; i < message->size(); ++i)
            all += message->nameAt(i).toByteArray() + '=' + message->valueAt(i).toByteArray() + '|';
        all += '\n';
    }
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto greeting = (data[0] & 1) != 0 ? Ami::MessageParser::Greeting::Banner
                                             : Ami::MessageParser::Greeting::None;
    const qsizetype piece = 1 + data[1] % 64;
    const QByteArrayView bytes(data + 2, qsizetype(size - 2));
    Ami::MessageParser whole(greeting, limits());
    whole.feed(bytes);
    const QByteArray expected = drain(whole);
    Ami::MessageParser cut(greeting, limits());
    QByteArray found;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        cut.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        found += drain(cut);
    }
    if (found != expected || whole.banner() != cut.banner()
        || whole.statistics().messages != cut.statistics().messages)
        std::abort();
    return 0;
}
