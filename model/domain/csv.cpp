// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Model {

namespace {

/// Not by a minus alone: most of what begins with one is a number.
bool looksLikeFormula(QStringView field)
{
    if (field.isEmpty())
        return false;
    bool isNumber = false;
    static_cast<void>(field.toDouble(&isNumber));
    return QStringView(u"=+@\t").contains(field.front()) || (field.front() == u'-' && !isNumber);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Model::Csv", text);
}

/// How often it stands in the first line, outside quotes.
qsizetype countInFirstLine(QStringView text, QChar wanted)
{
    qsizetype count = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        quoted = quoted != (c == u'"');
        count += !quoted && c == wanted ? 1 : 0;
    }
    return count;
}

/// What parts the fields of the first line: the one of the three that is there most often.
QChar separatorOf(QStringView text)
{
    QChar separator = u',';
    for (const QChar other : {u';', u'\t'}) {
        if (countInFirstLine(text, other) > countInFirstLine(text, separator))
            separator = other;
    }
    return separator;
}

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Ami::Result<QList<CsvRecord>> read()
    {
        while (m_at < m_text.size()) {
            if (const auto error = readRecord())
                return *error;
        }
        return m_records;
    }

private:
    std::optional<Ami::Error> readRecord()
    {
        CsvRecord record{{}, m_line};
        bool more = true;
        while (more) {
            QString field;
            const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == u'"';
            if (isQuoted) {
                if (const auto error = readQuoted(field))
                    return error;
            } else {
                readPlain(field);
            }
            record.fields.append(field);
            more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
            m_at += more ? 1 : 0;
        }
        if (m_at < m_text.size() && !atLineEnd())
            return Ami::Error{tr("line %1: there is text behind a closing quote").arg(m_line)};
        takeLineEnd();
        if (record.fields != QStringList{QString()})
            m_records.append(record);
        return std::nullopt;
    }

    void readPlain(QString &field)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !atLineEnd() && m_text.at(m_at) != m_separator)
            ++m_at;
        field = m_text.sliced(begin, m_at - begin).toString();
    }

    std::optional<Ami::Error> readQuoted(QString &field)
    {
        const int begun = m_line;
        ++m_at;
        while (m_at < m_text.size()) {
            if (m_text.at(m_at) == u'"') {
                ++m_at;
                const bool isDoubled = m_at < m_text.size() && m_text.at(m_at) == u'"';
                if (!isDoubled)
                    return std::nullopt;
            } else if (atLineEnd()) {
                field += u'\n';
                takeLineEnd();
                continue;
            }
            field += m_text.at(m_at++);
        }
        return Ami::Error{tr("line %1: a quote is opened and never closed").arg(begun)};
    }

    bool atLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool isPair = m_text.sliced(m_at).startsWith(u"\r\n");
        m_at += isPair ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRecord> m_records;
};

} // namespace

Ami::Result<QList<CsvRecord>> parseCsv(QByteArrayView bytes)
{
    int line = 1;
    for (const char c : bytes) {
        if (c == '\0')
            return Ami::Error{tr("line %1: there is a NUL in it; the file is no text").arg(line)};
        line += c == '\n' ? 1 : 0;
    }
    if (!bytes.toByteArray().isValidUtf8())
        return Ami::Error{tr("the file is not UTF-8; save it as \"CSV UTF-8\"")};
    // Where files were joined there may be several, and in a name nobody sees them.
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(QChar::ByteOrderMark));
    return Reader(text).read();
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        if (looksLikeFormula(field))
            field.prepend(u'\'');
        const bool needsQuotes = std::any_of(field.begin(), field.end(), [](QChar c) {
            return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t';
        });
        quoted.append(needsQuotes ? u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"'
                                  : field);
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString fromCsvField(const QString &field)
{
    const bool isKeptText =
        field.startsWith(u'\'') && looksLikeFormula(QStringView(field).sliced(1));
    return isKeptText ? field.sliced(1) : field;
}

} // namespace Model
