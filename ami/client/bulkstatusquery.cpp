// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/client/bulkstatusquery.h"

#include "ami/protocol/printable.h"

#include <QHash>
#include <QPointer>
#include <QSet>

#include <algorithm>

namespace Ami {

namespace {

/// Contexts that the items name, for a sentence.
QString contextsOf(const std::vector<Message> &items)
{
    QStringList names;
    for (const Message &item : items) {
        const QString name = printable(item.text(Key::Context));
        if (!name.isEmpty() && !names.contains(name) && names.size() < 8)
            names.append(name);
    }
    names.sort();
    return names.join(QStringLiteral(", "));
}

constexpr int Removed = -2; ///< a hint that is no more, of ast_extension_states

constexpr QByteArrayView PermissionDenied("Permission denied");

bool isDenied(const Message &answer)
{
    return answer.value(Key::Message) == PermissionDenied;
}

/// The answer to every action from a graceful stop on (16.28, 22.10).
bool isStopping(const Message &response)
{
    return response.value(Key::Message) == "Asterisk is shutting down";
}

bool saysNothing(const std::vector<ExtensionStatus> &rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const ExtensionStatus &row) { return row.status < 0; });
}

SelectedHints selectAllHints(const std::vector<Message> &items)
{
    SelectedHints found;
    for (const Message &item : items) {
        const auto decoded = decodeExtensionStatus(item);
        if (const auto *row = std::get_if<ExtensionStatus>(&decoded))
            found.rows.push_back(*row);
        else if (!item.value(Key::Exten).isEmpty())
            found.unreadable.push_back({item.text(Key::Exten), item.text(Key::Context)});
    }
    return found;
}

/// While Asterisk starts, it lists parking slots before it knows any phone. Known extensions decide
/// where any of them are listed.
bool saysNothingOfPhones(const std::vector<ExtensionStatus> &rows,
                         const std::vector<HintKey> &known)
{
    const auto place = [](const auto &hint) {
        return QString(hint.extension + u'@' + hint.context);
    };
    QSet<QString> places;
    for (const HintKey &key : known)
        places.insert(place(key));
    std::vector<ExtensionStatus> listed;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(listed),
                 [&](const ExtensionStatus &row) { return places.contains(place(row)); });
    if (!listed.empty())
        return saysNothing(listed);
    return std::none_of(rows.begin(), rows.end(), [](const ExtensionStatus &row) {
        return row.status >= 0 && row.hint.contains(u'/');
    });
}

} // namespace

bool saysNoHints(const Message &response)
{
    return response.text(Key::Message)
               .trimmed()
               .compare(QLatin1String("No dialplan hints are available"), Qt::CaseInsensitive)
        == 0;
}

SelectedHints selectHints(const std::vector<Message> &items, const QStringList &contexts)
{
    if (contexts.isEmpty())
        return selectAllHints(items);
    SelectedHints found;
    QHash<QString, std::size_t> places;
    for (const Message &item : items) {
        const QByteArrayView extension = item.value(Key::Exten);
        // A dialplan pattern is no extension of anybody's.
        if (extension.isEmpty() || extension.front() == '_')
            continue;
        const HintKey key{item.text(Key::Exten), item.text(Key::Context)};
        const qsizetype rank = contexts.indexOf(key.context);
        if (rank < 0)
            continue;
        const auto decoded = decodeExtensionStatus(item);
        const auto *row = std::get_if<ExtensionStatus>(&decoded);
        const auto place = places.constFind(key.extension);
        if (row && row->status == Removed)
            continue;
        if (!row) {
            found.unreadable.push_back(key);
        } else if (place == places.constEnd()) {
            places.insert(key.extension, found.rows.size());
            found.rows.push_back(*row);
        } else if (rank < contexts.indexOf(found.rows[*place].context)) {
            found.rows[*place] = *row;
        }
    }
    // One that could be read in another context is known after all.
    std::erase_if(found.unreadable,
                  [&places](const HintKey &key) { return places.contains(key.extension); });
    return found;
}

