// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "ami/protocol/recording.h"
#include "app/monitor/logging.h"
#include "app/optionvalues.h"
#include "model/domain/action.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace App {

namespace {

using namespace OptionValues;

constexpr int MostDemoExtensions = 20'000;
constexpr qint64 LongestPasswordFile = 4096;

Problem setPin(Settings &settings, const QString &text)
{
    QString hex = text.trimmed();
    hex.remove(u':');
    const QByteArray pin = QByteArray::fromHex(hex.toLatin1());
    if (pin.size() != 32 || hex.size() != 64)
        return tr("must be the SHA-256 of the certificate: 64 hexadecimal digits");
    settings.monitor.pbx.tls.pin = pin;
    settings.monitor.pbx.tls.enabled = true;
    return {};
}

Problem setContexts(Settings &settings, const QString &text)
{
    QStringList contexts;
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty() && !contexts.contains(part.trimmed()))
            contexts.append(part.trimmed());
    }
    if (contexts.isEmpty() && !text.trimmed().isEmpty())
        return tr("names no context");
    settings.monitor.contexts = contexts;
    return {};
}

Problem setPasswordFile(Settings &settings, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 can't be read: %2").arg(path, file.errorString());
    QByteArray line = file.read(LongestPasswordFile);
    const qsizetype end = line.indexOf('\n');
    if (end >= 0)
        line.truncate(end);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return tr("%1 has no password in its first line").arg(path);
    settings.monitor.pbx.secret = Ami::Secret(line);
    return {};
}

QString actionWords()
{
    QStringList words;
    for (const Model::ActionKind kind : Model::AllActionKinds)
        words.append(Model::toString(kind));
    return words.join(QStringLiteral(", "));
}

Problem setAllowed(Settings &settings, const QString &text)
{
    QSet<Model::ActionKind> allowed;
    bool all = false;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().toLower();
        const auto kind = Model::actionKindOf(word);
        if (kind)
            allowed.insert(*kind);
        else if (word == u"all")
            all = true;
        else if (word != u"none")
            return tr("must be all, none, or some of: %1").arg(actionWords());
    }
    for (const Model::ActionKind kind : Model::AllActionKinds) {
        if (all)
            allowed.insert(kind);
    }
    settings.monitor.actions.allowed = allowed;
    return {};
}

QString absolute(const QString &recording)
{
    return QFileInfo(Ami::recordingBase(recording)).absoluteFilePath();
}

Problem setSpeed(Settings &settings, const QString &text)
{
    constexpr double Least = 0.01;
    constexpr double Most = 1000;
    bool ok = false;
    const double speed = text.trimmed().toDouble(&ok);
    if (!ok || !(speed >= Least && speed <= Most))
        return tr("must be a number from 0.01 to 1000");
    settings.replaySpeed = speed;
    return {};
}

Problem setLevel(Settings &settings, const QString &text)
{
    if (!setLogLevel(text))
        return tr("must be debug, info, warn or error, for all or as in \"info,ami=debug\"");
    settings.logLevel = text;
    return {};
}

Problem setTheme(Settings &settings, const QString &text)
{
    if (text != u"light" && text != u"dark" && text != u"system")
        return tr("must be light, dark or system");
    settings.theme = text;
    return {};
}

Problem setPassword(Settings &settings, const QString &text)
{
    settings.monitor.pbx.secret = Ami::Secret(text.toUtf8());
    return {};
}

