// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/witnesses.h"

#include <algorithm>

namespace Model {

namespace {

/// A contact of PJSIP names its endpoint; a peer of another technology is its own device.
QString endpointKey(const QString &device)
{
    const QString endpoint = endpointOf(device);
    return endpoint.isEmpty() ? device : endpoint;
}

QString endpointKey(const Contact &contact)
{
    return contact.endpoint.isEmpty() ? contact.aor : contact.endpoint;
}

/// Invalid is a device whose technology is not there at all.
bool isOffline(DeviceState state)
{
    return state == DeviceState::Unavailable || state == DeviceState::Invalid;
}

/// "In use and on hold" is a hint's way to say either.
bool sayTheSame(int hint, int devices)
{
    constexpr int Held = StatusCode::InUse | StatusCode::OnHold;
    return hint == devices || lamp(hint) == lamp(devices)
        || (hint == Held && devices == StatusCode::InUse);
}

/// Holds the contacts of one device against its state, or against the hint if it watches no other.
Contradiction contactContradiction(const Extension &row, const Hint &hint, const QString &name,
                                   const Witnesses &witnesses)
{
    if (!witnesses.followed().contacts)
        return Contradiction::None;
    const auto device =
        witnesses.followed().devices ? witnesses.device(name) : std::optional<Device>();
    if (!device && hint.devices.size() > 1)
        return Contradiction::None;
    const bool offline =
        device ? isOffline(device->state) : status(row.statusCode) == Status::Offline;
    const bool idle =
        device ? device->state == DeviceState::NotInUse : row.statusCode == StatusCode::Idle;
    const Reach reach = witnesses.reach(name);
    if (offline && reach == Reach::Reachable)
        return Contradiction::OfflineReachable;
    return idle && reach == Reach::Unreachable ? Contradiction::OnlineUnreachable
                                               : Contradiction::None;
}

} // namespace

void Witnesses::apply(const ChangeSet &changes)
{
    for (const Device &device : changes.devices) {
        m_devices.remove(device.name);
        setDevice(device);
    }
    for (const Contact &contact : changes.contacts)
        setContact(contact);
    m_devicesListed = m_devicesListed || changes.devicesListed;
    m_followed = changes.followed.value_or(m_followed);
    for (const QString &endpoint : changes.endpoints)
        addEndpoint(endpoint);
}

bool Witnesses::setDevice(const Device &device, bool wasObserved)
{
    if (device.source == Source::Unknown)
        return m_devices.remove(device.name) > 0;
    Device &known = m_devices[device.name];
    const bool isSame = !known.name.isEmpty() && known.state == device.state;
    if (isSame && wasObserved)
        return false;
    known = device;
    known.beginningSeen = device.beginningSeen && !isSame;
    return true;
}

bool Witnesses::setContact(const Contact &contact)
{
    const auto known = m_contacts.constFind(contact.key());
    if (known != m_contacts.constEnd()) {
        const auto keys = m_keysOfEndpoint.find(endpointKey(*known));
        if (keys != m_keysOfEndpoint.end()) {
            keys->removeOne(contact.key());
            if (keys->isEmpty())
                m_keysOfEndpoint.erase(keys);
        }
    }
    if (contact.status == Reachability::Removed) {
        m_contacts.remove(contact.key());
        return true;
    }
    QList<ContactKey> &keys = m_keysOfEndpoint[endpointKey(contact)];
    if (keys.size() >= MostContacts)
        return false;
    m_contacts.insert(contact.key(), contact);
    keys.append(contact.key());
    return true;
}

bool Witnesses::addEndpoint(const QString &name)
{
    const auto before = m_endpoints.size();
    m_endpoints.insert(name);
    return m_endpoints.size() != before;
}

void Witnesses::tellAll(ChangeSet &to) const
{
    to.devices = m_devices.values();
    to.contacts = m_contacts.values();
    for (const DeviceKey &endpoint : m_endpoints)
        to.endpoints.append(endpoint.text());
    to.devicesListed = m_devicesListed;
    to.followed = m_followed;
}

void Witnesses::tell(const QStringList &devices, ChangeSet &to) const
{
    for (const QString &name : devices) {
        if (const auto known = device(name))
            to.devices.append(*known);
        to.contacts += contactsOf(name);
        if (m_endpoints.contains(endpointOf(name)))
            to.endpoints.append(endpointOf(name));
    }
    to.devicesListed = m_devicesListed;
    to.followed = m_followed;
}

std::optional<Device> Witnesses::device(const QString &name) const
{
    const auto known = m_devices.constFind(name);
    return known == m_devices.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Contact> Witnesses::contact(const ContactKey &key) const
{
    const auto known = m_contacts.constFind(key);
    return known == m_contacts.constEnd() ? std::nullopt : std::optional(*known);
}

QStringList Witnesses::devices() const
{
    QStringList names;
    names.reserve(m_devices.size());
    for (const Device &device : m_devices)
        names.append(device.name);
    return names;
}

QList<Contact> Witnesses::contactsOf(const QString &device) const
{
    QList<Contact> found;
    for (const ContactKey &key : m_keysOfEndpoint.value(endpointKey(device)))
        found.append(m_contacts.value(key));
    std::sort(found.begin(), found.end(),
              [](const Contact &a, const Contact &b) { return a.updatedAt > b.updatedAt; });
    return found;
}

Reach Witnesses::reach(const QString &device) const
{
    const auto keys = m_keysOfEndpoint.constFind(endpointKey(device));
    if (keys == m_keysOfEndpoint.constEnd())
        return m_endpoints.contains(endpointOf(device)) ? Reach::Unreachable : Reach::Unheard;
    bool doubtful = false;
    for (const ContactKey &key : *keys) {
        const Contact contact = m_contacts.value(key);
        const bool remembered = contact.source == Source::Unknown;
        const bool available = contact.status == Reachability::Reachable
            || contact.status == Reachability::NonQualified;
        if (available && !remembered)
            return Reach::Reachable;
        doubtful = doubtful || remembered || contact.status == Reachability::Unknown;
    }
    return doubtful ? Reach::Unheard : Reach::Unreachable;
}

std::optional<int> Witnesses::aggregate(const QStringList &devices) const
{
    QList<DeviceState> states;
    for (const QString &name : devices) {
        const auto known = m_devices.constFind(name);
        if (known != m_devices.constEnd())
            states.append(known->state);
        else if (m_devicesListed && isCustom(name))
            states.append(DeviceState::Unknown);
        else
            return std::nullopt;
    }
    return states.isEmpty() ? std::nullopt : std::optional(aggregateStatus(states));
}

std::optional<int> Witnesses::aggregate(const Hint &hint) const
{
    return aggregate(hint.devices);
}

std::optional<int> Witnesses::aggregateOfPhones(const Hint &hint) const
{
    QStringList phones = hint.devices;
    phones.removeIf(&isDoNotDisturb);
    return aggregate(phones);
}

Contradiction contradiction(const Extension &row, const Hint &hint, const Witnesses &witnesses)
{
    // Without a hint there is nothing that the others could contradict.
    if (row.statusCode < 0 || !row.verified)
        return Contradiction::None;
    const auto devices =
        witnesses.followed().devices ? witnesses.aggregate(hint) : std::optional<int>();
    if (devices && !sayTheSame(row.statusCode, *devices))
        return Contradiction::HintAndDevices;
    for (const QString &name : hint.devices) {
        const Contradiction found = contactContradiction(row, hint, name, witnesses);
        if (found != Contradiction::None)
            return found;
    }
    return Contradiction::None;
}

} // namespace Model
