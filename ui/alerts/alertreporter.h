// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/clock.h"
#include "model/items/extensiontablemodel.h"
#include "ui/alerts/notifier.h"

#include <QObject>

namespace Gui {

/// Passes alerts on to the desktop, as far as the rules want it. Many at a time make one
/// notification: who comes back from a break finds no stack of them.
class AlertReporter : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostLines = 4;

    AlertReporter(Model::AlertCenter &alerts, const Model::ExtensionTableModel &extensions,
                  const Ami::Clock &clock, QObject *parent = nullptr);

    /// May be null.
    void setNotifier(Notifier *notifier) { m_notifier = notifier; }

signals:
    /// In words, for whoever does not see the board.
    void told(const QString &sentences);

private:
    void report(const QList<Model::Alert> &alerts);

    const Model::AlertCenter &m_alerts;
    const Model::ExtensionTableModel &m_extensions;
    const Ami::Clock &m_clock;
    Notifier *m_notifier = nullptr;
};

} // namespace Gui
