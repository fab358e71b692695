// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptchoice.h"

namespace Gui {

KeptChoice::KeptChoice(QAbstractItemModel &model, int keyRole, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_keyRole(keyRole)
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_rowsGo = true; });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_rowsGo = false;
        check();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &KeptChoice::check);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptChoice::check);
}

void KeptChoice::watch(QAbstractItemView &view)
{
    m_view = &view;
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &KeptChoice::take);
}

QString KeptChoice::keyOf(const QModelIndex &index) const
{
    return index.isValid() ? index.siblingAtColumn(0).data(m_keyRole).toString() : QString();
}

/// Somebody chose; or the selection fled from a row that goes, which is nobody's choice.
void KeptChoice::take(const QModelIndex &current)
{
    if (m_rowsGo)
        return;
    const QString key = keyOf(current);
    if (key == m_key)
        return;
    m_key = key;
    if (!key.isEmpty())
        emit chosen();
    emit changed();
}

/// Later, when a list is told as a whole: in between rows are there twice, or not at all.
void KeptChoice::check()
{
    if (m_key.isEmpty() || m_checkScheduled || !m_view || (keyOf(m_view->currentIndex()) == m_key))
        return;
    m_checkScheduled = true;
    QMetaObject::invokeMethod(this, &KeptChoice::restore, Qt::QueuedConnection);
}

void KeptChoice::restore()
{
    m_checkScheduled = false;
    if (!m_view)
        return;
    const QModelIndex there = index();
    if (!there.isValid())
        m_key.clear();
    m_view->selectionModel()->setCurrentIndex(
        there, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    emit changed();
}

QModelIndex KeptChoice::index() const
{
    if (m_key.isEmpty())
        return {};
    if (m_view && keyOf(m_view->currentIndex()) == m_key)
        return m_view->currentIndex().siblingAtColumn(0);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex candidate = m_model.index(row, 0);
        if (keyOf(candidate) == m_key)
            return candidate;
    }
    return {};
}

} // namespace Gui
