// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/hostlookup.h"
#include "ami/protocol/action.h"
#include "ami/protocol/secret.h"

#include <QString>

#include <chrono>
#include <memory>

namespace Ami {

class Recorder;

struct TlsSettings
{
    bool enabled = false;
    QString caFile; ///< PEM; empty: the system's certificate authorities
    QByteArray pin; ///< SHA-256 of the server's certificate, 32 raw bytes; empty: no pin
};

/// Where the PBX is, who asks, and how long to wait.
struct ConnectionSettings
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 5038;
    HostLookup lookUp = &lookUpHost;
    QString user;
    Secret secret;
    TlsSettings tls;
    /// Sends the secret itself where the server knows no MD5 challenge. Inside TLS that needs no
    /// permission.
    bool allowPlainLogin = false;
    /// From the first packet to the greeting; the login may take what is left of it, and at least
    /// one second and a half, as Asterisk answers a wrong secret after one.
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds keepAliveInterval{12'000};
    /// A slow action freezes a session, so that the answer to a keep-alive may be late.
    std::chrono::milliseconds keepAliveDeadline{8'000};
    std::chrono::milliseconds reconnectDelay{5'000};
    std::chrono::milliseconds longestReconnectDelay{60'000};
    int reconnectAttempts = 0;          ///< 0: without end
    std::shared_ptr<Recorder> recorder; ///< null: nothing is recorded
    QString recordAs;                   ///< what tells its recordings from the main connection's

    /// "pbx.example:5038", "[fe80::1]:5038"
    QString address() const
    {
        const bool ipv6 = host.contains(QLatin1Char(':'));
        return (ipv6 ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':')
            + QString::number(port);
    }
};

} // namespace Ami
