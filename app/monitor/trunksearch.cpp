// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/trunksearch.h"

#include "ami/protocol/dialplanaction.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace App {

namespace {

/// Beginnings of contexts: FreePBX and Issabel, VitalPBX, Wazo, and what handbooks use.
constexpr std::array OutsideContexts{
    QLatin1String("from-pstn"),
    QLatin1String("from-trunk"),
    QLatin1String("from-sip-external"),
    QLatin1String("from-did"),
    QLatin1String("from-digital"),
    QLatin1String("from-dahdi"),
    QLatin1String("trk-"),
    QLatin1String("from-extern"),
    QLatin1String("from-outside"),
    QLatin1String("from-provider"),
    QLatin1String("inbound"),
    QLatin1String("incoming"),
};

} // namespace

bool isOutsideContext(const QString &context)
{
    return std::any_of(OutsideContexts.begin(), OutsideContexts.end(), [&](QLatin1String one) {
        return context.startsWith(one, Qt::CaseInsensitive);
    });
}

TrunkSearch::TrunkSearch(Model::Board &board, Ami::LiveConnection &link, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_link(link)
{
}

void TrunkSearch::followRound()
{
    if (!m_link.session() || !m_board.isAutomatic())
        return;
    for (const QString &endpoint : m_board.staticEndpoints()) {
        if (!m_isTrunk.contains(endpoint))
            ask(endpoint);
    }
}

void TrunkSearch::loseLink()
{
    m_isTrunk.clear();
    m_waiting = 0;
}

void TrunkSearch::ask(const QString &endpoint)
{
    const QString function = Ami::contextOfDevice(QStringLiteral("PJSIP/") + endpoint);
    m_isTrunk.insert(endpoint, false);
    if (function.isEmpty())
        return;
    ++m_waiting;
    const QPointer<TrunkSearch> guard(this);
    m_link.session()->send(
        Ami::getVariable(function), [this, guard, endpoint](const Ami::Reply &reply) {
            if (!guard || reply.outcome == Ami::Outcome::Disconnected)
                return;
            m_isTrunk.insert(endpoint, isOutsideContext(Ami::variableOf(reply.message)));
            if (--m_waiting == 0)
                settle();
        });
}

void TrunkSearch::settle()
{
    QSet<Model::DeviceKey> trunks;
    for (const auto &[endpoint, isTrunk] : m_isTrunk.asKeyValueRange()) {
        if (isTrunk)
            trunks.insert(QString(QStringLiteral("PJSIP/") + endpoint));
    }
    if (m_board.setTrunks(trunks))
        emit changed();
}

} // namespace App
