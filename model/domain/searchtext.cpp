// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/searchtext.h"

#include <algorithm>

namespace Model {

namespace {

bool isAscii(const QString &text)
{
    constexpr char16_t FirstOther = 0x80;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < FirstOther; });
}

/// Letters that people type without their stroke, though Unicode does not decompose them; and what
/// only stretches an Arabic word.
QStringView plainForm(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    default:
        return {};
    }
}

void append(QString &plain, QChar letter)
{
    constexpr QChar Tatweel(0x0640);
    if (letter.isMark() || letter == Tatweel)
        return;
    if (letter.isDigit())
        plain += QChar(u'0' + letter.digitValue());
    else if (const QStringView form = plainForm(letter); !form.isEmpty())
        plain += form;
    else
        plain += letter;
}

} // namespace

QString searchForm(const QString &text)
{
    // Nearly all texts of a large board, looked through at each key.
    if (isAscii(text))
        return text.toLower();
    // Folded first, as a capital may decompose into what has a case of its own.
    const QString decomposed =
        text.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar letter : decomposed)
        append(plain, letter);
    return plain;
}

SearchWords::SearchWords(const QString &text)
    : m_words(searchForm(text).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchWords::areIn(const QStringList &texts) const
{
    if (m_words.isEmpty())
        return true;
    QStringList forms;
    forms.reserve(texts.size());
    for (const QString &text : texts)
        forms.append(searchForm(text));
    return std::all_of(m_words.begin(), m_words.end(), [&forms](const QString &word) {
        return std::any_of(forms.begin(), forms.end(),
                           [&word](const QString &form) { return form.contains(word); });
    });
}

} // namespace Model
