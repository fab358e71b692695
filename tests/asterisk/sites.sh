# SPDX-License-Identifier: GPL-3.0-or-later
# Read by server.sh where LAMPFIELD_TEST_SITE is set, after it has written the configuration of its
# phones: replaces the dialplan, the endpoints and the queues by those of a kind of site. Both kinds
# have the same numbers:
#
#   101 to 108  phones; context `hints` has their hints
#   600         ring group: 102 and 103
#   104         fpbx: follow-me, which rings 105 too; small: an extension of two devices, 104 and 105
#   700, 701    queues: 101, 102 and 103 behind Local channels; two phones that are never registered
#   70, 71-79   park, and the parking spaces
#   800         conference
#   850, 851    log in as an agent of a pool, call that agent
#   *8          pick up a call that rings in the group
#
# fpbx is written like FreePBX writes it: an extension is dialed by Gosub and PJSIP_DIAL_CONTACTS,
# groups and queues dial Local channels through contexts of their own. small is what one writes by
# hand, where 103 is a phone named `reception`.

for module in app_stack app_confbridge app_agent_pool bridge_softmix func_callerid func_strings; do
    echo "load = $module.so"
done >> "$dir/etc/modules.conf"
head -c 800 /dev/zero | tr '\0' '\377' > "$dir/data/sounds/en/beep.ulaw"

site_services() {
    cat <<'CONF'
exten => 701,1,Answer()
 same => n,Queue(empty,t,,,60)
 same => n,Hangup()
exten => 800,1,Answer()
 same => n,ConfBridge(800)
exten => 850,1,Answer()
 same => n,AgentLogin(900,s)
 same => n,Hangup()
exten => 851,1,Answer()
 same => n,AgentRequest(900)
 same => n,Hangup()
CONF
}

site_fpbx() {
    cat <<'CONF'
[globals]
DIAL_OPTIONS = HhTtrkK
TRANSFER_CONTEXT = from-internal-xfer
[from-internal]
include => from-internal-xfer
[from-internal-xfer]
include => parkedcalls
include => ext-findmefollow
include => fmgrps
include => ext-queues
include => ext-group
include => grps
include => services
include => ext-local
exten => h,1,Hangup()
[ext-findmefollow]
exten => 104,1,Set(__RINGTIMER=15)
 same => n,Gosub(user-callerid,s,1)
 same => n,Dial(Local/FMPR-104@from-internal&Local/FMGL-105@from-internal,20,${DIAL_OPTIONS})
 same => n,Hangup()
[fmgrps]
exten => _FMPR-.,1,Goto(ext-local,${EXTEN:5},1)
exten => _FMGL-.,1,Goto(from-internal,${EXTEN:5},1)
[ext-group]
exten => 600,1,Gosub(user-callerid,s,1)
 same => n,Dial(Local/RG-600-102@grps&Local/RG-600-103@grps,20,${DIAL_OPTIONS})
 same => n,Hangup()
[grps]
exten => _RG-600-.,1,Goto(from-internal,${EXTEN:7},1)
[ext-queues]
exten => 700,1,Gosub(user-callerid,s,1)
 same => n,Answer()
 same => n,Set(__NODEST=700)
 same => n,Queue(office,tR,,,120)
 same => n,Hangup()
[from-queue]
exten => _1XX,1,Set(QAGENT=${EXTEN})
 same => n,Set(__FROMQ=true)
 same => n,Goto(from-internal,${QAGENT},1)
exten => h,1,NoOp()
[user-callerid]
exten => s,1,Set(CALLERID(name)=Phone ${CALLERID(num)})
 same => n,Return()
[dial-one]
exten => s,1,Set(DEVICES=${PJSIP_DIAL_CONTACTS(${ARG1})})
 same => n,GotoIf($["${DEVICES}" = ""]?absent)
 same => n,Dial(${DEVICES},${RINGTIMER},${DIAL_OPTIONS})
 same => n,Return()
 same => n(absent),Congestion(1)
[ext-local]
exten => _1XX,1,Set(__RINGTIMER=20)
 same => n,Gosub(user-callerid,s,1)
 same => n,Gosub(dial-one,s,1(${EXTEN}))
 same => n,Hangup()
exten => h,1,NoOp()
CONF
}

site_small() {
    cat <<'CONF'
[from-internal]
include => parkedcalls
include => services
exten => _10[125678],1,Dial(PJSIP/${EXTEN},20,tTkK)
exten => 103,1,Dial(PJSIP/reception,20,tTkK)
exten => 104,1,Dial(PJSIP/104&PJSIP/105,20,tTkK)
exten => 600,1,Dial(Local/102@from-internal&Local/103@from-internal,20,tTkK)
exten => 700,1,Answer()
 same => n,Queue(office,t,,,120)
[from-queue]
include => from-internal
CONF
}

{
    "site_$LAMPFIELD_TEST_SITE"
    echo '[services]'
    site_services
    echo '[hints]'
} > "$dir/etc/extensions.conf"

{
    printf '[global]\ntype = global\n'
    printf '[udp]\ntype = transport\nprotocol = udp\nbind = 127.0.0.1:%d\n' $((port + 2))
} > "$dir/etc/pjsip.conf"
for extension in 101 102 103 104 105 106 107 108 109 110; do
    phone=$extension
    [ "$LAMPFIELD_TEST_SITE/$extension" != small/103 ] || phone=reception
    echo "exten => $extension,hint,PJSIP/$phone" >> "$dir/etc/extensions.conf"
    cat >> "$dir/etc/pjsip.conf" <<CONF
[$phone]
type = aor
max_contacts = 2
[$phone]
type = endpoint
aors = $phone
context = from-internal
allow = ulaw
direct_media = no
callerid = Phone $extension <$extension>
call_group = 1
pickup_group = 1
CONF
done

queue() {
    printf '[%s]\nstrategy = ringall\ntimeout = 15\nretry = 1\nringinuse = no\n' "$1"
    for member in $2; do
        echo "member => Local/$member@from-queue/n,0,Phone $member,hint:$member@hints"
    done
}
{
    queue office '101 102 103'
    queue empty '109 110'
} > "$dir/etc/queues.conf"

printf '[general]\n[default]\nparkext => 70\nparkpos => 71-79\ncontext => parkedcalls\n' \
    > "$dir/etc/res_parking.conf"
printf '[general]\npickupexten = *8\n' > "$dir/etc/features.conf"
printf '[general]\n[900]\nfullname = Pool agent\nackcall = no\nwrapuptime = 0\n' \
    > "$dir/etc/agents.conf"
printf '[general]\n[default_bridge]\ntype = bridge\n[default_user]\ntype = user\nquiet = yes\n' \
    > "$dir/etc/confbridge.conf"
printf '[general]\nrtpstart = %d\nrtpend = %d\n' $((port - 4000)) $((port - 3500)) \
    > "$dir/etc/rtp.conf"
