// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the PBX knows of the people at the extensions, beside what their phones do: names,
// mailboxes, and what AstDB says of do not disturb and of forwarded calls.
#include "model/domain/board.h"

namespace Model {

namespace {

/// "T2_" of the extension 101 in "T2_extension-hints" with the device "pjsip/T2_101": the prefix of
/// its tenant on a PBX that has several (VitalPBX). Its number says nothing outside of the tenant.
QString tenantOf(const Extension &row)
{
    for (const QString &device : parseHint(row.hint).devices) {
        const QString name = device.section(u'/', 1);
        if (isCustom(device) || !name.endsWith(row.number))
            continue;
        const QString prefix = name.chopped(row.number.size());
        return row.context.startsWith(prefix, Qt::CaseInsensitive) ? prefix : QString();
    }
    return {};
}

/// The mailbox of the extension, among those of its number: that of its own context or tenant, else
/// the one in "default", else the only one.
const Ami::Mailbox *mailboxOf(const Extension &row, const std::vector<const Ami::Mailbox *> &all)
{
    const QString tenant = tenantOf(row);
    const Ami::Mailbox *best = all.size() == 1 && tenant.isEmpty() ? all.front() : nullptr;
    for (const Ami::Mailbox *mailbox : all) {
        if (mailbox->context == row.context)
            return mailbox;
        const bool isIts = tenant.isEmpty()
            ? mailbox->context == QLatin1String("default")
            : mailbox->context.startsWith(tenant, Qt::CaseInsensitive);
        best = isIts ? mailbox : best;
    }
    return best;
}

} // namespace

void Board::setName(const QString &number, NameSource source, const QString &told, TimePoint now)
{
    const auto row = m_rows.find(number);
    if (row == m_rows.end() || !m_names.set(number, source, usableName(told, number)))
        return;
    row->pbxName = m_names.nameOf(number);
    row->updatedAt = now;
    m_changed.insert(number);
    forgetSeats();
    m_areQueueNamesOld = true;
}

void Board::forgetEarlierNames(TimePoint now)
{
    for (const Extension &row : watched())
        setName(row.number, NameSource::Earlier, {}, now);
}

bool Board::hasName(const Extension &row, NameSource worst) const
{
    return !row.agentName.isEmpty() || m_names.hasName(row.number, worst);
}

bool Board::hasDatabaseEntries(const Extension &row) const
{
    return isWatched(row) && tenantOf(row).isEmpty();
}

void Board::applyList(const std::vector<Ami::Mailbox> &mailboxes, TimePoint now)
{
    QHash<QString, std::vector<const Ami::Mailbox *>> byNumber;
    for (const Ami::Mailbox &mailbox : mailboxes)
        byNumber[mailbox.number].push_back(&mailbox);
    m_mailboxes.clear();
    for (const Extension &row : watched()) {
        const Ami::Mailbox *mailbox = mailboxOf(row, byNumber.value(row.number));
        setName(row.number, NameSource::Voicemail, mailbox ? mailbox->fullName : QString(), now);
        std::optional<VoicemailCount> count;
        if (mailbox) {
            count = {mailbox->newMessages, mailbox->oldMessages};
            m_mailboxes.insert(mailbox->number + u'@' + mailbox->context, row.number);
        }
        setVoicemail(row.number, count);
    }
}

/// Only of mailboxes that were listed: which extension another one belongs to is unknown.
void Board::apply(const Ami::MessageWaiting &waiting, TimePoint /*now*/)
{
    const auto number = m_mailboxes.constFind(waiting.mailbox);
    if (number != m_mailboxes.constEnd())
        setVoicemail(*number, VoicemailCount{waiting.newMessages, waiting.oldMessages});
}

void Board::setVoicemail(const QString &number, std::optional<VoicemailCount> count)
{
    const auto row = m_rows.find(number);
    if (row == m_rows.end() || row->voicemail == count)
        return;
    row->voicemail = count;
    m_shownOnly.insert(number);
}

void Board::setDoNotDisturb(const QString &number, bool isSet, TimePoint now)
{
    const auto row = m_rows.find(number);
    if (row == m_rows.end())
        return;
    if (!isSet)
        m_databaseDnd.remove(number);
    else if (!m_databaseDnd.value(number))
        m_databaseDnd.insert(number, now);
    refreshPresence(*row, now, Source::AstDb);
}

void Board::setForwardedTo(const QString &number, const QString &target)
{
    constexpr qsizetype Longest = 80;
    const auto row = m_rows.find(number);
    const QString shown = target.simplified().left(Longest);
    if (row == m_rows.end() || row->forwardedTo == shown)
        return;
    row->forwardedTo = shown;
    m_shownOnly.insert(number);
}

void Board::forgetDatabase(TimePoint now)
{
    for (const Extension &row : watched()) {
        setDoNotDisturb(row.number, false, now);
        setForwardedTo(row.number, {});
    }
}

void Board::nameMember(const Ami::QueueMember &member, TimePoint now)
{
    QueueSeat seat;
    seat.interface = member.interface;
    seat.stateKey = memberKey(member);
    if (const QString number = extensionOf(seat); !number.isEmpty())
        setName(number, NameSource::QueueMember, member.name, now);
}

/// Queues and calls show a name of their own where it is one, else the extension's.
void Board::fillInName(QString &name, const QString &number) const
{
    const auto row = m_rows.constFind(number);
    if (row != m_rows.constEnd() && !nameOf(*row).isEmpty() && usableName(name, number).isEmpty())
        name = nameOf(*row);
}

/// What AstDB says, where neither a device of the hint nor a provider speaks of it.
Presence Board::databasePresenceOf(const Extension &row, const Hint &hint) const
{
    const auto since = m_databaseDnd.constFind(row.number);
    if (since == m_databaseDnd.constEnd())
        return {};
    const auto speaks = [this](const QString &name) {
        const auto device = m_witnesses.device(name);
        return isDoNotDisturb(name) && device && device->state != DeviceState::Unknown;
    };
    const bool isSpokenOf = std::any_of(hint.devices.begin(), hint.devices.end(), speaks)
        || std::any_of(hint.providers.begin(), hint.providers.end(), [this](const QString &name) {
                                return m_presences.value(name).kind != Presence::Kind::NotSet;
                            });
    if (isSpokenOf)
        return {};
    return {Presence::Kind::DoNotDisturb, {}, {}, Source::AstDb, *since, false};
}

} // namespace Model
