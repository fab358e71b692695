// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Model {

/// The text without case, accents and other marks, so that "ines" finds "Inês": what is searched
/// for and what is searched are compared in this form.
QString searchForm(const QString &text);

/// The words of a search.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Each word is a part of one of the texts.
    bool areIn(const QStringList &texts) const;

    bool operator==(const SearchWords &) const = default;

private:
    QStringList m_words; ///< in their search form
};

} // namespace Model
