// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/queuetablemodel.h"
#include "ui/theme.h"

#include <QDockWidget>
#include <QListView>

namespace Gui {

class QueueStripDelegate;

/// The queues beside the board: how many wait in each. A click, or Enter, opens one.
class QueueStrip : public QDockWidget
{
    Q_OBJECT

public:
    static constexpr int UsualWidth = 200;

    explicit QueueStrip(Model::QueueTableModel &queues, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setStale(bool stale);

signals:
    void chosen(const QString &queue);

private:
    QListView *m_list;
    QueueStripDelegate *m_delegate;
};

} // namespace Gui
