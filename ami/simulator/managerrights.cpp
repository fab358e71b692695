// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/simulator/managerrights.h"

#include "ami/simulator/wirewriter.h"

#include <algorithm>
#include <array>

namespace Ami {

namespace {

struct Command
{
    QByteArrayView name;
    QByteArrayView synopsis;
    QByteArrayView classes; ///< one of them is enough
};

/// What the simulator knows, with the words of Asterisk 22.10.
constexpr std::array Commands{
    Command{"Atxfer", "Attended transfer.", "call,all"},
    Command{"BlindTransfer", "Blind transfer channel(s) to the given destination", "call,all"},
    Command{"BridgeList", "Get a list of bridges in the system.", "<none>"},
    Command{"Challenge", "Generate Challenge for MD5 Auth.", "<none>"},
    Command{"Command", "Execute Asterisk CLI Command.", "command,all"},
    Command{"CoreShowChannels", "List currently active channels.", "system,reporting,all"},
    Command{"CoreStatus", "Show PBX core status variables.", "system,reporting,all"},
    Command{"DBGet", "Get DB Entry.", "system,reporting,all"},
    Command{"DeviceStateList", "List the current known device states.", "call,reporting,all"},
    Command{"Events", "Control Event Flow.", "<none>"},
    Command{"ExtensionState", "Check Extension Status.", "call,reporting,all"},
    Command{"ExtensionStateList", "List the current known extension states.", "call,reporting,all"},
    Command{"Getvar", "Gets a channel variable or function value.", "call,reporting,all"},
    Command{"Hangup", "Hangup channel.", "system,call,all"},
    Command{"ListCommands", "List available manager commands.", "<none>"},
    Command{"Login", "Login Manager.", "<none>"},
    Command{"Logoff", "Logoff Manager.", "<none>"},
    Command{"Originate", "Originate a call.", "originate,all"},
    Command{"Park", "Park a channel.", "call,all"},
    Command{"ParkedCalls", "List parked calls.", "call,all"},
    Command{"Ping", "Keepalive command.", "<none>"},
    Command{"PJSIPShowContacts", "Lists PJSIP Contacts.", "system,all"},
    Command{"PJSIPShowEndpoint", "Detail listing of an endpoint and its objects.", "system,all"},
    Command{"PJSIPShowEndpoints", "Lists PJSIP endpoints.", "system,all"},
    Command{"PJSIPShowMaintenance", "Show maintenance mode status for PJSIP endpoints.",
            "system,reporting,all"},
    Command{"PresenceState", "Check Presence State", "call,reporting,all"},
    Command{"PresenceStateList", "List the current known presence states.", "call,reporting,all"},
    Command{"QueueAdd", "Add interface to queue.", "agent,all"},
    Command{"QueuePause", "Makes a queue member temporarily unavailable.", "agent,all"},
    Command{"QueuePenalty", "Set the penalty for a queue member.", "agent,all"},
    Command{"QueueRemove", "Remove interface from queue.", "agent,all"},
    Command{"QueueStatus", "Show queue status.", "<none>"},
    Command{"Redirect", "Redirect (transfer) a call.", "call,all"},
    Command{"ShowDialPlan", "Show dialplan contexts and extensions", "config,reporting,all"},
    Command{"VoicemailUsersList", "List All Voicemail User Information.", "call,reporting,all"},
};

bool mayUse(const WriteClasses &classes, const Command &command)
{
    if (command.classes == "<none>" || classes.contains("all"))
        return true;
    const QList<QByteArray> wanted = command.classes.toByteArray().split(',');
    return std::any_of(wanted.begin(), wanted.end(),
                       [&classes](const QByteArray &one) { return classes.contains(one); });
}

} // namespace

bool mayUse(const WriteClasses &classes, QByteArrayView action)
{
    const auto command =
        std::find_if(Commands.begin(), Commands.end(), [action](const Command &candidate) {
            return candidate.name.compare(action, Qt::CaseInsensitive) == 0;
        });
    return command == Commands.end() || mayUse(classes, *command);
}

QByteArray listCommands(const QByteArray &actionId, const WriteClasses &classes)
{
    Wire::Writer writer;
    writer.header("Response", QByteArrayView("Success")).actionId(actionId);
    for (const Command &command : Commands) {
        if (mayUse(classes, command)) {
            const QByteArray text =
                command.synopsis.toByteArray() + "  (Priv: " + command.classes.toByteArray() + ')';
            writer.header(command.name, QByteArrayView(text));
        }
    }
    return writer.end();
}

} // namespace Ami