BulkStatusQuery::BulkStatusQuery(Session &session, Request request, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_request(std::move(request))
{
}

void BulkStatusQuery::start()
{
    if (m_request.individually) {
        askIndividually();
        return;
    }
    const QPointer<BulkStatusQuery> guard(this);
    m_session.sendList(extensionStateList(), [this, guard](ListReply &&reply) {
        if (guard)
            handleList(std::move(reply));
    });
}

void BulkStatusQuery::handleList(ListReply &&reply)
{
    m_result.raw = std::move(reply.items);
    if (reply.outcome == Outcome::Disconnected) {
        m_result.connectionLost = true;
        report(BulkStatusResult::Outcome::Failed,
               tr("The connection ended in the middle of the list of extension states."));
        return;
    }
    if (reply.outcome == Outcome::Answered && isStopping(reply.response)) {
        report(BulkStatusResult::Outcome::NotReady, tr("The PBX is shutting down."));
        return;
    }
    const bool isEmpty = reply.outcome == Outcome::Answered && saysNoHints(reply.response);
    if (!isEmpty && (reply.outcome != Outcome::Answered || !reply.complete)) {
        m_listError = reply.outcome == Outcome::TimedOut
            ? tr("no answer in time")
            : printable(reply.response.text(Key::Message));
        if (!reply.response.value(Key::EventList).isNull())
            m_listError = tr("it was cut short");
        m_listDenied = isDenied(reply.response);
        m_result.raw.clear();
        askIndividually();
        return;
    }
    judgeList();
}

/// A whole list may still say nothing: of a PBX that is starting, or of other contexts.
void BulkStatusQuery::judgeList()
{
    SelectedHints found = selectHints(m_result.raw, m_request.contexts);
    m_result.rows = std::move(found.rows);
    m_result.failed = std::move(found.unreadable);
    const bool isEmpty = m_request.contexts.isEmpty()
        ? saysNothingOfPhones(m_result.rows, m_request.known)
        : saysNothing(m_result.rows);
    if (isEmptyTruth() || !isEmpty || (!m_result.rows.empty() && m_request.known.empty())) {
        report(BulkStatusResult::Outcome::Done);
    } else if (!m_result.raw.empty() && m_result.rows.empty()) {
        report(m_request.known.empty() ? BulkStatusResult::Outcome::Failed
                                       : BulkStatusResult::Outcome::NotReady,
               tr("The PBX has no hints in %1; the contexts that have some are: %2.")
                   .arg(m_request.contexts.join(QStringLiteral(", ")), contextsOf(m_result.raw)));
    } else {
        report(BulkStatusResult::Outcome::NotReady,
               m_request.known.empty()
                   ? tr("The PBX lists no hints at all: it may still be starting, or its dialplan "
                        "has none.")
                   : tr("The PBX is not ready yet: it knows the state of no extension."));
    }
}

/// Of a dialplan that was reloaded without the watched hints, and not of a PBX that is starting.
bool BulkStatusQuery::isEmptyTruth() const
{
    return m_request.mayBeEmpty && m_result.rows.empty() && m_result.failed.empty();
}

void BulkStatusQuery::askIndividually()
{
    m_result.method = BulkStatusResult::Method::Individual;
    if (m_request.known.empty() && m_listDenied) {
        reportDenied();
        return;
    }
    if (m_request.known.empty()) {
        report(BulkStatusResult::Outcome::Failed,
               tr("The PBX gave no list of extension states (%1), and no extensions are known yet "
                  "that could be asked one by one.")
                   .arg(m_listError));
        return;
    }
    fillWindow();
}

void BulkStatusQuery::fillWindow()
{
    while (!m_over && m_outstanding < Window && m_next < m_request.known.size()) {
        const HintKey &key = m_request.known[m_next++];
        ++m_outstanding;
        const QPointer<BulkStatusQuery> guard(this);
        m_session.send(extensionState(key.extension, key.context),
                       [this, guard, key](const Reply &reply) {
                           if (guard)
                               handleReply(key, reply);
                       });
    }
}

void BulkStatusQuery::handleReply(const HintKey &key, const Reply &reply)
{
    if (m_over)
        return;
    --m_outstanding;
    if (reply.outcome == Outcome::Answered && isDenied(reply.message)) {
        reportDenied();
        return;
    }
    const auto decoded = decodeExtensionStatus(reply.message);
    const auto *row = std::get_if<ExtensionStatus>(&decoded);
    if (reply.isSuccess() && row && row->extension == key.extension) {
        m_result.rows.push_back(*row);
        m_result.raw.push_back(reply.message);
    } else {
        m_result.failed.push_back(key);
    }
    if (reply.outcome == Outcome::Disconnected) {
        // Nothing more can be asked; what was learned so far is still true.
        m_result.connectionLost = true;
        const auto rest = m_request.known.begin() + static_cast<std::ptrdiff_t>(m_next);
        m_result.failed.insert(m_result.failed.end(), rest, m_request.known.end());
        m_next = m_request.known.size();
    }
    emit progressed(static_cast<int>(m_result.rows.size() + m_result.failed.size()),
                    static_cast<int>(m_request.known.size()));
    fillWindow();
    if (m_outstanding == 0)
        finishIndividually();
}

void BulkStatusQuery::finishIndividually()
{
    if (m_result.rows.empty())
        report(BulkStatusResult::Outcome::Failed,
               tr("The PBX gave no list of extension states (%1), and answered for none of the %n "
                  "extension(s) asked one by one.",
                  nullptr, static_cast<int>(m_request.known.size()))
                   .arg(m_listError));
    else if (saysNothing(m_result.rows))
        report(BulkStatusResult::Outcome::NotReady,
               tr("The PBX is not ready yet: it knows the state of no extension."));
    else
        report(BulkStatusResult::Outcome::Done);
}

void BulkStatusQuery::reportDenied()
{
    report(BulkStatusResult::Outcome::Failed,
           tr("The PBX denies this user the state of extensions: its manager.conf entry needs "
              "write=call or write=reporting."));
}

void BulkStatusQuery::report(BulkStatusResult::Outcome outcome, const QString &sentence)
{
    if (m_over)
        return;
    m_over = true;
    m_result.outcome = outcome;
    m_result.error.text = sentence;
    emit finished(m_result);
}

} // namespace Ami
