// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/pbxkind.h"

#include "app/doctor/findings.h"
#include "model/domain/hint.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace App {

using Doctor::tr;

namespace {

/// What a name was seen as.
enum class Where { HintContext, HintExtension, QueueMember, EndpointContext };

struct Evidence
{
    PbxKind kind;
    Where where;
    const char *pattern; ///< of the whole name, in any case
};

/// The first that fits counts. Names that people choose themselves, such as from-internal, are no
/// evidence: documents recommend them for plain Asterisks as well.
constexpr Evidence AllEvidence[]{
    // VitalPBX 3 and 4: vitalpbx/extensions__50-*-dialplan.conf, "T2_" before all of a tenant.
    {PbxKind::VitalPbx, Where::HintContext, "(T\\d+_)?extension-hints"},
    {PbxKind::VitalPbx, Where::EndpointContext, "(T\\d+_)?cos-.+"},
    {PbxKind::VitalPbx, Where::QueueMember, "Local/[^@]+@(T\\d+_)?cos-.+"},
    // wazo-confgend, extensionsconf.py: a hint for the UUID of each user.
    {PbxKind::Wazo, Where::HintContext, "usersharedlines"},
    {PbxKind::Wazo, Where::HintExtension, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"},
    // wazo-agentd and the groups of wazo-confgend.
    {PbxKind::Wazo, Where::QueueMember, "(Local/id-\\d+@agentcallback.*|.+@usersharedlines.*)"},
    // FreePBX 2 to 17 and Issabel: module core, and module queues.
    {PbxKind::FreePbx, Where::HintContext, "ext-local"},
    {PbxKind::FreePbx, Where::QueueMember, "(Local/[^@]+@from-queue.*|hint:.+@ext-local)"},
};

/// Manager users of the distributions themselves.
struct OwnUser
{
    PbxKind kind;
    const char *pattern;
};

constexpr OwnUser OwnUsers[]{
    // AMPMGRUSER of FreePBX, and users of its modules.
    {PbxKind::FreePbx, "admin|phpagi|cxpanel"},
    {PbxKind::Issabel, "admin|phpagi|cxpanel"},
    {PbxKind::VitalPbx, "astmanager"},
    // manager.d of Wazo and of XiVO, from which it came.
    {PbxKind::Wazo, "(wazo|xivo)_.+"},
};

/// The first of the names that is of the pattern; empty if none is.
QString firstLike(const QStringList &names, const char *pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QLatin1String(pattern)),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DontCaptureOption);
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString &name) {
        return expression.match(name).hasMatch();
    });
    return found == names.end() ? QString() : *found;
}

QString clauseOf(Where where, const QString &name)
{
    switch (where) {
    case Where::HintContext:
        return tr("it has hints in the context %1").arg(name);
    case Where::HintExtension:
        return tr("it has a hint for %1").arg(name);
    case Where::QueueMember:
        return tr("its queues dial %1").arg(name);
    case Where::EndpointContext:
        break;
    }
    return tr("its phones dial in the context %1").arg(name);
}

QHash<Where, QStringList> namesOf(const Checkup &checkup)
{
    QHash<Where, QStringList> names;
    for (const Ami::ExtensionStatus &hint : checkup.hints.value_or(QList<Ami::ExtensionStatus>())) {
        names[Where::HintContext].append(hint.context);
        names[Where::HintExtension].append(hint.extension);
    }
    names[Where::QueueMember] = checkup.queueInterfaces;
    names[Where::EndpointContext] = {checkup.endpointContext};
    for (QStringList &list : names)
        list.removeDuplicates();
    return names;
}

/// Issabel writes an intercom hint "*80101" beside each "101". FreePBX 13 and later have a pattern
/// for them, of which Asterisk makes literal ones only for those that a phone subscribes to.
bool hasTwins(const Checkup &checkup)
{
    QHash<QString, QString> devices;
    for (const Ami::ExtensionStatus &hint : *checkup.hints) {
        if (hint.context == u"ext-local" && !Model::parseHint(hint.hint).devices.isEmpty())
            devices.insert(hint.extension, hint.hint);
    }
    const QString intercom = QStringLiteral("*80");
    qsizetype people = 0;
    qsizetype twins = 0;
    for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
        if (it.key().startsWith(u'*'))
            continue;
        ++people;
        if (devices.value(intercom + it.key()) == it.value())
            ++twins;
    }
    return twins * 2 > people;
}

/// More exact where the hints were seen.
PbxIdentity refined(PbxIdentity identity, const Checkup &checkup)
{
    if (identity.is(PbxKind::FreePbx) && identity.hintsSeen && hasTwins(checkup)) {
        identity.kind = PbxKind::Issabel;
        identity.evidence = tr("the extensions of its context %1 have twins with *80")
                                .arg(QStringLiteral("ext-local"));
    }
    return identity;
}

} // namespace

QString PbxIdentity::name() const
{
    if (!kind)
        return {};
    switch (*kind) {
    case PbxKind::FreePbx:
        return hintsSeen ? QStringLiteral("FreePBX") : tr("FreePBX or Issabel");
    case PbxKind::Issabel:
        return QStringLiteral("Issabel");
    case PbxKind::VitalPbx:
        return QStringLiteral("VitalPBX");
    case PbxKind::Wazo:
        return QStringLiteral("Wazo");
    case PbxKind::Plain:
        break;
    }
    return QStringLiteral("Asterisk");
}

bool PbxIdentity::owns(const QString &user) const
{
    return std::any_of(std::begin(OwnUsers), std::end(OwnUsers), [&](const OwnUser &own) {
        return (!kind || own.kind == *kind) && !firstLike({user}, own.pattern).isEmpty();
    });
}

PbxIdentity identify(const Checkup &checkup)
{
    PbxIdentity identity;
    identity.hintsSeen = checkup.hints && !checkup.hints->isEmpty();
    const QHash<Where, QStringList> names = namesOf(checkup);
    for (const Evidence &evidence : AllEvidence) {
        const QString name = firstLike(names.value(evidence.where), evidence.pattern);
        if (name.isEmpty())
            continue;
        identity.kind = evidence.kind;
        identity.evidence = clauseOf(evidence.where, name);
        return refined(identity, checkup);
    }
    // Each distribution writes hints of its own; where they can't be seen, any of them may be it.
    if (identity.hintsSeen)
        identity.kind = PbxKind::Plain;
    return identity;
}

} // namespace App
