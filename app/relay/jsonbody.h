// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/httpmessage.h"

#include <QJsonObject>

#include <optional>

namespace App {

/// The object in a request's body, field by field. The first thing that is wrong with it is told,
/// by the field's name; so is a field that nobody took.
class JsonBody
{
public:
    /// An empty body counts as an empty object.
    explicit JsonBody(const HttpRequest &request);

    /// Nothing if it is not there. No letter of it steers a terminal or a line of a protocol.
    std::optional<QString> takeText(const char *name);
    QString needText(const char *name);
    std::optional<bool> takeBool(const char *name);
    std::optional<qint64> takeNumber(const char *name);
    /// 400 with this sentence where the field is there.
    void refuse(const char *name, const QString &why);
    void fail(const QString &field, const QString &why);

    /// 400, where something was wrong.
    std::optional<HttpResponse> problem() const;

private:
    QJsonValue take(const char *name);

    QJsonObject m_left;
    std::optional<HttpResponse> m_problem;
};

} // namespace App
