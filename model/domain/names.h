// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace Model {

/// Where the PBX has a name from, the best first.
enum class NameSource {
    Voicemail,       ///< full name of the mailbox
    Database,        ///< AstDB: AMPUSER/1001/cidname (FreePBX and its relatives)
    CallerId,        ///< caller ID of the endpoint, with the extension's own number
    QueueMember,     ///< name of the queue member
    OutsideCallerId, ///< caller ID of the endpoint with another number, and of nobody else
    Earlier,         ///< known when the program last ran
};

/// `told` if it can be the name of someone at extension `number`; empty for what fills the place of
/// a name: "device", a bare number, an interface such as "PJSIP/1001".
QString usableName(const QString &told, const QString &number);

/// What each source calls whoever sits at an extension.
class NameBook
{
public:
    /// An empty name takes it back. Returns true if nameOf() is another now.
    bool set(const QString &number, NameSource source, const QString &name);
    /// The name from the best source.
    QString nameOf(const QString &number) const;
    /// A source knows a name that is at least as good as `worst`.
    bool hasName(const QString &number, NameSource worst) const;

private:
    static constexpr auto SourceCount = static_cast<std::size_t>(NameSource::Earlier) + 1;

    QHash<QString, std::array<QString, SourceCount>> m_names;
};

} // namespace Model
