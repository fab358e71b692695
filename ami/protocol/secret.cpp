// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/secret.h"

#include <QCryptographicHash>

#include <cstring>

namespace Ami {

Secret::Secret(QByteArrayView value)
    : m_value(value.toByteArray())
{
}

Secret::~Secret()
{
    // Only the last owner may wipe: QByteArray shares its bytes between copies.
    if (m_value.isDetached() && !m_value.isEmpty())
        explicit_bzero(m_value.data(), static_cast<size_t>(m_value.size()));
}

QByteArray Secret::md5Key(QByteArrayView challenge) const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(challenge);
    hash.addData(m_value);
    return hash.result().toHex();
}

} // namespace Ami
