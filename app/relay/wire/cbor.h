// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/presence.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QList>

#include <array>
#include <chrono>
#include <concepts>
#include <optional>
#include <type_traits>
#include <variant>

namespace App::Wire {

/// The last enumerator of an enumeration that goes over the wire, counted from zero without a gap.
/// One more is another language: older programs do not understand what has it.
template <typename Enum>
struct LastOf;

template <typename T>
inline constexpr bool IsOptional = false;
template <typename T>
inline constexpr bool IsOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool IsList = false;
template <typename T>
inline constexpr bool IsList<QList<T>> = true;
template <typename T>
inline constexpr bool IsArray = false;
template <typename T, std::size_t Size>
inline constexpr bool IsArray<std::array<T, Size>> = true;
template <typename T>
inline constexpr bool IsDuration = false;
template <typename Rep, typename Period>
inline constexpr bool IsDuration<std::chrono::duration<Rep, Period>> = true;

/// Writes values as CBOR (RFC 8949): structures as arrays of their fields, times as milliseconds
/// since 1970, durations in their own unit, what is absent as null.
class Writer
{
public:
    explicit Writer(QByteArray &to)
        : m_out(&to)
    {
    }

    /// The fields of a structure.
    template <typename... Values>
    void operator()(const Values &...values)
    {
        m_out.startArray(sizeof...(values));
        (put(values), ...);
        m_out.endArray();
    }

    template <typename T>
    void put(const T &value)
    {
        if constexpr (std::same_as<T, bool>)
            m_out.append(value);
        else if constexpr (std::is_floating_point_v<T>)
            m_out.append(static_cast<double>(value));
        else if constexpr (std::unsigned_integral<T>)
            m_out.append(static_cast<quint64>(value));
        else if constexpr (std::integral<T> || std::is_enum_v<T>)
            m_out.append(static_cast<qint64>(value));
        else if constexpr (std::same_as<T, QString>)
            m_out.append(QStringView(value));
        else if constexpr (std::same_as<T, Model::TimePoint>)
            m_out.append(static_cast<qint64>(value.time_since_epoch().count()));
        else if constexpr (IsDuration<T>)
            m_out.append(static_cast<qint64>(value.count()));
        else if constexpr (IsOptional<T>)
            putOptional(value);
        else if constexpr (IsList<T> || IsArray<T>)
            putAll(value);
        else
            fields(*this, value);
    }

private:
    template <typename T>
    void putOptional(const std::optional<T> &value)
    {
        if (value)
            put(*value);
        else
            m_out.append(nullptr);
    }

    template <typename Values>
    void putAll(const Values &values)
    {
        m_out.startArray(static_cast<quint64>(values.size()));
        for (const auto &value : values)
            put(value);
        m_out.endArray();
    }

    QCborStreamWriter m_out;
};

/// Reads what a Writer of the same or of a newer version wrote, from whoever: once something is not
/// what it should be, nothing more is read, and isOk() is false. Fields that a newer version has
/// added behind the known ones are passed over.
class Reader
{
public:
    explicit Reader(const QByteArray &from)
        : m_in(from)
        , m_size(from.size())
    {
    }

    bool isOk() const { return m_isOk; }

    template <typename... Values>
    void operator()(Values &...values)
    {
        if (!enter())
            return;
        (getNext(values), ...);
        leave();
    }

    /// Begins an array whose items are read one by one, up to leave().
    bool enter();
    void leave();

    template <typename T>
    void get(T &value)
    {
        if constexpr (std::same_as<T, bool>)
            getBool(value);
        else if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(number(0, static_cast<qint64>(LastOf<T>::Value)));
        else if constexpr (std::is_floating_point_v<T>)
            getDouble(value);
        else if constexpr (std::integral<T>)
            getInteger(value);
        else if constexpr (std::same_as<T, QString>)
            getText(value);
        else if constexpr (std::same_as<T, Model::TimePoint>)
            value = T(typename T::duration(number(0, LatestTime)));
        else if constexpr (IsDuration<T>)
            value = T(static_cast<typename T::rep>(number(-LongestDuration, LongestDuration)));
        else if constexpr (IsOptional<T>)
            getOptional(value);
        else if constexpr (IsList<T>)
            getList(value);
        else if constexpr (IsArray<T>)
            getArray(value);
        else
            fields(*this, value);
    }

private:
    static constexpr qint64 LatestTime = 253'402'300'799'999; ///< the end of the year 9999
    static constexpr qint64 LongestDuration = 1'000'000'000'000'000;
    static constexpr qint64 AtFirst = 4'096; ///< items for which there is room from the start

    template <typename T>
    void getNext(T &value)
    {
        if (m_isOk && m_in.hasNext())
            get(value);
        else
            m_isOk = false;
    }

    template <typename T>
    void getInteger(T &value)
    {
        constexpr auto Most = static_cast<quint64>(std::numeric_limits<T>::max());
        constexpr auto Limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
        value = static_cast<T>(number(static_cast<qint64>(std::numeric_limits<T>::min()),
                                      static_cast<qint64>(std::min(Most, Limit))));
    }

    template <typename T>
    void getOptional(std::optional<T> &value)
    {
        if (m_in.isNull()) {
            value.reset();
            skip();
            return;
        }
        get(value.emplace());
    }

    template <typename T>
    void getList(QList<T> &values)
    {
        values.clear();
        const qint64 count = enterList();
        values.reserve(std::min(count, AtFirst));
        for (qint64 i = 0; i < count && m_isOk; ++i)
            getNext(values.emplaceBack());
        leave();
    }

    template <typename T, std::size_t Size>
    void getArray(std::array<T, Size> &values)
    {
        if (!enter())
            return;
        for (T &value : values)
            getNext(value);
        leave();
    }

    qint64 enterList();
    qint64 number(qint64 least, qint64 most);
    void getBool(bool &value);
    void getDouble(double &value);
    void getText(QString &value);
    void skip();

    QCborStreamReader m_in;
    qint64 m_size;
    bool m_isOk = true;
};

} // namespace App::Wire
