// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/command.h"
#include "model/domain/pbxnames.h"
#include "model/items/rostertablemodel.h"
#include "model/items/searchfiltermodel.h"
#include "ui/roster/leftoutview.h"
#include "ui/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace Gui {

/// Who sits where: names, departments, and who is on the board. Edited in place, many at once, by
/// CSV, or with the names that the PBX knows.
class RosterDialog : public QDialog
{
    Q_OBJECT

public:
    RosterDialog(Model::BoardFeed &feed, Model::CommandSink &commands, QWidget *parent = nullptr);

    /// Shows what a file would change, and takes it in if somebody agrees.
    void importFile(const QString &path);
    /// False, and a sentence on the page, if it can't be written.
    bool exportFile(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildTabs();
    void showTab(int tab);
    void showSurvey(const Model::HintSurvey &survey);
    QLayout *buildTop();
    QLayout *buildButtons();
    QPushButton *addButton(QLayout &line, const QString &text, void (RosterDialog::*action)());
    void submit(const Model::Roster &roster);
    QList<Model::RosterRow> chosen() const;
    void setDepartment();
    void setActive(bool isActive);
    void takeOff() { setActive(false); }
    void putOn() { setActive(true); }
    void addExtension();
    void takeKnownNames();
    void chooseImport();
    void chooseExport();
    void tell(const QString &sentence);

    Model::CommandSink &m_commands;
    Model::RosterTableModel m_model;
    Model::PbxNames m_names;
    Model::SearchFilterModel m_sorted;
    QLineEdit *m_search;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QTableView *m_table;
    LeftOutView *m_leftOut;
    QLabel *m_note;
    QList<QPushButton *> m_ofChosen; ///< what can be done about chosen rows
};

} // namespace Gui
