// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/explanation.h"

#include <QCoreApplication>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Explanation", text);
}

/// ast_extension_state2str() of Asterisk 22 and 16.
QString hintWord(int code)
{
    switch (code) {
    case StatusCode::Removed:
        return QStringLiteral("Removed");
    case StatusCode::Idle:
        return QStringLiteral("Idle");
    case StatusCode::InUse:
        return QStringLiteral("InUse");
    case StatusCode::Busy:
        return QStringLiteral("Busy");
    case StatusCode::Unavailable:
        return QStringLiteral("Unavailable");
    case StatusCode::Ringing:
        return QStringLiteral("Ringing");
    case StatusCode::InUse | StatusCode::Ringing:
        return QStringLiteral("InUse&Ringing");
    case StatusCode::OnHold:
        return QStringLiteral("Hold");
    case StatusCode::InUse | StatusCode::OnHold:
        return QStringLiteral("InUse&Hold");
    default:
        return QStringLiteral("Unknown");
    }
}

QList<Evidence> evidenceOf(const Extension &row, const Hint &hint, const Witnesses &witnesses)
{
    QList<Evidence> all;
    all.append({Evidence::Witness::Hint, row.context, hintWord(row.statusCode), std::nullopt,
                row.observedSince, row.source, row.beginningSeen});
    QList<Evidence> contacts;
    for (const QString &name : hint.devices) {
        if (const auto device = witnesses.device(name)) {
            all.append({Evidence::Witness::Device, name, toString(device->state), std::nullopt,
                        device->since, device->source, device->beginningSeen});
        }
        for (const Contact &contact : witnesses.contactsOf(name)) {
            contacts.append({Evidence::Witness::Contact,
                             contact.uri.isEmpty() ? contact.aor : contact.uri,
                             toString(contact.status), contact.roundTrip, contact.observedSince,
                             contact.source, contact.beginningSeen});
        }
    }
    all += contacts;
    if (row.presence.kind != Presence::Kind::NotSet) {
        const QString subject =
            row.presence.type.isEmpty() ? row.presence.message : row.presence.type;
        all.append({Evidence::Witness::Presence, subject, toString(row.presence.kind), std::nullopt,
                    row.verified ? row.presence.since : std::nullopt, row.presence.source,
                    row.presence.beginningSeen});
    }
    return all;
}

/// Nothing if no device is a phone that has contacts to speak of.
std::optional<Reach> reachOf(const Hint &hint, const Witnesses &witnesses)
{
    std::optional<Reach> best;
    for (const QString &name : hint.devices) {
        const Reach reach = witnesses.reach(name);
        if (reach == Reach::Reachable || (reach == Reach::Unreachable && !best))
            best = reach;
    }
    return best;
}

QString contradictionText(const Extension &row, const Hint &hint, const Witnesses &witnesses,
                          Contradiction contradiction)
{
    switch (contradiction) {
    case Contradiction::HintAndDevices:
        return tr("the hint says %1, but its devices come to %2.")
            .arg(hintWord(row.statusCode), hintWord(witnesses.aggregate(hint).value_or(-1)));
    case Contradiction::OfflineReachable:
        return tr("it is shown %1, but a contact is registered and reachable.")
            .arg(stateText(lamp(row)));
    case Contradiction::OnlineUnreachable:
        return tr("it is shown %1, but no contact is reachable.").arg(stateText(lamp(row)));
    case Contradiction::None:
        break;
    }
    return {};
}

QString agreementText(const Hint &hint, const Witnesses &witnesses)
{
    const bool device = witnesses.aggregate(hint).has_value();
    const auto reach = reachOf(hint, witnesses);
    if (device && reach)
        return *reach == Reach::Reachable
            ? tr("Hint, device and contact agree.")
            : tr("Hint and device agree, and no contact is reachable.");
    if (device)
        return tr("Hint and device agree; no contact is known.");
    if (reach)
        return tr("Hint and contact agree; the device has not been heard of.");
    return tr("Only the hint speaks of it.");
}

QString presenceText(const Extension &row)
{
    if (lamp(row) == lamp(row.phoneCode.value_or(row.statusCode)))
        return {};
    const QString detail = row.presence.type.isEmpty() ? row.presence.message : row.presence.type;
    return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
}

/// Neither hint nor device tells of it.
QString withMaintenance(const Extension &row, const QString &sentence)
{
    return row.inMaintenance
        ? tr("%1 It is in PJSIP maintenance: the PBX refuses calls to it and from it.")
              .arg(sentence)
        : sentence;
}

QString sentenceOf(const Extension &row, const Hint &hint, const Witnesses &witnesses,
                   Contradiction contradiction)
{
    if (row.statusCode < 0) {
        return row.source == Source::HintRemoved || row.statusCode == StatusCode::Removed
            ? tr("%1 is unknown: the PBX no longer has a hint for it in %2.")
                  .arg(row.number, row.context)
            : tr("%1 is unknown: the PBX has no hint for it in %2.").arg(row.number, row.context);
    }
    if (contradiction == Contradiction::None) {
        return tr("%1 is %2%3. %4")
            .arg(row.number, stateText(lamp(row)), presenceText(row),
                 agreementText(hint, witnesses));
    }
    const QString what = contradictionText(row, hint, witnesses, contradiction);
    return row.disagreesSince
        ? tr("%1, status disagrees: %2 The PBX was asked again, and it stayed so; the hint decides "
             "what is shown.")
              .arg(row.number, what)
        : tr("%1 is being checked: %2").arg(row.number, what);
}

/// What decides where a call goes, beside the state.
QString forwardText(const Extension &row)
{
    return row.forwardedTo.isEmpty()
        ? QString()
        : u' ' + tr("Its calls are forwarded to %1.").arg(row.forwardedTo);
}

} // namespace

QString stateText(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Available:
        return tr("available");
    case Lamp::OnCall:
        return tr("on a call");
    case Lamp::Ringing:
        return tr("ringing");
    case Lamp::RingingOnCall:
        return tr("on a call, with another one ringing");
    case Lamp::OnHold:
        return tr("on hold");
    case Lamp::Busy:
        return tr("busy");
    case Lamp::Paused:
        return tr("paused in its queues");
    case Lamp::Break:
        return tr("on a break");
    case Lamp::Away:
        return tr("away");
    case Lamp::DoNotDisturb:
        return tr("not to be disturbed");
    case Lamp::Offline:
        return tr("offline");
    case Lamp::Unknown:
        break;
    }
    return tr("unknown");
}

QString toString(Evidence::Witness witness)
{
    switch (witness) {
    case Evidence::Witness::Hint:
        return QStringLiteral("hint");
    case Evidence::Witness::Device:
        return QStringLiteral("device");
    case Evidence::Witness::Contact:
        return QStringLiteral("contact");
    case Evidence::Witness::Presence:
        break;
    }
    return QStringLiteral("presence");
}

Explanation explain(const Extension &row, const Witnesses &witnesses, bool stale)
{
    const Hint hint = parseHint(row.hint);
    Explanation result;
    result.extension = row.number;
    result.context = row.context;
    result.evidence = evidenceOf(row, hint, witnesses);
    result.contradiction = contradiction(row, hint, witnesses);
    result.confirmed = !stale && row.verified;
    result.sentence = result.confirmed
        ? withMaintenance(row, sentenceOf(row, hint, witnesses, result.contradiction))
        : tr("This is not confirmed at present: it may be old. %1 was last known to be %2%3.")
              .arg(row.number, stateText(lamp(row)), presenceText(row));
    result.sentence += forwardText(row);
    return result;
}

} // namespace Model
