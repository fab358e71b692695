#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a real Asterisk in the foreground, on loopback, out of the folder that setup.sh made.
# Usage: server.sh ROOT PORT HINTS; TLS is on PORT + 1.
#
# Context from-internal has hints 1001 and up, of custom devices; `other` and `special` have some
# that must not be mixed up with them. Users: panel (all that Lampfield needs), nowrite (no write
# class). Their secret is in LAMPFIELD_TEST_SECRET.
set -euo pipefail

root=$1 port=$2 hints=$3
secret=${LAMPFIELD_TEST_SECRET:?}
home=/srv/lampfield-$port
dir=$root$home
rm -rf "$dir"
mkdir -p "$dir"/{etc,var,run,log,spool}

cat > "$dir/etc/asterisk.conf" <<CONF
[directories]
astetcdir => $home/etc
astmoddir => /$(cd "$root" && echo usr/lib/*/asterisk/modules)
astvarlibdir => $home/var
astdbdir => $home/var
astkeydir => $home/var
astdatadir => /usr/share/asterisk
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
)

{
    printf '[from-internal]\nexten => _205X,hint,Custom:pattern\n'
    for ((i = 1; i <= hints; i++)); do
        printf 'exten => %d,hint,Custom:lamp%d\n' $((1000 + i)) $((1000 + i))
    done
    printf '[other]\nexten => 1001,hint,Custom:elsewhere\n'
    printf '[special]\nexten => 2001,hint,Custom:special\nexten => _9XXX,hint,Custom:nines\n'
} > "$dir/etc/extensions.conf"

exec chroot "$root" asterisk -f -C "$home/etc/asterisk.conf" >/dev/null 2>&1
