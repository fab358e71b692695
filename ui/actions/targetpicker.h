// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"
#include "ui/tabledelegate.h"

#include <QLabel>
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

    /// What is meant by what was typed and chosen.
    enum class Meaning {
        Nothing,   ///< yet, or nothing that could be dialed
        Ambiguous, ///< a name that several extensions have
        Extension, ///< one of the board
        Number,    ///< none of the board's
        Name,      ///< no extension's; the dialplan may know it
    };

    Meaning meaning() const { return m_meaning; }
    /// The extension or number to dial; empty where nothing can be.
    QString target() const { return m_target; }

signals:
    void changed();
    /// By Enter or a double click.
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList(Model::ExtensionTableModel &extensions, const Theme &theme);
    void narrow(const QString &text);
    QModelIndex meantRow(const QString &typed) const;
    void understand();
    Meaning meaningOf(const QString &typed) const;
    QString explanation() const;

    Model::ExtensionFilterModel m_filter;
    QLineEdit *m_text;
    QTableView *m_list;
    QLabel *m_explanation; ///< what is meant
    Meaning m_meaning = Meaning::Nothing;
    QString m_target;
};

} // namespace Gui
