// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/importdialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Gui {

namespace {

/// "Sales → Support", or the one that stays.
QString changeText(const QString &before, const std::optional<QString> &after)
{
    if (!after || *after == before)
        return before;
    const QString nothing = QStringLiteral("–");
    return before.isEmpty()
        ? *after
        : before + QStringLiteral(" → ") + (after->isEmpty() ? nothing : *after);
}

QString activeText(bool before, const std::optional<bool> &after)
{
    const auto word = [](bool is) { return is ? ImportDialog::tr("yes") : ImportDialog::tr("no"); };
    return changeText(word(before), after ? std::optional(word(*after)) : std::nullopt);
}

bool differs(const Model::RosterEntry &entry, const Model::RosterRow &row)
{
    return entry.agentName.value_or(row.name) != row.name
        || entry.department.value_or(row.department) != row.department
        || entry.isActive.value_or(row.isActive) != row.isActive;
}

} // namespace

ImportDialog::ImportDialog(const Model::RosterFile &file, const QList<Model::RosterRow> &known,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("import"));
    setWindowTitle(tr("Import a roster"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    column->addWidget(buildChanges(file.entries, known), 2);
    if (!file.errors.isEmpty() || !file.ignoredColumns.isEmpty())
        column->addWidget(buildErrors(file), 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take =
        buttons->addButton(tr("Import %n row(s)", nullptr, static_cast<int>(file.entries.size())),
                           QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("refresh")); // looks like what is to be done
    take->setEnabled(!file.entries.isEmpty());
    QPushButton *leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {take, leave})
        button->setFont(uiFont(13));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(720, 520);
}

QWidget *ImportDialog::buildChanges(const Model::Roster &entries,
                                    const QList<Model::RosterRow> &known)
{
    QHash<QString, Model::RosterRow> rows;
    for (const Model::RosterRow &row : known)
        rows.insert(row.extension, row);
    auto *table = new QTableWidget(static_cast<int>(entries.size()), 5, this);
    table->setAccessibleName(tr("What would change"));
    table->setFont(uiFont(13));
    table->setHorizontalHeaderLabels(
        {tr("Extension"), tr("Name"), tr("Department"), tr("On the board"), tr("What it is")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int i = 0; i < table->rowCount(); ++i) {
        const Model::RosterEntry &entry = entries.at(i);
        const bool isKnown = rows.contains(entry.extension);
        const Model::RosterRow row = rows.value(entry.extension);
        const QString what = !isKnown ? tr("new")
            : differs(entry, row)     ? tr("changed")
                                      : tr("as it is");
        const QString texts[]{entry.extension, changeText(row.name, entry.agentName),
                              changeText(row.department, entry.department),
                              activeText(row.isActive, entry.isActive), what};
        for (int column = 0; column < static_cast<int>(std::size(texts)); ++column)
            table->setItem(i, column, new QTableWidgetItem(texts[column]));
    }
    const int widths[]{100, 220, 160, 110};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

QWidget *ImportDialog::buildErrors(const Model::RosterFile &file)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(
        tr("%n row(s) can't be taken:", nullptr, static_cast<int>(file.errors.size())), box);
    title->setFont(uiFont(13, QFont::DemiBold));
    auto *list = new QListWidget(box);
    list->setFont(uiFont(13));
    list->setAccessibleName(tr("What can't be taken"));
    list->addItems(file.errors);
    if (!file.ignoredColumns.isEmpty())
        list->addItem(tr("Columns that mean nothing here: %1")
                          .arg(file.ignoredColumns.join(QStringLiteral(", "))));
    column->addWidget(title);
    column->addWidget(list);
    return box;
}

} // namespace Gui
