// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/roster.h"

#include <array>
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

QString departmentOf(int index, int count)
{
    for (const Share &share : Shares) {
        if (index < share.upTo * count)
            return QString::fromUtf8(share.department);
    }
    return QString::fromUtf8(Shares.back().department);
}

} // namespace

QString queueOf(const SimulatedAgent &agent)
{
    return agent.department.toLower().remove(u' ');
}

QList<SimulatedAgent> makeRoster(int count, quint32 seed)
{
    std::minstd_rand random(seed);
    QList<SimulatedAgent> roster;
    roster.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString first = QString::fromUtf8(FirstNames.at(random() % FirstNames.size()));
        const QString last = QString::fromUtf8(LastNames.at(random() % LastNames.size()));
        roster.append(
            {QString::number(FirstExtension + i), first + u' ' + last, departmentOf(i, count)});
    }
    return roster;
}

} // namespace Ami
