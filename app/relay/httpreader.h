// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/httpmessage.h"

#include <memory>

namespace App {

/// Reads one request of HTTP/1.x from bytes as they come. The parsing is Boost.Beast's.
class HttpReader
{
public:
    struct Limits
    {
        qsizetype header = 16 * 1024; ///< request line and headers
        qsizetype body = 1024 * 1024;
    };
    enum class State { Header, Body, Complete, Failed };

    explicit HttpReader(const Limits &limits);
    ~HttpReader();
    Q_DISABLE_COPY_MOVE(HttpReader)

    /// Returns how many of the bytes belong to this request; what is left belongs to the next one.
    qsizetype feed(QByteArrayView bytes);
    State state() const { return m_state; }
    /// 400, 413, 431: why it failed.
    int problem() const { return m_problem; }
    /// Once the headers are there; with the body once it is complete.
    HttpRequest request() const;

private:
    struct Parser;

    std::unique_ptr<Parser> m_parser;
    State m_state = State::Header;
    int m_problem = 0;
};

} // namespace App
