// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/client/session.h"
#include "ami/protocol/event.h"

#include <QStringList>

#include <optional>

namespace Ami {

/// A hint's name. The same extension may have one in several contexts.
struct HintKey
{
    QString extension;
    QString context;

    bool operator==(const HintKey &) const = default;
};

/// What one bulk query found.
struct BulkStatusResult
{
    enum class Method { List, Individual };
    enum class Outcome {
        Done,     ///< rows are true; some extensions may have failed
        NotReady, ///< the PBX lists nothing where hints were known: it is still starting
        Failed,   ///< nothing was learned; see error
    };

    Outcome outcome = Outcome::Failed;
    Method method = Method::List;
    std::vector<ExtensionStatus> rows; ///< see Request::contexts
    std::vector<HintKey> failed;       ///< extensions that gave no answer, or none that makes sense
    std::vector<Message> raw;          ///< the answer as it came
    Error error;                       ///< unless Done, a sentence
    bool connectionLost = false;       ///< it failed with the session, which may be asked for anew
};

/// Asks a session that is logged in for the state of all extensions: by one ExtensionStateList,
/// or, if that fails, by one ExtensionState for each known extension. A PBX that has no hints at
/// present, or stops, is not ready: it is never asked one by one. Reports once.
class BulkStatusQuery : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        /// The first one wins where an extension has hints in several; none: the hints of all
        /// contexts, each of them.
        QStringList contexts;
        std::vector<HintKey> known;
        bool individually = false; ///< skip the list: it was tried in vain
        bool mayBeEmpty = false;   ///< events said that all known hints were removed
    };

    static constexpr std::size_t Window = 64; ///< queries outstanding at most

    BulkStatusQuery(Session &session, Request request, QObject *parent = nullptr);

    void start();

signals:
    void finished(const Ami::BulkStatusResult &result);
    /// Extensions checked so far, of all known ones; while asking individually.
    void progressed(int done, int total);

private:
    void handleList(ListReply &&reply);
    void judgeList();
    bool isEmptyTruth() const;
    void askIndividually();
    void fillWindow();
    void handleReply(const HintKey &key, const Reply &reply);
    void finishIndividually();
    void reportDenied();
    void report(BulkStatusResult::Outcome outcome, const QString &sentence = QString());

    Session &m_session;
    Request m_request;
    BulkStatusResult m_result;
    QString m_listError;
    std::size_t m_next = 0;
    std::size_t m_outstanding = 0;
    bool m_listDenied = false;
    bool m_over = false;
};

/// The PBX answered that it has no hints. Asterisk 20.21, 22.11 and 23.5 answer so, also while they
/// boot; 22.10 sends an empty list.
bool saysNoHints(const Message &response);

struct SelectedHints
{
    std::vector<ExtensionStatus> rows;
    std::vector<HintKey> unreadable; ///< listed, but with a state that makes no sense
};

/// Keeps the hints of `contexts`, one an extension, and no pattern rows; without contexts, all.
SelectedHints selectHints(const std::vector<Message> &items, const QStringList &contexts);

} // namespace Ami
