// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targetpicker.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using Column = Model::ExtensionTableModel::Column;

TargetPicker::TargetPicker(Model::ExtensionTableModel &extensions, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_list(new QTableView(this))
{
    m_filter.setSourceModel(&extensions);
    // Grouped so, whoever is free stands first.
    m_filter.setGroup(Model::ExtensionFilterModel::Group::State);
    m_text->setPlaceholderText(tr("Name, extension or number"));
    m_text->setAccessibleName(tr("Name, extension or number"));
    m_text->setFont(uiFont(13));
    m_text->setMinimumHeight(34);
    m_text->installEventFilter(this);
    auto *delegate = new TableDelegate(m_list);
    delegate->setTheme(theme);
    static_cast<void>(delegate->setStale(false));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(delegate);
    m_list->setAccessibleName(tr("Extensions to choose from"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    RowDelegate::setUp(*m_list);
    m_list->setSortingEnabled(false);
    m_list->sortByColumn(static_cast<int>(Column::Number), Qt::AscendingOrder);
    QHeaderView *header = m_list->horizontalHeader();
    const std::pair<Column, int> widths[]{
        {Column::Number, 100}, {Column::Agent, 160}, {Column::Department, 110}};
    for (int section = 0; section < header->count(); ++section)
        header->setSectionHidden(section, section != static_cast<int>(Column::State));
    for (const auto &[column, width] : widths) {
        header->setSectionHidden(static_cast<int>(column), false);
        header->resizeSection(static_cast<int>(column), width);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    setMinimumSize(500, 280);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &TargetPicker::narrow);
    connect(m_text, &QLineEdit::returnPressed, this, &TargetPicker::chosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TargetPicker::changed);
    connect(m_list, &QAbstractItemView::activated, this, &TargetPicker::chosen);
}

QString TargetPicker::target() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.data(Model::ExtensionTableModel::NumberRole).toString()
                             : m_text->text().trimmed();
}

void TargetPicker::narrow(const QString &text)
{
    Model::BoardFilter filter;
    filter.text = text;
    m_filter.setFilter(filter);
    // A number is meant as it is typed; of a name the only one that is left.
    const QString typed = text.trimmed();
    const bool isNumber =
        std::none_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetter(); });
    QModelIndex meant;
    for (int row = 0; row < m_filter.rowCount() && !typed.isEmpty(); ++row) {
        const QModelIndex index = m_filter.index(row, static_cast<int>(Column::Number));
        const bool isIt = index.data(Model::ExtensionTableModel::NumberRole).toString() == typed;
        if (isIt || (m_filter.rowCount() == 1 && !isNumber))
            meant = index;
    }
    m_list->setCurrentIndex(meant);
    emit changed();
}

/// The list is walked from the text field.
bool TargetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        const int next = key == Qt::Key_Down ? row + 1 : row - 1;
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && next >= 0 && next < m_filter.rowCount()) {
            m_list->setCurrentIndex(m_filter.index(next, static_cast<int>(Column::Number)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gui
