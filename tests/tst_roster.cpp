// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rosters as files: what spreadsheets write, and what people get wrong.
#include "model/domain/csv.h"
#include "model/domain/rostercsv.h"

#include <QTest>

using namespace Model;

namespace {

const QString Context = QStringLiteral("from-internal");

QList<QStringList> fieldsOf(QByteArrayView text)
{
    const auto records = parseCsv(text);
    QList<QStringList> all;
    for (const CsvRecord &record : records ? *records : QList<CsvRecord>())
        all.append(record.fields);
    return all;
}

RosterEntry entry(const char *extension, std::optional<QString> name = {},
                  std::optional<QString> department = {})
{
    return {QString::fromLatin1(extension), Context, std::move(name), std::move(department), {}};
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void namesTheBrokenLine_data();
    void namesTheBrokenLine();
    void readsARoster();
    void leavesAloneWhatAFileDoesNotSay();
    void saysWhatIsWrongWithARow_data();
    void saysWhatIsWrongWithARow();
    void refusesAHeading_data();
    void refusesAHeading();
    void writesWhatItReads();
};

void TestRoster::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("as the RFC has it", "a,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n");
    row("unix lines, none at the end", "a,b\n1,\"x, \"\"y\"\"\nz\"");
    row("old Mac lines", "a,b\r1,\"x, \"\"y\"\"\rz\"\r");
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n1,\"x, \"\"y\"\"\nz\"\n");
    row("byte order marks everywhere",
        "\xef\xbb\xbf\xef\xbb\xbf"
        "a,b\n\xef\xbb\xbf"
        "1,\"x, \"\"y\"\"\nz\"\n");
    row("semicolons", "a;b\n1;\"x, \"\"y\"\"\nz\"\n");
    row("tabs", "a\tb\n1\t\"x, \"\"y\"\"\nz\"\n");
    row("empty lines", "\n\na,b\n\n1,\"x, \"\"y\"\"\nz\"\n\n");
}

void TestRoster::readsWhatSpreadsheetsWrite()
{
    QFETCH(const QByteArray, text);
    // Where the first line is empty, the one that parts is still the comma.
    QCOMPARE(fieldsOf(text),
             (QList<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                 {QStringLiteral("1"), QStringLiteral("x, \"y\"\nz")}}));
}

void TestRoster::namesTheBrokenLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("quote never closed")
        << QByteArray("a,b\n\"1\n2,3\n") << QStringLiteral("line 2: a quote is opened");
    QTest::newRow("text behind a quote")
        << QByteArray("a,b\n1,\"2\"x\n") << QStringLiteral("line 2: there is text behind");
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8)
                         << QStringLiteral("line 2: there is a NUL");
    QTest::newRow("Latin 1") << QByteArray("a\nZo\xeb\n") << QStringLiteral("not UTF-8");
    QTest::newRow("cut UTF-8") << QByteArray("a\nZo\xc3") << QStringLiteral("not UTF-8");
}

void TestRoster::namesTheBrokenLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    const auto records = parseCsv(text);
    QVERIFY(!records);
    QVERIFY2(records.error().text.contains(sentence), qPrintable(records.error().text));
}

void TestRoster::readsARoster()
{
    const auto file = readRosterCsv("Department,EXTENSION,Name,Phone model,context\r\n"
                                    "Sales,1001,Zo\xc3\xab,Snom,\r\n"
                                    ",1002,'=1+1,Yealink,other\r\n",
                                    Context);
    QVERIFY(file);
    QCOMPARE(file->errors, QStringList());
    QCOMPARE(file->ignoredColumns, QStringList{QStringLiteral("Phone model")});
    QCOMPARE(file->entries,
             (Roster{entry("1001", QStringLiteral("Zoë"), QStringLiteral("Sales")),
                     {QStringLiteral("1002"),
                      QStringLiteral("other"),
                      QStringLiteral("=1+1"),
                      QString(),
                      {}}}));
}

void TestRoster::leavesAloneWhatAFileDoesNotSay()
{
    const auto file = readRosterCsv("extension,department\n1001,Sales\n1002\n", Context);
    QVERIFY(file);
    QCOMPARE(file->entries,
             (Roster{entry("1001", std::nullopt, QStringLiteral("Sales")),
                     entry("1002", std::nullopt, QString())}));
}

void TestRoster::saysWhatIsWrongWithARow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &text, const char *sentence) {
        QTest::newRow(name) << text << QString::fromUtf8(sentence);
    };
    row("no extension", ",Zoe", "line 3: the extension is missing");
    row("a pattern", "_1XX,Zoe", "line 3: \"_1XX\" is no extension");
    row("a space", "10 01,Zoe", "line 3: \"10 01\" is no extension");
    row("twice", "1000,Zoe", "line 3: extension 1000 is on line 2 already");
    row("too long", QByteArray(80, '1') + ",Zoe", "line 3: the extension is longer than 79");
    row("a long name", "1001," + QByteArray(201, 'x'), "line 3: a value is longer than 200");
    row("a line break in a name", "1001,\"Zoe\nZ\"", "line 3: there is a control character");
    row("too many fields", "1001,Zoe,Sales", "line 3: it has more fields than the heading");
}

void TestRoster::saysWhatIsWrongWithARow()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, sentence);
    const QByteArray text = "extension,name\n1000,Ada\n" + row + "\n1009,Bo\n";
    const auto file = readRosterCsv(text, Context);
    QVERIFY(file);
    QCOMPARE(file->errors.size(), 1);
    QVERIFY2(file->errors.constFirst().startsWith(sentence), qPrintable(file->errors.constFirst()));
    // The others can be taken.
    QCOMPARE(file->entries,
             (Roster{entry("1000", QStringLiteral("Ada")), entry("1009", QStringLiteral("Bo"))}));
}

void TestRoster::refusesAHeading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray("\n") << QStringLiteral("the file is empty");
    QTest::newRow("no extension") << QByteArray("name\nZoe\n") << QStringLiteral("line 1: ");
    QTest::newRow("a column twice")
        << QByteArray("extension,name,agent_name\n") << QStringLiteral("is there twice");
}

void TestRoster::refusesAHeading()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    const auto file = readRosterCsv(text, Context);
    QVERIFY(!file);
    QVERIFY2(file.error().text.contains(sentence), qPrintable(file.error().text));
}

void TestRoster::writesWhatItReads()
{
    QList<Extension> rows;
    for (const auto &[number, name] :
         {std::pair("1010", "=cmd|' /C calc'!A0"), std::pair("999", "Zoë \"Z\", Miss"),
          std::pair("1002", "-3"), std::pair("1003", "-3+cmd")}) {
        Extension row;
        row.number = QString::fromLatin1(number);
        row.context = Context;
        row.agentName = QString::fromUtf8(name);
        rows.append(row);
    }
    const QByteArray text = rosterCsv(rows);
    QCOMPARE(text.split('\n').at(1),
             QByteArray("999,\"Zoë \"\"Z\"\", Miss\",,from-internal,yes\r"));
    // No spreadsheet calculates a name.
    QVERIFY(text.contains("1010,'=cmd"));
    QVERIFY(text.contains("1003,'-3+cmd"));
    QVERIFY(text.contains("1002,-3,"));
    const auto file = readRosterCsv(text, QString());
    QVERIFY(file);
    QCOMPARE(file->entries.size(), rows.size());
    for (const RosterEntry &read : file->entries) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&read](const Extension &known) {
            return known.number == read.extension;
        });
        QCOMPARE(*read.agentName, row->agentName);
        QCOMPARE(read.context, Context);
    }
}

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
