// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/diagnosis.h"

#include "model/domain/extension.h"
#include "model/domain/hint.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace App {

namespace {

using Level = Model::Finding::Level;
using Findings = QList<Model::Finding>;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("App::Diagnosis", text, nullptr, count);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void add(Findings &findings, Level level, const QString &sentence, const QString &remedy = {})
{
    findings.append({level, sentence, remedy});
}

/// "1001, 1002, 1003 and 4 more"
QString someOf(QStringList names)
{
    constexpr qsizetype Shown = 5;
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return Model::compareNumbers(one, other) < 0;
    });
    const QString shown = names.first(std::min(Shown, names.size())).join(QStringLiteral(", "));
    return names.size() > Shown ? tr("%1 and %2 more").arg(shown, number(names.size() - Shown))
                                : shown;
}

QString failureRemedy(const Checkup &checkup)
{
    using Kind = Ami::FailureKind;
    switch (checkup.failure->kind) {
    case Kind::LoginRefused:
        return tr("Asterisk tells a wrong secret, an unknown user and a forbidden address alike. "
                  "On "
                  "the PBX look at /var/log/asterisk/security and at `manager show user %1`; "
                  "compare "
                  "the secret; and if deny, permit or acl are set, permit %2. With "
                  "allowmultiplelogin = "
                  "no only one may be logged in at a time. After a change of "
                  "manager.conf: `asterisk -rx \"manager reload\"`.")
            .arg(checkup.user,
                 checkup.ownAddress.isEmpty() ? tr("this machine") : checkup.ownAddress);
    case Kind::CertificateRejected:
        return tr(
            "Compare the fingerprint with that of the certificate on the PBX (`openssl x509 "
            "-noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin "
            "with the fingerprint, or trust its authority by --tls-ca.");
    case Kind::TlsExpected:
        return tr("Turn on --tls.");
    case Kind::TlsNotOffered:
        return tr(
            "Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section "
            "[general] of manager.conf; the usual port is 5039.");
    case Kind::ClosedEarly:
    case Kind::ClosedByPeer:
        return tr("Look at deny, permit and acl of manager.conf, and whether the PBX is starting.");
    default:
        return {};
    }
}

void judgeReach(const Checkup &checkup, Findings &findings)
{
    if (checkup.loginTime) {
        const QString what = checkup.version.isEmpty()
            ? checkup.banner
            : QStringLiteral("Asterisk ") + checkup.version;
        add(findings, Level::Good,
            tr("%1 answers within %2 ms and lets %3 in after another %4 ms; it is %5.")
                .arg(checkup.address, number(checkup.connectTime->count()), checkup.user,
                     number(checkup.loginTime->count()), what));
    }
    if (checkup.failure)
        add(findings, Level::Problem, checkup.failure->text, failureRemedy(checkup));
}

void judgeTls(const Checkup &checkup, Findings &findings)
{
    constexpr qint64 Soon = 30;
    if (!checkup.isEncrypted) {
        const bool isLocal = checkup.ownAddress.startsWith(u"127.") || checkup.ownAddress == u"::1";
        if (!isLocal)
            add(findings, Level::Note,
                tr("The connection is not encrypted: whoever is on the way can read names and "
                   "numbers. The secret itself is not sent."),
                tr("Set tlsenable=yes and a certificate in manager.conf, and use --tls with port "
                   "5039."));
        return;
    }
    const qint64 days = checkup.certificateEnds
        ? QDateTime::currentDateTimeUtc().daysTo(*checkup.certificateEnds)
        : Soon;
    if (days < Soon)
        add(findings, Level::Warning,
            tr("The connection is encrypted, but the certificate of the PBX ends on %1.")
                .arg(QLocale().toString(checkup.certificateEnds->date(), QLocale::ShortFormat)),
            tr("Renew it before: nobody can connect with it after that day."));
    else
        add(findings, Level::Good,
            tr("The connection is encrypted; the certificate is valid until %1.")
                .arg(checkup.certificateEnds
                         ? QLocale().toString(checkup.certificateEnds->date(), QLocale::ShortFormat)
                         : tr("an unknown day")));
}

