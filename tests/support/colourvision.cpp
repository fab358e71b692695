// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Test {

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr double Turn = 360;

double toLinear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double fromLinear(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Vector multiply(const Matrix &matrix, const Vector &vector)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result.at(row) += matrix.at(row).at(column) * vector.at(column);
    }
    return result;
}

Vector linearOf(const QColor &color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

const Matrix &matrixOf(Vision vision)
{
    static const Matrix full{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    static const Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                                    {0.114503, 0.786281, 0.099216},
                                    {-0.003882, -0.048116, 1.051998}}};
    static const Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                                      {0.280085, 0.672501, 0.047413},
                                      {-0.011820, 0.042940, 0.968881}}};
    static const Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                                    {-0.078411, 0.930809, 0.147602},
                                    {0.004733, 0.691367, 0.303900}}};
    switch (vision) {
    case Vision::Protanopia:
        return protanopia;
    case Vision::Deuteranopia:
        return deuteranopia;
    case Vision::Tritanopia:
        return tritanopia;
    case Vision::Full:
        break;
    }
    return full;
}

/// CIE L*a*b* under D65.
Vector labOf(const QColor &color)
{
    static const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}};
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const Vector xyz = multiply(toXyz, linearOf(color));
    const double x = root(xyz[0] / 0.95047);
    const double y = root(xyz[1]);
    const double z = root(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * M_PI / 180;
}

/// Chroma and hue, with the greyish stretched as CIEDE2000 wants it.
struct Polar
{
    double lightness = 0;
    double chroma = 0;
    double hue = 0; ///< degrees
};

Polar polarOf(const Vector &lab, double stretch)
{
    const double a = lab[1] * stretch;
    const double hue = std::atan2(lab[2], a) * 180 / M_PI;
    return {lab[0], std::hypot(a, lab[2]), hue < 0 ? hue + Turn : hue};
}

double meanHue(const Polar &one, const Polar &other)
{
    if (one.chroma * other.chroma == 0)
        return one.hue + other.hue;
    const double sum = one.hue + other.hue;
    if (std::abs(one.hue - other.hue) <= Turn / 2)
        return sum / 2;
    return sum < Turn ? (sum + Turn) / 2 : (sum - Turn) / 2;
}

double hueDifference(const Polar &one, const Polar &other)
{
    if (one.chroma * other.chroma == 0)
        return 0;
    const double plain = std::remainder(other.hue - one.hue, Turn);
    return 2 * std::sqrt(one.chroma * other.chroma) * std::sin(radians(plain) / 2);
}

double power7(double value)
{
    return std::pow(value, 7);
}

} // namespace

const char *nameOf(Vision vision)
{
    constexpr const char *Names[]{"full vision", "protanopia", "deuteranopia", "tritanopia"};
    return Names[static_cast<int>(vision)];
}

QColor seenBy(const QColor &color, Vision vision)
{
    const Vector seen = multiply(matrixOf(vision), linearOf(color));
    const auto channel = [](double linear) {
        return static_cast<float>(fromLinear(std::clamp(linear, 0.0, 1.0)));
    };
    return QColor::fromRgbF(channel(seen[0]), channel(seen[1]), channel(seen[2]));
}

double distance(const QColor &one, const QColor &other, Vision vision)
{
    const Vector a = labOf(seenBy(one, vision));
    const Vector b = labOf(seenBy(other, vision));
    const double mean = (std::hypot(a[1], a[2]) + std::hypot(b[1], b[2])) / 2;
    const double far = power7(25);
    const double stretch = 1.5 - 0.5 * std::sqrt(power7(mean) / (power7(mean) + far));
    const Polar p = polarOf(a, stretch);
    const Polar q = polarOf(b, stretch);
    const double lightness = (p.lightness + q.lightness) / 2;
    const double chroma = (p.chroma + q.chroma) / 2;
    const double hue = meanHue(p, q);
    const double t = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue))
        + 0.32 * std::cos(radians(3 * hue + 6)) - 0.2 * std::cos(radians(4 * hue - 63));
    const double off = (lightness - 50) * (lightness - 50);
    const double byLightness =
        (q.lightness - p.lightness) / (1 + 0.015 * off / std::sqrt(20 + off));
    const double byChroma = (q.chroma - p.chroma) / (1 + 0.045 * chroma);
    const double byHue = hueDifference(p, q) / (1 + 0.015 * chroma * t);
    const double turn = 30 * std::exp(-std::pow((hue - 275) / 25, 2));
    const double rotation =
        -2 * std::sqrt(power7(chroma) / (power7(chroma) + far)) * std::sin(radians(2 * turn));
    return std::sqrt(byLightness * byLightness + byChroma * byChroma + byHue * byHue
                     + rotation * byChroma * byHue);
}

} // namespace Test
