// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Ami {

/// A password. It can't be printed or streamed, and its memory is overwritten when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView value);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    bool isEmpty() const { return m_value.isEmpty(); }

    /// The bytes themselves, for the two places that must send them or hash them.
    const QByteArray &reveal() const { return m_value; }

    /// Key of an MD5 login: lower-case hex of md5(challenge + secret), as manager.c's
    /// authenticate() computes it.
    QByteArray md5Key(QByteArrayView challenge) const;

private:
    QByteArray m_value;
};

} // namespace Ami
