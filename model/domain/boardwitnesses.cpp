// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Board's reducers for all that speaks about an extension beside its hint.
#include "model/domain/board.h"

#include <algorithm>

namespace Model {

namespace {

constexpr QLatin1String Pjsip("PJSIP/");

/// A device that says do not disturb is busy or in use then, by the dialplan's taste.
bool saysDoNotDisturb(DeviceState state)
{
    return state == DeviceState::Busy || state == DeviceState::InUse
        || state == DeviceState::RingInUse || state == DeviceState::OnHold;
}

/// What ast_presence_state of Asterisk 11 and later comes to. A kind of absence with a subtype is a
/// break of that type.
Presence presenceOf(const Ami::PresenceStateChange &change)
{
    Presence presence;
    presence.message = change.message;
    if (change.state == u"dnd") {
        presence.kind = Presence::Kind::DoNotDisturb;
        presence.type = change.subtype;
    } else if (change.state == u"away" || change.state == u"xa") {
        presence.kind = change.subtype.isEmpty() ? Presence::Kind::Away : Presence::Kind::Break;
        presence.type = change.subtype;
    } else if (change.state == u"unavailable") {
        presence.kind = Presence::Kind::Away;
        presence.type = change.subtype;
    } else if (change.state == u"available" || change.state == u"chat") {
        presence.kind = Presence::Kind::Available;
    } else {
        return {};
    }
    return presence;
}

/// "AOR/URI", of a URI that has slashes of its own.
Contact staticContact(const QString &text, const QString &endpoint)
{
    Contact contact;
    contact.aor = text.section(u'/', 0, 0);
    contact.uri = text.section(u'/', 1);
    contact.endpoint = endpoint;
    contact.source = Source::EndpointList;
    return contact;
}

/// The same pause again: it was over in between.
bool isLaterPause(const Presence &newer, const Presence &older)
{
    constexpr std::chrono::seconds ClockTolerance(2);
    return newer.isQueuePause() && newer.beginningSeen && older.since
        && *newer.since - *older.since > ClockTolerance;
}

Contact withEndpoint(Contact contact, const QString &endpoint)
{
    contact.endpoint = endpoint;
    return contact;
}

/// Keeps what only lists report, and the time of an unchanged status unless the connection was lost
/// in between.
void recall(Contact &newer, const Contact &known)
{
    newer.createdAt = known.createdAt;
    if (newer.endpoint.isEmpty())
        newer.endpoint = known.endpoint;
    if (newer.userAgent.isEmpty())
        newer.userAgent = known.userAgent;
    if (!newer.expires)
        newer.expires = known.expires;
    if (newer.status != known.status)
        return;
    newer.updatedAt = known.updatedAt;
    newer.beginningSeen = known.source != Source::Unknown && known.beginningSeen;
    if (known.source == Source::Unknown)
        return;
    newer.source = known.source;
    newer.observedSince = known.observedSince;
}

} // namespace

ChangeSet Board::whole()
{
    ChangeSet whole;
    whole.revision = m_revision;
    whole.shownOnly = watched();
    m_witnesses.tell(m_witnesses.devices(), whole);
    whole.contacts = m_witnesses.contacts().values();
    whole.calls = liveCalls();
    resolveSeats();
    whole.queues = m_queues.all();
    nameSeats(whole.queues);
    if (m_lastRefresh)
        whole.refreshes = {*m_lastRefresh};
    return whole;
}

ChangeSet Board::excerpt(const QString &number) const
{
    ChangeSet excerpt;
    const auto row = m_rows.constFind(number);
    if (row == m_rows.constEnd())
        return excerpt;
    excerpt.changed = {*row};
    m_witnesses.tell(parseHint(row->hint).devices, excerpt);
    return excerpt;
}

void Board::setHint(Extension &row, const QString &hint)
{
    const Hint old = parseHint(row.hint);
    for (const QString &watched : old.devices + old.providers) {
        const auto watchers = m_watchers.find(watched);
        if (watchers != m_watchers.end() && watchers->erase(row.number) > 0 && watchers->empty())
            m_watchers.erase(watchers);
    }
    m_hintsChanged = m_hintsChanged || !row.hint.isEmpty();
    row.hint = hint;
    indexHint(row);
    refreshMaintenance(row);
    m_seatsAreOld = m_seatsAreOld || parseHint(hint).devices != old.devices;
}

void Board::indexHint(const Extension &row)
{
    const Hint hint = parseHint(row.hint);
    for (const QString &watched : hint.devices + hint.providers)
        m_watchers[watched].insert(row.number);
}

void Board::apply(const Ami::DeviceStateChange &change, TimePoint now, Source source)
{
    // Parking lots, queues and mailboxes are devices too, but nobody's phone.
    if (!m_watchers.contains(change.device))
        return;
    const bool wasObserved = m_witnessesSinceLink.contains(change.device);
    m_witnessesSinceLink.insert(change.device);
    if (m_witnesses.setDevice(
            {change.device, deviceStateOf(change.state), source, now, isEvent(source)},
            wasObserved))
        m_changedDevices.insert(change.device);
    touch(change.device, now, source);
}

void Board::apply(const Ami::ContactStatus &status, TimePoint now, Source source)
{
    Contact contact;
    contact.aor = status.aor;
    contact.uri = status.uri;
    contact.endpoint = status.endpoint;
    contact.status = status.status;
    contact.roundTrip = status.roundTrip;
    contact.userAgent = status.userAgent;
    contact.source = source;
    if (status.expires)
        contact.expires = TimePoint(std::chrono::seconds(*status.expires));
    put(contact, now);
}

void Board::apply(const Ami::EndpointList &endpoint, TimePoint now)
{
    const QString device = Pjsip + endpoint.name;
    const auto listed = m_witnesses.device(device);
    if (!endpoint.deviceState.isEmpty() && (!listed || listed->source == Source::EndpointList))
        apply(Ami::DeviceStateChange{device, endpoint.deviceState}, now, Source::EndpointList);
    for (const QString &text : endpoint.contacts) {
        const Contact contact = staticContact(text, endpoint.name);
        const auto known = m_witnesses.contact(contact.key());
        if (!contact.uri.isEmpty() && !known)
            put(contact, now);
        if (known && known->endpoint.isEmpty())
            put(withEndpoint(*known, endpoint.name), now);
    }
}

/// The contacts of PJSIP say more than its peers do; the peers of other technologies have no
/// contacts, so that one stands for them.
void Board::apply(const Ami::PeerStatus &status, TimePoint now)
{
    if (status.peer.startsWith(Pjsip)) {
        touch(status.peer, now, Source::PeerStatus);
        return;
    }
    Contact contact;
    contact.aor = status.peer;
    contact.endpoint = status.peer;
    contact.status = status.reachable ? Reachability::Reachable : Reachability::Unreachable;
    contact.source = Source::PeerStatus;
    put(contact, now);
}

void Board::put(const Contact &contact, TimePoint now)
{
    const auto known = m_witnesses.contact(contact.key());
    const QString endpoint = contact.endpoint.isEmpty() ? contact.aor : contact.endpoint;
    const bool watched =
        m_watchers.contains(QString(Pjsip + endpoint)) || m_watchers.contains(endpoint);
    if (!known && (contact.status == Reachability::Removed || !watched))
        return;
    Contact newer = contact;
    newer.createdAt = now;
    newer.updatedAt = now;
    newer.observedSince = now;
    newer.beginningSeen = isEvent(newer.source);
    if (known)
        Model::recall(newer, *known);
    if (newer == known)
        return;
    if (!m_witnesses.setContact(newer))
        return;
    m_changedContacts.insert(newer.key(), newer);
    touch(Pjsip + (newer.endpoint.isEmpty() ? newer.aor : newer.endpoint), now, newer.source);
    touch(newer.endpoint, now, newer.source);
}

void Board::apply(const Ami::PresenceStateChange &change, TimePoint now, Source source)
{
    if (!m_watchers.contains(change.provider))
        return;
    Presence presence = Model::presenceOf(change);
    Presence &known = m_presences[change.provider];
    if (!known.sameAs(presence)) {
        presence.source = source;
        presence.since = now;
        presence.beginningSeen = isEvent(source);
        known = presence;
    } else if (!known.since && known.kind != Presence::Kind::NotSet) {
        known.since = now;
    }
    touch(change.provider, now, source);
}

/// A hint tells the presence of its provider; with several, nobody knows of which one.
Board::Told Board::apply(const Ami::PresenceStatus &status, TimePoint now)
{
    if (!m_contexts.contains(status.context) || status.extension.startsWith(u'_'))
        return Told::Ignored;
    const auto row = m_rows.constFind(status.extension);
    const bool isBack =
        row == m_rows.constEnd() || row->statusCode < 0 || m_removals.contains(status.extension);
    const Hint hint = hintOf(status.extension);
    if (isBack || row->context != status.context || hint.providers.size() != 1)
        return isBack ? Told::Added : Told::Ignored;
    apply(Ami::PresenceStateChange{hint.providers.constFirst(), status.state, status.subtype,
                                   status.message},
          now, Source::PresenceStatus);
    return Told::Changed;
}

void Board::applyList(const std::vector<Ami::DeviceStateChange> &devices, TimePoint now)
{
    QSet<DeviceKey> present;
    for (const Ami::DeviceStateChange &device : devices) {
        apply(device, now, Source::DeviceStateList);
        present.insert(device.device);
    }
    // The server's cache forgets devices when it restarts; what they said before is nobody's word.
    for (const QString &name : m_witnesses.devices()) {
        const auto known = m_witnesses.device(name);
        if (present.contains(name) || !known || known->source == Source::EndpointList)
            continue;
        m_witnesses.setDevice({name});
        m_changedDevices.insert(name);
        touch(name, now, Source::DeviceStateList);
    }
    m_tellDevicesListed = m_tellDevicesListed || !m_witnesses.devicesListed();
    m_witnesses.setDevicesListed();
}

void Board::applyList(const std::vector<Ami::EndpointList> &endpoints, TimePoint now)
{
    QSet<ContactKey> present;
    for (const Ami::EndpointList &endpoint : endpoints) {
        apply(endpoint, now);
        for (const QString &text : endpoint.contacts)
            present.insert(staticContact(text, endpoint.name).key());
    }
    const QHash<ContactKey, Contact> known = m_witnesses.contacts();
    for (const Contact &contact : known) {
        if (contact.source == Source::EndpointList && !present.contains(contact.key()))
            drop(contact, Source::EndpointList, now);
    }
    m_endpointContacts = present;
    for (const Ami::EndpointList &endpoint : endpoints) {
        // Contacts of a shared AOR stand under another endpoint: of this one not all is known.
        const bool all = std::all_of(
            endpoint.contacts.begin(), endpoint.contacts.end(), [&](const QString &text) {
                const auto its = m_witnesses.contact(staticContact(text, endpoint.name).key());
                return its && its->endpoint == endpoint.name;
            });
        if (all && m_watchers.contains(QString(Pjsip + endpoint.name))
            && m_witnesses.addEndpoint(endpoint.name))
            m_newEndpoints.append(endpoint.name);
    }
}

/// Witnesses must be reported again; until then their times are unknown.
void Board::loseWitnesses()
{
    m_witnessesSinceLink.clear();
    m_members.loseTimes();
    for (Presence &presence : m_presences) {
        presence.since.reset();
        presence.beginningSeen = false;
    }
    for (auto &since : m_databaseDnd)
        since.reset();
    m_endpointContacts.reset();
    // What they say is remembered, and no more than that, until it is told again.
    const QHash<ContactKey, Contact> known = m_witnesses.contacts();
    for (Contact contact : known) {
        contact.source = Source::Unknown;
        m_witnesses.setContact(contact);
    }
}

/// Those that the endpoints have and the list of contacts lacks.
void Board::noteStaticEndpoints(const std::vector<Ami::ContactStatus> &registered)
{
    QSet<ContactKey> unregistered = m_endpointContacts.value_or(QSet<ContactKey>());
    for (const Ami::ContactStatus &contact : registered)
        unregistered.remove({contact.aor, contact.uri});
    m_staticEndpoints.clear();
    for (const ContactKey &key : std::as_const(unregistered)) {
        const auto contact = m_witnesses.contact(key);
        if (contact && !contact->endpoint.isEmpty()
            && !m_staticEndpoints.contains(contact->endpoint))
            m_staticEndpoints.append(contact->endpoint);
    }
}

/// The list leaves static contacts out (Asterisk 16 and 22): those are in that of the endpoints,
/// which comes before it. Where there is none, what events told may be static too, and stays.
void Board::applyList(const std::vector<Ami::ContactStatus> &contacts, TimePoint now)
{
    QSet<ContactKey> present = m_endpointContacts.value_or(QSet<ContactKey>());
    for (const Ami::ContactStatus &contact : contacts) {
        apply(contact, now, Source::ContactList);
        present.insert({contact.aor, contact.uri});
    }
    const QHash<ContactKey, Contact> known = m_witnesses.contacts();
    noteStaticEndpoints(contacts);
    for (const Contact &contact : known) {
        const bool mayBeStatic = !m_endpointContacts && contact.source == Source::ContactStatus;
        const bool isPeer = contact.uri.isEmpty();
        if (!present.contains(contact.key()) && !mayBeStatic && !isPeer
            && contact.source != Source::EndpointList)
            drop(contact, Source::ContactList, now);
    }
}

void Board::applyList(const std::vector<Ami::PresenceStateChange> &presences, TimePoint now)
{
    for (const Ami::PresenceStateChange &presence : presences)
        apply(presence, now, Source::PresenceStateList);
    // Providers that were never set since the server's start are not listed.
    QSet<DeviceKey> unset(m_presences.keyBegin(), m_presences.keyEnd());
    for (const Ami::PresenceStateChange &presence : presences)
        unset.remove(presence.provider);
    for (const DeviceKey &provider : std::as_const(unset))
        apply(Ami::PresenceStateChange{provider.text(), QStringLiteral("not_set"), {}, {}}, now,
              Source::PresenceStateList);
}

void Board::forgetOldWitnesses(TimePoint now)
{
    const QHash<ContactKey, Contact> known = m_witnesses.contacts();
    for (const Contact &contact : known) {
        if (contact.source == Source::Unknown)
            drop(contact, Source::ContactList, now);
    }
    for (Extension &row : m_rows) {
        if (row.presence.kind != Presence::Kind::NotSet)
            refreshPresence(row, now, row.presence.source);
    }
    m_calls.forgetUnconfirmed();
}

void Board::drop(Contact contact, Source source, TimePoint now)
{
    contact.status = Reachability::Removed;
    contact.source = source;
    put(contact, now);
}

/// Something that hints may watch has changed: a device, a provider, or "EXTENSION@CONTEXT".
void Board::touch(const QString &watched, TimePoint now, Source source)
{
    const auto touchRow = [&](const QString &number) {
        m_touched.insert(number);
        const auto row = m_rows.find(number);
        if (row != m_rows.end())
            refreshPresence(*row, now, source);
    };
    const auto watchers = m_watchers.constFind(watched);
    if (watchers != m_watchers.constEnd()) {
        for (const QString &number : *watchers)
            touchRow(number);
    }
    const auto row = m_rows.constFind(watched.section(u'@', 0, 0));
    if (row != m_rows.constEnd() && watched == row->number + u'@' + row->context)
        touchRow(row->number);
}

void Board::refreshPresence(Extension &row, TimePoint now, Source cause)
{
    const Hint hint = parseHint(row.hint);
    Presence presence = presenceOf(row, hint);
    std::optional<int> phoneCode;
    if (hint.hasDoNotDisturb && presence.kind == Presence::Kind::DoNotDisturb
        && row.statusCode >= 0)
        phoneCode = m_witnesses.aggregateOfPhones(hint);
    const bool same = presence.sameAs(row.presence) && !isLaterPause(presence, row.presence)
        && !(presence.beginningSeen && !row.presence.beginningSeen);
    if (same && phoneCode == row.phoneCode)
        return;
    if (row.phoneCode != phoneCode) {
        row.phoneSince = now;
        row.phoneBeginningSeen = isEvent(cause);
    }
    row.phoneCode = phoneCode;
    m_changed.insert(row.number);
    row.updatedAt = now;
    if (same)
        return;
    if (!presence.since)
        presence.since = now;
    row.presence = presence;
    // After a lost connection the hint must be reported first.
    const bool isTold = !m_eventsVouch || isVouchedFor(row);
    if (row.verified && isTold && !m_intervals.isCurrent(row))
        m_intervals.moved(row, now, now, cause);
}

/// What a device of the hint says.
Presence Board::doNotDisturbOf(const Hint &hint) const
{
    for (const QString &name : hint.devices) {
        if (!isDoNotDisturb(name))
            continue;
        const auto device = m_witnesses.device(name);
        if (!device || !saysDoNotDisturb(device->state))
            continue;
        const bool isTold = m_witnessesSinceLink.contains(name);
        return {Presence::Kind::DoNotDisturb,
                {},
                {},
                device->source,
                isTold ? std::optional(device->since) : std::nullopt,
                isTold && device->beginningSeen};
    }
    return {};
}

/// Do not disturb takes precedence over a break, and a break over being away.
Presence Board::presenceOf(const Extension &row, const Hint &hint) const
{
    if (hint.hasDoNotDisturb) {
        const Presence presence = doNotDisturbOf(hint);
        if (presence.kind == Presence::Kind::DoNotDisturb)
            return presence;
    }
    Presence told;
    for (const QString &provider : hint.providers) {
        const Presence presence = m_presences.value(provider);
        if (presence.kind > told.kind)
            told = presence;
    }
    if (told.kind == Presence::Kind::DoNotDisturb)
        return told;
    if (const Presence known = databasePresenceOf(row, hint);
        known.kind == Presence::Kind::DoNotDisturb)
        return known;
    Presence pause = m_members.presence(row.number + u'@' + row.context);
    for (const QString &name : hint.devices) {
        if (pause.kind == Presence::Kind::NotSet)
            pause = m_members.presence(name);
    }
    return pause.kind == Presence::Kind::NotSet ? told : pause;
}

} // namespace Model
