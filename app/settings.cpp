// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/monitor/logging.h"
#include "app/options.h"
#include "app/process.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

namespace App {

namespace {

using Ami::Error;

constexpr int DefaultDemoExtensions = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("App::Settings", text);
}

bool isRepeatable(const QString &key)
{
    const QList<Option> options = allOptions();
    return std::any_of(options.begin(), options.end(), [&key](const Option &option) {
        return option.name == key && option.repeatable;
    });
}

/// A repeated key adds up, as the option does, or is refused: no line is dropped silently.
Problem applyLine(Settings &settings, const IniEntry &entry, QHash<QString, IniEntry> &earlier)
{
    IniEntry whole = entry;
    if (const auto before = earlier.constFind(entry.key); before != earlier.cend()) {
        if (!isRepeatable(entry.key))
            return tr("is set in line %1 already, and has one value only").arg(before->line);
        whole.value = before->value + u',' + entry.value;
    }
    earlier.insert(entry.key, whole);
    return applyEntry(settings, whole);
}

std::optional<Error> applyFile(Settings &settings, const QString &path, bool mustExist)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!mustExist && !file.exists())
            return {};
        return Error{tr("The settings file %1 can't be read: %2.").arg(path, file.errorString())};
    }
    const auto entries = parseIni(file.readAll());
    if (!entries)
        return Error{path + QStringLiteral(": ") + entries.error().text};
    QHash<QString, IniEntry> earlier;
    for (const IniEntry &entry : *entries) {
        if (const Problem problem = applyLine(settings, entry, earlier)) {
            return Error{tr("%1, line %2: %3: %4.")
                             .arg(path, QString::number(entry.line), entry.key, *problem)};
        }
    }
    return {};
}

std::optional<Error> applyProfile(Settings &settings, const ProgramDescription &program)
{
    for (const IniEntry &entry : program.profileEntries) {
        if (const Problem problem = applyEntry(settings, entry))
            return Error{
                tr("The connection profile %1: %2: %3.").arg(program.profile, entry.key, *problem)};
    }
    settings.profile = program.profile;
    if (!program.profile.isEmpty())
        settings.monitor.name = program.profile;
    return {};
}

/// Another PBX than the profile's is watched if any of these is another one.
QString identityOf(const Settings &settings)
{
    return settings.monitor.pbx.address() + u' ' + settings.monitor.pbx.user;
}

std::optional<Error> applyEnvironment(Settings &settings, const QProcessEnvironment &environment)
{
    for (const Option &option : allOptions()) {
        if (option.variable.isEmpty() || !environment.contains(option.variable))
            continue;
        // An empty variable is how start scripts say "not set".
        const QString value = environment.value(option.variable);
        if (value.isEmpty())
            continue;
        if (const Problem problem = option.apply(settings, value))
            return Error{option.variable + QStringLiteral(": ") + *problem + u'.'};
    }
    return {};
}

std::optional<Error> applyCommandLine(Settings &settings, const QCommandLineParser &parser)
{
    for (const Option &option : allOptions()) {
        if (option.form == Form::EnvironmentOnly || !parser.optionNames().contains(option.name))
            continue;
        const QString value = option.form == Form::Flag ? QStringLiteral("true")
            : option.repeatable                         ? parser.values(option.name).join(u',')
                                                        : parser.value(option.name);
        if (const Problem problem = option.apply(settings, value))
            return Error{QStringLiteral("--") + option.name + QStringLiteral(": ") + *problem
                         + u'.'};
    }
    return {};
}

/// What is of no use without a window.
bool isForDesktop(const Option &option)
{
    return option.name == u"theme" || option.name == u"wall";
}

void declareOptions(QCommandLineParser &parser, const ProgramDescription &program)
{
    parser.setApplicationDescription(program.summary);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("config"),
                      tr("Settings file (default: lampfield.ini in the user's "
                         "configuration folder)."),
                      QStringLiteral("FILE")});
    for (const Option &option : allOptions()) {
        if (option.form == Form::EnvironmentOnly || (isForDesktop(option) && !program.desktop))
            continue;
        parser.addOption({option.name, option.help, option.valueName});
    }
    for (const ExtraFlag &flag : program.flags)
        parser.addOption({flag.name, flag.help});
    if (!program.arguments.isEmpty())
        parser.addPositionalArgument(QStringLiteral("command"), program.arguments,
                                     program.arguments);
}

/// QCommandLineParser knows no optional values.
QStringList withDefaults(QStringList arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString &argument = arguments[i];
        const QString next = arguments.value(i + 1);
        if (argument == u"--demo")
            argument += QStringLiteral("=%1").arg(DefaultDemoExtensions);
        else if (argument == u"--wall" && (next.isEmpty() || next.startsWith(u'-')))
            argument += QStringLiteral("=1");
    }
    return arguments;
}

