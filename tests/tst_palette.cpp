// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether everybody can tell the states apart: contrast, colour-blindness, glyphs and words.
#include "model/items/lamptext.h"
#include "tests/support/colourvision.h"
#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace Gui;
using Model::Lamp;

namespace {

/// One of each colour.
constexpr Lamp Colours[]{Lamp::Available, Lamp::OnCall, Lamp::Ringing, Lamp::OnHold,
                         Lamp::Busy,      Lamp::Paused, Lamp::Offline};

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("strong");
    QTest::addColumn<bool>("safe");
    constexpr int Kinds = 8;
    for (int kind = 0; kind < Kinds; ++kind) {
        const bool dark = (kind & 1) != 0;
        const bool strong = (kind & 2) != 0;
        const bool safe = (kind & 4) != 0;
        QTest::addRow("%s%s%s", dark ? "dark" : "light", strong ? ", high contrast" : "",
                      safe ? ", safe colours" : "")
            << dark << strong << safe;
    }
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void isLegible_data() { addThemes(); }
    void isLegible();
    void isToldApart_data() { addThemes(); }
    void isToldApart();
    void glyphsAndWordsDiffer();
};

void TestPalette::isLegible()
{
    QFETCH(bool, dark);
    QFETCH(bool, strong);
    QFETCH(bool, safe);
    const Theme &theme = Theme::of(dark, strong, safe);
    const double least = strong ? 7 : 4.5;
    for (int i = 0; i < Model::LampCount; ++i) {
        const auto lamp = static_cast<Lamp>(i);
        const QByteArray tag = QByteArray::number(i) + ": "
            + QByteArray::number(contrast(theme.lamp(lamp), theme.tileGround(lamp)));
        // A tint is of the colour itself: it can't be told from it as well as from the tile.
        QVERIFY2(contrast(theme.lamp(lamp), theme.tileGround(lamp)) >= 4.5, tag.constData());
        QVERIFY2(contrast(theme.lamp(lamp), theme.tile) >= least - 0.5, tag.constData());
        QVERIFY(contrast(theme.text, theme.tileGround(lamp)) >= least);
        QVERIFY(contrast(theme.timer(lamp), theme.tileGround(lamp)) >= 4.5);
    }
    for (const auto level : {Model::AlertLevel::Amber, Model::AlertLevel::Red})
        QVERIFY(contrast(theme.alertText(level), theme.alertGround(level)) >= 4.5);
    QVERIFY(contrast(theme.activeText, mix(theme.panel, theme.accent, Theme::ActiveTint)) >= least);
    for (const QColor &ground : {theme.ground, theme.panel, theme.tile})
        QVERIFY(contrast(theme.muted, ground) >= least - 0.1);
    QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
}

/// The least distance of two states' colours, as CIEDE2000 has it; under 2 nobody sees it.
void TestPalette::isToldApart()
{
    QFETCH(bool, dark);
    QFETCH(bool, strong);
    QFETCH(bool, safe);
    const Theme &theme = Theme::of(dark, strong, safe);
    for (const auto vision : {Test::Vision::Full, Test::Vision::Protanopia,
                              Test::Vision::Deuteranopia, Test::Vision::Tritanopia}) {
        double least = 100;
        for (std::size_t i = 0; i < std::size(Colours); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                least = std::min(
                    least, Test::distance(theme.lamp(Colours[i]), theme.lamp(Colours[j]), vision));
        }
        qInfo("%s: %s %.1f", QTest::currentDataTag(), Test::nameOf(vision), least);
        if (safe && !strong)
            QVERIFY(least >= (dark ? 15 : 9));
    }
}

/// Colour is never all there is.
void TestPalette::glyphsAndWordsDiffer()
{
    QSet<QString> words;
    QSet<QByteArray> glyphs;
    for (int i = 0; i < Model::LampCount; ++i) {
        const auto lamp = static_cast<Lamp>(i);
        words.insert(Model::lampText(lamp));
        QImage image(64, 32, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintGlyph(painter, QRectF(2, 2, 28, 28), lamp, Qt::black);
        painter.end();
        glyphs.insert(
            QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    QCOMPARE(words.size(), Model::LampCount);
    QCOMPARE(glyphs.size(), Model::LampCount);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
