// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/hintsurvey.h"

#include <QCoreApplication>

namespace Model {

namespace {

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("Model::HintSurvey", text, comment, count);
}

QString countOf(HintKind kind, int count)
{
    switch (kind) {
    case HintKind::Person:
        return tr("%n person(s)", nullptr, count);
    case HintKind::Pattern:
        return tr("%n pattern(s)", nullptr, count);
    case HintKind::FeatureCode:
        return tr("%n feature code(s)", nullptr, count);
    case HintKind::Identifier:
        return tr("%n identifier(s)", nullptr, count);
    case HintKind::ParkingSlot:
        return tr("%n parking slot(s)", nullptr, count);
    case HintKind::Mailbox:
        return tr("%n mailbox(es)", nullptr, count);
    case HintKind::Queue:
        return tr("%n queue(s)", nullptr, count);
    case HintKind::Conference:
        return tr("%n conference(s)", nullptr, count);
    case HintKind::Custom:
        return tr("%n without a phone", nullptr, count);
    case HintKind::Local:
        return tr("%n Local channel(s)", nullptr, count);
    case HintKind::Other:
        break;
    }
    return tr("%n of other kinds", nullptr, count);
}

QString nameOf(HintKind kind)
{
    switch (kind) {
    case HintKind::Pattern:
        return tr("Pattern: it stands for many extensions.");
    case HintKind::FeatureCode:
        return tr("Feature code.");
    case HintKind::Identifier:
        return tr("Identifier: nobody dials it.");
    case HintKind::ParkingSlot:
        return tr("Parking slot.");
    case HintKind::Mailbox:
        return tr("Mailbox.");
    case HintKind::Queue:
        return tr("Queue.");
    case HintKind::Conference:
        return tr("Conference.");
    case HintKind::Custom:
        return tr("Without a phone: its state is set by the dialplan.");
    case HintKind::Local:
        return tr("Local channel: no phone of its own.");
    case HintKind::Person:
    case HintKind::Other:
        break;
    }
    return tr("It names no phone.");
}

} // namespace

QString describe(const HintContext &context)
{
    QStringList parts;
    if (context.people > 0 || (context.others.isEmpty() && context.trunks + context.twins == 0))
        parts.append(countOf(HintKind::Person, context.people));
    for (const auto &[kind, count] : context.others.asKeyValueRange())
        parts.append(countOf(kind, count));
    if (context.trunks > 0)
        parts.append(tr("%n trunk(s)", nullptr, context.trunks));
    if (context.twins > 0)
        parts.append(tr("%n twin(s)", nullptr, context.twins));
    return parts.join(QStringLiteral(", "));
}

QString describe(const LeftOutHint &hint)
{
    switch (hint.reason) {
    case LeftOutHint::Reason::Trunk:
        return tr("Trunk: a line to the outside.");
    case LeftOutHint::Reason::Twin:
        return tr("The same phone as %1.").arg(hint.instead);
    case LeftOutHint::Reason::OtherContext:
        return tr("Shown from the context %1.").arg(hint.instead);
    case LeftOutHint::Reason::Kind:
        break;
    }
    return nameOf(hint.kind);
}

} // namespace Model
