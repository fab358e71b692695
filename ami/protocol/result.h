// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Ami {

/// Why something failed, as a sentence for a person. It never holds a secret.
struct Error
{
    QString text;
    int code = 0; ///< the number that whoever failed gave it, as a database does; 0: none
};

/// Either a value or the Error that came instead of it.
template <typename T>
class Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Error error) // NOLINT(google-explicit-constructor): so is an error
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &operator*() const { return std::get<0>(m_content); }
    T &operator*() { return std::get<0>(m_content); }
    const T *operator->() const { return &std::get<0>(m_content); }
    T *operator->() { return &std::get<0>(m_content); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace Ami
