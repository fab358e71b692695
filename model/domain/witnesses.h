// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"
#include "model/domain/devicekey.h"
#include "model/domain/hint.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Model {

/// What an endpoint's contacts say together.
enum class Reach {
    Unheard,     ///< nobody said anything, or not all of it
    Reachable,   ///< at least one contact is registered and does not fail
    Unreachable, ///< none is
};

/// What speaks about extensions beside their hints: devices and contacts, by key. The Board keeps
/// one, and so does whoever explains a row from ChangeSets. Knows no extension.
class Witnesses
{
public:
    /// What was told by somebody who heard them: it holds as it is, with its times.
    void apply(const ChangeSet &changes);
    /// Returns false if nothing changed. An unchanged device keeps its time unless there was a gap;
    /// a device with source Unknown is forgotten.
    bool setDevice(const Device &device, bool wasObserved = true);
    /// No endpoint has more; what a PBX tells beyond that is left out.
    static constexpr qsizetype MostContacts = 100;
    /// Removed takes the contact away. False if there is no room for it.
    bool setContact(const Contact &contact);
    /// All contacts of this PJSIP endpoint are known from now on. False if that is not new.
    bool addEndpoint(const QString &name);
    /// Devices that were never set are not in the server's list of devices.
    void setDevicesListed() { m_devicesListed = true; }

    /// Adds all that is known.
    void tellAll(ChangeSet &to) const;
    /// Adds what is known of these devices.
    void tell(const QStringList &devices, ChangeSet &to) const;
    std::optional<Device> device(const QString &name) const;
    void setFollowed(Followed followed) { m_followed = followed; }
    Followed followed() const { return m_followed; }
    QStringList devices() const;
    std::optional<Contact> contact(const ContactKey &key) const;
    const QHash<ContactKey, Contact> &contacts() const { return m_contacts; }
    /// The contacts behind a device, "PJSIP/1001": those of its endpoint, the newest first.
    QList<Contact> contactsOf(const QString &device) const;
    Reach reach(const QString &device) const;
    bool devicesListed() const { return m_devicesListed; }

    /// What the hint should say by its devices; nothing while not all of them are known.
    std::optional<int> aggregate(const Hint &hint) const;
    /// The same without devices that say do not disturb.
    std::optional<int> aggregateOfPhones(const Hint &hint) const;

private:
    std::optional<int> aggregate(const QStringList &devices) const;

    QHash<DeviceKey, Device> m_devices;
    QHash<ContactKey, Contact> m_contacts;
    QHash<DeviceKey, QList<ContactKey>> m_keysOfEndpoint;
    QSet<DeviceKey> m_endpoints;
    bool m_devicesListed = false;
    Followed m_followed;
};

/// Who contradicts whom about an extension.
enum class Contradiction {
    None,
    HintAndDevices,   ///< the hint is not what its devices come to
    OfflineReachable, ///< shown offline, but a contact is reachable
    OnlineUnreachable ///< shown idle, but no contact is reachable
};

/// Holds the three witnesses against each other.
Contradiction contradiction(const Extension &row, const Hint &hint, const Witnesses &witnesses);

} // namespace Model
