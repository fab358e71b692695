// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/findings.h"
#include "app/doctor/proposal.h"

#include <QCoreApplication>

#include <algorithm>

namespace App::Doctor {

namespace {

/// Where the section of a user stands.
QString placeOf(const PbxIdentity &pbx)
{
    switch (pbx.kind.value_or(PbxKind::Plain)) {
    case PbxKind::FreePbx:
        return tr("Settings → Asterisk Manager Users, or manager_custom.conf");
    case PbxKind::Issabel:
        return QStringLiteral("manager_custom.conf");
    case PbxKind::VitalPbx:
        return tr("its file in %1").arg(QStringLiteral("/etc/asterisk/vitalpbx"));
    case PbxKind::Wazo:
        return tr("its file in %1").arg(QStringLiteral("/etc/asterisk/manager.d"));
    case PbxKind::Plain:
        break;
    }
    return QStringLiteral("manager.conf");
}

/// A user of the PBX itself is not to be changed.
QString unlessOwned(const Checkup &checkup, const PbxIdentity &pbx, const QString &remedy)
{
    return pbx.owns(checkup.user) ? tr("Make a user for Lampfield, as proposed at the end.")
                                  : remedy;
}

QString giveClass(const Checkup &checkup, const PbxIdentity &pbx, const QString &which,
                  const QString &direction)
{
    return unlessOwned(
        checkup, pbx,
        tr("Add %1 to \"%2\" of [%3] (%4), then run `asterisk -rx \"manager reload\"` and connect "
           "anew.")
            .arg(which, direction, checkup.user, placeOf(pbx)));
}

/// What an action shows that its write class gives.
struct Right
{
    const char *action;
    const char *writeClass;
    Level level; ///< where it is missing
    const char *gives;
    const char *withoutIt;
};

/// An action of its class that is part of the core, and may be used, tells that the class is there.
bool isModuleMissing(const Checkup &checkup, QByteArrayView action)
{
    return action == "PJSIPShowEndpoints" && checkup.rights.mayUse("ModuleCheck");
}

void judgeReading(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings)
{
    static constexpr Right Rights[]{
        {"ExtensionStateList", "reporting", Level::Problem,
         QT_TRANSLATE_NOOP("App::Diagnosis", "may list the states of all hints"),
         QT_TRANSLATE_NOOP("App::Diagnosis",
                           "may not list the states of hints: the board stays empty")},
        {"PJSIPShowEndpoints", "system", Level::Warning,
         QT_TRANSLATE_NOOP("App::Diagnosis", "may list PJSIP endpoints and contacts"),
         QT_TRANSLATE_NOOP("App::Diagnosis",
                           "may not list PJSIP endpoints and contacts: why a phone is offline can "
                           "be told only as far as events tell it")},
        {"CoreShowChannels", "reporting", Level::Warning,
         QT_TRANSLATE_NOOP("App::Diagnosis", "may list the calls that go on"),
         QT_TRANSLATE_NOOP("App::Diagnosis",
                           "may not list the calls that go on: those that began before the "
                           "program did are missing")},
    };
    for (const Right &right : Rights) {
        const bool has = checkup.rights.mayUse(right.action);
        if (!has && isModuleMissing(checkup, right.action)) {
            add(findings, Level::Note,
                tr("The PBX has no PJSIP loaded: there are no endpoints and contacts to list."));
            continue;
        }
        add(findings, has ? Level::Good : right.level,
            QStringLiteral("%1 %2.").arg(checkup.user, tr(has ? right.gives : right.withoutIt)),
            has ? QString()
                : giveClass(checkup, pbx, QLatin1String(right.writeClass),
                            QStringLiteral("write")));
    }
}

bool wants(const Checkup &checkup, std::initializer_list<Model::ActionKind> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&checkup](Model::ActionKind kind) {
        return checkup.policy.allowed.contains(kind);
    });
}

