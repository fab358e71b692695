// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tiles on a picture, and what a second on the wall repaints.
#include "benchmark.h"
#include "measure.h"
#include "model/items/lamptext.h"
#include "rows.h"
#include "ui/tileview.h"

#include <QImage>
#include <QPaintEvent>

namespace {

constexpr int Tiles = 200;
const QRect TileRect(0, 0, 180, 74);

/// Adds up what a viewport is asked to paint.
class PaintedArea : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                pixels += qint64(rect.width()) * rect.height();
        }
        return QObject::eventFilter(watched, event);
    }

    qint64 pixels = 0;
};

QJsonObject tiles(const Options &options)
{
    QImage picture(TileRect.size(), QImage::Format_RGB32);
    const Gui::TilePainter tile(Gui::Theme::light());
    std::vector<Gui::TileContent> contents;
    for (const Model::Extension &row : benchRows(Tiles)) {
        Gui::TileContent content;
        content.lamp = lamp(row);
        content.number = row.number;
        content.name = row.agentName;
        content.detail = Model::lampText(content.lamp);
        content.timer = QStringLiteral("12:%1").arg(contents.size() % 60, 2, 10, QLatin1Char('0'));
        contents.push_back(content);
    }
    const QFont font = Gui::uiFont(13);
    const Comparison result = compare(
        [&] {
            QPainter painter(&picture);
            for (const Gui::TileContent &content : contents)
                tile.paint(painter, TileRect, content);
        },
        [&] {
            QPainter painter(&picture);
            painter.setFont(font);
            for (const Gui::TileContent &content : contents) {
                painter.fillRect(TileRect, Gui::Theme::light().tileGround(content.lamp));
                painter.drawText(30, 20, content.number);
                painter.drawText(10, 40, content.name);
                painter.drawText(10, 60, content.detail);
                painter.drawText(130, 20, content.timer);
            }
        },
        options.rounds);
    return perUnit(result, Tiles);
}

/// A second on a board where nothing changes but the timers.
QJsonObject ticks(const Options &options)
{
    Ami::SystemClock clock;
    Model::ExtensionTableModel model;
    Model::ExtensionFilterModel filter;
    filter.setSourceModel(&model);
    filter.sort(0);
    Gui::TileView view(clock);
    view.setModel(&filter);
    Model::Freshness fresh;
    fresh.stale = false;
    view.setFreshness(fresh);
    QList<Model::Extension> rows = benchRows(Tiles);
    for (Model::Extension &row : rows)
        row.lastStatusChange = clock.now() - std::chrono::minutes(5);
    model.load(rows, clock.now());
    Model::ChangeSet verified;
    verified.shownOnly = rows;
    model.apply(verified);
    filter.setGroup(Model::ExtensionFilterModel::Group::None);
    view.resize(1'920, 2'400);
    view.show();
    spin(std::chrono::milliseconds(500));
    PaintedArea area;
    view.viewport()->installEventFilter(&area);
    std::vector<double> times;
    for (int i = 0; i < options.rounds; ++i) {
        const double start = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
        view.tick();
        spin(std::chrono::milliseconds(20));
        times.push_back((cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - start) * 1e3);
    }
    std::sort(times.begin(), times.end());
    const QRect timer = Gui::TilePainter(Gui::Theme::light()).timerRect(TileRect);
    return {{QStringLiteral("tiles"), Tiles},
            {QStringLiteral("cpuMs"), quantile(times, 0.5)},
            {QStringLiteral("paintedPixels"), double(area.pixels) / options.rounds},
            {QStringLiteral("pixelsOfATimer"), timer.width() * timer.height()},
            {QStringLiteral("viewportPixels"),
             double(view.viewport()->width()) * view.viewport()->height()}};
}

} // namespace

QJsonObject benchPainting(const Options &options)
{
    return {{QStringLiteral("tile"), tiles(options)}, {QStringLiteral("second"), ticks(options)}};
}
