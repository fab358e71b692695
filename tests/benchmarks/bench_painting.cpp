// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tiles on a picture, and what a second on the wall repaints.
#include "benchmark.h"
#include "measure.h"
#include "model/items/lamptext.h"
#include "rows.h"
#include "ui/tileview.h"

#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QPaintEvent>
#include <QScrollBar>

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
    for (Model::Extension &row : rows) {
        row.lastStatusChange = row.observedSince = clock.now() - std::chrono::minutes(5);
        row.beginningSeen = true;
    }
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

/// A board on a screen of 1920 × 1080 whose frames are painted one after another, into a picture as
/// Qt's raster engine does it for a window.
class Board
{
public:
    explicit Board(int tiles)
        : m_view(m_clock)
        , m_rows(benchRows(tiles))
    {
        m_filter.setSourceModel(&m_model);
        m_filter.sort(0);
        m_view.setModel(&m_filter);
        Model::Freshness fresh;
        fresh.stale = false;
        m_view.setFreshness(fresh);
        for (Model::Extension &row : m_rows) {
            row.lastStatusChange = row.observedSince = m_clock.now() - std::chrono::minutes(5);
            row.beginningSeen = true;
        }
        m_model.load(m_rows, m_clock.now());
        Model::ChangeSet verified;
        verified.shownOnly = m_rows;
        m_model.apply(verified);
        m_view.resize(1'920, 1'080);
        m_view.show();
        spin(std::chrono::milliseconds(300));
    }

    Gui::TileView &view() { return m_view; }

    /// Paints all that asked for it, and returns how long that took, in milliseconds.
    template <typename Change>
    double frame(Change change)
    {
        const double start = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
        change();
        QCoreApplication::sendPostedEvents();
        // A window paints a few milliseconds after it was asked to.
        spin(std::chrono::milliseconds(12));
        return (cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - start) * 1e3;
    }

    /// Every tenth phone does something else.
    void storm(int round)
    {
        constexpr int Codes[]{0, 1, 8, 16};
        Model::ChangeSet changes;
        for (qsizetype i = round % 10; i < m_rows.size(); i += 10) {
            m_rows[i].statusCode = Codes[(round + i) % 4];
            m_rows[i].verified = true;
            m_rows[i].lastStatusChange = m_rows[i].observedSince = m_clock.now();
            m_rows[i].beginningSeen = true;
            changes.changed.append(m_rows.at(i));
        }
        m_model.apply(changes);
    }

private:
    Ami::SystemClock m_clock;
    Model::ExtensionTableModel m_model;
    Model::ExtensionFilterModel m_filter;
    Gui::TileView m_view;
    QList<Model::Extension> m_rows;
};

QJsonObject quantiles(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("median"), quantile(times, 0.5)},
            {QStringLiteral("p95"), quantile(times, 0.95)},
            {QStringLiteral("max"), times.back()}};
}

/// Milliseconds of the thread's own time per frame; a screen of 60 Hz leaves 16.7.
QJsonObject frames(int tiles, const Options &options)
{
    const int rounds = std::max(20, options.rounds * 10);
    Board board(tiles);
    QScrollBar *bar = board.view().verticalScrollBar();
    std::vector<double> scroll;
    std::vector<double> whole;
    std::vector<double> resize;
    std::vector<double> storm;
    for (std::vector<double> *times : {&scroll, &whole, &resize, &storm})
        times->reserve(static_cast<std::size_t>(rounds));
    for (int i = 0; i < rounds; ++i) {
        scroll.push_back(board.frame(
            [&] { bar->setValue(bar->maximum() == 0 ? 0 : (i * 24) % bar->maximum()); }));
        whole.push_back(board.frame([&] { board.view().viewport()->update(); }));
    }
    for (int i = 0; i < rounds; ++i)
        resize.push_back(board.frame([&] { board.view().resize(1'400 + i % 40 * 13, 1'080); }));
    board.view().resize(1'920, 1'080);
    for (int i = 0; i < rounds; ++i)
        storm.push_back(board.frame([&] { board.storm(i); }));
    return {{QStringLiteral("tiles"), tiles},
            {QStringLiteral("scrollMs"), quantiles(scroll)},
            {QStringLiteral("wholeMs"), quantiles(whole)},
            {QStringLiteral("resizeMs"), quantiles(resize)},
            {QStringLiteral("stormMs"), quantiles(storm)}};
}

} // namespace

QJsonObject benchPainting(const Options &options)
{
    return {{QStringLiteral("tile"), tiles(options)},
            {QStringLiteral("second"), ticks(options)},
            {QStringLiteral("frames"), QJsonArray{frames(200, options), frames(1'000, options)}}};
}
