// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterdialog.h"

#include "model/domain/rostercsv.h"
#include "ui/roster/importdialog.h"
#include "ui/tickdelegate.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

namespace Gui {

using Column = Model::RosterTableModel::Column;

RosterDialog::RosterDialog(Model::BoardFeed &feed, Model::CommandSink &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_search(new QLineEdit(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_leftOut(new LeftOutView(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("roster"));
    setWindowTitle(tr("Roster"));
    buildTable();
    buildTabs();
    m_note->setObjectName(QStringLiteral("about"));
    m_note->setFont(uiFont(12));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    column->addLayout(buildTop());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addLayout(buildButtons());
    resize(880, 620);
    connect(&feed, &Model::BoardFeed::rowsTold, this, [this](const QList<Model::Extension> &rows) {
        if (isVisible())
            m_model.load(rows);
    });
    connect(&feed, &Model::BoardFeed::surveyed, this, &RosterDialog::showSurvey);
    connect(&feed, &Model::BoardFeed::changed, this, [this](const Model::ChangeSet &changes) {
        if (isVisible() && m_model.rowCount() > 0)
            m_model.apply(changes.changed);
        if (m_names.apply(changes) && isVisible())
            m_model.setKnownNames(m_names.names());
    });
    connect(
        &feed, &Model::BoardFeed::rosterApplied, this, [this](const Model::RosterOutcome &outcome) {
            tell(tr("%1 taken: %2 new, %3 changed.")
                     .arg(QLocale().toString(outcome.entries), QLocale().toString(outcome.added),
                          QLocale().toString(outcome.changed)));
        });
    connect(&m_model, &Model::RosterTableModel::edited, this,
            [this](const Model::RosterEntry &entry) { submit({entry}); });
}

void RosterDialog::buildTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(&m_sorted);
    m_table->setFont(uiFont(13));
    m_table->setItemDelegateForColumn(static_cast<int>(Column::Active), new TickDelegate(m_table));
    m_table->setAccessibleName(tr("Roster"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    // Tab leads out of the table; arrows walk in it.
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFont(uiFont(12));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int widths[]{100, 210, 150, 110, 130};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        header->resizeSection(column, widths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        for (QPushButton *button : std::as_const(m_ofChosen))
            button->setEnabled(m_table->selectionModel()->hasSelection());
    });
}

void RosterDialog::buildTabs()
{
    m_tabs->setFont(uiFont(13));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("On the board"));
    m_tabs->addTab(tr("Not on the board"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_leftOut);
    connect(m_tabs, &QTabBar::currentChanged, this, &RosterDialog::showTab);
    connect(m_leftOut, &LeftOutView::wanted, this,
            [this](const Model::RosterEntry &entry) { submit({entry}); });
}

void RosterDialog::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    const bool isRoster = tab == 0;
    for (QPushButton *button : std::as_const(m_ofChosen))
        button->setVisible(isRoster);
    tell(isRoster ? tr("Double click or F2 edits a cell; what is edited holds at once.")
                  : tr("A tick puts an extension on the board."));
}

void RosterDialog::showSurvey(const Model::HintSurvey &survey)
{
    m_leftOut->load(survey);
    m_tabs->setTabText(1, tr("Not on the board (%1)").arg(QLocale().toString(m_leftOut->count())));
}

QPushButton *RosterDialog::addButton(QLayout &line, const QString &text,
                                     void (RosterDialog::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setFont(uiFont(13));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    line.addWidget(button);
    return button;
}

QLayout *RosterDialog::buildTop()
{
    auto *line = new QHBoxLayout;
    m_search->setFont(uiFont(13));
    m_search->setMinimumHeight(32);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the roster"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_sorted, &Model::SearchFilterModel::setText);
    connect(m_search, &QLineEdit::textChanged, m_leftOut, &LeftOutView::search);
    line->addWidget(m_search, 1);
    addButton(*line, tr("Import…"), &RosterDialog::chooseImport);
    addButton(*line, tr("Export…"), &RosterDialog::chooseExport);
    return line;
}

QLayout *RosterDialog::buildButtons()
{
    auto *line = new QHBoxLayout;
    m_ofChosen = {addButton(*line, tr("Department…"), &RosterDialog::setDepartment),
                  addButton(*line, tr("Take off the board"), &RosterDialog::takeOff),
                  addButton(*line, tr("Put on the board"), &RosterDialog::putOn)};
    for (QPushButton *button : std::as_const(m_ofChosen))
        button->setEnabled(false);
    line->addStretch();
    addButton(*line, tr("Names from the PBX"), &RosterDialog::takeKnownNames)
        ->setToolTip(tr("Gives extensions without a name the one that queues or calls tell."));
    addButton(*line, tr("Add…"), &RosterDialog::addExtension);
    return line;
}

void RosterDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showTab(m_tabs->currentIndex());
    m_model.setKnownNames(m_names.names());
    m_commands.submit(Model::RowsCommand{});
}

void RosterDialog::tell(const QString &sentence)
{
    m_note->setText(sentence);
}

void RosterDialog::submit(const Model::Roster &roster)
{
    if (!roster.isEmpty())
        m_commands.submit(Model::RosterCommand{roster});
}

QList<Model::RosterRow> RosterDialog::chosen() const
{
    QList<Model::RosterRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_model.rows().at(m_sorted.mapToSource(index).row()));
    return rows;
}

void RosterDialog::setDepartment()
{
    const QList<Model::RosterRow> rows = chosen();
    QStringList departments;
    for (const Model::RosterRow &row : m_model.rows()) {
        if (!row.department.isEmpty() && !departments.contains(row.department))
            departments.append(row.department);
    }
    departments.sort();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Department"));
    dialog->setLabelText(
        tr("Department of %n extension(s):", nullptr, static_cast<int>(rows.size())));
    dialog->setComboBoxItems(departments);
    dialog->setComboBoxEditable(true);
    dialog->setFont(uiFont(13));
    if (!rows.isEmpty())
        dialog->setTextValue(rows.constFirst().department);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, rows](const QString &typed) {
        const QString department = typed.simplified().left(Model::RosterTableModel::LongestText);
        Model::Roster roster;
        for (const Model::RosterRow &row : rows)
            roster.append({row.extension, row.context, {}, department, {}});
        submit(roster);
    });
    dialog->open();
}

