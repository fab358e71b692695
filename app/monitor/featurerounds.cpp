// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor/featurerounds.h"

namespace App {

namespace {

const QString DoNotDisturb = QStringLiteral("DND");
const QString CallForward = QStringLiteral("CF");

/// FreePBX writes YES, and deletes the entry. Others write what a dialplan takes for no.
bool isYes(const QString &value)
{
    static const QStringList no{QString(), QStringLiteral("0"), QStringLiteral("no"),
                                QStringLiteral("off"), QStringLiteral("false")};
    return !no.contains(value.trimmed().toLower());
}

} // namespace

FeatureRounds::FeatureRounds(Model::Board &board, Ami::LiveConnection &link, Ami::Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_link(link)
    , m_clock(clock)
{
}

void FeatureRounds::followRound()
{
    if (m_wanted)
        ask();
}

void FeatureRounds::followPoll()
{
    if (++m_polls >= Polls)
        ask();
}

void FeatureRounds::ask()
{
    Ami::Session *session = m_link.session();
    if (!session || m_query || m_isRefused)
        return;
    m_wanted = false;
    m_polls = 0;
    m_keys.clear();
    for (const Model::Extension &row : m_board.watched()) {
        if (!m_board.hasDatabaseEntries(row))
            continue;
        m_keys.push_back({DoNotDisturb, row.number});
        m_keys.push_back({CallForward, row.number});
    }
    // A child of the session: with that, it is over.
    m_query = new Ami::DatabaseQuery(*session, m_keys, session);
    connect(m_query, &Ami::DatabaseQuery::answered, this,
            [this](std::size_t place, const std::optional<QString> &value) {
                take(m_keys.at(place), value);
            });
    connect(m_query, &Ami::DatabaseQuery::finished, this, &FeatureRounds::finish);
    m_query->start();
}

void FeatureRounds::take(const Ami::DatabaseKey &key, const std::optional<QString> &value)
{
    if (key.family == DoNotDisturb)
        m_board.setDoNotDisturb(key.key, value && isYes(*value), m_clock.now());
    else
        m_board.setForwardedTo(key.key, value.value_or(QString()));
    emit changed();
}

void FeatureRounds::finish(Ami::DatabaseQuery::End end)
{
    m_query->deleteLater();
    m_query.clear();
    m_isRefused = end == Ami::DatabaseQuery::End::Refused;
    if (m_isRefused) {
        m_board.forgetDatabase(m_clock.now());
        emit changed();
    }
}

void FeatureRounds::loseLink()
{
    m_isRefused = false;
    m_polls = 0;
}

} // namespace App
