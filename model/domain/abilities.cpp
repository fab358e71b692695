// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/abilities.h"

#include <QCoreApplication>

#include <algorithm>

namespace Model {

namespace {

using Kind = ActionKind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Abilities", text);
}

/// What an action takes on the PBX: a write class, and where it is no part of the core, a module.
struct Need
{
    const char *action = "";
    const char *writeClass = "";
    const char *module = "";
};

Need needOf(Kind kind)
{
    switch (kind) {
    case Kind::Call:
    case Kind::Listen:
    case Kind::Whisper:
    case Kind::Barge:
        return {"Originate", "originate"};
    case Kind::Transfer:
        return {"BlindTransfer", "call"};
    case Kind::AttendedTransfer:
        return {"Atxfer", "call"};
    case Kind::HangUp:
        return {"Hangup", "call"};
    case Kind::Park:
        return {"Park", "call", "res_parking"};
    case Kind::Pause:
    case Kind::Unpause:
        return {"QueuePause", "agent", "app_queue"};
    case Kind::QueueAdd:
        return {"QueueAdd", "agent", "app_queue"};
    case Kind::QueueRemove:
        return {"QueueRemove", "agent", "app_queue"};
    case Kind::QueuePenalty:
        break;
    }
    return {"QueuePenalty", "agent", "app_queue"};
}

/// An action that its user may use if the module is there tells whether it is: QueueStatus takes no
/// right, and Redirect the same as Park.
bool isModuleMissing(const Need &need, const Ami::Rights &rights)
{
    const QByteArrayView module = need.module;
    return (module == "app_queue" && !rights.mayUse("QueueStatus"))
        || (module == "res_parking" && rights.mayUse("Redirect"));
}

std::optional<Hindrance> hindranceOf(Kind kind, const ActionPolicy &policy,
                                     const Ami::Rights &rights, bool connected)
{
    if (!policy.allowed.contains(kind))
        return Hindrance{Hindrance::Kind::NotAllowed, {}};
    if (!connected)
        return Hindrance{Hindrance::Kind::NotConnected, {}};
    const Need need = needOf(kind);
    if (rights.mayUse(need.action)) {
        return needsPhone(kind) && policy.phone.isEmpty()
            ? std::optional(Hindrance{Hindrance::Kind::NoPhone, {}})
            : std::nullopt;
    }
    if (isModuleMissing(need, rights))
        return Hindrance{Hindrance::Kind::NotLoaded, QString::fromLatin1(need.module)};
    return Hindrance{Hindrance::Kind::NoRight, QString::fromLatin1(need.writeClass)};
}

} // namespace

bool needsPhone(Kind kind)
{
    return kind == Kind::Call || kind == Kind::Listen || kind == Kind::Whisper
        || kind == Kind::Barge;
}

bool Abilities::isAnyAllowed() const
{
    return std::any_of(hindrances.begin(), hindrances.end(), [](const auto &hindrance) {
        return !hindrance || hindrance->kind != Hindrance::Kind::NotAllowed;
    });
}

Abilities abilitiesOf(const ActionPolicy &policy, const Ami::Rights &rights, bool connected,
                      const QString &user)
{
    Abilities abilities;
    abilities.phone = policy.phone;
    abilities.user = user;
    for (const Kind kind : AllActionKinds) {
        abilities.hindrances.at(static_cast<std::size_t>(kind)) =
            hindranceOf(kind, policy, rights, connected);
    }
    return abilities;
}

Abilities abilitiesOfSeat(const Abilities &host, const QString &phone, bool maySupervise)
{
    Abilities abilities = host;
    abilities.phone = phone;
    for (const Kind kind : AllActionKinds) {
        auto &hindrance = abilities.hindrances.at(static_cast<std::size_t>(kind));
        if (!maySupervise && (!hindrance || hindrance->kind != Hindrance::Kind::NotAllowed))
            hindrance = Hindrance{Hindrance::Kind::OnlyLooks, {}};
        if (!needsPhone(kind) || (hindrance && hindrance->kind != Hindrance::Kind::NoPhone))
            continue;
        hindrance.reset();
        if (phone.isEmpty())
            hindrance = Hindrance{Hindrance::Kind::NoPhone, {}};
    }
    return abilities;
}

QString hindranceText(ActionKind kind, const Abilities &abilities)
{
    const std::optional<Hindrance> &hindrance = abilities.hindrance(kind);
    if (!hindrance)
        return {};
    switch (hindrance->kind) {
    case Hindrance::Kind::NotAllowed:
        return tr("Not allowed here: add %1 to the setting \"allow\".").arg(toString(kind));
    case Hindrance::Kind::NoPhone:
        return tr("No phone of yours is known: name its extension in the setting \"phone\".");
    case Hindrance::Kind::NotConnected:
        return tr("There is no connection to the PBX.");
    case Hindrance::Kind::NoRight:
        return tr("The PBX does not let its manager user '%1' do this: add %2 to the user's "
                  "write= in manager.conf.")
            .arg(abilities.user, hindrance->name);
    case Hindrance::Kind::OnlyLooks:
        return tr("The token of this seat is a viewer's: a supervisor's is needed.");
    case Hindrance::Kind::NotLoaded:
        break;
    }
    return tr("The PBX can't do this: its module %1 is not loaded.").arg(hindrance->name);
}

} // namespace Model
