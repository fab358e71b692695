// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#    include <emmintrin.h>
#endif

namespace Ami {

/// memchr for bytes that are near, as the ends of AMI's names and lines are: it is inline, where
/// the call would cost more than the search. Never reads past `end`.
inline const char *findNear(const char *from, const char *end, char wanted)
{
#ifdef __SSE2__
    const __m128i pattern = _mm_set1_epi8(wanted);
    while (end - from >= 16) {
        __m128i block;
        std::memcpy(&block, from, sizeof block);
        const auto hits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, pattern)));
        if (hits != 0)
            return from + std::countr_zero(hits);
        from += 16;
    }
#endif
    return from == end ? nullptr
                       : static_cast<const char *>(
                           std::memchr(from, wanted, static_cast<std::size_t>(end - from)));
}

/// True if every byte is printable ASCII and none is a space.
inline bool isGraphic(const char *from, const char *end)
{
#ifdef __SSE2__
    // As signed numbers, the bytes over 0x7f are below the space too.
    const __m128i space = _mm_set1_epi8(0x20);
    const __m128i del = _mm_set1_epi8(0x7f);
    for (; end - from >= 16; from += 16) {
        __m128i block;
        std::memcpy(&block, from, sizeof block);
        const __m128i good =
            _mm_and_si128(_mm_cmpgt_epi8(block, space), _mm_cmplt_epi8(block, del));
        if (_mm_movemask_epi8(good) != 0xffff)
            return false;
    }
#endif
    return std::all_of(from, end, [](char c) { return c > 0x20 && c < 0x7f; });
}

/// What stands where in the first bytes of a line: a bit for each byte, the first one lowest.
struct LineHead
{
    static constexpr int Size = 32;

    std::uint32_t lineFeeds = 0;
    std::uint32_t nameEnds = 0; ///< what no name has: a colon, a space, or no printable ASCII

    /// `Size` bytes must be readable.
    explicit LineHead(const char *line)
    {
#ifdef __SSE2__
        __m128i first;
        __m128i second;
        std::memcpy(&first, line, sizeof first);
        std::memcpy(&second, line + sizeof first, sizeof second);
        const __m128i lineFeed = _mm_set1_epi8('\n');
        lineFeeds = bits(_mm_cmpeq_epi8(first, lineFeed), _mm_cmpeq_epi8(second, lineFeed));
        nameEnds = bits(endName(first), endName(second));
#else
        for (int i = 0; i < Size; ++i) {
            const auto bit = [i](bool found) { return std::uint32_t(found ? 1 : 0) << i; };
            lineFeeds |= bit(line[i] == '\n');
            nameEnds |= bit(line[i] == ':' || !isGraphic(line + i, line + i + 1));
        }
#endif
    }

private:
#ifdef __SSE2__
    static std::uint32_t bits(__m128i first, __m128i second)
    {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(first))
            | static_cast<std::uint32_t>(_mm_movemask_epi8(second)) << 16U;
    }

    static __m128i endName(__m128i bytes)
    {
        // As signed numbers, the bytes over 0x7f are below the space too.
        const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x21));
        const __m128i colon = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(':'));
        const __m128i del = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f));
        return _mm_or_si128(_mm_or_si128(low, colon), del);
    }
#endif
};

} // namespace Ami