QList<Option> connectionOptions()
{
    return {
        {QStringLiteral("host"), QStringLiteral("AMI_HOST"), QStringLiteral("HOST"),
         tr("The PBX (default 127.0.0.1)."), text([](Settings &s, const QString &v) {
             const bool bracketed = v.startsWith(u'[') && v.endsWith(u']');
             s.monitor.pbx.host = bracketed ? v.sliced(1, v.size() - 2) : v;
         })},
        {QStringLiteral("port"), QStringLiteral("AMI_PORT"), QStringLiteral("PORT"),
         tr("Its manager port (default 5038)."),
         number(1, 65535,
                [](Settings &s, qint64 v) { s.monitor.pbx.port = static_cast<quint16>(v); })},
        {QStringLiteral("user"), QStringLiteral("AMI_USERNAME"), QStringLiteral("USER"),
         tr("The manager user. Its secret comes from AMI_PASSWORD, --password-file or the INI "
            "file."),
         text([](Settings &s, const QString &v) { s.monitor.pbx.user = v; })},
        {QStringLiteral("password-file"),
         {},
         QStringLiteral("FILE"),
         tr("File with the secret in its first line."),
         &setPasswordFile},
        {QStringLiteral("password"),
         QStringLiteral("AMI_PASSWORD"),
         {},
         {},
         &setPassword,
         Form::EnvironmentOnly},
        {QStringLiteral("tls"),
         QStringLiteral("AMI_TLS"),
         {},
         tr("Connect with TLS (usually port 5039)."),
         truth([](Settings &s, bool v) { s.monitor.pbx.tls.enabled = v; }),
         Form::Flag},
        {QStringLiteral("tls-ca"),
         {},
         QStringLiteral("FILE"),
         tr("Certificate authorities (PEM) to trust instead of the system's."),
         text([](Settings &s, const QString &v) {
             s.monitor.pbx.tls.caFile = v;
             s.monitor.pbx.tls.enabled = true;
         })},
        {QStringLiteral("tls-pin"),
         {},
         QStringLiteral("SHA256"),
         tr("Trust the certificate with this SHA-256, whoever signed it."),
         &setPin},
        {QStringLiteral("plain-login"),
         {},
         {},
         tr("Allow a login without the MD5 challenge outside TLS too."),
         truth([](Settings &s, bool v) { s.monitor.pbx.allowPlainLogin = v; }),
         Form::Flag},
    };
}

QList<Option> monitorOptions()
{
    return {
        {QStringLiteral("context"), QStringLiteral("AMI_CONTEXT"), QStringLiteral("CONTEXT"),
         tr("Dialplan context of the hints (default: all that have hints of phones); may be "
            "repeated, the first one wins."),
         &setContexts, Form::Value, true},
        {QStringLiteral("interval"),
         {},
         QStringLiteral("SECONDS"),
         tr("Poll interval (default 30)."),
         number(1, 86'400,
                [](Settings &s, qint64 v) { s.monitor.interval = std::chrono::seconds(v); })},
        {QStringLiteral("history-days"),
         {},
         QStringLiteral("DAYS"),
         tr("How long the status history is kept (default 90)."),
         number(1, 36'500,
                [](Settings &s, qint64 v) { s.monitor.historyKept = std::chrono::hours(24 * v); })},
        {QStringLiteral("data-dir"),
         {},
         QStringLiteral("FOLDER"),
         tr("Where database and answers are kept."),
         text([](Settings &s, const QString &v) { s.dataDir = QDir(v).absolutePath(); })},
        {QStringLiteral("demo"),
         {},
         QStringLiteral("N"),
         tr("Watch a built-in demo PBX with N extensions (default 40) instead of a real one."),
         number(1, MostDemoExtensions, [](Settings &s, qint64 v) { s.demoExtensions = int(v); })},
        {QStringLiteral("record"),
         {},
         QStringLiteral("FILE"),
         tr("Record the traffic with the PBX as FILE.txt, FILE.sent and FILE.tim, without its "
            "secrets."),
         text([](Settings &s, const QString &v) { s.record = absolute(v); })},
        {QStringLiteral("replay"),
         {},
         QStringLiteral("FILE"),
         tr("Watch a recording instead of a PBX."),
         text([](Settings &s, const QString &v) { s.replay = absolute(v); })},
        {QStringLiteral("speed"),
         {},
         QStringLiteral("X"),
         tr("Replay X times as fast (default 1)."),
         &setSpeed},
        {QStringLiteral("log-level"), QStringLiteral("LOG_LEVEL"), QStringLiteral("LEVEL"),
         tr("debug, info (default), warn or error; for one category: info,ami=debug."), &setLevel},
        {QStringLiteral("log-file"),
         {},
         QStringLiteral("FILE"),
         tr("Write the log there too; it rotates at 5 MiB, and four older ones are kept."),
         text([](Settings &s, const QString &v) { s.logFile = QFileInfo(v).absoluteFilePath(); })},
    };
}

