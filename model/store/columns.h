// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/sqlvalues.h"

#include <QSqlQuery>

namespace Model::Sql {

/// Binds values to a statement one after the other.
class Binder
{
public:
    explicit Binder(QSqlQuery &query)
        : m_query(query)
    {
    }

    Binder &operator<<(const QVariant &value)
    {
        m_query.bindValue(m_next++, value);
        return *this;
    }
    Binder &operator<<(const QString &value) { return *this << QVariant(text(value)); }
    Binder &operator<<(TimePoint value) { return *this << toVariant(value); }
    Binder &operator<<(const std::optional<TimePoint> &value) { return *this << toVariant(value); }
    Binder &operator<<(bool value) { return *this << QVariant(value ? 1 : 0); }

private:
    QSqlQuery &m_query;
    int m_next = 0;
};

/// Takes the columns of a row one after the other.
class Reader
{
public:
    explicit Reader(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QVariant value() { return m_query.value(m_next++); }
    QString text() { return value().toString(); }
    std::optional<TimePoint> time() { return toOptionalTime(value()); }

private:
    const QSqlQuery &m_query;
    int m_next = 0;
};

} // namespace Model::Sql
