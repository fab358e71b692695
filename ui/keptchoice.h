// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QPointer>

namespace Gui {

/// The row that somebody chose in a view, by a key and not by its place: it stays chosen wherever
/// it goes, and nobody is chosen when it is gone. A view alone would choose its neighbour then, and
/// something would be done about the wrong one.
class KeptChoice : public QObject
{
    Q_OBJECT

public:
    /// Before a view gets the model: it has to hear of rows that go before a view's selection does.
    KeptChoice(QAbstractItemModel &model, int keyRole, QObject *parent = nullptr);

    /// The view has the model by now.
    void watch(QAbstractItemView &view);

    /// Empty: none.
    const QString &key() const { return m_key; }
    /// Where the chosen row is now, in the model's first column; invalid if it is nowhere.
    QModelIndex index() const;

signals:
    /// By somebody, just now.
    void chosen();
    /// Likewise; or it went elsewhere, or is gone.
    void changed();

private:
    void take(const QModelIndex &current);
    void check();
    void restore();
    QString keyOf(const QModelIndex &index) const;

    QAbstractItemModel &m_model;
    int m_keyRole;
    QPointer<QAbstractItemView> m_view;
    QString m_key;
    bool m_rowsGo = false;
    bool m_checkScheduled = false;
};

} // namespace Gui