void RosterDialog::setActive(bool isActive)
{
    Model::Roster roster;
    for (const Model::RosterRow &row : chosen()) {
        if (row.isActive != isActive)
            roster.append({row.extension, row.context, {}, {}, isActive});
    }
    submit(roster);
}

void RosterDialog::addExtension()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add an extension"));
    dialog->setLabelText(tr("Its number, as 1010. It is shown once the PBX has a hint for it."));
    dialog->setFont(uiFont(13));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString number = typed.trimmed();
        if (!Model::isExtensionNumber(number)) {
            tell(tr("\"%1\" is no extension: 1 to 32 letters, digits and *#+-_.").arg(number));
            return;
        }
        const QString context =
            m_model.rowCount() > 0 ? m_model.rows().constFirst().context : QString();
        submit({{number, context, {}, {}, true}});
    });
    dialog->open();
}

void RosterDialog::takeKnownNames()
{
    const Model::Roster roster = m_model.entriesFromKnownNames();
    if (roster.isEmpty())
        tell(tr("The PBX has told no name yet for an extension that has none."));
    submit(roster);
}

void RosterDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a roster"), {}, tr("CSV files (*.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RosterDialog::importFile);
    dialog->open();
}

void RosterDialog::importFile(const QString &path)
{
    const auto text = Model::readRosterBytes(path);
    if (!text) {
        tell(text.error().text);
        return;
    }
    const QString context =
        m_model.rowCount() > 0 ? m_model.rows().constFirst().context : QString();
    const auto roster = Model::readRosterCsv(*text, context);
    if (!roster) {
        tell(tr("%1: %2").arg(path, roster.error().text));
        return;
    }
    auto *preview = new ImportDialog(*roster, m_model.rows(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QDialog::accepted, this,
            [this, entries = roster->entries] { submit(entries); });
    preview->open();
}

void RosterDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the roster"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("roster.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RosterDialog::exportFile);
    dialog->open();
}

bool RosterDialog::exportFile(const QString &path)
{
    QList<Model::Extension> rows;
    for (const Model::RosterRow &row : m_model.rows()) {
        Model::Extension extension;
        extension.number = row.extension;
        extension.context = row.context;
        extension.agentName = row.name;
        extension.department = row.department;
        extension.isActive = row.isActive;
        rows.append(extension);
    }
    QSaveFile file(path);
    const QByteArray text = Model::rosterCsv(rows);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    tell(
        isWritten
            ? tr("%n extension(s) are in %1 now.", nullptr, static_cast<int>(rows.size())).arg(path)
            : tr("%1 can't be written: %2.").arg(path, file.errorString()));
    return isWritten;
}

} // namespace Gui
