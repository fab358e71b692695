// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/findings.h"
#include "model/domain/hint.h"

#include <QHash>

#include <algorithm>

namespace App::Doctor {

namespace {

QString remedyOfContext(Audience audience)
{
    return audience == Audience::Window
        ? tr("Enter the context that has them in the field Context of the connection.")
        : tr("Name the context that has them by --context.");
}

QString remedyOfOtherContexts(Audience audience)
{
    return audience == Audience::Window
        ? tr("To see these extensions as well, add their contexts to the field Context of the "
             "connection.")
        : tr("To see these extensions as well, name their contexts by --context.");
}

/// Without configured contexts: who was found, and what is left out.
void judgeFound(const Checkup &checkup, const Model::HintSurvey &survey, Audience audience,
                Findings &findings)
{
    QStringList shown;
    QStringList others;
    for (const Model::HintContext &context : survey.contexts) {
        (context.people > 0 ? shown : others)
            .append(QStringLiteral("%1: %2").arg(context.name, Model::describe(context)));
    }
    if (!shown.isEmpty())
        add(findings, Level::Good,
            tr("On the board are the people of %1; the list took %2 ms.")
                .arg(shown.join(QStringLiteral("; ")), number(checkup.hintsTime.count())));
    else if (!others.isEmpty())
        add(findings, Level::Problem,
            tr("The PBX has hints, but none of a phone: %1.")
                .arg(others.join(QStringLiteral("; "))),
            tr("Give each phone a hint in the dialplan: exten => 1001,hint,PJSIP/1001."));
    if (!shown.isEmpty() && !others.isEmpty())
        add(findings, Level::Note,
            tr("Not on the board: %1.").arg(others.join(QStringLiteral("; "))),
            tr("The roster page puts on the board what you want to see of them."));
    if (survey.doubled > 0)
        add(findings, Level::Note,
            tr("%1 extensions have a hint in several contexts. Each is shown once, from the "
               "context with the most people.")
                .arg(number(survey.doubled)),
            audience == Audience::Window
                ? tr("The field Context of the connection says which one counts.")
                : tr("--context says which one counts."));
    if (checkup.hints->isEmpty())
        add(findings, Level::Problem, tr("The PBX has no hints at all: nobody can be shown."),
            tr("Give each phone a hint in the dialplan: exten => 1001,hint,PJSIP/1001."));
}

void judgeContexts(const Checkup &checkup, Audience audience, Findings &findings)
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
                remedyOfContext(audience));
    }
    if (checkup.hints->isEmpty())
        add(findings, Level::Problem, tr("The PBX has no hints at all: nobody can be shown."),
            tr("Give each phone a hint in the dialplan: exten => 1001,hint,PJSIP/1001."));
    else if (!others.isEmpty() && counts.size() > elsewhere.size())
        add(findings, Level::Note, tr("There are hints in other contexts, too: %1.").arg(others),
            remedyOfOtherContexts(audience));
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

void judgeHintedDevices(const Checkup &checkup, const QStringList &watched, Findings &findings)
{
    QStringList empty;
    QStringList lost;
    const QStringList known = checkup.endpoints.value_or(QStringList());
    const QSet<QString> endpoints(known.begin(), known.end());
    for (const Ami::ExtensionStatus &status : *checkup.hints) {
        if (!watched.contains(status.context))
            continue;
        const QStringList hinted = endpointsOf(status);
        const bool isLost = checkup.endpoints
            && std::any_of(hinted.begin(), hinted.end(),
                           [&endpoints](const QString &one) { return !endpoints.contains(one); });
        if (isLost)
            lost.append(status.extension);
        const bool isPattern = status.extension.startsWith(u'_');
        if (!isPattern && Model::parseHint(status.hint).devices.isEmpty())
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
               "named first counts.")
                .arg(number(doubled.size()), someOf(doubled)));
}

} // namespace

void judgeHints(const Checkup &checkup, Audience audience, Findings &findings)
{
    if (!checkup.hints) {
        if (checkup.rights.mayUse("ExtensionStateList"))
            add(findings, Level::Problem,
                tr("The PBX did not list its hints: %1")
                    .arg(checkup.hintsProblem.isEmpty() ? tr("no answer came in time.")
                                                        : checkup.hintsProblem));
        return;
    }
    const Model::HintSurvey survey = surveyOf(checkup);
    if (checkup.contexts.isEmpty())
        judgeFound(checkup, survey, audience, findings);
    else
        judgeContexts(checkup, audience, findings);
    judgeHintedDevices(checkup, survey.watched, findings);
    judgeEndpoints(checkup, findings);
    judgeDoubles(checkup, findings);
}

Model::HintSurvey surveyOf(const Checkup &checkup)
{
    const QList<Ami::ExtensionStatus> listed =
        checkup.hints.value_or(QList<Ami::ExtensionStatus>());
    std::vector<Ami::ExtensionStatus> hints(listed.begin(), listed.end());
    Model::HintRules rules;
    rules.contexts = checkup.contexts;
    return Model::surveyHints(hints, rules);
}

} // namespace App::Doctor