QString giveClass(const Checkup &checkup, const QString &which, const QString &direction)
{
    return tr("Add %1 to the line \"%2 =\" of [%3] in manager.conf, then `asterisk -rx \"manager "
              "reload\"` and connect anew.")
        .arg(which, direction, checkup.user);
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

void judgeReading(const Checkup &checkup, Findings &findings)
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
                : giveClass(checkup, QLatin1String(right.writeClass), QStringLiteral("write")));
    }
}

bool wants(const Checkup &checkup, std::initializer_list<Model::ActionKind> kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), [&checkup](Model::ActionKind kind) {
        return checkup.policy.allowed.contains(kind);
    });
}

void judgeActing(const Checkup &checkup, Findings &findings)
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
        const bool has = checkup.rights.mayUse(acting.action);
        const QString what = tr(acting.what);
        const QString name = QLatin1String(acting.writeClass);
        // It takes no right; without it there are no queues.
        if (name == u"agent" && !checkup.rights.mayUse("QueueStatus")) {
            if (acting.isWanted)
                add(findings, Level::Note, tr("The PBX has no queues loaded (app_queue)."));
            continue;
        }
        if (acting.isWanted && has)
            add(findings, Level::Good, tr("%1 may %2.").arg(checkup.user, what));
        else if (acting.isWanted)
            add(findings, Level::Warning,
                tr("Supervisors are allowed to %1, but %2 may not.").arg(what, checkup.user),
                giveClass(checkup, name, QStringLiteral("write")));
        else if (has)
            add(findings, Level::Note,
                tr("%1 may %2, which nobody is allowed to do here.").arg(checkup.user, what),
                tr("Take the write class %1 away, or allow it by --allow.").arg(name));
    }
}

void judgeExcess(const Checkup &checkup, Findings &findings)
{
    QStringList excess;
    for (const auto &[action, name] :
         {std::pair("Command", "command"), std::pair("UpdateConfig", "config"),
          std::pair("AOCMessage", "aoc"), std::pair("UserEvent", "user")}) {
        if (checkup.rights.mayUse(action))
            excess.append(QLatin1String(name));
    }
    if (!excess.isEmpty())
        add(findings, Level::Note,
            tr("%1 may do more than Lampfield ever does: %2.")
                .arg(checkup.user, excess.join(QStringLiteral(", "))),
            tr("Use the section below: what an account may not do nobody can do by it."));
}

/// What the PBX sends unasked: by its own account where that could be read, else by what came.
void judgeEvents(const Checkup &checkup, Findings &findings)
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
                giveClass(checkup, name, QStringLiteral("read")));
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
            tr("See that \"read =\" of [%1] has system,call,agent.").arg(checkup.user));
}

void judgeAccount(const Checkup &checkup, Findings &findings)
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
    const ManagerAccountFacts &account = *checkup.account;
    if (!account.filters.isEmpty())
        add(findings, Level::Warning,
            tr("An event filter is set for %1 (%2): what it takes away is seen only by polling.")
                .arg(checkup.user, account.filters.join(QStringLiteral("; "))),
            tr("Remove the lines \"eventfilter =\" of [%1].").arg(checkup.user));
    constexpr int Enough = 1'000;
    if (account.writeTimeout.value_or(100) < Enough)
        add(findings, Level::Note,
            tr("The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the "
               "connection.")
                .arg(checkup.user, number(account.writeTimeout.value_or(100))),
            tr("Set writetimeout = 5000 in [%1].").arg(checkup.user));
    if (!account.allowsManyLogins)
        add(findings, Level::Warning,
            tr("%1 may log in only once at a time: a manual refresh needs a connection of its own.")
                .arg(checkup.user),
            tr("Remove allowmultiplelogin = no."));
}

