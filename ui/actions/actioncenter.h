// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/command.h"
#include "model/items/actionchoice.h"
#include "model/items/calldrag.h"
#include "ui/actions/actiondialog.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace Gui {

/// What can be done about whoever is chosen: one entry an action, with its shortcut, greyed with
/// the reason where it can't be done. It asks what is to be asked, hands the wish over, and tells
/// what came of it.
class ActionCenter : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    ActionCenter(Model::CommandSink &commands, Model::ExtensionTableModel &extensions,
                 QWidget &window);

    void setTheme(const Theme &theme) { m_theme = &theme; }
    void setAbilities(const Model::Abilities &abilities);
    /// Whom it is about from now on.
    void setSubject(const Model::ActionSubject &subject);

    QAction *action(Model::ActionKind kind) const
    {
        return m_actions.at(static_cast<std::size_t>(kind));
    }
    /// All of them, below the name of whom they are about.
    QMenu *menu() { return &m_menu; }
    bool isAnyAllowed() const { return m_abilities.isAnyAllowed(); }
    bool isPossible(Model::ActionKind kind) const { return !m_abilities.hindrance(kind); }

    /// A call was dropped on an extension.
    void transferTo(const Model::ActionSubject &subject, const QString &target);
    /// What came of what this window wanted.
    void takeOutcomes(const QList<Model::ActionRecord> &records);

signals:
    /// For the status line; empty when there is nothing to say any more.
    void told(const QString &sentence, bool isGood);

private:
    void build();
    void update();
    void start(Model::ActionKind kind);
    ActionDialog *ask(Model::ActionKind kind, const Model::ActionSubject &subject);
    void submit(Model::ActionRequest request);
    void offer(const Model::ActionRecord &record);

    Model::CommandSink &m_commands;
    Model::ExtensionTableModel &m_extensions;
    QWidget &m_window;
    const Theme *m_theme;
    Model::Abilities m_abilities;
    Model::ActionSubject m_subject;
    std::array<QAction *, std::size(Model::AllActionKinds)> m_actions{};
    QMenu m_menu;
    QAction *m_title;
    QSet<QString> m_wishes; ///< ids of what nothing came of yet
};

} // namespace Gui
