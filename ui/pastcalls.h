// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/pastcallmodel.h"
#include "model/items/searchfiltermodel.h"
#include "ui/rowdelegate.h"

#include <QTableView>

namespace Gui {

/// The calls of one day that are over, as a table that sorts and filters, the last one first.
class PastCalls : public QTableView
{
    Q_OBJECT

public:
    explicit PastCalls(QWidget *parent = nullptr);

    void setTheme(const Theme &theme) { m_delegate->setTheme(theme); }
    /// Keeps calls in which the text occurs, in any column.
    void setText(const QString &text) { m_filter.setText(text); }
    void setCalls(const QList<Model::Call> &calls) { m_model.setRows(calls); }
    /// Calls that ended since, or of which more is known now.
    void add(const QList<Model::Call> &calls);
    /// All of them, also those that are filtered out.
    bool isEmpty() const { return m_model.rowCount() == 0; }
    bool showsAny() const { return m_filter.rowCount() > 0; }

private:
    Model::PastCallModel m_model;
    Model::SearchFilterModel m_filter;
    RowDelegate *m_delegate;
};

} // namespace Gui
