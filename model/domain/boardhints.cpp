// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which hints of the PBX are rows of the Board.
#include "model/domain/board.h"

#include <algorithm>

namespace Model {

namespace {

/// The same as Board::placeOf() for an extension that is no row.
Board::Told placeOfUnknown(const Ami::ExtensionStatus &status, const HintSurvey &survey,
                           bool isTwin)
{
    using Told = Board::Told;
    if (status.hint.isEmpty())
        return status.status >= 0 ? Told::Unlisted : Told::Ignored;
    if (hintKindOf(status.extension, parseHint(status.hint)) != HintKind::Person || isTwin)
        return Told::Ignored;
    return survey.watched.contains(status.context) ? Told::Unchanged : Told::Unlisted;
}

} // namespace

/// A row of a context that is no longer configured keeps its name, in case it comes back.
bool Board::isWatched(const Extension &row) const
{
    return row.isActive && (isAutomatic() || m_contexts.contains(row.context));
}

/// One row an extension: a hint in a later context does not speak for one in an earlier.
bool Board::isOutranked(const Ami::ExtensionStatus &status) const
{
    const auto known = m_rows.constFind(status.extension);
    if (known == m_rows.constEnd() || known->statusCode < 0)
        return false;
    const qsizetype rank = m_contexts.indexOf(known->context);
    return rank >= 0 && rank < m_contexts.indexOf(status.context);
}

/// "71@park-hints" of each hint that is not on the board.
QSet<QString> Board::leftOutPlaces() const
{
    QSet<QString> places;
    for (const LeftOutHint &hint : m_survey.leftOut)
        places.insert(hint.extension + u'@' + hint.context);
    return places;
}

/// Whether an event is about a row of the board: Unchanged if it is.
Board::Told Board::placeOf(const Ami::ExtensionStatus &status) const
{
    if (status.extension.startsWith(u'_'))
        return Told::Ignored;
    if (!isAutomatic()) {
        const bool isOurs = m_contexts.contains(status.context) && !isOutranked(status);
        return isOurs ? Told::Unchanged : Told::Ignored;
    }
    const auto row = m_rows.constFind(status.extension);
    if (row != m_rows.constEnd() && row->context == status.context)
        return Told::Unchanged;
    // The first list says what there is.
    if (m_survey.contexts.isEmpty())
        return Told::Ignored;
    // A row of the roster, or one that lost its hint, may have one in this context now.
    if (row != m_rows.constEnd())
        return row->statusCode < 0 && status.status >= 0 ? Told::Unlisted : Told::Ignored;
    return placeOfUnknown(status, m_survey, isTwin(status));
}

/// A name for phones that a row with a plain number has.
bool Board::isTwin(const Ami::ExtensionStatus &status) const
{
    if (isPlainNumber(status.extension))
        return false;
    const QStringList devices = parseHint(status.hint).devices;
    return std::all_of(devices.begin(), devices.end(), [this](const QString &device) {
        return !isEndpoint(device) || isPlainNumber(extensionOfDevice(device));
    });
}

/// The rows of a snapshot that are on the board.
std::vector<Ami::ExtensionStatus> Board::choose(const Snapshot &snapshot)
{
    std::vector<Ami::ExtensionStatus> rows = snapshot.rows;
    if (!isAutomatic() || !snapshot.complete)
        return rows;
    HintRules rules;
    rules.trunks = m_trunks;
    for (const Extension &row : std::as_const(m_rows)) {
        if (row.choice.value_or(false))
            rules.chosen.insert(row.number, row.context);
    }
    HintSurvey survey = surveyHints(rows, rules);
    // What a part of the list lacks is not to be taken for absent.
    if (!snapshot.partial || m_survey.contexts.isEmpty())
        m_survey = std::move(survey);
    return rows;
}

/// Rows whose hints are not to be shown, unless somebody wants them.
void Board::takeOffLeftOut(TimePoint now)
{
    for (const LeftOutHint &hint : std::as_const(m_survey.leftOut)) {
        const auto row = m_rows.find(hint.extension);
        if (row != m_rows.end() && row->context == hint.context && !row->choice && row->isActive)
            setActive(*row, false, now);
    }
}

void Board::setActive(Extension &row, bool isActive, TimePoint now)
{
    row.isActive = isActive;
    row.updatedAt = now;
    m_seatsAreOld = true;
    m_changed.insert(row.number);
}

bool Board::isShown(const Ami::ExtensionStatus &status) const
{
    const auto row = m_rows.constFind(status.extension);
    return row != m_rows.constEnd() && row->context == status.context && !isLeftOut(*row);
}

} // namespace Model
