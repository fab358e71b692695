// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { App::speak(QStringLiteral("en")); }

    void speaks_data();
    void speaks();
    void knowsPlurals();
    void staysEnglishInOthers();

private:
    static QString words(const char *text, int number = -1)
    {
        return QCoreApplication::translate("Whatever::Context", text, nullptr, number);
    }
};

void TestLanguage::speaks_data()
{
    QTest::addColumn<QString>("available");
    QTest::addColumn<int>("direction");
    QTest::newRow("de") << QStringLiteral("Verfügbar") << int(Qt::LeftToRight);
    QTest::newRow("es") << QStringLiteral("Disponible") << int(Qt::LeftToRight);
    QTest::newRow("fr") << QStringLiteral("Disponible") << int(Qt::LeftToRight);
    QTest::newRow("ar") << QStringLiteral("متاح") << int(Qt::RightToLeft);
    QTest::newRow("en") << QStringLiteral("Available") << int(Qt::LeftToRight);
}

void TestLanguage::speaks()
{
    QFETCH(QString, available);
    QFETCH(int, direction);
    App::speak(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(words("Available"), available);
    QCOMPARE(int(QGuiApplication::layoutDirection()), direction);
    QCOMPARE(QLocale().name().first(2), QString::fromLatin1(QTest::currentDataTag()));
}

void TestLanguage::knowsPlurals()
{
    App::speak(QStringLiteral("en"));
    QCOMPARE(words("%n alerts", 1), QStringLiteral("1 alert"));
    QCOMPARE(words("%n alerts", 2), QStringLiteral("2 alerts"));
    App::speak(QStringLiteral("de"));
    QCOMPARE(words("%n alerts", 1), QStringLiteral("1 Alarm"));
}

void TestLanguage::staysEnglishInOthers()
{
    App::speak(QStringLiteral("he"));
    QCOMPARE(words("Available"), QStringLiteral("Available"));
    QCOMPARE(words("%n alerts", 1), QStringLiteral("1 alert"));
    // English in a mirrored window would read badly.
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
