// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/simulatorserver.h"
#include "app/desk/profilestore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace App;

namespace {

Gui::PbxProfile headquarters()
{
    Gui::PbxProfile profile;
    profile.name = QStringLiteral("HQ / PBX, Ålesund");
    profile.host = QStringLiteral("pbx.example");
    profile.port = 5039;
    profile.usesTls = true;
    profile.certificate = QString(QStringLiteral("ab")).repeated(32);
    profile.user = QStringLiteral("panel");
    profile.contexts = QStringLiteral("from-internal,sales");
    profile.interval = 10;
    return profile;
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsAProfile();
    void keepsSecretsPrivately();
    void refusesNonsense();
    void removesWithTheSecret();
    void keepsItsSecretUnderAnotherName();
    void lendsNothingToOthers();
    void readsWhatWasWrittenByHand();
    void isTheLowestLayer();
    void keepsPbxsApart();
    void checksByTheKeptSecret();

private:
    Ami::Result<CommandLine> read(const QStringList &arguments = {}) const;
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Ami::SystemClock m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ProfileStore> m_profiles;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<SecretStore>(m_folder->filePath(QStringLiteral("secrets")), false);
    m_profiles = std::make_unique<ProfileStore>(folder(), *m_secrets, m_clock);
}

void TestProfiles::cleanup()
{
    m_profiles.reset();
    m_secrets.reset();
}

Ami::Result<CommandLine> TestProfiles::read(const QStringList &arguments) const
{
    const ProgramDescription program{
        {}, {}, {}, true, m_profiles->active(), m_profiles->activeEntries().entries};
    // No settings file of whoever runs this.
    const QString none = m_folder->filePath(QStringLiteral("empty.ini"));
    QFile file(none);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    return readSettings(QStringList{QStringLiteral("lampfield"), QStringLiteral("--config"), none}
                            + arguments,
                        QProcessEnvironment(), program);
}

void TestProfiles::keepsAProfile()
{
    QSignalSpy kept(m_profiles.get(), &Gui::PbxProfiles::kept);
    m_profiles->keep(headquarters(), QStringLiteral("a secret"));
    QTRY_COMPARE(kept.size(), 1);
    // It says where the secret went, once.
    QVERIFY(m_profiles->takeNotice().contains(m_secrets->fileOf(headquarters().name)));
    QVERIFY(m_profiles->takeNotice().isEmpty());
    ProfileStore again(folder(), *m_secrets, m_clock);
    QCOMPARE(again.names(), QStringList{headquarters().name});
    QCOMPARE(again.active(), headquarters().name);
    Gui::PbxProfile known = headquarters();
    known.keptAs = known.name;
    QVERIFY(again.profile(headquarters().name) == known);
    QVERIFY(again.profile(QStringLiteral("nobody")) == Gui::PbxProfile());
}

void TestProfiles::keepsSecretsPrivately()
{
    QSignalSpy kept(m_profiles.get(), &Gui::PbxProfiles::kept);
    m_profiles->keep(headquarters(), QStringLiteral("a secret"));
    QTRY_COMPARE(kept.size(), 1);
    const QString file = m_secrets->fileOf(headquarters().name);
    QVERIFY(QFile::permissions(file)
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QFile profiles(m_folder->filePath(QStringLiteral("profiles.ini")));
    QVERIFY(profiles.open(QIODevice::ReadOnly));
    QVERIFY(!profiles.readAll().contains("secret"));
    std::optional<Ami::Secret> found;
    m_secrets->read(headquarters().name, [&](const auto &secret) { found = secret; });
    QTRY_VERIFY(found);
    QCOMPARE(found->reveal(), QByteArray("a secret"));
}

void TestProfiles::refusesNonsense()
{
    QSignalSpy refused(m_profiles.get(), &Gui::PbxProfiles::refused);
    Gui::PbxProfile profile = headquarters();
    profile.contexts = QStringLiteral(" , ");
    m_profiles->keep(profile, {});
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.constFirst().constFirst().toString().startsWith(u"context: "));
    QVERIFY(m_profiles->names().isEmpty());
}

void TestProfiles::removesWithTheSecret()
{
    QSignalSpy kept(m_profiles.get(), &Gui::PbxProfiles::kept);
    m_profiles->keep(headquarters(), QStringLiteral("a secret"));
    QTRY_COMPARE(kept.size(), 1);
    m_profiles->remove(headquarters().name);
    QVERIFY(m_profiles->names().isEmpty());
    QVERIFY(m_profiles->active().isEmpty());
    QVERIFY(!QFile::exists(m_secrets->fileOf(headquarters().name)));
}

void TestProfiles::keepsItsSecretUnderAnotherName()
{
    QSignalSpy kept(m_profiles.get(), &Gui::PbxProfiles::kept);
    m_profiles->keep(headquarters(), QStringLiteral("a secret"));
    QTRY_COMPARE(kept.size(), 1);
    const QString folder = read()->settings.dataDir;
    Gui::PbxProfile renamed = m_profiles->profile(headquarters().name);
    renamed.name = QStringLiteral("Main office");
    m_profiles->keep(renamed, {});
    QTRY_COMPARE(kept.size(), 2);
    QCOMPARE(m_profiles->names(), QStringList{QStringLiteral("Main office")});
    std::optional<Ami::Secret> found;
    m_secrets->read(QStringLiteral("Main office"), [&](const auto &secret) { found = secret; });
    QTRY_VERIFY(found);
    QCOMPARE(found->reveal(), QByteArray("a secret"));
    QVERIFY(!QFile::exists(m_secrets->fileOf(headquarters().name)));
    // And what is known of the PBX.
    QCOMPARE(read()->settings.dataDir, folder);
}

void TestProfiles::lendsNothingToOthers()
{
    Gui::PbxProfile profile = headquarters();
    profile.contexts = QStringLiteral("sales");
    m_profiles->keep(profile, {});
    const auto demo = read({QStringLiteral("--demo")});
    QVERIFY(demo);
    QCOMPARE(demo->settings.monitor.contexts, QStringList());
    const auto seat = read({QStringLiteral("--connect"), QStringLiteral("ws://panel:8088/seat")});
    QVERIFY2(seat, seat ? "" : qPrintable(seat.error().text));
    const auto other = read({QStringLiteral("--host"), QStringLiteral("other.example")});
    QVERIFY(other->settings.monitor.pbx.tls.pin.isEmpty());
}

void TestProfiles::readsWhatWasWrittenByHand()
{
    m_profiles->keep(headquarters(), {});
    m_profiles.reset();
    QFile file(m_folder->filePath(QStringLiteral("profiles.ini")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("context=\"from-internal,sales\"", "context=from-internal, sales");
    QVERIFY(text.contains("context=from-internal, sales"));
    text += "[Renamed]\nname=By hand\n";
    file.resize(0);
    file.write(text);
    file.close();
    m_profiles = std::make_unique<ProfileStore>(folder(), *m_secrets, m_clock);
    QCOMPARE(m_profiles->names(), QStringList{headquarters().name});
    const auto line = read();
    QVERIFY2(line, line ? "" : qPrintable(line.error().text));
    QCOMPARE(line->settings.monitor.contexts,
             QStringList({QStringLiteral("from-internal"), QStringLiteral("sales")}));
}

void TestProfiles::isTheLowestLayer()
{
    const auto before = read();
    QVERIFY(before);
    QVERIFY(!isConfigured(before->settings));
    m_profiles->keep(headquarters(), {});
    const auto line = read();
    QVERIFY(line);
    QVERIFY(isConfigured(line->settings));
    QCOMPARE(line->settings.profile, headquarters().name);
    QCOMPARE(line->settings.monitor.peerName(), headquarters().name);
    QCOMPARE(line->settings.monitor.pbx.host, QStringLiteral("pbx.example"));
    QCOMPARE(line->settings.monitor.pbx.tls.pin, QByteArray(32, '\xab'));
    QCOMPARE(line->settings.monitor.interval, std::chrono::seconds(10));
    // What is said goes over it; the PBX is the same one.
    const auto faster = read({QStringLiteral("--interval"), QStringLiteral("5")});
    QCOMPARE(faster->settings.monitor.interval, std::chrono::seconds(5));
    QCOMPARE(faster->settings.profile, headquarters().name);
    const auto other = read({QStringLiteral("--host"), QStringLiteral("other.example")});
    QVERIFY(other->settings.profile.isEmpty());
    const auto demo = read({QStringLiteral("--demo")});
    QVERIFY(demo->settings.profile.isEmpty());
}

void TestProfiles::keepsPbxsApart()
{
    m_profiles->keep(headquarters(), {});
    const QString one = read()->settings.dataDir;
    Gui::PbxProfile branch = headquarters();
    branch.name = QStringLiteral("Branch");
    branch.host = QStringLiteral("branch.example");
    m_profiles->keep(branch, {});
    QVERIFY(read()->settings.dataDir != one);
}

void TestProfiles::checksByTheKeptSecret()
{
    Ami::SimulatedPbx pbx({4, 1, false}, m_clock);
    Ami::SimulatorServer server(pbx, {QStringLiteral("panel"), Ami::Secret("a secret"), {"all"}},
                                m_clock);
    QVERIFY(server.listen(0));
    Gui::PbxProfile profile;
    profile.name = QStringLiteral("Simulated");
    profile.port = server.port();
    profile.user = QStringLiteral("panel");
    QSignalSpy checked(m_profiles.get(), &Gui::PbxProfiles::checked);
    m_profiles->check(profile, QStringLiteral("a wrong one"));
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 10'000);
    QVERIFY(checked.takeFirst().at(1).value<Model::Diagnosis>().worst()
            == Model::Finding::Level::Problem);
    QSignalSpy kept(m_profiles.get(), &Gui::PbxProfiles::kept);
    m_profiles->keep(profile, QStringLiteral("a secret"));
    QTRY_COMPARE(kept.size(), 1);
    m_profiles->check(profile, {});
    QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 10'000);
    QVERIFY(checked.takeFirst().at(1).value<Model::Diagnosis>().worst()
            != Model::Finding::Level::Problem);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
