// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/callindex.h"

namespace Model {

QSet<QString> CallIndex::apply(const QList<Call> &changes)
{
    QSet<QString> touched;
    for (const Call &call : changes) {
        const QHash<QString, ExtensionCall> before = m_parts.take(call.id);
        const QHash<QString, ExtensionCall> now =
            call.ended ? QHash<QString, ExtensionCall>() : partsOf(call);
        for (auto part = before.cbegin(); part != before.cend(); ++part) {
            if (now.contains(part.key()))
                continue;
            touched.insert(part.key());
            QList<QString> &calls = m_calls[part.key()];
            calls.removeOne(call.id);
            if (calls.isEmpty())
                m_calls.remove(part.key());
        }
        for (auto part = now.cbegin(); part != now.cend(); ++part) {
            const auto known = before.constFind(part.key());
            if (known == before.cend())
                m_calls[part.key()].append(call.id);
            else if (*known == *part)
                continue;
            touched.insert(part.key());
        }
        if (!now.isEmpty())
            m_parts.insert(call.id, now);
    }
    return touched;
}

std::optional<ExtensionCall> CallIndex::of(const QString &extension) const
{
    std::optional<ExtensionCall> latest;
    for (const QString &id : m_calls.value(extension)) {
        const ExtensionCall part = m_parts.value(id).value(extension);
        if (!latest || part.began >= latest->began)
            latest = part;
    }
    return latest;
}

} // namespace Model
