// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/hint.h"

#include <QRegularExpression>

#include <algorithm>

namespace Model {

namespace {

constexpr QLatin1String Pjsip("PJSIP/");
constexpr QLatin1String Custom("Custom:");
constexpr QLatin1String PresencePrefix("CustomPresence:");

} // namespace

Hint parseHint(const QString &text)
{
    Hint hint;
    // Nearly all watch one device; its name shares the text.
    const bool isOne = std::none_of(text.begin(), text.end(),
                                    [](QChar c) { return c == u',' || c == u'&' || c.isSpace(); });
    if (isOne && !text.isEmpty()) {
        (text.startsWith(PresencePrefix) ? hint.providers : hint.devices).append(text);
        hint.hasDoNotDisturb = isDoNotDisturb(text);
        return hint;
    }
    const qsizetype comma = text.indexOf(u',');
    const QString devices = text.left(comma < 0 ? text.size() : comma);
    for (const QString &part : devices.split(u'&', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        // Asterisk 22 lists a hint of presence alone without the comma.
        (name.startsWith(PresencePrefix) ? hint.providers : hint.devices).append(name);
    }
    if (comma >= 0) {
        for (const QString &part : text.mid(comma + 1).split(u'&', Qt::SkipEmptyParts))
            hint.providers.append(part.trimmed());
    }
    hint.hasDoNotDisturb = std::any_of(hint.devices.begin(), hint.devices.end(), &isDoNotDisturb);
    return hint;
}

QString phonesOf(const Hint &hint)
{
    QStringList phones = hint.devices;
    phones.removeIf([](const QString &device) { return isDoNotDisturb(device); });
    return phones.join(u'&');
}

QStringList phoneDevices(const Hint &hint)
{
    QStringList phones = hint.devices;
    phones.removeIf([](const QString &device) { return !isChannel(device); });
    return phones;
}

bool isChannel(const QString &device)
{
    const qsizetype slash = device.indexOf(u'/');
    return slash > 0 && slash + 1 < device.size()
        && std::all_of(device.begin(), device.begin() + slash,
                       [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

QString endpointOf(const QString &device)
{
    return device.startsWith(Pjsip, Qt::CaseInsensitive) ? device.mid(Pjsip.size()) : QString();
}

bool isDoNotDisturb(const QString &device)
{
    if (!isCustom(device))
        return false;
    // The name of an extension may follow at once: "DND1001", "DNDalice". Where it comes first, or
    // a tenant's prefix, DND is a word of its own: "T2_DND_102", but not "BOUNDND1".
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:DEV)?DND.*|.+[-_](?:DEV)?DND(?:[-_]?\\d.*|[-_].+)?|\\d+DND)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(QStringView(device).mid(Custom.size()).toString()).hasMatch();
}

bool isCustom(const QString &device)
{
    return device.startsWith(Custom, Qt::CaseInsensitive);
}

} // namespace Model
