#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a real Asterisk in the foreground, on loopback, out of the folder that setup.sh made.
# Usage: server.sh ROOT PORT HINTS; TLS is on PORT + 1.
#
# Context from-internal has hints 1001 and up, of custom devices; `other` and `special` have some
# that must not be mixed up with them. Users: panel (all that Lampfield needs), nowrite (no write
# class), floor (all that actions need), nooriginate, nocall and noagent (all but that), half (hears
# nothing of 1104), nosystem and noreporting, deaf (hears nothing), elsewhere (may not log in from
# here). Their secret is in LAMPFIELD_TEST_SECRET.
# With LAMPFIELD_TEST_RESTART=1 it starts again with what it had when it ended.
#
# With LAMPFIELD_TEST_PHONES=1 there are SIP endpoints 1101 to 1104 on UDP port PORT + 2, who dial each
# other by number; context `phones` has their hints, and some of custom devices; `broken` has hints of
# endpoints that do not exist. Calls may be parked
# and transferred by feature code.
# LAMPFIELD_TEST_SITE=fpbx or small makes it a site of that kind instead; see sites.sh.
set -euo pipefail

root=$1 port=$2 hints=$3
secret=${LAMPFIELD_TEST_SECRET:?}
home=/srv/lampfield-$port
dir=$root$home
# For each call it looks up the name of its host, and waits for the name server where that is unknown.
[ -e "$root/etc/hosts" ] || echo "127.0.0.1 localhost $(hostname)" > "$root/etc/hosts"
run() { exec chroot "$root" asterisk -f -C "$home/etc/asterisk.conf" >/dev/null 2>&1; }
[ -z "${LAMPFIELD_TEST_RESTART:-}" ] || run
rm -rf "$dir"
mkdir -p "$dir"/{etc,var,run,log,spool,data/sounds/en}
# What Asterisk says to whoever is to dial a transfer's target; without a file it gives up.
head -c 800 /dev/zero | tr '\0' '\377' > "$dir/data/sounds/en/pbx-transfer.ulaw"
ln -s /usr/share/asterisk/documentation "$dir/data/documentation"

