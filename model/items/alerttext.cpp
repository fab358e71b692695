// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/alerttext.h"

#include "model/items/lamptext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Model {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::AlertText", text);
}

/// "20 s", "15 min"
QString boundText(int seconds)
{
    return seconds >= 60 && seconds % 60 == 0 ? tr("%1 min").arg(QLocale().toString(seconds / 60))
                                              : tr("%1 s").arg(QLocale().toString(seconds));
}

} // namespace

QString alertKindText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Ringing:
        return tr("Ringing too long");
    case AlertKind::OnCall:
        return tr("On call too long");
    case AlertKind::Offline:
        return tr("Offline in working hours");
    case AlertKind::Paused:
        return tr("Paused too long");
    case AlertKind::StatusDisagrees:
        return tr("Status disagrees");
    case AlertKind::QueueWaiting:
        return tr("Many callers waiting");
    case AlertKind::QueueWait:
        return tr("A caller waits too long");
    case AlertKind::ServiceLevel:
        return tr("Service level too low");
    case AlertKind::LinkDown:
        break;
    }
    return tr("Link to the PBX down");
}

QString alertRuleText(AlertKind kind, const AlertRules &rules)
{
    const int bound = rules.of(kind).amber;
    switch (kind) {
    case AlertKind::Ringing:
        return tr("Ringing over %1").arg(boundText(bound));
    case AlertKind::OnCall:
        return tr("On call over %1").arg(boundText(bound));
    case AlertKind::Offline:
        return tr("Offline over %1").arg(boundText(bound));
    case AlertKind::Paused:
        return tr("Paused over %1").arg(boundText(bound));
    case AlertKind::QueueWaiting:
        return tr("%1 or more waiting").arg(QLocale().toString(bound));
    case AlertKind::QueueWait:
        return tr("Waiting over %1").arg(boundText(bound));
    case AlertKind::ServiceLevel:
        return tr("Service level under %1 %").arg(QLocale().toString(bound));
    case AlertKind::StatusDisagrees:
    case AlertKind::LinkDown:
        break;
    }
    return alertKindText(kind);
}

QString alertSentence(const Alert &alert, const QString &name, TimePoint now)
{
    const QString subject =
        name.isEmpty() ? alert.key.subject : alert.key.subject + QStringLiteral(" · ") + name;
    const QString observed = durationText(now - alert.since);
    const QString duration = alert.beginningSeen ? observed : u'≥' + observed;
    const QString value = QLocale().toString(alert.value);
    switch (alert.key.kind) {
    case AlertKind::Ringing:
        return tr("%1 has been ringing for %2.").arg(subject, duration);
    case AlertKind::OnCall:
        return tr("%1 has been on a call for %2.").arg(subject, duration);
    case AlertKind::Offline:
        return tr("%1 has been offline for %2.").arg(subject, duration);
    case AlertKind::Paused:
        return tr("%1 has been paused for %2.").arg(subject, duration);
    case AlertKind::StatusDisagrees:
        return tr("%1: hint, device and contact have contradicted each other for %2.")
            .arg(subject, duration);
    case AlertKind::QueueWaiting:
        return tr("Queue %1: %2 callers wait.").arg(subject, value);
    case AlertKind::QueueWait:
        return tr("Queue %1: a caller has waited for %2.").arg(subject, duration);
    case AlertKind::ServiceLevel:
        return tr("Queue %1: %2 % of today's callers were answered in time.").arg(subject, value);
    case AlertKind::LinkDown:
        break;
    }
    return tr("Nothing has been heard from the PBX for %1.").arg(duration);
}

} // namespace Model