void judgeActing(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings)
{
    using Kind = Model::ActionKind;
    struct Acting
    {
        const char *action;
        const char *writeClass;
        bool isWanted;
        const char *what;
    };
    const Acting all[]{
        {"Redirect", "call",
         wants(checkup, {Kind::Transfer, Kind::AttendedTransfer, Kind::HangUp, Kind::Park}),
         QT_TRANSLATE_NOOP("App::Diagnosis", "transfer, park and hang up calls")},
        {"QueuePause", "agent",
         wants(checkup,
               {Kind::Pause, Kind::Unpause, Kind::QueueAdd, Kind::QueueRemove, Kind::QueuePenalty}),
         QT_TRANSLATE_NOOP("App::Diagnosis", "pause members of queues, add and remove them")},
        {"Originate", "originate",
         wants(checkup, {Kind::Call, Kind::Listen, Kind::Whisper, Kind::Barge}),
         QT_TRANSLATE_NOOP("App::Diagnosis", "call, listen, whisper and barge")},
    };
    for (const Acting &acting : all) {
        if (!acting.isWanted)
            continue;
        const QString what = tr(acting.what);
        const QString name = QLatin1String(acting.writeClass);
        // It takes no right; without it there are no queues.
        if (name == u"agent" && !checkup.rights.mayUse("QueueStatus"))
            add(findings, Level::Note, tr("The PBX has no queues loaded (app_queue)."));
        else if (checkup.rights.mayUse(acting.action))
            add(findings, Level::Good, tr("%1 may %2.").arg(checkup.user, what));
        else
            add(findings, Level::Warning,
                tr("Supervisors are allowed to %1, but %2 may not.").arg(what, checkup.user),
                giveClass(checkup, pbx, name, QStringLiteral("write")));
    }
}

/// Write classes that the user has and that nothing here needs, each by an action that takes it.
QStringList excessOf(const Checkup &checkup)
{
    const QStringList needed = neededWriteClasses(checkup.policy);
    QStringList excess;
    for (const auto &[action, name] :
         {std::pair("Redirect", "call"), std::pair("QueuePause", "agent"),
          std::pair("Originate", "originate"), std::pair("Command", "command"),
          std::pair("UpdateConfig", "config"), std::pair("AOCMessage", "aoc"),
          std::pair("UserEvent", "user"), std::pair("MessageSend", "message")}) {
        if (checkup.rights.mayUse(action) && !needed.contains(QLatin1String(name)))
            excess.append(QLatin1String(name));
    }
    return excess;
}

/// Only of users that the PBX does not need: other programs may use one as well.
void judgeExcess(const Checkup &checkup, const PbxIdentity &pbx, Audience audience,
                 Findings &findings)
{
    const QStringList excess = excessOf(checkup);
    if (excess.isEmpty() || pbx.owns(checkup.user))
        return;
    QString remedy = tr("A user for Lampfield alone needs what is proposed at the end. Leave [%1] "
                        "as it is if another program uses it.")
                         .arg(checkup.user);
    const bool couldAct = std::any_of(excess.begin(), excess.end(), [](const QString &name) {
        return name == u"call" || name == u"agent" || name == u"originate";
    });
    if (couldAct)
        remedy += u' '
            + (audience == Audience::Window
                   ? tr("The setting allow in lampfield.ini says what supervisors may do.")
                   : tr("The option --allow says what supervisors may do."));
    add(findings, Level::Note,
        tr("%1 has write classes that Lampfield does not need here: %2.")
            .arg(checkup.user, excess.join(QStringLiteral(", "))),
        remedy);
}

