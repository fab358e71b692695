// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/calltablemodel.h"

#include <QSortFilterProxyModel>

namespace Model {

/// Which calls of a CallTableModel are shown, and in which order; of equals, the older first.
class CallFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CallFilterModel(QObject *parent = nullptr);

    /// Keeps calls in which each word occurs; see SearchWords.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    SearchWords m_words;
};

} // namespace Model
