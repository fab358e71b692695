// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthdialog.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

namespace {

class Sink : public Model::CommandSink
{
public:
    void submit(const Model::Command &command) override
    {
        asked += std::holds_alternative<Model::HealthCommand>(command) ? 1 : 0;
    }

    int asked = 0;
};

} // namespace

class TestHealthDialog : public QObject
{
    Q_OBJECT

private slots:
    void asksOnlyWhileItIsOpen();
    void saysWhatIsWrong();
};

void TestHealthDialog::asksOnlyWhileItIsOpen()
{
    Model::BoardFeed feed;
    Sink sink;
    Gui::HealthDialog dialog(feed, sink);
    QCOMPARE(sink.asked, 0);
    dialog.show();
    QCOMPARE(sink.asked, 1);
    QTRY_VERIFY(sink.asked >= 2);
    dialog.close();
    const int asked = sink.asked;
    QTest::qWait(1'200); // longer than it waits between two questions
    QCOMPARE(sink.asked, asked);
}

void TestHealthDialog::saysWhatIsWrong()
{
    Model::BoardFeed feed;
    Sink sink;
    Gui::HealthDialog dialog(feed, sink);
    Model::Health health;
    health.at = Model::TimePoint(std::chrono::hours(500'000));
    health.startedAt = health.at - std::chrono::minutes(5);
    health.confirmedAt = health.at - std::chrono::minutes(2);
    health.link.state = Model::LinkStatus::State::Waiting;
    health.link.peer = QStringLiteral("pbx.example:5038");
    health.link.problem = QStringLiteral("It said <b>no</b>.");
    health.store.problem = QStringLiteral("The disk is full.");
    health.traffic.linesMalformed = 3;
    health.traffic.eventsMalformed = 4;
    emit feed.healthTold(health);
    QStringList texts;
    for (QLabel *label : dialog.findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        texts.append(label->text());
        // A name of its own would hide the value from screen readers.
        QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name),
                 label->text());
    }
    const QString all = texts.join(u'\n');
    for (const char *part : {"pbx.example:5038", "It said <b>no</b>.", "STALE: last verified 2:00",
                             "The disk is full.", "7 malformed"})
        QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
}

QTEST_MAIN(TestHealthDialog)
#include "tst_healthdialog.moc"
