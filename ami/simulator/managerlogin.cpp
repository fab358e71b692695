// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/managerlogin.h"

#include "ami/simulator/wire.h"

#include <QRandomGenerator>

namespace Ami {

namespace {

bool isMd5(const Message &request)
{
    return request.value(Key::AuthType).compare("MD5", Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray ManagerLogin::challenge(const Message &request)
{
    const QByteArray id = request.value(Key::ActionId).toByteArray();
    if (!isMd5(request))
        return Wire::error(id, "Must specify AuthType");
    m_challenge = QByteArray::number(QRandomGenerator::system()->bounded(100'000'000, 999'999'999));
    return Wire::challenge(id, m_challenge);
}

bool ManagerLogin::fits(const Message &request) const
{
    const bool secretFits = isMd5(request)
        ? !m_challenge.isEmpty()
            && request.value(Key::KeyHash) == m_account.secret.md5Key(m_challenge)
        : request.value(Key::Secret) == m_account.secret.reveal();
    return secretFits && request.text(Key::Username) == m_account.user
        && !m_account.secret.isEmpty();
}

} // namespace Ami
