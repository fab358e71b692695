#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a folder with a Debian sid that has a real Asterisk in it, once; prints its path.
# Later calls find it there and return at once. Needs root, debootstrap and a reachable mirror:
# the one that apt is configured with.
#
# Exit: 0 ready; 3 not possible here, with the reason on standard error.
set -euo pipefail

cache=${LAMPFIELD_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/lampfield}
root=$cache/asterisk-sid
ready=$root/.lampfield-ready

cannot() { echo "real Asterisk: $1" >&2; exit 3; }

if [ -f "$ready" ]; then
    echo "$root"
    exit 0
fi
[ "$(id -u)" = 0 ] || cannot "setting it up needs root"
command -v debootstrap >/dev/null || cannot "debootstrap is not installed"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null \
    | grep -v security | head -n 1)
[ -n "$mirror" ] || cannot "apt has no package mirror configured"

mkdir -p "$cache"
exec 9>"$cache/asterisk-sid.lock"
flock 9
[ -f "$ready" ] && { echo "$root"; exit 0; }

log=$cache/asterisk-sid.log
rm -rf "$root"
{
    debootstrap --variant=minbase sid "$root" "$mirror"
    # No service is started by the installation; the tests start the server themselves.
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    DEBIAN_FRONTEND=noninteractive chroot "$root" apt-get install -y --no-install-recommends \
        asterisk asterisk-core-sounds-en-gsm
    rm -rf "$root"/var/cache/apt/archives/*.deb
} >"$log" 2>&1 || { tail -n 5 "$log" >&2; cannot "the installation failed; the log is $log"; }
touch "$ready"
echo "$root"
