// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "ui/tilecontents.h"
#include "ui/tileview.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QTest>

using namespace Gui;
using namespace std::chrono_literals;

namespace {

/// What a viewport was asked to paint.
class Painted : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(watched, event);
    }

    QRegion region;
};

} // namespace

class TestTileView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void paintsAChangedTileWhole();
    void paintsTimersAlone();
    void countsObservedTime();
    void paintsWhatIsScrolledIn();

private:
    QRect tile(int row) const { return m_view->visualRect(m_filter->index(row, 0)); }
    QColor edge(int row) const
    {
        const QPoint point = tile(row).center();
        return m_shown.pixelColor(tile(row).left() + 2, point.y());
    }
    /// Shows the rows, as painted on the screen: what is not painted again stays.
    void show(const QList<Model::Extension> &rows);

    Test::ManualClock m_clock;
    std::unique_ptr<Model::ExtensionTableModel> m_model;
    std::unique_ptr<Model::ExtensionFilterModel> m_filter;
    std::unique_ptr<TileView> m_view;
    QList<Model::Extension> m_rows;
    QImage m_shown;
};

void TestTileView::init()
{
    m_view.reset();
    m_model = std::make_unique<Model::ExtensionTableModel>();
    m_filter = std::make_unique<Model::ExtensionFilterModel>();
    m_filter->setSourceModel(m_model.get());
    m_filter->sort(0);
    m_view = std::make_unique<TileView>(m_clock);
    m_view->setModel(m_filter.get());
    Model::Freshness fresh;
    fresh.stale = false;
    m_view->setFreshness(fresh);
    m_view->resize(600, 400);
    m_rows.clear();
    for (int i = 0; i < 6; ++i) {
        Model::Extension row;
        row.number = QString::number(1001 + i);
        row.statusCode = 0;
        row.verified = true;
        row.lastStatusChange = row.observedSince = m_clock.now();
        row.beginningSeen = true;
        m_rows.append(row);
    }
    m_model->load({}, m_clock.now());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    show(m_rows);
    QTRY_VERIFY(!tile(5).isEmpty());
    m_shown = m_view->viewport()->grab().toImage();
}

void TestTileView::show(const QList<Model::Extension> &rows)
{
    Model::ChangeSet changes;
    changes.changed = rows;
    m_model->apply(changes);
}

void TestTileView::paintsAChangedTileWhole()
{
    QCOMPARE(edge(2), Theme::light().lamp(Model::Lamp::Available));
    Painted painted;
    m_view->viewport()->installEventFilter(&painted);
    m_rows[2].statusCode = 1;
    show({m_rows.at(2)});
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(painted.region & tile(2), QRegion(tile(2)));
    QVERIFY((painted.region & tile(3)).isEmpty());
    m_shown = m_view->viewport()->grab().toImage();
    QCOMPARE(edge(2), Theme::light().lamp(Model::Lamp::OnCall));
    QCOMPARE(edge(3), Theme::light().lamp(Model::Lamp::Available));
}

void TestTileView::paintsWhatIsScrolledIn()
{
    for (int i = 6; i < 60; ++i) {
        m_rows.append(m_rows.constFirst());
        m_rows.last().number = QString::number(1001 + i);
    }
    show(m_rows);
    QScrollBar *bar = m_view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    QTest::qWait(300); // headings are counted
    Painted painted;
    m_view->viewport()->installEventFilter(&painted);
    bar->setValue(50);
    QTRY_VERIFY(!painted.region.isEmpty());
    QTest::qWait(50);
    const QRect whole = m_view->viewport()->rect();
    QCOMPARE(painted.region.boundingRect(), QRect(0, whole.height() - 50, whole.width(), 50));
}

void TestTileView::paintsTimersAlone()
{
    QRegion timers;
    for (int row = 0; row < 6; ++row)
        timers += TilePainter(Theme::light()).timerRect(tile(row));
    Painted painted;
    m_view->viewport()->installEventFilter(&painted);
    m_clock.advance(std::chrono::seconds(1));
    m_view->tick();
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(painted.region, timers);
    const QRect timer = TilePainter(Theme::light()).timerRect(tile(2));
    const QImage now = m_view->viewport()->grab().toImage();
    QVERIFY(now.copy(timer) != m_shown.copy(timer));
    // What a timer's own painting leaves is what painting everything gives.
    QCOMPARE(m_view->viewport()->grab(timer).toImage(), now.copy(timer));
}

void TestTileView::countsObservedTime()
{
    const auto timer = [this](std::chrono::milliseconds later) {
        Model::Freshness fresh;
        fresh.stale = false;
        return tileTimerText(m_filter->index(0, 0), fresh, m_clock.now() + later);
    };
    Model::Extension row = m_rows.constFirst();
    row.statusCode = 1;
    row.lastStatusChange = row.observedSince = m_clock.now() - 700s;
    show({row});
    QCOMPARE(timer(0s), QStringLiteral("11:40"));
    // The same call after a lost connection, as far as anybody knows.
    row.observedSince = m_clock.now();
    row.beginningSeen = false;
    show({row});
    QCOMPARE(timer(0s), QStringLiteral("≥0:00"));
    QCOMPARE(timer(14s), QStringLiteral("≥0:14"));
    // Nothing was observed yet.
    row.verified = false;
    row.observedSince.reset();
    show({row});
    QCOMPARE(timer(14s), QString());
}

QTEST_MAIN(TestTileView)
#include "tst_tileview.moc"
