// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/builtinpbx.h"

#include "ami/client/recorder.h"
#include "app/demopbx.h"
#include "app/replaypbx.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace App {

namespace {

using Chosen = std::unique_ptr<BuiltInPbx>;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::BuiltInPbx", text);
}

Ami::Secret randomSecret()
{
    QByteArray bytes(24, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return Ami::Secret(bytes.toHex());
}

/// What stands in the way of what the settings ask for.
std::optional<QString> problem(const Settings &settings)
{
    if (settings.demoExtensions && !settings.replay.isEmpty())
        return tr("Either the demo or a replay: leave out --demo or --replay.");
    if (!settings.isBuiltIn() && settings.monitor.pbx.user.isEmpty()) {
        return tr("No manager user is given: name one with --user, AMI_USERNAME or the INI file, "
                  "or try --demo.");
    }
    if (settings.record.isEmpty())
        return {};
    if (settings.record == settings.replay)
        return tr("A recording can't be replayed and written at once.");
    const QFileInfo folder(QFileInfo(settings.record).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return tr("Nothing can be recorded in the folder %1.").arg(folder.filePath());
    return {};
}

Ami::Result<Chosen> makeReplay(const Settings &settings, Ami::Clock &clock)
{
    auto recordings = ReplayPbx::load(settings.replay);
    if (!recordings)
        return recordings.error();
    return Chosen(std::make_unique<ReplayPbx>(std::move(*recordings), settings.replaySpeed, clock));
}

} // namespace

void BuiltInPbx::invite(Ami::ConnectionSettings &settings, const QString &user)
{
    settings.host = QStringLiteral("127.0.0.1");
    settings.user = user;
    settings.secret = randomSecret();
    settings.tls = {};
}

/// In one language: programs tell each other by it what they watch.
QString builtInName(const Settings &settings)
{
    if (settings.demoExtensions)
        return QStringLiteral("Demo PBX");
    return settings.replay.isEmpty()
        ? settings.monitor.name
        : QStringLiteral("Recording %1").arg(QFileInfo(settings.replay).fileName());
}

Ami::Result<Chosen> choosePbx(Settings &settings, Ami::Clock &clock)
{
    if (const auto sentence = problem(settings))
        return Ami::Error{*sentence};
    if (!settings.record.isEmpty())
        settings.monitor.pbx.recorder = std::make_shared<Ami::Recorder>(settings.record, clock);
    if (settings.isBuiltIn())
        settings.monitor.name = builtInName(settings);
    Chosen pbx;
    if (settings.demoExtensions) {
        pbx = std::make_unique<DemoPbx>(*settings.demoExtensions, clock);
    } else if (!settings.replay.isEmpty()) {
        auto replay = makeReplay(settings, clock);
        if (!replay)
            return replay.error();
        pbx = std::move(*replay);
    }
    if (pbx && !pbx->start(settings.monitor.pbx))
        return Ami::Error{tr("The built-in PBX can't listen on a loopback port.")};
    return pbx;
}

} // namespace App
