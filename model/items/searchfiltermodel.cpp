// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/searchfiltermodel.h"

namespace Model {

void SearchFilterModel::setText(const QString &text)
{
    const SearchWords words(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool SearchFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        texts.append(sourceModel()->index(row, column, parent).data().toString());
    return m_words.areIn(texts);
}

} // namespace Model
