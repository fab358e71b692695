// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/roster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace Ami {

namespace {

constexpr int FirstExtension = 1001;

constexpr std::array FirstNames{
    "Sofia", "Sana", "Owen",  "Diego", "Nadia", "Mira", "Freya", "Mei",   "Priya", "Eria",  "Emil",
    "Jonas", "Arlo", "Amira", "Elif",  "Anya",  "Ines", "Luca",  "Omar",  "Zara",  "Marta", "Pavel",
    "Yusuf", "Lila", "Oluwa", "Clara", "Theo",  "Zoë",  "Björn", "Łucja", "Inês",  "Aoife",
};
constexpr std::array LastNames{
    "Orlov", "Lind",  "Haddad", "Wong",   "Berg",    "Costa",    "Novak",
    "Conti", "Khan",  "Motto",  "Sharma", "Adeyemi", "Castillo", "Popov",
    "Dahl",  "Karim", "Aziz",   "Nguyễn", "O'Neill", "Müller",
};

struct Share
{
    const char *department;
    double upTo; ///< of all agents
};
constexpr std::array Shares{Share{"Sales", 0.40}, Share{"Support", 0.75}, Share{"Billing", 0.90},
                            Share{"Front desk", 1.0}};

const Share &shareOf(int index, int count)
{
    for (const Share &share : Shares) {
        if (index < share.upTo * count)
            return share;
    }
    return Shares.back();
}

/// "sales", "sales-2": a department's agents sit in its queues by turns.
QString queueOf(const Share &share, int index, int queues)
{
    const double from = &share == Shares.begin() ? 0.0 : (&share - 1)->upTo;
    const int beyond = std::max(0, queues - int(Shares.size()));
    const int own = 1 + int(std::lround(share.upTo * beyond) - std::lround(from * beyond));
    const QString name = QString::fromUtf8(share.department).toLower().remove(u' ');
    const int number = index % own;
    return number == 0 ? name : QStringLiteral("%1-%2").arg(name).arg(number + 1);
}

} // namespace

QList<SimulatedAgent> makeRoster(const RosterSize &size, quint32 seed)
{
    std::minstd_rand random(seed);
    QList<SimulatedAgent> roster;
    roster.reserve(size.agents);
    for (int i = 0; i < size.agents; ++i) {
        const QString first = QString::fromUtf8(FirstNames.at(random() % FirstNames.size()));
        const QString last = QString::fromUtf8(LastNames.at(random() % LastNames.size()));
        const Share &share = shareOf(i, size.agents);
        roster.append({QString::number(FirstExtension + i), first + u' ' + last,
                       QString::fromUtf8(share.department), queueOf(share, i, size.queues)});
    }
    return roster;
}

} // namespace Ami
