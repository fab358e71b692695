// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/message.h"
#include "ami/protocol/secret.h"
#include "ami/simulator/managerrights.h"

namespace Ami {

/// Who may log in.
struct ManagerAccount
{
    QString user;
    Secret secret;
    WriteClasses write{"all"};
};

/// The login of one manager session, plain or by MD5 challenge.
class ManagerLogin
{
public:
    explicit ManagerLogin(const ManagerAccount &account)
        : m_account(account)
    {
    }

    /// The answer to Challenge.
    QByteArray challenge(const Message &request);
    /// True if a Login names the user and knows the secret.
    bool fits(const Message &request) const;

private:
    const ManagerAccount &m_account;
    QByteArray m_challenge;
};

} // namespace Ami
