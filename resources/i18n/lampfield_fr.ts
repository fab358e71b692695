<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Lampfield</name>
        <message>
            <source>  last seen %1</source>
            <translation>  vu en dernier %1</translation>
        </message>
        <message>
            <source>  observed since %1</source>
            <translation>  observé depuis %1</translation>
        </message>
        <message>
            <source>  observed since %1; it may have begun earlier</source>
            <translation>  observé depuis %1 ; a pu commencer plus tôt</translation>
        </message>
        <message>
            <source> callers</source>
            <translation> appelants</translation>
        </message>
        <message>
            <source> days</source>
            <translation> jours</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source> · next poll in %1</source>
            <translation> · prochain relevé dans %1</translation>
        </message>
        <message>
            <source> · not verified</source>
            <translation> · non vérifié</translation>
        </message>
        <message>
            <source>"%1" is no extension</source>
            <translation>« %1 » n’est pas un poste</translation>
        </message>
        <message>
            <source>"%1" is no extension: 1 to 32 letters, digits and *#+-_.</source>
            <translation>« %1 » n’est pas un poste : 1 à 32 lettres, chiffres et *#+-_.</translation>
        </message>
        <message>
            <source>"%1" is no number that can be dialled.</source>
            <translation>« %1 » n’est pas un numéro que l’on peut composer.</translation>
        </message>
        <message>
            <source>%1 (not connected)</source>
            <translation>%1 (non branché)</translation>
        </message>
        <message>
            <source>%1 If it is the PBX's own, name it as the pin (SHA-256 %2), or give its authority's file.</source>
            <translation>%1 Si c’est bien celui du PBX, l’indiquer comme empreinte (SHA-256 %2), ou donner le fichier de son autorité.</translation>
        </message>
        <message>
            <source>%1 It is in PJSIP maintenance: the PBX refuses calls to it and from it.</source>
            <translation>%1 Il est en maintenance PJSIP : le PBX refuse les appels vers ce poste et depuis ce poste.</translation>
        </message>
        <message>
            <source>%1 a second; %2 in, %3 for the board</source>
            <translation>%1 par seconde ; reçus : %2, pour le tableau : %3</translation>
        </message>
        <message>
            <source>%1 accepted the connection and closed it without a greeting: the PBX may be starting, or not permit this address.</source>
            <translation>%1 a accepté la connexion et l’a fermée sans accueil : le PBX démarre peut-être, ou n’autorise pas cette adresse.</translation>
        </message>
        <message>
            <source>%1 accepted the connection but did not greet as a PBX does within %2 s: the PBX may hang, or this is not its manager port (usually 5038, or 5039 with TLS).</source>
            <translation>%1 a accepté la connexion mais n’a pas répondu comme un PBX en %2 s : le PBX est peut-être bloqué, ou ce n’est pas son port manager (en général 5038, ou 5039 avec TLS).</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 et %2 de plus</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>Répondus : %1</translation>
        </message>
        <message>
            <source>%1 answered · %2 lost</source>
            <translation>Répondus : %1 · perdus : %2</translation>
        </message>
        <message>
            <source>%1 answered, %2 abandoned today</source>
            <translation>aujourd’hui, répondus : %1, abandonnés : %2</translation>
        </message>
        <message>
            <source>%1 answers within %2 ms and lets %3 in after another %4 ms; it is %5.</source>
            <translation>%1 répond en %2 ms et laisse entrer %3 après encore %4 ms ; c’est %5.</translation>
        </message>
        <message>
            <source>%1 asks %2; hanging up hands the call over.</source>
            <translation>%1 consulte %2 ; raccrocher transmet l’appel.</translation>
        </message>
        <message>
            <source>%1 calls %2.</source>
            <translation>%1 appelle %2.</translation>
        </message>
        <message>
            <source>%1 can't be dialed: the context %2 of the dialplan has no such extension.</source>
            <translation>%1 ne peut pas être composé : le contexte %2 du plan de numérotation n'a pas ce poste.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2</source>
            <translation>%1 est illisible : %2</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>%1 est illisible : %2.</translation>
        </message>
        <message>
            <source>%1 can't be transferred to itself.</source>
            <translation>%1 ne peut pas être transféré vers lui-même.</translation>
        </message>
        <message>
            <source>%1 can't be written: %2.</source>
            <translation>Impossible d’écrire %1 : %2.</translation>
        </message>
        <message>
            <source>%1 checked · %2 ok · %3 failed · %4 ms</source>
            <translation>Vérifiés : %1 · ok : %2 · échecs : %3 · %4 ms</translation>
        </message>
        <message>
            <source>%1 confirmed, %2 corrected</source>
            <translation>confirmés : %1, corrigés : %2</translation>
        </message>
        <message>
            <source>%1 connections were recorded as %2: this is the last one.</source>
            <translation>%1 connexions ont été enregistrées sous %2 : celle-ci est la dernière.</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s: check the address, and whether a firewall is in between.</source>
            <translation>%1 n’a pas répondu en %2 s : vérifier l’adresse, et si un pare-feu s’interpose.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS: use the TLS port (usually 5039), or turn TLS off. (%2)</source>
            <translation>%1 ne parle pas TLS : utiliser le port TLS (en général 5039), ou désactiver TLS. (%2)</translation>
        </message>
        <message>
            <source>%1 endpoints have no hint, and are not on the board: %2.</source>
            <translation>Endpoints sans hint, donc absents du tableau (%1) : %2.</translation>
        </message>
        <message>
            <source>%1 expects TLS and was spoken to in plain: turn TLS on, or use the plain port (usually 5038).</source>
            <translation>%1 attend du TLS et a reçu du texte en clair : activer TLS, ou utiliser le port en clair (en général 5038).</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several contexts. Each is shown once, from the context with the most people.</source>
            <translation>%1 postes ont un hint dans plusieurs contextes. Chacun est montré une fois, depuis le contexte qui a le plus de personnes.</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several of the contexts: %2. The context that is named first counts.</source>
            <translation>Postes ayant un hint dans plusieurs des contextes (%1) : %2. Le contexte nommé en premier compte.</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 depuis %2</translation>
        </message>
        <message>
            <source>%1 for at least %2</source>
            <translation>%1 depuis au moins %2</translation>
        </message>
        <message>
            <source>%1 forwards its calls to %2.</source>
            <translation>%1 renvoie ses appels vers %2.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 has been offline for %2.</source>
            <translation>%1 est hors ligne depuis %2.</translation>
        </message>
        <message>
            <source>%1 has been on a call for %2.</source>
            <translation>%1 est en appel depuis %2.</translation>
        </message>
        <message>
            <source>%1 has been paused for %2.</source>
            <translation>%1 est en pause depuis %2.</translation>
        </message>
        <message>
            <source>%1 has been ringing for %2.</source>
            <translation>%1 sonne depuis %2.</translation>
        </message>
        <message>
            <source>%1 has joined the call of %2.</source>
            <translation>%1 a rejoint l’appel de %2.</translation>
        </message>
        <message>
            <source>%1 has no password in its first line</source>
            <translation>%1 n’a pas de mot de passe sur sa première ligne</translation>
        </message>
        <message>
            <source>%1 has no phone.</source>
            <translation>%1 n'a pas de téléphone.</translation>
        </message>
        <message>
            <source>%1 has no seats: it is no Lampfield, or an older one.</source>
            <translation>%1 n’a pas de places : ce n’est pas un Lampfield, ou c’est une version plus ancienne.</translation>
        </message>
        <message>
            <source>%1 has no token in its first line</source>
            <translation>%1 n’a pas de jeton sur sa première ligne</translation>
        </message>
        <message>
            <source>%1 has penalty %2 in %3.</source>
            <translation>%1 a la pénalité %2 dans %3.</translation>
        </message>
        <message>
            <source>%1 has write classes that Lampfield does not need here: %2.</source>
            <translation>%1 a des classes d’écriture dont Lampfield n’a pas besoin ici : %2.</translation>
        </message>
        <message>
            <source>%1 hears events: %2.</source>
            <translation>%1 reçoit les événements : %2.</translation>
        </message>
        <message>
            <source>%1 hears no events of class %2: %3.</source>
            <translation>%1 ne reçoit aucun événement de la classe %2 : %3.</translation>
        </message>
        <message>
            <source>%1 hints name an endpoint that does not exist: %2. They stay offline for ever.</source>
            <translation>Hints vers un endpoint inexistant (%1) : %2. Ils restent hors ligne pour toujours.</translation>
        </message>
        <message>
            <source>%1 hints name no device: %2.</source>
            <translation>Hints ne nommant aucun appareil (%1) : %2.</translation>
        </message>
        <message>
            <source>%1 holds no certificate (PEM).</source>
            <translation>%1 ne contient pas de certificat (PEM).</translation>
        </message>
        <message>
            <source>%1 holds no private key (PEM) without a password.</source>
            <translation>%1 ne contient pas de clé privée (PEM) sans mot de passe.</translation>
        </message>
        <message>
            <source>%1 in time</source>
            <translation>%1 à temps</translation>
        </message>
        <message>
            <source>%1 is %2%3. %4</source>
            <translation>%1 est %2%3. %4</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 est %2.</translation>
        </message>
        <message>
            <source>%1 is a member of the queue %2 already.</source>
            <translation>%1 est déjà membre de la file %2.</translation>
        </message>
        <message>
            <source>%1 is being checked: %2</source>
            <translation>%1 est en cours de vérification : %2</translation>
        </message>
        <message>
            <source>%1 is in maintenance; the PBX refuses calls to it.</source>
            <translation>%1 est en maintenance ; le PBX refuse les appels vers ce poste.</translation>
        </message>
        <message>
            <source>%1 is in no call.</source>
            <translation>%1 n’est dans aucun appel.</translation>
        </message>
        <message>
            <source>%1 is in no queue.</source>
            <translation>%1 n’est dans aucune file.</translation>
        </message>
        <message>
            <source>%1 is in the queue %2 now.</source>
            <translation>%1 est maintenant dans la file %2.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 est utilisé par un autre programme.</translation>
        </message>
        <message>
            <source>%1 is larger than 1 GiB.</source>
            <translation>%1 dépasse 1 Gio.</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB: it is no roster.</source>
            <translation>%1 dépasse 16 Mio : ce n’est pas un effectif.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board.</source>
            <translation>%1 n’est pas un poste de ce tableau.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Let %2 call this number?</source>
            <translation>%1 n'est pas un poste de ce tableau. Faire appeler ce numéro par %2 ?</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Send %2 to this number?</source>
            <translation>%1 n'est pas un poste de ce tableau. Envoyer %2 à ce numéro ?</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. The number is dialed as it is.</source>
            <translation>%1 n'est pas un poste de ce tableau. Le numéro est composé tel quel.</translation>
        </message>
        <message>
            <source>%1 is no file of tokens: %2.</source>
            <translation>%1 n’est pas un fichier de jetons : %2.</translation>
        </message>
        <message>
            <source>%1 is no member of the queue %2.</source>
            <translation>%1 n’est pas membre de la file %2.</translation>
        </message>
        <message>
            <source>%1 is not paused.</source>
            <translation>%1 n’est pas en pause.</translation>
        </message>
        <message>
            <source>%1 is out of the queue %2.</source>
            <translation>%1 n’est plus dans la file %2.</translation>
        </message>
        <message>
            <source>%1 is paused already.</source>
            <translation>%1 est déjà en pause.</translation>
        </message>
        <message>
            <source>%1 is paused in %2 no more.</source>
            <translation>%1 n’est plus en pause dans %2.</translation>
        </message>
        <message>
            <source>%1 is paused in %2.</source>
            <translation>%1 est en pause dans %2.</translation>
        </message>
        <message>
            <source>%1 is paused in all queues.</source>
            <translation>%1 est en pause dans toutes les files.</translation>
        </message>
        <message>
            <source>%1 is paused in no queue any more.</source>
            <translation>%1 n’est plus en pause dans aucune file.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX has no hint for it in %2.</source>
            <translation>%1 est inconnu : le PBX n’a pas de hint pour ce poste dans %2.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX no longer has a hint for it in %2.</source>
            <translation>%1 est inconnu : le PBX n’a plus de hint pour ce poste dans %2.</translation>
        </message>
        <message>
            <source>%1 left by a key.</source>
            <translation>Sortis par une touche : %1.</translation>
        </message>
        <message>
            <source>%1 listens to %2.</source>
            <translation>%1 écoute %2.</translation>
        </message>
        <message>
            <source>%1 lost</source>
            <translation>Perdus : %1</translation>
        </message>
        <message>
            <source>%1 malformed, %2 oversized, %3 late</source>
            <translation>mal formés : %1, trop longs : %2, tardifs : %3</translation>
        </message>
        <message>
            <source>%1 may %2.</source>
            <translation>%1 peut %2.</translation>
        </message>
        <message>
            <source>%1 may log in only once at a time: a manual refresh needs a connection of its own.</source>
            <translation>%1 ne peut ouvrir qu’une session à la fois : une actualisation manuelle a besoin de sa propre connexion.</translation>
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
            <translation>%1 sur %2 disponibles</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 sur %2 libres</translation>
        </message>
        <message>
            <source>%1 or more waiting</source>
            <translation>%1 ou plus en attente</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>autres : %1</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1 en pause</translation>
        </message>
        <message>
            <source>%1 queue</source>
            <translation>file %1</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed.</source>
            <translation>Lignes : %1, dont nouvelles : %2, modifiées : %3.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 seats are connected</source>
            <translation>%1 places connectées</translation>
        </message>
        <message>
            <source>%1 taken: %2 new, %3 changed.</source>
            <translation>Repris : %1, dont nouveaux : %2, modifiés : %3.</translation>
        </message>
        <message>
            <source>%1 talks to nobody.</source>
            <translation>%1 ne parle à personne.</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 en attente</translation>
        </message>
        <message>
            <source>%1 was hung up.</source>
            <translation>%1 : appel raccroché.</translation>
        </message>
        <message>
            <source>%1 was not seen to call %2. Perhaps the dialplan does not let it transfer (options T and t of Dial and Queue).</source>
            <translation>Aucun appel de %1 vers %2 n’a été vu. Le plan de numérotation ne permet peut-être pas le transfert (options T et t de Dial et Queue).</translation>
        </message>
        <message>
            <source>%1 whispers to %2.</source>
            <translation>%1 chuchote à %2.</translation>
        </message>
        <message>
            <source>%1 · %2 in time</source>
            <translation>%1 · %2 à temps</translation>
        </message>
        <message>
            <source>%1 · this queue</source>
            <translation>%1 · cette file</translation>
        </message>
        <message>
            <source>%1, %2 old</source>
            <translation>%1, %2 anciens</translation>
        </message>
        <message>
            <source>%1, from</source>
            <translation>%1, de</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4.</source>
            <translation>%1, ligne %2 : %3 : %4.</translation>
        </message>
        <message>
            <source>%1, not verified</source>
            <translation>%1, non vérifié</translation>
        </message>
        <message>
            <source>%1, of which %2 were slow; %3 failed</source>
            <translation>%1, dont lentes : %2 ; échecs : %3</translation>
        </message>
        <message>
            <source>%1, status disagrees: %2 The PBX was asked again, and it stayed so; the hint decides what is shown.</source>
            <translation>%1, statut discordant : %2 Le PBX a été réinterrogé, sans changement ; le hint décide de ce qui est affiché.</translation>
        </message>
        <message>
            <source>%1, through %2</source>
            <translation>%1, via %2</translation>
        </message>
        <message>
            <source>%1, until</source>
            <translation>%1, jusqu’à</translation>
        </message>
        <message>
            <source>%1: %2 waiting</source>
            <translation>%1 : %2 en attente</translation>
        </message>
        <message>
            <source>%1: hint, device and contact have contradicted each other for %2.</source>
            <translation>%1 : hint, appareil et contact se contredisent depuis %2.</translation>
        </message>
        <message>
            <source>%1: nobody waits</source>
            <translation>%1 : personne n’attend</translation>
        </message>
        <message>
            <source>%1: nothing was imported, as these rows can't be:</source>
            <translation>%1 : rien n’a été importé, car ces lignes ne peuvent pas l’être :</translation>
        </message>
        <message>
            <source>%1: the PBX is asked…</source>
            <translation>%1 : demande envoyée au PBX…</translation>
        </message>
        <message>
            <source>%1:%2 can't be listened on: %3.</source>
            <translation>Impossible d’écouter sur %1:%2 : %3.</translation>
        </message>
        <message>
            <source>%2 itself uses the manager user %1, and needs all of its rights.</source>
            <translation>%2 utilise lui-même l’utilisateur de gestion %1 et a besoin de tous ses droits.</translation>
        </message>
        <message numerus="yes">
            <source>%n Local channel(s)</source>
            <translation>
                <numerusform>%n canal Local</numerusform>
                <numerusform>%n canaux Local</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n alerte</numerusform>
                <numerusform>%n alertes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conference(s)</source>
            <translation>
                <numerusform>%n conférence</numerusform>
                <numerusform>%n conférences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extension(s) are in %1 now.</source>
            <translation>
                <numerusform>%n poste est maintenant dans %1.</numerusform>
                <numerusform>%n postes sont maintenant dans %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extensions fit. Choose one of them.</source>
            <translation>
                <numerusform>%n poste correspond. Choisissez-le.</numerusform>
                <numerusform>%n postes correspondent. Choisissez-en un.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature code(s)</source>
            <translation>
                <numerusform>%n code de fonction</numerusform>
                <numerusform>%n codes de fonction</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n identifiant</numerusform>
                <numerusform>%n identifiants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailbox(es)</source>
            <translation>
                <numerusform>%n boîte vocale</numerusform>
                <numerusform>%n boîtes vocales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n nouveau message</numerusform>
                <numerusform>%n nouveaux messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) stand in several contexts; each is shown from the one with the most people.</source>
            <translation>
                <numerusform>%n numéro figure dans plusieurs contextes ; il est montré depuis celui qui a le plus de personnes.</numerusform>
                <numerusform>%n numéros figurent dans plusieurs contextes ; chacun est montré depuis celui qui a le plus de personnes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of other kinds</source>
            <translation>
                <numerusform>%n d’une autre sorte</numerusform>
                <numerusform>%n d’autres sortes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parking slot(s)</source>
            <translation>
                <numerusform>%n place de parcage</numerusform>
                <numerusform>%n places de parcage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pattern(s)</source>
            <translation>
                <numerusform>%n motif</numerusform>
                <numerusform>%n motifs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problème</numerusform>
                <numerusform>%n problèmes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s)</source>
            <translation>
                <numerusform>%n file d’attente</numerusform>
                <numerusform>%n files d’attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can't be taken:</source>
            <translation>
                <numerusform>%n ligne ne peut pas être reprise :</numerusform>
                <numerusform>%n lignes ne peuvent pas être reprises :</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trunk(s)</source>
            <translation>
                <numerusform>%n ligne externe</numerusform>
                <numerusform>%n lignes externes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n twin(s)</source>
            <translation>
                <numerusform>%n jumeau</numerusform>
                <numerusform>%n jumeaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a phone</source>
            <translation>
                <numerusform>%n sans téléphone</numerusform>
                <numerusform>%n sans téléphone</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 new</source>
            <translation>, nouveaux : %1</translation>
        </message>
        <message>
            <source>--connect can't be combined with --demo, --replay or --listen.</source>
            <translation>--connect ne se combine pas avec --demo, --replay ou --listen.</translation>
        </message>
        <message>
            <source>--context says which one counts.</source>
            <translation>--context dit lequel compte.</translation>
        </message>
        <message>
            <source>--tls-ca and --tls-pin say which certificate of the host is trusted: connect to it by wss://.</source>
            <translation>--tls-ca et --tls-pin disent à quel certificat de l’hôte se fier : s’y connecter par wss://.</translation>
        </message>
        <message>
            <source>--tls-cert and --tls-key go together.</source>
            <translation>--tls-cert et --tls-key vont ensemble.</translation>
        </message>
        <message>
            <source>1 seat is connected</source>
            <translation>1 place connectée</translation>
        </message>
        <message>
            <source>; choose a secret (`openssl rand -hex 16`) and take the semicolon away</source>
            <translation>; choisir un secret (`openssl rand -hex 16`) et enlever le point-virgule</translation>
        </message>
        <message>
            <source>; permit nobody but the machine that Lampfield runs on</source>
            <translation>; autoriser seulement la machine où tourne Lampfield</translation>
        </message>
        <message>
            <source>; this machine; behind NAT, its address as the PBX sees it</source>
            <translation>; cette machine ; derrière un NAT, son adresse telle que le PBX la voit</translation>
        </message>
        <message>
            <source>A body must be application/json.</source>
            <translation>Un corps doit être de type application/json.</translation>
        </message>
        <message>
            <source>A caller waits too long</source>
            <translation>Attente trop longue</translation>
        </message>
        <message>
            <source>A header has no valid name.</source>
            <translation>Un en-tête n’a pas de nom valide.</translation>
        </message>
        <message>
            <source>A level is debug, info, warn or error, for all or as in "info,ami=debug".</source>
            <translation>Un niveau est debug, info, warn ou error, pour tout ou comme dans « info,ami=debug ».</translation>
        </message>
        <message>
            <source>A new connection is being made.</source>
            <translation>Une nouvelle connexion est en cours.</translation>
        </message>
        <message>
            <source>A penalty is zero or more.</source>
            <translation>Une pénalité est zéro ou plus.</translation>
        </message>
        <message>
            <source>A recording can't be replayed and written at once.</source>
            <translation>Un enregistrement ne peut pas être rejoué et écrit à la fois.</translation>
        </message>
        <message>
            <source>A running Lampfield owns the data folder but can't be asked: %1.</source>
            <translation>Un Lampfield en marche détient le dossier de données mais ne peut pas être interrogé : %1.</translation>
        </message>
        <message>
            <source>A running Lampfield owns this data folder and watches %1; name another folder with --data-dir for another PBX or other contexts.</source>
            <translation>Un Lampfield en marche détient ce dossier de données et surveille %1 ; indiquer un autre dossier par --data-dir pour un autre PBX ou d’autres contextes.</translation>
        </message>
        <message>
            <source>A tick puts an extension on the board.</source>
            <translation>Une coche met un poste sur le tableau.</translation>
        </message>
        <message>
            <source>A token is needed here: Authorization: Bearer … It is made in Lampfield.</source>
            <translation>Un jeton est requis ici : Authorization: Bearer … Il se crée dans Lampfield.</translation>
        </message>
        <message>
            <source>A token's name has 1 to %1 letters.</source>
            <translation>Le nom d’un jeton a 1 à %1 lettres.</translation>
        </message>
        <message>
            <source>A user for Lampfield alone needs what is proposed at the end. Leave [%1] as it is if another program uses it.</source>
            <translation>Un utilisateur pour Lampfield seul a besoin de ce qui est proposé à la fin. Laisser [%1] tel quel si un autre programme l’utilise.</translation>
        </message>
        <message>
            <source>A user for Lampfield, with the rights that it needs</source>
            <translation>Un utilisateur pour Lampfield, avec les droits dont il a besoin</translation>
        </message>
        <message>
            <source>A wall display is shown.</source>
            <translation>Un écran mural est affiché.</translation>
        </message>
        <message>
            <source>A web front end served from elsewhere that may ask, as https://panel.example; may be repeated.</source>
            <translation>Une interface web servie ailleurs qui a le droit d’interroger, comme https://panel.example ; répétable.</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>Abandonné</translation>
        </message>
        <message>
            <source>Acknowledge all of these</source>
            <translation>Acquitter toutes celles-ci</translation>
        </message>
        <message>
            <source>Acknowledge the alert</source>
            <translation>Acquitter l’alerte</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add %1 to "%2" of [%3] (%4), then run `asterisk -rx "manager reload"` and connect anew.</source>
            <translation>Ajouter %1 à « %2 » de [%3] (%4), puis `asterisk -rx "manager reload"`, et se reconnecter.</translation>
        </message>
        <message>
            <source>Add %1 to a queue. The lower the penalty, the sooner it is rung.</source>
            <translation>Ajouter %1 à une file. Plus la pénalité est basse, plus tôt ce membre sonne.</translation>
        </message>
        <message>
            <source>Add an extension</source>
            <translation>Ajouter un poste</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager.conf, or to a file that it includes.</source>
            <translation>L’ajouter à /etc/asterisk/manager.conf, ou à un fichier qu’il inclut.</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager_custom.conf: Apply Config leaves that file as it is.</source>
            <translation>L’ajouter à /etc/asterisk/manager_custom.conf : Apply Config laisse ce fichier tel quel.</translation>
        </message>
        <message>
            <source>Add to a queue…</source>
            <translation>Ajouter à une file…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address of the wall</source>
            <translation>Adresse du mural</translation>
        </message>
        <message>
            <source>Addresses that may look without a token, as 192.0.2.0/24; may be repeated.</source>
            <translation>Adresses qui peuvent voir sans jeton, comme 192.0.2.0/24 ; répétable.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>All extensions</source>
            <translation>Tous les postes</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Tout va bien</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Toutes les files</translation>
        </message>
        <message>
            <source>All seats are taken.</source>
            <translation>Toutes les places sont prises.</translation>
        </message>
        <message>
            <source>All seats of the Lampfield at %1 are taken.</source>
            <translation>Toutes les places du Lampfield à %1 sont prises.</translation>
        </message>
        <message>
            <source>Allow a login without the MD5 challenge outside TLS too.</source>
            <translation>Permettre une connexion sans le défi MD5 aussi hors TLS.</translation>
        </message>
        <message>
            <source>Amber asks for a look, red for a hand. Both mark the tile, the side bar and the wall; F8 acknowledges the chosen tile's.</source>
            <translation>L’orange demande un regard, le rouge une intervention. Les deux marquent la tuile, la barre latérale et le mural ; F8 acquitte l’alerte de la tuile choisie.</translation>
        </message>
        <message>
            <source>Amber from</source>
            <translation>Orange dès</translation>
        </message>
        <message>
            <source>An event filter is set for %1 (%2): what it takes away is seen only by polling.</source>
            <translation>Un filtre d’événements est défini pour %1 (%2) : ce qu’il retire n’est vu que par relevé.</translation>
        </message>
        <message>
            <source>Another Lampfield is running on the data folder %1. %2</source>
            <translation>Un autre Lampfield utilise le dossier de données %1. %2</translation>
        </message>
        <message>
            <source>Another language speaks from the next start on.</source>
            <translation>La nouvelle langue s’appliquera au prochain démarrage.</translation>
        </message>
        <message>
            <source>Another name of this machine that browsers use; may be repeated.</source>
            <translation>Un autre nom de cette machine utilisé par des navigateurs ; répétable.</translation>
        </message>
        <message>
            <source>Another program has locked the database (%1).</source>
            <translation>Un autre programme a verrouillé la base de données (%1).</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Répondu</translation>
        </message>
        <message>
            <source>Answered and lost: callers that Lampfield heard of since midnight; lost are those that hung up, and those that the queue gave up. What happens while it does not run is not counted.</source>
            <translation>Répondus et perdus : appelants vus par Lampfield depuis minuit ; sont perdus ceux qui ont raccroché et ceux que la file a abandonnés. Ce qui se passe quand il ne tourne pas n’est pas compté.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Consulter</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>Consulter %1</translation>
        </message>
        <message>
            <source>Ask every</source>
            <translation>Relevé toutes les</translation>
        </message>
        <message>
            <source>Asterisk tells a wrong secret, an unknown user and a forbidden address alike. On the PBX look at /var/log/asterisk/security and at `manager show user %1`; compare the secret; and if deny, permit or acl are set, permit %2. With allowmultiplelogin = no only one may be logged in at a time. After a change of manager.conf: `asterisk -rx "manager reload"`.</source>
            <translation>Asterisk ne distingue pas un secret erroné, un utilisateur inconnu et une adresse interdite. Sur le PBX, consulter /var/log/asterisk/security et `manager show user %1` ; comparer le secret ; et si deny, permit ou acl sont définis, autoriser %2. Avec allowmultiplelogin = no, une seule session est possible à la fois. Après une modification de manager.conf : `asterisk -rx "manager reload"`.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Be a seat of another Lampfield's rebroadcast, as ws://panel:8088/seat, instead of asking a PBX. --tls-ca and --tls-pin are about its certificate then.</source>
            <translation>Occuper une place de la rediffusion d’un autre Lampfield, comme ws://panel:8088/seat, au lieu d’interroger un PBX. --tls-ca et --tls-pin concernent alors son certificat.</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause repos</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Navigateur</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt)</source>
            <translation>Fichiers CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appeler</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Appelant</translation>
        </message>
        <message>
            <source>Callers that wait</source>
            <translation>Appelants en attente</translation>
        </message>
        <message>
            <source>Callers that were lost</source>
            <translation>Appelants perdus</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Calls that are over</source>
            <translation>Appels terminés</translation>
        </message>
        <message>
            <source>Calls that go on</source>
            <translation>Appels en cours</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel the refresh</source>
            <translation>Annuler l’actualisation</translation>
        </message>
        <message>
            <source>Cancel · %1/%2</source>
            <translation>Annuler · %1/%2</translation>
        </message>
        <message>
            <source>Cancel · 10000/10000</source>
            <translation>Annuler · 10000/10000</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Annuler…</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Certificate authorities (PEM) to trust instead of the system's.</source>
            <translation>Autorités de certification (PEM) auxquelles se fier au lieu de celles du système.</translation>
        </message>
        <message>
            <source>Certificate of the rebroadcast, with its chain (PEM); needs --tls-key.</source>
            <translation>Certificat de la rediffusion, avec sa chaîne (PEM) ; exige --tls-key.</translation>
        </message>
        <message>
            <source>Check connection</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Check over TLS, or on the PBX itself.</source>
            <translation>Vérifier par TLS, ou sur le PBX même.</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Diagnostic de la connexion</translation>
        </message>
        <message>
            <source>Choose an extension or a call first.</source>
            <translation>Choisir d’abord un poste ou un appel.</translation>
        </message>
        <message>
            <source>Choose an extension to see who it is, and why its status is what it is.</source>
            <translation>Choisir un poste pour voir qui c’est, et pourquoi son statut est celui-là.</translation>
        </message>
        <message>
            <source>Click to connect anew.</source>
            <translation>Cliquer pour se reconnecter.</translation>
        </message>
        <message>
            <source>Colours that colour-blind eyes tell apart</source>
            <translation>Couleurs distinctes pour les daltoniens</translation>
        </message>
        <message>
            <source>Columns that mean nothing here: %1</source>
            <translation>Colonnes sans signification ici : %1</translation>
        </message>
        <message>
            <source>Commits</source>
            <translation>Écritures</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, enter it in the field Certificate of the connection, or enter the file of its authority there.</source>
            <translation>Comparer l’empreinte à celle du certificat sur le PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). Si c’est la même, la saisir dans le champ Certificat de la connexion, ou y saisir le fichier de son autorité.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin with the fingerprint, or trust its authority by --tls-ca.</source>
            <translation>Comparer l’empreinte à celle du certificat sur le PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). Si c’est la même, s’y fier par --tls-pin avec l’empreinte, ou se fier à son autorité par --tls-ca.</translation>
        </message>
        <message>
            <source>Conference.</source>
            <translation>Conférence.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Connect to a Lampfield</source>
            <translation>Se connecter à un Lampfield</translation>
        </message>
        <message>
            <source>Connect with TLS (usually port 5039).</source>
            <translation>Se connecter avec TLS (en général port 5039).</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Connected again: %1</source>
            <translation>Reconnecté · %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Connection, traffic, queues and database (Ctrl+H)</source>
            <translation>Connexion, trafic, files et base de données (Ctrl+H)</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Connexion : %1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Context %1 has %2 hints; the list took %3 ms.</source>
            <translation>Le contexte %1 a %2 hints ; la liste a pris %3 ms.</translation>
        </message>
        <message>
            <source>Context %1 has no hints, or does not exist. There are hints in: %2.</source>
            <translation>Le contexte %1 n’a pas de hints, ou n’existe pas. Il y a des hints dans : %2.</translation>
        </message>
        <message>
            <source>Copy it now: it is shown only here, and only once.</source>
            <translation>Le copier maintenant : il n’est affiché qu’ici, et une seule fois.</translation>
        </message>
        <message>
            <source>Copy the section for manager.conf</source>
            <translation>Copier la section pour manager.conf</translation>
        </message>
        <message>
            <source>Correct the hint, or make the endpoint in pjsip.conf.</source>
            <translation>Corriger le hint, ou créer l’endpoint dans pjsip.conf.</translation>
        </message>
        <message>
            <source>Ctrl+,</source>
            <translation>Ctrl+,</translation>
        </message>
        <message>
            <source>Ctrl+3</source>
            <translation>Ctrl+3</translation>
        </message>
        <message>
            <source>Ctrl+4</source>
            <translation>Ctrl+4</translation>
        </message>
        <message>
            <source>Ctrl+5</source>
            <translation>Ctrl+5</translation>
        </message>
        <message>
            <source>Ctrl+6</source>
            <translation>Ctrl+6</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Ctrl+B</translation>
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation>Ctrl+H</translation>
        </message>
        <message>
            <source>Ctrl+S</source>
            <translation>Ctrl+S</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Dark, whatever the theme</source>
            <translation>Sombre, quel que soit le thème</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message>
            <source>Day of the callers that were lost</source>
            <translation>Jour des appelants perdus</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Service</translation>
        </message>
        <message numerus="yes">
            <source>Department of %n extension(s):</source>
            <translation>
                <numerusform>Service de %n poste :</numerusform>
                <numerusform>Service de %n postes :</numerusform>
            </translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Departments, filters, alerts, queues and pages</source>
            <translation>Services, filtres, alertes, files et pages</translation>
        </message>
        <message>
            <source>Department…</source>
            <translation>Service…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Details of the chosen extension</source>
            <translation>Détails du poste choisi</translation>
        </message>
        <message>
            <source>Device state</source>
            <translation>État appareil</translation>
        </message>
        <message>
            <source>Dialplan context of the hints (default: all that have hints of phones); may be repeated, the first one wins.</source>
            <translation>Contexte du plan de numérotation des hints (par défaut : tous ceux qui ont des hints de téléphones) ; répétable, le premier l’emporte.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>Ne pas déranger</translation>
        </message>
        <message>
            <source>Double click or F2 edits a cell; what is edited holds at once.</source>
            <translation>Un double clic ou F2 modifie une cellule ; la modification vaut aussitôt.</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Rejetés</translation>
        </message>
        <message>
            <source>Either the demo or a replay: leave out --demo or --replay.</source>
            <translation>Soit la démonstration, soit un enregistrement : omettre --demo ou --replay.</translation>
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Chiffré (TLS)</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Terminer la pause</translation>
        </message>
        <message>
            <source>Ends the connection. It may come back, unless its token is revoked.</source>
            <translation>Coupe la connexion. Elle peut revenir, sauf si son jeton est révoqué.</translation>
        </message>
        <message>
            <source>Enter the context that has them in the field Context of the connection.</source>
            <translation>Saisir dans le champ Contexte de la connexion le contexte qui les contient.</translation>
        </message>
        <message>
            <source>Enter the secret of [%1] in the field Secret of the connection.</source>
            <translation>Saisir le secret de [%1] dans le champ Secret de la connexion.</translation>
        </message>
        <message>
            <source>Event filters and the write time-out of %1 were not looked at: the section of manager.conf comes with its secret, and the connection is not encrypted.</source>
            <translation>Les filtres d’événements et le délai d’écriture de %1 n’ont pas été examinés : la section de manager.conf contient son secret, et la connexion n’est pas chiffrée.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Every network</source>
            <translation>Tous les réseaux</translation>
        </message>
        <message>
            <source>Everybody was taken off the board: %1 The roster page puts them on it.</source>
            <translation>Tout le monde a été retiré du tableau : %1 La page de l’effectif les y remet.</translation>
        </message>
        <message>
            <source>Export the roster</source>
            <translation>Exporter l’effectif</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Extensions as a table</source>
            <translation>Postes en liste</translation>
        </message>
        <message>
            <source>Extensions as tiles</source>
            <translation>Postes en tuiles</translation>
        </message>
        <message>
            <source>Extensions on the wall</source>
            <translation>Postes sur le mural</translation>
        </message>
        <message>
            <source>Extensions to choose from</source>
            <translation>Postes à choisir</translation>
        </message>
        <message>
            <source>F11 shows it, Escape leaves it. While it is shown the screens stay on.</source>
            <translation>F11 l’affiche, Échap le quitte. Tant qu’il est affiché, les écrans restent allumés.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Feature code.</source>
            <translation>Code de fonction.</translation>
        </message>
        <message>
            <source>File with the secret in its first line.</source>
            <translation>Fichier dont la première ligne contient le secret.</translation>
        </message>
        <message>
            <source>File with the token for that host in its first line.</source>
            <translation>Fichier dont la première ligne contient le jeton pour cet hôte.</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Fingerprint or CA file, if it is not a known one</source>
            <translation>Empreinte ou fichier CA, s’il n’est pas connu</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Renvoyée vers</translation>
        </message>
        <message>
            <source>Found by itself; or names, with commas</source>
            <translation>Trouvé tout seul ; ou des noms, avec des virgules</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>FreePBX also has a page for it, Settings → Asterisk Manager Users. A user made there is permitted from 127.0.0.1 only, and cut off after 100 ms when the network is slow: set Permit to %1, Write Timeout to 5000, and tick the classes below.</source>
            <translation>FreePBX a aussi une page pour cela, Settings → Asterisk Manager Users. Un utilisateur créé là n’est autorisé que depuis 127.0.0.1, et coupé après 100 ms si le réseau est lent : mettre Permit à %1, Write Timeout à 5000, et cocher les classes ci-dessous.</translation>
        </message>
        <message>
            <source>FreePBX or Issabel</source>
            <translation>FreePBX ou Issabel</translation>
        </message>
        <message>
            <source>FreePBX, Issabel, VitalPBX and Wazo use such users themselves: leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>FreePBX, Issabel, VitalPBX et Wazo utilisent eux-mêmes de tels utilisateurs : laisser [%1] tel quel et créer un utilisateur pour Lampfield, comme proposé à la fin.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Give each phone a hint in the dialplan: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>Donner à chaque téléphone un hint dans le plan de numérotation : exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Gives extensions without a name the one that queues or calls tell.</source>
            <translation>Donne aux postes sans nom celui qu’indiquent les files ou les appels.</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>Groupe : %1</translation>
        </message>
        <message>
            <source>Grouped by: %1</source>
            <translation>Groupé par : %1</translation>
        </message>
        <message>
            <source>Grouped by: %1; ordered by: %2</source>
            <translation>Groupé par : %1 ; trié par : %2</translation>
        </message>
        <message>
            <source>Hang up</source>
            <translation>Raccrocher</translation>
        </message>
        <message>
            <source>Hang up the call of %1 with %2?</source>
            <translation>Raccrocher l’appel de %1 avec %2 ?</translation>
        </message>
        <message>
            <source>Hang up the call of %1?</source>
            <translation>Raccrocher l’appel de %1 ?</translation>
        </message>
        <message>
            <source>Hang up…</source>
            <translation>Raccrocher…</translation>
        </message>
        <message>
            <source>Hang-up cause %1: %2.</source>
            <translation>Cause de raccrochage %1 : %2.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Hint and contact agree; the device has not been heard of.</source>
            <translation>Hint et contact concordent ; l’appareil ne s’est pas manifesté.</translation>
        </message>
        <message>
            <source>Hint and device agree, and no contact is reachable.</source>
            <translation>Hint et appareil concordent, et aucun contact n’est joignable.</translation>
        </message>
        <message>
            <source>Hint and device agree; no contact is known.</source>
            <translation>Hint et appareil concordent ; aucun contact n’est connu.</translation>
        </message>
        <message>
            <source>Hint, device and contact agree.</source>
            <translation>Hint, appareil et contact concordent.</translation>
        </message>
        <message>
            <source>History unsaved</source>
            <translation>Historique non enregistré</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>How long the status history is kept (default 90).</source>
            <translation>Durée de conservation de l’historique des statuts (par défaut 90).</translation>
        </message>
        <message>
            <source>Identifier: nobody dials it.</source>
            <translation>Identifiant : personne ne le compose.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importer %n ligne</numerusform>
                <numerusform>Importer %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>Importer un effectif</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>In call with</source>
            <translation>En appel avec</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>À temps</translation>
        </message>
        <message>
            <source>In time: answered within %1 s, of those answered or abandoned.</source>
            <translation>À temps : répondus en %1 s au plus, parmi les répondus et les abandonnés.</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Entrant</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>It has a line break in it, or is too long for the PBX.</source>
            <translation>La demande contient un saut de ligne, ou est trop longue pour le PBX.</translation>
        </message>
        <message>
            <source>It names no phone.</source>
            <translation>Il ne nomme aucun téléphone.</translation>
        </message>
        <message>
            <source>It rings its members by the strategy %1.</source>
            <translation>Elle fait sonner ses membres selon la stratégie %1.</translation>
        </message>
        <message>
            <source>Its calls are forwarded to %1.</source>
            <translation>Ses appels sont renvoyés vers %1.</translation>
        </message>
        <message>
            <source>Its end was not heard; it was over by %1 at the latest.</source>
            <translation>Sa fin n’a pas été entendue ; il était terminé à %1 au plus tard.</translation>
        </message>
        <message>
            <source>Its manager port (default 5038).</source>
            <translation>Son port manager (par défaut 5038).</translation>
        </message>
        <message>
            <source>Its number, as 1010. It is shown once the PBX has a hint for it.</source>
            <translation>Son numéro, comme 1010. Il s’affiche dès que le PBX a un hint pour lui.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Join another Lampfield…</source>
            <translation>Rejoindre un autre Lampfield…</translation>
        </message>
        <message>
            <source>Join the call of %1 with %2? Both will hear you.</source>
            <translation>Rejoindre l’appel de %1 avec %2 ? Les deux vous entendront.</translation>
        </message>
        <message>
            <source>Join the call…</source>
            <translation>Rejoindre l’appel…</translation>
        </message>
        <message>
            <source>Keep history</source>
            <translation>Garder l’historique</translation>
        </message>
        <message>
            <source>Kept; type to replace it</source>
            <translation>Conservé ; saisir pour le remplacer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Retard</translation>
        </message>
        <message>
            <source>Lampfield</source>
            <translation>Lampfield</translation>
        </message>
        <message>
            <source>Lampfield logs in to the manager interface (AMI) of an Asterisk, and only looks. The secret is kept in the keychain of this desktop, or where there is none in a file that only you can read.</source>
            <translation>Lampfield se connecte à l’interface manager (AMI) d’un Asterisk, et ne fait que regarder. Le secret est conservé dans le trousseau de ce bureau ou, à défaut, dans un fichier que vous seul pouvez lire.</translation>
        </message>
        <message>
            <source>Lampfield wall</source>
            <translation>Mural Lampfield</translation>
        </message>
        <message>
            <source>Lampfield: %1</source>
            <translation>Lampfield : %1</translation>
        </message>
        <message>
            <source>Lampfield: not live</source>
            <translation>Lampfield : pas en direct</translation>
        </message>
        <message>
            <source>Lampfields on this network</source>
            <translation>Lampfields sur ce réseau</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernier changement</translation>
        </message>
        <message>
            <source>Last confirmed %1 ago.</source>
            <translation>Dernière confirmation il y a %1.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu en dernier</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latence</translation>
        </message>
        <message>
            <source>Leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>Laisser [%1] tel quel et créer un utilisateur pour Lampfield, comme proposé à la fin.</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Sorti</translation>
        </message>
        <message>
            <source>Lets one browser in, within ten minutes; it stays in from then on.</source>
            <translation>Laisse entrer un seul navigateur, dans les dix minutes ; il garde ensuite l’accès.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Line %1 of the times: %2.</source>
            <translation>Ligne %1 des temps : %2.</translation>
        </message>
        <message>
            <source>Line %1 of the times: it is earlier than the one before.</source>
            <translation>Ligne %1 des temps : elle est antérieure à la précédente.</translation>
        </message>
        <message>
            <source>Link to the PBX down</source>
            <translation>Liaison au PBX coupée</translation>
        </message>
        <message>
            <source>Listen in</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Local channel: no phone of its own.</source>
            <translation>Canal Local : pas de téléphone propre.</translation>
        </message>
        <message>
            <source>Longest in its state</source>
            <translation>Le plus longtemps dans son état</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Attente max.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>Look and privacy</source>
            <translation>Apparence et confidentialité</translation>
        </message>
        <message>
            <source>Look at deny, permit and acl of manager.conf, and whether the PBX is starting.</source>
            <translation>Vérifier deny, permit et acl dans manager.conf, et si le PBX est en train de démarrer.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Mailbox.</source>
            <translation>Boîte vocale.</translation>
        </message>
        <message>
            <source>Make a user for Lampfield, as proposed at the end.</source>
            <translation>Créer un utilisateur pour Lampfield, comme proposé à la fin.</translation>
        </message>
        <message>
            <source>Make token</source>
            <translation>Créer le jeton</translation>
        </message>
        <message>
            <source>Many callers waiting</source>
            <translation>Beaucoup en attente</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Members of the queue</source>
            <translation>Membres de la file</translation>
        </message>
        <message>
            <source>Messages read</source>
            <translation>Messages lus</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Manqués</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of a new token</source>
            <translation>Nom d’un nouveau jeton</translation>
        </message>
        <message>
            <source>Name of the filter in the side bar:</source>
            <translation>Nom du filtre dans la barre latérale :</translation>
        </message>
        <message>
            <source>Name the context that has them by --context.</source>
            <translation>Indiquer par --context le contexte qui les contient.</translation>
        </message>
        <message>
            <source>Name the phone: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>Indiquer le téléphone : exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Name, extension or number</source>
            <translation>Nom, poste ou numéro</translation>
        </message>
        <message>
            <source>Names from the PBX</source>
            <translation>Noms du PBX</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Nouveau code</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nouveau profil</translation>
        </message>
        <message>
            <source>No Lampfield was found on this network yet</source>
            <translation>Aucun Lampfield trouvé sur ce réseau pour l’instant</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>No call fits what is searched for.</source>
            <translation>Aucun appel ne correspond à la recherche.</translation>
        </message>
        <message>
            <source>No call that ended on that day is known.</source>
            <translation>Aucun appel terminé ce jour-là n’est connu.</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>Sans service</translation>
        </message>
        <message>
            <source>No event of class %1 came while it was listened for; it may be that nothing happened.</source>
            <translation>Aucun événement de la classe %1 n’est arrivé pendant l’écoute ; il se peut qu’il ne se soit rien passé.</translation>
        </message>
        <message>
            <source>No extension fits the search.</source>
            <translation>Aucun poste ne correspond à la recherche.</translation>
        </message>
        <message>
            <source>No extensions known yet.</source>
            <translation>Aucun poste connu pour l’instant.</translation>
        </message>
        <message>
            <source>No extensions known yet. They appear as soon as the PBX lists its hints.</source>
            <translation>Aucun poste connu pour l’instant. Ils apparaissent dès que le PBX liste ses hints.</translation>
        </message>
        <message>
            <source>No manager user is given: name one with --user, AMI_USERNAME or the INI file, or try --demo.</source>
            <translation>Aucun utilisateur manager n’est indiqué : en nommer un par --user, AMI_USERNAME ou le fichier INI, ou essayer --demo.</translation>
        </message>
        <message>
            <source>No name and no extension fits, and this is no number to dial.</source>
            <translation>Aucun nom ni poste ne correspond, et ce n'est pas un numéro à composer.</translation>
        </message>
        <message>
            <source>No name and no extension of this board fits. The PBX is asked whether it can dial "%1".</source>
            <translation>Aucun nom ni poste de ce tableau ne correspond. Le PBX dira s'il peut composer « %1 ».</translation>
        </message>
        <message>
            <source>No phone of yours is known: name its extension in the setting "phone".</source>
            <translation>Aucun téléphone n’est connu pour vous : indiquer son poste dans le réglage « phone ».</translation>
        </message>
        <message>
            <source>No queue</source>
            <translation>Aucune file</translation>
        </message>
        <message>
            <source>No queue was named.</source>
            <translation>Aucune file n’a été indiquée.</translation>
        </message>
        <message>
            <source>No refresh yet</source>
            <translation>Aucune actualisation</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>Appareil inexistant</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Personne n’est choisi</translation>
        </message>
        <message>
            <source>Nobody is connected</source>
            <translation>Personne n’est connecté</translation>
        </message>
        <message>
            <source>Nobody is on a call.</source>
            <translation>Personne n’est en appel.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Not allowed here: add %1 to the setting "allow".</source>
            <translation>Non autorisé ici : ajouter %1 au réglage « allow ».</translation>
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation>Pas encore confirmé.</translation>
        </message>
        <message>
            <source>Not on the board</source>
            <translation>Pas sur le tableau</translation>
        </message>
        <message>
            <source>Not on the board (%1)</source>
            <translation>Pas sur le tableau (%1)</translation>
        </message>
        <message>
            <source>Not on the board: %1.</source>
            <translation>Pas sur le tableau : %1.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>Non vu</translation>
        </message>
        <message>
            <source>Not transferred: %1</source>
            <translation>Non transféré : %1</translation>
        </message>
        <message>
            <source>Not transferred: %1 %2 is free.</source>
            <translation>Non transféré : %1 %2 est libre.</translation>
        </message>
        <message>
            <source>Not verified since the program started.</source>
            <translation>Non vérifié depuis le démarrage du programme.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Nothing can be recorded in the folder %1.</source>
            <translation>Impossible d’enregistrer dans le dossier %1.</translation>
        </message>
        <message>
            <source>Nothing has been heard from the PBX for %1.</source>
            <translation>Aucune nouvelle du PBX depuis %1.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1.</source>
            <translation>Rien n’est connu d’un poste %1.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1. %2</source>
            <translation>Rien n’est connu d’un poste %1. %2</translation>
        </message>
        <message>
            <source>Nothing listens at %1: check host and port, and that manager.conf says enabled=yes with this address as bindaddr.</source>
            <translation>Rien n’écoute à %1 : vérifier hôte et port, et que manager.conf contient enabled=yes avec cette adresse comme bindaddr.</translation>
        </message>
        <message>
            <source>Notify on the desktop</source>
            <translation>Notifier sur le bureau</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Observed since %1. The state may have begun earlier.</source>
            <translation>Observé depuis %1. L’état a pu commencer plus tôt.</translation>
        </message>
        <message>
            <source>Of manager.conf</source>
            <translation>De manager.conf</translation>
        </message>
        <message>
            <source>Of this window. The wall has a page of its own.</source>
            <translation>De cette fenêtre. Le mural a sa propre page.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Offline in working hours</source>
            <translation>Hors ligne en heures ouvrées</translation>
        </message>
        <message>
            <source>Offline over %1</source>
            <translation>Hors ligne plus de %1</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>En appel</translation>
        </message>
        <message>
            <source>On call over %1</source>
            <translation>En appel plus de %1</translation>
        </message>
        <message>
            <source>On call too long</source>
            <translation>En appel trop longtemps</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>On none of them: on the one where the window is.</source>
            <translation>Sur aucun d’eux : sur celui de la fenêtre.</translation>
        </message>
        <message>
            <source>On the PBX, [general] of manager.conf needs enabled = yes and a bindaddr that this machine reaches (Wazo's is 127.0.0.1), and its firewall has to let the port through.</source>
            <translation>Sur le PBX, [general] de manager.conf demande enabled = yes et un bindaddr que cette machine atteint (celui de Wazo est 127.0.0.1), et son pare-feu doit laisser passer le port.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Au tableau</translation>
        </message>
        <message>
            <source>On the board are the people of %1; the list took %2 ms.</source>
            <translation>Sur le tableau figurent les personnes de %1 ; la liste a pris %2 ms.</translation>
        </message>
        <message>
            <source>On these screens</source>
            <translation>Sur ces écrans</translation>
        </message>
        <message>
            <source>Only a part of it was done. %1</source>
            <translation>Une partie seulement a été faite. %1</translation>
        </message>
        <message>
            <source>Only extensions can be called from here.</source>
            <translation>Seuls des postes peuvent être appelés d’ici.</translation>
        </message>
        <message>
            <source>Only extensions can be members of a queue.</source>
            <translation>Seuls des postes peuvent être membres d’une file.</translation>
        </message>
        <message>
            <source>Only the hint speaks of it.</source>
            <translation>Seul le hint en parle.</translation>
        </message>
        <message>
            <source>Open the rebroadcast…</source>
            <translation>Ouvrir la rediffusion…</translation>
        </message>
        <message>
            <source>Open the roster…</source>
            <translation>Ouvrir l’effectif…</translation>
        </message>
        <message>
            <source>Open to</source>
            <translation>Ouvert à</translation>
        </message>
        <message>
            <source>Or its address, as panel:8088</source>
            <translation>Ou son adresse, comme panel:8088</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>Other seats, browsers and wall displays (Ctrl+B)</source>
            <translation>Autres places, navigateurs et écrans muraux (Ctrl+B)</translation>
        </message>
        <message>
            <source>Other seats, browsers and walls of this network see this board.</source>
            <translation>D’autres places, navigateurs et muraux de ce réseau voient ce tableau.</translation>
        </message>
        <message>
            <source>Otherwise only their last two digits are shown.</source>
            <translation>Sinon, seuls leurs deux derniers chiffres sont affichés.</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Sortant</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>PBX</source>
            <translation>PBX</translation>
        </message>
        <message>
            <source>PBX is starting</source>
            <translation>PBX en démarrage</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Pages of this origin may not ask. Add it to the origins that are allowed.</source>
            <translation>Les pages de cette origine n’ont pas le droit d’interroger. L’ajouter aux origines autorisées.</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Parquer</translation>
        </message>
        <message>
            <source>Park %1, who talks to %2? The phone of %2 is told where.</source>
            <translation>Parquer %1, en conversation avec %2 ? Le téléphone de %2 indiquera où.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Parqué</translation>
        </message>
        <message>
            <source>Parking slot.</source>
            <translation>Place de parcage.</translation>
        </message>
        <message>
            <source>Park…</source>
            <translation>Parquer…</translation>
        </message>
        <message>
            <source>Pattern: it stands for many extensions.</source>
            <translation>Motif : il représente beaucoup de postes.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause %1: no queue rings a member that is paused.</source>
            <translation>Mettre %1 en pause : aucune file ne fait sonner un membre en pause.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Paused over %1</source>
            <translation>En pause plus de %1</translation>
        </message>
        <message>
            <source>Paused too long</source>
            <translation>En pause trop longtemps</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>En pause · %1</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>Pause…</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Pénalité</translation>
        </message>
        <message>
            <source>Poll interval (default 30).</source>
            <translation>Intervalle entre relevés (par défaut 30).</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Private key of that certificate (PEM).</source>
            <translation>Clé privée de ce certificat (PEM).</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Proposed: a user for Lampfield alone, with the rights that it needs and no more.</source>
            <translation>Proposition : un utilisateur pour Lampfield seul, avec les droits dont il a besoin et rien de plus.</translation>
        </message>
        <message>
            <source>Put on the board</source>
            <translation>Mettre au tableau</translation>
        </message>
        <message>
            <source>QR code of the wall's address</source>
            <translation>Code QR de l’adresse du mural</translation>
        </message>
        <message>
            <source>Qt found no TLS library on this machine</source>
            <translation>Qt n’a trouvé aucune bibliothèque TLS sur cette machine</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed (libqt6sql6-sqlite).</source>
            <translation>Le pilote SQLite de Qt n’est pas installé (libqt6sql6-sqlite).</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Queue %1: %2 % of today's callers were answered in time.</source>
            <translation>File %1 : %2 % des appelants du jour ont eu une réponse à temps.</translation>
        </message>
        <message>
            <source>Queue %1: %2 callers wait.</source>
            <translation>File %1 : %2 appelants attendent.</translation>
        </message>
        <message>
            <source>Queue %1: a caller has waited for %2.</source>
            <translation>File %1 : un appelant attend depuis %2.</translation>
        </message>
        <message>
            <source>Queue.</source>
            <translation>File d’attente.</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Sonné</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Rebroadcast</source>
            <translation>Rediffusion</translation>
        </message>
        <message>
            <source>Rebroadcast off</source>
            <translation>Rediffusion inactive</translation>
        </message>
        <message>
            <source>Rebroadcast on</source>
            <translation>Rediffusion active</translation>
        </message>
        <message>
            <source>Rebroadcast to other seats and browsers there, as 0.0.0.0:8088; a port alone means this machine only. Off unless it is given.</source>
            <translation>Rediffuser à cette adresse vers d’autres places et navigateurs, comme 0.0.0.0:8088 ; un port seul désigne cette machine uniquement. Inactif si absent.</translation>
        </message>
        <message>
            <source>Reconnecting in %1 (attempt %2).</source>
            <translation>Reconnexion dans %1 (tentative %2).</translation>
        </message>
        <message>
            <source>Record the traffic with the PBX as FILE.txt, FILE.sent and FILE.tim, without its secrets.</source>
            <translation>Enregistrer le trafic avec le PBX dans FILE.txt, FILE.sent et FILE.tim, sans ses secrets.</translation>
        </message>
        <message>
            <source>Red from</source>
            <translation>Rouge dès</translation>
        </message>
        <message>
            <source>Reduced motion: pages of a wall change at once</source>
            <translation>Mouvements réduits : les pages d’un mural changent d’un coup</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Refresh  F5</source>
            <translation>Actualiser  F5</translation>
        </message>
        <message>
            <source>Refresh all extensions</source>
            <translation>Actualiser tous les postes</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Actualisation…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1 from a queue?</source>
            <translation>Retirer %1 d’une file ?</translation>
        </message>
        <message>
            <source>Remove allowmultiplelogin = no.</source>
            <translation>Retirer allowmultiplelogin = no.</translation>
        </message>
        <message>
            <source>Remove from a queue…</source>
            <translation>Retirer d’une file…</translation>
        </message>
        <message>
            <source>Remove the lines "eventfilter =" of [%1].</source>
            <translation>Retirer les lignes « eventfilter = » de [%1].</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message>
            <source>Renew it before: nobody can connect with it after that day.</source>
            <translation>Le renouveler avant : passé ce jour, personne ne pourra plus se connecter avec.</translation>
        </message>
        <message>
            <source>Replay X times as fast (default 1).</source>
            <translation>Rejouer X fois plus vite (par défaut 1).</translation>
        </message>
        <message>
            <source>Request line and headers are larger than is taken.</source>
            <translation>La ligne de requête et les en-têtes dépassent la taille admise.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Révoquer</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Sonne</translation>
        </message>
        <message>
            <source>Ringing over %1</source>
            <translation>Sonne plus de %1</translation>
        </message>
        <message>
            <source>Ringing too long</source>
            <translation>Sonne trop longtemps</translation>
        </message>
        <message>
            <source>Ringing · on call</source>
            <translation>Sonne · en appel</translation>
        </message>
        <message>
            <source>Rings that the member let pass, since midnight or since Lampfield started</source>
            <translation>Sonneries que le membre a laissées passer, depuis minuit ou depuis le démarrage de Lampfield</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Rows to be committed</source>
            <translation>Lignes à écrire</translation>
        </message>
        <message>
            <source>Rows to be shown</source>
            <translation>Lignes à afficher</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>Actif depuis</translation>
        </message>
        <message>
            <source>STALE: last verified %1 ago</source>
            <translation>PÉRIMÉ : vérifié il y a %1</translation>
        </message>
        <message>
            <source>Save and connect</source>
            <translation>Enregistrer et connecter</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Enregistrer le filtre</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/manager.d/lampfield.conf, which Wazo reads and never overwrites.</source>
            <translation>L’enregistrer sous /etc/asterisk/manager.d/lampfield.conf, que Wazo lit et n’écrase jamais.</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf, which VitalPBX reads and never overwrites; the files manager__50-… are its own.</source>
            <translation>L’enregistrer sous /etc/asterisk/vitalpbx/manager__60-lampfield.conf, que VitalPBX lit et n’écrase jamais ; les fichiers manager__50-… sont les siens.</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <source>Saved %1 ago</source>
            <translation>Enregistré il y a %1</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>Rechercher   Ctrl+F</translation>
        </message>
        <message>
            <source>Search extensions</source>
            <translation>Rechercher des postes</translation>
        </message>
        <message>
            <source>Search the roster</source>
            <translation>Rechercher dans l’effectif</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Section for manager.conf</source>
            <translation>Section pour manager.conf</translation>
        </message>
        <message>
            <source>See that "read =" of [%1] has system,call,agent.</source>
            <translation>Vérifier que « read = » de [%1] contient system,call,agent.</translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>Envoyer %1 vers %2 ?</translation>
        </message>
        <message>
            <source>Service level too low</source>
            <translation>Niveau de service trop bas</translation>
        </message>
        <message>
            <source>Service level under %1 %</source>
            <translation>Niveau de service sous %1 %</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>Set both by NTP: when calls began is told by the clock of the PBX.</source>
            <translation>Régler les deux par NTP : le début des appels est donné par l’horloge du PBX.</translation>
        </message>
        <message>
            <source>Set the penalty…</source>
            <translation>Définir la pénalité…</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, and use --tls with port 5039.</source>
            <translation>Mettre tlsenable=yes et un certificat dans manager.conf, et utiliser --tls avec le port 5039.</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, then tick Encrypted (TLS) and use port 5039.</source>
            <translation>Mettre tlsenable=yes et un certificat dans manager.conf, puis cocher « Chiffré (TLS) » et utiliser le port 5039.</translation>
        </message>
        <message>
            <source>Set writetimeout = 5000 in [%1] (%2).</source>
            <translation>Mettre writetimeout = 5000 dans [%1] (%2).</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Settings file (default: lampfield.ini in the user's configuration folder).</source>
            <translation>Fichier de réglages (par défaut lampfield.ini dans le dossier de configuration de l’utilisateur).</translation>
        </message>
        <message>
            <source>Settings → Asterisk Manager Users, or manager_custom.conf</source>
            <translation>Settings → Asterisk Manager Users, ou manager_custom.conf</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Afficher en liste</translation>
        </message>
        <message>
            <source>Show as a wall display</source>
            <translation>Afficher en écran mural</translation>
        </message>
        <message>
            <source>Show as tiles</source>
            <translation>Afficher en tuiles</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Afficher seulement : %1</translation>
        </message>
        <message>
            <source>Show the board</source>
            <translation>Afficher le tableau</translation>
        </message>
        <message>
            <source>Show the numbers of callers from outside</source>
            <translation>Afficher les numéros des appelants extérieurs</translation>
        </message>
        <message>
            <source>Show the wall</source>
            <translation>Afficher le mural</translation>
        </message>
        <message>
            <source>Show this board to other seats and browsers</source>
            <translation>Montrer ce tableau à d’autres places et navigateurs</translation>
        </message>
        <message>
            <source>Shown from the context %1.</source>
            <translation>Montré depuis le contexte %1.</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Socket.IO</source>
            <translation>Socket.IO</translation>
        </message>
        <message>
            <source>Start as a wall display, on the screen of that number or name, or on "all"; may be repeated. Default: on the first.</source>
            <translation>Démarrer en écran mural, sur l’écran de ce numéro ou de ce nom, ou sur « all » ; répétable. Par défaut : sur le premier.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Status disagrees</source>
            <translation>Statut discordant</translation>
        </message>
        <message>
            <source>Stay in the notification area when the window is closed</source>
            <translation>Rester dans la zone de notification à la fermeture de la fenêtre</translation>
        </message>
        <message>
            <source>Supervisors are allowed to %1, but %2 may not.</source>
            <translation>Les superviseurs sont autorisés à %1, mais %2 ne le peut pas.</translation>
        </message>
        <message>
            <source>TLS can't be used: %1.</source>
            <translation>TLS ne peut pas être utilisé : %1.</translation>
        </message>
        <message>
            <source>TODAY</source>
            <translation>AUJOURD’HUI</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>Retirer du tableau</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Pris</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>Parlé</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Test says what works and what does not, before anything is kept.</source>
            <translation>« Tester » montre ce qui marche et ce qui ne marche pas, avant que rien ne soit conservé.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 can't be reached: %2.</source>
            <translation>Le Lampfield à %1 est injoignable : %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer to this name: ask by its address, or start it with --allow-host.</source>
            <translation>Le Lampfield à %1 ne répond pas à ce nom : l’appeler par son adresse, ou le démarrer avec --allow-host.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer.</source>
            <translation>Le Lampfield à %1 ne répond pas.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not know this token: it may have been revoked.</source>
            <translation>Le Lampfield à %1 ne connaît pas ce jeton : il a peut-être été révoqué.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has closed the link.</source>
            <translation>Le Lampfield à %1 a fermé la liaison.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has ended this seat: %2.</source>
            <translation>Le Lampfield à %1 a mis fin à cette place : %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 is not understood: %2</source>
            <translation>Le Lampfield à %1 n’est pas compris : %2</translation>
        </message>
        <message>
            <source>The Lampfield at %1 wants a token: name its file with --connect-token-file, or set LAMPFIELD_TOKEN.</source>
            <translation>Le Lampfield à %1 exige un jeton : indiquer son fichier par --connect-token-file, ou définir LAMPFIELD_TOKEN.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 was shown too many wrong tokens from here.</source>
            <translation>Le Lampfield à %1 a reçu d’ici trop de jetons erronés.</translation>
        </message>
        <message>
            <source>The PBX (default 127.0.0.1).</source>
            <translation>Le PBX (par défaut 127.0.0.1).</translation>
        </message>
        <message>
            <source>The PBX at %1 closed the connection: it may have been stopped or restarted.</source>
            <translation>Le PBX à %1 a fermé la connexion : il a peut-être été arrêté ou redémarré.</translation>
        </message>
        <message>
            <source>The PBX at %1 greeted but did not answer the login in time: it may be overloaded.</source>
            <translation>Le PBX à %1 a salué mais n’a pas répondu à temps à l’identification : il est peut-être surchargé.</translation>
        </message>
        <message>
            <source>The PBX at %1 is shutting down and takes no logins; the credentials were not looked at.</source>
            <translation>Le PBX à %1 est en cours d’arrêt et n’accepte plus de connexions ; les identifiants n’ont pas été examinés.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"), and no secret was given: set AMI_PASSWORD, or name a file with --password-file.</source>
            <translation>Le PBX à %1 a refusé la connexion (utilisateur « %2 »), et aucun secret n’a été donné : définir AMI_PASSWORD, ou indiquer un fichier par --password-file.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"): check the secret, and whether this address is permitted in manager.conf. It said "%3".</source>
            <translation>Le PBX à %1 a refusé la connexion (utilisateur « %2 ») : vérifier le secret, et si cette adresse est autorisée dans manager.conf. Sa réponse : « %3 ».</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login of %2, and no secret was given.</source>
            <translation>Le PBX à %1 a refusé la connexion de %2, et aucun secret n’a été donné.</translation>
        </message>
        <message>
            <source>The PBX at %1 stopped answering; the connection was given up.</source>
            <translation>Le PBX à %1 ne répond plus ; la connexion a été abandonnée.</translation>
        </message>
        <message>
            <source>The PBX can't do this: its module %1 is not loaded.</source>
            <translation>Le PBX ne sait pas faire cela : son module %1 n’est pas chargé.</translation>
        </message>
        <message>
            <source>The PBX could not ring your phone, %1: congestion.</source>
            <translation>Le PBX n’a pas pu faire sonner votre téléphone, %1 : encombrement.</translation>
        </message>
        <message>
            <source>The PBX denies this user %1: what those would tell is missing in the details. Its manager.conf entry needs write=system,call or write=system,reporting.</source>
            <translation>Le PBX refuse à cet utilisateur %1 : ce que ces actions indiqueraient manque dans les détails. Son entrée dans manager.conf doit avoir write=system,call ou write=system,reporting.</translation>
        </message>
        <message>
            <source>The PBX denies this user the state of extensions: its manager.conf entry needs write=call or write=reporting.</source>
            <translation>Le PBX refuse à cet utilisateur l’état des postes : son entrée dans manager.conf doit avoir write=call ou write=reporting.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time.</source>
            <translation>Le PBX n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time; whether it was done is not known.</source>
            <translation>Le PBX n’a pas répondu à temps ; on ignore si cela a été fait.</translation>
        </message>
        <message>
            <source>The PBX did not do it: %1.</source>
            <translation>Le PBX ne l’a pas fait : %1.</translation>
        </message>
        <message>
            <source>The PBX did not list its hints: %1</source>
            <translation>Le PBX n’a pas listé ses hints : %1</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 can be dialed.</source>
            <translation>Le PBX n'a pas indiqué si %1 peut être composé.</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 is free.</source>
            <translation>Le PBX n’a pas dit si %1 est libre.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user '%1' do this: add %2 to the user's write= in manager.conf.</source>
            <translation>Le PBX ne permet pas cela à son utilisateur manager « %1 » : ajouter %2 au write= de l’utilisateur dans manager.conf.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user do this.</source>
            <translation>Le PBX ne permet pas cela à son utilisateur manager.</translation>
        </message>
        <message>
            <source>The PBX does not tell this user of its queues: they are listed every five minutes. Its manager.conf entry needs read=agent.</source>
            <translation>Le PBX n’annonce pas ses files à cet utilisateur : elles sont listées toutes les cinq minutes. Son entrée dans manager.conf doit avoir read=agent.</translation>
        </message>
        <message numerus="yes">
            <source>The PBX gave no list of extension states (%1), and answered for none of the %n extension(s) asked one by one.</source>
            <translation>
                <numerusform>Le PBX n’a pas donné de liste des états des postes (%1), et n’a pas répondu pour le seul poste interrogé à part.</numerusform>
                <numerusform>Le PBX n’a pas donné de liste des états des postes (%1), et n’a répondu pour aucun des %n postes interrogés un par un.</numerusform>
            </translation>
        </message>
        <message>
            <source>The PBX gave no list of extension states (%1), and no extensions are known yet that could be asked one by one.</source>
            <translation>Le PBX n’a pas donné de liste des états des postes (%1), et aucun poste à interroger un par un n’est encore connu.</translation>
        </message>
        <message>
            <source>The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the connection.</source>
            <translation>Le PBX renonce à écrire à %1 après %2 ms ; sur un mauvais réseau, il coupe la connexion.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1 The roster page lists them.</source>
            <translation>Le PBX a des hints, mais aucun d’un téléphone : %1 La page de l’effectif les énumère.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1.</source>
            <translation>Le PBX a des hints, mais aucun d’un téléphone : %1.</translation>
        </message>
        <message>
            <source>The PBX has no PJSIP loaded: there are no endpoints and contacts to list.</source>
            <translation>Le PBX n’a pas chargé PJSIP : il n’y a ni endpoints ni contacts à lister.</translation>
        </message>
        <message>
            <source>The PBX has no hints at all: nobody can be shown.</source>
            <translation>Le PBX n’a aucun hint : personne ne peut être affiché.</translation>
        </message>
        <message>
            <source>The PBX has no hints in %1; the contexts that have some are: %2.</source>
            <translation>Le PBX n’a pas de hints dans %1 ; les contextes qui en ont sont : %2.</translation>
        </message>
        <message>
            <source>The PBX has no queues loaded (app_queue).</source>
            <translation>Le PBX n’a pas chargé de files (app_queue).</translation>
        </message>
        <message>
            <source>The PBX has no queues.</source>
            <translation>Le PBX n’a pas de files.</translation>
        </message>
        <message>
            <source>The PBX has not listed its hints yet.</source>
            <translation>Le PBX n’a pas encore énuméré ses hints.</translation>
        </message>
        <message>
            <source>The PBX has told no name yet for an extension that has none.</source>
            <translation>Le PBX n’a encore indiqué de nom pour aucun poste sans nom.</translation>
        </message>
        <message>
            <source>The PBX is a plain Asterisk: it shows nothing of FreePBX, Issabel, VitalPBX or Wazo.</source>
            <translation>Le PBX est un Asterisk simple : il ne montre rien de FreePBX, Issabel, VitalPBX ou Wazo.</translation>
        </message>
        <message>
            <source>The PBX is asked over a connection of its own; nothing is changed there.</source>
            <translation>Le PBX est interrogé par une connexion à part ; rien n’y est modifié.</translation>
        </message>
        <message>
            <source>The PBX is asked…</source>
            <translation>Interrogation du PBX…</translation>
        </message>
        <message>
            <source>The PBX is configured by %1: %2.</source>
            <translation>Le PBX est configuré par %1 : %2.</translation>
        </message>
        <message>
            <source>The PBX is not connected: %1.</source>
            <translation>Le PBX n’est pas connecté : %1.</translation>
        </message>
        <message>
            <source>The PBX is not ready yet: it knows the state of no extension.</source>
            <translation>Le PBX n’est pas encore prêt : il ne connaît l’état d’aucun poste.</translation>
        </message>
        <message>
            <source>The PBX is shutting down.</source>
            <translation>Le PBX est en cours d'arrêt.</translation>
        </message>
        <message>
            <source>The PBX itself counts %1 completed and %2 abandoned since it started.</source>
            <translation>Le PBX lui-même compte, depuis son démarrage, terminés : %1, abandonnés : %2.</translation>
        </message>
        <message>
            <source>The PBX itself may use the manager user %1, and then needs all of its rights.</source>
            <translation>Le PBX utilise peut-être lui-même l’utilisateur de gestion %1 ; il a alors besoin de tous ses droits.</translation>
        </message>
        <message>
            <source>The PBX listed %1 of %2 known extensions: it may still be loading its dialplan. Lampfield requests the list again before it takes the others as removed.</source>
            <translation>Le PBX a listé %1 des %2 postes connus : il charge peut-être encore son plan de numérotation. Lampfield redemande la liste avant de considérer les autres comme supprimés.</translation>
        </message>
        <message>
            <source>The PBX lists no hints at all: it may still be starting, or its dialplan has none.</source>
            <translation>Le PBX ne liste aucun hint : il démarre peut-être encore, ou son plan de numérotation n’en a pas.</translation>
        </message>
        <message>
            <source>The PBX says</source>
            <translation>Selon le PBX</translation>
        </message>
        <message>
            <source>The action has too many headers.</source>
            <translation>L’action a trop d’en-têtes.</translation>
        </message>
        <message>
            <source>The answer can't be saved as %1: %2</source>
            <translation>La réponse ne peut pas être enregistrée sous %1 : %2</translation>
        </message>
        <message>
            <source>The answer could not be saved.</source>
            <translation>La réponse n’a pas pu être enregistrée.</translation>
        </message>
        <message>
            <source>The answer of the PBX was saved.</source>
            <translation>La réponse du PBX a été enregistrée.</translation>
        </message>
        <message>
            <source>The body is larger than is taken.</source>
            <translation>Le corps dépasse la taille admise.</translation>
        </message>
        <message>
            <source>The body is no JSON: %1, at byte %2.</source>
            <translation>Le corps n’est pas du JSON : %1, à l’octet %2.</translation>
        </message>
        <message>
            <source>The body must be a JSON object.</source>
            <translation>Le corps doit être un objet JSON.</translation>
        </message>
        <message>
            <source>The built-in PBX can't listen on a loopback port.</source>
            <translation>Le PBX intégré ne peut pas écouter sur un port de boucle locale.</translation>
        </message>
        <message>
            <source>The call of %1 is parked.</source>
            <translation>L’appel de %1 est parqué.</translation>
        </message>
        <message>
            <source>The call of %1 was transferred to %2.</source>
            <translation>L’appel de %1 a été transféré vers %2.</translation>
        </message>
        <message>
            <source>The call was over before %1 was picked up.</source>
            <translation>L’appel était terminé avant que %1 décroche.</translation>
        </message>
        <message>
            <source>The caller</source>
            <translation>L’appelant</translation>
        </message>
        <message>
            <source>The caller is parked.</source>
            <translation>L'appelant est mis en parc.</translation>
        </message>
        <message>
            <source>The caller was sent to %1.</source>
            <translation>L’appelant a été envoyé vers %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2</source>
            <translation>Le certificat de %1 n’est pas fiable : %2</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2. If it is the host's own, name it as the pin (SHA-256 %3), or give its authority's file.</source>
            <translation>Le certificat de %1 n’est pas fiable : %2. Si c’est bien celui de l’hôte, l’indiquer comme empreinte (SHA-256 %3), ou donner le fichier de son autorité.</translation>
        </message>
        <message>
            <source>The channel of this call can't be named to the PBX.</source>
            <translation>Le canal de cet appel ne peut pas être indiqué au PBX.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s ahead of this machine's.</source>
            <translation>L’horloge du PBX avance de %1 s sur celle de cette machine.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s behind this machine's.</source>
            <translation>L’horloge du PBX retarde de %1 s sur celle de cette machine.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Les horloges concordent à %1 s près.</translation>
        </message>
        <message>
            <source>The connection ended in the middle of the list of extension states.</source>
            <translation>La connexion s’est interrompue au milieu de la liste des états des postes.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the certificate of the PBX ends on %1.</source>
            <translation>La connexion est chiffrée, mais le certificat du PBX expire le %1.</translation>
        </message>
        <message>
            <source>The connection is encrypted; the certificate is valid until %1.</source>
            <translation>La connexion est chiffrée ; fin de validité du certificat : %1.</translation>
        </message>
        <message>
            <source>The connection is not encrypted: whoever is on the way can read names and numbers. The secret itself is not sent.</source>
            <translation>La connexion n’est pas chiffrée : qui se trouve sur le chemin peut lire noms et numéros. Le secret lui-même n’est pas transmis.</translation>
        </message>
        <message>
            <source>The connection profile %1: %2: %3.</source>
            <translation>Le profil de connexion %1 : %2 : %3.</translation>
        </message>
        <message>
            <source>The connection to %1 failed: %2.</source>
            <translation>La connexion à %1 a échoué : %2.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost.</source>
            <translation>La connexion au PBX a été perdue.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost; whether it was done is not known.</source>
            <translation>La connexion au PBX a été perdue ; on ignore si cela a été fait.</translation>
        </message>
        <message>
            <source>The contexts are configured: %1. All their hints are on the board.</source>
            <translation>Les contextes sont configurés : %1. Tous leurs hints sont sur le tableau.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be made.</source>
            <translation>Le dossier de données %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be written to.</source>
            <translation>Impossible d’écrire dans le dossier de données %1.</translation>
        </message>
        <message>
            <source>The database %1 can't be opened: %2</source>
            <translation>La base de données %1 ne peut pas être ouverte : %2</translation>
        </message>
        <message>
            <source>The database %1 can't be used: %2</source>
            <translation>La base de données %1 ne peut pas être utilisée : %2</translation>
        </message>
        <message>
            <source>The database %1 is damaged and can't be moved aside: %2</source>
            <translation>La base de données %1 est endommagée et ne peut pas être mise de côté : %2</translation>
        </message>
        <message>
            <source>The database does not answer; what is shown is not saved yet.</source>
            <translation>La base de données ne répond pas ; ce qui est affiché n’est pas encore enregistré.</translation>
        </message>
        <message>
            <source>The database is damaged (%1).</source>
            <translation>La base de données est endommagée (%1).</translation>
        </message>
        <message>
            <source>The database may not be written (%1).</source>
            <translation>La base de données ne peut pas être écrite (%1).</translation>
        </message>
        <message>
            <source>The database was damaged. It is kept as %1, and a new one is built from the PBX; names, departments and history start anew.</source>
            <translation>La base de données était endommagée. Elle est conservée sous %1, et une nouvelle est construite à partir du PBX ; noms, services et historique repartent de zéro.</translation>
        </message>
        <message>
            <source>The database was deleted while it was in use. A new one is built; the history starts anew.</source>
            <translation>La base de données a été supprimée pendant son utilisation. Une nouvelle est construite ; l’historique repart de zéro.</translation>
        </message>
        <message>
            <source>The disk of the database is full (%1).</source>
            <translation>Le disque de la base de données est plein (%1).</translation>
        </message>
        <message>
            <source>The field Context of the connection says which one counts.</source>
            <translation>Le champ Contexte de la connexion dit lequel compte.</translation>
        </message>
        <message>
            <source>The host is version %1 of Lampfield, which speaks another language than this one (%2): use the same version on both sides.</source>
            <translation>L’hôte est en version %1 de Lampfield, qui parle une autre langue que celle-ci (%2) : utiliser la même version des deux côtés.</translation>
        </message>
        <message>
            <source>The host of %1 can't be found: check its name, or this machine's name service.</source>
            <translation>L’hôte de %1 est introuvable : vérifier son nom, ou le service de noms de cette machine.</translation>
        </message>
        <message>
            <source>The keychain of this desktop could not be used: the secret is in %1, which only you can read.</source>
            <translation>Le trousseau de ce bureau n’a pas pu être utilisé : le secret est dans %1, que vous seul pouvez lire.</translation>
        </message>
        <message>
            <source>The keychain of this desktop was not opened, and the secret is not kept: %1</source>
            <translation>Le trousseau de ce bureau n’a pas été ouvert, et le secret n’est pas conservé : %1</translation>
        </message>
        <message>
            <source>The last verified snapshot is older than two poll intervals.</source>
            <translation>Le dernier instantané vérifié date de plus de deux intervalles de relevé.</translation>
        </message>
        <message>
            <source>The link to the Lampfield at %1 is slow: what it tells comes late.</source>
            <translation>La liaison avec le Lampfield à %1 est lente : ce qu’il transmet arrive en retard.</translation>
        </message>
        <message>
            <source>The link to the host was lost.</source>
            <translation>La liaison avec l’hôte a été perdue.</translation>
        </message>
        <message>
            <source>The link to the host was lost; whether it was done is not known.</source>
            <translation>La liaison avec l’hôte a été perdue ; on ignore si cela a été fait.</translation>
        </message>
        <message>
            <source>The login can't be sent to %1: %2</source>
            <translation>L’identification ne peut pas être envoyée à %1 : %2</translation>
        </message>
        <message>
            <source>The lower the penalty, the sooner %1 is rung.</source>
            <translation>Plus la pénalité est basse, plus tôt %1 sonne.</translation>
        </message>
        <message>
            <source>The manager user. Its secret comes from AMI_PASSWORD, --password-file or the INI file.</source>
            <translation>L’utilisateur manager. Son secret vient de AMI_PASSWORD, de --password-file ou du fichier INI.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>Le nouveau jeton</translation>
        </message>
        <message>
            <source>The option --allow says what supervisors may do.</source>
            <translation>L’option --allow dit ce que les superviseurs peuvent faire.</translation>
        </message>
        <message>
            <source>The queue has no service level (servicelevel in queues.conf).</source>
            <translation>La file n’a pas de niveau de service (servicelevel dans queues.conf).</translation>
        </message>
        <message>
            <source>The rebroadcast is off.</source>
            <translation>La rediffusion est inactive.</translation>
        </message>
        <message>
            <source>The recording %1 ends here: %2.</source>
            <translation>L’enregistrement %1 s’arrête ici : %2.</translation>
        </message>
        <message>
            <source>The refresh was cancelled.</source>
            <translation>L’actualisation a été annulée.</translation>
        </message>
        <message>
            <source>The request did not come in time.</source>
            <translation>La requête n’est pas arrivée à temps.</translation>
        </message>
        <message>
            <source>The roster page puts on the board what you want to see of them.</source>
            <translation>La page de l’effectif met sur le tableau ce que vous voulez en voir.</translation>
        </message>
        <message>
            <source>The running Lampfield does not know this command.</source>
            <translation>Le Lampfield en marche ne connaît pas cette commande.</translation>
        </message>
        <message>
            <source>The running Lampfield gave no answer in time.</source>
            <translation>Le Lampfield en marche n’a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The running Lampfield has no window.</source>
            <translation>Le Lampfield en marche n’a pas de fenêtre.</translation>
        </message>
        <message>
            <source>The same phone as %1.</source>
            <translation>Le même téléphone que %1.</translation>
        </message>
        <message>
            <source>The secret can't be kept in %1: %2.</source>
            <translation>Le secret ne peut pas être conservé dans %1 : %2.</translation>
        </message>
        <message>
            <source>The secret is in the keychain of this desktop.</source>
            <translation>Le secret est dans le trousseau de ce bureau.</translation>
        </message>
        <message>
            <source>The section [%1] of manager.conf can't be looked at, so event filters and the write time-out are not known.</source>
            <translation>La section [%1] de manager.conf ne peut pas être consultée : les filtres d’événements et le délai d’écriture restent inconnus.</translation>
        </message>
        <message>
            <source>The setting allow in lampfield.ini says what supervisors may do.</source>
            <translation>Le réglage allow de lampfield.ini dit ce que les superviseurs peuvent faire.</translation>
        </message>
        <message>
            <source>The settings file %1 can't be read: %2.</source>
            <translation>Le fichier de réglages %1 est illisible : %2.</translation>
        </message>
        <message>
            <source>The supervisor's own phone, which rings to call and to listen in.</source>
            <translation>Le téléphone du superviseur, qui sonne pour appeler et pour écouter.</translation>
        </message>
        <message>
            <source>The token of this seat is a viewer's: a supervisor's is needed.</source>
            <translation>Le jeton de cette place est celui d’un observateur : il faut celui d’un superviseur.</translation>
        </message>
        <message>
            <source>The value of "%1" can't be sent: %2</source>
            <translation>La valeur de « %1 » ne peut pas être envoyée : %2</translation>
        </message>
        <message>
            <source>The wall, for any browser</source>
            <translation>Le mural, pour tout navigateur</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Then run `asterisk -rx "manager reload"` on the PBX, and connect as lampfield.</source>
            <translation>Puis exécuter `asterisk -rx "manager reload"` sur le PBX, et se connecter en tant que lampfield.</translation>
        </message>
        <message>
            <source>There are hints in other contexts, too: %1.</source>
            <translation>Il y a aussi des hints dans d’autres contextes : %1.</translation>
        </message>
        <message>
            <source>There is a token named %1 already.</source>
            <translation>Il y a déjà un jeton nommé %1.</translation>
        </message>
        <message>
            <source>There is an extension %1 already.</source>
            <translation>Il y a déjà un poste %1.</translation>
        </message>
        <message>
            <source>There is no WebSocket of that name here.</source>
            <translation>Il n’y a pas de WebSocket de ce nom ici.</translation>
        </message>
        <message>
            <source>There is no action of that name.</source>
            <translation>Il n’y a pas d’action de ce nom.</translation>
        </message>
        <message>
            <source>There is no connection to the PBX.</source>
            <translation>Il n’y a pas de connexion au PBX.</translation>
        </message>
        <message>
            <source>There is no link to the host.</source>
            <translation>Il n’y a pas de liaison avec l’hôte.</translation>
        </message>
        <message>
            <source>There is no other queue.</source>
            <translation>Il n’y a pas d’autre file.</translation>
        </message>
        <message>
            <source>There is nothing of that name here.</source>
            <translation>Il n’y a rien de ce nom ici.</translation>
        </message>
        <message>
            <source>This browser was not let in yet. In Lampfield, open Rebroadcast, and scan the code or open the address that is shown there; both are good for ten minutes, once.</source>
            <translation>Ce navigateur n’a pas encore accès. Dans Lampfield, ouvrir Rediffusion, et scanner le code ou ouvrir l’adresse qui s’y affiche ; les deux sont valables dix minutes, une seule fois.</translation>
        </message>
        <message>
            <source>This call is over.</source>
            <translation>Cet appel est terminé.</translation>
        </message>
        <message>
            <source>This can't be asked for in that way.</source>
            <translation>Cela ne peut pas être demandé ainsi.</translation>
        </message>
        <message>
            <source>This is no message of /seat (kind %1).</source>
            <translation>Ce n’est pas un message de /seat (type %1).</translation>
        </message>
        <message>
            <source>This is no request of HTTP/1.1.</source>
            <translation>Ce n’est pas une requête HTTP/1.1.</translation>
        </message>
        <message>
            <source>This is not a name of this machine. Ask by its address, or add the name to the hosts that Lampfield answers to.</source>
            <translation>Ce n’est pas un nom de cette machine. L’appeler par son adresse, ou ajouter le nom aux hôtes auxquels Lampfield répond.</translation>
        </message>
        <message>
            <source>This is not confirmed at present: it may be old. %1 was last known to be %2%3.</source>
            <translation>Ceci n’est pas confirmé pour l’instant et peut dater. Dernier état connu de %1 : %2%3.</translation>
        </message>
        <message>
            <source>This is your own phone.</source>
            <translation>C’est votre propre téléphone.</translation>
        </message>
        <message>
            <source>This machine has other addresses too: %1.</source>
            <translation>Cette machine a aussi d’autres adresses : %1.</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Cette machine seulement</translation>
        </message>
        <message>
            <source>This needs the token of a supervisor.</source>
            <translation>Ceci exige le jeton d’un superviseur.</translation>
        </message>
        <message>
            <source>This session is being polled already.</source>
            <translation>Cette session est déjà interrogée.</translation>
        </message>
        <message>
            <source>This session is not known, or is over.</source>
            <translation>Cette session est inconnue, ou terminée.</translation>
        </message>
        <message>
            <source>This start was told by %1 which PBX to watch; a profile counts when nothing else says so.</source>
            <translation>Pour ce démarrage, %1 a indiqué quel PBX surveiller ; un profil compte quand rien d’autre ne le dit.</translation>
        </message>
        <message>
            <source>This token is not known, or was revoked.</source>
            <translation>Ce jeton est inconnu, ou a été révoqué.</translation>
        </message>
        <message>
            <source>Tick Encrypted (TLS).</source>
            <translation>Cocher « Chiffré (TLS) ».</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Tuiles</translation>
        </message>
        <message>
            <source>Timeline of today</source>
            <translation>Chronologie du jour</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>To see these extensions as well, add their contexts to the field Context of the connection.</source>
            <translation>Pour voir aussi ces postes, ajouter leurs contextes au champ Contexte de la connexion.</translation>
        </message>
        <message>
            <source>To see these extensions as well, name their contexts by --context.</source>
            <translation>Pour voir aussi ces postes, indiquer leurs contextes par --context.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Token, if it wants one</source>
            <translation>Jeton, s’il en exige un</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Tokens, for seats and programs</source>
            <translation>Jetons, pour places et programmes</translation>
        </message>
        <message>
            <source>Too many wrong tokens came from this address. Try again in a minute.</source>
            <translation>Trop de jetons erronés sont venus de cette adresse. Réessayer dans une minute.</translation>
        </message>
        <message>
            <source>Too much is under way; try again in a moment.</source>
            <translation>Trop de choses sont en cours ; réessayer dans un instant.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Trafic</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transférer</translation>
        </message>
        <message>
            <source>Transfer %1, who talks to %2, to %3?</source>
            <translation>Transférer %1, en conversation avec %2, vers %3 ?</translation>
        </message>
        <message>
            <source>Transfer after asking…</source>
            <translation>Consulter et transférer…</translation>
        </message>
        <message>
            <source>Transfer all the same</source>
            <translation>Transférer quand même</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>Transférer à %1</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Transférer…</translation>
        </message>
        <message>
            <source>Trunk: a line to the outside.</source>
            <translation>Ligne externe : une ligne vers l’extérieur.</translation>
        </message>
        <message>
            <source>Trunks need none. A phone does: exten =&gt; NUMBER,hint,PJSIP/%1.</source>
            <translation>Un trunk n’en a pas besoin. Un téléphone, si : exten =&gt; NUMBER,hint,PJSIP/%1.</translation>
        </message>
        <message>
            <source>Trust the certificate with this SHA-256, whoever signed it.</source>
            <translation>Se fier au certificat ayant ce SHA-256, quel qu’en soit le signataire.</translation>
        </message>
        <message>
            <source>Try with the demo PBX</source>
            <translation>Essayer avec le PBX de démo</translation>
        </message>
        <message>
            <source>Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>Désactiver --tls, ou mettre tlsenable=yes, tlsbindaddr et tlscertfile dans la section [general] de manager.conf ; le port habituel est 5039.</translation>
        </message>
        <message>
            <source>Turn on --tls.</source>
            <translation>Activer --tls.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Untick Encrypted (TLS), or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>Décocher « Chiffré (TLS) », ou mettre tlsenable=yes, tlsbindaddr et tlscertfile dans la section [general] de manager.conf ; le port habituel est 5039.</translation>
        </message>
        <message>
            <source>Updated %1 ago</source>
            <translation>Actualisé il y a %1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Messagerie vocale</translation>
        </message>
        <message>
            <source>WHY THIS STATUS</source>
            <translation>POURQUOI CE STATUT</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En file</translation>
        </message>
        <message>
            <source>Waiting over %1</source>
            <translation>Attente de plus de %1</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Mural</translation>
        </message>
        <message>
            <source>Wall  F11</source>
            <translation>Mural  F11</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Watch a built-in demo PBX with N extensions (default 40) instead of a real one.</source>
            <translation>Surveiller un PBX de démonstration intégré à N postes (par défaut 40) au lieu d’un vrai.</translation>
        </message>
        <message>
            <source>Watch a recording instead of a PBX.</source>
            <translation>Surveiller un enregistrement au lieu d’un PBX.</translation>
        </message>
        <message>
            <source>Wazo offers AMI on 127.0.0.1 only: run Lampfield on it (`lampfieldd serve`), or go through an SSH tunnel.</source>
            <translation>Wazo n’offre AMI que sur 127.0.0.1 : y exécuter Lampfield (`lampfieldd serve`), ou passer par un tunnel SSH.</translation>
        </message>
        <message>
            <source>What became of %1 is not known: nobody told.</source>
            <translation>Devenir inconnu : %1 ; rien n’a été annoncé.</translation>
        </message>
        <message>
            <source>What calls go on is not known while the PBX does not answer.</source>
            <translation>Les appels en cours sont inconnus tant que le PBX ne répond pas.</translation>
        </message>
        <message>
            <source>What can be done about whoever is chosen</source>
            <translation>Actions possibles pour qui est choisi</translation>
        </message>
        <message>
            <source>What can't be taken</source>
            <translation>Ce qui ne peut pas être repris</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Ce qu’il a le droit de faire</translation>
        </message>
        <message>
            <source>What listens at %1 is no Asterisk manager: it began with "%2". Check the port (usually 5038, or 5039 with TLS).</source>
            <translation>Ce qui écoute à %1 n’est pas un manager Asterisk : cela a commencé par « %2 ». Vérifier le port (en général 5038, ou 5039 avec TLS).</translation>
        </message>
        <message>
            <source>What may be done about calls and queues (default none): all, or some of %1.</source>
            <translation>Actions permises sur les appels et les files (par défaut none) : all, ou certaines parmi %1.</translation>
        </message>
        <message>
            <source>What people call this PBX</source>
            <translation>Le nom courant de ce PBX</translation>
        </message>
        <message>
            <source>What queues there are is not known: the PBX does not tell.</source>
            <translation>Les files existantes sont inconnues : le PBX ne les indique pas.</translation>
        </message>
        <message>
            <source>What the PBX has hints for; ticked contexts are shown:</source>
            <translation>Ce pour quoi le PBX a des hints ; les contextes cochés sont montrés :</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Ce qui changerait</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Where database and answers are kept.</source>
            <translation>Où sont conservées la base de données et les réponses.</translation>
        </message>
        <message>
            <source>Where does %1 go?</source>
            <translation>Où envoyer %1 ?</translation>
        </message>
        <message>
            <source>Where does %1, who talks to %2, go?</source>
            <translation>Où envoyer %1, en conversation avec %2 ?</translation>
        </message>
        <message>
            <source>Where it belongs depends on the PBX. FreePBX and Issabel: add it to /etc/asterisk/manager_custom.conf. VitalPBX: save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo: save it as /etc/asterisk/manager.d/lampfield.conf. Others: add it to /etc/asterisk/manager.conf.</source>
            <translation>Sa place dépend du PBX. FreePBX et Issabel : l’ajouter à /etc/asterisk/manager_custom.conf. VitalPBX : l’enregistrer sous /etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo : l’enregistrer sous /etc/asterisk/manager.d/lampfield.conf. Autres : l’ajouter à /etc/asterisk/manager.conf.</translation>
        </message>
        <message>
            <source>Where the hashes of the rebroadcast's tokens are kept (default: tokens.json in the data folder).</source>
            <translation>Où sont conservées les empreintes des jetons de la rediffusion (par défaut tokens.json dans le dossier de données).</translation>
        </message>
        <message>
            <source>Which PBX is watched, how often it is asked, and how long what was seen is kept.</source>
            <translation>Quel PBX est surveillé, à quelle fréquence il est interrogé, et combien de temps ce qui a été vu est conservé.</translation>
        </message>
        <message>
            <source>Which PBX shall Lampfield watch?</source>
            <translation>Quel PBX Lampfield doit-il surveiller ?</translation>
        </message>
        <message>
            <source>Which calls are shown</source>
            <translation>Appels affichés</translation>
        </message>
        <message>
            <source>Whisper</source>
            <translation>Chuchoter</translation>
        </message>
        <message>
            <source>Who can reach it</source>
            <translation>Qui peut y accéder</translation>
        </message>
        <message>
            <source>Whom does %1 ask to take over %2?</source>
            <translation>Qui consulter pour que %1 lui passe %2 ?</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Pourquoi pas</translation>
        </message>
        <message>
            <source>With a sound</source>
            <translation>Avec un son</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Masqué</translation>
        </message>
        <message>
            <source>Without a phone: its state is set by the dialplan.</source>
            <translation>Sans téléphone : le plan de numérotation fixe son état.</translation>
        </message>
        <message>
            <source>Working hours, for Offline</source>
            <translation>Heures ouvrées, pour Hors ligne</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Post-appel</translation>
        </message>
        <message>
            <source>Write class system would let it be read.</source>
            <translation>La classe d’écriture system permettrait de la lire.</translation>
        </message>
        <message>
            <source>Write the log there too; it rotates at 5 MiB, and four older ones are kept.</source>
            <translation>Écrire aussi le journal à cet endroit ; il tourne à 5 Mio, et quatre plus anciens sont conservés.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>You are in this call yourself.</source>
            <translation>Vous êtes vous-même dans cet appel.</translation>
        </message>
        <message>
            <source>Your own phone can't call itself.</source>
            <translation>Votre propre téléphone ne peut pas s’appeler lui-même.</translation>
        </message>
        <message>
            <source>Your own phone, %1, is no extension of this board.</source>
            <translation>Votre propre téléphone, %1, n’est pas un poste de ce tableau.</translation>
        </message>
        <message>
            <source>Your phone, %1, could not be rung: it is offline, or declined.</source>
            <translation>Votre téléphone, %1, n’a pas pu sonner : il est hors ligne, ou a refusé.</translation>
        </message>
        <message>
            <source>Your phone, %1, declined.</source>
            <translation>Votre téléphone, %1, a refusé.</translation>
        </message>
        <message>
            <source>Your phone, %1, is busy.</source>
            <translation>Votre téléphone, %1, est occupé.</translation>
        </message>
        <message>
            <source>Your phone, %1, was not picked up.</source>
            <translation>Votre téléphone, %1, n’a pas été décroché.</translation>
        </message>
        <message>
            <source>a change of a phone and its calls are seen only by polling</source>
            <translation>un changement d’un téléphone et de ses appels n’est vu que par relevé</translation>
        </message>
        <message>
            <source>a fault for a moment</source>
            <translation>panne passagère</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un numéro</translation>
        </message>
        <message>
            <source>a number that ends in %1</source>
            <translation>un numéro qui se termine par %1</translation>
        </message>
        <message>
            <source>a timer ran out</source>
            <translation>délai expiré</translation>
        </message>
        <message>
            <source>a value is longer than %1 characters</source>
            <translation>une valeur dépasse %1 caractères</translation>
        </message>
        <message>
            <source>access information lost</source>
            <translation>informations d’accès perdues</translation>
        </message>
        <message>
            <source>active must be yes or no</source>
            <translation>active doit être yes ou no</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>an unknown day</source>
            <translation>date inconnue</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>as the other members</source>
            <translation>comme les autres membres</translation>
        </message>
        <message>
            <source>available</source>
            <translation>disponible</translation>
        </message>
        <message>
            <source>away</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>bearer not implemented</source>
            <translation>service support non implémenté</translation>
        </message>
        <message>
            <source>break</source>
            <translation>pause</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>occupé</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>au plus tard %1</translation>
        </message>
        <message>
            <source>call, listen, whisper and barge</source>
            <translation>appeler, écouter, chuchoter et rejoindre des appels</translation>
        </message>
        <message>
            <source>called by %1</source>
            <translation>appelé par %1</translation>
        </message>
        <message>
            <source>calling %1</source>
            <translation>appelle %1</translation>
        </message>
        <message>
            <source>can't be changed</source>
            <translation>ne peut pas être modifié</translation>
        </message>
        <message>
            <source>cause %1</source>
            <translation>cause %1</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>channel type not implemented</source>
            <translation>type de canal non implémenté</translation>
        </message>
        <message>
            <source>channel unacceptable</source>
            <translation>canal inacceptable</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>connexion en cours</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>contacts and restarts of the PBX are not told</source>
            <translation>les contacts et les redémarrages du PBX ne sont pas annoncés</translation>
        </message>
        <message>
            <source>debug, info (default), warn or error; for one category: info,ami=debug.</source>
            <translation>debug, info (par défaut), warn ou error ; pour une catégorie : info,ami=debug.</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>destination out of order</source>
            <translation>destination en panne</translation>
        </message>
        <message>
            <source>device</source>
            <translation>appareil</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>plus tôt</translation>
        </message>
        <message>
            <source>extension %1 is on line %2 already</source>
            <translation>le poste %1 est déjà à la ligne %2</translation>
        </message>
        <message>
            <source>facility not implemented</source>
            <translation>service complémentaire non implémenté</translation>
        </message>
        <message>
            <source>facility not subscribed</source>
            <translation>service complémentaire non souscrit</translation>
        </message>
        <message>
            <source>facility refused</source>
            <translation>service complémentaire refusé</translation>
        </message>
        <message>
            <source>forwarded to %1</source>
            <translation>renvoyée vers %1</translation>
        </message>
        <message>
            <source>forwarded to a number that ends in %1</source>
            <translation>renvoyée vers un numéro qui finit par %1</translation>
        </message>
        <message>
            <source>has control characters</source>
            <translation>contient des caractères de contrôle</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>raccroché</translation>
        </message>
        <message>
            <source>in maintenance</source>
            <translation>en maintenance</translation>
        </message>
        <message>
            <source>incoming calls barred</source>
            <translation>appels entrants interdits</translation>
        </message>
        <message>
            <source>incompatible destination</source>
            <translation>destination incompatible</translation>
        </message>
        <message>
            <source>information element unknown</source>
            <translation>élément d’information inconnu</translation>
        </message>
        <message>
            <source>information invalid</source>
            <translation>information non valide</translation>
        </message>
        <message>
            <source>information missing</source>
            <translation>information manquante</translation>
        </message>
        <message>
            <source>interworking</source>
            <translation>interfonctionnement</translation>
        </message>
        <message>
            <source>invalid call reference</source>
            <translation>référence d’appel non valide</translation>
        </message>
        <message>
            <source>invalid message</source>
            <translation>message non valide</translation>
        </message>
        <message>
            <source>is later than to</source>
            <translation>est postérieur à to</translation>
        </message>
        <message>
            <source>is longer than %1 letters</source>
            <translation>dépasse %1 lettres</translation>
        </message>
        <message>
            <source>is more than 31 days before to</source>
            <translation>précède to de plus de 31 jours</translation>
        </message>
        <message>
            <source>is needed</source>
            <translation>est requis</translation>
        </message>
        <message>
            <source>is not known here</source>
            <translation>est inconnu ici</translation>
        </message>
        <message>
            <source>is set in line %1 already, and has one value only</source>
            <translation>est déjà défini à la ligne %1 et n'admet qu'une valeur</translation>
        </message>
        <message>
            <source>is what the PBX says, and can't be set</source>
            <translation>est ce que dit le PBX, et ne peut pas être défini</translation>
        </message>
        <message>
            <source>is where its hint is, and can't be changed</source>
            <translation>est là où se trouve son hint, et ne peut pas être modifié</translation>
        </message>
        <message>
            <source>it has a hint for %1</source>
            <translation>il a un hint pour %1</translation>
        </message>
        <message>
            <source>it has a line break or a NUL in it.</source>
            <translation>elle contient un saut de ligne ou un NUL.</translation>
        </message>
        <message>
            <source>it has grown to its limit</source>
            <translation>il a atteint sa taille limite</translation>
        </message>
        <message>
            <source>it has hints in the context %1</source>
            <translation>il a des hints dans le contexte %1</translation>
        </message>
        <message>
            <source>it has more fields than the heading</source>
            <translation>elle a plus de champs que l’en-tête</translation>
        </message>
        <message>
            <source>it is no time, direction, offset and length</source>
            <translation>elle ne donne pas un temps, un sens, une position et une longueur</translation>
        </message>
        <message>
            <source>it is not the pinned one, but SHA-256 %1.</source>
            <translation>ce n’est pas celui attendu, mais SHA-256 %1.</translation>
        </message>
        <message>
            <source>it is shown %1, but a contact is registered and reachable.</source>
            <translation>affiché %1, mais un contact est enregistré et joignable.</translation>
        </message>
        <message>
            <source>it is shown %1, but no contact is reachable.</source>
            <translation>affiché %1, mais aucun contact n’est joignable.</translation>
        </message>
        <message>
            <source>it is too long for a line of AMI.</source>
            <translation>elle est trop longue pour une ligne AMI.</translation>
        </message>
        <message>
            <source>it points beyond the end of what was recorded</source>
            <translation>elle pointe au-delà de la fin de l’enregistrement</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translation>elle a été tronquée</translation>
        </message>
        <message>
            <source>it was written by a newer Lampfield (schema %1, this one knows %2).</source>
            <translation>elle a été écrite par un Lampfield plus récent (schéma %1, celui-ci connaît %2).</translation>
        </message>
        <message>
            <source>its command line or settings file</source>
            <translation>sa ligne de commande ou son fichier de réglages</translation>
        </message>
        <message>
            <source>its file in %1</source>
            <translation>son fichier dans %1</translation>
        </message>
        <message>
            <source>its phones dial in the context %1</source>
            <translation>ses téléphones numérotent dans le contexte %1</translation>
        </message>
        <message>
            <source>its queues dial %1</source>
            <translation>ses files appellent %1</translation>
        </message>
        <message>
            <source>its time is no number of milliseconds</source>
            <translation>son temps n’est pas un nombre de millisecondes</translation>
        </message>
        <message>
            <source>last %1, longest %2</source>
            <translation>dernière %1, plus longue %2</translation>
        </message>
        <message>
            <source>light, dark or system (default).</source>
            <translation>light, dark ou system (par défaut).</translation>
        </message>
        <message>
            <source>line %1 is not "key = value"</source>
            <translation>la ligne %1 n’est pas de la forme « clé = valeur »</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>ligne %1 : %2</translation>
        </message>
        <message>
            <source>line %1: a quote is opened and never closed</source>
            <translation>ligne %1 : un guillemet est ouvert et jamais fermé</translation>
        </message>
        <message>
            <source>line %1: the column "%2" is there twice</source>
            <translation>ligne %1 : la colonne « %2 » figure deux fois</translation>
        </message>
        <message>
            <source>line %1: the heading names no column "extension"</source>
            <translation>ligne %1 : l’en-tête ne nomme aucune colonne « extension »</translation>
        </message>
        <message>
            <source>line %1: there is a NUL in it; the file is no text</source>
            <translation>ligne %1 : elle contient un NUL ; le fichier n’est pas du texte</translation>
        </message>
        <message>
            <source>line %1: there is text behind a closing quote</source>
            <translation>ligne %1 : il y a du texte après un guillemet fermant</translation>
        </message>
        <message>
            <source>line not available</source>
            <translation>ligne indisponible</translation>
        </message>
        <message>
            <source>live</source>
            <translation>en direct</translation>
        </message>
        <message>
            <source>live · %1</source>
            <translation>en direct · %1</translation>
        </message>
        <message>
            <source>logging in</source>
            <translation>identification</translation>
        </message>
        <message>
            <source>look</source>
            <translation>voir</translation>
        </message>
        <message>
            <source>look and act</source>
            <translation>voir et agir</translation>
        </message>
        <message>
            <source>looking up the host</source>
            <translation>recherche de l’hôte</translation>
        </message>
        <message>
            <source>lost · %1</source>
            <translation>perdue · %1</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>déjeuner</translation>
        </message>
        <message>
            <source>mandatory information wrong</source>
            <translation>information obligatoire erronée</translation>
        </message>
        <message>
            <source>may list PJSIP endpoints and contacts</source>
            <translation>peut lister les endpoints et contacts PJSIP</translation>
        </message>
        <message>
            <source>may list the calls that go on</source>
            <translation>peut lister les appels en cours</translation>
        </message>
        <message>
            <source>may list the states of all hints</source>
            <translation>peut lister les états de tous les hints</translation>
        </message>
        <message>
            <source>may not list PJSIP endpoints and contacts: why a phone is offline can be told only as far as events tell it</source>
            <translation>ne peut pas lister les endpoints et contacts PJSIP : pourquoi un téléphone est hors ligne ne peut être dit que dans la mesure où des événements l’indiquent</translation>
        </message>
        <message>
            <source>may not list the calls that go on: those that began before the program did are missing</source>
            <translation>ne peut pas lister les appels en cours : ceux commencés avant le programme manquent</translation>
        </message>
        <message>
            <source>may not list the states of hints: the board stays empty</source>
            <translation>ne peut pas lister les états des hints : le tableau reste vide</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>réunion</translation>
        </message>
        <message>
            <source>message does not fit</source>
            <translation>message inadapté</translation>
        </message>
        <message>
            <source>message in the wrong state</source>
            <translation>message dans un mauvais état</translation>
        </message>
        <message>
            <source>message type unknown</source>
            <translation>type de message inconnu</translation>
        </message>
        <message>
            <source>misdialled</source>
            <translation>numéro mal composé</translation>
        </message>
        <message>
            <source>must be 1 to 32 letters and digits</source>
            <translation>doit être composé de 1 à 32 lettres et chiffres</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with a port up to 65535</source>
            <translation>doit être ADDRESS:PORT, avec un port jusqu’à 65535</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with an address of this machine, or * for all of them</source>
            <translation>doit être ADDRESS:PORT, avec une adresse de cette machine, ou * pour toutes</translation>
        </message>
        <message>
            <source>must be a number from 0.01 to 1000</source>
            <translation>doit être un nombre de 0.01 à 1000</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>doit être un texte</translation>
        </message>
        <message>
            <source>must be a time as 2026-01-31T12:00:00Z</source>
            <translation>doit être une date et heure comme 2026-01-31T12:00:00Z</translation>
        </message>
        <message>
            <source>must be a token, as `lampfieldd token add` prints it</source>
            <translation>doit être un jeton, tel que l’affiche `lampfieldd token add`</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>doit être un nombre entier</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>doit être un nombre entier de %1 à %2</translation>
        </message>
        <message>
            <source>must be addresses or networks as 192.0.2.7 or 192.0.2.0/24</source>
            <translation>doit être des adresses ou réseaux comme 192.0.2.7 ou 192.0.2.0/24</translation>
        </message>
        <message>
            <source>must be all, none, or some of: %1</source>
            <translation>doit être all, none, ou une partie de : %1</translation>
        </message>
        <message>
            <source>must be an address alone: the token comes from --connect-token-file or LAMPFIELD_TOKEN</source>
            <translation>doit être une adresse seule : le jeton vient de --connect-token-file ou de LAMPFIELD_TOKEN</translation>
        </message>
        <message>
            <source>must be blind or attended</source>
            <translation>doit être blind ou attended</translation>
        </message>
        <message>
            <source>must be debug, info, warn or error, for all or as in "info,ami=debug"</source>
            <translation>doit être debug, info, warn ou error, pour tout ou comme dans « info,ami=debug »</translation>
        </message>
        <message>
            <source>must be light, dark or system</source>
            <translation>doit être light, dark ou system</translation>
        </message>
        <message>
            <source>must be listen, whisper or barge</source>
            <translation>doit être listen, whisper ou barge</translation>
        </message>
        <message>
            <source>must be origins as https://panel.example:8443</source>
            <translation>doit être des origines comme https://panel.example:8443</translation>
        </message>
        <message>
            <source>must be the SHA-256 of the certificate: 64 hexadecimal digits</source>
            <translation>doit être le SHA-256 du certificat : 64 chiffres hexadécimaux</translation>
        </message>
        <message>
            <source>must be the address of a host's rebroadcast, as ws://panel:8088/seat</source>
            <translation>doit être l’adresse de la rediffusion d’un hôte, comme ws://panel:8088/seat</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>doit être true ou false</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>ne doit pas être vide</translation>
        </message>
        <message>
            <source>names no context</source>
            <translation>ne nomme aucun contexte</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>à surveiller</translation>
        </message>
        <message>
            <source>network out of order</source>
            <translation>réseau en panne</translation>
        </message>
        <message>
            <source>never verified</source>
            <translation>jamais vérifié</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>next try in %1</source>
            <translation>essai dans %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>no answer came in time.</source>
            <translation>aucune réponse à temps.</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>aucune réponse à temps</translation>
        </message>
        <message>
            <source>no answer to the TLS handshake</source>
            <translation>aucune réponse à la négociation TLS</translation>
        </message>
        <message>
            <source>no certificate can be read from %1</source>
            <translation>aucun certificat lisible dans %1</translation>
        </message>
        <message>
            <source>no common codec or bearer</source>
            <translation>aucun codec ou service support commun</translation>
        </message>
        <message>
            <source>no line free</source>
            <translation>aucune ligne libre</translation>
        </message>
        <message>
            <source>no members</source>
            <translation>aucun membre</translation>
        </message>
        <message>
            <source>no route to the network</source>
            <translation>aucune route vers le réseau</translation>
        </message>
        <message>
            <source>no route to the number</source>
            <translation>aucune route vers le numéro</translation>
        </message>
        <message>
            <source>nobody has this number</source>
            <translation>personne n’a ce numéro</translation>
        </message>
        <message>
            <source>nobody picked up</source>
            <translation>personne n’a décroché</translation>
        </message>
        <message>
            <source>nobody waits</source>
            <translation>personne n’attend</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>aucun connu</translation>
        </message>
        <message>
            <source>not authorised</source>
            <translation>non autorisé</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>hors connexion</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>not on the board</source>
            <translation>hors tableau</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>pas encore vu</translation>
        </message>
        <message>
            <source>not to be disturbed</source>
            <translation>en Ne pas déranger</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>non vérifié</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>number incomplete</source>
            <translation>numéro incomplet</translation>
        </message>
        <message>
            <source>number ported</source>
            <translation>numéro porté</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>hors ligne</translation>
        </message>
        <message>
            <source>on a break</source>
            <translation>en pause repos</translation>
        </message>
        <message>
            <source>on a call</source>
            <translation>en appel</translation>
        </message>
        <message>
            <source>on a call, with another one ringing</source>
            <translation>en appel, avec un second qui sonne</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>on the board</source>
            <translation>au tableau</translation>
        </message>
        <message>
            <source>outgoing calls barred</source>
            <translation>appels sortants interdits</translation>
        </message>
        <message>
            <source>pause members of queues, add and remove them</source>
            <translation>mettre en pause, ajouter et retirer des membres de files</translation>
        </message>
        <message>
            <source>paused in its queues</source>
            <translation>en pause dans ses files</translation>
        </message>
        <message>
            <source>pbx.example or an address</source>
            <translation>pbx.example ou une adresse</translation>
        </message>
        <message>
            <source>presence</source>
            <translation>présence</translation>
        </message>
        <message>
            <source>protocol error</source>
            <translation>erreur de protocole</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>redirected</source>
            <translation>redirigé</translation>
        </message>
        <message>
            <source>refused · %1</source>
            <translation>refusée · %1</translation>
        </message>
        <message>
            <source>ringing</source>
            <translation>en sonnerie</translation>
        </message>
        <message>
            <source>routed in a circle</source>
            <translation>acheminé en boucle</translation>
        </message>
        <message>
            <source>saved answer</source>
            <translation>réponse enregistrée</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>somebody else took it</source>
            <translation>quelqu’un d’autre l’a pris</translation>
        </message>
        <message>
            <source>status disagrees</source>
            <translation>statut discordant</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>switch overloaded</source>
            <translation>commutateur surchargé</translation>
        </message>
        <message>
            <source>the address of this machine</source>
            <translation>l’adresse de cette machine</translation>
        </message>
        <message>
            <source>the extension is longer than %1 characters</source>
            <translation>le poste dépasse %1 caractères</translation>
        </message>
        <message>
            <source>the extension is missing</source>
            <translation>le poste manque</translation>
        </message>
        <message>
            <source>the extensions of its context %1 have twins with *80</source>
            <translation>les postes de son contexte %1 ont des jumeaux avec *80</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <source>the file is not UTF-8; save it as "CSV UTF-8"</source>
            <translation>le fichier n’est pas en UTF-8 ; l’enregistrer en « CSV UTF-8 »</translation>
        </message>
        <message>
            <source>the hint says %1, but its devices come to %2.</source>
            <translation>le hint dit %1, mais ses appareils donnent %2.</translation>
        </message>
        <message>
            <source>the longest since %1</source>
            <translation>le plus ancien depuis %1</translation>
        </message>
        <message>
            <source>the number has changed</source>
            <translation>le numéro a changé</translation>
        </message>
        <message>
            <source>the phone did not respond</source>
            <translation>le téléphone n’a pas réagi</translation>
        </message>
        <message>
            <source>the phone is not reachable</source>
            <translation>le téléphone n’est pas joignable</translation>
        </message>
        <message>
            <source>there is a control character or a line break in a value</source>
            <translation>une valeur contient un caractère de contrôle ou un saut de ligne</translation>
        </message>
        <message>
            <source>there is no such setting</source>
            <translation>ce réglage n’existe pas</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>cette machine</translation>
        </message>
        <message>
            <source>training</source>
            <translation>formation</translation>
        </message>
        <message>
            <source>transfer, park and hang up calls</source>
            <translation>transférer, parquer et raccrocher des appels</translation>
        </message>
        <message>
            <source>under </source>
            <translation>sous </translation>
        </message>
        <message>
            <source>under 1 ms</source>
            <translation>moins de 1 ms</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>unknown number</source>
            <translation>numéro inconnu</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>urgent</translation>
        </message>
        <message>
            <source>verified %1 ago</source>
            <translation>vérifié il y a %1</translation>
        </message>
        <message>
            <source>waiting for a greeting</source>
            <translation>attente de l’accueil</translation>
        </message>
        <message>
            <source>waiting, longest %1</source>
            <translation>en attente, max. %1</translation>
        </message>
        <message>
            <source>well</source>
            <translation>tout va bien</translation>
        </message>
        <message>
            <source>what happens in queues is seen only by polling</source>
            <translation>ce qui se passe dans les files n’est vu que par relevé</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… et %1 de plus</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n autre</numerusform>
                <numerusform>… et %n autres</numerusform>
            </translation>
        </message>
    </context>
</TS>
