// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/actionchoice.h"
#include "ui/actions/targetpicker.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace Gui {

/// What has to be known before something is done, or a question where it can hurt. One window for
/// all actions; it shows what the kind needs.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    /// True if the kind needs one.
    static bool isNeeded(Model::ActionKind kind);

    /// `extensions`: those of the board, to choose a target from.
    ActionDialog(Model::ActionKind kind, Model::ActionSubject subject,
                 Model::ExtensionTableModel &extensions, const Theme &theme,
                 QWidget *parent = nullptr);

    /// A target that is chosen already: only the question is left.
    void setTarget(const QString &target);
    /// A target that is no extension of the board is confirmed first.
    void accept() override;
    /// What was wanted, with what was filled in.
    Model::ActionRequest request() const;

private:
    void build(Model::ExtensionTableModel &extensions, const Theme &theme);
    void buildQueue(const QStringList &queues);
    void buildReason();
    void buildPenalty();
    QString question() const;
    QString acceptText() const;
    void showAcceptable();
    bool needsConfirmation() const;
    void showConfirmation(bool isShown);
    QString confirmation() const;
    QString confirmText() const;

    Model::ActionKind m_kind;
    Model::ActionSubject m_subject;
    QFormLayout *m_form;
    QLabel *m_question;
    QPushButton *m_accept;
    QPushButton *m_back;
    TargetPicker *m_target = nullptr;
    QComboBox *m_queue = nullptr;
    QComboBox *m_reason = nullptr;
    QSpinBox *m_penalty = nullptr;
    QString m_fixedTarget;
    bool m_isConfirming = false;
};

} // namespace Gui
