// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/memberform.h"

#include "model/domain/board.h"

#include <algorithm>
#include <map>

namespace Model {

namespace {

constexpr QChar NumberMark(1); ///< stands for the extension's number
constexpr QChar DeviceMark(2); ///< before the technology of its device
constexpr QChar NameMark(3);   ///< stands for its name

/// The texts of a member without what is its own.
struct Form
{
    QString interface;
    QString stateInterface;

    bool operator==(const Form &) const = default;
};

struct Example
{
    Form form;
    QString name;
    int penalty = 0;
};

bool isWordPart(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// The number as a word of its own is replaced by the mark; nothing where it is none.
QString withoutNumber(QString text, const QString &number)
{
    bool isFound = false;
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        if (isWordPart(text, at - 1) || isWordPart(text, at + number.size()))
            continue;
        text.replace(at, number.size(), NumberMark);
        isFound = true;
    }
    return isFound ? text : QString();
}

QString formOf(const QString &text, const Extension &row)
{
    if (phoneDevices(parseHint(row.hint)).contains(text, Qt::CaseInsensitive))
        return DeviceMark + text.section(u'/', 0, 0);
    return withoutNumber(text, row.number);
}

/// Empty where the extension has no device of that technology.
QString filled(const QString &form, const Extension &row)
{
    if (!form.startsWith(DeviceMark))
        return QString(form).replace(NumberMark, row.number);
    const QString start = form.mid(1) + u'/';
    for (const QString &device : phoneDevices(parseHint(row.hint))) {
        if (device.startsWith(start, Qt::CaseInsensitive))
            return start + device.mid(start.size());
    }
    return {};
}

/// As QueueAdd takes it; empty where the queue watches what it dials.
QString stateInterfaceOf(const QueueSeat &seat)
{
    Ami::QueueMember dialed;
    dialed.interface = seat.interface;
    if (seat.stateKey.isEmpty() || seat.stateKey == memberKey(dialed))
        return {};
    return seat.stateKey.contains(u'/') ? seat.stateKey : QStringLiteral("hint:") + seat.stateKey;
}

QString nameFormOf(const QueueSeat &seat, const Extension &row)
{
    if (seat.name.isEmpty() || seat.name == seat.interface)
        return {};
    const QString form = withoutNumber(seat.name, row.number);
    return form.isEmpty() ? QString(NameMark) : form;
}

std::optional<Example> exampleOf(const QueueSeat &seat, const Extension &row)
{
    const QString interface = formOf(seat.interface, row);
    const QString watched = stateInterfaceOf(seat);
    const QString state = watched.isEmpty() ? QString() : formOf(watched, row);
    if (interface.isEmpty() || (state.isEmpty() && !watched.isEmpty()))
        return std::nullopt;
    return Example{{interface, state}, nameFormOf(seat, row), seat.penalty};
}

QList<Example> examplesOf(const Queue &queue, const Board &board)
{
    QList<Example> examples;
    for (const QueueSeat &seat : queue.seats) {
        const auto row = board.rows().constFind(seat.extension);
        if (seat.extension.isEmpty() || row == board.rows().constEnd())
            continue;
        if (const auto example = exampleOf(seat, *row))
            examples.append(*example);
    }
    return examples;
}

/// Of those that are most frequent, the one that `isBetter`.
template <typename Key, typename Better>
Key mostFrequent(const QList<Example> &examples, Key (*keyOf)(const Example &), Better isBetter)
{
    const auto countOf = [&](const Key &key) {
        return std::count_if(examples.begin(), examples.end(),
                             [&](const Example &example) { return keyOf(example) == key; });
    };
    Key best = keyOf(examples.constFirst());
    for (const Example &example : examples) {
        const Key key = keyOf(example);
        const auto difference = countOf(key) - countOf(best);
        if (difference > 0 || (difference == 0 && isBetter(key, best)))
            best = key;
    }
    return best;
}

std::optional<Ami::QueueMembership> membershipBy(QList<Example> examples, const Extension &row,
                                                 const QString &queue)
{
    examples.removeIf(
        [&row](const Example &example) { return filled(example.form.interface, row).isEmpty(); });
    if (examples.isEmpty())
        return std::nullopt;
    // With a state interface the queue knows more of its member.
    const auto form = mostFrequent<Form>(
        examples, [](const Example &example) { return example.form; },
        [](const Form &one, const Form &other) {
            return other.stateInterface.isEmpty() && !one.stateInterface.isEmpty();
        });
    examples.removeIf([&form](const Example &example) { return example.form != form; });
    const auto name = mostFrequent<QString>(
        examples, [](const Example &example) { return example.name; },
        [](const QString &one, const QString &other) { return other.isEmpty() && !one.isEmpty(); });
    const auto penalty = mostFrequent<int>(
        examples, [](const Example &example) { return example.penalty; }, std::less<>());
    return Ami::QueueMembership{queue, filled(form.interface, row),
                                filled(form.stateInterface, row),
                                name == NameMark ? nameOf(row) : filled(name, row), penalty};
}

/// As in one of its other queues.
std::optional<Ami::QueueMembership> membershipElsewhere(const Extension &row, const QString &queue,
                                                        Board &board)
{
    const auto seats = board.seatsOf(row.number);
    if (seats.isEmpty())
        return std::nullopt;
    const QueueSeat &seat = seats.constLast().second;
    return Ami::QueueMembership{queue, seat.interface, stateInterfaceOf(seat),
                                seat.name == seat.interface ? QString() : seat.name, 0};
}

} // namespace

std::optional<Ami::QueueMembership> membershipLikeOthers(const Extension &row, const QString &queue,
                                                         Board &board)
{
    QList<Example> all;
    for (const Queue &known : board.queues()) {
        const QList<Example> examples = examplesOf(known, board);
        if (known.name != queue)
            all += examples;
        else if (auto membership = membershipBy(examples, row, queue))
            return membership;
    }
    if (auto membership = membershipElsewhere(row, queue, board))
        return membership;
    // Queues of several tenants differ, and none of them is an example for the others.
    const bool isAlike = std::all_of(all.begin(), all.end(), [&all](const Example &example) {
        return example.form == all.constFirst().form;
    });
    auto membership = isAlike ? membershipBy(all, row, queue) : std::nullopt;
    if (membership)
        membership->penalty = 0;
    return membership;
}

} // namespace Model
