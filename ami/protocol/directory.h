// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"

#include <QString>

#include <optional>
#include <vector>

/// What the PBX knows of the people at its extensions: mailboxes, entries of AstDB, caller IDs.
namespace Ami {

/// A mailbox, as VoicemailUsersList has it (VoicemailUserEntry of 22.10; that of 16 was not
/// recorded). Without app_voicemail the action is unknown.
struct Mailbox
{
    QString number;   ///< "1001"
    QString context;  ///< of voicemail.conf: "default"
    QString fullName; ///< may be empty
    int newMessages = 0;
    int oldMessages = 0;

    bool operator==(const Mailbox &) const = default;
};

/// Nothing for an item without a mailbox.
std::optional<Mailbox> decodeMailbox(const Message &item);

/// The value of a DBGetResponse, which is the one item of DBGet's list (16.28 and 22.10). An entry
/// that does not exist is an Error, "Database entry not found".
std::optional<QString> decodeDatabaseValue(const std::vector<Message> &items);

/// A caller ID as Asterisk writes it: `"Zoë Müller" <1003>`, `<unknown>` where none is set.
struct CallerId
{
    QString name;
    QString number;

    bool operator==(const CallerId &) const = default;
};

/// As ast_callerid_merge() writes it: the name in quotes, which are not escaped.
CallerId parseCallerId(const QString &text);
/// Of an endpoint: `Callerid` of EndpointDetail, the first of about 4 kB of items that
/// PJSIPShowEndpoint lists (16.28 and 22.10).
CallerId decodeEndpointCallerId(const std::vector<Message> &items);
/// Of a peer of chan_sip: `Callerid` in SIPshowpeer's one response (16.28).
CallerId decodePeerCallerId(const Message &response);

} // namespace Ami
