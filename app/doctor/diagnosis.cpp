// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/diagnosis.h"

#include "app/doctor/findings.h"
#include "app/doctor/proposal.h"

#include <QLocale>

#include <algorithm>

namespace App {

using namespace Doctor;

namespace {

QString certificateRemedy(Audience audience)
{
    if (audience == Audience::Window)
        return tr("Compare the fingerprint with that of the certificate on the PBX (`openssl x509 "
                  "-noout -fingerprint -sha256 -in FILE`). If it is the same, enter it in the "
                  "field Certificate of the connection, or enter the file of its authority there.");
    return tr("Compare the fingerprint with that of the certificate on the PBX (`openssl x509 "
              "-noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin "
              "with the fingerprint, or trust its authority by --tls-ca.");
}

QString loginRemedy(const Checkup &checkup, const PbxIdentity &pbx, Audience audience)
{
    if (!checkup.hasSecret && audience == Audience::Window)
        return tr("Enter the secret of [%1] in the field Secret of the connection.")
            .arg(checkup.user);
    // Where nobody could look, it may be a PBX that works by this user.
    if (pbx.owns(checkup.user))
        return tr("FreePBX, Issabel, VitalPBX and Wazo use such users themselves: leave [%1] as it "
                  "is, and make a user for Lampfield, as proposed at the end.")
            .arg(checkup.user);
    return tr("Asterisk tells a wrong secret, an unknown user and a forbidden address alike. "
              "On the PBX look at /var/log/asterisk/security and at `manager show user %1`; "
              "compare the secret; and if deny, permit or acl are set, permit %2. With "
              "allowmultiplelogin = no only one may be logged in at a time. After a change of "
              "manager.conf: `asterisk -rx \"manager reload\"`.")
        .arg(checkup.user, checkup.ownAddress.isEmpty() ? tr("this machine") : checkup.ownAddress);
}

QString tlsRemedy(Ami::FailureKind kind, Audience audience)
{
    const bool inWindow = audience == Audience::Window;
    if (kind == Ami::FailureKind::TlsExpected)
        return inWindow ? tr("Tick Encrypted (TLS).") : tr("Turn on --tls.");
    return inWindow
        ? tr("Untick Encrypted (TLS), or set tlsenable=yes, tlsbindaddr and tlscertfile in the "
             "section [general] of manager.conf; the usual port is 5039.")
        : tr("Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section "
             "[general] of manager.conf; the usual port is 5039.");
}

QString failureRemedy(const Checkup &checkup, const PbxIdentity &pbx, Audience audience)
{
    using Kind = Ami::FailureKind;
    switch (checkup.failure->kind) {
    case Kind::LoginRefused:
        return loginRemedy(checkup, pbx, audience);
    case Kind::CertificateRejected:
        return certificateRemedy(audience);
    case Kind::TlsExpected:
    case Kind::TlsNotOffered:
        return tlsRemedy(checkup.failure->kind, audience);
    case Kind::ConnectionRefused:
    case Kind::ConnectTimeout:
        return tr("On the PBX, [general] of manager.conf needs enabled = yes and a bindaddr that "
                  "this machine reaches (Wazo's is 127.0.0.1), and its firewall has to let the "
                  "port through.");
    case Kind::ClosedEarly:
    case Kind::ClosedByPeer:
        return tr("Look at deny, permit and acl of manager.conf, and whether the PBX is starting.");
    default:
        return {};
    }
}

/// As the window says it, which knows no environment variables.
QString failureSentence(const Checkup &checkup, Audience audience)
{
    const bool isSecretMissing =
        !checkup.hasSecret && checkup.failure->kind == Ami::FailureKind::LoginRefused;
    return isSecretMissing && audience == Audience::Window
        ? tr("The PBX at %1 refused the login of %2, and no secret was given.")
              .arg(checkup.address, checkup.user)
        : checkup.failure->text;
}

void judgeReach(const Checkup &checkup, const PbxIdentity &pbx, Audience audience,
                Findings &findings)
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
        add(findings, Level::Problem, failureSentence(checkup, audience),
            failureRemedy(checkup, pbx, audience));
}

void judgeTls(const Checkup &checkup, Audience audience, Findings &findings)
{
    constexpr qint64 Soon = 30;
    if (!checkup.isEncrypted) {
        const bool isLocal = checkup.ownAddress.startsWith(u"127.") || checkup.ownAddress == u"::1";
        if (!isLocal)
            add(findings, Level::Note,
                tr("The connection is not encrypted: whoever is on the way can read names and "
                   "numbers. The secret itself is not sent."),
                audience == Audience::Window
                    ? tr("Set tlsenable=yes and a certificate in manager.conf, then tick Encrypted "
                         "(TLS) and use port 5039.")
                    : tr("Set tlsenable=yes and a certificate in manager.conf, and use --tls with "
                         "port 5039."));
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

Model::Diagnosis diagnose(const Checkup &checkup, Audience audience)
{
    const PbxIdentity pbx = identify(checkup);
    Model::Diagnosis diagnosis;
    diagnosis.stanza = managerStanza(checkup.ownAddress, checkup.policy);
    diagnosis.place = proposalPlace(pbx, checkup.ownAddress);
    Findings &findings = diagnosis.findings;
    judgeReach(checkup, pbx, audience, findings);
    if (!checkup.loginTime)
        return diagnosis;
    judgeTls(checkup, audience, findings);
    if (checkup.failure)
        return diagnosis;
    judgeKind(checkup, pbx, findings);
    judgeRights(checkup, pbx, audience, findings);
    judgeClock(checkup, findings);
    judgeHints(checkup, audience, findings);
    if (checkup.hints)
        diagnosis.hints = surveyOf(checkup);
    return diagnosis;
}

} // namespace App