cat > "$dir/etc/asterisk.conf" <<CONF
[directories]
astetcdir => $home/etc
astmoddir => /$(cd "$root" && echo usr/lib/*/asterisk/modules)
astvarlibdir => $home/var
astdbdir => $home/var
astkeydir => $home/var
astdatadir => $home/data
astagidir => $home/var
astspooldir => $home/spool
astrundir => $home/run
astlogdir => $home/log
CONF

cat > "$dir/etc/modules.conf" <<CONF
[modules]
autoload = no
load = pbx_config.so
load = func_devstate.so
load = func_presencestate.so
CONF
if [ -n "${LAMPFIELD_TEST_PHONES:-}" ]; then
    for module in res_timing_timerfd res_sorcery_config res_sorcery_memory res_sorcery_astdb \
        res_pjproject res_pjsip res_pjsip_pubsub res_pjsip_session res_pjsip_registrar res_pjsip_caller_id \
        res_pjsip_endpoint_identifier_user res_pjsip_refer res_pjsip_sdp_rtp res_rtp_asterisk codec_ulaw format_pcm \
        chan_pjsip bridge_simple bridge_holding bridge_builtin_features app_dial app_queue app_chanspy res_parking \
        res_manager_devicestate \
        res_manager_presencestate; do
        echo "load = $module.so"
    done >> "$dir/etc/modules.conf"
fi

cat > "$dir/etc/logger.conf" <<CONF
[logfiles]
messages = warning,error
CONF

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
    -keyout "$dir/etc/key.pem" -out "$dir/etc/cert.pem" 2>/dev/null
cat "$dir/etc/key.pem" >> "$dir/etc/cert.pem"

(
    umask 077
    cat > "$dir/etc/manager.conf" <<CONF
[general]
enabled = yes
bindaddr = 127.0.0.1
port = $port
tlsenable = yes
tlsbindaddr = 127.0.0.1:$((port + 1))
tlscertfile = $home/etc/cert.pem

[panel]
secret = $secret
read = system,call,agent
write = system,call,agent,reporting

[nowrite]
secret = $secret
read = system,call
write =
CONF
    user() {
        printf '[%s]\nsecret = %s\nread = system,call,agent\nwrite = %s\n' "$1" "$secret" "$2"
    }
    {
        user floor system,call,agent,reporting,originate
        user nooriginate system,call,agent,reporting
        user nocall system,agent,reporting,originate
        user noagent system,call,reporting,originate
        user half system,call,agent,reporting,originate
        echo 'eventfilter = !1104'
        user nosystem reporting
        user noreporting system
        user elsewhere system,reporting
        printf 'deny = 0.0.0.0/0.0.0.0\npermit = 192.0.2.1/255.255.255.255\n'
        printf '[deaf]\nsecret = %s\nread = dialplan\nwrite = reporting\n' "$secret"
    } >> "$dir/etc/manager.conf"
)

{
    printf '[from-internal]\nexten => _205X,hint,Custom:pattern\n'
    for ((i = 1; i <= hints; i++)); do
        printf 'exten => %d,hint,Custom:lamp%d\n' $((1000 + i)) $((1000 + i))
    done
    printf '[other]\nexten => 1001,hint,Custom:elsewhere\n'
    printf '[special]\nexten => 2001,hint,Custom:special\nexten => _9XXX,hint,Custom:nines\n'
} > "$dir/etc/extensions.conf"

if [ -n "${LAMPFIELD_TEST_PHONES:-}" ]; then
    cat >> "$dir/etc/extensions.conf" <<'CONF'
[phones]
include => parkedcalls
exten => _11XX,1,Dial(PJSIP/${EXTEN},30,tT)
exten => 1180,1,Answer()
exten => 1180,2,Queue(support,,,,20)
exten => 1190,1,Dial(PJSIP/1102&PJSIP/1103,20)
exten => 1191,1,Dial(PJSIP/1102,2)
exten => 1101,hint,PJSIP/1101,CustomPresence:1101
exten => 1102,hint,PJSIP/1102,CustomPresence:1102
exten => 1103,hint,PJSIP/1103
exten => 1104,hint,PJSIP/1104
exten => 1105,hint,Custom:flip
exten => 1106,hint,PJSIP/1101&Custom:DND1106
[nobody]
exten => 1199,1,NoOp()
[broken]
exten => 1101,hint,PJSIP/1101
exten => 1201,hint,PJSIP/1299
exten => 1202,hint,PJSIP/1298
CONF
    {
        printf '[global]\ntype = global\ncontact_expiration_check_interval = 1\n'
        printf '[udp]\ntype = transport\nprotocol = udp\nbind = 127.0.0.1:%d\n' $((port + 2))
        for phone in 1101 1102 1103 1104; do
            printf '[%s]\ntype = aor\nmax_contacts = 2\nminimum_expiration = 1\n' $phone
            printf 'qualify_frequency = 5\nqualify_timeout = 1\n'
            printf '[%s]\ntype = endpoint\naors = %s\ncontext = phones\nallow = ulaw\n' $phone $phone
            printf 'direct_media = no\n'
            [ $phone != 1104 ] || printf 'device_state_busy_at = 2\n'
        done
    } > "$dir/etc/pjsip.conf"
    printf '[general]\n[support]\nmember => PJSIP/1103\n' > "$dir/etc/queues.conf"
    printf '[default]\nparkext => 700\nparkpos => 701-720\ncontext => parkedcalls\n' \
        > "$dir/etc/res_parking.conf"
    printf '[featuremap]\natxfer => *2\n' > "$dir/etc/features.conf"
    printf '[general]\nrtpstart = 20000\nrtpend = 20200\n' > "$dir/etc/rtp.conf"
fi

# shellcheck source=tests/asterisk/sites.sh
[ -z "${LAMPFIELD_TEST_SITE:-}" ] || . "$(dirname "$0")/sites.sh"
run
