// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/findings.h"

namespace App::Doctor {

void judgeKind(const Checkup &checkup, const PbxIdentity &pbx, Findings &findings)
{
    if (pbx.is(PbxKind::Plain))
        add(findings, Level::Good,
            tr("The PBX is a plain Asterisk: it shows nothing of FreePBX, Issabel, VitalPBX or "
               "Wazo."));
    else if (pbx.kind)
        add(findings, Level::Good,
            tr("The PBX is configured by %1: %2.").arg(pbx.name(), pbx.evidence));
    if (!pbx.owns(checkup.user))
        return;
    const QString sentence = pbx.kind
        ? tr("%2 itself uses the manager user %1, and needs all of its rights.")
              .arg(checkup.user, pbx.name())
        : tr("The PBX itself may use the manager user %1, and then needs all of its rights.")
              .arg(checkup.user);
    add(findings, Level::Note, sentence,
        tr("Leave [%1] as it is, and make a user for Lampfield, as proposed at the end.")
            .arg(checkup.user));
}

} // namespace App::Doctor
