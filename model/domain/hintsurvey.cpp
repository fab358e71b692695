// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/hintsurvey.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Model {

namespace {

/// The survey while it is made.
class Surveyor
{
public:
    Surveyor(std::vector<Ami::ExtensionStatus> &hints, const HintRules &rules)
        : m_hints(hints)
        , m_rules(rules)
    {
    }

    HintSurvey survey();

private:
    struct Seen
    {
        Hint hint;
        HintKind kind = HintKind::Other;
        bool isTrunk = false;

        bool isPerson() const { return kind == HintKind::Person && !isTrunk; }
    };

    void look();
    void count();
    void rankContexts();
    void choose();
    void chooseAmong(const QString &extension, std::size_t index);
    int rankOf(std::size_t index) const;
    void findTwins();
    QHash<DeviceKey, std::size_t> phonesOfNumbers() const;
    HintContext &contextOf(const QString &name);
    QString twinOf(std::size_t index, const QHash<DeviceKey, std::size_t> &owners) const;
    void noteLeftOut();
    LeftOutHint leftOut(std::size_t index) const;
    void keepShown();

    std::vector<Ami::ExtensionStatus> &m_hints;
    const HintRules &m_rules;
    HintSurvey m_survey;
    std::vector<Seen> m_seen;
    QHash<QString, qsizetype> m_ranks;   ///< of contexts that may be watched
    QHash<QString, std::size_t> m_shown; ///< indexes, by extension
    QHash<std::size_t, QString> m_twins; ///< who has the phones instead
    QSet<QString> m_doubled;
};

bool isTrunk(const Hint &hint, const QSet<DeviceKey> &trunks)
{
    const auto isLine = [&trunks](const QString &device) { return trunks.contains(device); };
    return std::any_of(hint.devices.begin(), hint.devices.end(), isLine)
        && std::all_of(hint.devices.begin(), hint.devices.end(), [&](const QString &device) {
               return isLine(device) || !isEndpoint(device);
           });
}

void Surveyor::look()
{
    m_seen.reserve(m_hints.size());
    for (const Ami::ExtensionStatus &status : m_hints) {
        Seen seen{parseHint(status.hint)};
        seen.kind = hintKindOf(status.extension, seen.hint);
        seen.isTrunk = seen.kind == HintKind::Person && isTrunk(seen.hint, m_rules.trunks);
        m_seen.push_back(std::move(seen));
    }
}

void Surveyor::count()
{
    QHash<QString, qsizetype> places;
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        const auto place = places.constFind(m_hints[i].context);
        const qsizetype at = place == places.constEnd() ? m_survey.contexts.size() : *place;
        if (place == places.constEnd()) {
            places.insert(m_hints[i].context, at);
            m_survey.contexts.append({m_hints[i].context, 0, {}, 0, 0});
        }
        HintContext &context = m_survey.contexts[at];
        if (m_seen[i].isTrunk)
            ++context.trunks;
        else if (m_seen[i].isPerson())
            ++context.people;
        else
            ++context.others[m_seen[i].kind];
    }
    // Of as many people, the one with the shorter name: "extension-hints", not
    // "T2_extension-hints".
    std::sort(m_survey.contexts.begin(), m_survey.contexts.end(),
              [](const HintContext &one, const HintContext &other) {
                  return std::tuple(-one.people, one.name.size(), one.name)
                      < std::tuple(-other.people, other.name.size(), other.name);
              });
}

void Surveyor::rankContexts()
{
    m_survey.watched = m_rules.contexts;
    if (m_rules.contexts.isEmpty()) {
        for (const HintContext &context : std::as_const(m_survey.contexts)) {
            if (context.people > 0)
                m_survey.watched.append(context.name);
        }
    }
    for (qsizetype i = 0; i < m_survey.watched.size(); ++i)
        m_ranks.insert(m_survey.watched.at(i), i);
}

/// The lower, the better; negative: not to be shown.
int Surveyor::rankOf(std::size_t index) const
{
    const Ami::ExtensionStatus &status = m_hints[index];
    const Seen &seen = m_seen[index];
    if (seen.kind == HintKind::Pattern)
        return -1;
    const auto rank = m_ranks.constFind(status.context);
    if (!m_rules.contexts.isEmpty())
        return rank == m_ranks.constEnd() ? -1 : static_cast<int>(*rank) + 1;
    const auto chosen = m_rules.chosen.constFind(status.extension);
    const bool isChosen = chosen != m_rules.chosen.constEnd();
    if (isChosen && *chosen == status.context)
        return 0;
    if (seen.isPerson() && rank != m_ranks.constEnd())
        return static_cast<int>(*rank) + 1;
    // Somebody wants the number on the board, and there is nothing better of it.
    return isChosen ? static_cast<int>(m_survey.contexts.size()) + 1 : -1;
}

