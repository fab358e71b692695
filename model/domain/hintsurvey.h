// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ami/protocol/event.h"
#include "model/domain/devicekey.h"
#include "model/domain/hintkind.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace Model {

/// A hint of the PBX that is not on the board, and why.
struct LeftOutHint
{
    enum class Reason {
        Kind,         ///< it shows nobody's phone; see `kind`
        Trunk,        ///< its device is a line to the outside
        Twin,         ///< `instead` has the same phone under a plain number
        OtherContext, ///< `instead` is the context from which the number is shown
    };

    QString extension;
    QString context;
    QString hint;
    Reason reason = Reason::Kind;
    HintKind kind = HintKind::Person;
    QString instead;

    bool operator==(const LeftOutHint &) const = default;
};

/// What the hints of a context show.
struct HintContext
{
    QString name;
    int people = 0;             ///< hints that are shown if the context is
    QMap<HintKind, int> others; ///< how many of each other kind
    int trunks = 0;
    int twins = 0;

    bool operator==(const HintContext &) const = default;
};

/// What a PBX has hints for, and who of them is on the board.
struct HintSurvey
{
    QList<HintContext> contexts; ///< the ones with most people first
    QStringList watched;         ///< names of contexts, in their order of precedence
    QList<LeftOutHint> leftOut;  ///< in the order of the list; none if contexts were configured
    int doubled = 0;             ///< people with hints in several of the contexts

    int people() const;
    bool operator==(const HintSurvey &) const = default;
};

struct HintRules
{
    /// The configured ones, which win; none: those with people.
    QStringList contexts;
    /// Extensions that somebody put on the board, by their contexts (which may be empty): these are
    /// shown whatever their hints are.
    QHash<QString, QString> chosen;
    /// Devices that are known to be lines to the outside.
    QSet<DeviceKey> trunks;
};

/// Looks over all hints of a PBX. Keeps those in `hints` that are on the board, one an extension.
HintSurvey surveyHints(std::vector<Ami::ExtensionStatus> &hints, const HintRules &rules);

/// "312 people, 8 parking slots", for people.
QString describe(const HintContext &context);
/// Why it is not on the board, for people.
QString describe(const LeftOutHint &hint);

} // namespace Model
