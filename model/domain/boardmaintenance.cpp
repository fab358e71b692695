// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which extensions are in maintenance. Hint and device stay idle then, and calls get 503
// (Asterisk 22.10).
#include "model/domain/board.h"

namespace Model {

namespace {

constexpr QLatin1String Pjsip("PJSIP/");

DeviceKey keyOf(const QString &endpoint)
{
    return QString(Pjsip + endpoint);
}

} // namespace

/// Calls still reach an extension while one of its phones is not in maintenance.
bool Board::isInMaintenance(const Hint &hint) const
{
    bool has = false;
    for (const QString &device : hint.devices) {
        if (isCustom(device))
            continue;
        if (!m_maintained.contains(device))
            return false;
        has = true;
    }
    return has;
}

void Board::refreshMaintenance(Extension &row)
{
    const bool is = !m_maintained.isEmpty() && isInMaintenance(parseHint(row.hint));
    if (row.inMaintenance == is)
        return;
    row.inMaintenance = is;
    m_shownOnly.insert(row.number);
}

void Board::setMaintenance(const QSet<DeviceKey> &endpoints)
{
    const QSet<DeviceKey> before = std::exchange(m_maintained, endpoints);
    for (const DeviceKey &device : before | endpoints) {
        const auto watchers = m_watchers.constFind(device);
        if (watchers == m_watchers.constEnd()
            || before.contains(device) == endpoints.contains(device))
            continue;
        for (const QString &number : *watchers)
            refreshMaintenance(m_rows[number]);
    }
}

/// "all" stands for the endpoints that there are at that time, and not for later ones.
void Board::apply(const Ami::MaintenanceStatus &status, TimePoint /*now*/)
{
    QSet<DeviceKey> endpoints = m_maintained;
    if (status.isOfAll()) {
        endpoints.clear();
        for (auto device = m_watchers.keyBegin(); status.enabled && device != m_watchers.keyEnd();
             ++device) {
            if (device->text().startsWith(Pjsip))
                endpoints.insert(*device);
        }
    } else if (!status.enabled) {
        endpoints.remove(keyOf(status.endpoint));
    } else if (m_watchers.contains(keyOf(status.endpoint))) {
        endpoints.insert(keyOf(status.endpoint));
    }
    setMaintenance(endpoints);
}

void Board::applyList(const std::vector<Ami::MaintenanceStatus> &endpoints, TimePoint /*now*/)
{
    QSet<DeviceKey> listed;
    for (const Ami::MaintenanceStatus &status : endpoints) {
        if (status.enabled && m_watchers.contains(keyOf(status.endpoint)))
            listed.insert(keyOf(status.endpoint));
    }
    setMaintenance(listed);
}

} // namespace Model
