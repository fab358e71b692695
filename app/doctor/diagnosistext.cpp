// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/diagnosistext.h"

#include "ami/protocol/printable.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace App {

using Level = Model::Finding::Level;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Diagnosis", text);
}

QString signOf(Level level)
{
    switch (level) {
    case Level::Good:
        return QStringLiteral("  ok  ");
    case Level::Note:
        return QStringLiteral(" note ");
    case Level::Warning:
        return QStringLiteral(" warn ");
    case Level::Problem:
        break;
    }
    return QStringLiteral(" FAIL ");
}

} // namespace

QString toString(Level level)
{
    switch (level) {
    case Level::Good:
        return QStringLiteral("good");
    case Level::Note:
        return QStringLiteral("note");
    case Level::Warning:
        return QStringLiteral("warning");
    case Level::Problem:
        break;
    }
    return QStringLiteral("problem");
}

QByteArray diagnosisText(const Model::Diagnosis &diagnosis)
{
    constexpr int Longest = 2'000;
    QString text;
    for (const Model::Finding &finding : diagnosis.findings) {
        // A PBX's words go to a terminal.
        text += signOf(finding.level) + Ami::printable(finding.sentence, Longest) + u'\n';
        if (!finding.remedy.isEmpty())
            text += QStringLiteral("       → ") + Ami::printable(finding.remedy, Longest) + u'\n';
    }
    text += u'\n'
        + tr("Proposed: a user for Lampfield alone, with the rights that it needs and no more.")
        + u'\n';
    for (const QString &line : diagnosis.place.split(u'\n'))
        text += Ami::printable(line, Longest) + u'\n';
    text += u'\n';
    for (const QString &line : diagnosis.stanza.split(u'\n', Qt::SkipEmptyParts))
        text += QStringLiteral("    ") + Ami::printable(line, Longest) + u'\n';
    return text.toUtf8();
}

QJsonObject diagnosisJson(const Model::Diagnosis &diagnosis)
{
    QJsonArray findings;
    for (const Model::Finding &finding : diagnosis.findings) {
        findings.append(QJsonObject{{QStringLiteral("level"), toString(finding.level)},
                                    {QStringLiteral("sentence"), finding.sentence},
                                    {QStringLiteral("remedy"), finding.remedy}});
    }
    return {{QStringLiteral("success"), diagnosis.worst() != Level::Problem},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("place"), diagnosis.place},
            {QStringLiteral("stanza"), diagnosis.stanza}};
}

} // namespace App
