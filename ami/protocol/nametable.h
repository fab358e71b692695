// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace Ami {

/// A name of letters as three words and a length, the case of its letters taken out. Two names of
/// at most `Exact` letters are equal exactly if their signatures are: no loop, no call.
struct NameSignature
{
    static constexpr std::size_t Exact = 24;

    std::uint64_t head = 0;
    std::uint64_t middle = 0; ///< of a name that head and tail do not cover
    std::uint64_t tail = 0;
    std::size_t size = 0;

    constexpr NameSignature() = default;

    constexpr explicit NameSignature(std::string_view name)
        : size(name.size())
    {
        const char *begin = name.data();
        if (size >= 8) {
            head = word(begin);
            tail = word(begin + size - 8);
            if (size > 16)
                middle = word(begin + 8) | Lower;
        } else if (size >= 4) {
            head = half(begin);
            tail = half(begin + size - 4);
        } else if (size > 0) {
            head = byte(begin[0]) | byte(begin[size / 2]) << 8U | byte(begin[size - 1]) << 16U;
        }
        head |= Lower;
        tail |= Lower;
    }

    constexpr bool operator==(const NameSignature &) const = default;

    constexpr std::uint32_t hash(std::uint64_t seed) const
    {
        return static_cast<std::uint32_t>(((head * seed) ^ ((tail + size) * 0xC2B2AE3D27D4EB4FU))
                                          >> 40U);
    }

private:
    static constexpr std::uint64_t Lower = 0x2020202020202020U;

    static constexpr std::uint64_t byte(char c) { return static_cast<unsigned char>(c); }

    // Spelled out, so that the compiler may know it at compile time and make one load of it.
    static constexpr std::uint64_t half(const char *p)
    {
        return byte(p[0]) | byte(p[1]) << 8U | byte(p[2]) << 16U | byte(p[3]) << 24U;
    }

    static constexpr std::uint64_t word(const char *p)
    {
        return byte(p[0]) | byte(p[1]) << 8U | byte(p[2]) << 16U | byte(p[3]) << 24U
            | byte(p[4]) << 32U | byte(p[5]) << 40U | byte(p[6]) << 48U | byte(p[7]) << 56U;
    }
};

constexpr bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [lower](char x, char y) { return lower(x) == lower(y); });
}

/// A perfect hash over a fixed list of names of ASCII letters, laid out by the compiler. AMI names
/// are case-insensitive.
template <std::size_t Count, std::size_t Slots = 4096>
class NameTable
{
public:
    static constexpr std::uint8_t NotFound = 0;

    constexpr explicit NameTable(const std::array<std::string_view, Count> &names)
        : m_names(names)
    {
        static_assert(Count < 255, "indices are bytes, 0 is 'not found'");
        while (!place())
            m_seed += 2;
    }

    /// Index of `name` in the list plus one, or NotFound.
    constexpr std::uint8_t find(std::string_view name) const
    {
        const NameSignature signature(name);
        const std::uint8_t index = m_slots[signature.hash(m_seed) % Slots];
        if (m_signatures[index] != signature)
            return NotFound;
        if (name.size() > NameSignature::Exact && !equalIgnoringCase(m_names[index - 1U], name))
            return NotFound;
        return index;
    }

    constexpr std::string_view name(std::uint8_t index) const { return m_names[index - 1U]; }

private:
    constexpr bool place()
    {
        m_slots = {};
        for (std::size_t i = 0; i < Count; ++i) {
            m_signatures[i + 1] = NameSignature(m_names[i]);
            std::uint8_t &slot = m_slots[m_signatures[i + 1].hash(m_seed) % Slots];
            if (slot != NotFound)
                return false;
            slot = static_cast<std::uint8_t>(i + 1);
        }
        return true;
    }

    std::array<std::string_view, Count> m_names;
    std::array<NameSignature, Count + 1> m_signatures{}; ///< the first one is no name's
    std::array<std::uint8_t, Slots> m_slots{};
    std::uint64_t m_seed = 0x9E3779B97F4A7C15U;
};

} // namespace Ami
