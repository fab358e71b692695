// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiondialog.h"

#include "ui/choicebox.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Gui {

using Kind = Model::ActionKind;

bool ActionDialog::isNeeded(Kind kind)
{
    switch (kind) {
    case Kind::Call:
    case Kind::Listen:
    case Kind::Whisper:
    case Kind::Unpause:
        return false;
    case Kind::Transfer:
    case Kind::AttendedTransfer:
    case Kind::HangUp:
    case Kind::Park:
    case Kind::Barge:
    case Kind::Pause:
    case Kind::QueueAdd:
    case Kind::QueueRemove:
    case Kind::QueuePenalty:
        break;
    }
    return true;
}

ActionDialog::ActionDialog(Kind kind, Model::ActionSubject subject,
                           Model::ExtensionTableModel &extensions, const Theme &theme,
                           QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_subject(std::move(subject))
    , m_form(new QFormLayout)
    , m_question(new QLabel(this))
{
    setWindowTitle(Model::actionName(kind).remove(u'…'));
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(uiFont(14));
    m_question->setWordWrap(true);
    m_question->setMinimumWidth(380);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_accept = buttons->addButton(acceptText(), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ResetRole);
    m_back->setAutoDefault(false);
    m_back->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_question);
    layout->addLayout(m_form, 1);
    layout->addWidget(buttons);
    build(extensions, theme);
    m_question->setText(question());
    connect(m_back, &QPushButton::clicked, this, [this] { showConfirmation(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showAcceptable();
}

void ActionDialog::build(Model::ExtensionTableModel &extensions, const Theme &theme)
{
    const bool isTransfer = m_kind == Kind::Transfer || m_kind == Kind::AttendedTransfer;
    if (isTransfer) {
        m_target = new TargetPicker(extensions, theme, this);
        m_form->addRow(m_target);
        connect(m_target, &TargetPicker::changed, this, &ActionDialog::showAcceptable);
        connect(m_target, &TargetPicker::chosen, m_accept, &QPushButton::click);
        m_target->setFocus();
    }
    if (m_kind == Kind::Pause) {
        buildQueue(QStringList{QString()} + m_subject.queues);
        buildReason();
    }
    if (m_kind == Kind::QueueAdd)
        buildQueue(m_subject.elsewhere);
    if (m_kind == Kind::QueueRemove || m_kind == Kind::QueuePenalty)
        buildQueue(m_subject.queues);
    if (m_kind == Kind::QueueAdd || m_kind == Kind::QueuePenalty)
        buildPenalty();
}

/// An empty name stands for all of them.
void ActionDialog::buildQueue(const QStringList &queues)
{
    m_queue = new ChoiceBox(this);
    for (const QString &queue : queues)
        m_queue->addItem(queue.isEmpty() ? tr("All queues") : queue, queue);
    if (const int place = m_queue->findData(m_subject.queue); place >= 0)
        m_queue->setCurrentIndex(place);
    m_form->addRow(tr("Queue"), m_queue);
}

void ActionDialog::buildReason()
{
    m_reason = new ChoiceBox(this);
    m_reason->setEditable(true);
    m_reason->addItems({tr("lunch"), tr("break"), tr("training"), tr("meeting")});
    m_reason->setCurrentText(QString());
    m_reason->lineEdit()->setPlaceholderText(tr("none"));
    m_reason->lineEdit()->setMaxLength(100);
    m_form->addRow(tr("Reason"), m_reason);
}

void ActionDialog::buildPenalty()
{
    constexpr int Most = 1'000'000;
    m_penalty = new QSpinBox(this);
    m_penalty->setRange(0, Most);
    if (m_kind == Kind::QueueAdd) {
        m_penalty->setMinimum(Model::LikeOtherMembers);
        m_penalty->setValue(Model::LikeOtherMembers);
        m_penalty->setSpecialValueText(tr("as the other members"));
    }
    m_form->addRow(tr("Penalty"), m_penalty);
}

QString ActionDialog::question() const
{
    const QString who = m_subject.text();
    const QString other = m_subject.other;
    switch (m_kind) {
    case Kind::Transfer:
        if (!m_fixedTarget.isEmpty() && !other.isEmpty())
            return tr("Transfer %1, who talks to %2, to %3?").arg(other, who, m_fixedTarget);
        if (!m_fixedTarget.isEmpty())
            return tr("Send %1 to %2?").arg(who, m_fixedTarget);
        return other.isEmpty() ? tr("Where does %1 go?").arg(who)
                               : tr("Where does %1, who talks to %2, go?").arg(other, who);
    case Kind::AttendedTransfer:
        return tr("Whom does %1 ask to take over %2?").arg(who, other);
    case Kind::HangUp:
        return other.isEmpty() ? tr("Hang up the call of %1?").arg(who)
                               : tr("Hang up the call of %1 with %2?").arg(who, other);
    case Kind::Park:
        return tr("Park %1, who talks to %2? The phone of %2 is told where.").arg(other, who);
    case Kind::Barge:
        return tr("Join the call of %1 with %2? Both will hear you.").arg(who, other);
    case Kind::Pause:
        return tr("Pause %1: no queue rings a member that is paused.").arg(who);
    case Kind::QueueAdd:
        return tr("Add %1 to a queue. The lower the penalty, the sooner it is rung.").arg(who);
    case Kind::QueueRemove:
        return tr("Remove %1 from a queue?").arg(who);
    case Kind::QueuePenalty:
        return tr("The lower the penalty, the sooner %1 is rung.").arg(who);
    default:
        return {};
    }
}

QString ActionDialog::acceptText() const
{
    switch (m_kind) {
    case Kind::Transfer:
        return tr("Transfer");
    case Kind::AttendedTransfer:
        return tr("Ask");
    case Kind::HangUp:
        return tr("Hang up");
    case Kind::Park:
        return tr("Park");
    case Kind::Barge:
        return tr("Join");
    case Kind::Pause:
        return tr("Pause");
    case Kind::QueueAdd:
        return tr("Add");
    case Kind::QueueRemove:
        return tr("Remove");
    default:
        return tr("Set");
    }
}

void ActionDialog::setTarget(const QString &target)
{
    m_fixedTarget = target;
    if (m_target)
        m_form->removeRow(m_target);
    m_target = nullptr;
    m_question->setText(question());
    showAcceptable();
    adjustSize();
}

void ActionDialog::showAcceptable()
{
    const bool needsTarget = m_kind == Kind::Transfer || m_kind == Kind::AttendedTransfer;
    m_accept->setEnabled(!needsTarget || Model::diallable(request().target).has_value());
}

bool ActionDialog::needsConfirmation() const
{
    return m_target && !m_isConfirming
        && (m_target->meaning() == TargetPicker::Meaning::Number
            || m_target->meaning() == TargetPicker::Meaning::Name);
}

void ActionDialog::accept()
{
    if (!m_accept->isEnabled())
        return;
    if (needsConfirmation())
        showConfirmation(true);
    else
        QDialog::accept();
}

void ActionDialog::showConfirmation(bool isShown)
{
    m_isConfirming = isShown;
    m_target->setVisible(!isShown);
    m_back->setVisible(isShown);
    m_question->setText(isShown ? confirmation() : question());
    m_accept->setText(isShown ? confirmText() : acceptText());
    // Return means the button, and Escape the dialog, on both pages.
    if (isShown)
        m_accept->setFocus();
    else
        m_target->setFocus();
    adjustSize();
}

QString ActionDialog::confirmText() const
{
    const QString target = request().target;
    return m_kind == Kind::AttendedTransfer ? tr("Ask %1").arg(target)
                                            : tr("Transfer to %1").arg(target);
}

QString ActionDialog::confirmation() const
{
    const QString target = request().target;
    if (m_kind == Kind::AttendedTransfer)
        return tr("%1 is no extension of this board. Let %2 call this number?")
            .arg(target, m_subject.text());
    return tr("%1 is no extension of this board. Send %2 to this number?")
        .arg(target, m_subject.other.isEmpty() ? m_subject.text() : m_subject.other);
}

Model::ActionRequest ActionDialog::request() const
{
    Model::ActionRequest request;
    request.kind = m_kind;
    request.extension = m_subject.extension;
    request.callId = m_subject.callId;
    request.target = m_target ? m_target->target() : m_fixedTarget;
    if (m_queue)
        request.queue = m_queue->currentData().toString();
    if (m_reason)
        request.reason = m_reason->currentText().trimmed();
    if (m_penalty)
        request.penalty = m_penalty->value();
    return request;
}

} // namespace Gui