QString defaultDataDir(const Settings &settings)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const auto named = [&base](const char *kind, const QString &name) -> QString {
        const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return base + QLatin1String(kind) + QString::fromLatin1(hash.toHex().first(12));
    };
    if (settings.isSeat)
        return named("/lampfield-seat-", settings.seat.url.toString());
    if (!settings.replay.isEmpty())
        return named("/lampfield-replay-", settings.replay);
    // What is known of one PBX is not mixed up with another's.
    if (!settings.demoExtensions && !settings.profile.isEmpty())
        return named("/lampfield-pbx-", identityOf(settings));
    if (!settings.demoExtensions)
        return base + QStringLiteral("/lampfield");
    // No invented agent enters a real roster, nor the roster of a demo of another size.
    return base + QStringLiteral("/lampfield-demo-%1").arg(*settings.demoExtensions);
}

/// What a seat is told by other settings, and what it can't be beside.
std::optional<Error> settleSeat(Settings &settings)
{
    if (!settings.isSeat)
        return {};
    if (settings.isBuiltIn() || settings.relayIsOn)
        return Error{tr("--connect can't be combined with --demo, --replay or --listen.")};
    settings.seat.tls = settings.monitor.pbx.tls;
    const Ami::TlsSettings &tls = settings.seat.tls;
    if (settings.seat.url.scheme() != u"wss" && !(tls.pin.isEmpty() && tls.caFile.isEmpty())) {
        return Error{tr("--tls-ca and --tls-pin say which certificate of the host is trusted: "
                        "connect to it by wss://.")};
    }
    settings.seat.phone = settings.monitor.actions.phone;
    settings.monitor.name = settings.seat.address();
    return {};
}

/// Those above a profile.
std::optional<Error> applyLayers(Settings &settings, const QCommandLineParser &parser,
                                 const QProcessEnvironment &environment)
{
    const bool named = parser.isSet(QStringLiteral("config"));
    const QString file = named ? parser.value(QStringLiteral("config"))
                               : configFolder() + QStringLiteral("/lampfield.ini");
    if (const auto error = applyFile(settings, file, named))
        return error;
    if (const auto error = applyEnvironment(settings, environment))
        return error;
    return applyCommandLine(settings, parser);
}

/// Something said that another PBX than the profile's is to be watched.
bool isOfOther(const Settings &settings, const QString &identityOfProfile)
{
    return settings.isBuiltIn() || settings.isSeat || identityOf(settings) != identityOfProfile;
}

void settleFolders(Settings &settings, bool dataDirGiven)
{
    // A folder named once and for all is for the real PBX.
    const bool isReal = !settings.isBuiltIn() && !settings.isSeat;
    if (settings.dataDir.isEmpty() || (!isReal && !dataDirGiven))
        settings.dataDir = defaultDataDir(settings);
    if (settings.relay.tokenFile.isEmpty())
        settings.relay.tokenFile = settings.dataDir + QStringLiteral("/tokens.json");
    settings.relay.context = settings.monitor.contexts.value(0);
    settings.relay.answerFolder = settings.dataDir;
}

} // namespace

Problem applyEntry(Settings &settings, const IniEntry &entry)
{
    const QList<Option> options = allOptions();
    const auto option = std::find_if(options.begin(), options.end(),
                                     [&](const Option &o) { return o.name == entry.key; });
    return option == options.end() ? Problem(tr("there is no such setting"))
                                   : option->apply(settings, entry.value);
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/lampfield");
}

bool isConfigured(const Settings &settings)
{
    return settings.isBuiltIn() || settings.isSeat || !settings.monitor.pbx.user.isEmpty();
}

Ami::Result<CommandLine> readSettings(const QStringList &arguments,
                                      const QProcessEnvironment &environment,
                                      const ProgramDescription &program)
{
    QCommandLineParser parser;
    declareOptions(parser, program);
    if (!parser.parse(withDefaults(arguments)))
        return Error{parser.errorText() + u'.'};
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();

    CommandLine line;
    line.settings.monitor.actions.who = personName();
    line.settings.monitor.actions.desk = QSysInfo::machineHostName();
    static_cast<void>(setLogLevel(line.settings.logLevel));
    if (const auto error = applyProfile(line.settings, program))
        return *error;
    const QString ofProfile = identityOf(line.settings);
    if (const auto error = applyLayers(line.settings, parser, environment))
        return *error;
    if (!program.profile.isEmpty() && isOfOther(line.settings, ofProfile)) {
        // Nothing of one PBX's profile is for another, a demo or a host.
        ProgramDescription without = program;
        without.profile.clear();
        without.profileEntries.clear();
        return readSettings(arguments, environment, without);
    }
    if (const auto error = settleSeat(line.settings))
        return *error;
    settleFolders(line.settings, parser.isSet(QStringLiteral("data-dir")));
    if (line.settings.relay.certificate.isEmpty() != line.settings.relay.key.isEmpty())
        return Error{tr("--tls-cert and --tls-key go together.")};
    const QStringList given = parser.optionNames();
    line.given = QSet<QString>(given.begin(), given.end());
    for (const ExtraFlag &flag : program.flags)
        line.flags.insert(flag.name, parser.isSet(flag.name));
    line.arguments = parser.positionalArguments();
    return line;
}

} // namespace App
