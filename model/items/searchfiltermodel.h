// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/searchtext.h"

#include <QSortFilterProxyModel>

namespace Model {

/// Keeps the rows of a table in whose columns each word of a search occurs; see SearchWords.
class SearchFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SearchWords m_words;
};

} // namespace Model