void judgeClock(const Checkup &checkup, Findings &findings)
{
    constexpr std::chrono::seconds Bearable{2};
    if (!checkup.clockAhead)
        return;
    const auto difference = *checkup.clockAhead;
    const QString seconds =
        QLocale().toString(std::abs(double(difference.count())) / 1'000, 'f', 1);
    if (std::chrono::abs(difference) < Bearable)
        add(findings, Level::Good, tr("The clocks agree within %1 s.").arg(seconds));
    else
        add(findings, Level::Warning,
            difference.count() > 0
                ? tr("The clock of the PBX is %1 s ahead of this machine's.").arg(seconds)
                : tr("The clock of the PBX is %1 s behind this machine's.").arg(seconds),
            tr("Set both by NTP: when calls began is told by the clock of the PBX."));
}

void judgeContexts(const Checkup &checkup, Findings &findings)
{
    QHash<QString, int> counts;
    for (const Ami::ExtensionStatus &hint : *checkup.hints)
        ++counts[hint.context];
    QStringList elsewhere;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!checkup.contexts.contains(it.key()))
            elsewhere.append(QStringLiteral("%1 (%2)").arg(it.key(), number(it.value())));
    }
    elsewhere.sort();
    const QString others = elsewhere.join(QStringLiteral(", "));
    for (const QString &context : checkup.contexts) {
        const int count = counts.value(context);
        if (count > 0)
            add(findings, Level::Good,
                tr("Context %1 has %2 hints; the list took %3 ms.")
                    .arg(context, number(count), number(checkup.hintsTime.count())));
        else if (!others.isEmpty())
            add(findings, Level::Problem,
                tr("Context %1 has no hints, or does not exist. There are hints in: %2.")
                    .arg(context, others),
                tr("Name the context that has them by --context."));
    }
    if (checkup.hints->isEmpty())
        add(findings, Level::Problem, tr("The PBX has no hints at all: nobody can be shown."),
            tr("Give each phone a hint in the dialplan: exten => 1001,hint,PJSIP/1001."));
    else if (!others.isEmpty() && counts.size() > elsewhere.size())
        add(findings, Level::Note, tr("There are hints in other contexts, too: %1.").arg(others),
            tr("To see these extensions as well, name their contexts by --context."));
}

/// Endpoints that a hint names.
QStringList endpointsOf(const Ami::ExtensionStatus &status)
{
    QStringList endpoints;
    for (const QString &device : Model::parseHint(status.hint).devices)
        endpoints.append(Model::endpointOf(device));
    endpoints.removeAll({});
    return endpoints;
}

void judgeHintedDevices(const Checkup &checkup, Findings &findings)
{
    QStringList empty;
    QStringList lost;
    for (const Ami::ExtensionStatus &status : *checkup.hints) {
        if (!checkup.contexts.contains(status.context))
            continue;
        const QStringList endpoints = endpointsOf(status);
        const bool isLost = checkup.endpoints
            && std::any_of(endpoints.begin(), endpoints.end(), [&checkup](const QString &one) {
                                return !checkup.endpoints->contains(one);
                            });
        if (isLost)
            lost.append(status.extension);
        if (Model::parseHint(status.hint).devices.isEmpty())
            empty.append(status.extension);
    }
    if (!empty.isEmpty())
        add(findings, Level::Warning,
            tr("%1 hints name no device: %2.").arg(number(empty.size()), someOf(empty)),
            tr("Name the phone: exten => 1001,hint,PJSIP/1001."));
    if (!lost.isEmpty())
        add(findings, Level::Warning,
            tr("%1 hints name an endpoint that does not exist: %2. They stay offline for ever.")
                .arg(number(lost.size()), someOf(lost)),
            tr("Correct the hint, or make the endpoint in pjsip.conf."));
}

void judgeEndpoints(const Checkup &checkup, Findings &findings)
{
    if (!checkup.endpoints)
        return;
    QSet<QString> hinted;
    for (const Ami::ExtensionStatus &status : *checkup.hints) {
        for (const QString &endpoint : endpointsOf(status))
            hinted.insert(endpoint);
    }
    QStringList hintless;
    for (const QString &endpoint : *checkup.endpoints) {
        if (!hinted.contains(endpoint))
            hintless.append(endpoint);
    }
    if (!hintless.isEmpty())
        add(findings, Level::Note,
            tr("%1 endpoints have no hint, and are not on the board: %2.")
                .arg(number(hintless.size()), someOf(hintless)),
            tr("Trunks need none. A phone does: exten => NUMBER,hint,PJSIP/%1.")
                .arg(hintless.constFirst()));
}

