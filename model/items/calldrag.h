// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QString>

#include <memory>
#include <optional>

namespace Model {

/// A call on its way from where it is shown to the tile it is dropped on.
struct CallDrag
{
    QString extension; ///< whose; may be empty
    QString callId;

    static QString mimeType() { return QStringLiteral("application/x-lampfield-call"); }
    std::unique_ptr<QMimeData> toMime() const;
    /// Nothing for what comes from elsewhere.
    static std::optional<CallDrag> fromMime(const QMimeData &data);
};

} // namespace Model
