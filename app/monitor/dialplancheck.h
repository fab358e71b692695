// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/callaction.h"
#include "ami/protocol/rights.h"
#include "app/monitor/replygroup.h"
#include "model/domain/dialer.h"

#include <QHash>

namespace App {

/// Requests from the PBX where a phone dials a number, and whether the number exists there: a call
/// that is sent to a place without that extension is dropped, with Success as the reply.
class DialplanCheck : public QObject
{
    Q_OBJECT

public:
    enum class Existence { Unknown, Missing, Exists };

    /// `isTransfer`: the number is dialed where the phone transfers to, which the dialplan may have
    /// set apart (TRANSFER_CONTEXT; from-internal-xfer of FreePBX).
    DialplanCheck(Ami::Session &session, Ami::Rights rights, Model::Dialer dialer, QString number,
                  bool isTransfer, QObject *parent = nullptr);

    void start();

    QString context() const { return m_context; }
    Existence existence() const { return m_existence; }

signals:
    void finished();

private:
    using Take = std::function<void(const QString &value)>;

    void requestContexts();
    void requestContext(qsizetype place, const QString &device);
    void requestDetails(qsizetype place, const QString &device);
    void requestPeer(qsizetype place, const QString &peer);
    void requestEndpoint(qsizetype place, const QString &endpoint);
    void chooseContext();
    void requestTransferContext();
    void requestExistence();
    void requestDialplan();
    void readVariable(const QString &variable, const QString &channel, const Take &take);

    ReplyGroup m_replies;
    Ami::Rights m_rights;
    Model::Dialer m_dialer;
    QString m_number;
    bool m_isTransfer;
    QString m_transferContext;
    QHash<qsizetype, QString> m_contexts; ///< by the place of the device in the Dialer
    QString m_context;
    Existence m_existence = Existence::Unknown;
};

} // namespace App