void judgeDoubles(const Checkup &checkup, Findings &findings)
{
    QHash<QString, QStringList> contexts;
    for (const Ami::ExtensionStatus &hint : *checkup.hints) {
        if (checkup.contexts.contains(hint.context))
            contexts[hint.extension].append(hint.context);
    }
    QStringList doubled;
    for (auto it = contexts.cbegin(); it != contexts.cend(); ++it) {
        if (it.value().size() > 1)
            doubled.append(it.key());
    }
    if (!doubled.isEmpty())
        add(findings, Level::Note,
            tr("%1 extensions have a hint in several of the contexts: %2. The context that is "
               "named "
               "first counts.")
                .arg(number(doubled.size()), someOf(doubled)));
}

void judgeHints(const Checkup &checkup, Findings &findings)
{
    if (!checkup.hints) {
        if (checkup.rights.mayUse("ExtensionStateList"))
            add(findings, Level::Problem,
                tr("The PBX did not list its hints: %1")
                    .arg(checkup.hintsProblem.isEmpty() ? tr("no answer came in time.")
                                                        : checkup.hintsProblem));
        return;
    }
    judgeContexts(checkup, findings);
    judgeHintedDevices(checkup, findings);
    judgeEndpoints(checkup, findings);
    judgeDoubles(checkup, findings);
}

} // namespace

Model::Diagnosis diagnose(const Checkup &checkup)
{
    Model::Diagnosis diagnosis;
    diagnosis.stanza = managerStanza(checkup.user, checkup.ownAddress, checkup.policy);
    Findings &findings = diagnosis.findings;
    judgeReach(checkup, findings);
    if (!checkup.loginTime)
        return diagnosis;
    judgeTls(checkup, findings);
    if (checkup.failure)
        return diagnosis;
    if (checkup.rights.areKnown()) {
        judgeReading(checkup, findings);
        judgeActing(checkup, findings);
        judgeExcess(checkup, findings);
    }
    judgeEvents(checkup, findings);
    judgeAccount(checkup, findings);
    judgeClock(checkup, findings);
    judgeHints(checkup, findings);
    return diagnosis;
}

QString managerStanza(const QString &user, const QString &ownAddress,
                      const Model::ActionPolicy &policy)
{
    using Kind = Model::ActionKind;
    const auto allows = [&policy](std::initializer_list<Kind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&policy](Kind kind) { return policy.allowed.contains(kind); });
    };
    QStringList write{QStringLiteral("reporting"), QStringLiteral("system")};
    if (allows({Kind::Transfer, Kind::AttendedTransfer, Kind::HangUp, Kind::Park}))
        write.append(QStringLiteral("call"));
    if (allows({Kind::Pause, Kind::Unpause, Kind::QueueAdd, Kind::QueueRemove, Kind::QueuePenalty}))
        write.append(QStringLiteral("agent"));
    if (allows({Kind::Call, Kind::Listen, Kind::Whisper, Kind::Barge}))
        write.append(QStringLiteral("originate"));
    const bool isIpv6 = ownAddress.contains(u':');
    const QString mask = isIpv6 ? QStringLiteral("128") : QStringLiteral("255.255.255.255");
    QStringList lines{
        u'[' + (user.isEmpty() ? QStringLiteral("lampfield") : user) + u']',
        tr("; at least 20 random characters, as `openssl rand -hex 16` makes them"),
        QStringLiteral("secret ="),
    };
    if (ownAddress.isEmpty())
        lines.append(tr("; permit nobody but the machine that Lampfield runs on"));
    // A rule of one family says nothing about the other.
    lines.append(QStringLiteral("deny = 0.0.0.0/0.0.0.0"));
    lines.append(QStringLiteral("deny = ::/0"));
    lines.append(ownAddress.isEmpty() ? QStringLiteral("permit =")
                                      : QStringLiteral("permit = %1/%2").arg(ownAddress, mask));
    lines.append(QStringLiteral("read = system,call,agent"));
    lines.append(QStringLiteral("write = ") + write.join(u','));
    lines.append(QStringLiteral("writetimeout = 5000"));
    return lines.join(u'\n') + u'\n';
}

} // namespace App
