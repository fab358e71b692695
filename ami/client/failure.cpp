// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/failure.h"

#include "ami/protocol/printable.h"

#include <QCoreApplication>

namespace Ami {

namespace {

constexpr qsizetype LongestDetail = 600;

QString tr(const char *text)
{
    return QCoreApplication::translate("Ami::Failure", text);
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000.0);
}

QString tlsSentence(FailureKind kind, const QString &address, const QString &detail)
{
    switch (kind) {
    case FailureKind::TlsExpected:
        return tr("%1 expects TLS and was spoken to in plain: turn TLS on, or use the plain port "
                  "(usually 5038).")
            .arg(address);
    case FailureKind::TlsNotOffered:
        return tr("%1 does not speak TLS: use the TLS port (usually 5039), or turn TLS off. (%2)")
            .arg(address, detail);
    case FailureKind::TlsUnavailable:
        return tr("TLS can't be used: %1.").arg(detail);
    case FailureKind::CertificateRejected:
        return tr("The certificate of %1 is not trusted: %2").arg(address, detail);
    default:
        return {};
    }
}

QString sessionSentence(FailureKind kind, const ConnectionSettings &settings, const QString &detail)
{
    const QString address = settings.address();
    switch (kind) {
    case FailureKind::LoginRefused:
        if (settings.secret.isEmpty()) {
            return tr("The PBX at %1 refused the login (user \"%2\"), and no secret was given: set "
                      "AMI_PASSWORD, or name a file with --password-file.")
                .arg(address, settings.user);
        }
        return tr("The PBX at %1 refused the login (user \"%2\"): check the secret, and whether "
                  "this "
                  "address is permitted in manager.conf. It said \"%3\".")
            .arg(address, settings.user, detail);
    case FailureKind::LoginTimeout:
        return tr("The PBX at %1 greeted but did not answer the login in time: it may be "
                  "overloaded.")
            .arg(address);
    case FailureKind::ShuttingDown:
        return tr("The PBX at %1 is shutting down and takes no logins; the credentials were not "
                  "looked at.")
            .arg(address);
    case FailureKind::ClosedByPeer:
        return tr("The PBX at %1 closed the connection: it may have been stopped or restarted.")
            .arg(address);
    case FailureKind::ClosedEarly:
        return tr("%1 accepted the connection and closed it without a greeting: the PBX may be "
                  "starting, or not permit this address.")
            .arg(address);
    case FailureKind::KeepAliveTimeout:
        return tr("The PBX at %1 stopped answering; the connection was given up.").arg(address);
    case FailureKind::NotSendable:
        return tr("The login can't be sent to %1: %2").arg(address, detail);
    default:
        return {};
    }
}

QString sentence(FailureKind kind, const ConnectionSettings &settings, const QString &detail)
{
    const QString address = settings.address();
    switch (kind) {
    case FailureKind::HostNotFound:
        return tr("The host of %1 can't be found: check its name, or this machine's name service.")
            .arg(address);
    case FailureKind::ConnectionRefused:
        return tr("Nothing listens at %1: check host and port, and that manager.conf says "
                  "enabled=yes with this address as bindaddr.")
            .arg(address);
    case FailureKind::ConnectTimeout:
        return tr("%1 did not answer within %2 s: check the address, and whether a firewall is in "
                  "between.")
            .arg(address, seconds(settings.connectTimeout));
    case FailureKind::NetworkError:
        return tr("The connection to %1 failed: %2.").arg(address, detail);
    case FailureKind::NoGreeting:
        return tr("%1 accepted the connection but did not greet as a PBX does within %2 s: the PBX "
                  "may hang, or this is not its manager port (usually 5038, or 5039 with TLS).")
            .arg(address, seconds(settings.connectTimeout));
    case FailureKind::NotAmi:
        return tr("What listens at %1 is no Asterisk manager: it began with \"%2\". Check the port "
                  "(usually 5038, or 5039 with TLS).")
            .arg(address, detail);
    case FailureKind::TlsExpected:
    case FailureKind::TlsNotOffered:
    case FailureKind::TlsUnavailable:
    case FailureKind::CertificateRejected:
        return tlsSentence(kind, address, detail);
    default:
        return sessionSentence(kind, settings, detail);
    }
}

} // namespace

Failure makeFailure(FailureKind kind, const ConnectionSettings &settings, const QString &detail)
{
    return {kind, sentence(kind, settings, printable(detail, LongestDetail))};
}

} // namespace Ami
