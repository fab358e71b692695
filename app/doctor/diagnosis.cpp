// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/diagnosis.h"

#include "app/doctor/findings.h"

#include <QLocale>

#include <algorithm>

namespace App {

using namespace Doctor;

namespace {

QString failureRemedy(const Checkup &checkup)
{
    using Kind = Ami::FailureKind;
    switch (checkup.failure->kind) {
    case Kind::LoginRefused:
        return tr("Asterisk tells a wrong secret, an unknown user and a forbidden address alike. "
                  "On the PBX look at /var/log/asterisk/security and at `manager show user %1`; "
                  "compare the secret; and if deny, permit or acl are set, permit %2. With "
                  "allowmultiplelogin = no only one may be logged in at a time. After a change of "
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
    judgeRights(checkup, findings);
    judgeClock(checkup, findings);
    judgeHints(checkup, findings);
    if (checkup.hints)
        diagnosis.hints = surveyOf(checkup);
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
