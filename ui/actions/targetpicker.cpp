// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targetpicker.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

using Column = Model::ExtensionTableModel::Column;

namespace {

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString describe(const QString &number, const QModelIndex &row)
{
    const auto text = [&row](Column column) {
        return row.siblingAtColumn(static_cast<int>(column)).data().toString();
    };
    return row.isValid()
        ? TargetPicker::tr("%1 %2: %3").arg(number, text(Column::Agent), text(Column::State))
        : number;
}

} // namespace

TargetPicker::TargetPicker(Model::ExtensionTableModel &extensions, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_list(new QTableView(this))
    , m_explanation(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Name, extension or number"));
    m_text->setAccessibleName(tr("Name, extension or number"));
    m_text->setFont(uiFont(13));
    m_text->setMinimumHeight(34);
    m_text->installEventFilter(this);
    m_list->installEventFilter(this);
    buildList(extensions, theme);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setFont(uiFont(12));
    m_explanation->setWordWrap(true);
    // Two lines, so that the list does not jump while somebody types.
    m_explanation->setMinimumHeight(2 * m_explanation->fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_explanation);
    setMinimumSize(500, 310);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &TargetPicker::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TargetPicker::understand);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &TargetPicker::chosen);
    understand();
}

void TargetPicker::buildList(Model::ExtensionTableModel &extensions, const Theme &theme)
{
    m_filter.setSourceModel(&extensions);
    // Grouped so, whoever is free stands first.
    m_filter.setGroup(Model::ExtensionFilterModel::Group::State);
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
}

void TargetPicker::narrow(const QString &text)
{
    Model::BoardFilter filter;
    filter.text = text;
    m_filter.setFilter(filter);
    m_list->setCurrentIndex(meantRow(text.trimmed()));
    understand();
}

/// A number is meant as it is typed; of a name the only one that is left.
QModelIndex TargetPicker::meantRow(const QString &typed) const
{
    if (typed.isEmpty())
        return {};
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, static_cast<int>(Column::Number));
        if (index.data(Model::ExtensionTableModel::NumberRole).toString() == typed)
            return index;
    }
    return m_filter.rowCount() == 1 && hasLetters(typed)
        ? m_filter.index(0, static_cast<int>(Column::Number))
        : QModelIndex();
}

void TargetPicker::understand()
{
    const QString typed = m_text->text().trimmed();
    m_meaning = meaningOf(typed);
    m_target.clear();
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_target = current.data(Model::ExtensionTableModel::NumberRole).toString();
    else if (m_meaning != Meaning::Nothing && m_meaning != Meaning::Ambiguous)
        m_target = Model::diallable(typed).value_or(QString());
    m_explanation->setText(explanation());
    emit changed();
}

TargetPicker::Meaning TargetPicker::meaningOf(const QString &typed) const
{
    if (m_list->currentIndex().isValid())
        return Meaning::Extension;
    const bool isName = hasLetters(typed);
    // A part of a name is nothing to dial, even where it happens to be one in the dialplan.
    if (isName && m_filter.rowCount() > 0)
        return Meaning::Ambiguous;
    const auto number = Model::diallable(typed);
    if (!number)
        return Meaning::Nothing;
    const auto *source = m_filter.sourceModel();
    const QModelIndexList known =
        source->match(source->index(0, 0), Model::ExtensionTableModel::NumberRole, *number, 1,
                      Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (!known.isEmpty())
        return Meaning::Extension; // written with spaces
    return isName ? Meaning::Name : Meaning::Number;
}

QString TargetPicker::explanation() const
{
    const QString typed = m_text->text().trimmed();
    switch (m_meaning) {
    case Meaning::Extension:
        return describe(m_target, m_list->currentIndex());
    case Meaning::Ambiguous:
        return tr("%n extensions fit. Choose one of them.", nullptr, m_filter.rowCount());
    case Meaning::Number:
        return tr("%1 is no extension of this board. The number is dialed as it is.").arg(m_target);
    case Meaning::Name:
        return tr("No name and no extension of this board fits. The PBX is asked whether it can "
                  "dial \"%1\".")
            .arg(m_target);
    case Meaning::Nothing:
        break;
    }
    return typed.isEmpty() ? QString()
                           : tr("No name and no extension fits, and this is no number to dial.");
}

/// The list is walked from the text field. Return is taken here: the dialog would press its button
/// once more, and by then that is the button of the confirmation.
bool TargetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit chosen();
        return true;
    }
    const int row = m_list->currentIndex().row();
    const int next = key == Qt::Key_Down ? row + 1 : row - 1;
    if (watched == m_text && (key == Qt::Key_Down || key == Qt::Key_Up) && next >= 0
        && next < m_filter.rowCount()) {
        m_list->setCurrentIndex(m_filter.index(next, static_cast<int>(Column::Number)));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gui
