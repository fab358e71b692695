// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"
#include "ui/tabledelegate.h"

#include <QLineEdit>
#include <QTableView>

namespace Gui {

/// An extension or a number to call: typed, or chosen from a list that what is typed narrows, those
/// that are free first.
class TargetPicker : public QWidget
{
    Q_OBJECT

public:
    TargetPicker(Model::ExtensionTableModel &extensions, const Theme &theme,
                 QWidget *parent = nullptr);

    /// What was chosen, else what was typed.
    QString target() const;

signals:
    void changed();
    /// By Enter or a double click.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);

    Model::ExtensionFilterModel m_filter;
    QLineEdit *m_text;
    QTableView *m_list;
};

} // namespace Gui
