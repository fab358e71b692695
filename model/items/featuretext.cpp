// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/featuretext.h"

#include "model/items/calltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Model {

namespace {

constexpr qsizetype LongestOwn = 6; // as of callers: codes and phones here are short

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("Model::FeatureText", text, comment, count);
}

bool isOutside(const Extension &row)
{
    return row.forwardedTo.size() > LongestOwn;
}

QString forwardTextTo(const QString &number)
{
    return number.isEmpty() ? QString() : tr("forwarded to %1").arg(number);
}

} // namespace

QString forwardText(const Extension &row)
{
    return forwardTextTo(isolated(row.forwardedTo));
}

QString maskedForwardText(const Extension &row)
{
    return isOutside(row) ? forwardTextTo(QStringLiteral("•••• ") + row.forwardedTo.right(2))
                          : forwardText(row);
}

QString maskedSpokenForwardText(const Extension &row)
{
    return isOutside(row)
        ? tr("forwarded to a number that ends in %1").arg(row.forwardedTo.right(2))
        : forwardText(row);
}

QString newMessagesText(const Extension &row)
{
    return row.voicemail && row.voicemail->fresh > 0
        ? tr("%n new message(s)", nullptr, row.voicemail->fresh)
        : QString();
}

QString voicemailText(const Extension &row)
{
    if (!row.voicemail)
        return {};
    const QString fresh = tr("%n new message(s)", nullptr, row.voicemail->fresh);
    return row.voicemail->old > 0
        ? tr("%1, %2 old").arg(fresh, QLocale().toString(row.voicemail->old))
        : fresh;
}

} // namespace Model
