// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actioncenter.h"

#include "ui/plaintooltip.h"

#include <QMessageBox>
#include <QUuid>

namespace Gui {

using Kind = Model::ActionKind;
using Outcome = Model::ActionRecord::Outcome;

namespace {

QKeySequence shortcutOf(Kind kind)
{
    switch (kind) {
    case Kind::Call:
        return Qt::CTRL | Qt::Key_K;
    case Kind::Transfer:
        return Qt::CTRL | Qt::Key_T;
    case Kind::AttendedTransfer:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case Kind::HangUp:
        return Qt::CTRL | Qt::Key_E;
    case Kind::Park:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_K;
    case Kind::Listen:
        return Qt::CTRL | Qt::Key_I;
    case Kind::Whisper:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_I;
    case Kind::Barge:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_J;
    case Kind::Pause:
        return Qt::CTRL | Qt::Key_P;
    case Kind::Unpause:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_P;
    case Kind::QueueAdd:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_A;
    case Kind::QueueRemove:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case Kind::QueuePenalty:
        break;
    }
    return Qt::CTRL | Qt::SHIFT | Qt::Key_Y;
}

/// A line of the menu goes above it.
bool beginsGroup(Kind kind)
{
    return kind == Kind::Listen || kind == Kind::Pause;
}

} // namespace

ActionCenter::ActionCenter(Model::CommandSink &commands, Model::ExtensionTableModel &extensions,
                           QWidget &window)
    : QObject(&window)
    , m_commands(commands)
    , m_extensions(extensions)
    , m_window(window)
    , m_theme(&Theme::light())
    , m_menu(&window)
    , m_title(m_menu.addAction(QString()))
{
    build();
    update();
}

void ActionCenter::build()
{
    m_menu.setFont(uiFont(13));
    m_title->setFont(uiFont(13, QFont::DemiBold));
    m_title->setEnabled(false);
    m_menu.addSeparator();
    m_menu.setToolTipsVisible(true);
    for (const Kind kind : Model::AllActionKinds) {
        if (beginsGroup(kind))
            m_menu.addSeparator();
        QAction *action = m_menu.addAction(Model::actionName(kind));
        action->setShortcut(shortcutOf(kind));
        action->setFont(uiFont(13));
        connect(action, &QAction::triggered, this, [this, kind] { start(kind); });
        m_actions.at(static_cast<std::size_t>(kind)) = action;
        // Shortcuts of a menu that is not open work through the window.
        m_window.addAction(action);
    }
}

void ActionCenter::setAbilities(const Model::Abilities &abilities)
{
    m_abilities = abilities;
    update();
}

void ActionCenter::setSubject(const Model::ActionSubject &subject)
{
    if (m_subject == subject)
        return;
    m_subject = subject;
    update();
}

void ActionCenter::update()
{
    // A lone & would mark a letter.
    m_title->setText(m_subject.isEmpty() ? tr("Nobody is chosen")
                                         : m_subject.text().replace(u'&', QLatin1String("&&")));
    for (const Kind kind : Model::AllActionKinds) {
        const QString reason = Model::whyNot(kind, m_subject, m_abilities);
        QAction *entry = action(kind);
        entry->setEnabled(reason.isEmpty());
        entry->setToolTip(plainToolTip(reason));
        entry->setStatusTip(reason);
    }
}

void ActionCenter::start(Kind kind)
{
    if (ActionDialog::isNeeded(kind)) {
        ask(kind, m_subject)->open();
        return;
    }
    Model::ActionRequest request;
    request.kind = kind;
    request.extension = m_subject.extension;
    request.callId = m_subject.callId;
    if (kind == Kind::Call)
        request.target = m_subject.extension;
    if (kind == Kind::Unpause)
        request.queue = m_subject.queue;
    submit(request);
}

ActionDialog *ActionCenter::ask(Kind kind, const Model::ActionSubject &subject)
{
    auto *dialog = new ActionDialog(kind, subject, m_extensions, *m_theme, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { submit(dialog->request()); });
    return dialog;
}

void ActionCenter::transferTo(const Model::ActionSubject &subject, const QString &target)
{
    const QString reason = Model::whyNot(Kind::Transfer, subject, m_abilities);
    if (!reason.isEmpty()) {
        emit told(reason, false);
        return;
    }
    ActionDialog *dialog = ask(Kind::Transfer, subject);
    dialog->setTarget(target);
    dialog->open();
}

void ActionCenter::submit(Model::ActionRequest request)
{
    request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_wishes.insert(request.id);
    m_commands.submit(Model::ActionCommand{request});
}

void ActionCenter::takeOutcomes(const QList<Model::ActionRecord> &records)
{
    for (const Model::ActionRecord &record : records) {
        if (!m_wishes.contains(record.request.id))
            continue;
        if (record.outcome == Outcome::Asked) {
            emit told(tr("%1: the PBX is asked…")
                          .arg(Model::actionName(record.request.kind).remove(u'…')),
                      true);
            continue;
        }
        m_wishes.remove(record.request.id);
        emit told(record.sentence, record.outcome == Outcome::Succeeded);
        if (!record.colleague.isEmpty() || record.needsConfirmation)
            offer(record);
    }
}

/// The target is not free, and somebody else is; or the call may go elsewhere than to its phone.
void ActionCenter::offer(const Model::ActionRecord &record)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Transfer"), record.sentence,
                                QMessageBox::NoButton, &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &target, bool isConfirmed) {
        QPushButton *button = box->addButton(text, QMessageBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, record, target, isConfirmed] {
            Model::ActionRequest request = record.request;
            request.target = target;
            request.confirmed = isConfirmed;
            submit(request);
        });
        return button;
    };
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    if (record.needsConfirmation)
        add(tr("Transfer all the same"), record.request.target, true);
    if (!record.colleague.isEmpty())
        box->setDefaultButton(
            add(tr("Transfer to %1").arg(record.colleague), record.colleague, false));
    box->open();
}

} // namespace Gui
