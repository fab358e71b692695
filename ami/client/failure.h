// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/connectionsettings.h"

#include <QString>

namespace Ami {

/// Why a connection could not be made, or ended.
enum class FailureKind {
    HostNotFound,
    ConnectionRefused,
    ConnectTimeout,
    NetworkError,
    NoGreeting,     ///< connected, but not a word within the time-out
    NotAmi,         ///< the peer greets like something else
    TlsExpected,    ///< spoken to in plain, the peer wants TLS
    TlsNotOffered,  ///< spoken to in TLS, the peer does not answer in it
    TlsUnavailable, ///< no TLS on this machine, or its certificate file can't be read
    CertificateRejected,
    LoginRefused,
    LoginTimeout,
    ShuttingDown, ///< the PBX is stopping; the credentials were not looked at
    ClosedEarly,  ///< before the greeting; Asterisk 16 does so while it boots
    ClosedByPeer,
    KeepAliveTimeout,
    NotSendable, ///< a setting that can't be put into a line of AMI
};

struct Failure
{
    FailureKind kind = FailureKind::ClosedByPeer;
    QString text; ///< a sentence for a person: what happened and what they can do; no secret
};

/// The sentence for a kind. `detail` is what is known beyond it: the system's words, the peer's
/// first line, a certificate's defect and fingerprint.
Failure makeFailure(FailureKind kind, const ConnectionSettings &settings,
                    const QString &detail = QString());

} // namespace Ami
