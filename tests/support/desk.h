// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's window on a feed that the test plays, at a time that the test tells.
#pragma once

#include "tests/support/manualclock.h"
#include "ui/mainwindow.h"
#include "ui/spokenitems.h"

#include <QTemporaryDir>
#include <QTest>

namespace Test {

/// Keeps what the window asks for.
class Wishes : public Model::CommandSink
{
public:
    void submit(const Model::Command &command) override { commands.append(command); }

    QList<Model::Command> commands;
};

inline Model::Extension extension(const char *number, int code, const char *department = "",
                                  const char *name = "")
{
    Model::Extension row;
    row.number = QString::fromUtf8(number);
    row.context = QStringLiteral("from-internal");
    row.statusCode = code;
    row.department = QString::fromUtf8(department);
    row.agentName = QString::fromUtf8(name);
    row.verified = true;
    return row;
}

class Desk
{
public:
    Desk()
    {
        static const bool installed = [] {
            Gui::installSpokenItems();
            return true;
        }();
        static_cast<void>(installed);
        open();
    }

    /// As when the program is started, on the same folder.
    void open()
    {
        window = std::make_unique<Gui::MainWindow>(feed, wishes, clock, folder.path(),
                                                   Gui::ThemeChoice::Light);
        window->resize(1'280, 760);
        window->show();
        static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
    }

    void goLive()
    {
        Model::LinkStatus link;
        link.state = Model::LinkStatus::State::Live;
        link.peer = QStringLiteral("HQ PBX");
        link.listening = true;
        link.staleAfter = std::chrono::hours(24);
        emit feed.linkChanged(link);
    }

    /// Rows that began what they do `ago`, confirmed now.
    void tell(QList<Model::Extension> rows, std::chrono::milliseconds ago = {})
    {
        Model::ChangeSet changes;
        for (Model::Extension &row : rows) {
            row.lastStatusChange = row.observedSince = clock.now() - ago;
            row.beginningSeen = true;
        }
        changes.changed = rows;
        Model::Refresh refresh;
        refresh.confirmedAt = clock.now();
        changes.refreshes.append(refresh);
        tell(changes);
    }

    void tell(const Model::ChangeSet &changes)
    {
        emit feed.changed(changes);
        QCoreApplication::sendPostedEvents();
    }

    /// Queues that are heard of from now on.
    void tell(const QList<Model::Queue> &queues)
    {
        Model::ChangeSet changes;
        changes.queues = queues;
        changes.followed = Model::Followed{true, true, Model::QueueNews::Heard};
        tell(changes);
    }

    template <typename Widget>
    Widget &part(const char *name = "") const
    {
        return *window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    ManualClock clock;
    Model::BoardFeed feed;
    Wishes wishes;
    std::unique_ptr<Gui::MainWindow> window;
};

} // namespace Test
