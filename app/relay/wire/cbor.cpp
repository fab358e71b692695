// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/wire/cbor.h"

namespace App::Wire {

namespace {

/// What is passed over may not nest deeper.
constexpr int DeepestUnknown = 16;

} // namespace

bool Reader::enter()
{
    m_isOk = m_isOk && m_in.isArray() && m_in.isLengthKnown() && m_in.enterContainer();
    return m_isOk;
}

void Reader::leave()
{
    while (m_isOk && m_in.hasNext())
        skip();
    m_isOk = m_isOk && m_in.leaveContainer();
}

/// Each item takes a byte at least: a list that says to be longer than what is left lies.
qint64 Reader::enterList()
{
    if (!m_isOk || !m_in.isArray() || !m_in.isLengthKnown()
        || m_in.length() > static_cast<quint64>(m_size - m_in.currentOffset())) {
        m_isOk = false;
        return 0;
    }
    const auto count = static_cast<qint64>(m_in.length());
    return enter() ? count : 0;
}

qint64 Reader::number(qint64 least, qint64 most)
{
    qint64 value = least;
    if (m_isOk && m_in.isUnsignedInteger() && m_in.toUnsignedInteger() <= quint64(INT64_MAX))
        value = static_cast<qint64>(m_in.toUnsignedInteger());
    else if (m_isOk && m_in.isNegativeInteger() && m_in.toInteger() < 0)
        value = m_in.toInteger();
    else
        m_isOk = false;
    m_isOk = m_isOk && value >= least && value <= most;
    skip();
    return m_isOk ? value : least < 0 ? 0 : least;
}

void Reader::getBool(bool &value)
{
    m_isOk = m_isOk && m_in.isBool();
    if (m_isOk)
        value = m_in.toBool();
    skip();
}

void Reader::getDouble(double &value)
{
    m_isOk = m_isOk && m_in.isDouble();
    if (m_isOk)
        value = m_in.toDouble();
    skip();
}

void Reader::getText(QString &value)
{
    value.clear();
    if (!m_isOk || !m_in.isString()) {
        m_isOk = false;
        return;
    }
    auto part = m_in.readString();
    while (part.status == QCborStreamReader::Ok) {
        value += part.data;
        part = m_in.readString();
    }
    m_isOk = part.status == QCborStreamReader::EndOfString;
}

void Reader::skip()
{
    m_isOk = m_isOk && m_in.next(DeepestUnknown);
}

} // namespace App::Wire
