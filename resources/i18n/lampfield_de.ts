<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Lampfield</name>
        <message>
            <source>  last seen %1</source>
            <translation>  zuletzt gesehen %1</translation>
        </message>
        <message>
            <source>  observed since %1</source>
            <translation>  beobachtet seit %1</translation>
        </message>
        <message>
            <source>  observed since %1; it may have begun earlier</source>
            <translation>  beobachtet seit %1; kann früher begonnen haben</translation>
        </message>
        <message>
            <source> callers</source>
            <translation> Anrufer</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source> · next poll in %1</source>
            <translation> · nächste Abfrage in %1</translation>
        </message>
        <message>
            <source> · not verified</source>
            <translation> · unbestätigt</translation>
        </message>
        <message>
            <source>"%1" is no extension</source>
            <translation>„%1“ ist keine Nebenstelle</translation>
        </message>
        <message>
            <source>"%1" is no extension: 1 to 32 letters, digits and *#+-_.</source>
            <translation>„%1“ ist keine Nebenstelle: 1 bis 32 Buchstaben, Ziffern und *#+-_.</translation>
        </message>
        <message>
            <source>"%1" is no number that can be dialled.</source>
            <translation>„%1“ ist keine wählbare Nummer.</translation>
        </message>
        <message>
            <source>%1 (not connected)</source>
            <translation>%1 (nicht angeschlossen)</translation>
        </message>
        <message>
            <source>%1 If it is the PBX's own, name it as the pin (SHA-256 %2), or give its authority's file.</source>
            <translation>%1 Ist es das eigene der PBX, als Pin (SHA-256 %2) angeben oder die Datei der Zertifizierungsstelle nennen.</translation>
        </message>
        <message>
            <source>%1 It is in PJSIP maintenance: the PBX refuses calls to it and from it.</source>
            <translation>%1 Sie ist in PJSIP-Wartung: Die PBX lehnt Anrufe zu ihr und von ihr ab.</translation>
        </message>
        <message>
            <source>%1 a second; %2 in, %3 for the board</source>
            <translation>%1 pro Sekunde; %2 empfangen, %3 für die Tafel</translation>
        </message>
        <message>
            <source>%1 accepted the connection and closed it without a greeting: the PBX may be starting, or not permit this address.</source>
            <translation>%1 hat die Verbindung angenommen und ohne Begrüßung geschlossen: Vielleicht startet die PBX gerade oder lässt diese Adresse nicht zu.</translation>
        </message>
        <message>
            <source>%1 accepted the connection but did not greet as a PBX does within %2 s: the PBX may hang, or this is not its manager port (usually 5038, or 5039 with TLS).</source>
            <translation>%1 hat die Verbindung angenommen, aber nicht innerhalb von %2 s wie eine PBX gegrüßt: Vielleicht hängt die PBX, oder das ist nicht ihr Manager-Port (meist 5038, mit TLS 5039).</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>vor %1</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>%1 angenommen</translation>
        </message>
        <message>
            <source>%1 answered · %2 lost</source>
            <translation>%1 angenommen · %2 verloren</translation>
        </message>
        <message>
            <source>%1 answered, %2 abandoned today</source>
            <translation>heute %1 angenommen, %2 aufgegeben</translation>
        </message>
        <message>
            <source>%1 answers within %2 ms and lets %3 in after another %4 ms; it is %5.</source>
            <translation>%1 antwortet in %2 ms und meldet %3 nach weiteren %4 ms an; es ist %5.</translation>
        </message>
        <message>
            <source>%1 asks %2; hanging up hands the call over.</source>
            <translation>%1 fragt bei %2 zurück; Auflegen übergibt den Anruf.</translation>
        </message>
        <message>
            <source>%1 calls %2.</source>
            <translation>%1 ruft %2 an.</translation>
        </message>
        <message>
            <source>%1 can't be dialed: the context %2 of the dialplan has no such extension.</source>
            <translation>%1 lässt sich nicht wählen: Im Kontext %2 des Wählplans gibt es diese Nebenstelle nicht.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2</source>
            <translation>%1 ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>%1 ist nicht lesbar: %2.</translation>
        </message>
        <message>
            <source>%1 can't be transferred to itself.</source>
            <translation>%1 kann nicht an sich selbst vermittelt werden.</translation>
        </message>
        <message>
            <source>%1 can't be written: %2.</source>
            <translation>%1 ist nicht schreibbar: %2.</translation>
        </message>
        <message>
            <source>%1 checked · %2 ok · %3 failed · %4 ms</source>
            <translation>%1 geprüft · %2 ok · %3 fehlgeschlagen · %4 ms</translation>
        </message>
        <message>
            <source>%1 confirmed, %2 corrected</source>
            <translation>%1 bestätigt, %2 berichtigt</translation>
        </message>
        <message>
            <source>%1 connections were recorded as %2: this is the last one.</source>
            <translation>%1 Verbindungen wurden als %2 aufgezeichnet: Dies ist die letzte.</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s: check the address, and whether a firewall is in between.</source>
            <translation>%1 hat nicht innerhalb von %2 s geantwortet: Adresse prüfen, und ob eine Firewall dazwischen ist.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS: use the TLS port (usually 5039), or turn TLS off. (%2)</source>
            <translation>%1 spricht kein TLS: den TLS-Port verwenden (meist 5039) oder TLS ausschalten. (%2)</translation>
        </message>
        <message>
            <source>%1 endpoints have no hint, and are not on the board: %2.</source>
            <translation>%1 Endpunkte haben keinen Hint und fehlen auf der Tafel: %2.</translation>
        </message>
        <message>
            <source>%1 expects TLS and was spoken to in plain: turn TLS on, or use the plain port (usually 5038).</source>
            <translation>%1 erwartet TLS und wurde unverschlüsselt angesprochen: TLS einschalten oder den unverschlüsselten Port verwenden (meist 5038).</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several contexts. Each is shown once, from the context with the most people.</source>
            <translation>%1 Nebenstellen haben einen Hint in mehreren Kontexten. Jede wird einmal gezeigt, aus dem Kontext mit den meisten Personen.</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several of the contexts: %2. The context that is named first counts.</source>
            <translation>%1 Nebenstellen haben in mehreren der Kontexte einen Hint: %2. Es zählt der zuerst genannte Kontext.</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1, %2 lang</translation>
        </message>
        <message>
            <source>%1 for at least %2</source>
            <translation>%1, mindestens %2 lang</translation>
        </message>
        <message>
            <source>%1 forwards its calls to %2.</source>
            <translation>%1 leitet Anrufe an %2 weiter.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 has been offline for %2.</source>
            <translation>%1 ist schon %2 offline.</translation>
        </message>
        <message>
            <source>%1 has been on a call for %2.</source>
            <translation>%1 ist schon %2 im Gespräch.</translation>
        </message>
        <message>
            <source>%1 has been paused for %2.</source>
            <translation>%1 ist schon %2 pausiert.</translation>
        </message>
        <message>
            <source>%1 has been ringing for %2.</source>
            <translation>%1 klingelt schon %2.</translation>
        </message>
        <message>
            <source>%1 has joined the call of %2.</source>
            <translation>%1 ist auf das Gespräch von %2 aufgeschaltet.</translation>
        </message>
        <message>
            <source>%1 has no password in its first line</source>
            <translation>%1 hat in der ersten Zeile kein Passwort</translation>
        </message>
        <message>
            <source>%1 has no phone.</source>
            <translation>%1 hat kein Telefon.</translation>
        </message>
        <message>
            <source>%1 has no seats: it is no Lampfield, or an older one.</source>
            <translation>%1 bietet keine Plätze: Es ist kein Lampfield oder ein älteres.</translation>
        </message>
        <message>
            <source>%1 has no token in its first line</source>
            <translation>%1 hat in der ersten Zeile kein Token</translation>
        </message>
        <message>
            <source>%1 has penalty %2 in %3.</source>
            <translation>%1 hat Penalty %2 in %3.</translation>
        </message>
        <message>
            <source>%1 has write classes that Lampfield does not need here: %2.</source>
            <translation>%1 hat write-Klassen, die Lampfield hier nicht braucht: %2.</translation>
        </message>
        <message>
            <source>%1 hears events: %2.</source>
            <translation>%1 hört Ereignisse: %2.</translation>
        </message>
        <message>
            <source>%1 hears no events of class %2: %3.</source>
            <translation>%1 hört keine Ereignisse der Klasse %2: %3.</translation>
        </message>
        <message>
            <source>%1 hints name an endpoint that does not exist: %2. They stay offline for ever.</source>
            <translation>%1 Hints nennen einen Endpunkt, den es nicht gibt: %2. Sie bleiben für immer offline.</translation>
        </message>
        <message>
            <source>%1 hints name no device: %2.</source>
            <translation>%1 Hints nennen kein Gerät: %2.</translation>
        </message>
        <message>
            <source>%1 holds no certificate (PEM).</source>
            <translation>%1 enthält kein Zertifikat (PEM).</translation>
        </message>
        <message>
            <source>%1 holds no private key (PEM) without a password.</source>
            <translation>%1 enthält keinen privaten Schlüssel (PEM) ohne Passwort.</translation>
        </message>
        <message>
            <source>%1 in time</source>
            <translation>%1 rechtzeitig</translation>
        </message>
        <message>
            <source>%1 is %2%3. %4</source>
            <translation>%1: %2%3. %4</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1 is a member of the queue %2 already.</source>
            <translation>%1 ist bereits Mitglied der Warteschlange %2.</translation>
        </message>
        <message>
            <source>%1 is being checked: %2</source>
            <translation>%1 wird geprüft: %2</translation>
        </message>
        <message>
            <source>%1 is in maintenance; the PBX refuses calls to it.</source>
            <translation>%1 ist in Wartung; die PBX lehnt Anrufe dorthin ab.</translation>
        </message>
        <message>
            <source>%1 is in no call.</source>
            <translation>%1 ist in keinem Gespräch.</translation>
        </message>
        <message>
            <source>%1 is in no queue.</source>
            <translation>%1 ist in keiner Warteschlange.</translation>
        </message>
        <message>
            <source>%1 is in the queue %2 now.</source>
            <translation>%1 ist jetzt in der Warteschlange %2.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <source>%1 is larger than 1 GiB.</source>
            <translation>%1 ist größer als 1 GiB.</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB: it is no roster.</source>
            <translation>%1 ist größer als 16 MiB: Das ist keine Belegung.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board.</source>
            <translation>%1 ist keine Nebenstelle dieser Tafel.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Let %2 call this number?</source>
            <translation>%1 ist keine Nebenstelle dieser Tafel. Soll %2 diese Nummer anrufen?</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Send %2 to this number?</source>
            <translation>%1 ist keine Nebenstelle dieser Tafel. %2 an diese Nummer weiterleiten?</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. The number is dialed as it is.</source>
            <translation>%1 ist keine Nebenstelle dieser Tafel. Die Nummer wird so gewählt.</translation>
        </message>
        <message>
            <source>%1 is no file of tokens: %2.</source>
            <translation>%1 ist keine Token-Datei: %2.</translation>
        </message>
        <message>
            <source>%1 is no member of the queue %2.</source>
            <translation>%1 ist kein Mitglied der Warteschlange %2.</translation>
        </message>
        <message>
            <source>%1 is not paused.</source>
            <translation>%1 ist nicht pausiert.</translation>
        </message>
        <message>
            <source>%1 is out of the queue %2.</source>
            <translation>%1 ist nicht mehr in der Warteschlange %2.</translation>
        </message>
        <message>
            <source>%1 is paused already.</source>
            <translation>%1 ist bereits pausiert.</translation>
        </message>
        <message>
            <source>%1 is paused in %2 no more.</source>
            <translation>%1 ist in %2 nicht mehr pausiert.</translation>
        </message>
        <message>
            <source>%1 is paused in %2.</source>
            <translation>%1 ist in %2 pausiert.</translation>
        </message>
        <message>
            <source>%1 is paused in all queues.</source>
            <translation>%1 ist in allen Warteschlangen pausiert.</translation>
        </message>
        <message>
            <source>%1 is paused in no queue any more.</source>
            <translation>%1 ist in keiner Warteschlange mehr pausiert.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX has no hint for it in %2.</source>
            <translation>%1 ist unbekannt: Die PBX hat dafür keinen Hint in %2.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX no longer has a hint for it in %2.</source>
            <translation>%1 ist unbekannt: Die PBX hat dafür keinen Hint mehr in %2.</translation>
        </message>
        <message>
            <source>%1 left by a key.</source>
            <translation>%1 per Taste verlassen.</translation>
        </message>
        <message>
            <source>%1 listens to %2.</source>
            <translation>%1 hört bei %2 mit.</translation>
        </message>
        <message>
            <source>%1 lost</source>
            <translation>%1 verloren</translation>
        </message>
        <message>
            <source>%1 malformed, %2 oversized, %3 late</source>
            <translation>%1 fehlerhaft, %2 zu groß, %3 verspätet</translation>
        </message>
        <message>
            <source>%1 may %2.</source>
            <translation>%1 darf %2.</translation>
        </message>
        <message>
            <source>%1 may log in only once at a time: a manual refresh needs a connection of its own.</source>
            <translation>%1 darf sich nur einmal zugleich anmelden: Manuelles Aktualisieren braucht eine eigene Verbindung.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 of %2 available</source>
            <translation>%1 von %2 verfügbar</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 von %2 frei</translation>
        </message>
        <message>
            <source>%1 or more waiting</source>
            <translation>%1 oder mehr wartend</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>%1 andere</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1 pausiert</translation>
        </message>
        <message>
            <source>%1 queue</source>
            <translation>Schlange %1</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed.</source>
            <translation>%1 Zeilen: %2 neu, %3 geändert.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 seats are connected</source>
            <translation>%1 Plätze sind verbunden</translation>
        </message>
        <message>
            <source>%1 taken: %2 new, %3 changed.</source>
            <translation>%1 übernommen: %2 neu, %3 geändert.</translation>
        </message>
        <message>
            <source>%1 talks to nobody.</source>
            <translation>%1 spricht mit niemandem.</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 wartend</translation>
        </message>
        <message>
            <source>%1 was hung up.</source>
            <translation>%1: Gespräch beendet.</translation>
        </message>
        <message>
            <source>%1 was not seen to call %2. Perhaps the dialplan does not let it transfer (options T and t of Dial and Queue).</source>
            <translation>Ein Anruf von %1 bei %2 war nicht zu sehen. Vielleicht erlaubt der Dialplan das Vermitteln nicht (Optionen T und t von Dial und Queue).</translation>
        </message>
        <message>
            <source>%1 whispers to %2.</source>
            <translation>%1 flüstert %2 zu.</translation>
        </message>
        <message>
            <source>%1 · %2 in time</source>
            <translation>%1 · %2 rechtzeitig</translation>
        </message>
        <message>
            <source>%1 · this queue</source>
            <translation>%1 · diese Warteschlange</translation>
        </message>
        <message>
            <source>%1, %2 old</source>
            <translation>%1, %2 alte</translation>
        </message>
        <message>
            <source>%1, from</source>
            <translation>%1, von</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4.</source>
            <translation>%1, Zeile %2: %3: %4.</translation>
        </message>
        <message>
            <source>%1, not verified</source>
            <translation>%1, unbestätigt</translation>
        </message>
        <message>
            <source>%1, of which %2 were slow; %3 failed</source>
            <translation>%1, davon %2 langsam; %3 fehlgeschlagen</translation>
        </message>
        <message>
            <source>%1, status disagrees: %2 The PBX was asked again, and it stayed so; the hint decides what is shown.</source>
            <translation>%1, Status widersprüchlich: %2 Die PBX wurde erneut gefragt, und es blieb dabei; der Hint bestimmt die Anzeige.</translation>
        </message>
        <message>
            <source>%1, through %2</source>
            <translation>%1, über %2</translation>
        </message>
        <message>
            <source>%1, until</source>
            <translation>%1, bis</translation>
        </message>
        <message>
            <source>%1: %2 waiting</source>
            <translation>%1: %2 wartend</translation>
        </message>
        <message>
            <source>%1: hint, device and contact have contradicted each other for %2.</source>
            <translation>%1: Hint, Gerät und Kontakt widersprechen sich schon %2.</translation>
        </message>
        <message>
            <source>%1: nobody waits</source>
            <translation>%1: niemand wartet</translation>
        </message>
        <message>
            <source>%1: nothing was imported, as these rows can't be:</source>
            <translation>%1: Nichts wurde importiert, denn diese Zeilen sind nicht möglich:</translation>
        </message>
        <message>
            <source>%1: the PBX is asked…</source>
            <translation>%1: Die PBX wird gefragt…</translation>
        </message>
        <message>
            <source>%1:%2 can't be listened on: %3.</source>
            <translation>Auf %1:%2 kann nicht gelauscht werden: %3.</translation>
        </message>
        <message>
            <source>%2 itself uses the manager user %1, and needs all of its rights.</source>
            <translation>%2 selbst verwendet den Manager-Benutzer %1 und braucht alle seine Rechte.</translation>
        </message>
        <message numerus="yes">
            <source>%n Local channel(s)</source>
            <translation>
                <numerusform>%n Local-Kanal</numerusform>
                <numerusform>%n Local-Kanäle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n Alarm</numerusform>
                <numerusform>%n Alarme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conference(s)</source>
            <translation>
                <numerusform>%n Konferenz</numerusform>
                <numerusform>%n Konferenzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extension(s) are in %1 now.</source>
            <translation>
                <numerusform>%n Nebenstelle steht jetzt in %1.</numerusform>
                <numerusform>%n Nebenstellen stehen jetzt in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extensions fit. Choose one of them.</source>
            <translation>
                <numerusform>%n Nebenstelle passt. Wählen Sie sie aus.</numerusform>
                <numerusform>%n Nebenstellen passen. Wählen Sie eine davon.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature code(s)</source>
            <translation>
                <numerusform>%n Funktionscode</numerusform>
                <numerusform>%n Funktionscodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n Kennung</numerusform>
                <numerusform>%n Kennungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailbox(es)</source>
            <translation>
                <numerusform>%n Mailbox</numerusform>
                <numerusform>%n Mailboxen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n neue Nachricht</numerusform>
                <numerusform>%n neue Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Hinweis</numerusform>
                <numerusform>%n Hinweise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) stand in several contexts; each is shown from the one with the most people.</source>
            <translation>
                <numerusform>%n Nummer steht in mehreren Kontexten; sie wird aus dem mit den meisten Personen gezeigt.</numerusform>
                <numerusform>%n Nummern stehen in mehreren Kontexten; jede wird aus dem mit den meisten Personen gezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of other kinds</source>
            <translation>
                <numerusform>%n anderer Art</numerusform>
                <numerusform>%n anderer Art</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parking slot(s)</source>
            <translation>
                <numerusform>%n Parkplatz</numerusform>
                <numerusform>%n Parkplätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pattern(s)</source>
            <translation>
                <numerusform>%n Muster</numerusform>
                <numerusform>%n Muster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s)</source>
            <translation>
                <numerusform>%n Warteschlange</numerusform>
                <numerusform>%n Warteschlangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can't be taken:</source>
            <translation>
                <numerusform>%n Zeile kann nicht übernommen werden:</numerusform>
                <numerusform>%n Zeilen können nicht übernommen werden:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trunk(s)</source>
            <translation>
                <numerusform>%n Amtsleitung</numerusform>
                <numerusform>%n Amtsleitungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n twin(s)</source>
            <translation>
                <numerusform>%n Zwilling</numerusform>
                <numerusform>%n Zwillinge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n Warnung</numerusform>
                <numerusform>%n Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a phone</source>
            <translation>
                <numerusform>%n ohne Telefon</numerusform>
                <numerusform>%n ohne Telefon</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 new</source>
            <translation>, %1 neu</translation>
        </message>
        <message>
            <source>--connect can't be combined with --demo, --replay or --listen.</source>
            <translation>--connect lässt sich nicht mit --demo, --replay oder --listen kombinieren.</translation>
        </message>
        <message>
            <source>--context says which one counts.</source>
            <translation>--context legt fest, welcher gilt.</translation>
        </message>
        <message>
            <source>--tls-ca and --tls-pin say which certificate of the host is trusted: connect to it by wss://.</source>
            <translation>--tls-ca und --tls-pin bestimmen, welchem Zertifikat des Hosts vertraut wird: mit wss:// verbinden.</translation>
        </message>
        <message>
            <source>--tls-cert and --tls-key go together.</source>
            <translation>--tls-cert und --tls-key gehören zusammen.</translation>
        </message>
        <message>
            <source>1 seat is connected</source>
            <translation>1 Platz ist verbunden</translation>
        </message>
        <message>
            <source>; choose a secret (`openssl rand -hex 16`) and take the semicolon away</source>
            <translation>; ein Secret wählen (`openssl rand -hex 16`) und das Semikolon entfernen</translation>
        </message>
        <message>
            <source>; permit nobody but the machine that Lampfield runs on</source>
            <translation>; nur den Rechner zulassen, auf dem Lampfield läuft</translation>
        </message>
        <message>
            <source>; this machine; behind NAT, its address as the PBX sees it</source>
            <translation>; dieser Rechner; hinter NAT seine Adresse, wie die PBX sie sieht</translation>
        </message>
        <message>
            <source>A body must be application/json.</source>
            <translation>Ein Body muss application/json sein.</translation>
        </message>
        <message>
            <source>A caller waits too long</source>
            <translation>Anrufer wartet zu lange</translation>
        </message>
        <message>
            <source>A header has no valid name.</source>
            <translation>Ein Header hat keinen gültigen Namen.</translation>
        </message>
        <message>
            <source>A level is debug, info, warn or error, for all or as in "info,ami=debug".</source>
            <translation>Eine Stufe ist debug, info, warn oder error, für alles oder wie in „info,ami=debug“.</translation>
        </message>
        <message>
            <source>A new connection is being made.</source>
            <translation>Eine neue Verbindung wird aufgebaut.</translation>
        </message>
        <message>
            <source>A penalty is zero or more.</source>
            <translation>Eine Penalty ist null oder größer.</translation>
        </message>
        <message>
            <source>A recording can't be replayed and written at once.</source>
            <translation>Eine Aufzeichnung kann nicht zugleich abgespielt und geschrieben werden.</translation>
        </message>
        <message>
            <source>A running Lampfield owns the data folder but can't be asked: %1.</source>
            <translation>Ein laufendes Lampfield besitzt den Datenordner, lässt sich aber nicht fragen: %1.</translation>
        </message>
        <message>
            <source>A running Lampfield owns this data folder and watches %1; name another folder with --data-dir for another PBX or other contexts.</source>
            <translation>Ein laufendes Lampfield besitzt diesen Datenordner und überwacht %1; für eine andere PBX oder andere Kontexte mit --data-dir einen anderen Ordner nennen.</translation>
        </message>
        <message>
            <source>A tick puts an extension on the board.</source>
            <translation>Ein Haken bringt eine Nebenstelle auf die Tafel.</translation>
        </message>
        <message>
            <source>A token is needed here: Authorization: Bearer … It is made in Lampfield.</source>
            <translation>Hier ist ein Token nötig: Authorization: Bearer … Es wird in Lampfield erstellt.</translation>
        </message>
        <message>
            <source>A token's name has 1 to %1 letters.</source>
            <translation>Der Name eines Tokens hat 1 bis %1 Buchstaben.</translation>
        </message>
        <message>
            <source>A user for Lampfield alone needs what is proposed at the end. Leave [%1] as it is if another program uses it.</source>
            <translation>Ein Benutzer nur für Lampfield braucht, was am Ende vorgeschlagen ist. [%1] so lassen, wenn ein anderes Programm ihn verwendet.</translation>
        </message>
        <message>
            <source>A user for Lampfield, with the rights that it needs</source>
            <translation>Ein Benutzer für Lampfield, mit den Rechten, die es braucht</translation>
        </message>
        <message>
            <source>A wall display is shown.</source>
            <translation>Eine Wandanzeige wird gezeigt.</translation>
        </message>
        <message>
            <source>A web front end served from elsewhere that may ask, as https://panel.example; may be repeated.</source>
            <translation>Ein anderswo ausgeliefertes Web-Frontend, das anfragen darf, z. B. https://panel.example; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <source>Acknowledge all of these</source>
            <translation>Alle diese quittieren</translation>
        </message>
        <message>
            <source>Acknowledge the alert</source>
            <translation>Alarm quittieren</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add %1 to "%2" of [%3] (%4), then run `asterisk -rx "manager reload"` and connect anew.</source>
            <translation>%1 bei „%2“ von [%3] ergänzen (%4), dann `asterisk -rx "manager reload"` und neu verbinden.</translation>
        </message>
        <message>
            <source>Add %1 to a queue. The lower the penalty, the sooner it is rung.</source>
            <translation>%1 zu einer Warteschlange hinzufügen. Je niedriger die Penalty, desto früher klingelt es dort.</translation>
        </message>
        <message>
            <source>Add an extension</source>
            <translation>Nebenstelle hinzufügen</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager.conf, or to a file that it includes.</source>
            <translation>In /etc/asterisk/manager.conf einfügen oder in eine Datei, die sie einbindet.</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager_custom.conf: Apply Config leaves that file as it is.</source>
            <translation>In /etc/asterisk/manager_custom.conf einfügen: Apply Config lässt diese Datei, wie sie ist.</translation>
        </message>
        <message>
            <source>Add to a queue…</source>
            <translation>Zu Warteschlange hinzufügen…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address of the wall</source>
            <translation>Adresse der Wandanzeige</translation>
        </message>
        <message>
            <source>Addresses that may look without a token, as 192.0.2.0/24; may be repeated.</source>
            <translation>Adressen, die ohne Token zusehen dürfen, z. B. 192.0.2.0/24; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>All extensions</source>
            <translation>Alle Nebenstellen</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Alles in Ordnung</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Alle Warteschlangen</translation>
        </message>
        <message>
            <source>All seats are taken.</source>
            <translation>Alle Plätze sind belegt.</translation>
        </message>
        <message>
            <source>All seats of the Lampfield at %1 are taken.</source>
            <translation>Alle Plätze des Lampfield auf %1 sind belegt.</translation>
        </message>
        <message>
            <source>Allow a login without the MD5 challenge outside TLS too.</source>
            <translation>Anmeldung ohne MD5-Challenge auch außerhalb von TLS erlauben.</translation>
        </message>
        <message>
            <source>Amber asks for a look, red for a hand. Both mark the tile, the side bar and the wall; F8 acknowledges the chosen tile's.</source>
            <translation>Gelb verlangt einen Blick, Rot ein Eingreifen. Beide markieren Kachel, Seitenleiste und Wandanzeige; F8 quittiert den Alarm der gewählten Kachel.</translation>
        </message>
        <message>
            <source>Amber from</source>
            <translation>Gelb ab</translation>
        </message>
        <message>
            <source>An event filter is set for %1 (%2): what it takes away is seen only by polling.</source>
            <translation>Für %1 ist ein Ereignisfilter gesetzt (%2): Was er wegnimmt, zeigt sich erst bei der Abfrage.</translation>
        </message>
        <message>
            <source>Another Lampfield is running on the data folder %1. %2</source>
            <translation>Auf dem Datenordner %1 läuft bereits ein Lampfield. %2</translation>
        </message>
        <message>
            <source>Another language speaks from the next start on.</source>
            <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Another name of this machine that browsers use; may be repeated.</source>
            <translation>Ein weiterer Name dieses Rechners, den Browser benutzen; mehrfach möglich.</translation>
        </message>
        <message>
            <source>Another program has locked the database (%1).</source>
            <translation>Ein anderes Programm hat die Datenbank gesperrt (%1).</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Answered and lost: callers that Lampfield heard of since midnight; lost are those that hung up, and those that the queue gave up. What happens while it does not run is not counted.</source>
            <translation>Angenommen und verloren: Anrufer, von denen Lampfield seit Mitternacht erfuhr; verloren sind die, die auflegten, und die, die die Warteschlange aufgab. Was geschieht, während es nicht läuft, zählt nicht.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie der Desktop</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Rückfragen</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>%1 fragen</translation>
        </message>
        <message>
            <source>Ask every</source>
            <translation>Abfrage alle</translation>
        </message>
        <message>
            <source>Asterisk tells a wrong secret, an unknown user and a forbidden address alike. On the PBX look at /var/log/asterisk/security and at `manager show user %1`; compare the secret; and if deny, permit or acl are set, permit %2. With allowmultiplelogin = no only one may be logged in at a time. After a change of manager.conf: `asterisk -rx "manager reload"`.</source>
            <translation>Asterisk meldet ein falsches Secret, einen unbekannten Benutzer und eine verbotene Adresse gleich. Auf der PBX in /var/log/asterisk/security und mit `manager show user %1` nachsehen; das Secret vergleichen; sind deny, permit oder acl gesetzt, %2 zulassen. Bei allowmultiplelogin = no darf nur einer zugleich angemeldet sein. Nach einer Änderung von manager.conf: `asterisk -rx "manager reload"`.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Achtung</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Abwesend</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Be a seat of another Lampfield's rebroadcast, as ws://panel:8088/seat, instead of asking a PBX. --tls-ca and --tls-pin are about its certificate then.</source>
            <translation>Platz in der Weitersendung eines anderen Lampfield sein, z. B. ws://panel:8088/seat, statt eine PBX zu fragen. --tls-ca und --tls-pin gelten dann für dessen Zertifikat.</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Browser</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Besetzt</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt)</source>
            <translation>CSV-Dateien (*.csv *.txt)</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Anrufer</translation>
        </message>
        <message>
            <source>Callers that wait</source>
            <translation>Wartende Anrufer</translation>
        </message>
        <message>
            <source>Callers that were lost</source>
            <translation>Verlorene Anrufer</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Calls that are over</source>
            <translation>Beendete Anrufe</translation>
        </message>
        <message>
            <source>Calls that go on</source>
            <translation>Laufende Anrufe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the refresh</source>
            <translation>Aktualisieren abbrechen</translation>
        </message>
        <message>
            <source>Cancel · %1/%2</source>
            <translation>Abbrechen · %1/%2</translation>
        </message>
        <message>
            <source>Cancel · 10000/10000</source>
            <translation>Abbrechen · 10000/10000</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Abbrechen…</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Certificate authorities (PEM) to trust instead of the system's.</source>
            <translation>Zertifizierungsstellen (PEM), denen statt denen des Systems vertraut wird.</translation>
        </message>
        <message>
            <source>Certificate of the rebroadcast, with its chain (PEM); needs --tls-key.</source>
            <translation>Zertifikat der Weitersendung samt Kette (PEM); braucht --tls-key.</translation>
        </message>
        <message>
            <source>Check connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <source>Check over TLS, or on the PBX itself.</source>
            <translation>Über TLS prüfen oder auf der PBX selbst.</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <source>Choose an extension or a call first.</source>
            <translation>Zuerst eine Nebenstelle oder einen Anruf auswählen.</translation>
        </message>
        <message>
            <source>Choose an extension to see who it is, and why its status is what it is.</source>
            <translation>Eine Nebenstelle auswählen, um zu sehen, wer es ist und woher ihr Status kommt.</translation>
        </message>
        <message>
            <source>Click to connect anew.</source>
            <translation>Klicken, um neu zu verbinden.</translation>
        </message>
        <message>
            <source>Colours that colour-blind eyes tell apart</source>
            <translation>Farben, die auch bei Farbenblindheit unterscheidbar sind</translation>
        </message>
        <message>
            <source>Columns that mean nothing here: %1</source>
            <translation>Spalten ohne Bedeutung: %1</translation>
        </message>
        <message>
            <source>Commits</source>
            <translation>Commits</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, enter it in the field Certificate of the connection, or enter the file of its authority there.</source>
            <translation>Den Fingerabdruck mit dem des Zertifikats auf der PBX vergleichen (`openssl x509 -noout -fingerprint -sha256 -in FILE`). Stimmt er überein, ihn im Feld Zertifikat der Verbindung eintragen, oder dort die Datei der Zertifizierungsstelle.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin with the fingerprint, or trust its authority by --tls-ca.</source>
            <translation>Den Fingerabdruck mit dem des Zertifikats auf der PBX vergleichen (`openssl x509 -noout -fingerprint -sha256 -in FILE`). Stimmt er überein, dem Zertifikat mit --tls-pin und dem Fingerabdruck vertrauen oder seiner Zertifizierungsstelle mit --tls-ca.</translation>
        </message>
        <message>
            <source>Conference.</source>
            <translation>Konferenz.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connect to a Lampfield</source>
            <translation>Mit einem Lampfield verbinden</translation>
        </message>
        <message>
            <source>Connect with TLS (usually port 5039).</source>
            <translation>Mit TLS verbinden (meist Port 5039).</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Connected again: %1</source>
            <translation>Wieder verbunden: %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Connection, traffic, queues and database (Ctrl+H)</source>
            <translation>Verbindung, Verkehr, Rückstau und Datenbank (Strg+H)</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Verbindung: %1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Context %1 has %2 hints; the list took %3 ms.</source>
            <translation>Kontext %1 hat %2 Hints; die Liste dauerte %3 ms.</translation>
        </message>
        <message>
            <source>Context %1 has no hints, or does not exist. There are hints in: %2.</source>
            <translation>Kontext %1 hat keine Hints oder existiert nicht. Hints gibt es in: %2.</translation>
        </message>
        <message>
            <source>Copy it now: it is shown only here, and only once.</source>
            <translation>Jetzt kopieren: Es wird nur hier und nur einmal gezeigt.</translation>
        </message>
        <message>
            <source>Copy the section for manager.conf</source>
            <translation>Abschnitt für manager.conf kopieren</translation>
        </message>
        <message>
            <source>Correct the hint, or make the endpoint in pjsip.conf.</source>
            <translation>Den Hint berichtigen oder den Endpunkt in pjsip.conf anlegen.</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Strg+,</translation>
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation>Strg+3</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation>Strg+4</translation>
        </message>
        <message>
            <source>Ctrl+5</source>
            <translation>Strg+5</translation>
        </message>
        <message>
            <source>Ctrl+6</source>
            <translation>Strg+6</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Strg+B</translation>
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation>Strg+H</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Strg+S</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Dark, whatever the theme</source>
            <translation>Dunkel, unabhängig vom Design</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>Day of the callers that were lost</source>
            <translation>Tag der verlorenen Anrufer</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message numerus="yes">
            <source>Department of %n extension(s):</source>
            <translation>
                <numerusform>Abteilung von %n Nebenstelle:</numerusform>
                <numerusform>Abteilung von %n Nebenstellen:</numerusform>
            </translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Abteilungen</translation>
        </message>
        <message>
            <source>Departments, filters, alerts, queues and pages</source>
            <translation>Abteilungen, Filter, Alarme, Warteschlangen und Seiten</translation>
        </message>
        <message>
            <source>Department…</source>
            <translation>Abteilung…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Details of the chosen extension</source>
            <translation>Details der gewählten Nebenstelle</translation>
        </message>
        <message>
            <source>Device state</source>
            <translation>Gerätezustand</translation>
        </message>
        <message>
            <source>Dialplan context of the hints (default: all that have hints of phones); may be repeated, the first one wins.</source>
            <translation>Kontext des Wählplans mit den Hints (Vorgabe: alle, die Hints von Telefonen haben); mehrfach möglich, der erste gilt.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>Nicht stören</translation>
        </message>
        <message>
            <source>Double click or F2 edits a cell; what is edited holds at once.</source>
            <translation>Doppelklick oder F2 bearbeitet eine Zelle; Änderungen gelten sofort.</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Verworfen</translation>
        </message>
        <message>
            <source>Either the demo or a replay: leave out --demo or --replay.</source>
            <translation>Entweder Demo oder Wiedergabe: --demo oder --replay weglassen.</translation>
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Verschlüsselt (TLS)</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Pause beenden</translation>
        </message>
        <message>
            <source>Ends the connection. It may come back, unless its token is revoked.</source>
            <translation>Beendet die Verbindung. Sie kann wiederkommen, solange ihr Token nicht widerrufen ist.</translation>
        </message>
        <message>
            <source>Enter the context that has them in the field Context of the connection.</source>
            <translation>Den Kontext, der sie hat, im Feld Kontext der Verbindung eintragen.</translation>
        </message>
        <message>
            <source>Enter the secret of [%1] in the field Secret of the connection.</source>
            <translation>Das Secret von [%1] im Feld Secret der Verbindung eintragen.</translation>
        </message>
        <message>
            <source>Event filters and the write time-out of %1 were not looked at: the section of manager.conf comes with its secret, and the connection is not encrypted.</source>
            <translation>Ereignisfilter und Schreib-Zeitlimit von %1 wurden nicht angesehen: Der Abschnitt aus manager.conf käme mit dem Secret, und die Verbindung ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Every network</source>
            <translation>Jedes Netz</translation>
        </message>
        <message>
            <source>Everybody was taken off the board: %1 The roster page puts them on it.</source>
            <translation>Alle wurden von der Tafel genommen: %1 Die Seite Belegung bringt sie zurück.</translation>
        </message>
        <message>
            <source>Export the roster</source>
            <translation>Belegung exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Nebenstelle</translation>
        </message>
        <message>
            <source>Extensions as a table</source>
            <translation>Nebenstellen als Tabelle</translation>
        </message>
        <message>
            <source>Extensions as tiles</source>
            <translation>Nebenstellen als Kacheln</translation>
        </message>
        <message>
            <source>Extensions on the wall</source>
            <translation>Nebenstellen auf der Wandanzeige</translation>
        </message>
        <message>
            <source>Extensions to choose from</source>
            <translation>Nebenstellen zur Auswahl</translation>
        </message>
        <message>
            <source>F11 shows it, Escape leaves it. While it is shown the screens stay on.</source>
            <translation>F11 zeigt sie, Esc verlässt sie. Solange sie zu sehen ist, bleiben die Bildschirme an.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Feature code.</source>
            <translation>Funktionscode.</translation>
        </message>
        <message>
            <source>File with the secret in its first line.</source>
            <translation>Datei mit dem Secret in der ersten Zeile.</translation>
        </message>
        <message>
            <source>File with the token for that host in its first line.</source>
            <translation>Datei mit dem Token für diesen Host in der ersten Zeile.</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Fingerprint or CA file, if it is not a known one</source>
            <translation>Fingerabdruck oder CA-Datei, falls nicht allgemein bekannt</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Umgeleitet an</translation>
        </message>
        <message>
            <source>Found by itself; or names, with commas</source>
            <translation>Wird selbst gefunden; oder Namen, mit Kommas</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message>
            <source>FreePBX also has a page for it, Settings → Asterisk Manager Users. A user made there is permitted from 127.0.0.1 only, and cut off after 100 ms when the network is slow: set Permit to %1, Write Timeout to 5000, and tick the classes below.</source>
            <translation>FreePBX hat dafür auch eine Seite, Settings → Asterisk Manager Users. Ein dort angelegter Benutzer ist nur von 127.0.0.1 zugelassen und wird in einem langsamen Netz nach 100 ms getrennt: Permit auf %1 und Write Timeout auf 5000 setzen und die Klassen unten ankreuzen.</translation>
        </message>
        <message>
            <source>FreePBX or Issabel</source>
            <translation>FreePBX oder Issabel</translation>
        </message>
        <message>
            <source>FreePBX, Issabel, VitalPBX and Wazo use such users themselves: leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>FreePBX, Issabel, VitalPBX und Wazo verwenden solche Benutzer selbst: [%1] so lassen und einen Benutzer für Lampfield anlegen, wie am Ende vorgeschlagen.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Give each phone a hint in the dialplan: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>Jedem Telefon im Dialplan einen Hint geben: exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Gives extensions without a name the one that queues or calls tell.</source>
            <translation>Gibt Nebenstellen ohne Namen den, den Warteschlangen oder Anrufe nennen.</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>Laufend</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>Gruppe: %1</translation>
        </message>
        <message>
            <source>Grouped by: %1</source>
            <translation>Gruppiert nach: %1</translation>
        </message>
        <message>
            <source>Grouped by: %1; ordered by: %2</source>
            <translation>Gruppiert nach: %1; geordnet nach: %2</translation>
        </message>
        <message>
            <source>Hang up</source>
            <translation>Auflegen</translation>
        </message>
        <message>
            <source>Hang up the call of %1 with %2?</source>
            <translation>Gespräch von %1 mit %2 beenden?</translation>
        </message>
        <message>
            <source>Hang up the call of %1?</source>
            <translation>Gespräch von %1 beenden?</translation>
        </message>
        <message>
            <source>Hang up…</source>
            <translation>Auflegen…</translation>
        </message>
        <message>
            <source>Hang-up cause %1: %2.</source>
            <translation>Auslösegrund %1: %2.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Systemzustand</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Hint and contact agree; the device has not been heard of.</source>
            <translation>Hint und Kontakt stimmen überein; vom Gerät ist nichts bekannt.</translation>
        </message>
        <message>
            <source>Hint and device agree, and no contact is reachable.</source>
            <translation>Hint und Gerät stimmen überein; kein Kontakt ist erreichbar.</translation>
        </message>
        <message>
            <source>Hint and device agree; no contact is known.</source>
            <translation>Hint und Gerät stimmen überein; kein Kontakt ist bekannt.</translation>
        </message>
        <message>
            <source>Hint, device and contact agree.</source>
            <translation>Hint, Gerät und Kontakt stimmen überein.</translation>
        </message>
        <message>
            <source>History unsaved</source>
            <translation>Verlauf ungespeichert</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>How long the status history is kept (default 90).</source>
            <translation>Wie lange der Statusverlauf aufbewahrt wird (Vorgabe 90).</translation>
        </message>
        <message>
            <source>Identifier: nobody dials it.</source>
            <translation>Kennung: niemand wählt sie.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n Zeile importieren</numerusform>
                <numerusform>%n Zeilen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>Belegung importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>In call with</source>
            <translation>Spricht mit</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Rechtzeitig</translation>
        </message>
        <message>
            <source>In time: answered within %1 s, of those answered or abandoned.</source>
            <translation>Rechtzeitig: innerhalb von %1 s angenommen, von den angenommenen oder aufgegebenen.</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Eingehend</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>It has a line break in it, or is too long for the PBX.</source>
            <translation>Ein Zeilenumbruch ist enthalten, oder der Text ist zu lang für die PBX.</translation>
        </message>
        <message>
            <source>It names no phone.</source>
            <translation>Er nennt kein Telefon.</translation>
        </message>
        <message>
            <source>It rings its members by the strategy %1.</source>
            <translation>Sie ruft ihre Mitglieder nach der Strategie %1.</translation>
        </message>
        <message>
            <source>Its calls are forwarded to %1.</source>
            <translation>Anrufe werden an %1 umgeleitet.</translation>
        </message>
        <message>
            <source>Its end was not heard; it was over by %1 at the latest.</source>
            <translation>Das Ende wurde nicht gemeldet; spätestens um %1 war der Anruf vorbei.</translation>
        </message>
        <message>
            <source>Its manager port (default 5038).</source>
            <translation>Ihr Manager-Port (Vorgabe 5038).</translation>
        </message>
        <message>
            <source>Its number, as 1010. It is shown once the PBX has a hint for it.</source>
            <translation>Die Nummer, z. B. 1010. Sie erscheint, sobald die PBX einen Hint dafür hat.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Aufschalten</translation>
        </message>
        <message>
            <source>Join another Lampfield…</source>
            <translation>Mit anderem Lampfield verbinden…</translation>
        </message>
        <message>
            <source>Join the call of %1 with %2? Both will hear you.</source>
            <translation>Auf das Gespräch von %1 mit %2 aufschalten? Beide werden Sie hören.</translation>
        </message>
        <message>
            <source>Join the call…</source>
            <translation>Aufschalten…</translation>
        </message>
        <message>
            <source>Keep history</source>
            <translation>Verlauf behalten</translation>
        </message>
        <message>
            <source>Kept; type to replace it</source>
            <translation>Gespeichert; zum Ersetzen neu eingeben</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Verzug</translation>
        </message>
        <message>
            <source>Lampfield</source>
            <translation>Lampfield</translation>
        </message>
        <message>
            <source>Lampfield logs in to the manager interface (AMI) of an Asterisk, and only looks. The secret is kept in the keychain of this desktop, or where there is none in a file that only you can read.</source>
            <translation>Lampfield meldet sich an der Manager-Schnittstelle (AMI) eines Asterisk an und sieht nur zu. Das Secret liegt im Schlüsselbund dieses Desktops oder, wo es keinen gibt, in einer Datei, die nur Sie lesen können.</translation>
        </message>
        <message>
            <source>Lampfield wall</source>
            <translation>Lampfield-Wandanzeige</translation>
        </message>
        <message>
            <source>Lampfield: %1</source>
            <translation>Lampfield: %1</translation>
        </message>
        <message>
            <source>Lampfield: not live</source>
            <translation>Lampfield: nicht live</translation>
        </message>
        <message>
            <source>Lampfields on this network</source>
            <translation>Lampfields in diesem Netz</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>Last confirmed %1 ago.</source>
            <translation>Letzte Bestätigung ist %1 her.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latenz</translation>
        </message>
        <message>
            <source>Leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>[%1] so lassen und einen Benutzer für Lampfield anlegen, wie am Ende vorgeschlagen.</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <source>Lets one browser in, within ten minutes; it stays in from then on.</source>
            <translation>Lässt innerhalb von zehn Minuten einen Browser ein; er bleibt dann zugelassen.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Line %1 of the times: %2.</source>
            <translation>Zeile %1 der Zeiten: %2.</translation>
        </message>
        <message>
            <source>Line %1 of the times: it is earlier than the one before.</source>
            <translation>Zeile %1 der Zeiten: Sie liegt vor der vorigen.</translation>
        </message>
        <message>
            <source>Link to the PBX down</source>
            <translation>Verbindung zur PBX unterbrochen</translation>
        </message>
        <message>
            <source>Listen in</source>
            <translation>Mithören</translation>
        </message>
        <message>
            <source>Local channel: no phone of its own.</source>
            <translation>Local-Kanal: kein eigenes Telefon.</translation>
        </message>
        <message>
            <source>Longest in its state</source>
            <translation>Längste im Zustand</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Längste Wartezeit</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Look and privacy</source>
            <translation>Aussehen und Datenschutz</translation>
        </message>
        <message>
            <source>Look at deny, permit and acl of manager.conf, and whether the PBX is starting.</source>
            <translation>deny, permit und acl in manager.conf prüfen, und ob die PBX gerade startet.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Mailbox.</source>
            <translation>Mailbox.</translation>
        </message>
        <message>
            <source>Make a user for Lampfield, as proposed at the end.</source>
            <translation>Einen Benutzer für Lampfield anlegen, wie am Ende vorgeschlagen.</translation>
        </message>
        <message>
            <source>Make token</source>
            <translation>Token erstellen</translation>
        </message>
        <message>
            <source>Many callers waiting</source>
            <translation>Viele Anrufer warten</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Darf</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Mitglied</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>Members of the queue</source>
            <translation>Mitglieder der Warteschlange</translation>
        </message>
        <message>
            <source>Messages read</source>
            <translation>Gelesene Nachrichten</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Verpasst</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of a new token</source>
            <translation>Name eines neuen Tokens</translation>
        </message>
        <message>
            <source>Name of the filter in the side bar:</source>
            <translation>Name des Filters in der Seitenleiste:</translation>
        </message>
        <message>
            <source>Name the context that has them by --context.</source>
            <translation>Den Kontext, der sie hat, mit --context nennen.</translation>
        </message>
        <message>
            <source>Name the phone: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>Das Telefon nennen: exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Name, extension or number</source>
            <translation>Name, Nebenstelle oder Nummer</translation>
        </message>
        <message>
            <source>Names from the PBX</source>
            <translation>Namen aus der PBX</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Neuer Code</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Neues Profil</translation>
        </message>
        <message>
            <source>No Lampfield was found on this network yet</source>
            <translation>Noch kein Lampfield in diesem Netz gefunden</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>No call fits what is searched for.</source>
            <translation>Kein Anruf passt zur Suche.</translation>
        </message>
        <message>
            <source>No call that ended on that day is known.</source>
            <translation>Von diesem Tag ist kein beendeter Anruf bekannt.</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>Keine Abteilung</translation>
        </message>
        <message>
            <source>No event of class %1 came while it was listened for; it may be that nothing happened.</source>
            <translation>Während des Zuhörens kam kein Ereignis der Klasse %1; vielleicht ist nichts geschehen.</translation>
        </message>
        <message>
            <source>No extension fits the search.</source>
            <translation>Keine Nebenstelle passt zur Suche.</translation>
        </message>
        <message>
            <source>No extensions known yet.</source>
            <translation>Noch keine Nebenstellen bekannt.</translation>
        </message>
        <message>
            <source>No extensions known yet. They appear as soon as the PBX lists its hints.</source>
            <translation>Noch keine Nebenstellen bekannt. Sie erscheinen, sobald die PBX ihre Hints auflistet.</translation>
        </message>
        <message>
            <source>No manager user is given: name one with --user, AMI_USERNAME or the INI file, or try --demo.</source>
            <translation>Kein Manager-Benutzer angegeben: mit --user, AMI_USERNAME oder in der INI-Datei nennen, oder --demo versuchen.</translation>
        </message>
        <message>
            <source>No name and no extension fits, and this is no number to dial.</source>
            <translation>Kein Name und keine Nebenstelle passt, und dies ist keine wählbare Nummer.</translation>
        </message>
        <message>
            <source>No name and no extension of this board fits. The PBX is asked whether it can dial "%1".</source>
            <translation>Kein Name und keine Nebenstelle dieser Tafel passt. Die Telefonanlage wird gefragt, ob sie „%1“ wählen kann.</translation>
        </message>
        <message>
            <source>No phone of yours is known: name its extension in the setting "phone".</source>
            <translation>Es ist kein eigenes Telefon bekannt: seine Nebenstelle in der Einstellung „phone“ nennen.</translation>
        </message>
        <message>
            <source>No queue</source>
            <translation>Keine Warteschlange</translation>
        </message>
        <message>
            <source>No queue was named.</source>
            <translation>Es wurde keine Warteschlange genannt.</translation>
        </message>
        <message>
            <source>No refresh yet</source>
            <translation>Noch nicht aktualisiert</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>Kein solches Gerät</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Nobody is connected</source>
            <translation>Niemand ist verbunden</translation>
        </message>
        <message>
            <source>Nobody is on a call.</source>
            <translation>Niemand telefoniert.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Not allowed here: add %1 to the setting "allow".</source>
            <translation>Hier nicht erlaubt: %1 in der Einstellung „allow“ ergänzen.</translation>
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation>Noch nicht bestätigt.</translation>
        </message>
        <message>
            <source>Not on the board</source>
            <translation>Nicht auf der Tafel</translation>
        </message>
        <message>
            <source>Not on the board (%1)</source>
            <translation>Nicht auf der Tafel (%1)</translation>
        </message>
        <message>
            <source>Not on the board: %1.</source>
            <translation>Nicht auf der Tafel: %1.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Nicht gesehen</translation>
        </message>
        <message>
            <source>Not transferred: %1</source>
            <translation>Nicht vermittelt. %1</translation>
        </message>
        <message>
            <source>Not transferred: %1 %2 is free.</source>
            <translation>Nicht vermittelt. %1 %2 ist frei.</translation>
        </message>
        <message>
            <source>Not verified since the program started.</source>
            <translation>Seit dem Programmstart nicht bestätigt.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Nothing can be recorded in the folder %1.</source>
            <translation>Im Ordner %1 kann nichts aufgezeichnet werden.</translation>
        </message>
        <message>
            <source>Nothing has been heard from the PBX for %1.</source>
            <translation>Von der PBX kam schon %1 lang nichts.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1.</source>
            <translation>Über eine Nebenstelle %1 ist nichts bekannt.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1. %2</source>
            <translation>Über eine Nebenstelle %1 ist nichts bekannt. %2</translation>
        </message>
        <message>
            <source>Nothing listens at %1: check host and port, and that manager.conf says enabled=yes with this address as bindaddr.</source>
            <translation>Auf %1 antwortet niemand: Host und Port prüfen, und ob manager.conf enabled=yes und diese Adresse als bindaddr enthält.</translation>
        </message>
        <message>
            <source>Notify on the desktop</source>
            <translation>Auf dem Desktop melden</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Observed since %1. The state may have begun earlier.</source>
            <translation>Beobachtet seit %1. Der Zustand kann früher begonnen haben.</translation>
        </message>
        <message>
            <source>Of manager.conf</source>
            <translation>Aus manager.conf</translation>
        </message>
        <message>
            <source>Of this window. The wall has a page of its own.</source>
            <translation>Für dieses Fenster. Die Wandanzeige hat eine eigene Seite.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Offline in working hours</source>
            <translation>Offline in der Arbeitszeit</translation>
        </message>
        <message>
            <source>Offline over %1</source>
            <translation>Offline über %1</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>Spricht</translation>
        </message>
        <message>
            <source>On call over %1</source>
            <translation>Im Gespräch über %1</translation>
        </message>
        <message>
            <source>On call too long</source>
            <translation>Zu lange im Gespräch</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Gehalten</translation>
        </message>
        <message>
            <source>On none of them: on the one where the window is.</source>
            <translation>Ohne Auswahl: auf dem Bildschirm, auf dem das Fenster ist.</translation>
        </message>
        <message>
            <source>On the PBX, [general] of manager.conf needs enabled = yes and a bindaddr that this machine reaches (Wazo's is 127.0.0.1), and its firewall has to let the port through.</source>
            <translation>Auf der PBX braucht [general] von manager.conf enabled = yes und eine bindaddr, die dieser Rechner erreicht (bei Wazo ist es 127.0.0.1), und ihre Firewall muss den Port durchlassen.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Auf der Tafel</translation>
        </message>
        <message>
            <source>On the board are the people of %1; the list took %2 ms.</source>
            <translation>Auf der Tafel stehen die Personen von %1; die Liste brauchte %2 ms.</translation>
        </message>
        <message>
            <source>On these screens</source>
            <translation>Auf diesen Bildschirmen</translation>
        </message>
        <message>
            <source>Only a part of it was done. %1</source>
            <translation>Nur ein Teil wurde ausgeführt. %1</translation>
        </message>
        <message>
            <source>Only extensions can be called from here.</source>
            <translation>Von hier können nur Nebenstellen angerufen werden.</translation>
        </message>
        <message>
            <source>Only extensions can be members of a queue.</source>
            <translation>Nur Nebenstellen können Mitglieder einer Warteschlange sein.</translation>
        </message>
        <message>
            <source>Only the hint speaks of it.</source>
            <translation>Nur der Hint sagt etwas dazu.</translation>
        </message>
        <message>
            <source>Open the rebroadcast…</source>
            <translation>Weitersendung öffnen…</translation>
        </message>
        <message>
            <source>Open the roster…</source>
            <translation>Belegung öffnen …</translation>
        </message>
        <message>
            <source>Open to</source>
            <translation>Offen für</translation>
        </message>
        <message>
            <source>Or its address, as panel:8088</source>
            <translation>Oder die Adresse, z. B. panel:8088</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>Ordnen nach</translation>
        </message>
        <message>
            <source>Other seats, browsers and wall displays (Ctrl+B)</source>
            <translation>Andere Plätze, Browser und Wandanzeigen (Strg+B)</translation>
        </message>
        <message>
            <source>Other seats, browsers and walls of this network see this board.</source>
            <translation>Andere Plätze, Browser und Wandanzeigen in diesem Netz sehen diese Tafel.</translation>
        </message>
        <message>
            <source>Otherwise only their last two digits are shown.</source>
            <translation>Sonst werden nur die letzten zwei Ziffern gezeigt.</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Ausgehend</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>PBX</source>
            <translation>PBX</translation>
        </message>
        <message>
            <source>PBX is starting</source>
            <translation>PBX startet</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Pages of this origin may not ask. Add it to the origins that are allowed.</source>
            <translation>Seiten dieses Ursprungs dürfen nicht anfragen. Ihn zu den erlaubten Ursprüngen hinzufügen.</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Parken</translation>
        </message>
        <message>
            <source>Park %1, who talks to %2? The phone of %2 is told where.</source>
            <translation>%1, im Gespräch mit %2, parken? Das Telefon von %2 erfährt, wo.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Geparkt</translation>
        </message>
        <message>
            <source>Parking slot.</source>
            <translation>Parkplatz.</translation>
        </message>
        <message>
            <source>Park…</source>
            <translation>Parken…</translation>
        </message>
        <message>
            <source>Pattern: it stands for many extensions.</source>
            <translation>Muster: es steht für viele Nebenstellen.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Pause %1: no queue rings a member that is paused.</source>
            <translation>%1 pausieren: Pausierte Mitglieder ruft keine Warteschlange an.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Paused over %1</source>
            <translation>Pausiert über %1</translation>
        </message>
        <message>
            <source>Paused too long</source>
            <translation>Zu lange pausiert</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>Pausiert · %1</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>Pausieren…</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalty</translation>
        </message>
        <message>
            <source>Poll interval (default 30).</source>
            <translation>Abfrageintervall (Vorgabe 30).</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Präsenz</translation>
        </message>
        <message>
            <source>Private key of that certificate (PEM).</source>
            <translation>Privater Schlüssel dieses Zertifikats (PEM).</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Proposed: a user for Lampfield alone, with the rights that it needs and no more.</source>
            <translation>Vorschlag: ein Benutzer nur für Lampfield, mit den Rechten, die es braucht, und nicht mehr.</translation>
        </message>
        <message>
            <source>Put on the board</source>
            <translation>Auf die Tafel setzen</translation>
        </message>
        <message>
            <source>QR code of the wall's address</source>
            <translation>QR-Code der Adresse der Wandanzeige</translation>
        </message>
        <message>
            <source>Qt found no TLS library on this machine</source>
            <translation>Qt hat auf diesem Rechner keine TLS-Bibliothek gefunden</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed (libqt6sql6-sqlite).</source>
            <translation>Qts SQLite-Treiber ist nicht installiert (libqt6sql6-sqlite).</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>Queue %1: %2 % of today's callers were answered in time.</source>
            <translation>Warteschlange %1: %2 % der heutigen Anrufer wurden rechtzeitig angenommen.</translation>
        </message>
        <message>
            <source>Queue %1: %2 callers wait.</source>
            <translation>Warteschlange %1: %2 Anrufer warten.</translation>
        </message>
        <message>
            <source>Queue %1: a caller has waited for %2.</source>
            <translation>Warteschlange %1: Ein Anrufer wartet schon %2.</translation>
        </message>
        <message>
            <source>Queue.</source>
            <translation>Warteschlange.</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Warteschlangen</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Geklingelt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Rebroadcast</source>
            <translation>Weitersendung</translation>
        </message>
        <message>
            <source>Rebroadcast off</source>
            <translation>Weitersendung aus</translation>
        </message>
        <message>
            <source>Rebroadcast on</source>
            <translation>Weitersendung an</translation>
        </message>
        <message>
            <source>Rebroadcast to other seats and browsers there, as 0.0.0.0:8088; a port alone means this machine only. Off unless it is given.</source>
            <translation>Dort an andere Plätze und Browser weitersenden, z. B. 0.0.0.0:8088; ein Port allein bedeutet nur diesen Rechner. Ohne Angabe aus.</translation>
        </message>
        <message>
            <source>Reconnecting in %1 (attempt %2).</source>
            <translation>Neue Verbindung in %1 (Versuch %2).</translation>
        </message>
        <message>
            <source>Record the traffic with the PBX as FILE.txt, FILE.sent and FILE.tim, without its secrets.</source>
            <translation>Den Verkehr mit der PBX als FILE.txt, FILE.sent und FILE.tim aufzeichnen, ohne Secrets.</translation>
        </message>
        <message>
            <source>Red from</source>
            <translation>Rot ab</translation>
        </message>
        <message>
            <source>Reduced motion: pages of a wall change at once</source>
            <translation>Weniger Bewegung: Seiten der Wandanzeige wechseln sofort</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Refresh  F5</source>
            <translation>Aktualisieren  F5</translation>
        </message>
        <message>
            <source>Refresh all extensions</source>
            <translation>Alle Nebenstellen aktualisieren</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Wird aktualisiert…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1 from a queue?</source>
            <translation>%1 aus einer Warteschlange entfernen?</translation>
        </message>
        <message>
            <source>Remove allowmultiplelogin = no.</source>
            <translation>allowmultiplelogin = no entfernen.</translation>
        </message>
        <message>
            <source>Remove from a queue…</source>
            <translation>Aus Warteschlange entfernen…</translation>
        </message>
        <message>
            <source>Remove the lines "eventfilter =" of [%1].</source>
            <translation>Die Zeilen „eventfilter =“ von [%1] entfernen.</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Diesen Filter entfernen</translation>
        </message>
        <message>
            <source>Renew it before: nobody can connect with it after that day.</source>
            <translation>Rechtzeitig erneuern: Nach diesem Tag kann sich damit niemand mehr verbinden.</translation>
        </message>
        <message>
            <source>Replay X times as fast (default 1).</source>
            <translation>X-mal so schnell abspielen (Vorgabe 1).</translation>
        </message>
        <message>
            <source>Request line and headers are larger than is taken.</source>
            <translation>Anfragezeile und Header sind größer als zulässig.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Klingelt</translation>
        </message>
        <message>
            <source>Ringing over %1</source>
            <translation>Klingelt über %1</translation>
        </message>
        <message>
            <source>Ringing too long</source>
            <translation>Klingelt zu lange</translation>
        </message>
        <message>
            <source>Ringing · on call</source>
            <translation>Klingelt · im Gespräch</translation>
        </message>
        <message>
            <source>Rings that the member let pass, since midnight or since Lampfield started</source>
            <translation>Anrufe, die das Mitglied klingeln ließ, seit Mitternacht oder seit dem Start von Lampfield</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>Rows to be committed</source>
            <translation>Zeilen zu speichern</translation>
        </message>
        <message>
            <source>Rows to be shown</source>
            <translation>Zeilen anzuzeigen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>Laufzeit</translation>
        </message>
        <message>
            <source>STALE: last verified %1 ago</source>
            <translation>VERALTET: letzte Bestätigung %1 her</translation>
        </message>
        <message>
            <source>Save and connect</source>
            <translation>Speichern und verbinden</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/manager.d/lampfield.conf, which Wazo reads and never overwrites.</source>
            <translation>Als /etc/asterisk/manager.d/lampfield.conf speichern: Wazo liest diese Datei und überschreibt sie nie.</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf, which VitalPBX reads and never overwrites; the files manager__50-… are its own.</source>
            <translation>Als /etc/asterisk/vitalpbx/manager__60-lampfield.conf speichern: VitalPBX liest diese Datei und überschreibt sie nie; die Dateien manager__50-… sind seine eigenen.</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Diesen Filter speichern…</translation>
        </message>
        <message>
            <source>Saved %1 ago</source>
            <translation>Vor %1 gespeichert</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>Suchen   Strg+F</translation>
        </message>
        <message>
            <source>Search extensions</source>
            <translation>Nebenstellen suchen</translation>
        </message>
        <message>
            <source>Search the roster</source>
            <translation>Belegung durchsuchen</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Plätze</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Section for manager.conf</source>
            <translation>Abschnitt für manager.conf</translation>
        </message>
        <message>
            <source>See that "read =" of [%1] has system,call,agent.</source>
            <translation>Prüfen, ob „read =“ von [%1] system,call,agent enthält.</translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>%1 an %2 weiterleiten?</translation>
        </message>
        <message>
            <source>Service level too low</source>
            <translation>Servicelevel zu niedrig</translation>
        </message>
        <message>
            <source>Service level under %1 %</source>
            <translation>Servicelevel unter %1 %</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Setzen</translation>
        </message>
        <message>
            <source>Set both by NTP: when calls began is told by the clock of the PBX.</source>
            <translation>Beide per NTP stellen: Wann ein Anruf begann, sagt die Uhr der PBX.</translation>
        </message>
        <message>
            <source>Set the penalty…</source>
            <translation>Penalty setzen…</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, and use --tls with port 5039.</source>
            <translation>In manager.conf tlsenable=yes und ein Zertifikat setzen und --tls mit Port 5039 verwenden.</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, then tick Encrypted (TLS) and use port 5039.</source>
            <translation>In manager.conf tlsenable=yes und ein Zertifikat setzen, dann „Verschlüsselt (TLS)“ ankreuzen und Port 5039 verwenden.</translation>
        </message>
        <message>
            <source>Set writetimeout = 5000 in [%1] (%2).</source>
            <translation>In [%1] writetimeout = 5000 setzen (%2).</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Settings file (default: lampfield.ini in the user's configuration folder).</source>
            <translation>Einstellungsdatei (Vorgabe: lampfield.ini im Konfigurationsordner des Benutzers).</translation>
        </message>
        <message>
            <source>Settings → Asterisk Manager Users, or manager_custom.conf</source>
            <translation>Settings → Asterisk Manager Users, oder manager_custom.conf</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Als Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show as a wall display</source>
            <translation>Als Wandanzeige zeigen</translation>
        </message>
        <message>
            <source>Show as tiles</source>
            <translation>Als Kacheln zeigen</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Nur zeigen: %1</translation>
        </message>
        <message>
            <source>Show the board</source>
            <translation>Tafel zeigen</translation>
        </message>
        <message>
            <source>Show the numbers of callers from outside</source>
            <translation>Nummern externer Anrufer zeigen</translation>
        </message>
        <message>
            <source>Show the wall</source>
            <translation>Wandanzeige zeigen</translation>
        </message>
        <message>
            <source>Show this board to other seats and browsers</source>
            <translation>Diese Tafel anderen Plätzen und Browsern zeigen</translation>
        </message>
        <message>
            <source>Shown from the context %1.</source>
            <translation>Wird aus dem Kontext %1 gezeigt.</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Socket.IO</source>
            <translation>Socket.IO</translation>
        </message>
        <message>
            <source>Start as a wall display, on the screen of that number or name, or on "all"; may be repeated. Default: on the first.</source>
            <translation>Als Wandanzeige starten, auf dem Bildschirm dieser Nummer oder dieses Namens oder auf „all“; mehrfach möglich. Vorgabe: auf dem ersten.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Status disagrees</source>
            <translation>Status widersprüchlich</translation>
        </message>
        <message>
            <source>Stay in the notification area when the window is closed</source>
            <translation>Nach dem Schließen des Fensters im Infobereich bleiben</translation>
        </message>
        <message>
            <source>Supervisors are allowed to %1, but %2 may not.</source>
            <translation>Supervisor dürfen %1, aber %2 darf es nicht.</translation>
        </message>
        <message>
            <source>TLS can't be used: %1.</source>
            <translation>TLS ist nicht nutzbar: %1.</translation>
        </message>
        <message>
            <source>TODAY</source>
            <translation>HEUTE</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>Von der Tafel nehmen</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>Gesprochen</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Im Gespräch</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Test says what works and what does not, before anything is kept.</source>
            <translation>„Testen“ zeigt, was geht und was nicht, bevor etwas gespeichert wird.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 can't be reached: %2.</source>
            <translation>Das Lampfield auf %1 ist nicht erreichbar: %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer to this name: ask by its address, or start it with --allow-host.</source>
            <translation>Das Lampfield auf %1 antwortet nicht auf diesen Namen: über seine Adresse verbinden oder es mit --allow-host starten.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer.</source>
            <translation>Das Lampfield auf %1 antwortet nicht.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not know this token: it may have been revoked.</source>
            <translation>Das Lampfield auf %1 kennt dieses Token nicht: Vielleicht wurde es widerrufen.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has closed the link.</source>
            <translation>Das Lampfield auf %1 hat die Verbindung geschlossen.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has ended this seat: %2.</source>
            <translation>Das Lampfield auf %1 hat diesen Platz beendet: %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 is not understood: %2</source>
            <translation>Das Lampfield auf %1 ist nicht zu verstehen: %2</translation>
        </message>
        <message>
            <source>The Lampfield at %1 wants a token: name its file with --connect-token-file, or set LAMPFIELD_TOKEN.</source>
            <translation>Das Lampfield auf %1 verlangt ein Token: seine Datei mit --connect-token-file nennen oder LAMPFIELD_TOKEN setzen.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 was shown too many wrong tokens from here.</source>
            <translation>Dem Lampfield auf %1 wurden von hier zu viele falsche Token gezeigt.</translation>
        </message>
        <message>
            <source>The PBX (default 127.0.0.1).</source>
            <translation>Die PBX (Vorgabe 127.0.0.1).</translation>
        </message>
        <message>
            <source>The PBX at %1 closed the connection: it may have been stopped or restarted.</source>
            <translation>Die PBX auf %1 hat die Verbindung geschlossen: Vielleicht wurde sie angehalten oder neu gestartet.</translation>
        </message>
        <message>
            <source>The PBX at %1 greeted but did not answer the login in time: it may be overloaded.</source>
            <translation>Die PBX auf %1 hat gegrüßt, aber die Anmeldung nicht rechtzeitig beantwortet: Vielleicht ist sie überlastet.</translation>
        </message>
        <message>
            <source>The PBX at %1 is shutting down and takes no logins; the credentials were not looked at.</source>
            <translation>Die PBX auf %1 fährt herunter und nimmt keine Anmeldungen an; die Zugangsdaten wurden nicht geprüft.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"), and no secret was given: set AMI_PASSWORD, or name a file with --password-file.</source>
            <translation>Die PBX auf %1 hat die Anmeldung abgelehnt (Benutzer „%2“), und es wurde kein Secret angegeben: AMI_PASSWORD setzen oder eine Datei mit --password-file nennen.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"): check the secret, and whether this address is permitted in manager.conf. It said "%3".</source>
            <translation>Die PBX auf %1 hat die Anmeldung abgelehnt (Benutzer „%2“): das Secret prüfen, und ob diese Adresse in manager.conf zugelassen ist. Sie meldete „%3“.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login of %2, and no secret was given.</source>
            <translation>Die PBX unter %1 hat die Anmeldung von %2 abgelehnt, und es wurde kein Secret angegeben.</translation>
        </message>
        <message>
            <source>The PBX at %1 stopped answering; the connection was given up.</source>
            <translation>Die PBX auf %1 antwortet nicht mehr; die Verbindung wurde aufgegeben.</translation>
        </message>
        <message>
            <source>The PBX can't do this: its module %1 is not loaded.</source>
            <translation>Die PBX kann das nicht: Ihr Modul %1 ist nicht geladen.</translation>
        </message>
        <message>
            <source>The PBX could not ring your phone, %1: congestion.</source>
            <translation>Die PBX konnte Ihr Telefon %1 nicht anrufen: Überlastung.</translation>
        </message>
        <message>
            <source>The PBX denies this user %1: what those would tell is missing in the details. Its manager.conf entry needs write=system,call or write=system,reporting.</source>
            <translation>Die PBX verweigert diesem Benutzer %1: Was diese melden würden, fehlt in den Details. Sein Eintrag in manager.conf braucht write=system,call oder write=system,reporting.</translation>
        </message>
        <message>
            <source>The PBX denies this user the state of extensions: its manager.conf entry needs write=call or write=reporting.</source>
            <translation>Die PBX verweigert diesem Benutzer die Zustände der Nebenstellen: Sein Eintrag in manager.conf braucht write=call oder write=reporting.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time.</source>
            <translation>Die PBX hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time; whether it was done is not known.</source>
            <translation>Die PBX hat nicht rechtzeitig geantwortet; ob es ausgeführt wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The PBX did not do it: %1.</source>
            <translation>Die PBX hat es nicht ausgeführt: %1.</translation>
        </message>
        <message>
            <source>The PBX did not list its hints: %1</source>
            <translation>Die PBX hat ihre Hints nicht aufgelistet: %1</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 can be dialed.</source>
            <translation>Die Telefonanlage hat nicht gesagt, ob sich %1 wählen lässt.</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 is free.</source>
            <translation>Die PBX hat nicht gemeldet, ob %1 frei ist.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user '%1' do this: add %2 to the user's write= in manager.conf.</source>
            <translation>Die PBX erlaubt das ihrem Manager-Benutzer „%1“ nicht: in manager.conf bei dessen write= %2 ergänzen.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user do this.</source>
            <translation>Die PBX erlaubt das ihrem Manager-Benutzer nicht.</translation>
        </message>
        <message>
            <source>The PBX does not tell this user of its queues: they are listed every five minutes. Its manager.conf entry needs read=agent.</source>
            <translation>Die PBX meldet diesem Benutzer ihre Warteschlangen nicht: Sie werden alle fünf Minuten abgefragt. Sein Eintrag in manager.conf braucht read=agent.</translation>
        </message>
        <message numerus="yes">
            <source>The PBX gave no list of extension states (%1), and answered for none of the %n extension(s) asked one by one.</source>
            <translation>
                <numerusform>Die PBX gab keine Liste der Nebenstellenzustände (%1) und antwortete auch nicht für die eine einzeln erfragte Nebenstelle.</numerusform>
                <numerusform>Die PBX gab keine Liste der Nebenstellenzustände (%1) und antwortete für keine der %n einzeln erfragten Nebenstellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The PBX gave no list of extension states (%1), and no extensions are known yet that could be asked one by one.</source>
            <translation>Die PBX gab keine Liste der Nebenstellenzustände (%1), und noch sind keine Nebenstellen bekannt, die sich einzeln erfragen ließen.</translation>
        </message>
        <message>
            <source>The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the connection.</source>
            <translation>Die PBX gibt das Schreiben an %1 nach %2 ms auf; in einem schlechten Netz trennt sie die Verbindung.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1 The roster page lists them.</source>
            <translation>Die PBX hat Hints, aber keinen eines Telefons: %1 Die Seite Belegung führt sie auf.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1.</source>
            <translation>Die PBX hat Hints, aber keinen eines Telefons: %1.</translation>
        </message>
        <message>
            <source>The PBX has no PJSIP loaded: there are no endpoints and contacts to list.</source>
            <translation>Auf der PBX ist kein PJSIP geladen: Es gibt keine Endpunkte und Kontakte aufzulisten.</translation>
        </message>
        <message>
            <source>The PBX has no hints at all: nobody can be shown.</source>
            <translation>Die PBX hat gar keine Hints: Niemand kann gezeigt werden.</translation>
        </message>
        <message>
            <source>The PBX has no hints in %1; the contexts that have some are: %2.</source>
            <translation>Die PBX hat in %1 keine Hints; die Kontexte mit Hints sind: %2.</translation>
        </message>
        <message>
            <source>The PBX has no queues loaded (app_queue).</source>
            <translation>Auf der PBX sind keine Warteschlangen geladen (app_queue).</translation>
        </message>
        <message>
            <source>The PBX has no queues.</source>
            <translation>Die PBX hat keine Warteschlangen.</translation>
        </message>
        <message>
            <source>The PBX has not listed its hints yet.</source>
            <translation>Die PBX hat ihre Hints noch nicht aufgelistet.</translation>
        </message>
        <message>
            <source>The PBX has told no name yet for an extension that has none.</source>
            <translation>Die PBX hat noch keinen Namen für eine namenlose Nebenstelle genannt.</translation>
        </message>
        <message>
            <source>The PBX is a plain Asterisk: it shows nothing of FreePBX, Issabel, VitalPBX or Wazo.</source>
            <translation>Die PBX ist ein einfaches Asterisk: Sie zeigt nichts von FreePBX, Issabel, VitalPBX oder Wazo.</translation>
        </message>
        <message>
            <source>The PBX is asked over a connection of its own; nothing is changed there.</source>
            <translation>Die PBX wird über eine eigene Verbindung gefragt; dort wird nichts geändert.</translation>
        </message>
        <message>
            <source>The PBX is asked…</source>
            <translation>Die PBX wird gefragt…</translation>
        </message>
        <message>
            <source>The PBX is configured by %1: %2.</source>
            <translation>Die PBX ist von %1 konfiguriert: %2.</translation>
        </message>
        <message>
            <source>The PBX is not connected: %1.</source>
            <translation>Die PBX ist nicht verbunden: %1.</translation>
        </message>
        <message>
            <source>The PBX is not ready yet: it knows the state of no extension.</source>
            <translation>Die PBX ist noch nicht bereit: Sie kennt von keiner Nebenstelle den Zustand.</translation>
        </message>
        <message>
            <source>The PBX is shutting down.</source>
            <translation>Die PBX wird gerade beendet.</translation>
        </message>
        <message>
            <source>The PBX itself counts %1 completed and %2 abandoned since it started.</source>
            <translation>Die PBX selbst zählt seit ihrem Start %1 beendete und %2 aufgegebene.</translation>
        </message>
        <message>
            <source>The PBX itself may use the manager user %1, and then needs all of its rights.</source>
            <translation>Vielleicht verwendet die PBX selbst den Manager-Benutzer %1; dann braucht sie alle seine Rechte.</translation>
        </message>
        <message>
            <source>The PBX listed %1 of %2 known extensions: it may still be loading its dialplan. Lampfield requests the list again before it takes the others as removed.</source>
            <translation>Die PBX hat %1 von %2 bekannten Nebenstellen aufgelistet: Vielleicht lädt sie ihren Wählplan noch. Lampfield fordert die Liste erneut an, bevor die übrigen als entfernt gelten.</translation>
        </message>
        <message>
            <source>The PBX lists no hints at all: it may still be starting, or its dialplan has none.</source>
            <translation>Die PBX listet gar keine Hints auf: Vielleicht startet sie noch, oder ihr Dialplan hat keine.</translation>
        </message>
        <message>
            <source>The PBX says</source>
            <translation>Laut PBX</translation>
        </message>
        <message>
            <source>The action has too many headers.</source>
            <translation>Die Aktion hat zu viele Header.</translation>
        </message>
        <message>
            <source>The answer can't be saved as %1: %2</source>
            <translation>Die Antwort kann nicht als %1 gespeichert werden: %2</translation>
        </message>
        <message>
            <source>The answer could not be saved.</source>
            <translation>Die Antwort konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>The answer of the PBX was saved.</source>
            <translation>Die Antwort der PBX wurde gespeichert.</translation>
        </message>
        <message>
            <source>The body is larger than is taken.</source>
            <translation>Der Body ist größer als zulässig.</translation>
        </message>
        <message>
            <source>The body is no JSON: %1, at byte %2.</source>
            <translation>Der Body ist kein JSON: %1, bei Byte %2.</translation>
        </message>
        <message>
            <source>The body must be a JSON object.</source>
            <translation>Der Body muss ein JSON-Objekt sein.</translation>
        </message>
        <message>
            <source>The built-in PBX can't listen on a loopback port.</source>
            <translation>Die eingebaute PBX kann auf keinem Loopback-Port lauschen.</translation>
        </message>
        <message>
            <source>The call of %1 is parked.</source>
            <translation>Das Gespräch von %1 ist geparkt.</translation>
        </message>
        <message>
            <source>The call of %1 was transferred to %2.</source>
            <translation>Das Gespräch von %1 wurde an %2 vermittelt.</translation>
        </message>
        <message>
            <source>The call was over before %1 was picked up.</source>
            <translation>Das Gespräch war vorbei, bevor an %1 abgehoben wurde.</translation>
        </message>
        <message>
            <source>The caller</source>
            <translation>Anrufer</translation>
        </message>
        <message>
            <source>The caller is parked.</source>
            <translation>Der Anrufer ist geparkt.</translation>
        </message>
        <message>
            <source>The caller was sent to %1.</source>
            <translation>Der Anrufer wurde an %1 weitergeleitet.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2</source>
            <translation>Dem Zertifikat von %1 wird nicht vertraut: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2. If it is the host's own, name it as the pin (SHA-256 %3), or give its authority's file.</source>
            <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Ist es das eigene des Hosts, als Pin (SHA-256 %3) angeben oder die Datei der Zertifizierungsstelle nennen.</translation>
        </message>
        <message>
            <source>The channel of this call can't be named to the PBX.</source>
            <translation>Der Kanal dieses Anrufs lässt sich der PBX nicht nennen.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s ahead of this machine's.</source>
            <translation>Die Uhr der PBX geht gegenüber diesem Rechner %1 s vor.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s behind this machine's.</source>
            <translation>Die Uhr der PBX geht gegenüber diesem Rechner %1 s nach.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Die Uhren stimmen auf %1 s überein.</translation>
        </message>
        <message>
            <source>The connection ended in the middle of the list of extension states.</source>
            <translation>Die Verbindung endete mitten in der Liste der Nebenstellenzustände.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the certificate of the PBX ends on %1.</source>
            <translation>Die Verbindung ist verschlüsselt, aber das Zertifikat der PBX läuft am %1 ab.</translation>
        </message>
        <message>
            <source>The connection is encrypted; the certificate is valid until %1.</source>
            <translation>Die Verbindung ist verschlüsselt; das Zertifikat gilt bis %1.</translation>
        </message>
        <message>
            <source>The connection is not encrypted: whoever is on the way can read names and numbers. The secret itself is not sent.</source>
            <translation>Die Verbindung ist nicht verschlüsselt: Wer auf dem Weg sitzt, kann Namen und Nummern lesen. Das Secret selbst wird nicht gesendet.</translation>
        </message>
        <message>
            <source>The connection profile %1: %2: %3.</source>
            <translation>Das Verbindungsprofil %1: %2: %3.</translation>
        </message>
        <message>
            <source>The connection to %1 failed: %2.</source>
            <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost.</source>
            <translation>Die Verbindung zur PBX ist abgebrochen.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost; whether it was done is not known.</source>
            <translation>Die Verbindung zur PBX ist abgebrochen; ob es ausgeführt wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The contexts are configured: %1. All their hints are on the board.</source>
            <translation>Die Kontexte sind eingestellt: %1. Alle ihre Hints stehen auf der Tafel.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be made.</source>
            <translation>Der Datenordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be written to.</source>
            <translation>In den Datenordner %1 kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The database %1 can't be opened: %2</source>
            <translation>Die Datenbank %1 kann nicht geöffnet werden: %2</translation>
        </message>
        <message>
            <source>The database %1 can't be used: %2</source>
            <translation>Die Datenbank %1 ist nicht nutzbar: %2</translation>
        </message>
        <message>
            <source>The database %1 is damaged and can't be moved aside: %2</source>
            <translation>Die Datenbank %1 ist beschädigt und kann nicht beiseite gelegt werden: %2</translation>
        </message>
        <message>
            <source>The database does not answer; what is shown is not saved yet.</source>
            <translation>Die Datenbank antwortet nicht; das Gezeigte ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>The database is damaged (%1).</source>
            <translation>Die Datenbank ist beschädigt (%1).</translation>
        </message>
        <message>
            <source>The database may not be written (%1).</source>
            <translation>Die Datenbank darf nicht beschrieben werden (%1).</translation>
        </message>
        <message>
            <source>The database was damaged. It is kept as %1, and a new one is built from the PBX; names, departments and history start anew.</source>
            <translation>Die Datenbank war beschädigt. Sie bleibt als %1 erhalten, und aus der PBX wird eine neue aufgebaut; Namen, Abteilungen und Verlauf beginnen von vorn.</translation>
        </message>
        <message>
            <source>The database was deleted while it was in use. A new one is built; the history starts anew.</source>
            <translation>Die Datenbank wurde während der Benutzung gelöscht. Eine neue wird aufgebaut; der Verlauf beginnt von vorn.</translation>
        </message>
        <message>
            <source>The disk of the database is full (%1).</source>
            <translation>Der Datenträger der Datenbank ist voll (%1).</translation>
        </message>
        <message>
            <source>The field Context of the connection says which one counts.</source>
            <translation>Das Feld „Kontext“ der Verbindung legt fest, welcher gilt.</translation>
        </message>
        <message>
            <source>The host is version %1 of Lampfield, which speaks another language than this one (%2): use the same version on both sides.</source>
            <translation>Der Host ist Lampfield %1 und spricht ein anderes Protokoll als dieses (%2): auf beiden Seiten dieselbe Version verwenden.</translation>
        </message>
        <message>
            <source>The host of %1 can't be found: check its name, or this machine's name service.</source>
            <translation>Der Host von %1 ist nicht zu finden: seinen Namen oder die Namensauflösung dieses Rechners prüfen.</translation>
        </message>
        <message>
            <source>The keychain of this desktop could not be used: the secret is in %1, which only you can read.</source>
            <translation>Der Schlüsselbund dieses Desktops war nicht verwendbar: Das Secret liegt in %1, nur für Sie lesbar.</translation>
        </message>
        <message>
            <source>The keychain of this desktop was not opened, and the secret is not kept: %1</source>
            <translation>Der Schlüsselbund dieses Desktops wurde nicht geöffnet, und das Secret wird nicht aufbewahrt: %1</translation>
        </message>
        <message>
            <source>The last verified snapshot is older than two poll intervals.</source>
            <translation>Der letzte bestätigte Snapshot ist älter als zwei Abfrageintervalle.</translation>
        </message>
        <message>
            <source>The link to the Lampfield at %1 is slow: what it tells comes late.</source>
            <translation>Die Verbindung zum Lampfield auf %1 ist langsam: Was es meldet, kommt spät.</translation>
        </message>
        <message>
            <source>The link to the host was lost.</source>
            <translation>Die Verbindung zum Host ist abgebrochen.</translation>
        </message>
        <message>
            <source>The link to the host was lost; whether it was done is not known.</source>
            <translation>Die Verbindung zum Host ist abgebrochen; ob es ausgeführt wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The login can't be sent to %1: %2</source>
            <translation>Die Anmeldung kann nicht an %1 gesendet werden: %2</translation>
        </message>
        <message>
            <source>The lower the penalty, the sooner %1 is rung.</source>
            <translation>Je niedriger die Penalty, desto früher klingelt es bei %1.</translation>
        </message>
        <message>
            <source>The manager user. Its secret comes from AMI_PASSWORD, --password-file or the INI file.</source>
            <translation>Der Manager-Benutzer. Sein Secret kommt aus AMI_PASSWORD, --password-file oder der INI-Datei.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>Das neue Token</translation>
        </message>
        <message>
            <source>The option --allow says what supervisors may do.</source>
            <translation>Was Supervisor dürfen, sagt die Option --allow.</translation>
        </message>
        <message>
            <source>The queue has no service level (servicelevel in queues.conf).</source>
            <translation>Die Warteschlange hat kein Servicelevel (servicelevel in queues.conf).</translation>
        </message>
        <message>
            <source>The rebroadcast is off.</source>
            <translation>Die Weitersendung ist aus.</translation>
        </message>
        <message>
            <source>The recording %1 ends here: %2.</source>
            <translation>Die Aufzeichnung %1 endet hier: %2.</translation>
        </message>
        <message>
            <source>The refresh was cancelled.</source>
            <translation>Das Aktualisieren wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The request did not come in time.</source>
            <translation>Die Anfrage kam nicht rechtzeitig.</translation>
        </message>
        <message>
            <source>The roster page puts on the board what you want to see of them.</source>
            <translation>Die Seite Belegung bringt auf die Tafel, was davon zu sehen sein soll.</translation>
        </message>
        <message>
            <source>The running Lampfield does not know this command.</source>
            <translation>Das laufende Lampfield kennt diesen Befehl nicht.</translation>
        </message>
        <message>
            <source>The running Lampfield gave no answer in time.</source>
            <translation>Das laufende Lampfield hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The running Lampfield has no window.</source>
            <translation>Das laufende Lampfield hat kein Fenster.</translation>
        </message>
        <message>
            <source>The same phone as %1.</source>
            <translation>Dasselbe Telefon wie %1.</translation>
        </message>
        <message>
            <source>The secret can't be kept in %1: %2.</source>
            <translation>Das Secret kann nicht in %1 abgelegt werden: %2.</translation>
        </message>
        <message>
            <source>The secret is in the keychain of this desktop.</source>
            <translation>Das Secret liegt im Schlüsselbund dieses Desktops.</translation>
        </message>
        <message>
            <source>The section [%1] of manager.conf can't be looked at, so event filters and the write time-out are not known.</source>
            <translation>Der Abschnitt [%1] von manager.conf ist nicht einsehbar; Ereignisfilter und Schreib-Timeout sind daher nicht bekannt.</translation>
        </message>
        <message>
            <source>The setting allow in lampfield.ini says what supervisors may do.</source>
            <translation>Was Supervisor dürfen, sagt die Einstellung allow in lampfield.ini.</translation>
        </message>
        <message>
            <source>The settings file %1 can't be read: %2.</source>
            <translation>Die Einstellungsdatei %1 ist nicht lesbar: %2.</translation>
        </message>
        <message>
            <source>The supervisor's own phone, which rings to call and to listen in.</source>
            <translation>Das Telefon des Supervisors, das beim Anrufen und Mithören klingelt.</translation>
        </message>
        <message>
            <source>The token of this seat is a viewer's: a supervisor's is needed.</source>
            <translation>Das Token dieses Platzes erlaubt nur das Ansehen: Nötig ist das eines Supervisors.</translation>
        </message>
        <message>
            <source>The value of "%1" can't be sent: %2</source>
            <translation>Der Wert von „%1“ kann nicht gesendet werden: %2</translation>
        </message>
        <message>
            <source>The wall, for any browser</source>
            <translation>Die Wandanzeige, für jeden Browser</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>Then run `asterisk -rx "manager reload"` on the PBX, and connect as lampfield.</source>
            <translation>Dann auf der PBX `asterisk -rx "manager reload"` ausführen und als lampfield verbinden.</translation>
        </message>
        <message>
            <source>There are hints in other contexts, too: %1.</source>
            <translation>Hints gibt es auch in anderen Kontexten: %1.</translation>
        </message>
        <message>
            <source>There is a token named %1 already.</source>
            <translation>Ein Token namens %1 gibt es bereits.</translation>
        </message>
        <message>
            <source>There is an extension %1 already.</source>
            <translation>Eine Nebenstelle %1 gibt es bereits.</translation>
        </message>
        <message>
            <source>There is no WebSocket of that name here.</source>
            <translation>Einen WebSocket dieses Namens gibt es hier nicht.</translation>
        </message>
        <message>
            <source>There is no action of that name.</source>
            <translation>Eine Aktion dieses Namens gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no connection to the PBX.</source>
            <translation>Es besteht keine Verbindung zur PBX.</translation>
        </message>
        <message>
            <source>There is no link to the host.</source>
            <translation>Es besteht keine Verbindung zum Host.</translation>
        </message>
        <message>
            <source>There is no other queue.</source>
            <translation>Es gibt keine andere Warteschlange.</translation>
        </message>
        <message>
            <source>There is nothing of that name here.</source>
            <translation>Unter diesem Namen gibt es hier nichts.</translation>
        </message>
        <message>
            <source>This browser was not let in yet. In Lampfield, open Rebroadcast, and scan the code or open the address that is shown there; both are good for ten minutes, once.</source>
            <translation>Dieser Browser wurde noch nicht eingelassen. In Lampfield die Weitersendung öffnen und den Code scannen oder die dort gezeigte Adresse öffnen; beide gelten zehn Minuten, einmal.</translation>
        </message>
        <message>
            <source>This call is over.</source>
            <translation>Dieser Anruf ist vorbei.</translation>
        </message>
        <message>
            <source>This can't be asked for in that way.</source>
            <translation>So kann das nicht angefragt werden.</translation>
        </message>
        <message>
            <source>This is no message of /seat (kind %1).</source>
            <translation>Das ist keine Nachricht von /seat (Art %1).</translation>
        </message>
        <message>
            <source>This is no request of HTTP/1.1.</source>
            <translation>Das ist keine Anfrage nach HTTP/1.1.</translation>
        </message>
        <message>
            <source>This is not a name of this machine. Ask by its address, or add the name to the hosts that Lampfield answers to.</source>
            <translation>Das ist kein Name dieses Rechners. Über seine Adresse anfragen oder den Namen zu den Hosts hinzufügen, auf die Lampfield antwortet.</translation>
        </message>
        <message>
            <source>This is not confirmed at present: it may be old. %1 was last known to be %2%3.</source>
            <translation>Derzeit nicht bestätigt und womöglich veraltet. Zuletzt bekannt von %1: %2%3.</translation>
        </message>
        <message>
            <source>This is your own phone.</source>
            <translation>Das ist Ihr eigenes Telefon.</translation>
        </message>
        <message>
            <source>This machine has other addresses too: %1.</source>
            <translation>Dieser Rechner hat noch andere Adressen: %1.</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Nur dieser Rechner</translation>
        </message>
        <message>
            <source>This needs the token of a supervisor.</source>
            <translation>Dafür ist das Token eines Supervisors nötig.</translation>
        </message>
        <message>
            <source>This session is being polled already.</source>
            <translation>Diese Sitzung wird bereits abgefragt.</translation>
        </message>
        <message>
            <source>This session is not known, or is over.</source>
            <translation>Diese Sitzung ist nicht bekannt oder vorbei.</translation>
        </message>
        <message>
            <source>This start was told by %1 which PBX to watch; a profile counts when nothing else says so.</source>
            <translation>Bei diesem Start bestimmt %1, welche PBX überwacht wird; ein Profil gilt nur, wenn sonst nichts angegeben ist.</translation>
        </message>
        <message>
            <source>This token is not known, or was revoked.</source>
            <translation>Dieses Token ist nicht bekannt oder wurde widerrufen.</translation>
        </message>
        <message>
            <source>Tick Encrypted (TLS).</source>
            <translation>„Verschlüsselt (TLS)“ ankreuzen.</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <source>Timeline of today</source>
            <translation>Verlauf von heute</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>To see these extensions as well, add their contexts to the field Context of the connection.</source>
            <translation>Um auch diese Nebenstellen zu sehen, ihre Kontexte im Feld Kontext der Verbindung ergänzen.</translation>
        </message>
        <message>
            <source>To see these extensions as well, name their contexts by --context.</source>
            <translation>Um auch diese Nebenstellen zu sehen, ihre Kontexte mit --context nennen.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Token, if it wants one</source>
            <translation>Token, falls verlangt</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Tokens, for seats and programs</source>
            <translation>Token, für Plätze und Programme</translation>
        </message>
        <message>
            <source>Too many wrong tokens came from this address. Try again in a minute.</source>
            <translation>Von dieser Adresse kamen zu viele falsche Token. In einer Minute erneut versuchen.</translation>
        </message>
        <message>
            <source>Too much is under way; try again in a moment.</source>
            <translation>Es läuft gerade zu viel; gleich erneut versuchen.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Vermitteln</translation>
        </message>
        <message>
            <source>Transfer %1, who talks to %2, to %3?</source>
            <translation>%1, im Gespräch mit %2, an %3 vermitteln?</translation>
        </message>
        <message>
            <source>Transfer after asking…</source>
            <translation>Vermitteln mit Rückfrage…</translation>
        </message>
        <message>
            <source>Transfer all the same</source>
            <translation>Trotzdem weiterleiten</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>An %1 weiterleiten</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Vermitteln…</translation>
        </message>
        <message>
            <source>Trunk: a line to the outside.</source>
            <translation>Amtsleitung: eine Leitung nach draußen.</translation>
        </message>
        <message>
            <source>Trunks need none. A phone does: exten =&gt; NUMBER,hint,PJSIP/%1.</source>
            <translation>Trunks brauchen keinen. Ein Telefon schon: exten =&gt; NUMMER,hint,PJSIP/%1.</translation>
        </message>
        <message>
            <source>Trust the certificate with this SHA-256, whoever signed it.</source>
            <translation>Dem Zertifikat mit diesem SHA-256 vertrauen, wer auch immer es signiert hat.</translation>
        </message>
        <message>
            <source>Try with the demo PBX</source>
            <translation>Demo-PBX ausprobieren</translation>
        </message>
        <message>
            <source>Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>--tls weglassen oder im Abschnitt [general] von manager.conf tlsenable=yes, tlsbindaddr und tlscertfile setzen; der übliche Port ist 5039.</translation>
        </message>
        <message>
            <source>Turn on --tls.</source>
            <translation>--tls einschalten.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Untick Encrypted (TLS), or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>„Verschlüsselt (TLS)“ abwählen oder im Abschnitt [general] von manager.conf tlsenable=yes, tlsbindaddr und tlscertfile setzen; der übliche Port ist 5039.</translation>
        </message>
        <message>
            <source>Updated %1 ago</source>
            <translation>Vor %1 aktualisiert</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Voicemail</translation>
        </message>
        <message>
            <source>WHY THIS STATUS</source>
            <translation>WARUM DIESER STATUS</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Gewartet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Waiting over %1</source>
            <translation>Wartet über %1</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Wandanzeige</translation>
        </message>
        <message>
            <source>Wall  F11</source>
            <translation>Wand  F11</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Watch a built-in demo PBX with N extensions (default 40) instead of a real one.</source>
            <translation>Eine eingebaute Demo-PBX mit N Nebenstellen (Vorgabe 40) statt einer echten überwachen.</translation>
        </message>
        <message>
            <source>Watch a recording instead of a PBX.</source>
            <translation>Eine Aufzeichnung statt einer PBX überwachen.</translation>
        </message>
        <message>
            <source>Wazo offers AMI on 127.0.0.1 only: run Lampfield on it (`lampfieldd serve`), or go through an SSH tunnel.</source>
            <translation>Wazo bietet AMI nur auf 127.0.0.1 an: Lampfield dort betreiben (`lampfieldd serve`) oder durch einen SSH-Tunnel gehen.</translation>
        </message>
        <message>
            <source>What became of %1 is not known: nobody told.</source>
            <translation>Was aus %1 wurde, ist nicht bekannt: Niemand hat es gemeldet.</translation>
        </message>
        <message>
            <source>What calls go on is not known while the PBX does not answer.</source>
            <translation>Welche Anrufe laufen, ist nicht bekannt, solange die PBX nicht antwortet.</translation>
        </message>
        <message>
            <source>What can be done about whoever is chosen</source>
            <translation>Was für die Auswahl möglich ist</translation>
        </message>
        <message>
            <source>What can't be taken</source>
            <translation>Was nicht übernommen werden kann</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Was es darf</translation>
        </message>
        <message>
            <source>What listens at %1 is no Asterisk manager: it began with "%2". Check the port (usually 5038, or 5039 with TLS).</source>
            <translation>Auf %1 antwortet kein Asterisk-Manager: Es begann mit „%2“. Den Port prüfen (meist 5038, mit TLS 5039).</translation>
        </message>
        <message>
            <source>What may be done about calls and queues (default none): all, or some of %1.</source>
            <translation>Was mit Anrufen und Warteschlangen getan werden darf (Vorgabe none): all oder einige von %1.</translation>
        </message>
        <message>
            <source>What people call this PBX</source>
            <translation>Wie diese PBX genannt wird</translation>
        </message>
        <message>
            <source>What queues there are is not known: the PBX does not tell.</source>
            <translation>Welche Warteschlangen es gibt, ist nicht bekannt: Die PBX meldet es nicht.</translation>
        </message>
        <message>
            <source>What the PBX has hints for; ticked contexts are shown:</source>
            <translation>Wofür die PBX Hints hat; angekreuzte Kontexte werden gezeigt:</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Where database and answers are kept.</source>
            <translation>Wo Datenbank und Antworten liegen.</translation>
        </message>
        <message>
            <source>Where does %1 go?</source>
            <translation>Wohin soll %1 vermittelt werden?</translation>
        </message>
        <message>
            <source>Where does %1, who talks to %2, go?</source>
            <translation>Wohin soll %1, im Gespräch mit %2, vermittelt werden?</translation>
        </message>
        <message>
            <source>Where it belongs depends on the PBX. FreePBX and Issabel: add it to /etc/asterisk/manager_custom.conf. VitalPBX: save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo: save it as /etc/asterisk/manager.d/lampfield.conf. Others: add it to /etc/asterisk/manager.conf.</source>
            <translation>Wohin er gehört, hängt von der PBX ab. FreePBX und Issabel: in /etc/asterisk/manager_custom.conf einfügen. VitalPBX: als /etc/asterisk/vitalpbx/manager__60-lampfield.conf speichern. Wazo: als /etc/asterisk/manager.d/lampfield.conf speichern. Andere: in /etc/asterisk/manager.conf einfügen.</translation>
        </message>
        <message>
            <source>Where the hashes of the rebroadcast's tokens are kept (default: tokens.json in the data folder).</source>
            <translation>Wo die Hashes der Token der Weitersendung liegen (Vorgabe: tokens.json im Datenordner).</translation>
        </message>
        <message>
            <source>Which PBX is watched, how often it is asked, and how long what was seen is kept.</source>
            <translation>Welche PBX überwacht wird, wie oft sie gefragt wird und wie lange Gesehenes erhalten bleibt.</translation>
        </message>
        <message>
            <source>Which PBX shall Lampfield watch?</source>
            <translation>Welche PBX soll Lampfield überwachen?</translation>
        </message>
        <message>
            <source>Which calls are shown</source>
            <translation>Welche Anrufe gezeigt werden</translation>
        </message>
        <message>
            <source>Whisper</source>
            <translation>Flüstern</translation>
        </message>
        <message>
            <source>Who can reach it</source>
            <translation>Wer zugreifen kann</translation>
        </message>
        <message>
            <source>Whom does %1 ask to take over %2?</source>
            <translation>Bei wem fragt %1 wegen der Übernahme von %2 zurück?</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Warum nicht</translation>
        </message>
        <message>
            <source>With a sound</source>
            <translation>Mit Ton</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Unterdrückt</translation>
        </message>
        <message>
            <source>Without a phone: its state is set by the dialplan.</source>
            <translation>Ohne Telefon: der Wählplan setzt den Zustand.</translation>
        </message>
        <message>
            <source>Working hours, for Offline</source>
            <translation>Arbeitszeit, für Offline</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Nachbearbeitung</translation>
        </message>
        <message>
            <source>Write class system would let it be read.</source>
            <translation>Mit der write-Klasse system wäre er lesbar.</translation>
        </message>
        <message>
            <source>Write the log there too; it rotates at 5 MiB, and four older ones are kept.</source>
            <translation>Das Protokoll auch dorthin schreiben; es rotiert bei 5 MiB, vier ältere bleiben erhalten.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>You are in this call yourself.</source>
            <translation>Sie sind selbst in diesem Gespräch.</translation>
        </message>
        <message>
            <source>Your own phone can't call itself.</source>
            <translation>Ihr eigenes Telefon kann sich nicht selbst anrufen.</translation>
        </message>
        <message>
            <source>Your own phone, %1, is no extension of this board.</source>
            <translation>Ihr eigenes Telefon %1 ist keine Nebenstelle dieser Tafel.</translation>
        </message>
        <message>
            <source>Your phone, %1, could not be rung: it is offline, or declined.</source>
            <translation>Ihr Telefon %1 konnte nicht angerufen werden: Es ist offline oder hat abgelehnt.</translation>
        </message>
        <message>
            <source>Your phone, %1, declined.</source>
            <translation>Ihr Telefon %1 hat abgelehnt.</translation>
        </message>
        <message>
            <source>Your phone, %1, is busy.</source>
            <translation>Ihr Telefon %1 ist besetzt.</translation>
        </message>
        <message>
            <source>Your phone, %1, was not picked up.</source>
            <translation>An Ihrem Telefon %1 wurde nicht abgehoben.</translation>
        </message>
        <message>
            <source>a change of a phone and its calls are seen only by polling</source>
            <translation>Änderungen eines Telefons und seine Anrufe zeigen sich erst bei der Abfrage</translation>
        </message>
        <message>
            <source>a fault for a moment</source>
            <translation>vorübergehende Störung</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>einer Nummer</translation>
        </message>
        <message>
            <source>a number that ends in %1</source>
            <translation>einer Nummer, die auf %1 endet</translation>
        </message>
        <message>
            <source>a timer ran out</source>
            <translation>Timer abgelaufen</translation>
        </message>
        <message>
            <source>a value is longer than %1 characters</source>
            <translation>ein Wert ist länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>access information lost</source>
            <translation>Zugangsinformation verloren</translation>
        </message>
        <message>
            <source>active must be yes or no</source>
            <translation>active muss yes oder no sein</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>gelb</translation>
        </message>
        <message>
            <source>an unknown day</source>
            <translation>zu einem unbekannten Tag</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>as the other members</source>
            <translation>wie die anderen Mitglieder</translation>
        </message>
        <message>
            <source>available</source>
            <translation>verfügbar</translation>
        </message>
        <message>
            <source>away</source>
            <translation>abwesend</translation>
        </message>
        <message>
            <source>bearer not implemented</source>
            <translation>Übertragungsart nicht vorhanden</translation>
        </message>
        <message>
            <source>break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>besetzt</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>spätestens %1</translation>
        </message>
        <message>
            <source>call, listen, whisper and barge</source>
            <translation>anrufen, mithören, flüstern und sich aufschalten</translation>
        </message>
        <message>
            <source>called by %1</source>
            <translation>angerufen von %1</translation>
        </message>
        <message>
            <source>calling %1</source>
            <translation>ruft %1 an</translation>
        </message>
        <message>
            <source>can't be changed</source>
            <translation>kann nicht geändert werden</translation>
        </message>
        <message>
            <source>cause %1</source>
            <translation>Grund %1</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>channel type not implemented</source>
            <translation>Kanaltyp nicht vorhanden</translation>
        </message>
        <message>
            <source>channel unacceptable</source>
            <translation>Kanal nicht annehmbar</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>verbindet</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>contacts and restarts of the PBX are not told</source>
            <translation>Kontakte und Neustarts der PBX werden nicht gemeldet</translation>
        </message>
        <message>
            <source>debug, info (default), warn or error; for one category: info,ami=debug.</source>
            <translation>debug, info (Vorgabe), warn oder error; für eine Kategorie: info,ami=debug.</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>destination out of order</source>
            <translation>Ziel gestört</translation>
        </message>
        <message>
            <source>device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>früher</translation>
        </message>
        <message>
            <source>extension %1 is on line %2 already</source>
            <translation>Nebenstelle %1 steht bereits in Zeile %2</translation>
        </message>
        <message>
            <source>facility not implemented</source>
            <translation>Dienstmerkmal nicht vorhanden</translation>
        </message>
        <message>
            <source>facility not subscribed</source>
            <translation>Dienstmerkmal nicht abonniert</translation>
        </message>
        <message>
            <source>facility refused</source>
            <translation>Dienstmerkmal abgelehnt</translation>
        </message>
        <message>
            <source>forwarded to %1</source>
            <translation>umgeleitet an %1</translation>
        </message>
        <message>
            <source>forwarded to a number that ends in %1</source>
            <translation>umgeleitet an eine Nummer mit den Endziffern %1</translation>
        </message>
        <message>
            <source>has control characters</source>
            <translation>enthält Steuerzeichen</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>aufgelegt</translation>
        </message>
        <message>
            <source>in maintenance</source>
            <translation>in Wartung</translation>
        </message>
        <message>
            <source>incoming calls barred</source>
            <translation>ankommende Anrufe gesperrt</translation>
        </message>
        <message>
            <source>incompatible destination</source>
            <translation>Ziel nicht kompatibel</translation>
        </message>
        <message>
            <source>information element unknown</source>
            <translation>Informationselement unbekannt</translation>
        </message>
        <message>
            <source>information invalid</source>
            <translation>Information ungültig</translation>
        </message>
        <message>
            <source>information missing</source>
            <translation>Information fehlt</translation>
        </message>
        <message>
            <source>interworking</source>
            <translation>Netzübergang</translation>
        </message>
        <message>
            <source>invalid call reference</source>
            <translation>ungültige Anrufreferenz</translation>
        </message>
        <message>
            <source>invalid message</source>
            <translation>ungültige Nachricht</translation>
        </message>
        <message>
            <source>is later than to</source>
            <translation>liegt nach to</translation>
        </message>
        <message>
            <source>is longer than %1 letters</source>
            <translation>ist länger als %1 Buchstaben</translation>
        </message>
        <message>
            <source>is more than 31 days before to</source>
            <translation>liegt mehr als 31 Tage vor to</translation>
        </message>
        <message>
            <source>is needed</source>
            <translation>ist erforderlich</translation>
        </message>
        <message>
            <source>is not known here</source>
            <translation>ist hier nicht bekannt</translation>
        </message>
        <message>
            <source>is set in line %1 already, and has one value only</source>
            <translation>ist schon in Zeile %1 gesetzt und hat nur einen Wert</translation>
        </message>
        <message>
            <source>is what the PBX says, and can't be set</source>
            <translation>ist, was die PBX meldet, und kann nicht gesetzt werden</translation>
        </message>
        <message>
            <source>is where its hint is, and can't be changed</source>
            <translation>folgt dem Hint und kann nicht geändert werden</translation>
        </message>
        <message>
            <source>it has a hint for %1</source>
            <translation>sie hat einen Hint für %1</translation>
        </message>
        <message>
            <source>it has a line break or a NUL in it.</source>
            <translation>Er enthält einen Zeilenumbruch oder ein NUL.</translation>
        </message>
        <message>
            <source>it has grown to its limit</source>
            <translation>sie hat ihre Höchstgröße erreicht</translation>
        </message>
        <message>
            <source>it has hints in the context %1</source>
            <translation>sie hat Hints im Kontext %1</translation>
        </message>
        <message>
            <source>it has more fields than the heading</source>
            <translation>mehr Felder als in der Kopfzeile</translation>
        </message>
        <message>
            <source>it is no time, direction, offset and length</source>
            <translation>sie enthält nicht Zeit, Richtung, Versatz und Länge</translation>
        </message>
        <message>
            <source>it is not the pinned one, but SHA-256 %1.</source>
            <translation>Es ist nicht das als Pin angegebene, sondern SHA-256 %1.</translation>
        </message>
        <message>
            <source>it is shown %1, but a contact is registered and reachable.</source>
            <translation>Angezeigt wird „%1“, aber ein Kontakt ist registriert und erreichbar.</translation>
        </message>
        <message>
            <source>it is shown %1, but no contact is reachable.</source>
            <translation>Angezeigt wird „%1“, aber kein Kontakt ist erreichbar.</translation>
        </message>
        <message>
            <source>it is too long for a line of AMI.</source>
            <translation>Er ist zu lang für eine AMI-Zeile.</translation>
        </message>
        <message>
            <source>it points beyond the end of what was recorded</source>
            <translation>sie zeigt hinter das Ende der Aufzeichnung</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translation>vorzeitig abgebrochen</translation>
        </message>
        <message>
            <source>it was written by a newer Lampfield (schema %1, this one knows %2).</source>
            <translation>Sie wurde von einem neueren Lampfield geschrieben (Schema %1, dieses kennt %2).</translation>
        </message>
        <message>
            <source>its command line or settings file</source>
            <translation>die Befehlszeile oder die Einstellungsdatei</translation>
        </message>
        <message>
            <source>its file in %1</source>
            <translation>seine Datei in %1</translation>
        </message>
        <message>
            <source>its phones dial in the context %1</source>
            <translation>ihre Telefone wählen im Kontext %1</translation>
        </message>
        <message>
            <source>its queues dial %1</source>
            <translation>ihre Warteschlangen wählen %1</translation>
        </message>
        <message>
            <source>its time is no number of milliseconds</source>
            <translation>ihre Zeit ist keine Zahl von Millisekunden</translation>
        </message>
        <message>
            <source>last %1, longest %2</source>
            <translation>letzte %1, längste %2</translation>
        </message>
        <message>
            <source>light, dark or system (default).</source>
            <translation>light, dark oder system (Vorgabe).</translation>
        </message>
        <message>
            <source>line %1 is not "key = value"</source>
            <translation>Zeile %1 ist nicht „key = value“</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>line %1: a quote is opened and never closed</source>
            <translation>Zeile %1: ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
        </message>
        <message>
            <source>line %1: the column "%2" is there twice</source>
            <translation>Zeile %1: die Spalte „%2“ ist doppelt</translation>
        </message>
        <message>
            <source>line %1: the heading names no column "extension"</source>
            <translation>Zeile %1: die Kopfzeile nennt keine Spalte „extension“</translation>
        </message>
        <message>
            <source>line %1: there is a NUL in it; the file is no text</source>
            <translation>Zeile %1: enthält ein NUL; die Datei ist kein Text</translation>
        </message>
        <message>
            <source>line %1: there is text behind a closing quote</source>
            <translation>Zeile %1: Text hinter einem schließenden Anführungszeichen</translation>
        </message>
        <message>
            <source>line not available</source>
            <translation>Leitung nicht verfügbar</translation>
        </message>
        <message>
            <source>live</source>
            <translation>live</translation>
        </message>
        <message>
            <source>live · %1</source>
            <translation>live · %1</translation>
        </message>
        <message>
            <source>logging in</source>
            <translation>meldet sich an</translation>
        </message>
        <message>
            <source>look</source>
            <translation>ansehen</translation>
        </message>
        <message>
            <source>look and act</source>
            <translation>ansehen und handeln</translation>
        </message>
        <message>
            <source>looking up the host</source>
            <translation>sucht den Host</translation>
        </message>
        <message>
            <source>lost · %1</source>
            <translation>getrennt · %1</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>Mittag</translation>
        </message>
        <message>
            <source>mandatory information wrong</source>
            <translation>Pflichtangabe fehlerhaft</translation>
        </message>
        <message>
            <source>may list PJSIP endpoints and contacts</source>
            <translation>darf PJSIP-Endpunkte und Kontakte auflisten</translation>
        </message>
        <message>
            <source>may list the calls that go on</source>
            <translation>darf die laufenden Anrufe auflisten</translation>
        </message>
        <message>
            <source>may list the states of all hints</source>
            <translation>darf die Zustände aller Hints auflisten</translation>
        </message>
        <message>
            <source>may not list PJSIP endpoints and contacts: why a phone is offline can be told only as far as events tell it</source>
            <translation>darf PJSIP-Endpunkte und Kontakte nicht auflisten: Warum ein Telefon offline ist, lässt sich nur sagen, soweit Ereignisse es melden</translation>
        </message>
        <message>
            <source>may not list the calls that go on: those that began before the program did are missing</source>
            <translation>darf die laufenden Anrufe nicht auflisten: Vor dem Programmstart begonnene fehlen</translation>
        </message>
        <message>
            <source>may not list the states of hints: the board stays empty</source>
            <translation>darf die Zustände der Hints nicht auflisten: Die Tafel bleibt leer</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>Besprechung</translation>
        </message>
        <message>
            <source>message does not fit</source>
            <translation>Nachricht unpassend</translation>
        </message>
        <message>
            <source>message in the wrong state</source>
            <translation>Nachricht im falschen Zustand</translation>
        </message>
        <message>
            <source>message type unknown</source>
            <translation>Nachrichtentyp unbekannt</translation>
        </message>
        <message>
            <source>misdialled</source>
            <translation>verwählt</translation>
        </message>
        <message>
            <source>must be 1 to 32 letters and digits</source>
            <translation>muss aus 1 bis 32 Buchstaben und Ziffern bestehen</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with a port up to 65535</source>
            <translation>muss ADDRESS:PORT sein, mit einem Port bis 65535</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with an address of this machine, or * for all of them</source>
            <translation>muss ADDRESS:PORT sein, mit einer Adresse dieses Rechners oder * für alle</translation>
        </message>
        <message>
            <source>must be a number from 0.01 to 1000</source>
            <translation>muss eine Zahl von 0.01 bis 1000 sein</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>muss ein Text sein</translation>
        </message>
        <message>
            <source>must be a time as 2026-01-31T12:00:00Z</source>
            <translation>muss eine Zeit wie 2026-01-31T12:00:00Z sein</translation>
        </message>
        <message>
            <source>must be a token, as `lampfieldd token add` prints it</source>
            <translation>muss ein Token sein, wie `lampfieldd token add` es ausgibt</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
        </message>
        <message>
            <source>must be addresses or networks as 192.0.2.7 or 192.0.2.0/24</source>
            <translation>muss aus Adressen oder Netzen wie 192.0.2.7 oder 192.0.2.0/24 bestehen</translation>
        </message>
        <message>
            <source>must be all, none, or some of: %1</source>
            <translation>muss all, none oder einige davon sein: %1</translation>
        </message>
        <message>
            <source>must be an address alone: the token comes from --connect-token-file or LAMPFIELD_TOKEN</source>
            <translation>muss eine bloße Adresse sein: Das Token kommt aus --connect-token-file oder LAMPFIELD_TOKEN</translation>
        </message>
        <message>
            <source>must be blind or attended</source>
            <translation>muss blind oder attended sein</translation>
        </message>
        <message>
            <source>must be debug, info, warn or error, for all or as in "info,ami=debug"</source>
            <translation>muss debug, info, warn oder error sein, für alles oder wie in „info,ami=debug“</translation>
        </message>
        <message>
            <source>must be light, dark or system</source>
            <translation>muss light, dark oder system sein</translation>
        </message>
        <message>
            <source>must be listen, whisper or barge</source>
            <translation>muss listen, whisper oder barge sein</translation>
        </message>
        <message>
            <source>must be origins as https://panel.example:8443</source>
            <translation>muss aus Ursprüngen wie https://panel.example:8443 bestehen</translation>
        </message>
        <message>
            <source>must be the SHA-256 of the certificate: 64 hexadecimal digits</source>
            <translation>muss der SHA-256 des Zertifikats sein: 64 hexadezimale Ziffern</translation>
        </message>
        <message>
            <source>must be the address of a host's rebroadcast, as ws://panel:8088/seat</source>
            <translation>muss die Adresse der Weitersendung eines Hosts sein, z. B. ws://panel:8088/seat</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>muss true oder false sein</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>darf nicht leer sein</translation>
        </message>
        <message>
            <source>names no context</source>
            <translation>nennt keinen Kontext</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>braucht Beachtung</translation>
        </message>
        <message>
            <source>network out of order</source>
            <translation>Netz gestört</translation>
        </message>
        <message>
            <source>never verified</source>
            <translation>nie bestätigt</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>next try in %1</source>
            <translation>nächster Versuch in %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>no answer came in time.</source>
            <translation>Es kam rechtzeitig keine Antwort.</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>keine rechtzeitige Antwort</translation>
        </message>
        <message>
            <source>no answer to the TLS handshake</source>
            <translation>keine Antwort auf den TLS-Handshake</translation>
        </message>
        <message>
            <source>no certificate can be read from %1</source>
            <translation>aus %1 ist kein Zertifikat lesbar</translation>
        </message>
        <message>
            <source>no common codec or bearer</source>
            <translation>kein gemeinsamer Codec oder Träger</translation>
        </message>
        <message>
            <source>no line free</source>
            <translation>keine Leitung frei</translation>
        </message>
        <message>
            <source>no members</source>
            <translation>keine Mitglieder</translation>
        </message>
        <message>
            <source>no route to the network</source>
            <translation>kein Weg zum Netz</translation>
        </message>
        <message>
            <source>no route to the number</source>
            <translation>kein Weg zur Nummer</translation>
        </message>
        <message>
            <source>nobody has this number</source>
            <translation>niemand hat diese Nummer</translation>
        </message>
        <message>
            <source>nobody picked up</source>
            <translation>niemand hat abgehoben</translation>
        </message>
        <message>
            <source>nobody waits</source>
            <translation>niemand wartet</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>keiner bekannt</translation>
        </message>
        <message>
            <source>not authorised</source>
            <translation>nicht berechtigt</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>nicht verbunden</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>not on the board</source>
            <translation>nicht auf der Tafel</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>noch nicht gesehen</translation>
        </message>
        <message>
            <source>not to be disturbed</source>
            <translation>nicht stören</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>unbestätigt</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>number incomplete</source>
            <translation>Nummer unvollständig</translation>
        </message>
        <message>
            <source>number ported</source>
            <translation>Nummer portiert</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>on a break</source>
            <translation>in der Pause</translation>
        </message>
        <message>
            <source>on a call</source>
            <translation>im Gespräch</translation>
        </message>
        <message>
            <source>on a call, with another one ringing</source>
            <translation>im Gespräch, ein weiterer Anruf klingelt</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>gehalten</translation>
        </message>
        <message>
            <source>on the board</source>
            <translation>auf der Tafel</translation>
        </message>
        <message>
            <source>outgoing calls barred</source>
            <translation>abgehende Anrufe gesperrt</translation>
        </message>
        <message>
            <source>pause members of queues, add and remove them</source>
            <translation>Mitglieder von Warteschlangen pausieren, hinzufügen und entfernen</translation>
        </message>
        <message>
            <source>paused in its queues</source>
            <translation>in den Warteschlangen pausiert</translation>
        </message>
        <message>
            <source>pbx.example or an address</source>
            <translation>pbx.example oder eine Adresse</translation>
        </message>
        <message>
            <source>presence</source>
            <translation>Präsenz</translation>
        </message>
        <message>
            <source>protocol error</source>
            <translation>Protokollfehler</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <source>redirected</source>
            <translation>umgeleitet</translation>
        </message>
        <message>
            <source>refused · %1</source>
            <translation>abgelehnt · %1</translation>
        </message>
        <message>
            <source>ringing</source>
            <translation>klingelt</translation>
        </message>
        <message>
            <source>routed in a circle</source>
            <translation>im Kreis geleitet</translation>
        </message>
        <message>
            <source>saved answer</source>
            <translation>gespeicherte Antwort</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>somebody else took it</source>
            <translation>anderswo angenommen</translation>
        </message>
        <message>
            <source>status disagrees</source>
            <translation>Status widersprüchlich</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>switch overloaded</source>
            <translation>Vermittlung überlastet</translation>
        </message>
        <message>
            <source>the address of this machine</source>
            <translation>die Adresse dieses Rechners</translation>
        </message>
        <message>
            <source>the extension is longer than %1 characters</source>
            <translation>die Nebenstelle ist länger als %1 Zeichen</translation>
        </message>
        <message>
            <source>the extension is missing</source>
            <translation>die Nebenstelle fehlt</translation>
        </message>
        <message>
            <source>the extensions of its context %1 have twins with *80</source>
            <translation>die Nebenstellen ihres Kontexts %1 haben Zwillinge mit *80</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>the file is not UTF-8; save it as "CSV UTF-8"</source>
            <translation>die Datei ist nicht UTF-8; als „CSV UTF-8“ speichern</translation>
        </message>
        <message>
            <source>the hint says %1, but its devices come to %2.</source>
            <translation>Der Hint sagt %1, seine Geräte ergeben aber %2.</translation>
        </message>
        <message>
            <source>the longest since %1</source>
            <translation>am längsten seit %1</translation>
        </message>
        <message>
            <source>the number has changed</source>
            <translation>die Nummer hat sich geändert</translation>
        </message>
        <message>
            <source>the phone did not respond</source>
            <translation>das Telefon hat nicht reagiert</translation>
        </message>
        <message>
            <source>the phone is not reachable</source>
            <translation>das Telefon ist nicht erreichbar</translation>
        </message>
        <message>
            <source>there is a control character or a line break in a value</source>
            <translation>ein Wert enthält ein Steuerzeichen oder einen Zeilenumbruch</translation>
        </message>
        <message>
            <source>there is no such setting</source>
            <translation>diese Einstellung gibt es nicht</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>diesen Rechner</translation>
        </message>
        <message>
            <source>training</source>
            <translation>Schulung</translation>
        </message>
        <message>
            <source>transfer, park and hang up calls</source>
            <translation>Gespräche vermitteln, parken und beenden</translation>
        </message>
        <message>
            <source>under </source>
            <translation>unter </translation>
        </message>
        <message>
            <source>under 1 ms</source>
            <translation>unter 1 ms</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>unknown number</source>
            <translation>unbekannte Nummer</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>dringend</translation>
        </message>
        <message>
            <source>verified %1 ago</source>
            <translation>Bestätigung %1 her</translation>
        </message>
        <message>
            <source>waiting for a greeting</source>
            <translation>wartet auf Begrüßung</translation>
        </message>
        <message>
            <source>waiting, longest %1</source>
            <translation>wartend, längste %1</translation>
        </message>
        <message>
            <source>well</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>what happens in queues is seen only by polling</source>
            <translation>das Geschehen in Warteschlangen zeigt sich erst bei der Abfrage</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… und %1 weitere</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… und %n weiterer</numerusform>
                <numerusform>… und %n weitere</numerusform>
            </translation>
        </message>
    </context>
</TS>
