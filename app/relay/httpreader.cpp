// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/httpreader.h"

#include <QUrl>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <limits>

namespace App {

namespace {

namespace Beast = boost::beast;

QByteArray toBytes(Beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

int statusOf(const Beast::error_code &error)
{
    if (error == Beast::http::error::header_limit)
        return 431;
    return error == Beast::http::error::body_limit ? 413 : 400;
}

/// A target in origin form; empty for any other, and for one that is no URL. A path that climbs
/// names nothing here, and stays as it is.
QUrl urlOf(const QByteArray &target)
{
    if (!target.startsWith('/'))
        return {};
    const qsizetype query = target.indexOf('?');
    QUrl url;
    url.setPath(QString::fromLatin1(query < 0 ? target : target.first(query)), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(QString::fromLatin1(target.sliced(query + 1)), QUrl::StrictMode);
    return url;
}

} // namespace

struct HttpReader::Parser
{
    Beast::http::request_parser<Beast::http::string_body> parser;
};

HttpReader::HttpReader(const Limits &limits)
    : m_parser(std::make_unique<Parser>())
{
    m_parser->parser.eager(true);
    m_parser->parser.header_limit(static_cast<std::uint32_t>(limits.header));
    m_parser->parser.body_limit(static_cast<std::uint64_t>(limits.body));
}

HttpReader::~HttpReader() = default;

qsizetype HttpReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Complete || m_state == State::Failed)
        return 0;
    auto &parser = m_parser->parser;
    Beast::error_code error;
    std::size_t used = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    while (used < size && !parser.is_done()) {
        const std::size_t taken =
            parser.put(boost::asio::const_buffer(bytes.data() + used, size - used), error);
        used += taken;
        if (error == Beast::http::error::need_more) {
            error = {};
            break;
        }
        if (error)
            break;
        if (taken == 0)
            break;
    }
    if (error) {
        m_state = State::Failed;
        m_problem = statusOf(error);
    } else if (parser.is_done()) {
        m_state = State::Complete;
    } else if (parser.is_header_done()) {
        m_state = State::Body;
    }
    return static_cast<qsizetype>(used);
}

HttpRequest HttpReader::request() const
{
    const auto &message = m_parser->parser.get();
    HttpRequest request;
    request.method = toBytes(message.method_string());
    const QUrl url = urlOf(toBytes(message.target()));
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    for (const auto &field : message)
        request.headers.append(HttpHeader{toBytes(field.name_string()), toBytes(field.value())});
    request.body = QByteArray::fromStdString(message.body());
    request.keepAlive = message.keep_alive();
    return request;
}

} // namespace App
