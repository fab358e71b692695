// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/boardfeed.h"
#include "model/domain/mailbox.h"

namespace App {

/// Where one consumer hears the pipe: what is posted into the mailbox comes out of the feed, in the
/// thread in which the Outlet was made and is destroyed.
class Outlet
{
public:
    Outlet()
        : m_mailbox(m_feed,
                    [this](const Model::ChangeSet &changes) { emit m_feed.changed(changes); })
    {
    }

    Model::BoardFeed &feed() { return m_feed; }
    Model::Mailbox &mailbox() { return m_mailbox; }

private:
    Model::BoardFeed m_feed;
    Model::Mailbox m_mailbox;
};

} // namespace App