void Surveyor::choose()
{
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        if (rankOf(i) >= 0)
            chooseAmong(m_hints[i].extension, i);
    }
    m_survey.doubled = static_cast<int>(m_doubled.size());
}

void Surveyor::chooseAmong(const QString &extension, std::size_t index)
{
    const auto shown = m_shown.find(extension);
    if (shown == m_shown.end()) {
        m_shown.insert(extension, index);
        return;
    }
    if (m_hints[*shown].context != m_hints[index].context && m_seen[*shown].isPerson()
        && m_seen[index].isPerson())
        m_doubled.insert(extension);
    if (rankOf(index) < rankOf(*shown))
        *shown = index;
}

/// A name, or a number that is none, whose phones a plain number has all of.
void Surveyor::findTwins()
{
    if (!m_rules.contexts.isEmpty())
        return;
    const QHash<DeviceKey, std::size_t> owners = phonesOfNumbers();
    for (const auto &[extension, index] : m_shown.asKeyValueRange()) {
        if (isPlainNumber(extension) || m_rules.chosen.contains(extension))
            continue;
        if (const QString owner = twinOf(index, owners); !owner.isEmpty())
            m_twins.insert(index, owner);
    }
    for (auto it = m_twins.cbegin(); it != m_twins.cend(); ++it) {
        const Ami::ExtensionStatus &twin = m_hints[it.key()];
        m_shown.remove(twin.extension);
        HintContext &context = contextOf(twin.context);
        --context.people;
        ++context.twins;
    }
}

/// Which plain number each phone belongs to.
QHash<DeviceKey, std::size_t> Surveyor::phonesOfNumbers() const
{
    QHash<DeviceKey, std::size_t> owners;
    for (const auto &[extension, index] : m_shown.asKeyValueRange()) {
        if (!isPlainNumber(extension))
            continue;
        for (const QString &device : m_seen[index].hint.devices) {
            if (isEndpoint(device))
                owners.insert(device, index);
        }
    }
    return owners;
}

HintContext &Surveyor::contextOf(const QString &name)
{
    return *std::find_if(m_survey.contexts.begin(), m_survey.contexts.end(),
                         [&name](const HintContext &context) { return context.name == name; });
}

QString Surveyor::twinOf(std::size_t index, const QHash<DeviceKey, std::size_t> &owners) const
{
    QString found;
    for (const QString &device : m_seen[index].hint.devices) {
        if (!isEndpoint(device))
            continue;
        const auto owner = owners.constFind(device);
        if (owner == owners.constEnd())
            return {};
        const QString &number = m_hints[*owner].extension;
        if (!found.isEmpty() && found != number)
            return {};
        found = number;
    }
    return found;
}

LeftOutHint Surveyor::leftOut(std::size_t index) const
{
    const Ami::ExtensionStatus &status = m_hints[index];
    LeftOutHint hint{status.extension,          status.context,     status.hint,
                     LeftOutHint::Reason::Kind, m_seen[index].kind, {}};
    if (m_seen[index].isTrunk) {
        hint.reason = LeftOutHint::Reason::Trunk;
    } else if (m_twins.contains(index)) {
        hint.reason = LeftOutHint::Reason::Twin;
        hint.instead = m_twins.value(index);
    } else if (m_seen[index].isPerson()) {
        hint.reason = LeftOutHint::Reason::OtherContext;
        const auto shown = m_shown.constFind(status.extension);
        hint.instead = shown == m_shown.constEnd() ? QString() : m_hints[*shown].context;
    }
    return hint;
}

void Surveyor::noteLeftOut()
{
    if (!m_rules.contexts.isEmpty())
        return;
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        const auto shown = m_shown.constFind(m_hints[i].extension);
        if (shown == m_shown.constEnd() || *shown != i)
            m_survey.leftOut.append(leftOut(i));
    }
}

void Surveyor::keepShown()
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_hints.size(); ++i) {
        const auto shown = m_shown.constFind(m_hints[i].extension);
        if (shown == m_shown.constEnd() || *shown != i)
            continue;
        if (kept != i)
            m_hints[kept] = std::move(m_hints[i]);
        ++kept;
    }
    m_hints.resize(kept);
}

HintSurvey Surveyor::survey()
{
    look();
    count();
    rankContexts();
    choose();
    findTwins();
    noteLeftOut();
    keepShown();
    return std::move(m_survey);
}

} // namespace

int HintSurvey::people() const
{
    int all = 0;
    for (const HintContext &context : contexts)
        all += context.people;
    return all;
}

HintSurvey surveyHints(std::vector<Ami::ExtensionStatus> &hints, const HintRules &rules)
{
    return Surveyor(hints, rules).survey();
}

} // namespace Model
