// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/refresh.h"
#include "ui/theme.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace Gui {

/// The line below the board: what the last refresh came to, and whether all is saved.
class StatusBar : public QFrame
{
    Q_OBJECT

public:
    /// `answerFolder`: where the raw answers of refreshes are.
    explicit StatusBar(QString answerFolder, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showRefreshing();
    void showReport(const Model::RefreshReport &report);
    /// What the first poll after the link came back found.
    void showReconnect(const Model::Refresh &refresh);
    /// What came of an action.
    void showAction(const QString &sentence, bool isGood);
    /// For screen readers alone: an alert.
    void announce(const QString &sentence);
    /// A sentence that stays until the next refresh.
    void showNotice(const QString &sentence);
    /// A sentence, or empty when the store works.
    void showStoreProblem(const QString &sentence);
    void showSavedAge(const QString &text);

    /// Only where there is one.
    void offerRebroadcast(bool isOn);

signals:
    void healthRequested();
    void rebroadcastRequested();

private:
    QString m_answerFolder;
    QLabel *m_result;
    QLabel *m_saved;
    QToolButton *m_rebroadcast;
    QString m_linkColor;
    QString m_badColor;
    bool m_storeFails = false;
};

/// "40 checked · 40 ok · 0 failed · 41 ms · 39 confirmed, 1 corrected"
QString reportText(const Model::RefreshReport &report);

} // namespace Gui
