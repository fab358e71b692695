// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailsdock.h"

#include "model/items/calltext.h"

#include <QDateTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

namespace {

constexpr int PreferredWidth = 300;

using QuarterHours = std::chrono::duration<std::int64_t, std::ratio<900>>;

template <typename Value>
bool isAbout(const QList<Value> &values, const Model::Hint &hint)
{
    return std::any_of(values.begin(), values.end(), [&hint](const Value &value) {
        if constexpr (std::is_same_v<Value, Model::Device>)
            return hint.devices.contains(value.name, Qt::CaseInsensitive);
        else
            return hint.devices.contains(QStringLiteral("PJSIP/") + value.endpoint,
                                         Qt::CaseInsensitive)
                || hint.devices.contains(value.endpoint, Qt::CaseInsensitive);
    });
}

} // namespace

DetailsDock::DetailsDock(Model::BoardFeed &feed, Model::CommandSink &commands, Ami::Clock &clock,
                         QWidget *parent)
    : QDockWidget(tr("Details"), parent)
    , m_commands(commands)
    , m_clock(clock)
    , m_historyTimer(clock.makeTimer())
    , m_panel(new DetailsPanel(this))
    , m_area(new QScrollArea(this))
    , m_actions(new QFrame(this))
{
    setObjectName(QStringLiteral("detailsDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_area->setWidget(m_panel);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumWidth(PreferredWidth);
    m_area->setAccessibleName(tr("Details of the chosen extension"));
    m_actions->setObjectName(QStringLiteral("detailActions"));
    m_actions->hide();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_actions);
    setWidget(content);
    m_mirror.follow(feed, *this);
    connect(&feed, &Model::BoardFeed::loaded, this, &DetailsDock::update);
    connect(&feed, &Model::BoardFeed::changed, this, &DetailsDock::handleChanges);
    connect(&feed, &Model::BoardFeed::historyFound, this, &DetailsDock::takeHistory);
    connect(&feed, &Model::BoardFeed::resumed, this, &DetailsDock::askHistory);
    connect(m_historyTimer.get(), &Ami::Timer::timedOut, this, &DetailsDock::askHistory);
}

void DetailsDock::setActions(const QList<QAction *> &actions, QMenu *menu)
{
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(6);
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_actions);
        button->setDefaultAction(action);
        button->setFont(uiFont(13));
        row->addWidget(button, 1);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *more = new QToolButton(m_actions);
    more->setText(tr("More"));
    more->setFont(uiFont(13));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
}

void DetailsDock::setTheme(const Theme &theme)
{
    m_panel->setTheme(theme);
    update();
}

void DetailsDock::setFreshness(const Model::Freshness &freshness)
{
    m_freshness = freshness;
    update();
}

void DetailsDock::setExtension(const QString &number)
{
    if (std::exchange(m_number, number) == number)
        return;
    m_history.clear();
    m_historyTimer->stop();
    askHistory();
    update();
}

void DetailsDock::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    askHistory();
    update();
}

void DetailsDock::handleChanges(const Model::ChangeSet &changes)
{
    if (!isVisible() || !concerns(changes))
        return;
    update();
    if (!m_historyTimer->isActive())
        m_historyTimer->start(HistorySpacing);
}

bool DetailsDock::concerns(const Model::ChangeSet &changes) const
{
    const auto row = m_mirror.row(m_number);
    if (!row)
        return false;
    const auto isIt = [this](const Model::Extension &other) { return other.number == m_number; };
    const Model::Hint hint = Model::parseHint(row->hint);
    return !changes.refreshes.isEmpty() || !changes.calls.isEmpty()
        || std::any_of(changes.changed.begin(), changes.changed.end(), isIt)
        || std::any_of(changes.shownOnly.begin(), changes.shownOnly.end(), isIt)
        || isAbout(changes.devices, hint) || isAbout(changes.contacts, hint);
}

void DetailsDock::update()
{
    if (!isVisible())
        return;
    const auto row = m_mirror.row(m_number);
    if (!row) {
        m_panel->showNothing();
        return;
    }
    const Model::TimePoint now = m_clock.now();
    Details details;
    details.row = *row;
    details.stale = m_freshness.stale || !row->verified;
    details.why = Model::explain(*row, m_mirror.witnesses(), m_freshness.stale);
    for (const QString &device : Model::parseHint(row->hint).devices)
        details.contacts += m_mirror.witnesses().contactsOf(device);
    details.lastSeen = Model::lastConfirmed(*row, m_mirror.confirmedAt());
    if (const auto call = m_mirror.calls().of(m_number))
        details.call = Model::longCallText(*call);
    details.asOf = m_freshness.stale ? m_freshness.asOf : now;
    m_panel->show(details);
    const Model::TimePoint from = m_history.isEmpty()
        ? startOfDay()
        : std::max(startOfDay(),
                   Model::TimePoint(std::chrono::floor<QuarterHours>(m_history.constFirst().from)));
    m_panel->showHistory(m_history, from, details.asOf);
}

void DetailsDock::askHistory()
{
    if (m_number.isEmpty() || !isVisible())
        return;
    m_commands.submit(
        Model::HistoryCommand{m_number, startOfDay(), m_clock.now() + std::chrono::seconds(1)});
}

void DetailsDock::takeHistory(const QString &extension,
                              const QList<Model::StatusInterval> &intervals)
{
    if (extension != m_number)
        return;
    m_history = intervals;
    update();
}

Model::TimePoint DetailsDock::startOfDay() const
{
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    return Model::TimePoint(
        std::chrono::milliseconds(local.date().startOfDay().toMSecsSinceEpoch()));
}

} // namespace Gui
