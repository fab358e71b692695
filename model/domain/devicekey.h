// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace Model {

/// The name of a device or of a presence provider as a key. Asterisk matches hints with devices
/// without regard to case: VitalPBX writes "pjsip/1001" for the channels of "PJSIP/1001".
class DeviceKey
{
public:
    DeviceKey() = default;
    /// Implicit, so that names are looked up as they are.
    DeviceKey(const QString &name) // NOLINT(google-explicit-constructor)
        : m_text(name.toUpper())   // shares the text of the many that are in capitals already
    {
    }

    const QString &text() const { return m_text; }

    bool operator==(const DeviceKey &) const = default;

private:
    QString m_text;
};

inline size_t qHash(const DeviceKey &key, size_t seed = 0)
{
    return qHash(key.text(), seed);
}

} // namespace Model
