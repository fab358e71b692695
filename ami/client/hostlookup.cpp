// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/hostlookup.h"

#include <QHostInfo>

namespace Ami {

namespace {

/// Receives one answer by a slot: Qt 6.4.2 spoils the heap when a functor is to receive it.
class LookupReply : public QObject
{
    Q_OBJECT

public:
    LookupReply(AddressHandler handler, QObject *parent)
        : QObject(parent)
        , m_handler(std::move(handler))
    {
    }

public slots:
    void take(const QHostInfo &host)
    {
        deleteLater();
        m_handler(host.addresses());
    }

private:
    AddressHandler m_handler;
};

} // namespace

void lookUpHost(const QString &host, QObject *context, const AddressHandler &handler)
{
    auto *reply = new LookupReply(handler, context);
    QHostInfo::lookupHost(host, reply, SLOT(take(QHostInfo)));
}

} // namespace Ami

#include "hostlookup.moc"
