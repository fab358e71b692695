// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/proposal.h"

#include "app/doctor/findings.h"

#include <algorithm>

namespace App {

using Doctor::tr;

namespace {

/// "192.0.2.7/255.255.255.255"
QString permitOf(const QString &address)
{
    const QString bare = address.section(u'%', 0, 0); // of an IPv6 address, without the interface
    const QString mask =
        bare.contains(u':') ? QStringLiteral("128") : QStringLiteral("255.255.255.255");
    return QStringLiteral("%1/%2").arg(bare, mask);
}

/// A page of FreePBX gives new users permit=127.0.0.1/255.255.255.0 and writetimeout=100
/// (FreePBX 13 to 17, module manager).
QString freePbxPage(const QString &ownAddress)
{
    return tr("FreePBX also has a page for it, Settings → Asterisk Manager Users. A user made "
              "there "
              "is permitted from 127.0.0.1 only, and cut off after 100 ms when the network is "
              "slow: set Permit to %1, Write Timeout to 5000, and tick the classes below.")
        .arg(ownAddress.isEmpty() ? tr("the address of this machine") : permitOf(ownAddress));
}

QString loopbackOfWazo()
{
    return tr("Wazo offers AMI on 127.0.0.1 only: run Lampfield on it (`lampfieldd serve`), or go "
              "through an SSH tunnel.");
}

QString fileOf(const PbxIdentity &pbx)
{
    if (!pbx.kind)
        return tr("Where it belongs depends on the PBX. FreePBX and Issabel: add it to "
                  "/etc/asterisk/manager_custom.conf. VitalPBX: save it as "
                  "/etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo: save it as "
                  "/etc/asterisk/manager.d/lampfield.conf. Others: add it to "
                  "/etc/asterisk/manager.conf.");
    switch (*pbx.kind) {
    case PbxKind::FreePbx:
    case PbxKind::Issabel:
        return tr(
            "Add it to /etc/asterisk/manager_custom.conf: Apply Config leaves that file as it is.");
    case PbxKind::VitalPbx:
        return tr("Save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf, which VitalPBX "
                  "reads and never overwrites; the files manager__50-… are its own.");
    case PbxKind::Wazo:
        return tr("Save it as /etc/asterisk/manager.d/lampfield.conf, which Wazo reads and never "
                  "overwrites.");
    case PbxKind::Plain:
        break;
    }
    return tr("Add it to /etc/asterisk/manager.conf, or to a file that it includes.");
}

} // namespace

QStringList neededWriteClasses(const Model::ActionPolicy &policy)
{
    using Kind = Model::ActionKind;
    const auto allows = [&policy](std::initializer_list<Kind> kinds) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&policy](Kind kind) { return policy.allowed.contains(kind); });
    };
    QStringList classes{QStringLiteral("system"), QStringLiteral("reporting")};
    if (allows({Kind::Transfer, Kind::AttendedTransfer, Kind::HangUp, Kind::Park}))
        classes.append(QStringLiteral("call"));
    if (allows({Kind::Pause, Kind::Unpause, Kind::QueueAdd, Kind::QueueRemove, Kind::QueuePenalty}))
        classes.append(QStringLiteral("agent"));
    if (allows({Kind::Call, Kind::Listen, Kind::Whisper, Kind::Barge}))
        classes.append(QStringLiteral("originate"));
    return classes;
}

QString managerStanza(const QString &ownAddress, const Model::ActionPolicy &policy)
{
    QStringList lines{
        QStringLiteral("[lampfield]"),
        // A user without a secret can't log in; one with an empty secret can.
        tr("; choose a secret (`openssl rand -hex 16`) and take the semicolon away"),
        QStringLiteral(";secret = CHOOSE-A-SECRET"),
    };
    // A rule of one family says nothing about the other.
    lines.append(QStringLiteral("deny = 0.0.0.0/0.0.0.0"));
    lines.append(QStringLiteral("deny = ::/0"));
    if (ownAddress.isEmpty())
        lines << tr("; permit nobody but the machine that Lampfield runs on")
              << QStringLiteral(";permit =");
    else
        lines << tr("; this machine; behind NAT, its address as the PBX sees it")
              << QStringLiteral("permit = ") + permitOf(ownAddress);
    lines.append(QStringLiteral("read = system,call,agent"));
    lines.append(QStringLiteral("write = ") + neededWriteClasses(policy).join(u','));
    lines.append(QStringLiteral("writetimeout = 5000"));
    return lines.join(u'\n') + u'\n';
}

QString proposalPlace(const PbxIdentity &pbx, const QString &ownAddress)
{
    QStringList sentences{
        fileOf(pbx),
        tr("Then run `asterisk -rx \"manager reload\"` on the PBX, and connect as lampfield.")};
    if (!pbx.kind || pbx.is(PbxKind::FreePbx))
        sentences.append(freePbxPage(ownAddress));
    if (pbx.is(PbxKind::Wazo))
        sentences.append(loopbackOfWazo());
    return sentences.join(u'\n');
}

} // namespace App
