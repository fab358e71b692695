// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/jsonbody.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace App {

namespace {

constexpr qsizetype LongestText = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Api", text);
}

} // namespace

JsonBody::JsonBody(const HttpRequest &request)
{
    if (request.body.isEmpty())
        return;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &problem);
    if (document.isObject()) {
        m_left = document.object();
        return;
    }
    m_problem = HttpResponse::error(
        400, QStringLiteral("malformed_json"),
        document.isNull() ? tr("The body is no JSON: %1, at byte %2.")
                                .arg(problem.errorString(), QString::number(problem.offset))
                          : tr("The body must be a JSON object."));
}

void JsonBody::fail(const QString &field, const QString &why)
{
    if (m_problem)
        return;
    m_problem = HttpResponse::error(400, QStringLiteral("bad_value"),
                                    QStringLiteral("%1: %2").arg(field, why),
                                    {{QStringLiteral("field"), field}});
}

QJsonValue JsonBody::take(const char *name)
{
    return m_left.contains(QLatin1String(name)) ? m_left.take(QLatin1String(name))
                                                : QJsonValue(QJsonValue::Undefined);
}

std::optional<QString> JsonBody::takeText(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QString text = value.toString();
    const bool isClean = std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control;
    });
    if (!value.isString())
        fail(QString::fromLatin1(name), tr("must be a text"));
    else if (text.size() > LongestText)
        fail(QString::fromLatin1(name), tr("is longer than %1 letters").arg(LongestText));
    else if (!isClean)
        fail(QString::fromLatin1(name), tr("has control characters"));
    else
        return text;
    return std::nullopt;
}

QString JsonBody::needText(const char *name)
{
    const QString text = takeText(name).value_or(QString());
    if (text.isEmpty())
        fail(QString::fromLatin1(name), tr("is needed"));
    return text;
}

std::optional<bool> JsonBody::takeBool(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (value.isBool())
        return value.toBool();
    fail(QString::fromLatin1(name), tr("must be true or false"));
    return std::nullopt;
}

std::optional<qint64> JsonBody::takeNumber(const char *name)
{
    constexpr double Largest = 9e15; // whole numbers beyond lose digits in JSON
    const QJsonValue value = take(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(Largest * 2);
    if (std::abs(number) <= Largest && std::floor(number) == number)
        return static_cast<qint64>(number);
    fail(QString::fromLatin1(name), tr("must be a whole number"));
    return std::nullopt;
}

void JsonBody::refuse(const char *name, const QString &why)
{
    if (!take(name).isUndefined())
        fail(QString::fromLatin1(name), why);
}

std::optional<HttpResponse> JsonBody::problem() const
{
    if (m_problem || m_left.isEmpty())
        return m_problem;
    const QString field = m_left.keys().constFirst();
    return HttpResponse::error(400, QStringLiteral("unknown_field"),
                               QStringLiteral("%1: %2").arg(field, tr("is not known here")),
                               {{QStringLiteral("field"), field}});
}

} // namespace App
