// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tilepainter.h"

#include <QImage>
#include <QTest>

using namespace Gui;

namespace {

constexpr QRect Tile(7, 5, 178, 74);

TileContent content(Model::Lamp lamp, const char *timer)
{
    TileContent tile;
    tile.lamp = lamp;
    tile.number = QStringLiteral("1010");
    tile.name = QStringLiteral("Eria Motto");
    tile.detail = QStringLiteral("on the phone");
    tile.timer = QString::fromUtf8(timer);
    return tile;
}

QImage blank(const Theme &theme, qreal scale)
{
    QImage image((Tile.size() + QSize(20, 20)) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.ground);
    return image;
}

} // namespace

class TestTilePainter : public QObject
{
    Q_OBJECT

private slots:
    void repaintsATimerAsIfAll_data();
    void repaintsATimerAsIfAll();
    void showsEachStateItsOwnWay();
    void keepsItsShapeAtAnyZoom_data();
    void keepsItsShapeAtAnyZoom();
};

void TestTilePainter::repaintsATimerAsIfAll_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark, large") << true << 2.0;
    QTest::newRow("between two sizes") << false << 1.25;
}

void TestTilePainter::repaintsATimerAsIfAll()
{
    QFETCH(bool, dark);
    QFETCH(qreal, scale);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    const TilePainter tiles(theme);
    for (int lamp = 0; lamp < Model::LampCount; ++lamp) {
        for (const int flags : {0, 1, 2, 4, 8, 16}) {
            TileContent before = content(static_cast<Model::Lamp>(lamp), "≥1:29:36");
            before.selected = flags & 1;
            before.current = flags & 2;
            before.hovered = flags & 4;
            before.alert = flags == 16 ? Model::AlertLevel::Red
                : flags == 8           ? Model::AlertLevel::Amber
                                       : Model::AlertLevel::None;
            TileContent after = before;
            after.timer = QStringLiteral("0:07");
            QImage once = blank(theme, scale);
            QImage twice = blank(theme, scale);
            QPainter first(&once);
            tiles.paint(first, Tile, after);
            first.end();
            QPainter second(&twice);
            tiles.paint(second, Tile, before);
            tiles.repaintTimer(second, Tile, after);
            second.end();
            QVERIFY2(once == twice, qPrintable(QStringLiteral("%1 %2").arg(lamp).arg(flags)));
        }
    }
}

void TestTilePainter::showsEachStateItsOwnWay()
{
    const Theme &theme = Theme::light();
    const TilePainter tiles(theme);
    QList<QImage> pictures;
    const auto paint = [&](const TileContent &tile, const QRect &rect) {
        QImage image = blank(theme, 1);
        QPainter painter(&image);
        tiles.paint(painter, rect, tile);
        painter.end();
        QVERIFY(!pictures.contains(image));
        pictures.append(image);
    };
    for (int lamp = 0; lamp < Model::LampCount; ++lamp) {
        TileContent tile = content(static_cast<Model::Lamp>(lamp), "0:07");
        paint(tile, Tile);
        tile.stale = true;
        paint(tile, Tile);
    }
    for (bool TileContent::*const flag : {&TileContent::selected, &TileContent::current,
                                          &TileContent::hovered, &TileContent::hasMessages}) {
        TileContent tile = content(Model::Lamp::Available, "0:07");
        tile.*flag = true;
        paint(tile, Tile);
    }
    // A card that was kept is of its size alone.
    const QRect narrow = Tile.adjusted(0, 0, -20, 0);
    QImage fresh = blank(theme, 1);
    QPainter painter(&fresh);
    TilePainter(theme).paint(painter, narrow, content(Model::Lamp::Available, "0:07"));
    painter.end();
    paint(content(Model::Lamp::Available, "0:07"), narrow);
    QCOMPARE(pictures.constLast(), fresh);
}

void TestTilePainter::keepsItsShapeAtAnyZoom_data()
{
    QTest::addColumn<qreal>("zoom");
    for (const double zoom : {0.5, 0.7, 1.0, 1.3, 2.8})
        QTest::addRow("%g", zoom) << zoom;
}

void TestTilePainter::keepsItsShapeAtAnyZoom()
{
    QFETCH(qreal, zoom);
    const Theme &theme = Theme::darkTheme();
    const TilePainter tiles(theme);
    const auto paintedAt = [&](qreal scale) {
        QImage image(QSizeF(178 * scale, 74 * scale).toSize(), QImage::Format_RGB32);
        image.fill(theme.ground);
        QPainter painter(&image);
        painter.scale(scale, scale);
        tiles.paint(painter, QRect(0, 0, 178, 74), content(Model::Lamp::Ringing, "0:07"));
        painter.end();
        return image.scaled(89, 37, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage usual = paintedAt(1);
    const QImage zoomed = paintedAt(zoom);
    qint64 difference = 0;
    for (int y = 0; y < usual.height(); ++y) {
        for (int x = 0; x < usual.width(); ++x)
            difference += std::abs(qGray(usual.pixel(x, y)) - qGray(zoomed.pixel(x, y)));
    }
    // Letters differ by their hinting, nothing else does.
    const qint64 each = difference * 100 / (usual.width() * usual.height());
    QVERIFY2(each < 500, QByteArray::number(each).constData());
}

QTEST_MAIN(TestTilePainter)
#include "tst_tilepainter.moc"
