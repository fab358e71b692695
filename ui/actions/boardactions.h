// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/items/actionsubjects.h"
#include "ui/actions/actioncenter.h"
#include "ui/headerbar.h"

#include <QTableView>
#include <QTimer>

namespace Gui {

class CallsPage;
class DetailsDock;
class KeptChoice;
class QueuesPage;
class TileView;

/// Lets whoever is chosen on the page that is shown be acted on: by menus, shortcuts, the buttons
/// of the details, and by dragging a call onto a tile.
class BoardActions : public QObject
{
    Q_OBJECT

public:
    /// Where something can be chosen; all of them outlive this.
    struct Places
    {
        HeaderBar &header;
        TileView &tiles;
        QTableView &table;
        KeptChoice &extension; ///< that is chosen among the tiles, or in the table
        CallsPage &calls;
        QueuesPage &queues;
        DetailsDock &details;
    };

    BoardActions(const Places &places, Model::BoardFeed &feed, Model::CommandSink &commands,
                 Model::ExtensionTableModel &extensions, QWidget &window);

    void setTheme(const Theme &theme) { m_center.setTheme(theme); }
    void setView(HeaderBar::View view);
    /// Below what can be done about calls and queues.
    void addToMenu(QAction &action);

signals:
    void told(const QString &sentence, bool isGood);

private:
    void addMenus();
    void addDragging();
    void showMenu(const QPoint &where);
    void apply(const Model::ChangeSet &changes);
    void setAbilities(const Model::Abilities &abilities);
    void choose();
    Model::ActionSubject chosenExtension() const;

    Places m_places;
    Model::ActionSubjects m_subjects;
    ActionCenter m_center;
    HeaderBar::View m_view = HeaderBar::View::Tiles;
    QTimer m_choose; ///< a moment after changes, once for many
};

} // namespace Gui
