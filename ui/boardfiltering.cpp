// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boardfiltering.h"

#include <QInputDialog>

namespace Gui {

BoardFiltering::BoardFiltering(const Places &places, QWidget &window)
    : QObject(&window)
    , m_places(places)
    , m_window(window)
{
    connect(&places.header, &HeaderBar::searched, this, [this](const QString &text) {
        Model::BoardFilter next = filter();
        next.text = text;
        set(next);
    });
    connect(&places.counts, &CountCards::chosen, this,
            [this](const QList<Model::Lamp> &lamps, bool disagreeing) {
                Model::BoardFilter next = filter();
                next.lamps = lamps;
                next.disagreeing = disagreeing;
                set(next);
                if (!lamps.isEmpty() || disagreeing)
                    emit chosen();
            });
    connect(&places.sideBar, &SideBar::filterChosen, this, [this](const Model::BoardFilter &next) {
        set(next);
        emit chosen();
    });
    connect(&places.sideBar, &SideBar::saveRequested, this, &BoardFiltering::askForName);
}

void BoardFiltering::set(const Model::BoardFilter &filter)
{
    m_places.rows.setFilter(filter);
    m_places.header.setSearch(filter.text);
    m_places.counts.setChosen(filter.lamps, filter.disagreeing);
    m_places.sideBar.setShown(filter, m_page);
    emit textChanged(filter.text);
}

void BoardFiltering::setPage(const QString &page)
{
    m_page = page;
    m_places.sideBar.setShown(filter(), m_page);
}

void BoardFiltering::askForName()
{
    if (filter().isEmpty())
        return;
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter in the side bar:"));
    dialog->setTextValue(filter().text);
    dialog->setFont(uiFont(13));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { m_places.saved.save(name, filter()); });
    dialog->open();
}

} // namespace Gui
