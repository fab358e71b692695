// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthdialog.h"

#include "model/items/freshness.h"
#include "model/items/lamptext.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLocale>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds Interval(1'000);

QString milliseconds(std::chrono::microseconds duration)
{
    return HealthDialog::tr("%1 ms").arg(
        QLocale().toString(double(duration.count()) / 1000, 'f', 1));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString number(quint64 count)
{
    return QLocale().toString(count);
}

QString boardText(const Model::Health &health)
{
    if (!health.confirmedAt)
        return HealthDialog::tr("never verified");
    const QString age = Model::durationText(health.at - *health.confirmedAt);
    return isStale(health.link, health.confirmedAt, health.at)
        ? HealthDialog::tr("STALE: last verified %1 ago").arg(age)
        : HealthDialog::tr("verified %1 ago").arg(age);
}

} // namespace

HealthDialog::HealthDialog(Model::BoardFeed &feed, Model::CommandSink &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
{
    setWindowTitle(tr("Health"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 20);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(6);
    addHeading(tr("Connection"));
    m_connection = addLine(tr("PBX"));
    m_board = addLine(tr("Board"));
    m_running = addLine(tr("Running for"));
    addHeading(tr("Traffic"));
    m_events = addLine(tr("Events"));
    m_read = addLine(tr("Messages read"));
    m_dropped = addLine(tr("Dropped"));
    addHeading(tr("Waiting"));
    m_toCommit = addLine(tr("Rows to be committed"));
    m_toShow = addLine(tr("Rows to be shown"));
    m_unsaved = addLine(tr("History unsaved"));
    addHeading(tr("Database"));
    m_commits = addLine(tr("Commits"));
    m_latency = addLine(tr("Latency"));
    m_problem = addLine(tr("State"));
    connect(&feed, &Model::BoardFeed::healthTold, this,
            [this](const Model::Health &health) { show(health); });
    connect(&m_timer, &QTimer::timeout, this,
            [this] { m_commands.submit(Model::HealthCommand{}); });
}

void HealthDialog::addHeading(const QString &title)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(uiFont(13, QFont::DemiBold));
    heading->setContentsMargins(0, 8, 0, 0);
    static_cast<QFormLayout *>(layout())->addRow(heading);
}

QLabel *HealthDialog::addLine(const QString &title)
{
    auto *value = new QLabel(QStringLiteral("–"), this);
    value->setTextFormat(Qt::PlainText); // sentences hold what a PBX said
    value->setWordWrap(true);
    value->setMinimumWidth(320);
    value->setFont(uiFont(13));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *label = new QLabel(title, this);
    label->setFont(uiFont(13));
    // A screen reader says the title, and then what the value itself says.
    label->setBuddy(value);
    value->raise(); // behind the title in the order of the children
    static_cast<QFormLayout *>(layout())->addRow(label, value);
    return value;
}

void HealthDialog::show(const Model::Health &health)
{
    const Model::Health::Traffic &traffic = health.traffic;
    const QString pill = Model::freshness(health.link, health.confirmedAt, health.at).pill;
    m_connection->setText(health.link.problem.isEmpty()
                              ? tr("%1 · %2").arg(health.link.peer, pill)
                              : tr("%1 · %2\n%3").arg(health.link.peer, pill, health.link.problem));
    m_board->setText(boardText(health));
    m_running->setText(Model::durationText(health.at - health.startedAt));
    m_events->setText(tr("%1 a second; %2 in, %3 for the board")
                          .arg(QLocale().toString(traffic.eventsPerSecond, 'f', 1),
                               number(traffic.events), number(traffic.eventsApplied)));
    m_read->setText(tr("%1 (%2)").arg(number(traffic.messages),
                                      QLocale().formattedDataSize(qint64(traffic.bytes))));
    m_dropped->setText(tr("%1 malformed, %2 oversized, %3 late")
                           .arg(number(traffic.linesMalformed + traffic.eventsMalformed),
                                number(traffic.messagesOversized), number(traffic.eventsLate)));
    m_toCommit->setText(number(health.queues.uncommittedRows));
    m_toShow->setText(number(health.queues.windowRows));
    m_unsaved->setText(number(health.queues.unsavedIntervals));
    m_commits->setText(tr("%1, of which %2 were slow; %3 failed")
                           .arg(number(health.store.commits), number(health.store.stalls),
                                number(health.store.failures)));
    m_latency->setText(
        tr("last %1, longest %2")
            .arg(milliseconds(health.store.lastCommit), milliseconds(health.store.longestCommit)));
    m_problem->setText(health.store.problem.isEmpty() ? tr("well") : health.store.problem);
}

void HealthDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_commands.submit(Model::HealthCommand{});
    m_timer.start(Interval);
}

void HealthDialog::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QDialog::hideEvent(event);
}

} // namespace Gui
