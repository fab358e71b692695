// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/countcards.h"
#include "ui/headerbar.h"
#include "ui/sidebar/sidebar.h"

namespace Gui {

/// Which extensions the board shows: what is typed, which state was pressed, and what was chosen in
/// the side bar, all of which show the same filter.
class BoardFiltering : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        HeaderBar &header;
        CountCards &counts;
        SideBar &sideBar;
        SavedFilters &saved;
        Model::ExtensionFilterModel &rows;
    };

    BoardFiltering(const Places &places, QWidget &window);

    const Model::BoardFilter &filter() const { return m_places.rows.filter(); }
    void set(const Model::BoardFilter &filter);
    /// What is shown instead of the board; empty: the board.
    void setPage(const QString &page);
    /// Asks for a name to keep the filter by.
    void askForName();

signals:
    /// In the side bar, or a count: the board is to be seen.
    void chosen();
    void textChanged(const QString &text);

private:
    Places m_places;
    QWidget &m_window;
    QString m_page;
};

} // namespace Gui
