<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Lampfield</name>
        <message>
            <source>
next try at %1 (attempt %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  last seen %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · next poll in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no extension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no extension: 1 to 32 letters, digits and *#+-_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no number that can be dialled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (not connected)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 If it is the PBX's own, name it as the pin (SHA-256 %2), or give its authority's file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 a second; %2 in, %3 for the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 accepted the connection and closed it without a greeting: the PBX may be starting, or not permit this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 accepted the connection but did not greet as a PBX does within %2 s: the PBX may hang, or this is not its manager port (usually 5038, or 5039 with TLS).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered · %2 lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answers within %2 ms and lets %3 in after another %4 ms; it is %5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 asks %2; hanging up hands the call over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 calls %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be transferred to itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 checked · %2 ok · %3 failed · %4 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 commits, %2 failures; last %3 ms, longest %4 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 confirmed, %2 corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 connections were recorded as %2: this is the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not answer within %2 s: check the address, and whether a firewall is in between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not speak TLS: use the TLS port (usually 5039), or turn TLS off. (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 endpoints have no hint, and are not on the board: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 expects TLS and was spoken to in plain: turn TLS on, or use the plain port (usually 5038).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 extensions have a hint in several of the contexts: %2. The context that is named first counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 for %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 for at least %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has been offline for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has been on a call for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has been paused for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has been ringing for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has joined the call of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no password in its first line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no seats: it is no Lampfield, or an older one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no token in its first line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has penalty %2 in %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 hears events: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 hears no events of class %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 hints name an endpoint that does not exist: %2. They stay offline for ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 hints name no device: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no certificate (PEM).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds no private key (PEM) without a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2%3. %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a member of the queue %2 already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is being checked: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in no call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in no queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in the queue %2 now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than 1 GiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than 16 MiB: it is no roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no extension of this board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no file of tokens: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no member of the queue %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is out of the queue %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused in %2 no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused in all queues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is paused in no queue any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is unknown: the PBX has no hint for it in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is unknown: the PBX no longer has a hint for it in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 listens to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 malformed, %2 oversized</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may %2, which nobody is allowed to do here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may do more than Lampfield ever does: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may log in only once at a time: a manual refresh needs a connection of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 or more waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 parse errors, %2 oversized messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows to be committed, %2 to be shown, %3 intervals unsaved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 seats are connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 taken: %2 new, %3 changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 talks to nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was hung up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was not seen to call %2. Perhaps the dialplan does not let it transfer (options T and t of Dial and Queue).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 whispers to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2: %3: %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, of which %2 were slow; %3 failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, status disagrees: %2 The PBX was asked again, and it stayed so; the hint decides what is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, through %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: hint, device and contact have contradicted each other for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: nobody waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: nothing was imported, as these rows can't be:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the PBX is asked…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1:%2 can't be listened on: %3.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extension(s) are in %1 now.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can't be taken:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>, %1 new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--connect can't be combined with --demo, --replay or --listen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--tls-ca and --tls-pin say which certificate of the host is trusted: connect to it by wss://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--tls-cert and --tls-key go together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 seat is connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; at least 20 random characters, as `openssl rand -hex 16` makes them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; permit nobody but the machine that Lampfield runs on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A body must be application/json.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A caller waits too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A header has no valid name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A level is debug, info, warn or error, for all or as in "info,ami=debug".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new connection is being made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A penalty is zero or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recording can't be replayed and written at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A running Lampfield owns the data folder but can't be asked: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A running Lampfield owns this data folder and watches %1 (%2); name another folder with --data-dir for another PBX or other contexts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token is needed here: Authorization: Bearer … It is made in Lampfield.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A token's name has 1 to %1 letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wall display is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A web front end served from elsewhere that may ask, as https://panel.example; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abandoned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acknowledge all of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acknowledge the alert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 to a queue. The lower the penalty, the sooner it is rung.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add %1 to the line "%2 =" of [%3] in manager.conf, then `asterisk -rx "manager reload"` and connect anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an extension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to a queue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses that may look without a token, as 192.0.2.0/24; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alerts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All is well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All queues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All seats are taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All seats of the Lampfield at %1 are taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All that Lampfield needs, for manager.conf on the PBX:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow a login without the MD5 challenge outside TLS too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amber asks for a look, red for a hand. Both mark the tile, the side bar and the wall; F8 acknowledges the chosen tile's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amber from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An event filter is set for %1 (%2): what it takes away is seen only by polling.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another Lampfield is running on the data folder %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another language speaks from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another name of this machine that browsers use; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program has locked the database (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asterisk tells a wrong secret, an unknown user and a forbidden address alike. On the PBX look at /var/log/asterisk/security and at `manager show user %1`; compare the secret; and if deny, permit or acl are set, permit %2. After a change of manager.conf: `asterisk -rx "manager reload"`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Be a seat of another Lampfield's rebroadcast, as ws://panel:8088/seat, instead of asking a PBX. --tls-ca and --tls-pin are about its certificate then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers that wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers that were lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls that are over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls that go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel · %1/%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel · 10000/10000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate authorities (PEM) to trust instead of the system's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate of the rebroadcast, with its chain (PEM); needs --tls-key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an extension or a call first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an extension to see who it is, and why its status is what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to connect anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns that mean nothing here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin with the fingerprint, or trust its authority by --tls-ca.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect to a Lampfield</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect with TLS (usually port 5039).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected again: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection, traffic, queues and database (Ctrl+H)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Context %1 has %2 hints; the list took %3 ms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Context %1 has no hints, or does not exist. There are hints in: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it now: it is shown only here, and only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the section for manager.conf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the hint, or make the endpoint in pjsip.conf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark, whatever the theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the callers that were lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo PBX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Department of %n extension(s):</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Departments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Departments, filters, alerts, queues and pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of the chosen extension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialplan context of the hints (default from-internal); may be repeated, the first one wins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not disturb</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double click or F2 edits a cell; what is edited holds at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Either the demo or a replay: leave out --demo or --replay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends the connection. It may come back, unless its token is revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions as tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions on the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions to choose from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F11 shows it, Escape leaves it. While it is shown the screens stay on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File with the secret in its first line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File with the token for that host in its first line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint or CA file, if it is not a known one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each phone a hint in the dialplan: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives extensions without a name the one that queues or calls tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group: Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group: None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group: State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hang up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hang up the call of %1 with %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hang up the call of %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hang up…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hang-up cause %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint and contact agree; the device has not been heard of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint and device agree, and no contact is reachable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint and device agree; no contact is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint, device and contact agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History unsaved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the status history is kept (default 90).</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inbound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Internal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has a line break in it, or is too long for the PBX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its end was not heard; it was over by %1 at the latest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its manager port (default 5038).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its number, as 1010. It is shown once the PBX has a hint for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join another Lampfield…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join the call of %1 with %2? Both will hear you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join the call…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept; type to replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lampfield</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lampfield logs in to the manager interface (AMI) of an Asterisk, and only looks. The secret is kept in the keychain of this desktop, or where there is none in a file that only you can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lampfield wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lampfield: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lampfield: not live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lampfields on this network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last confirmed %1 ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lets one browser in, within ten minutes; it stays in from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 of the times: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %1 of the times: it is earlier than the one before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to the PBX down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look and privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at deny, permit and acl of manager.conf, and whether the PBX is starting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many callers waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members of the queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a new token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the filter in the side bar:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the context that has them by --context.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the phone: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, extension or number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names from the PBX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Lampfield was found on this network yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call fits what is searched for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No call that ended on that day is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event of class %1 came while it was listened for; it may be that nothing happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No extension fits the search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No extensions known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No extensions known yet. They appear as soon as the PBX lists its hints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No manager user is given: name one with --user, AMI_USERNAME or the INI file, or try --demo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No phone of yours is known: name its extension in the setting "phone".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No queue was named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No refresh yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on a call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not allowed here: add %1 to the setting "allow".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not transferred: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not transferred: %1 %2 is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not verified since the program started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be recorded in the folder %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been heard from the PBX for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known of an extension %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is known of an extension %1. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing listens at %1: check host and port, and that manager.conf says enabled=yes with this address as bindaddr.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notify on the desktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of manager.conf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of this window. The wall has a page of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline in working hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline over %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On call over %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On call too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On none of them: on the one where the window is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On these screens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a part of it was done. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only extensions can be called from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only extensions can be members of a queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the hint speaks of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the rebroadcast…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or its address, as panel:8088</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other seats, browsers and wall displays (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other seats, browsers and walls of this network see this board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise only their last two digits are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outbound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PBX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PBX is starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of this origin may not ask. Add it to the origins that are allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park %1, who talks to %2? The phone of %2 is told where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Park…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause %1: no queue rings a member that is paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused over %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Penalty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Poll interval (default 30).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private key of that certificate (PEM).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QR code of the wall's address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt found no TLS library on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Qt's SQLite driver is not installed (libqt6sql6-sqlite).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue %1: %2 % of today's callers were answered in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue %1: %2 callers wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queue %1: a caller has waited for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Queues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rang</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebroadcast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebroadcast off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebroadcast on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rebroadcast to other seats and browsers there, as 0.0.0.0:8088; a port alone means this machine only. Off unless it is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconnecting in %1 (attempt %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the traffic with the PBX as FILE.txt, FILE.sent and FILE.tim, without its secrets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Red from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reduced motion: pages of a wall change at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh  F5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh all extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refreshing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove %1 from a queue?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove allowmultiplelogin = no.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from a queue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the lines "eventfilter =" of [%1].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renew it before: nobody can connect with it after that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay X times as fast (default 1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request line and headers are larger than is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing over %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ringing · on call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rings that the member let pass, since midnight or since Lampfield started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows to be committed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows to be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STALE: last verified %1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STALE: nothing vouches for what is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save and connect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this filter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that "read =" of [%1] has system,call,agent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level too low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service level under %1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set both by NTP: when calls began is told by the clock of the PBX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the penalty…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, and use --tls with port 5039.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set writetimeout = 5000 in [%1].</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings file (default: lampfield.ini in the user's configuration folder).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as a wall display</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the numbers of callers from outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this board to other seats and browsers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snapshot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Socket.IO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start as a wall display, on the screen of that number or name, or on "all"; may be repeated. Default: on the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status disagrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay in the notification area when the window is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supervisors are allowed to %1, but %2 may not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TLS can't be used: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TODAY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the write class %1 away, or allow it by --allow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test says what works and what does not, before anything is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 can't be reached: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 does not answer to this name: ask by its address, or start it with --allow-host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 does not know this token: it may have been revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 has closed the link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 has ended this seat: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 is not understood: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 wants a token: name its file with --connect-token-file, or set LAMPFIELD_TOKEN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Lampfield at %1 was shown too many wrong tokens from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX (default 127.0.0.1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX at %1 closed the connection: it may have been stopped or restarted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX at %1 greeted but did not answer the login in time: it may be overloaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX at %1 is shutting down and takes no logins; the credentials were not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"), and no secret was given: set AMI_PASSWORD, or name a file with --password-file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"): check the secret, and whether this address is permitted in manager.conf. It said "%3".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX at %1 stopped answering; the connection was given up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX can't do this: its module %1 is not loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX could not ring your phone, %1: congestion.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX denies this user %1: what those would tell is missing in the details. Its manager.conf entry needs write=system,call or write=system,reporting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX denies this user the state of extensions: its manager.conf entry needs write=call or write=reporting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX did not answer in time; whether it was done is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX did not do it: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX did not list its hints: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX did not say whether %1 is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX does not let its manager user '%1' do this: add %2 to the user's write= in manager.conf.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX does not let its manager user do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX does not tell this user of its queues: they are listed every five minutes. Its manager.conf entry needs read=agent.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The PBX gave no list of extension states (%1), and answered for none of the %n extension(s) asked one by one.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The PBX gave no list of extension states (%1), and no extensions are known yet that could be asked one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX has no hints at all: nobody can be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX has no hints in %1; the contexts that have some are: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX has no queues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX has told no name yet for an extension that has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX is asked over a connection of its own; nothing is changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX is asked…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX is not connected: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX is not ready yet: it knows the state of no extension.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX lists no hints at all: it may still be starting, or its dialplan has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The PBX says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The action has too many headers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer can't be saved as %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer could not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer of the PBX was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body is larger than is taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body is no JSON: %1, at byte %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The body must be a JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The built-in PBX can't listen on a loopback port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call of %1 is parked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call of %1 was transferred to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call was over before %1 was picked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The caller was sent to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2. If it is the host's own, name it as the pin (SHA-256 %3), or give its authority's file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The channel of this call can't be named to the PBX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of the PBX is %1 s ahead of this machine's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of the PBX is %1 s behind this machine's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection ended in the middle of the list of extension states.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is encrypted, but the certificate of the PBX ends on %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is encrypted; the certificate is valid until %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is not encrypted: whoever is on the way can read names and numbers. The secret itself is not sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection profile %1: %2: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 failed: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the PBX was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to the PBX was lost; whether it was done is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder %1 can't be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder %1 can't be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database %1 can't be opened: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database %1 can't be used: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database %1 is damaged and can't be moved aside: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database does not answer; what is shown is not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database is damaged (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database may not be written (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database was damaged. It is kept as %1, and a new one is built from the PBX; names, departments and history start anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database was deleted while it was in use. A new one is built; the history starts anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of the database is full (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host is version %1 of Lampfield, which speaks another language than this one (%2): use the same version on both sides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host of %1 can't be found: check its name, or this machine's name service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last verified snapshot is older than two poll intervals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link to the Lampfield at %1 is slow: what it tells comes late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link to the host was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link to the host was lost; whether it was done is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The login can't be sent to %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lower the penalty, the sooner %1 is rung.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The manager user. Its secret comes from AMI_PASSWORD, --password-file or the INI file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rebroadcast is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recording %1 ends here: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The refresh was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request did not come in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The running Lampfield does not know this command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The running Lampfield gave no answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The running Lampfield has no window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret can't be kept in %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret is in the keychain of this desktop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The section [%1] of manager.conf can't be looked at, so event filters and the write time-out are not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings file %1 can't be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The supervisor's own phone, which rings to call and to listen in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The token of this seat is a viewer's: a supervisor's is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value of "%1" can't be sent: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wall, for any browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are hints in other contexts, too: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a token named %1 already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an extension %1 already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no WebSocket of that name here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no action of that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no connection to the PBX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no link to the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other queue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no token named %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing of that name here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This browser was not let in yet. In Lampfield, open Rebroadcast, and scan the code or open the address that is shown there; both are good for ten minutes, once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can't be asked for in that way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desktop has no keychain: the secret is in %1, which only you can read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no message of /seat (kind %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no request of HTTP/1.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a name of this machine. Ask by its address, or add the name to the hosts that Lampfield answers to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not confirmed at present: it may be old. %1 was last known to be %2%3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is your own phone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine has other addresses too: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This needs the token of a supervisor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is being polled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This session is not known, or is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This start was told by %1 which PBX to watch; a profile counts when nothing else says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This token is not known, or was revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline of today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To see these extensions as well, name their contexts by --context.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Token, if it wants one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens, for seats and programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong tokens came from this address. Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too much is under way; try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer %1, who talks to %2, to %3?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer after asking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transfer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trunks need none. A phone does: exten =&gt; NUMBER,hint,PJSIP/%1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust the certificate with this SHA-256, whoever signed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try with the demo PBX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn on --tls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updated %1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the section below: what an account may not do nobody can do by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHY THIS STATUS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting over %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wall  F11</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch a built-in demo PBX with N extensions (default 40) instead of a real one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch a recording instead of a PBX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What calls go on is not known while the PBX does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be done about whoever is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can't be taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What listens at %1 is no Asterisk manager: it began with "%2". Check the port (usually 5038, or 5039 with TLS).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What may be done about calls and queues (default none): all, or some of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people call this PBX</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What queues there are is not known: the PBX does not tell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where database and answers are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does %1 go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does %1, who talks to %2, go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the hashes of the rebroadcast's tokens are kept (default: tokens.json in the data folder).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the hints are; several with commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which PBX is watched, how often it is asked, and how long what was seen is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which PBX shall Lampfield watch?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which calls are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whisper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who can reach it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom does %1 ask to take over %2?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working hours, for Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write class system would let it be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the log there too; it rotates at 5 MiB, and four older ones are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are in this call yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own phone can't call itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own phone, %1, is no extension of this board.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone, %1, could not be rung: it is offline, or declined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone, %1, declined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone, %1, is busy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your phone, %1, was not picked up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a change of a phone and its calls are seen only by polling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a fault for a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a timer ran out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a value is longer than %1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>access information lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>active must be yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>amber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an unknown day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bearer not implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>call, listen, whisper and barge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>called by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calling %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can't be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cause %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>channel type not implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>channel unacceptable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>connecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contacts and restarts of the PBX are not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>debug, info (default), warn or error; for one category: info,ami=debug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>destination out of order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extension %1 is on line %2 already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facility not implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facility not subscribed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>facility refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has control characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hung up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incoming calls barred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>incompatible destination</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>information element unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>information invalid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>information missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interworking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invalid call reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>invalid message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is later than to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is longer than %1 letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is more than 31 days before to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is what the PBX says, and can't be set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is where its hint is, and can't be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has a line break or a NUL in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has grown to its limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has more fields than the heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no time, direction, offset and length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not the pinned one, but SHA-256 %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is shown %1, but a contact is registered and reachable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is shown %1, but no contact is reachable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is too long for a line of AMI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it points beyond the end of what was recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was written by a newer Lampfield (schema %1, this one knows %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its command line or settings file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its time is no number of milliseconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last %1, longest %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light, dark or system (default).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1 is not "key = value"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: a quote is opened and never closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: the column "%2" is there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: the heading names no column "extension"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: there is a NUL in it; the file is no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1: there is text behind a closing quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line not available</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>live</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>live · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>logging in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look and act</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looking up the host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lost · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mandatory information wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may list PJSIP endpoints and contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may list the calls that go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may list the states of all hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may not list PJSIP endpoints and contacts: why a phone is offline can be told only as far as events tell it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may not list the calls that go on: those that began before the program did are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>may not list the states of hints: the board stays empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message in the wrong state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message type unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>misdialled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be 1 to 32 letters and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be ADDRESS:PORT, with a port up to 65535</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be ADDRESS:PORT, with an address of this machine, or * for all of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a number from 0.01 to 1000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a time as 2026-01-31T12:00:00Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a token, as `lampfieldd token add` prints it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a whole number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be addresses or networks as 192.0.2.7 or 192.0.2.0/24</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be all, none, or some of: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be an address alone: the token comes from --connect-token-file or LAMPFIELD_TOKEN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be blind or attended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be debug, info, warn or error, for all or as in "info,ami=debug"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be light, dark or system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be listen, whisper or barge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be origins as https://panel.example:8443</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be the SHA-256 of the certificate: 64 hexadecimal digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be the address of a host's rebroadcast, as ws://panel:8088/seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must be true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>must not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>network out of order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next try in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer to the TLS handshake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no certificate can be read from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no common codec or bearer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no line free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no route to the network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no route to the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody has this number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody picked up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not authorised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not seen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not to be disturbed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number ported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on a call, with another one ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outgoing calls barred</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pause members of queues, add and remove them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused in its queues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pbx.example or an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>presence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protocol error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>redirected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ringing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>routed in a circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>saved answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>somebody else took it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status disagrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>switch overloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the extension is longer than %1 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the extension is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the file is not UTF-8; save it as "CSV UTF-8"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the hint says %1, but its devices come to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the number has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the phone did not respond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the phone is not reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a control character or a line break in a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transfer, park and hang up calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verified %1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting for a greeting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting, longest %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what happens in queues is seen only by polling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