/// What the PBX sends unasked: by its own account where that could be read, else by what came.
void judgeEvents(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings)
{
    struct Class
    {
        const char *name;
        const char *withoutIt;
    };
    static constexpr Class Classes[]{
        {"system",
         QT_TRANSLATE_NOOP("App::Diagnosis", "contacts and restarts of the PBX are not told")},
        {"call",
         QT_TRANSLATE_NOOP("App::Diagnosis",
                           "a change of a phone and its calls are seen only by polling")},
        {"agent",
         QT_TRANSLATE_NOOP("App::Diagnosis", "what happens in queues is seen only by polling")},
    };
    QStringList has;
    QStringList unsure;
    for (const Class &one : Classes) {
        const QString name = QLatin1String(one.name);
        const bool isRead = checkup.account
            && (checkup.account->read.contains(name) || checkup.account->read.contains(u"all"));
        const bool isHeard =
            checkup.heard.contains(name) || (name == u"system" && checkup.toldBooted);
        if (isRead || isHeard)
            has.append(name);
        else if (checkup.account || name == u"system")
            add(findings, Level::Warning,
                tr("%1 hears no events of class %2: %3.")
                    .arg(checkup.user, name, tr(one.withoutIt)),
                giveClass(checkup, pbx, name, QStringLiteral("read")));
        else
            unsure.append(name);
    }
    if (!has.isEmpty())
        add(findings, Level::Good,
            tr("%1 hears events: %2.").arg(checkup.user, has.join(QStringLiteral(", "))));
    if (!unsure.isEmpty())
        add(findings, Level::Note,
            tr("No event of class %1 came while it was listened for; it may be that nothing "
               "happened.")
                .arg(unsure.join(QStringLiteral(", "))),
            unlessOwned(
                checkup, pbx,
                tr("See that \"read =\" of [%1] has system,call,agent.").arg(checkup.user)));
}

void judgeSection(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings)
{
    const ManagerAccountFacts &account = *checkup.account;
    if (!account.filters.isEmpty())
        add(findings, Level::Warning,
            tr("An event filter is set for %1 (%2): what it takes away is seen only by polling.")
                .arg(checkup.user, account.filters.join(QStringLiteral("; "))),
            unlessOwned(checkup, pbx,
                        tr("Remove the lines \"eventfilter =\" of [%1].").arg(checkup.user)));
    constexpr int Enough = 1'000;
    if (account.writeTimeout.value_or(100) < Enough)
        add(findings, Level::Note,
            tr("The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the "
               "connection.")
                .arg(checkup.user, number(account.writeTimeout.value_or(100))),
            unlessOwned(
                checkup, pbx,
                tr("Set writetimeout = 5000 in [%1] (%2).").arg(checkup.user, placeOf(pbx))));
    if (!account.allowsManyLogins)
        add(findings, Level::Warning,
            tr("%1 may log in only once at a time: a manual refresh needs a connection of its own.")
                .arg(checkup.user),
            unlessOwned(checkup, pbx, tr("Remove allowmultiplelogin = no.")));
}

void judgeAccount(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings)
{
    if (!checkup.account && !checkup.isPrivate) {
        add(findings, Level::Note,
            tr("Event filters and the write time-out of %1 were not looked at: the section of "
               "manager.conf comes with its secret, and the connection is not encrypted.")
                .arg(checkup.user),
            tr("Check over TLS, or on the PBX itself."));
        return;
    }
    if (!checkup.account) {
        add(findings, Level::Note,
            tr("The section [%1] of manager.conf can't be looked at, so event filters and the "
               "write time-out are not known.")
                .arg(checkup.user),
            checkup.rights.mayUse("GetConfig") ? QString()
                                               : tr("Write class system would let it be read."));
        return;
    }
    judgeSection(checkup, pbx, findings);
}

} // namespace

void judgeRights(const Checkup &checkup, const PbxIdentity &pbx, Audience audience,
                 Findings &findings)
{
    if (checkup.rights.areKnown()) {
        judgeReading(checkup, pbx, findings);
        judgeActing(checkup, pbx, findings);
        judgeExcess(checkup, pbx, audience, findings);
    }
    judgeEvents(checkup, pbx, findings);
    judgeAccount(checkup, pbx, findings);
}

} // namespace App::Doctor