QList<Option> actionOptions()
{
    return {
        {QStringLiteral("allow"),
         {},
         QStringLiteral("ACTIONS"),
         tr("What may be done about calls and queues (default none): all, or some of %1.")
             .arg(actionWords()),
         &setAllowed,
         Form::Value,
         true},
        {QStringLiteral("phone"),
         {},
         QStringLiteral("EXTENSION"),
         tr("The supervisor's own phone, which rings to call and to listen in."),
         text([](Settings &s, const QString &v) { s.monitor.actions.phone = v; })},
    };
}

/// Known from the older systems' environments and from the INI file.
QList<Option> serviceOptions()
{
    return {
        {QStringLiteral("listener"),
         QStringLiteral("ENABLE_AMI_LISTENER"),
         {},
         {},
         truth([](Settings &s, bool v) { s.monitor.listen = v; }),
         Form::EnvironmentOnly},
        {QStringLiteral("query-service"),
         QStringLiteral("ENABLE_AMI_QUERY_SERVICE"),
         {},
         {},
         truth([](Settings &s, bool v) { s.monitor.poll = v; }),
         Form::EnvironmentOnly},
        {QStringLiteral("connection-timeout"),
         QStringLiteral("AMI_CONNECTION_TIMEOUT"),
         {},
         {},
         milliseconds(50, [](Settings &s, auto v) { s.monitor.pbx.connectTimeout = v; }),
         Form::EnvironmentOnly},
        {QStringLiteral("keepalive-interval"),
         QStringLiteral("AMI_KEEPALIVE_INTERVAL"),
         {},
         {},
         milliseconds(1'000, [](Settings &s, auto v) { s.monitor.pbx.keepAliveInterval = v; }),
         Form::EnvironmentOnly},
        {QStringLiteral("reconnect-delay"),
         QStringLiteral("AMI_RECONNECT_DELAY"),
         {},
         {},
         milliseconds(100, [](Settings &s, auto v) { s.monitor.pbx.reconnectDelay = v; }),
         Form::EnvironmentOnly},
        {QStringLiteral("max-reconnect-attempts"),
         QStringLiteral("AMI_MAX_RECONNECT_ATTEMPTS"),
         {},
         {},
         number(0, 1'000'000,
                [](Settings &s, qint64 v) { s.monitor.pbx.reconnectAttempts = int(v); }),
         Form::EnvironmentOnly},
        // The older systems had two services to choose from; there is one now.
        {QStringLiteral("use-ami-service"),
         QStringLiteral("USE_AMI_SERVICE"),
         {},
         {},
         [](Settings &, const QString &) -> Problem { return {}; },
         Form::EnvironmentOnly},
    };
}

} // namespace

QList<Option> allOptions()
{
    QList<Option> options = connectionOptions() + monitorOptions() + actionOptions()
        + relayOptions() + seatOptions() + serviceOptions();
    options.append({QStringLiteral("theme"),
                    {},
                    QStringLiteral("THEME"),
                    tr("light, dark or system (default)."),
                    &setTheme});
    options.append(
        {QStringLiteral("wall"),
         {},
         QStringLiteral("SCREEN"),
         tr("Start as a wall display, on the screen of that number or name, or on \"all\"; "
            "may be repeated. Default: on the first."),
         text([](Settings &s, const QString &value) {
             s.isWall = true;
             s.wallScreens = value.split(u',', Qt::SkipEmptyParts);
         }),
         Form::Value,
         true});
    return options;
}

} // namespace App
