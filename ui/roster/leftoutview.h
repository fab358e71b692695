// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/leftouttablemodel.h"
#include "model/items/searchfiltermodel.h"

#include <QLabel>
#include <QTableView>

namespace Gui {

/// Hints that are not on the board, with one click to put each on it.
class LeftOutView : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutView(QWidget *parent = nullptr);

    void load(const Model::HintSurvey &survey);
    void search(const QString &text) { m_sorted.setText(text); }
    int count() const { return m_model.rowCount(); }

signals:
    void wanted(const Model::RosterEntry &entry);

private:
    void buildTable();

    Model::LeftOutTableModel m_model;
    Model::SearchFilterModel m_sorted;
    QLabel *m_summary;
    QTableView *m_table;
};

/// "ext-local: 312 people; park-hints: 8 parking slots", for people.
QString summaryOf(const Model::HintSurvey &survey);

} // namespace Gui
