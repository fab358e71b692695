// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/callindex.h"

namespace Model {

QSet<QString> CallIndex::apply(const QList<Call> &changes)
{
    QSet<QString> touched;
    for (const Call &call : changes)
        touched += replace(call.id, call.ended ? Parts() : partsOf(call));
    return touched;
}

QSet<QString> CallIndex::replace(const QString &id, const Parts &now)
{
    const Parts before = m_parts.take(id);
    if (!now.isEmpty())
        m_parts.insert(id, now);
    QSet<QString> touched;
    for (const Parts *parts : {&before, &now}) {
        for (auto part = parts->cbegin(); part != parts->cend(); ++part) {
            const QString &extension = part.key();
            if (before.value(extension) != now.value(extension))
                touched.insert(extension);
        }
    }
    for (const QString &extension : std::as_const(touched)) {
        QList<QString> &calls = m_calls[extension];
        calls.removeOne(id);
        if (now.contains(extension))
            calls.append(id);
        if (calls.isEmpty())
            m_calls.remove(extension);
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
