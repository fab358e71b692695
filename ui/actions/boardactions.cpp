// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/boardactions.h"

#include "ui/callspage.h"
#include "ui/detailsdock.h"
#include "ui/keptchoice.h"
#include "ui/queuespage.h"
#include "ui/tileview.h"

namespace Gui {

using Kind = Model::ActionKind;
using View = HeaderBar::View;

namespace {

constexpr std::chrono::milliseconds Settling(50);

} // namespace

BoardActions::BoardActions(const Places &places, Model::BoardFeed &feed,
                           Model::CommandSink &commands, Model::ExtensionTableModel &extensions,
                           QWidget &window)
    : QObject(&window)
    , m_places(places)
    , m_center(commands, extensions, window)
{
    m_choose.setSingleShot(true);
    m_choose.setInterval(Settling);
    connect(&m_choose, &QTimer::timeout, this, &BoardActions::choose);
    connect(&feed, &Model::BoardFeed::changed, this, &BoardActions::apply);
    connect(&feed, &Model::BoardFeed::abilitiesChanged, this, &BoardActions::setAbilities);
    connect(&m_center, &ActionCenter::told, this, &BoardActions::told);
    connect(m_center.menu(), &QMenu::aboutToShow, this, &BoardActions::choose);
    addMenus();
    addDragging();
    setAbilities({});
}

void BoardActions::addMenus()
{
    m_places.header.setActionMenu(m_center.menu());
    m_places.details.setActions({m_center.action(Kind::Call), m_center.action(Kind::Transfer),
                                 m_center.action(Kind::Listen)},
                                m_center.menu());
    for (QAbstractItemView *view : {static_cast<QAbstractItemView *>(&m_places.tiles),
                                    static_cast<QAbstractItemView *>(&m_places.table)}) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this,
                [this, view](const QPoint &at) { showMenu(view->viewport()->mapToGlobal(at)); });
    }
    connect(&m_places.calls, &CallsPage::menuRequested, this, &BoardActions::showMenu);
    connect(&m_places.queues, &QueuesPage::menuRequested, this, &BoardActions::showMenu);
    connect(&m_places.extension, &KeptChoice::changed, this, &BoardActions::choose);
    connect(m_center.menu(), &QMenu::aboutToHide, &m_choose, qOverload<>(&QTimer::start));
    connect(&m_places.calls, &CallsPage::chosen, this, &BoardActions::choose);
    connect(&m_places.queues, &QueuesPage::chosen, this, &BoardActions::choose);
}

void BoardActions::addDragging()
{
    connect(&m_places.tiles, &TileView::callDropped, this,
            [this](const Model::CallDrag &call, const QString &target) {
                const Model::ActionSubject subject = call.extension.isEmpty()
                    ? m_subjects.ofCall(call.callId)
                    : m_subjects.ofExtension(call.extension, {}, call.callId);
                m_center.transferTo(subject, target);
            });
}

void BoardActions::setView(View view)
{
    m_view = view;
    m_places.details.showActions(m_center.isAnyAllowed()
                                 && (view == View::Tiles || view == View::Table));
    choose();
}

void BoardActions::addToMenu(QAction &action)
{
    m_center.menu()->addSeparator();
    m_center.menu()->addAction(&action);
}

void BoardActions::showMenu(const QPoint &where)
{
    choose();
    m_center.menu()->popup(where);
}

void BoardActions::apply(const Model::ChangeSet &changes)
{
    m_subjects.apply(changes);
    m_center.takeOutcomes(changes.actions);
    if ((!changes.calls.isEmpty() || !changes.queues.isEmpty()) && !m_choose.isActive())
        m_choose.start();
}

void BoardActions::setAbilities(const Model::Abilities &abilities)
{
    m_center.setAbilities(abilities);
    const bool mayMove = m_center.isPossible(Kind::Transfer);
    m_places.tiles.setDragEnabled(mayMove);
    m_places.table.setDragEnabled(mayMove);
    m_places.calls.setDragEnabled(mayMove);
    setView(m_view);
}

/// Not while the menu is open: what is clicked there is about whom its title names.
void BoardActions::choose()
{
    if (m_center.menu()->isVisible())
        return;
    switch (m_view) {
    case View::Tiles:
    case View::Table:
        m_center.setSubject(chosenExtension());
        break;
    case View::Calls:
        m_center.setSubject(m_subjects.ofCall(m_places.calls.chosenCall()));
        break;
    case View::Queues:
        if (const auto seat = m_places.queues.chosenSeat())
            m_center.setSubject(m_subjects.ofSeat(m_places.queues.chosenQueue(), *seat));
        else
            m_center.setSubject(m_subjects.ofCall(m_places.queues.chosenCall()));
        break;
    }
}

Model::ActionSubject BoardActions::chosenExtension() const
{
    const QModelIndex index = m_places.extension.index();
    return m_subjects.ofExtension(index.data(Model::ExtensionTableModel::NumberRole).toString(),
                                  index.data(Model::ExtensionTableModel::AgentRole).toString());
}

} // namespace Gui
