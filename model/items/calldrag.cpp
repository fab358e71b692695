// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/calldrag.h"

namespace Model {

std::unique_ptr<QMimeData> CallDrag::toMime() const
{
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType(), (extension + u'\n' + callId).toUtf8());
    return data;
}

std::optional<CallDrag> CallDrag::fromMime(const QMimeData &data)
{
    const QStringList parts = QString::fromUtf8(data.data(mimeType())).split(u'\n');
    if (parts.size() != 2 || parts.constLast().isEmpty())
        return std::nullopt;
    return CallDrag{parts.constFirst(), parts.constLast()};
}

} // namespace Model
