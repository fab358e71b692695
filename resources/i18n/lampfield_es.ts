<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Lampfield</name>
        <message>
            <source>  last seen %1</source>
            <translation>  visto por última vez %1</translation>
        </message>
        <message>
            <source>  observed since %1</source>
            <translation>  observado desde %1</translation>
        </message>
        <message>
            <source>  observed since %1; it may have begun earlier</source>
            <translation>  observado desde %1; puede haber empezado antes</translation>
        </message>
        <message>
            <source> callers</source>
            <translation> llamantes</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source> · next poll in %1</source>
            <translation> · próximo sondeo en %1</translation>
        </message>
        <message>
            <source> · not verified</source>
            <translation> · sin verificar</translation>
        </message>
        <message>
            <source>"%1" is no extension</source>
            <translation>«%1» no es una extensión</translation>
        </message>
        <message>
            <source>"%1" is no extension: 1 to 32 letters, digits and *#+-_.</source>
            <translation>«%1» no es una extensión: de 1 a 32 letras, cifras y *#+-_.</translation>
        </message>
        <message>
            <source>"%1" is no number that can be dialled.</source>
            <translation>«%1» no es un número que se pueda marcar.</translation>
        </message>
        <message>
            <source>%1 (not connected)</source>
            <translation>%1 (no conectada)</translation>
        </message>
        <message>
            <source>%1 If it is the PBX's own, name it as the pin (SHA-256 %2), or give its authority's file.</source>
            <translation>%1 Si es el de la propia PBX, indíquelo como pin (SHA-256 %2) o indique el archivo de su autoridad.</translation>
        </message>
        <message>
            <source>%1 It is in PJSIP maintenance: the PBX refuses calls to it and from it.</source>
            <translation>%1 Está en mantenimiento de PJSIP: la PBX rechaza sus llamadas entrantes y salientes.</translation>
        </message>
        <message>
            <source>%1 a second; %2 in, %3 for the board</source>
            <translation>%1 por segundo; %2 recibidos, %3 para el tablero</translation>
        </message>
        <message>
            <source>%1 accepted the connection and closed it without a greeting: the PBX may be starting, or not permit this address.</source>
            <translation>%1 aceptó la conexión y la cerró sin saludo: la PBX puede estar iniciándose o no permitir esta dirección.</translation>
        </message>
        <message>
            <source>%1 accepted the connection but did not greet as a PBX does within %2 s: the PBX may hang, or this is not its manager port (usually 5038, or 5039 with TLS).</source>
            <translation>%1 aceptó la conexión, pero en %2 s no saludó como una PBX: la PBX puede estar bloqueada, o este no es su puerto AMI (normalmente 5038, o 5039 con TLS).</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 y %2 más</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>%1 atendidas</translation>
        </message>
        <message>
            <source>%1 answered · %2 lost</source>
            <translation>%1 atendidas · %2 perdidas</translation>
        </message>
        <message>
            <source>%1 answered, %2 abandoned today</source>
            <translation>%1 atendidas, %2 abandonadas hoy</translation>
        </message>
        <message>
            <source>%1 answers within %2 ms and lets %3 in after another %4 ms; it is %5.</source>
            <translation>%1 responde en %2 ms y admite a %3 tras otros %4 ms; es %5.</translation>
        </message>
        <message>
            <source>%1 asks %2; hanging up hands the call over.</source>
            <translation>%1 consulta a %2; al colgar, se traspasa la llamada.</translation>
        </message>
        <message>
            <source>%1 calls %2.</source>
            <translation>%1 llama a %2.</translation>
        </message>
        <message>
            <source>%1 can't be dialed: the context %2 of the dialplan has no such extension.</source>
            <translation>No se puede marcar %1: el contexto %2 del plan de marcación no tiene esa extensión.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2</source>
            <translation>%1 no se puede leer: %2</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>%1 no se puede leer: %2.</translation>
        </message>
        <message>
            <source>%1 can't be transferred to itself.</source>
            <translation>%1 no se puede transferir a sí mismo.</translation>
        </message>
        <message>
            <source>%1 can't be written: %2.</source>
            <translation>%1 no se puede escribir: %2.</translation>
        </message>
        <message>
            <source>%1 checked · %2 ok · %3 failed · %4 ms</source>
            <translation>%1 comprobadas · %2 correctas · %3 fallidas · %4 ms</translation>
        </message>
        <message>
            <source>%1 confirmed, %2 corrected</source>
            <translation>%1 confirmadas, %2 corregidas</translation>
        </message>
        <message>
            <source>%1 connections were recorded as %2: this is the last one.</source>
            <translation>Se grabaron %1 conexiones como %2: esta es la última.</translation>
        </message>
        <message>
            <source>%1 did not answer within %2 s: check the address, and whether a firewall is in between.</source>
            <translation>%1 no respondió en %2 s: compruebe la dirección y si hay un cortafuegos de por medio.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS: use the TLS port (usually 5039), or turn TLS off. (%2)</source>
            <translation>%1 no habla TLS: use el puerto TLS (normalmente 5039) o desactive TLS. (%2)</translation>
        </message>
        <message>
            <source>%1 endpoints have no hint, and are not on the board: %2.</source>
            <translation>Endpoints sin hint, que no están en el tablero (%1): %2.</translation>
        </message>
        <message>
            <source>%1 expects TLS and was spoken to in plain: turn TLS on, or use the plain port (usually 5038).</source>
            <translation>%1 espera TLS y se le habló sin cifrar: active TLS o use el puerto sin cifrar (normalmente 5038).</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several contexts. Each is shown once, from the context with the most people.</source>
            <translation>%1 extensiones tienen un hint en varios contextos. Cada una se muestra una vez, desde el contexto con más personas.</translation>
        </message>
        <message>
            <source>%1 extensions have a hint in several of the contexts: %2. The context that is named first counts.</source>
            <translation>Extensiones con hint en varios de los contextos (%1): %2. Cuenta el contexto nombrado primero.</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 desde hace %2</translation>
        </message>
        <message>
            <source>%1 for at least %2</source>
            <translation>%1 desde hace al menos %2</translation>
        </message>
        <message>
            <source>%1 forwards its calls to %2.</source>
            <translation>%1 desvía sus llamadas a %2.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 has been offline for %2.</source>
            <translation>%1 lleva %2 sin conexión.</translation>
        </message>
        <message>
            <source>%1 has been on a call for %2.</source>
            <translation>%1 lleva %2 en llamada.</translation>
        </message>
        <message>
            <source>%1 has been paused for %2.</source>
            <translation>%1 lleva %2 en pausa.</translation>
        </message>
        <message>
            <source>%1 has been ringing for %2.</source>
            <translation>%1 lleva %2 sonando.</translation>
        </message>
        <message>
            <source>%1 has joined the call of %2.</source>
            <translation>%1 interviene en la llamada de %2.</translation>
        </message>
        <message>
            <source>%1 has no password in its first line</source>
            <translation>%1 no tiene contraseña en la primera línea</translation>
        </message>
        <message>
            <source>%1 has no phone.</source>
            <translation>%1 no tiene teléfono.</translation>
        </message>
        <message>
            <source>%1 has no seats: it is no Lampfield, or an older one.</source>
            <translation>%1 no tiene puestos: no es un Lampfield, o es uno anterior.</translation>
        </message>
        <message>
            <source>%1 has no token in its first line</source>
            <translation>%1 no tiene token en la primera línea</translation>
        </message>
        <message>
            <source>%1 has penalty %2 in %3.</source>
            <translation>%1 tiene penalización %2 en %3.</translation>
        </message>
        <message>
            <source>%1 has write classes that Lampfield does not need here: %2.</source>
            <translation>%1 tiene clases de escritura que Lampfield no necesita aquí: %2.</translation>
        </message>
        <message>
            <source>%1 hears events: %2.</source>
            <translation>%1 recibe eventos: %2.</translation>
        </message>
        <message>
            <source>%1 hears no events of class %2: %3.</source>
            <translation>%1 no recibe eventos de la clase %2: %3.</translation>
        </message>
        <message>
            <source>%1 hints name an endpoint that does not exist: %2. They stay offline for ever.</source>
            <translation>Hints que nombran un endpoint inexistente (%1): %2. Quedan sin conexión para siempre.</translation>
        </message>
        <message>
            <source>%1 hints name no device: %2.</source>
            <translation>Hints que no nombran ningún dispositivo (%1): %2.</translation>
        </message>
        <message>
            <source>%1 holds no certificate (PEM).</source>
            <translation>%1 no contiene ningún certificado (PEM).</translation>
        </message>
        <message>
            <source>%1 holds no private key (PEM) without a password.</source>
            <translation>%1 no contiene una clave privada (PEM) sin contraseña.</translation>
        </message>
        <message>
            <source>%1 in time</source>
            <translation>%1 a tiempo</translation>
        </message>
        <message>
            <source>%1 is %2%3. %4</source>
            <translation>%1 está %2%3. %4</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 está %2.</translation>
        </message>
        <message>
            <source>%1 is a member of the queue %2 already.</source>
            <translation>%1 ya es miembro de la cola %2.</translation>
        </message>
        <message>
            <source>%1 is being checked: %2</source>
            <translation>%1 en comprobación: %2</translation>
        </message>
        <message>
            <source>%1 is in maintenance; the PBX refuses calls to it.</source>
            <translation>%1 está en mantenimiento; la PBX rechaza las llamadas a esa extensión.</translation>
        </message>
        <message>
            <source>%1 is in no call.</source>
            <translation>%1 no está en ninguna llamada.</translation>
        </message>
        <message>
            <source>%1 is in no queue.</source>
            <translation>%1 no está en ninguna cola.</translation>
        </message>
        <message>
            <source>%1 is in the queue %2 now.</source>
            <translation>%1 está ahora en la cola %2.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>Otro programa está usando %1.</translation>
        </message>
        <message>
            <source>%1 is larger than 1 GiB.</source>
            <translation>%1 supera 1 GiB.</translation>
        </message>
        <message>
            <source>%1 is larger than 16 MiB: it is no roster.</source>
            <translation>%1 supera 16 MiB: no es una plantilla.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board.</source>
            <translation>%1 no es una extensión de este tablero.</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Let %2 call this number?</source>
            <translation>%1 no es una extensión de este panel. ¿Hacer que %2 llame a este número?</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. Send %2 to this number?</source>
            <translation>%1 no es una extensión de este panel. ¿Enviar a %2 a este número?</translation>
        </message>
        <message>
            <source>%1 is no extension of this board. The number is dialed as it is.</source>
            <translation>%1 no es una extensión de este panel. El número se marca tal cual.</translation>
        </message>
        <message>
            <source>%1 is no file of tokens: %2.</source>
            <translation>%1 no es un archivo de tokens: %2.</translation>
        </message>
        <message>
            <source>%1 is no member of the queue %2.</source>
            <translation>%1 no es miembro de la cola %2.</translation>
        </message>
        <message>
            <source>%1 is not paused.</source>
            <translation>%1 no está en pausa.</translation>
        </message>
        <message>
            <source>%1 is out of the queue %2.</source>
            <translation>%1 ya no está en la cola %2.</translation>
        </message>
        <message>
            <source>%1 is paused already.</source>
            <translation>%1 ya está en pausa.</translation>
        </message>
        <message>
            <source>%1 is paused in %2 no more.</source>
            <translation>%1 ya no está en pausa en %2.</translation>
        </message>
        <message>
            <source>%1 is paused in %2.</source>
            <translation>%1 está en pausa en %2.</translation>
        </message>
        <message>
            <source>%1 is paused in all queues.</source>
            <translation>%1 está en pausa en todas las colas.</translation>
        </message>
        <message>
            <source>%1 is paused in no queue any more.</source>
            <translation>%1 ya no está en pausa en ninguna cola.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX has no hint for it in %2.</source>
            <translation>%1 es desconocida: la PBX no tiene un hint para ella en %2.</translation>
        </message>
        <message>
            <source>%1 is unknown: the PBX no longer has a hint for it in %2.</source>
            <translation>%1 es desconocida: la PBX ya no tiene un hint para ella en %2.</translation>
        </message>
        <message>
            <source>%1 left by a key.</source>
            <translation>Salieron con una tecla: %1.</translation>
        </message>
        <message>
            <source>%1 listens to %2.</source>
            <translation>%1 escucha a %2.</translation>
        </message>
        <message>
            <source>%1 lost</source>
            <translation>%1 perdidas</translation>
        </message>
        <message>
            <source>%1 malformed, %2 oversized, %3 late</source>
            <translation>%1 mal formados, %2 demasiado grandes, %3 tardíos</translation>
        </message>
        <message>
            <source>%1 may %2.</source>
            <translation>%1 puede %2.</translation>
        </message>
        <message>
            <source>%1 may log in only once at a time: a manual refresh needs a connection of its own.</source>
            <translation>%1 solo puede iniciar una sesión a la vez: una actualización manual necesita su propia conexión.</translation>
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
            <translation>%1 de %2 disponibles</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>%1 de %2 libres</translation>
        </message>
        <message>
            <source>%1 or more waiting</source>
            <translation>%1 o más esperando</translation>
        </message>
        <message>
            <source>%1 others</source>
            <translation>otras: %1</translation>
        </message>
        <message>
            <source>%1 paused</source>
            <translation>%1 en pausa</translation>
        </message>
        <message>
            <source>%1 queue</source>
            <translation>cola %1</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 changed.</source>
            <translation>%1 filas: %2 nuevas, %3 cambiadas.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 seats are connected</source>
            <translation>%1 puestos conectados</translation>
        </message>
        <message>
            <source>%1 taken: %2 new, %3 changed.</source>
            <translation>%1 importadas: %2 nuevas, %3 cambiadas.</translation>
        </message>
        <message>
            <source>%1 talks to nobody.</source>
            <translation>%1 no habla con nadie.</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>%1 esperando</translation>
        </message>
        <message>
            <source>%1 was hung up.</source>
            <translation>%1: llamada colgada.</translation>
        </message>
        <message>
            <source>%1 was not seen to call %2. Perhaps the dialplan does not let it transfer (options T and t of Dial and Queue).</source>
            <translation>No se vio que %1 llamara a %2. Quizá el plan de marcación no le permite transferir (opciones T y t de Dial y Queue).</translation>
        </message>
        <message>
            <source>%1 whispers to %2.</source>
            <translation>%1 susurra a %2.</translation>
        </message>
        <message>
            <source>%1 · %2 in time</source>
            <translation>%1 · %2 a tiempo</translation>
        </message>
        <message>
            <source>%1 · this queue</source>
            <translation>%1 · esta cola</translation>
        </message>
        <message>
            <source>%1, %2 old</source>
            <translation>%1, %2 antiguos</translation>
        </message>
        <message>
            <source>%1, from</source>
            <translation>%1, desde</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4.</source>
            <translation>%1, línea %2: %3: %4.</translation>
        </message>
        <message>
            <source>%1, not verified</source>
            <translation>%1, sin verificar</translation>
        </message>
        <message>
            <source>%1, of which %2 were slow; %3 failed</source>
            <translation>%1, de ellas %2 lentas; %3 fallidas</translation>
        </message>
        <message>
            <source>%1, status disagrees: %2 The PBX was asked again, and it stayed so; the hint decides what is shown.</source>
            <translation>%1, estado contradictorio: %2 Se volvió a consultar a la PBX y sigue así; el hint decide lo que se muestra.</translation>
        </message>
        <message>
            <source>%1, through %2</source>
            <translation>%1, por %2</translation>
        </message>
        <message>
            <source>%1, until</source>
            <translation>%1, hasta</translation>
        </message>
        <message>
            <source>%1: %2 waiting</source>
            <translation>%1: %2 esperando</translation>
        </message>
        <message>
            <source>%1: hint, device and contact have contradicted each other for %2.</source>
            <translation>%1: hint, dispositivo y contacto se contradicen desde hace %2.</translation>
        </message>
        <message>
            <source>%1: nobody waits</source>
            <translation>%1: nadie espera</translation>
        </message>
        <message>
            <source>%1: nothing was imported, as these rows can't be:</source>
            <translation>%1: no se importó nada, porque estas filas no son válidas:</translation>
        </message>
        <message>
            <source>%1: the PBX is asked…</source>
            <translation>%1: consultando a la PBX…</translation>
        </message>
        <message>
            <source>%1:%2 can't be listened on: %3.</source>
            <translation>No se puede escuchar en %1:%2: %3.</translation>
        </message>
        <message>
            <source>%2 itself uses the manager user %1, and needs all of its rights.</source>
            <translation>El propio %2 usa el usuario de gestión %1 y necesita todos sus permisos.</translation>
        </message>
        <message numerus="yes">
            <source>%n Local channel(s)</source>
            <translation>
                <numerusform>%n canal Local</numerusform>
                <numerusform>%n canales Local</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n alerta</numerusform>
                <numerusform>%n alertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conference(s)</source>
            <translation>
                <numerusform>%n conferencia</numerusform>
                <numerusform>%n conferencias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extension(s) are in %1 now.</source>
            <translation>
                <numerusform>%n extensión está ahora en %1.</numerusform>
                <numerusform>%n extensiones están ahora en %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extensions fit. Choose one of them.</source>
            <translation>
                <numerusform>%n extensión coincide. Elíjala.</numerusform>
                <numerusform>%n extensiones coinciden. Elija una de ellas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature code(s)</source>
            <translation>
                <numerusform>%n código de función</numerusform>
                <numerusform>%n códigos de función</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n identificador</numerusform>
                <numerusform>%n identificadores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailbox(es)</source>
            <translation>
                <numerusform>%n buzón</numerusform>
                <numerusform>%n buzones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n mensaje nuevo</numerusform>
                <numerusform>%n mensajes nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) stand in several contexts; each is shown from the one with the most people.</source>
            <translation>
                <numerusform>%n número está en varios contextos; se muestra desde el que tiene más personas.</numerusform>
                <numerusform>%n números están en varios contextos; cada uno se muestra desde el que tiene más personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of other kinds</source>
            <translation>
                <numerusform>%n de otro tipo</numerusform>
                <numerusform>%n de otros tipos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parking slot(s)</source>
            <translation>
                <numerusform>%n plaza de aparcamiento</numerusform>
                <numerusform>%n plazas de aparcamiento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pattern(s)</source>
            <translation>
                <numerusform>%n patrón</numerusform>
                <numerusform>%n patrones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problema</numerusform>
                <numerusform>%n problemas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s)</source>
            <translation>
                <numerusform>%n cola</numerusform>
                <numerusform>%n colas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can't be taken:</source>
            <translation>
                <numerusform>%n fila no se puede importar:</numerusform>
                <numerusform>%n filas no se pueden importar:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trunk(s)</source>
            <translation>
                <numerusform>%n troncal</numerusform>
                <numerusform>%n troncales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n twin(s)</source>
            <translation>
                <numerusform>%n gemela</numerusform>
                <numerusform>%n gemelas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n aviso</numerusform>
                <numerusform>%n avisos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a phone</source>
            <translation>
                <numerusform>%n sin teléfono</numerusform>
                <numerusform>%n sin teléfono</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 new</source>
            <translation>, %1 nuevas</translation>
        </message>
        <message>
            <source>--connect can't be combined with --demo, --replay or --listen.</source>
            <translation>--connect no se puede combinar con --demo, --replay ni --listen.</translation>
        </message>
        <message>
            <source>--context says which one counts.</source>
            <translation>--context dice cuál cuenta.</translation>
        </message>
        <message>
            <source>--tls-ca and --tls-pin say which certificate of the host is trusted: connect to it by wss://.</source>
            <translation>--tls-ca y --tls-pin indican en qué certificado del anfitrión se confía: conéctese a él con wss://.</translation>
        </message>
        <message>
            <source>--tls-cert and --tls-key go together.</source>
            <translation>--tls-cert y --tls-key van juntos.</translation>
        </message>
        <message>
            <source>1 seat is connected</source>
            <translation>1 puesto conectado</translation>
        </message>
        <message>
            <source>; choose a secret (`openssl rand -hex 16`) and take the semicolon away</source>
            <translation>; elija un secreto (`openssl rand -hex 16`) y quite el punto y coma</translation>
        </message>
        <message>
            <source>; permit nobody but the machine that Lampfield runs on</source>
            <translation>; permitir solo el equipo en el que funciona Lampfield</translation>
        </message>
        <message>
            <source>; this machine; behind NAT, its address as the PBX sees it</source>
            <translation>; esta máquina; detrás de NAT, su dirección tal como la ve la PBX</translation>
        </message>
        <message>
            <source>A body must be application/json.</source>
            <translation>El cuerpo debe ser application/json.</translation>
        </message>
        <message>
            <source>A caller waits too long</source>
            <translation>Un llamante espera demasiado</translation>
        </message>
        <message>
            <source>A header has no valid name.</source>
            <translation>Una cabecera no tiene un nombre válido.</translation>
        </message>
        <message>
            <source>A level is debug, info, warn or error, for all or as in "info,ami=debug".</source>
            <translation>Un nivel es debug, info, warn o error, para todo o como en «info,ami=debug».</translation>
        </message>
        <message>
            <source>A new connection is being made.</source>
            <translation>Se establece una nueva conexión.</translation>
        </message>
        <message>
            <source>A penalty is zero or more.</source>
            <translation>Una penalización es cero o más.</translation>
        </message>
        <message>
            <source>A recording can't be replayed and written at once.</source>
            <translation>Una grabación no se puede reproducir y escribir a la vez.</translation>
        </message>
        <message>
            <source>A running Lampfield owns the data folder but can't be asked: %1.</source>
            <translation>Un Lampfield en marcha ocupa la carpeta de datos, pero no se le puede consultar: %1.</translation>
        </message>
        <message>
            <source>A running Lampfield owns this data folder and watches %1; name another folder with --data-dir for another PBX or other contexts.</source>
            <translation>Un Lampfield en marcha ocupa esta carpeta de datos y observa %1; indique otra carpeta con --data-dir para otra PBX u otros contextos.</translation>
        </message>
        <message>
            <source>A tick puts an extension on the board.</source>
            <translation>Una marca pone una extensión en el tablero.</translation>
        </message>
        <message>
            <source>A token is needed here: Authorization: Bearer … It is made in Lampfield.</source>
            <translation>Aquí se necesita un token: Authorization: Bearer … Se crea en Lampfield.</translation>
        </message>
        <message>
            <source>A token's name has 1 to %1 letters.</source>
            <translation>El nombre de un token tiene de 1 a %1 letras.</translation>
        </message>
        <message>
            <source>A user for Lampfield alone needs what is proposed at the end. Leave [%1] as it is if another program uses it.</source>
            <translation>Un usuario solo para Lampfield necesita lo que se propone al final. Deje [%1] como está si otro programa lo usa.</translation>
        </message>
        <message>
            <source>A user for Lampfield, with the rights that it needs</source>
            <translation>Un usuario para Lampfield, con los permisos que necesita</translation>
        </message>
        <message>
            <source>A wall display is shown.</source>
            <translation>Se muestra una pantalla mural.</translation>
        </message>
        <message>
            <source>A web front end served from elsewhere that may ask, as https://panel.example; may be repeated.</source>
            <translation>Una interfaz web servida desde otro lugar que puede consultar, como https://panel.example; se puede repetir.</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>Abandonó</translation>
        </message>
        <message>
            <source>Acknowledge all of these</source>
            <translation>Confirmar todas estas</translation>
        </message>
        <message>
            <source>Acknowledge the alert</source>
            <translation>Confirmar la alerta</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add %1 to "%2" of [%3] (%4), then run `asterisk -rx "manager reload"` and connect anew.</source>
            <translation>Añada %1 a «%2» de [%3] (%4); después, `asterisk -rx "manager reload"` y conecte de nuevo.</translation>
        </message>
        <message>
            <source>Add %1 to a queue. The lower the penalty, the sooner it is rung.</source>
            <translation>Añadir %1 a una cola. Cuanto menor es la penalización, antes suena.</translation>
        </message>
        <message>
            <source>Add an extension</source>
            <translation>Añadir una extensión</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager.conf, or to a file that it includes.</source>
            <translation>Añádalo a /etc/asterisk/manager.conf, o a un archivo que este incluya.</translation>
        </message>
        <message>
            <source>Add it to /etc/asterisk/manager_custom.conf: Apply Config leaves that file as it is.</source>
            <translation>Añádalo a /etc/asterisk/manager_custom.conf: Apply Config deja ese archivo como está.</translation>
        </message>
        <message>
            <source>Add to a queue…</source>
            <translation>Añadir a una cola…</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Address of the wall</source>
            <translation>Dirección del mural</translation>
        </message>
        <message>
            <source>Addresses that may look without a token, as 192.0.2.0/24; may be repeated.</source>
            <translation>Direcciones que pueden ver sin token, como 192.0.2.0/24; se puede repetir.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>All extensions</source>
            <translation>Todas las extensiones</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Todo en orden</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Todas las colas</translation>
        </message>
        <message>
            <source>All seats are taken.</source>
            <translation>Todos los puestos están ocupados.</translation>
        </message>
        <message>
            <source>All seats of the Lampfield at %1 are taken.</source>
            <translation>Todos los puestos del Lampfield en %1 están ocupados.</translation>
        </message>
        <message>
            <source>Allow a login without the MD5 challenge outside TLS too.</source>
            <translation>Permitir también fuera de TLS un inicio de sesión sin el desafío MD5.</translation>
        </message>
        <message>
            <source>Amber asks for a look, red for a hand. Both mark the tile, the side bar and the wall; F8 acknowledges the chosen tile's.</source>
            <translation>El ámbar pide mirar; el rojo, actuar. Ambos marcan la ficha, la barra lateral y el mural; F8 confirma la alerta de la ficha elegida.</translation>
        </message>
        <message>
            <source>Amber from</source>
            <translation>Ámbar desde</translation>
        </message>
        <message>
            <source>An event filter is set for %1 (%2): what it takes away is seen only by polling.</source>
            <translation>Hay un filtro de eventos para %1 (%2): lo que omite solo se ve por sondeo.</translation>
        </message>
        <message>
            <source>Another Lampfield is running on the data folder %1. %2</source>
            <translation>Otro Lampfield está usando la carpeta de datos %1. %2</translation>
        </message>
        <message>
            <source>Another language speaks from the next start on.</source>
            <translation>El nuevo idioma se aplica en el próximo inicio.</translation>
        </message>
        <message>
            <source>Another name of this machine that browsers use; may be repeated.</source>
            <translation>Otro nombre de este equipo que usan los navegadores; se puede repetir.</translation>
        </message>
        <message>
            <source>Another program has locked the database (%1).</source>
            <translation>Otro programa ha bloqueado la base de datos (%1).</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Atendida</translation>
        </message>
        <message>
            <source>Answered and lost: callers that Lampfield heard of since midnight; lost are those that hung up, and those that the queue gave up. What happens while it does not run is not counted.</source>
            <translation>Atendidas y perdidas: llamantes de los que Lampfield supo desde medianoche; perdidos son los que colgaron y los que la cola abandonó. Lo que ocurre mientras no está en marcha no se cuenta.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Ask %1</source>
            <translation>Consultar a %1</translation>
        </message>
        <message>
            <source>Ask every</source>
            <translation>Consultar cada</translation>
        </message>
        <message>
            <source>Asterisk tells a wrong secret, an unknown user and a forbidden address alike. On the PBX look at /var/log/asterisk/security and at `manager show user %1`; compare the secret; and if deny, permit or acl are set, permit %2. With allowmultiplelogin = no only one may be logged in at a time. After a change of manager.conf: `asterisk -rx "manager reload"`.</source>
            <translation>Asterisk no distingue entre un secreto erróneo, un usuario desconocido y una dirección prohibida. En la PBX, consulte /var/log/asterisk/security y `manager show user %1`; compare el secreto; y si hay deny, permit o acl, permita %2. Con allowmultiplelogin = no solo puede haber una sesión a la vez. Tras cambiar manager.conf: `asterisk -rx "manager reload"`.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Be a seat of another Lampfield's rebroadcast, as ws://panel:8088/seat, instead of asking a PBX. --tls-ca and --tls-pin are about its certificate then.</source>
            <translation>Ser un puesto de la redifusión de otro Lampfield, como ws://panel:8088/seat, en lugar de consultar a una PBX. --tls-ca y --tls-pin se refieren entonces a su certificado.</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <source>Browser</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt)</source>
            <translation>Archivos CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamar</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Llamante</translation>
        </message>
        <message>
            <source>Callers that wait</source>
            <translation>Llamantes que esperan</translation>
        </message>
        <message>
            <source>Callers that were lost</source>
            <translation>Llamantes perdidos</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Calls that are over</source>
            <translation>Llamadas terminadas</translation>
        </message>
        <message>
            <source>Calls that go on</source>
            <translation>Llamadas en curso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the refresh</source>
            <translation>Cancelar la actualización</translation>
        </message>
        <message>
            <source>Cancel · %1/%2</source>
            <translation>Cancelar · %1/%2</translation>
        </message>
        <message>
            <source>Cancel · 10000/10000</source>
            <translation>Cancelar · 10000/10000</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>Cancelar…</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Certificate authorities (PEM) to trust instead of the system's.</source>
            <translation>Autoridades de certificación (PEM) en las que confiar en lugar de las del sistema.</translation>
        </message>
        <message>
            <source>Certificate of the rebroadcast, with its chain (PEM); needs --tls-key.</source>
            <translation>Certificado de la redifusión, con su cadena (PEM); necesita --tls-key.</translation>
        </message>
        <message>
            <source>Check connection</source>
            <translation>Comprobar conexión</translation>
        </message>
        <message>
            <source>Check over TLS, or on the PBX itself.</source>
            <translation>Compruebe por TLS o en la propia PBX.</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Comprobar la conexión</translation>
        </message>
        <message>
            <source>Choose an extension or a call first.</source>
            <translation>Elija primero una extensión o una llamada.</translation>
        </message>
        <message>
            <source>Choose an extension to see who it is, and why its status is what it is.</source>
            <translation>Elija una extensión para ver quién es y por qué tiene ese estado.</translation>
        </message>
        <message>
            <source>Click to connect anew.</source>
            <translation>Haga clic para conectar de nuevo.</translation>
        </message>
        <message>
            <source>Colours that colour-blind eyes tell apart</source>
            <translation>Colores distinguibles con daltonismo</translation>
        </message>
        <message>
            <source>Columns that mean nothing here: %1</source>
            <translation>Columnas sin significado aquí: %1</translation>
        </message>
        <message>
            <source>Commits</source>
            <translation>Escrituras</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, enter it in the field Certificate of the connection, or enter the file of its authority there.</source>
            <translation>Compare la huella con la del certificado en la PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). Si coincide, introdúzcala en el campo Certificado de la conexión, o introduzca allí el archivo de su autoridad.</translation>
        </message>
        <message>
            <source>Compare the fingerprint with that of the certificate on the PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). If it is the same, trust it by --tls-pin with the fingerprint, or trust its authority by --tls-ca.</source>
            <translation>Compare la huella con la del certificado en la PBX (`openssl x509 -noout -fingerprint -sha256 -in FILE`). Si coincide, confíe en él con --tls-pin y la huella, o en su autoridad con --tls-ca.</translation>
        </message>
        <message>
            <source>Conference.</source>
            <translation>Conferencia.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Connect to a Lampfield</source>
            <translation>Conectar con un Lampfield</translation>
        </message>
        <message>
            <source>Connect with TLS (usually port 5039).</source>
            <translation>Conectar con TLS (normalmente puerto 5039).</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectada</translation>
        </message>
        <message>
            <source>Connected again: %1</source>
            <translation>Conexión restablecida: %1</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Connection, traffic, queues and database (Ctrl+H)</source>
            <translation>Conexión, tráfico, colas y base de datos (Ctrl+H)</translation>
        </message>
        <message>
            <source>Connection: %1</source>
            <translation>Conexión: %1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Context %1 has %2 hints; the list took %3 ms.</source>
            <translation>El contexto %1 tiene %2 hints; la lista tardó %3 ms.</translation>
        </message>
        <message>
            <source>Context %1 has no hints, or does not exist. There are hints in: %2.</source>
            <translation>El contexto %1 no tiene hints o no existe. Hay hints en: %2.</translation>
        </message>
        <message>
            <source>Copy it now: it is shown only here, and only once.</source>
            <translation>Cópielo ahora: se muestra solo aquí y una sola vez.</translation>
        </message>
        <message>
            <source>Copy the section for manager.conf</source>
            <translation>Copiar la sección para manager.conf</translation>
        </message>
        <message>
            <source>Correct the hint, or make the endpoint in pjsip.conf.</source>
            <translation>Corrija el hint o cree el endpoint en pjsip.conf.</translation>
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
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Dark, whatever the theme</source>
            <translation>Oscuro, sea cual sea el tema</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de datos</translation>
        </message>
        <message>
            <source>Day of the callers that were lost</source>
            <translation>Día de los llamantes perdidos</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message numerus="yes">
            <source>Department of %n extension(s):</source>
            <translation>
                <numerusform>Departamento de %n extensión:</numerusform>
                <numerusform>Departamento de %n extensiones:</numerusform>
            </translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>Departamentos</translation>
        </message>
        <message>
            <source>Departments, filters, alerts, queues and pages</source>
            <translation>Departamentos, filtros, alertas, colas y páginas</translation>
        </message>
        <message>
            <source>Department…</source>
            <translation>Departamento…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Details of the chosen extension</source>
            <translation>Detalles de la extensión elegida</translation>
        </message>
        <message>
            <source>Device state</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Dialplan context of the hints (default: all that have hints of phones); may be repeated, the first one wins.</source>
            <translation>Contexto del plan de marcación de los hints (por defecto: todos los que tienen hints de teléfonos); se puede repetir, gana el primero.</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sentido</translation>
        </message>
        <message>
            <source>Do not disturb</source>
            <translation>No molestar</translation>
        </message>
        <message>
            <source>Double click or F2 edits a cell; what is edited holds at once.</source>
            <translation>Doble clic o F2 edita una celda; lo editado vale de inmediato.</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Descartados</translation>
        </message>
        <message>
            <source>Either the demo or a replay: leave out --demo or --replay.</source>
            <translation>O la demostración o una reproducción: omita --demo o --replay.</translation>
        </message>
        <message>
            <source>Encrypted (TLS)</source>
            <translation>Cifrada (TLS)</translation>
        </message>
        <message>
            <source>End the pause</source>
            <translation>Quitar la pausa</translation>
        </message>
        <message>
            <source>Ends the connection. It may come back, unless its token is revoked.</source>
            <translation>Termina la conexión. Puede volver, salvo que se revoque su token.</translation>
        </message>
        <message>
            <source>Enter the context that has them in the field Context of the connection.</source>
            <translation>Introduzca en el campo Contexto de la conexión el contexto que los tiene.</translation>
        </message>
        <message>
            <source>Enter the secret of [%1] in the field Secret of the connection.</source>
            <translation>Introduzca el secreto de [%1] en el campo Secreto de la conexión.</translation>
        </message>
        <message>
            <source>Event filters and the write time-out of %1 were not looked at: the section of manager.conf comes with its secret, and the connection is not encrypted.</source>
            <translation>No se miraron los filtros de eventos ni el tiempo de escritura de %1: la sección de manager.conf incluye su secreto y la conexión no está cifrada.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Every network</source>
            <translation>Todas las redes</translation>
        </message>
        <message>
            <source>Everybody was taken off the board: %1 The roster page puts them on it.</source>
            <translation>Se quitó a todos del tablero: %1 La página de la plantilla los vuelve a poner.</translation>
        </message>
        <message>
            <source>Export the roster</source>
            <translation>Exportar la plantilla</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>Extensions as a table</source>
            <translation>Extensiones en tabla</translation>
        </message>
        <message>
            <source>Extensions as tiles</source>
            <translation>Extensiones en mosaico</translation>
        </message>
        <message>
            <source>Extensions on the wall</source>
            <translation>Extensiones en el mural</translation>
        </message>
        <message>
            <source>Extensions to choose from</source>
            <translation>Extensiones para elegir</translation>
        </message>
        <message>
            <source>F11 shows it, Escape leaves it. While it is shown the screens stay on.</source>
            <translation>F11 lo muestra; Esc lo cierra. Mientras se muestra, las pantallas permanecen encendidas.</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Feature code.</source>
            <translation>Código de función.</translation>
        </message>
        <message>
            <source>File with the secret in its first line.</source>
            <translation>Archivo con el secreto en la primera línea.</translation>
        </message>
        <message>
            <source>File with the token for that host in its first line.</source>
            <translation>Archivo con el token de ese anfitrión en la primera línea.</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Fingerprint or CA file, if it is not a known one</source>
            <translation>Huella o archivo de CA, si no es uno conocido</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Forwarded to</source>
            <translation>Desviada a</translation>
        </message>
        <message>
            <source>Found by itself; or names, with commas</source>
            <translation>Se encuentra solo; o nombres, con comas</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>FreePBX also has a page for it, Settings → Asterisk Manager Users. A user made there is permitted from 127.0.0.1 only, and cut off after 100 ms when the network is slow: set Permit to %1, Write Timeout to 5000, and tick the classes below.</source>
            <translation>FreePBX también tiene una página para ello, Settings → Asterisk Manager Users. A un usuario creado allí solo se le permite entrar desde 127.0.0.1, y en una red lenta se le corta a los 100 ms: ponga Permit a %1, Write Timeout a 5000 y marque las clases de abajo.</translation>
        </message>
        <message>
            <source>FreePBX or Issabel</source>
            <translation>FreePBX o Issabel</translation>
        </message>
        <message>
            <source>FreePBX, Issabel, VitalPBX and Wazo use such users themselves: leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>FreePBX, Issabel, VitalPBX y Wazo usan ellos mismos usuarios así: deje [%1] como está y cree un usuario para Lampfield, como se propone al final.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Give each phone a hint in the dialplan: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>Dé a cada teléfono un hint en el plan de marcación: exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Gives extensions without a name the one that queues or calls tell.</source>
            <translation>Da a las extensiones sin nombre el que indican las colas o las llamadas.</translation>
        </message>
        <message>
            <source>Going on</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Correcto</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>Grupo: %1</translation>
        </message>
        <message>
            <source>Grouped by: %1</source>
            <translation>Agrupado por: %1</translation>
        </message>
        <message>
            <source>Grouped by: %1; ordered by: %2</source>
            <translation>Agrupado por: %1; ordenado por: %2</translation>
        </message>
        <message>
            <source>Hang up</source>
            <translation>Colgar</translation>
        </message>
        <message>
            <source>Hang up the call of %1 with %2?</source>
            <translation>¿Colgar la llamada de %1 con %2?</translation>
        </message>
        <message>
            <source>Hang up the call of %1?</source>
            <translation>¿Colgar la llamada de %1?</translation>
        </message>
        <message>
            <source>Hang up…</source>
            <translation>Colgar…</translation>
        </message>
        <message>
            <source>Hang-up cause %1: %2.</source>
            <translation>Causa de fin %1: %2.</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salud</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hint</translation>
        </message>
        <message>
            <source>Hint and contact agree; the device has not been heard of.</source>
            <translation>Hint y contacto coinciden; no hay noticia del dispositivo.</translation>
        </message>
        <message>
            <source>Hint and device agree, and no contact is reachable.</source>
            <translation>Hint y dispositivo coinciden, y no hay ningún contacto accesible.</translation>
        </message>
        <message>
            <source>Hint and device agree; no contact is known.</source>
            <translation>Hint y dispositivo coinciden; no se conoce ningún contacto.</translation>
        </message>
        <message>
            <source>Hint, device and contact agree.</source>
            <translation>Hint, dispositivo y contacto coinciden.</translation>
        </message>
        <message>
            <source>History unsaved</source>
            <translation>Historial sin guardar</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>How long the status history is kept (default 90).</source>
            <translation>Cuánto se conserva el historial de estados (por defecto 90).</translation>
        </message>
        <message>
            <source>Identifier: nobody dials it.</source>
            <translation>Identificador: nadie lo marca.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importar %n fila</numerusform>
                <numerusform>Importar %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a roster</source>
            <translation>Importar una plantilla</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>In call with</source>
            <translation>En llamada con</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>A tiempo</translation>
        </message>
        <message>
            <source>In time: answered within %1 s, of those answered or abandoned.</source>
            <translation>A tiempo: atendidas en %1 s, de las atendidas o abandonadas.</translation>
        </message>
        <message>
            <source>Inbound</source>
            <translation>Entrante</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interna</translation>
        </message>
        <message>
            <source>It has a line break in it, or is too long for the PBX.</source>
            <translation>Contiene un salto de línea o es demasiado largo para la PBX.</translation>
        </message>
        <message>
            <source>It names no phone.</source>
            <translation>No nombra ningún teléfono.</translation>
        </message>
        <message>
            <source>It rings its members by the strategy %1.</source>
            <translation>Llama a sus miembros según la estrategia %1.</translation>
        </message>
        <message>
            <source>Its calls are forwarded to %1.</source>
            <translation>Sus llamadas se desvían a %1.</translation>
        </message>
        <message>
            <source>Its end was not heard; it was over by %1 at the latest.</source>
            <translation>No se oyó su final; había terminado a más tardar a las %1.</translation>
        </message>
        <message>
            <source>Its manager port (default 5038).</source>
            <translation>Su puerto AMI (por defecto 5038).</translation>
        </message>
        <message>
            <source>Its number, as 1010. It is shown once the PBX has a hint for it.</source>
            <translation>Su número, como 1010. Se muestra en cuanto la PBX tiene un hint para él.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Intervenir</translation>
        </message>
        <message>
            <source>Join another Lampfield…</source>
            <translation>Unirse a otro Lampfield…</translation>
        </message>
        <message>
            <source>Join the call of %1 with %2? Both will hear you.</source>
            <translation>¿Intervenir en la llamada de %1 con %2? Ambos le oirán.</translation>
        </message>
        <message>
            <source>Join the call…</source>
            <translation>Intervenir…</translation>
        </message>
        <message>
            <source>Keep history</source>
            <translation>Conservar historial</translation>
        </message>
        <message>
            <source>Kept; type to replace it</source>
            <translation>Guardado; escriba para reemplazarlo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <source>Lampfield</source>
            <translation>Lampfield</translation>
        </message>
        <message>
            <source>Lampfield logs in to the manager interface (AMI) of an Asterisk, and only looks. The secret is kept in the keychain of this desktop, or where there is none in a file that only you can read.</source>
            <translation>Lampfield inicia sesión en la interfaz de gestión (AMI) de un Asterisk y solo observa. El secreto se guarda en el llavero de este escritorio o, si no lo hay, en un archivo que solo usted puede leer.</translation>
        </message>
        <message>
            <source>Lampfield wall</source>
            <translation>Mural de Lampfield</translation>
        </message>
        <message>
            <source>Lampfield: %1</source>
            <translation>Lampfield: %1</translation>
        </message>
        <message>
            <source>Lampfield: not live</source>
            <translation>Lampfield: sin datos en vivo</translation>
        </message>
        <message>
            <source>Lampfields on this network</source>
            <translation>Lampfield en esta red</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>Last confirmed %1 ago.</source>
            <translation>Última confirmación hace %1.</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latencia</translation>
        </message>
        <message>
            <source>Leave [%1] as it is, and make a user for Lampfield, as proposed at the end.</source>
            <translation>Deje [%1] como está y cree un usuario para Lampfield, como se propone al final.</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Salió</translation>
        </message>
        <message>
            <source>Lets one browser in, within ten minutes; it stays in from then on.</source>
            <translation>Da acceso a un navegador en los próximos diez minutos; después lo conserva.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Line %1 of the times: %2.</source>
            <translation>Línea %1 de los tiempos: %2.</translation>
        </message>
        <message>
            <source>Line %1 of the times: it is earlier than the one before.</source>
            <translation>Línea %1 de los tiempos: es anterior a la precedente.</translation>
        </message>
        <message>
            <source>Link to the PBX down</source>
            <translation>Sin enlace con la PBX</translation>
        </message>
        <message>
            <source>Listen in</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Local channel: no phone of its own.</source>
            <translation>Canal Local: sin teléfono propio.</translation>
        </message>
        <message>
            <source>Longest in its state</source>
            <translation>Más tiempo en su estado</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>Mayor espera</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Look and privacy</source>
            <translation>Aspecto y privacidad</translation>
        </message>
        <message>
            <source>Look at deny, permit and acl of manager.conf, and whether the PBX is starting.</source>
            <translation>Revise deny, permit y acl de manager.conf, y si la PBX se está iniciando.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Mailbox.</source>
            <translation>Buzón.</translation>
        </message>
        <message>
            <source>Make a user for Lampfield, as proposed at the end.</source>
            <translation>Cree un usuario para Lampfield, como se propone al final.</translation>
        </message>
        <message>
            <source>Make token</source>
            <translation>Crear token</translation>
        </message>
        <message>
            <source>Many callers waiting</source>
            <translation>Muchos llamantes esperando</translation>
        </message>
        <message>
            <source>May</source>
            <translation>Permiso</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Miembro</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Miembros</translation>
        </message>
        <message>
            <source>Members of the queue</source>
            <translation>Miembros de la cola</translation>
        </message>
        <message>
            <source>Messages read</source>
            <translation>Mensajes leídos</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Perdió</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of a new token</source>
            <translation>Nombre de un token nuevo</translation>
        </message>
        <message>
            <source>Name of the filter in the side bar:</source>
            <translation>Nombre del filtro en la barra lateral:</translation>
        </message>
        <message>
            <source>Name the context that has them by --context.</source>
            <translation>Indique con --context el contexto que los tiene.</translation>
        </message>
        <message>
            <source>Name the phone: exten =&gt; 1001,hint,PJSIP/1001.</source>
            <translation>Indique el teléfono: exten =&gt; 1001,hint,PJSIP/1001.</translation>
        </message>
        <message>
            <source>Name, extension or number</source>
            <translation>Nombre, extensión o número</translation>
        </message>
        <message>
            <source>Names from the PBX</source>
            <translation>Nombres de la PBX</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>Código nuevo</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Perfil nuevo</translation>
        </message>
        <message>
            <source>No Lampfield was found on this network yet</source>
            <translation>Aún no se encontró ningún Lampfield en esta red</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>No call fits what is searched for.</source>
            <translation>Ninguna llamada coincide con la búsqueda.</translation>
        </message>
        <message>
            <source>No call that ended on that day is known.</source>
            <translation>No se conoce ninguna llamada terminada ese día.</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>Sin departamento</translation>
        </message>
        <message>
            <source>No event of class %1 came while it was listened for; it may be that nothing happened.</source>
            <translation>No llegó ningún evento de la clase %1 mientras se escuchaba; quizá no ocurrió nada.</translation>
        </message>
        <message>
            <source>No extension fits the search.</source>
            <translation>Ninguna extensión coincide con la búsqueda.</translation>
        </message>
        <message>
            <source>No extensions known yet.</source>
            <translation>Aún no se conocen extensiones.</translation>
        </message>
        <message>
            <source>No extensions known yet. They appear as soon as the PBX lists its hints.</source>
            <translation>Aún no se conocen extensiones. Aparecen en cuanto la PBX lista sus hints.</translation>
        </message>
        <message>
            <source>No manager user is given: name one with --user, AMI_USERNAME or the INI file, or try --demo.</source>
            <translation>Falta el usuario de AMI: indíquelo con --user, AMI_USERNAME o el archivo INI, o pruebe --demo.</translation>
        </message>
        <message>
            <source>No name and no extension fits, and this is no number to dial.</source>
            <translation>Ningún nombre ni extensión coincide, y no es un número que se pueda marcar.</translation>
        </message>
        <message>
            <source>No name and no extension of this board fits. The PBX is asked whether it can dial "%1".</source>
            <translation>Ningún nombre ni extensión de este panel coincide. Se pregunta a la centralita si puede marcar «%1».</translation>
        </message>
        <message>
            <source>No phone of yours is known: name its extension in the setting "phone".</source>
            <translation>No se conoce su teléfono: indique su extensión en el ajuste «phone».</translation>
        </message>
        <message>
            <source>No queue</source>
            <translation>Sin cola</translation>
        </message>
        <message>
            <source>No queue was named.</source>
            <translation>No se indicó ninguna cola.</translation>
        </message>
        <message>
            <source>No refresh yet</source>
            <translation>Sin actualizar aún</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>No existe el dispositivo</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Nadie elegido</translation>
        </message>
        <message>
            <source>Nobody is connected</source>
            <translation>Nadie conectado</translation>
        </message>
        <message>
            <source>Nobody is on a call.</source>
            <translation>No hay nadie en llamada.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Not allowed here: add %1 to the setting "allow".</source>
            <translation>No permitido aquí: añada %1 al ajuste «allow».</translation>
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation>Aún sin confirmar.</translation>
        </message>
        <message>
            <source>Not on the board</source>
            <translation>Fuera del tablero</translation>
        </message>
        <message>
            <source>Not on the board (%1)</source>
            <translation>Fuera del tablero (%1)</translation>
        </message>
        <message>
            <source>Not on the board: %1.</source>
            <translation>No están en el tablero: %1.</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Sin guardar: %1</translation>
        </message>
        <message>
            <source>Not seen</source>
            <translation>No visto</translation>
        </message>
        <message>
            <source>Not transferred: %1</source>
            <translation>No transferida: %1</translation>
        </message>
        <message>
            <source>Not transferred: %1 %2 is free.</source>
            <translation>No transferida: %1 %2 está libre.</translation>
        </message>
        <message>
            <source>Not verified since the program started.</source>
            <translation>Sin verificar desde que se inició el programa.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Nothing can be recorded in the folder %1.</source>
            <translation>No se puede grabar nada en la carpeta %1.</translation>
        </message>
        <message>
            <source>Nothing has been heard from the PBX for %1.</source>
            <translation>No hay noticias de la PBX desde hace %1.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1.</source>
            <translation>No se sabe nada de una extensión %1.</translation>
        </message>
        <message>
            <source>Nothing is known of an extension %1. %2</source>
            <translation>No se sabe nada de una extensión %1. %2</translation>
        </message>
        <message>
            <source>Nothing listens at %1: check host and port, and that manager.conf says enabled=yes with this address as bindaddr.</source>
            <translation>Nada escucha en %1: compruebe el servidor y el puerto, y que manager.conf dice enabled=yes con esta dirección como bindaddr.</translation>
        </message>
        <message>
            <source>Notify on the desktop</source>
            <translation>Notificar en el escritorio</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Observed since %1. The state may have begun earlier.</source>
            <translation>Observado desde %1. El estado puede haber empezado antes.</translation>
        </message>
        <message>
            <source>Of manager.conf</source>
            <translation>De manager.conf</translation>
        </message>
        <message>
            <source>Of this window. The wall has a page of its own.</source>
            <translation>De esta ventana. El mural tiene su propia página.</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Offline in working hours</source>
            <translation>Sin conexión en horario laboral</translation>
        </message>
        <message>
            <source>Offline over %1</source>
            <translation>Sin conexión &gt; %1</translation>
        </message>
        <message>
            <source>On call</source>
            <translation>En llamada</translation>
        </message>
        <message>
            <source>On call over %1</source>
            <translation>En llamada &gt; %1</translation>
        </message>
        <message>
            <source>On call too long</source>
            <translation>Llamada demasiado larga</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>On none of them: on the one where the window is.</source>
            <translation>En ninguna de ellas: en la que está la ventana.</translation>
        </message>
        <message>
            <source>On the PBX, [general] of manager.conf needs enabled = yes and a bindaddr that this machine reaches (Wazo's is 127.0.0.1), and its firewall has to let the port through.</source>
            <translation>En la PBX, [general] de manager.conf necesita enabled = yes y un bindaddr que esta máquina alcance (el de Wazo es 127.0.0.1), y su cortafuegos debe dejar pasar el puerto.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>En el tablero</translation>
        </message>
        <message>
            <source>On the board are the people of %1; the list took %2 ms.</source>
            <translation>En el tablero están las personas de %1; la lista tardó %2 ms.</translation>
        </message>
        <message>
            <source>On these screens</source>
            <translation>En estas pantallas</translation>
        </message>
        <message>
            <source>Only a part of it was done. %1</source>
            <translation>Solo se hizo una parte. %1</translation>
        </message>
        <message>
            <source>Only extensions can be called from here.</source>
            <translation>Desde aquí solo se puede llamar a extensiones.</translation>
        </message>
        <message>
            <source>Only extensions can be members of a queue.</source>
            <translation>Solo las extensiones pueden ser miembros de una cola.</translation>
        </message>
        <message>
            <source>Only the hint speaks of it.</source>
            <translation>Solo el hint habla de ella.</translation>
        </message>
        <message>
            <source>Open the rebroadcast…</source>
            <translation>Abrir la redifusión…</translation>
        </message>
        <message>
            <source>Open the roster…</source>
            <translation>Abrir la plantilla…</translation>
        </message>
        <message>
            <source>Open to</source>
            <translation>Abierta a</translation>
        </message>
        <message>
            <source>Or its address, as panel:8088</source>
            <translation>O su dirección, como panel:8088</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Other seats, browsers and wall displays (Ctrl+B)</source>
            <translation>Otros puestos, navegadores y murales (Ctrl+B)</translation>
        </message>
        <message>
            <source>Other seats, browsers and walls of this network see this board.</source>
            <translation>Otros puestos, navegadores y murales de esta red ven este tablero.</translation>
        </message>
        <message>
            <source>Otherwise only their last two digits are shown.</source>
            <translation>Si no, solo se muestran sus dos últimas cifras.</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Saliente</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>PBX</source>
            <translation>PBX</translation>
        </message>
        <message>
            <source>PBX is starting</source>
            <translation>PBX iniciándose</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Pages of this origin may not ask. Add it to the origins that are allowed.</source>
            <translation>Las páginas de este origen no pueden consultar. Añádalo a los orígenes permitidos.</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Estacionar</translation>
        </message>
        <message>
            <source>Park %1, who talks to %2? The phone of %2 is told where.</source>
            <translation>¿Estacionar a %1, que habla con %2? El lugar se indica al teléfono de %2.</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Estacionada</translation>
        </message>
        <message>
            <source>Parking slot.</source>
            <translation>Plaza de aparcamiento.</translation>
        </message>
        <message>
            <source>Park…</source>
            <translation>Estacionar…</translation>
        </message>
        <message>
            <source>Pattern: it stands for many extensions.</source>
            <translation>Patrón: representa muchas extensiones.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause %1: no queue rings a member that is paused.</source>
            <translation>Pausar %1: ninguna cola llama a un miembro en pausa.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused over %1</source>
            <translation>En pausa &gt; %1</translation>
        </message>
        <message>
            <source>Paused too long</source>
            <translation>Pausa demasiado larga</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>En pausa · %1</translation>
        </message>
        <message>
            <source>Pause…</source>
            <translation>Pausar…</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penaliz.</translation>
        </message>
        <message>
            <source>Poll interval (default 30).</source>
            <translation>Intervalo de sondeo (por defecto 30).</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Presencia</translation>
        </message>
        <message>
            <source>Private key of that certificate (PEM).</source>
            <translation>Clave privada de ese certificado (PEM).</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Proposed: a user for Lampfield alone, with the rights that it needs and no more.</source>
            <translation>Propuesta: un usuario solo para Lampfield, con los permisos que necesita y ninguno más.</translation>
        </message>
        <message>
            <source>Put on the board</source>
            <translation>Poner en el tablero</translation>
        </message>
        <message>
            <source>QR code of the wall's address</source>
            <translation>Código QR de la dirección del mural</translation>
        </message>
        <message>
            <source>Qt found no TLS library on this machine</source>
            <translation>Qt no encontró ninguna biblioteca TLS en este equipo</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed (libqt6sql6-sqlite).</source>
            <translation>El controlador SQLite de Qt no está instalado (libqt6sql6-sqlite).</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Queue %1: %2 % of today's callers were answered in time.</source>
            <translation>Cola %1: %2 % de los llamantes de hoy atendidos a tiempo.</translation>
        </message>
        <message>
            <source>Queue %1: %2 callers wait.</source>
            <translation>Cola %1: %2 esperando.</translation>
        </message>
        <message>
            <source>Queue %1: a caller has waited for %2.</source>
            <translation>Cola %1: un llamante espera desde hace %2.</translation>
        </message>
        <message>
            <source>Queue.</source>
            <translation>Cola.</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Colas</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Rang</source>
            <translation>Sonó</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Rebroadcast</source>
            <translation>Redifusión</translation>
        </message>
        <message>
            <source>Rebroadcast off</source>
            <translation>Redifusión inactiva</translation>
        </message>
        <message>
            <source>Rebroadcast on</source>
            <translation>Redifusión activa</translation>
        </message>
        <message>
            <source>Rebroadcast to other seats and browsers there, as 0.0.0.0:8088; a port alone means this machine only. Off unless it is given.</source>
            <translation>Redifundir allí a otros puestos y navegadores, como 0.0.0.0:8088; solo un puerto significa solo este equipo. Desactivada si no se indica.</translation>
        </message>
        <message>
            <source>Reconnecting in %1 (attempt %2).</source>
            <translation>Nueva conexión en %1 (intento %2).</translation>
        </message>
        <message>
            <source>Record the traffic with the PBX as FILE.txt, FILE.sent and FILE.tim, without its secrets.</source>
            <translation>Grabar el tráfico con la PBX como FILE.txt, FILE.sent y FILE.tim, sin sus secretos.</translation>
        </message>
        <message>
            <source>Red from</source>
            <translation>Rojo desde</translation>
        </message>
        <message>
            <source>Reduced motion: pages of a wall change at once</source>
            <translation>Menos movimiento: las páginas de un mural cambian al instante</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Refresh  F5</source>
            <translation>Actualizar  F5</translation>
        </message>
        <message>
            <source>Refresh all extensions</source>
            <translation>Actualizar todas las extensiones</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1 from a queue?</source>
            <translation>¿Quitar %1 de una cola?</translation>
        </message>
        <message>
            <source>Remove allowmultiplelogin = no.</source>
            <translation>Quite allowmultiplelogin = no.</translation>
        </message>
        <message>
            <source>Remove from a queue…</source>
            <translation>Quitar de una cola…</translation>
        </message>
        <message>
            <source>Remove the lines "eventfilter =" of [%1].</source>
            <translation>Quite las líneas «eventfilter =» de [%1].</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Quitar este filtro</translation>
        </message>
        <message>
            <source>Renew it before: nobody can connect with it after that day.</source>
            <translation>Renuévelo antes: después de ese día nadie puede conectarse con él.</translation>
        </message>
        <message>
            <source>Replay X times as fast (default 1).</source>
            <translation>Reproducir X veces más rápido (por defecto 1).</translation>
        </message>
        <message>
            <source>Request line and headers are larger than is taken.</source>
            <translation>La línea de petición y las cabeceras superan lo admitido.</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Ringing</source>
            <translation>Sonando</translation>
        </message>
        <message>
            <source>Ringing over %1</source>
            <translation>Sonando &gt; %1</translation>
        </message>
        <message>
            <source>Ringing too long</source>
            <translation>Sonando demasiado</translation>
        </message>
        <message>
            <source>Ringing · on call</source>
            <translation>Sonando · en llamada</translation>
        </message>
        <message>
            <source>Rings that the member let pass, since midnight or since Lampfield started</source>
            <translation>Llamadas que el miembro dejó sonar, desde medianoche o desde que se inició Lampfield</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Rows to be committed</source>
            <translation>Filas por guardar</translation>
        </message>
        <message>
            <source>Rows to be shown</source>
            <translation>Filas por mostrar</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Running for</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>STALE: last verified %1 ago</source>
            <translation>DESACTUALIZADO: verificado hace %1</translation>
        </message>
        <message>
            <source>Save and connect</source>
            <translation>Guardar y conectar</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Guardar filtro</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/manager.d/lampfield.conf, which Wazo reads and never overwrites.</source>
            <translation>Guárdelo como /etc/asterisk/manager.d/lampfield.conf, que Wazo lee y nunca sobrescribe.</translation>
        </message>
        <message>
            <source>Save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf, which VitalPBX reads and never overwrites; the files manager__50-… are its own.</source>
            <translation>Guárdelo como /etc/asterisk/vitalpbx/manager__60-lampfield.conf, que VitalPBX lee y nunca sobrescribe; los archivos manager__50-… son suyos.</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Guardar este filtro…</translation>
        </message>
        <message>
            <source>Saved %1 ago</source>
            <translation>Guardado hace %1</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search   Ctrl+F</source>
            <translation>Buscar   Ctrl+F</translation>
        </message>
        <message>
            <source>Search extensions</source>
            <translation>Buscar extensiones</translation>
        </message>
        <message>
            <source>Search the roster</source>
            <translation>Buscar en la plantilla</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Section for manager.conf</source>
            <translation>Sección para manager.conf</translation>
        </message>
        <message>
            <source>See that "read =" of [%1] has system,call,agent.</source>
            <translation>Compruebe que «read =» de [%1] tiene system,call,agent.</translation>
        </message>
        <message>
            <source>Send %1 to %2?</source>
            <translation>¿Enviar %1 a %2?</translation>
        </message>
        <message>
            <source>Service level too low</source>
            <translation>Nivel de servicio bajo</translation>
        </message>
        <message>
            <source>Service level under %1 %</source>
            <translation>Nivel de servicio &lt; %1 %</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Set both by NTP: when calls began is told by the clock of the PBX.</source>
            <translation>Ajuste ambos por NTP: el reloj de la PBX indica cuándo empezaron las llamadas.</translation>
        </message>
        <message>
            <source>Set the penalty…</source>
            <translation>Fijar la penalización…</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, and use --tls with port 5039.</source>
            <translation>Ponga tlsenable=yes y un certificado en manager.conf, y use --tls con el puerto 5039.</translation>
        </message>
        <message>
            <source>Set tlsenable=yes and a certificate in manager.conf, then tick Encrypted (TLS) and use port 5039.</source>
            <translation>Ponga tlsenable=yes y un certificado en manager.conf; después marque «Cifrada (TLS)» y use el puerto 5039.</translation>
        </message>
        <message>
            <source>Set writetimeout = 5000 in [%1] (%2).</source>
            <translation>Ponga writetimeout = 5000 en [%1] (%2).</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Settings file (default: lampfield.ini in the user's configuration folder).</source>
            <translation>Archivo de ajustes (por defecto: lampfield.ini en la carpeta de configuración del usuario).</translation>
        </message>
        <message>
            <source>Settings → Asterisk Manager Users, or manager_custom.conf</source>
            <translation>Settings → Asterisk Manager Users, o manager_custom.conf</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Show as a wall display</source>
            <translation>Mostrar como pantalla mural</translation>
        </message>
        <message>
            <source>Show as tiles</source>
            <translation>Mostrar como mosaico</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>Mostrar solo: %1</translation>
        </message>
        <message>
            <source>Show the board</source>
            <translation>Mostrar el tablero</translation>
        </message>
        <message>
            <source>Show the numbers of callers from outside</source>
            <translation>Mostrar los números de llamantes externos</translation>
        </message>
        <message>
            <source>Show the wall</source>
            <translation>Mostrar el mural</translation>
        </message>
        <message>
            <source>Show this board to other seats and browsers</source>
            <translation>Mostrar este tablero a otros puestos y navegadores</translation>
        </message>
        <message>
            <source>Shown from the context %1.</source>
            <translation>Se muestra desde el contexto %1.</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Socket.IO</source>
            <translation>Socket.IO</translation>
        </message>
        <message>
            <source>Start as a wall display, on the screen of that number or name, or on "all"; may be repeated. Default: on the first.</source>
            <translation>Iniciar como pantalla mural, en la pantalla con ese número o nombre, o en «all»; se puede repetir. Por defecto: en la primera.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Status disagrees</source>
            <translation>Estado contradictorio</translation>
        </message>
        <message>
            <source>Stay in the notification area when the window is closed</source>
            <translation>Seguir en el área de notificación al cerrar la ventana</translation>
        </message>
        <message>
            <source>Supervisors are allowed to %1, but %2 may not.</source>
            <translation>Los supervisores pueden %1, pero %2 no.</translation>
        </message>
        <message>
            <source>TLS can't be used: %1.</source>
            <translation>No se puede usar TLS: %1.</translation>
        </message>
        <message>
            <source>TODAY</source>
            <translation>HOY</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Take off the board</source>
            <translation>Quitar del tablero</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Tomó</translation>
        </message>
        <message>
            <source>Talked</source>
            <translation>Habló</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Hablando</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Test says what works and what does not, before anything is kept.</source>
            <translation>«Probar» indica qué funciona y qué no, antes de guardar nada.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 can't be reached: %2.</source>
            <translation>No se puede acceder al Lampfield en %1: %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer to this name: ask by its address, or start it with --allow-host.</source>
            <translation>El Lampfield en %1 no responde a este nombre: consulte por su dirección o inícielo con --allow-host.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not answer.</source>
            <translation>El Lampfield en %1 no responde.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 does not know this token: it may have been revoked.</source>
            <translation>El Lampfield en %1 no conoce este token: puede haberse revocado.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has closed the link.</source>
            <translation>El Lampfield en %1 ha cerrado el enlace.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 has ended this seat: %2.</source>
            <translation>El Lampfield en %1 ha terminado este puesto: %2.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 is not understood: %2</source>
            <translation>No se entiende al Lampfield en %1: %2</translation>
        </message>
        <message>
            <source>The Lampfield at %1 wants a token: name its file with --connect-token-file, or set LAMPFIELD_TOKEN.</source>
            <translation>El Lampfield en %1 pide un token: indique su archivo con --connect-token-file o defina LAMPFIELD_TOKEN.</translation>
        </message>
        <message>
            <source>The Lampfield at %1 was shown too many wrong tokens from here.</source>
            <translation>El Lampfield en %1 recibió demasiados tokens erróneos desde aquí.</translation>
        </message>
        <message>
            <source>The PBX (default 127.0.0.1).</source>
            <translation>La PBX (por defecto 127.0.0.1).</translation>
        </message>
        <message>
            <source>The PBX at %1 closed the connection: it may have been stopped or restarted.</source>
            <translation>La PBX en %1 cerró la conexión: puede haberse detenido o reiniciado.</translation>
        </message>
        <message>
            <source>The PBX at %1 greeted but did not answer the login in time: it may be overloaded.</source>
            <translation>La PBX en %1 saludó, pero no respondió a tiempo al inicio de sesión: puede estar sobrecargada.</translation>
        </message>
        <message>
            <source>The PBX at %1 is shutting down and takes no logins; the credentials were not looked at.</source>
            <translation>La PBX en %1 se está apagando y no admite inicios de sesión; las credenciales no se examinaron.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"), and no secret was given: set AMI_PASSWORD, or name a file with --password-file.</source>
            <translation>La PBX en %1 rechazó el inicio de sesión (usuario «%2»), y no se dio ningún secreto: defina AMI_PASSWORD o indique un archivo con --password-file.</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login (user "%2"): check the secret, and whether this address is permitted in manager.conf. It said "%3".</source>
            <translation>La PBX en %1 rechazó el inicio de sesión (usuario «%2»): compruebe el secreto y si esta dirección está permitida en manager.conf. Dijo «%3».</translation>
        </message>
        <message>
            <source>The PBX at %1 refused the login of %2, and no secret was given.</source>
            <translation>La PBX en %1 rechazó el inicio de sesión de %2, y no se indicó ningún secreto.</translation>
        </message>
        <message>
            <source>The PBX at %1 stopped answering; the connection was given up.</source>
            <translation>La PBX en %1 dejó de responder; se abandonó la conexión.</translation>
        </message>
        <message>
            <source>The PBX can't do this: its module %1 is not loaded.</source>
            <translation>La PBX no puede hacer esto: su módulo %1 no está cargado.</translation>
        </message>
        <message>
            <source>The PBX could not ring your phone, %1: congestion.</source>
            <translation>La PBX no pudo llamar a su teléfono, %1: congestión.</translation>
        </message>
        <message>
            <source>The PBX denies this user %1: what those would tell is missing in the details. Its manager.conf entry needs write=system,call or write=system,reporting.</source>
            <translation>La PBX deniega a este usuario %1: lo que eso comunicaría falta en los detalles. Su entrada en manager.conf necesita write=system,call o write=system,reporting.</translation>
        </message>
        <message>
            <source>The PBX denies this user the state of extensions: its manager.conf entry needs write=call or write=reporting.</source>
            <translation>La PBX deniega a este usuario el estado de las extensiones: su entrada en manager.conf necesita write=call o write=reporting.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time.</source>
            <translation>La PBX no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The PBX did not answer in time; whether it was done is not known.</source>
            <translation>La PBX no respondió a tiempo; no se sabe si se hizo.</translation>
        </message>
        <message>
            <source>The PBX did not do it: %1.</source>
            <translation>La PBX no lo hizo: %1.</translation>
        </message>
        <message>
            <source>The PBX did not list its hints: %1</source>
            <translation>La PBX no listó sus hints: %1</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 can be dialed.</source>
            <translation>La centralita no indicó si se puede marcar %1.</translation>
        </message>
        <message>
            <source>The PBX did not say whether %1 is free.</source>
            <translation>La PBX no dijo si %1 está libre.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user '%1' do this: add %2 to the user's write= in manager.conf.</source>
            <translation>La PBX no permite esto a su usuario de AMI «%1»: añada %2 a su write= en manager.conf.</translation>
        </message>
        <message>
            <source>The PBX does not let its manager user do this.</source>
            <translation>La PBX no permite esto a su usuario de AMI.</translation>
        </message>
        <message>
            <source>The PBX does not tell this user of its queues: they are listed every five minutes. Its manager.conf entry needs read=agent.</source>
            <translation>La PBX no comunica sus colas a este usuario: se listan cada cinco minutos. Su entrada en manager.conf necesita read=agent.</translation>
        </message>
        <message numerus="yes">
            <source>The PBX gave no list of extension states (%1), and answered for none of the %n extension(s) asked one by one.</source>
            <translation>
                <numerusform>La PBX no dio la lista de estados de extensiones (%1) y no respondió por la única extensión consultada.</numerusform>
                <numerusform>La PBX no dio la lista de estados de extensiones (%1) y no respondió por ninguna de las %n extensiones consultadas una a una.</numerusform>
            </translation>
        </message>
        <message>
            <source>The PBX gave no list of extension states (%1), and no extensions are known yet that could be asked one by one.</source>
            <translation>La PBX no dio la lista de estados de extensiones (%1), y aún no se conocen extensiones que consultar una a una.</translation>
        </message>
        <message>
            <source>The PBX gives up writing to %1 after %2 ms; on a bad network it cuts the connection.</source>
            <translation>La PBX deja de escribir a %1 tras %2 ms; en una red mala corta la conexión.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1 The roster page lists them.</source>
            <translation>La PBX tiene hints, pero ninguno de un teléfono: %1 La página de la plantilla los enumera.</translation>
        </message>
        <message>
            <source>The PBX has hints, but none of a phone: %1.</source>
            <translation>La PBX tiene hints, pero ninguno de un teléfono: %1.</translation>
        </message>
        <message>
            <source>The PBX has no PJSIP loaded: there are no endpoints and contacts to list.</source>
            <translation>La PBX no tiene PJSIP cargado: no hay endpoints ni contactos que listar.</translation>
        </message>
        <message>
            <source>The PBX has no hints at all: nobody can be shown.</source>
            <translation>La PBX no tiene ningún hint: no se puede mostrar a nadie.</translation>
        </message>
        <message>
            <source>The PBX has no hints in %1; the contexts that have some are: %2.</source>
            <translation>La PBX no tiene hints en %1; los contextos que sí tienen son: %2.</translation>
        </message>
        <message>
            <source>The PBX has no queues loaded (app_queue).</source>
            <translation>La PBX no tiene colas cargadas (app_queue).</translation>
        </message>
        <message>
            <source>The PBX has no queues.</source>
            <translation>La PBX no tiene colas.</translation>
        </message>
        <message>
            <source>The PBX has not listed its hints yet.</source>
            <translation>La PBX aún no ha enumerado sus hints.</translation>
        </message>
        <message>
            <source>The PBX has told no name yet for an extension that has none.</source>
            <translation>La PBX aún no ha dado ningún nombre para una extensión que no lo tiene.</translation>
        </message>
        <message>
            <source>The PBX is a plain Asterisk: it shows nothing of FreePBX, Issabel, VitalPBX or Wazo.</source>
            <translation>La PBX es un Asterisk sencillo: no muestra nada de FreePBX, Issabel, VitalPBX ni Wazo.</translation>
        </message>
        <message>
            <source>The PBX is asked over a connection of its own; nothing is changed there.</source>
            <translation>Se consulta a la PBX por una conexión propia; allí no se cambia nada.</translation>
        </message>
        <message>
            <source>The PBX is asked…</source>
            <translation>Consultando a la PBX…</translation>
        </message>
        <message>
            <source>The PBX is configured by %1: %2.</source>
            <translation>La PBX está configurada por %1: %2.</translation>
        </message>
        <message>
            <source>The PBX is not connected: %1.</source>
            <translation>La PBX no está conectada: %1.</translation>
        </message>
        <message>
            <source>The PBX is not ready yet: it knows the state of no extension.</source>
            <translation>La PBX aún no está lista: no conoce el estado de ninguna extensión.</translation>
        </message>
        <message>
            <source>The PBX is shutting down.</source>
            <translation>La PBX se está apagando.</translation>
        </message>
        <message>
            <source>The PBX itself counts %1 completed and %2 abandoned since it started.</source>
            <translation>La propia PBX cuenta %1 completadas y %2 abandonadas desde que se inició.</translation>
        </message>
        <message>
            <source>The PBX itself may use the manager user %1, and then needs all of its rights.</source>
            <translation>Puede que la propia PBX use el usuario de gestión %1; entonces necesita todos sus permisos.</translation>
        </message>
        <message>
            <source>The PBX listed %1 of %2 known extensions: it may still be loading its dialplan. Lampfield requests the list again before it takes the others as removed.</source>
            <translation>La PBX ha listado %1 de %2 extensiones conocidas: puede que aún esté cargando su plan de marcado. Lampfield vuelve a pedir la lista antes de dar las demás por eliminadas.</translation>
        </message>
        <message>
            <source>The PBX lists no hints at all: it may still be starting, or its dialplan has none.</source>
            <translation>La PBX no lista ningún hint: puede estar iniciándose aún, o su plan de marcación no los tiene.</translation>
        </message>
        <message>
            <source>The PBX says</source>
            <translation>Según la PBX</translation>
        </message>
        <message>
            <source>The action has too many headers.</source>
            <translation>La acción tiene demasiadas cabeceras.</translation>
        </message>
        <message>
            <source>The answer can't be saved as %1: %2</source>
            <translation>La respuesta no se puede guardar como %1: %2</translation>
        </message>
        <message>
            <source>The answer could not be saved.</source>
            <translation>No se pudo guardar la respuesta.</translation>
        </message>
        <message>
            <source>The answer of the PBX was saved.</source>
            <translation>Se guardó la respuesta de la PBX.</translation>
        </message>
        <message>
            <source>The body is larger than is taken.</source>
            <translation>El cuerpo supera lo admitido.</translation>
        </message>
        <message>
            <source>The body is no JSON: %1, at byte %2.</source>
            <translation>El cuerpo no es JSON: %1, en el byte %2.</translation>
        </message>
        <message>
            <source>The body must be a JSON object.</source>
            <translation>El cuerpo debe ser un objeto JSON.</translation>
        </message>
        <message>
            <source>The built-in PBX can't listen on a loopback port.</source>
            <translation>La PBX integrada no puede escuchar en un puerto local.</translation>
        </message>
        <message>
            <source>The call of %1 is parked.</source>
            <translation>%1: llamada estacionada.</translation>
        </message>
        <message>
            <source>The call of %1 was transferred to %2.</source>
            <translation>La llamada de %1 se transfirió a %2.</translation>
        </message>
        <message>
            <source>The call was over before %1 was picked up.</source>
            <translation>La llamada terminó antes de que se descolgara %1.</translation>
        </message>
        <message>
            <source>The caller</source>
            <translation>El llamante</translation>
        </message>
        <message>
            <source>The caller is parked.</source>
            <translation>La persona que llama está aparcada.</translation>
        </message>
        <message>
            <source>The caller was sent to %1.</source>
            <translation>El llamante se envió a %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2</source>
            <translation>El certificado de %1 no es de confianza: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2. If it is the host's own, name it as the pin (SHA-256 %3), or give its authority's file.</source>
            <translation>El certificado de %1 no es de confianza: %2. Si es el del propio anfitrión, indíquelo como pin (SHA-256 %3) o indique el archivo de su autoridad.</translation>
        </message>
        <message>
            <source>The channel of this call can't be named to the PBX.</source>
            <translation>El canal de esta llamada no se puede indicar a la PBX.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s ahead of this machine's.</source>
            <translation>El reloj de la PBX va %1 s adelantado respecto al de este equipo.</translation>
        </message>
        <message>
            <source>The clock of the PBX is %1 s behind this machine's.</source>
            <translation>El reloj de la PBX va %1 s atrasado respecto al de este equipo.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Los relojes coinciden, con una diferencia de %1 s.</translation>
        </message>
        <message>
            <source>The connection ended in the middle of the list of extension states.</source>
            <translation>La conexión terminó a mitad de la lista de estados de extensiones.</translation>
        </message>
        <message>
            <source>The connection is encrypted, but the certificate of the PBX ends on %1.</source>
            <translation>La conexión está cifrada, pero el certificado de la PBX caduca el %1.</translation>
        </message>
        <message>
            <source>The connection is encrypted; the certificate is valid until %1.</source>
            <translation>La conexión está cifrada; el certificado vale hasta %1.</translation>
        </message>
        <message>
            <source>The connection is not encrypted: whoever is on the way can read names and numbers. The secret itself is not sent.</source>
            <translation>La conexión no está cifrada: quien esté en el camino puede leer nombres y números. El secreto en sí no se envía.</translation>
        </message>
        <message>
            <source>The connection profile %1: %2: %3.</source>
            <translation>El perfil de conexión %1: %2: %3.</translation>
        </message>
        <message>
            <source>The connection to %1 failed: %2.</source>
            <translation>La conexión con %1 falló: %2.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost.</source>
            <translation>Se perdió la conexión con la PBX.</translation>
        </message>
        <message>
            <source>The connection to the PBX was lost; whether it was done is not known.</source>
            <translation>Se perdió la conexión con la PBX; no se sabe si se hizo.</translation>
        </message>
        <message>
            <source>The contexts are configured: %1. All their hints are on the board.</source>
            <translation>Los contextos están configurados: %1. Todos sus hints están en el tablero.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be made.</source>
            <translation>No se puede crear la carpeta de datos %1.</translation>
        </message>
        <message>
            <source>The data folder %1 can't be written to.</source>
            <translation>No se puede escribir en la carpeta de datos %1.</translation>
        </message>
        <message>
            <source>The database %1 can't be opened: %2</source>
            <translation>La base de datos %1 no se puede abrir: %2</translation>
        </message>
        <message>
            <source>The database %1 can't be used: %2</source>
            <translation>La base de datos %1 no se puede usar: %2</translation>
        </message>
        <message>
            <source>The database %1 is damaged and can't be moved aside: %2</source>
            <translation>La base de datos %1 está dañada y no se puede apartar: %2</translation>
        </message>
        <message>
            <source>The database does not answer; what is shown is not saved yet.</source>
            <translation>La base de datos no responde; lo que se muestra aún no está guardado.</translation>
        </message>
        <message>
            <source>The database is damaged (%1).</source>
            <translation>La base de datos está dañada (%1).</translation>
        </message>
        <message>
            <source>The database may not be written (%1).</source>
            <translation>La base de datos no se puede escribir (%1).</translation>
        </message>
        <message>
            <source>The database was damaged. It is kept as %1, and a new one is built from the PBX; names, departments and history start anew.</source>
            <translation>La base de datos estaba dañada. Se conserva como %1 y se crea una nueva a partir de la PBX; nombres, departamentos e historial empiezan de cero.</translation>
        </message>
        <message>
            <source>The database was deleted while it was in use. A new one is built; the history starts anew.</source>
            <translation>La base de datos se borró mientras estaba en uso. Se crea una nueva; el historial empieza de cero.</translation>
        </message>
        <message>
            <source>The disk of the database is full (%1).</source>
            <translation>El disco de la base de datos está lleno (%1).</translation>
        </message>
        <message>
            <source>The field Context of the connection says which one counts.</source>
            <translation>El campo Contexto de la conexión dice cuál cuenta.</translation>
        </message>
        <message>
            <source>The host is version %1 of Lampfield, which speaks another language than this one (%2): use the same version on both sides.</source>
            <translation>El anfitrión usa la versión %1 de Lampfield, incompatible con esta (%2): use la misma versión en ambos lados.</translation>
        </message>
        <message>
            <source>The host of %1 can't be found: check its name, or this machine's name service.</source>
            <translation>No se encuentra el servidor de %1: compruebe su nombre o el servicio de nombres de este equipo.</translation>
        </message>
        <message>
            <source>The keychain of this desktop could not be used: the secret is in %1, which only you can read.</source>
            <translation>No se pudo usar el llavero de este escritorio: el secreto está en %1, que solo usted puede leer.</translation>
        </message>
        <message>
            <source>The keychain of this desktop was not opened, and the secret is not kept: %1</source>
            <translation>El llavero de este escritorio no se abrió y el secreto no se guarda: %1</translation>
        </message>
        <message>
            <source>The last verified snapshot is older than two poll intervals.</source>
            <translation>La última instantánea verificada tiene más de dos intervalos de sondeo.</translation>
        </message>
        <message>
            <source>The link to the Lampfield at %1 is slow: what it tells comes late.</source>
            <translation>El enlace con el Lampfield en %1 es lento: lo que comunica llega tarde.</translation>
        </message>
        <message>
            <source>The link to the host was lost.</source>
            <translation>Se perdió el enlace con el anfitrión.</translation>
        </message>
        <message>
            <source>The link to the host was lost; whether it was done is not known.</source>
            <translation>Se perdió el enlace con el anfitrión; no se sabe si se hizo.</translation>
        </message>
        <message>
            <source>The login can't be sent to %1: %2</source>
            <translation>El inicio de sesión no se puede enviar a %1: %2</translation>
        </message>
        <message>
            <source>The lower the penalty, the sooner %1 is rung.</source>
            <translation>Cuanto menor es la penalización, antes suena %1.</translation>
        </message>
        <message>
            <source>The manager user. Its secret comes from AMI_PASSWORD, --password-file or the INI file.</source>
            <translation>El usuario de AMI. Su secreto viene de AMI_PASSWORD, --password-file o el archivo INI.</translation>
        </message>
        <message>
            <source>The new token</source>
            <translation>El token nuevo</translation>
        </message>
        <message>
            <source>The option --allow says what supervisors may do.</source>
            <translation>La opción --allow dice qué pueden hacer los supervisores.</translation>
        </message>
        <message>
            <source>The queue has no service level (servicelevel in queues.conf).</source>
            <translation>La cola no tiene nivel de servicio (servicelevel en queues.conf).</translation>
        </message>
        <message>
            <source>The rebroadcast is off.</source>
            <translation>La redifusión está desactivada.</translation>
        </message>
        <message>
            <source>The recording %1 ends here: %2.</source>
            <translation>La grabación %1 termina aquí: %2.</translation>
        </message>
        <message>
            <source>The refresh was cancelled.</source>
            <translation>Se canceló la actualización.</translation>
        </message>
        <message>
            <source>The request did not come in time.</source>
            <translation>La petición no llegó a tiempo.</translation>
        </message>
        <message>
            <source>The roster page puts on the board what you want to see of them.</source>
            <translation>La página de la plantilla pone en el tablero lo que quiera ver de ellos.</translation>
        </message>
        <message>
            <source>The running Lampfield does not know this command.</source>
            <translation>El Lampfield en marcha no conoce este comando.</translation>
        </message>
        <message>
            <source>The running Lampfield gave no answer in time.</source>
            <translation>El Lampfield en marcha no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The running Lampfield has no window.</source>
            <translation>El Lampfield en marcha no tiene ventana.</translation>
        </message>
        <message>
            <source>The same phone as %1.</source>
            <translation>El mismo teléfono que %1.</translation>
        </message>
        <message>
            <source>The secret can't be kept in %1: %2.</source>
            <translation>El secreto no se puede guardar en %1: %2.</translation>
        </message>
        <message>
            <source>The secret is in the keychain of this desktop.</source>
            <translation>El secreto está en el llavero de este escritorio.</translation>
        </message>
        <message>
            <source>The section [%1] of manager.conf can't be looked at, so event filters and the write time-out are not known.</source>
            <translation>La sección [%1] de manager.conf no se puede consultar, así que no se conocen los filtros de eventos ni el tiempo límite de escritura.</translation>
        </message>
        <message>
            <source>The setting allow in lampfield.ini says what supervisors may do.</source>
            <translation>El ajuste allow de lampfield.ini dice qué pueden hacer los supervisores.</translation>
        </message>
        <message>
            <source>The settings file %1 can't be read: %2.</source>
            <translation>El archivo de ajustes %1 no se puede leer: %2.</translation>
        </message>
        <message>
            <source>The supervisor's own phone, which rings to call and to listen in.</source>
            <translation>El teléfono del supervisor, que suena para llamar y escuchar.</translation>
        </message>
        <message>
            <source>The token of this seat is a viewer's: a supervisor's is needed.</source>
            <translation>El token de este puesto es de observador: se necesita uno de supervisor.</translation>
        </message>
        <message>
            <source>The value of "%1" can't be sent: %2</source>
            <translation>El valor de «%1» no se puede enviar: %2</translation>
        </message>
        <message>
            <source>The wall, for any browser</source>
            <translation>El mural, para cualquier navegador</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Then run `asterisk -rx "manager reload"` on the PBX, and connect as lampfield.</source>
            <translation>Después ejecute `asterisk -rx "manager reload"` en la PBX y conecte como lampfield.</translation>
        </message>
        <message>
            <source>There are hints in other contexts, too: %1.</source>
            <translation>También hay hints en otros contextos: %1.</translation>
        </message>
        <message>
            <source>There is a token named %1 already.</source>
            <translation>Ya hay un token con el nombre %1.</translation>
        </message>
        <message>
            <source>There is an extension %1 already.</source>
            <translation>Ya hay una extensión %1.</translation>
        </message>
        <message>
            <source>There is no WebSocket of that name here.</source>
            <translation>Aquí no hay ningún WebSocket con ese nombre.</translation>
        </message>
        <message>
            <source>There is no action of that name.</source>
            <translation>No hay ninguna acción con ese nombre.</translation>
        </message>
        <message>
            <source>There is no connection to the PBX.</source>
            <translation>No hay conexión con la PBX.</translation>
        </message>
        <message>
            <source>There is no link to the host.</source>
            <translation>No hay enlace con el anfitrión.</translation>
        </message>
        <message>
            <source>There is no other queue.</source>
            <translation>No hay otra cola.</translation>
        </message>
        <message>
            <source>There is nothing of that name here.</source>
            <translation>Aquí no hay nada con ese nombre.</translation>
        </message>
        <message>
            <source>This browser was not let in yet. In Lampfield, open Rebroadcast, and scan the code or open the address that is shown there; both are good for ten minutes, once.</source>
            <translation>Este navegador aún no tiene acceso. En Lampfield, abra Redifusión y escanee el código o abra la dirección que se muestra allí; ambos valen diez minutos, una sola vez.</translation>
        </message>
        <message>
            <source>This call is over.</source>
            <translation>Esta llamada ha terminado.</translation>
        </message>
        <message>
            <source>This can't be asked for in that way.</source>
            <translation>Esto no se puede pedir de esa manera.</translation>
        </message>
        <message>
            <source>This is no message of /seat (kind %1).</source>
            <translation>Esto no es un mensaje de /seat (tipo %1).</translation>
        </message>
        <message>
            <source>This is no request of HTTP/1.1.</source>
            <translation>Esto no es una petición HTTP/1.1.</translation>
        </message>
        <message>
            <source>This is not a name of this machine. Ask by its address, or add the name to the hosts that Lampfield answers to.</source>
            <translation>Este no es un nombre de este equipo. Consulte por su dirección o añada el nombre a los que Lampfield responde.</translation>
        </message>
        <message>
            <source>This is not confirmed at present: it may be old. %1 was last known to be %2%3.</source>
            <translation>Ahora no está confirmado: puede ser antiguo. Lo último que se supo es que %1 estaba %2%3.</translation>
        </message>
        <message>
            <source>This is your own phone.</source>
            <translation>Este es su propio teléfono.</translation>
        </message>
        <message>
            <source>This machine has other addresses too: %1.</source>
            <translation>Este equipo también tiene otras direcciones: %1.</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Solo este equipo</translation>
        </message>
        <message>
            <source>This needs the token of a supervisor.</source>
            <translation>Esto necesita el token de un supervisor.</translation>
        </message>
        <message>
            <source>This session is being polled already.</source>
            <translation>Esta sesión ya se está sondeando.</translation>
        </message>
        <message>
            <source>This session is not known, or is over.</source>
            <translation>Esta sesión no se conoce o ha terminado.</translation>
        </message>
        <message>
            <source>This start was told by %1 which PBX to watch; a profile counts when nothing else says so.</source>
            <translation>En este inicio, la PBX la determina %1; un perfil cuenta cuando nada más la indica.</translation>
        </message>
        <message>
            <source>This token is not known, or was revoked.</source>
            <translation>Este token no se conoce o fue revocado.</translation>
        </message>
        <message>
            <source>Tick Encrypted (TLS).</source>
            <translation>Marque «Cifrada (TLS)».</translation>
        </message>
        <message>
            <source>Tiles</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Timeline of today</source>
            <translation>Cronología de hoy</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>To see these extensions as well, add their contexts to the field Context of the connection.</source>
            <translation>Para ver también estas extensiones, añada sus contextos al campo Contexto de la conexión.</translation>
        </message>
        <message>
            <source>To see these extensions as well, name their contexts by --context.</source>
            <translation>Para ver también estas extensiones, indique sus contextos con --context.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Token, if it wants one</source>
            <translation>Token, si lo pide</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Tokens, for seats and programs</source>
            <translation>Tokens, para puestos y programas</translation>
        </message>
        <message>
            <source>Too many wrong tokens came from this address. Try again in a minute.</source>
            <translation>Llegaron demasiados tokens erróneos de esta dirección. Inténtelo de nuevo en un minuto.</translation>
        </message>
        <message>
            <source>Too much is under way; try again in a moment.</source>
            <translation>Hay demasiado en curso; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Tráfico</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transferir</translation>
        </message>
        <message>
            <source>Transfer %1, who talks to %2, to %3?</source>
            <translation>¿Transferir %1, que habla con %2, a %3?</translation>
        </message>
        <message>
            <source>Transfer after asking…</source>
            <translation>Transferir con consulta…</translation>
        </message>
        <message>
            <source>Transfer all the same</source>
            <translation>Transferir de todos modos</translation>
        </message>
        <message>
            <source>Transfer to %1</source>
            <translation>Transferir a %1</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Transferir…</translation>
        </message>
        <message>
            <source>Trunk: a line to the outside.</source>
            <translation>Troncal: una línea hacia el exterior.</translation>
        </message>
        <message>
            <source>Trunks need none. A phone does: exten =&gt; NUMBER,hint,PJSIP/%1.</source>
            <translation>Las troncales no lo necesitan. Un teléfono sí: exten =&gt; NUMBER,hint,PJSIP/%1.</translation>
        </message>
        <message>
            <source>Trust the certificate with this SHA-256, whoever signed it.</source>
            <translation>Confiar en el certificado con este SHA-256, sea quien sea quien lo firmó.</translation>
        </message>
        <message>
            <source>Try with the demo PBX</source>
            <translation>Probar la PBX de demostración</translation>
        </message>
        <message>
            <source>Turn off --tls, or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>Desactive --tls, o ponga tlsenable=yes, tlsbindaddr y tlscertfile en la sección [general] de manager.conf; el puerto habitual es 5039.</translation>
        </message>
        <message>
            <source>Turn on --tls.</source>
            <translation>Active --tls.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Untick Encrypted (TLS), or set tlsenable=yes, tlsbindaddr and tlscertfile in the section [general] of manager.conf; the usual port is 5039.</source>
            <translation>Desmarque «Cifrada (TLS)», o ponga tlsenable=yes, tlsbindaddr y tlscertfile en la sección [general] de manager.conf; el puerto habitual es 5039.</translation>
        </message>
        <message>
            <source>Updated %1 ago</source>
            <translation>Actualizado hace %1</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>WHY THIS STATUS</source>
            <translation>POR QUÉ ESTE ESTADO</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Esperó</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <source>Waiting over %1</source>
            <translation>Esperando &gt; %1</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Espera</translation>
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
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Watch a built-in demo PBX with N extensions (default 40) instead of a real one.</source>
            <translation>Observar una PBX de demostración integrada con N extensiones (por defecto 40) en lugar de una real.</translation>
        </message>
        <message>
            <source>Watch a recording instead of a PBX.</source>
            <translation>Observar una grabación en lugar de una PBX.</translation>
        </message>
        <message>
            <source>Wazo offers AMI on 127.0.0.1 only: run Lampfield on it (`lampfieldd serve`), or go through an SSH tunnel.</source>
            <translation>Wazo ofrece AMI solo en 127.0.0.1: ejecute Lampfield en ella (`lampfieldd serve`) o use un túnel SSH.</translation>
        </message>
        <message>
            <source>What became of %1 is not known: nobody told.</source>
            <translation>No se sabe qué fue de %1: nadie lo comunicó.</translation>
        </message>
        <message>
            <source>What calls go on is not known while the PBX does not answer.</source>
            <translation>No se sabe qué llamadas hay en curso mientras la PBX no responde.</translation>
        </message>
        <message>
            <source>What can be done about whoever is chosen</source>
            <translation>Qué se puede hacer con quien está elegido</translation>
        </message>
        <message>
            <source>What can't be taken</source>
            <translation>Lo que no se puede importar</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>What it may do</source>
            <translation>Qué puede hacer</translation>
        </message>
        <message>
            <source>What listens at %1 is no Asterisk manager: it began with "%2". Check the port (usually 5038, or 5039 with TLS).</source>
            <translation>Lo que escucha en %1 no es la interfaz AMI de un Asterisk: empezó con «%2». Compruebe el puerto (normalmente 5038, o 5039 con TLS).</translation>
        </message>
        <message>
            <source>What may be done about calls and queues (default none): all, or some of %1.</source>
            <translation>Qué se puede hacer con llamadas y colas (por defecto none): all, o algunas de %1.</translation>
        </message>
        <message>
            <source>What people call this PBX</source>
            <translation>Nombre habitual de esta PBX</translation>
        </message>
        <message>
            <source>What queues there are is not known: the PBX does not tell.</source>
            <translation>No se sabe qué colas hay: la PBX no lo comunica.</translation>
        </message>
        <message>
            <source>What the PBX has hints for; ticked contexts are shown:</source>
            <translation>Para qué tiene hints la PBX; se muestran los contextos marcados:</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Lo que cambiaría</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where database and answers are kept.</source>
            <translation>Dónde se guardan la base de datos y las respuestas.</translation>
        </message>
        <message>
            <source>Where does %1 go?</source>
            <translation>¿Adónde se transfiere %1?</translation>
        </message>
        <message>
            <source>Where does %1, who talks to %2, go?</source>
            <translation>¿Adónde se transfiere %1, que habla con %2?</translation>
        </message>
        <message>
            <source>Where it belongs depends on the PBX. FreePBX and Issabel: add it to /etc/asterisk/manager_custom.conf. VitalPBX: save it as /etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo: save it as /etc/asterisk/manager.d/lampfield.conf. Others: add it to /etc/asterisk/manager.conf.</source>
            <translation>Su lugar depende de la PBX. FreePBX e Issabel: añádalo a /etc/asterisk/manager_custom.conf. VitalPBX: guárdelo como /etc/asterisk/vitalpbx/manager__60-lampfield.conf. Wazo: guárdelo como /etc/asterisk/manager.d/lampfield.conf. Otras: añádalo a /etc/asterisk/manager.conf.</translation>
        </message>
        <message>
            <source>Where the hashes of the rebroadcast's tokens are kept (default: tokens.json in the data folder).</source>
            <translation>Dónde se guardan los hashes de los tokens de la redifusión (por defecto: tokens.json en la carpeta de datos).</translation>
        </message>
        <message>
            <source>Which PBX is watched, how often it is asked, and how long what was seen is kept.</source>
            <translation>Qué PBX se observa, cada cuánto se consulta y cuánto tiempo se conserva lo visto.</translation>
        </message>
        <message>
            <source>Which PBX shall Lampfield watch?</source>
            <translation>¿Qué PBX debe observar Lampfield?</translation>
        </message>
        <message>
            <source>Which calls are shown</source>
            <translation>Qué llamadas se muestran</translation>
        </message>
        <message>
            <source>Whisper</source>
            <translation>Susurrar</translation>
        </message>
        <message>
            <source>Who can reach it</source>
            <translation>Quién puede acceder</translation>
        </message>
        <message>
            <source>Whom does %1 ask to take over %2?</source>
            <translation>¿A quién consulta %1 para que atienda a %2?</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Por qué no</translation>
        </message>
        <message>
            <source>With a sound</source>
            <translation>Con sonido</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Oculto</translation>
        </message>
        <message>
            <source>Without a phone: its state is set by the dialplan.</source>
            <translation>Sin teléfono: el plan de marcación fija su estado.</translation>
        </message>
        <message>
            <source>Working hours, for Offline</source>
            <translation>Horario, para Sin conexión</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Write class system would let it be read.</source>
            <translation>La clase de escritura system permitiría leerla.</translation>
        </message>
        <message>
            <source>Write the log there too; it rotates at 5 MiB, and four older ones are kept.</source>
            <translation>Escribir el registro también allí; rota a los 5 MiB y se conservan cuatro anteriores.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>You are in this call yourself.</source>
            <translation>Usted mismo está en esta llamada.</translation>
        </message>
        <message>
            <source>Your own phone can't call itself.</source>
            <translation>Su propio teléfono no puede llamarse a sí mismo.</translation>
        </message>
        <message>
            <source>Your own phone, %1, is no extension of this board.</source>
            <translation>Su propio teléfono, %1, no es una extensión de este tablero.</translation>
        </message>
        <message>
            <source>Your phone, %1, could not be rung: it is offline, or declined.</source>
            <translation>No se pudo llamar a su teléfono, %1: está sin conexión o rechazó la llamada.</translation>
        </message>
        <message>
            <source>Your phone, %1, declined.</source>
            <translation>Su teléfono, %1, rechazó la llamada.</translation>
        </message>
        <message>
            <source>Your phone, %1, is busy.</source>
            <translation>Su teléfono, %1, está ocupado.</translation>
        </message>
        <message>
            <source>Your phone, %1, was not picked up.</source>
            <translation>Su teléfono, %1, no se descolgó.</translation>
        </message>
        <message>
            <source>a change of a phone and its calls are seen only by polling</source>
            <translation>un cambio de un teléfono y sus llamadas solo se ven por sondeo</translation>
        </message>
        <message>
            <source>a fault for a moment</source>
            <translation>fallo pasajero</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a number that ends in %1</source>
            <translation>un número que termina en %1</translation>
        </message>
        <message>
            <source>a timer ran out</source>
            <translation>temporizador agotado</translation>
        </message>
        <message>
            <source>a value is longer than %1 characters</source>
            <translation>un valor tiene más de %1 caracteres</translation>
        </message>
        <message>
            <source>access information lost</source>
            <translation>información de acceso perdida</translation>
        </message>
        <message>
            <source>active must be yes or no</source>
            <translation>active debe ser yes o no</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>ámbar</translation>
        </message>
        <message>
            <source>an unknown day</source>
            <translation>un día desconocido</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>as the other members</source>
            <translation>como los demás miembros</translation>
        </message>
        <message>
            <source>available</source>
            <translation>disponible</translation>
        </message>
        <message>
            <source>away</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>bearer not implemented</source>
            <translation>portadora no implementada</translation>
        </message>
        <message>
            <source>break</source>
            <translation>descanso</translation>
        </message>
        <message>
            <source>busy</source>
            <translation>ocupado</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>a más tardar %1</translation>
        </message>
        <message>
            <source>call, listen, whisper and barge</source>
            <translation>llamar, escuchar, susurrar e intervenir</translation>
        </message>
        <message>
            <source>called by %1</source>
            <translation>llamada de %1</translation>
        </message>
        <message>
            <source>calling %1</source>
            <translation>llamando a %1</translation>
        </message>
        <message>
            <source>can't be changed</source>
            <translation>no se puede cambiar</translation>
        </message>
        <message>
            <source>cause %1</source>
            <translation>causa %1</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiada</translation>
        </message>
        <message>
            <source>channel type not implemented</source>
            <translation>tipo de canal no implementado</translation>
        </message>
        <message>
            <source>channel unacceptable</source>
            <translation>canal inaceptable</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>conectando</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contacto</translation>
        </message>
        <message>
            <source>contacts and restarts of the PBX are not told</source>
            <translation>los contactos y los reinicios de la PBX no se comunican</translation>
        </message>
        <message>
            <source>debug, info (default), warn or error; for one category: info,ami=debug.</source>
            <translation>debug, info (por defecto), warn o error; para una categoría: info,ami=debug.</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>destination out of order</source>
            <translation>destino fuera de servicio</translation>
        </message>
        <message>
            <source>device</source>
            <translation>dispositivo</translation>
        </message>
        <message>
            <source>earlier</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>extension %1 is on line %2 already</source>
            <translation>la extensión %1 ya está en la línea %2</translation>
        </message>
        <message>
            <source>facility not implemented</source>
            <translation>facilidad no implementada</translation>
        </message>
        <message>
            <source>facility not subscribed</source>
            <translation>facilidad no contratada</translation>
        </message>
        <message>
            <source>facility refused</source>
            <translation>facilidad rechazada</translation>
        </message>
        <message>
            <source>forwarded to %1</source>
            <translation>desviada a %1</translation>
        </message>
        <message>
            <source>forwarded to a number that ends in %1</source>
            <translation>desviada a un número que termina en %1</translation>
        </message>
        <message>
            <source>has control characters</source>
            <translation>tiene caracteres de control</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>hint</translation>
        </message>
        <message>
            <source>hung up</source>
            <translation>se colgó</translation>
        </message>
        <message>
            <source>in maintenance</source>
            <translation>en mantenimiento</translation>
        </message>
        <message>
            <source>incoming calls barred</source>
            <translation>llamadas entrantes prohibidas</translation>
        </message>
        <message>
            <source>incompatible destination</source>
            <translation>destino incompatible</translation>
        </message>
        <message>
            <source>information element unknown</source>
            <translation>elemento de información desconocido</translation>
        </message>
        <message>
            <source>information invalid</source>
            <translation>información no válida</translation>
        </message>
        <message>
            <source>information missing</source>
            <translation>falta información</translation>
        </message>
        <message>
            <source>interworking</source>
            <translation>interfuncionamiento</translation>
        </message>
        <message>
            <source>invalid call reference</source>
            <translation>referencia de llamada no válida</translation>
        </message>
        <message>
            <source>invalid message</source>
            <translation>mensaje no válido</translation>
        </message>
        <message>
            <source>is later than to</source>
            <translation>es posterior a to</translation>
        </message>
        <message>
            <source>is longer than %1 letters</source>
            <translation>tiene más de %1 letras</translation>
        </message>
        <message>
            <source>is more than 31 days before to</source>
            <translation>es más de 31 días anterior a to</translation>
        </message>
        <message>
            <source>is needed</source>
            <translation>es necesario</translation>
        </message>
        <message>
            <source>is not known here</source>
            <translation>no se conoce aquí</translation>
        </message>
        <message>
            <source>is set in line %1 already, and has one value only</source>
            <translation>ya está definido en la línea %1 y admite un solo valor</translation>
        </message>
        <message>
            <source>is what the PBX says, and can't be set</source>
            <translation>es lo que dice la PBX y no se puede fijar</translation>
        </message>
        <message>
            <source>is where its hint is, and can't be changed</source>
            <translation>es donde está su hint y no se puede cambiar</translation>
        </message>
        <message>
            <source>it has a hint for %1</source>
            <translation>tiene un hint para %1</translation>
        </message>
        <message>
            <source>it has a line break or a NUL in it.</source>
            <translation>contiene un salto de línea o un NUL.</translation>
        </message>
        <message>
            <source>it has grown to its limit</source>
            <translation>ha llegado a su límite de tamaño</translation>
        </message>
        <message>
            <source>it has hints in the context %1</source>
            <translation>tiene hints en el contexto %1</translation>
        </message>
        <message>
            <source>it has more fields than the heading</source>
            <translation>tiene más campos que el encabezado</translation>
        </message>
        <message>
            <source>it is no time, direction, offset and length</source>
            <translation>no es tiempo, sentido, posición y longitud</translation>
        </message>
        <message>
            <source>it is not the pinned one, but SHA-256 %1.</source>
            <translation>no es el del pin, sino SHA-256 %1.</translation>
        </message>
        <message>
            <source>it is shown %1, but a contact is registered and reachable.</source>
            <translation>se muestra %1, pero hay un contacto registrado y accesible.</translation>
        </message>
        <message>
            <source>it is shown %1, but no contact is reachable.</source>
            <translation>se muestra %1, pero no hay ningún contacto accesible.</translation>
        </message>
        <message>
            <source>it is too long for a line of AMI.</source>
            <translation>es demasiado largo para una línea de AMI.</translation>
        </message>
        <message>
            <source>it points beyond the end of what was recorded</source>
            <translation>apunta más allá del final de lo grabado</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translation>quedó cortada</translation>
        </message>
        <message>
            <source>it was written by a newer Lampfield (schema %1, this one knows %2).</source>
            <translation>la escribió un Lampfield más nuevo (esquema %1; este conoce el %2).</translation>
        </message>
        <message>
            <source>its command line or settings file</source>
            <translation>la línea de comandos o el archivo de ajustes</translation>
        </message>
        <message>
            <source>its file in %1</source>
            <translation>su archivo en %1</translation>
        </message>
        <message>
            <source>its phones dial in the context %1</source>
            <translation>sus teléfonos marcan en el contexto %1</translation>
        </message>
        <message>
            <source>its queues dial %1</source>
            <translation>sus colas marcan %1</translation>
        </message>
        <message>
            <source>its time is no number of milliseconds</source>
            <translation>su tiempo no es un número de milisegundos</translation>
        </message>
        <message>
            <source>last %1, longest %2</source>
            <translation>última %1, máxima %2</translation>
        </message>
        <message>
            <source>light, dark or system (default).</source>
            <translation>light, dark o system (por defecto).</translation>
        </message>
        <message>
            <source>line %1 is not "key = value"</source>
            <translation>la línea %1 no es «key = value»</translation>
        </message>
        <message>
            <source>line %1: %2</source>
            <translation>línea %1: %2</translation>
        </message>
        <message>
            <source>line %1: a quote is opened and never closed</source>
            <translation>línea %1: se abre una comilla que no se cierra</translation>
        </message>
        <message>
            <source>line %1: the column "%2" is there twice</source>
            <translation>línea %1: la columna «%2» aparece dos veces</translation>
        </message>
        <message>
            <source>line %1: the heading names no column "extension"</source>
            <translation>línea %1: el encabezado no nombra ninguna columna «extension»</translation>
        </message>
        <message>
            <source>line %1: there is a NUL in it; the file is no text</source>
            <translation>línea %1: contiene un NUL; el archivo no es texto</translation>
        </message>
        <message>
            <source>line %1: there is text behind a closing quote</source>
            <translation>línea %1: hay texto tras una comilla de cierre</translation>
        </message>
        <message>
            <source>line not available</source>
            <translation>línea no disponible</translation>
        </message>
        <message>
            <source>live</source>
            <translation>en vivo</translation>
        </message>
        <message>
            <source>live · %1</source>
            <translation>en vivo · %1</translation>
        </message>
        <message>
            <source>logging in</source>
            <translation>iniciando sesión</translation>
        </message>
        <message>
            <source>look</source>
            <translation>ver</translation>
        </message>
        <message>
            <source>look and act</source>
            <translation>ver y actuar</translation>
        </message>
        <message>
            <source>looking up the host</source>
            <translation>buscando el servidor</translation>
        </message>
        <message>
            <source>lost · %1</source>
            <translation>perdida · %1</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>almuerzo</translation>
        </message>
        <message>
            <source>mandatory information wrong</source>
            <translation>información obligatoria errónea</translation>
        </message>
        <message>
            <source>may list PJSIP endpoints and contacts</source>
            <translation>puede listar los endpoints y contactos de PJSIP</translation>
        </message>
        <message>
            <source>may list the calls that go on</source>
            <translation>puede listar las llamadas en curso</translation>
        </message>
        <message>
            <source>may list the states of all hints</source>
            <translation>puede listar los estados de todos los hints</translation>
        </message>
        <message>
            <source>may not list PJSIP endpoints and contacts: why a phone is offline can be told only as far as events tell it</source>
            <translation>no puede listar los endpoints y contactos de PJSIP: por qué un teléfono está sin conexión solo se sabe hasta donde lo indican los eventos</translation>
        </message>
        <message>
            <source>may not list the calls that go on: those that began before the program did are missing</source>
            <translation>no puede listar las llamadas en curso: faltan las que empezaron antes que el programa</translation>
        </message>
        <message>
            <source>may not list the states of hints: the board stays empty</source>
            <translation>no puede listar los estados de los hints: el tablero queda vacío</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>reunión</translation>
        </message>
        <message>
            <source>message does not fit</source>
            <translation>mensaje incompatible</translation>
        </message>
        <message>
            <source>message in the wrong state</source>
            <translation>mensaje en un estado erróneo</translation>
        </message>
        <message>
            <source>message type unknown</source>
            <translation>tipo de mensaje desconocido</translation>
        </message>
        <message>
            <source>misdialled</source>
            <translation>marcación errónea</translation>
        </message>
        <message>
            <source>must be 1 to 32 letters and digits</source>
            <translation>debe tener de 1 a 32 letras y cifras</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with a port up to 65535</source>
            <translation>debe ser ADDRESS:PORT, con un puerto hasta 65535</translation>
        </message>
        <message>
            <source>must be ADDRESS:PORT, with an address of this machine, or * for all of them</source>
            <translation>debe ser ADDRESS:PORT, con una dirección de este equipo, o * para todas</translation>
        </message>
        <message>
            <source>must be a number from 0.01 to 1000</source>
            <translation>debe ser un número de 0.01 a 1000</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>debe ser un texto</translation>
        </message>
        <message>
            <source>must be a time as 2026-01-31T12:00:00Z</source>
            <translation>debe ser una hora como 2026-01-31T12:00:00Z</translation>
        </message>
        <message>
            <source>must be a token, as `lampfieldd token add` prints it</source>
            <translation>debe ser un token, como lo imprime `lampfieldd token add`</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <source>must be a whole number from %1 to %2</source>
            <translation>debe ser un número entero de %1 a %2</translation>
        </message>
        <message>
            <source>must be addresses or networks as 192.0.2.7 or 192.0.2.0/24</source>
            <translation>deben ser direcciones o redes como 192.0.2.7 o 192.0.2.0/24</translation>
        </message>
        <message>
            <source>must be all, none, or some of: %1</source>
            <translation>debe ser all, none o algunas de: %1</translation>
        </message>
        <message>
            <source>must be an address alone: the token comes from --connect-token-file or LAMPFIELD_TOKEN</source>
            <translation>debe ser solo una dirección: el token viene de --connect-token-file o LAMPFIELD_TOKEN</translation>
        </message>
        <message>
            <source>must be blind or attended</source>
            <translation>debe ser blind o attended</translation>
        </message>
        <message>
            <source>must be debug, info, warn or error, for all or as in "info,ami=debug"</source>
            <translation>debe ser debug, info, warn o error, para todo o como en «info,ami=debug»</translation>
        </message>
        <message>
            <source>must be light, dark or system</source>
            <translation>debe ser light, dark o system</translation>
        </message>
        <message>
            <source>must be listen, whisper or barge</source>
            <translation>debe ser listen, whisper o barge</translation>
        </message>
        <message>
            <source>must be origins as https://panel.example:8443</source>
            <translation>deben ser orígenes como https://panel.example:8443</translation>
        </message>
        <message>
            <source>must be the SHA-256 of the certificate: 64 hexadecimal digits</source>
            <translation>debe ser el SHA-256 del certificado: 64 cifras hexadecimales</translation>
        </message>
        <message>
            <source>must be the address of a host's rebroadcast, as ws://panel:8088/seat</source>
            <translation>debe ser la dirección de la redifusión de un anfitrión, como ws://panel:8088/seat</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>debe ser true o false</translation>
        </message>
        <message>
            <source>must not be empty</source>
            <translation>no debe estar vacío</translation>
        </message>
        <message>
            <source>names no context</source>
            <translation>no nombra ningún contexto</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>requiere atención</translation>
        </message>
        <message>
            <source>network out of order</source>
            <translation>red fuera de servicio</translation>
        </message>
        <message>
            <source>never verified</source>
            <translation>nunca verificado</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>next try in %1</source>
            <translation>reintento en %1</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>no answer came in time.</source>
            <translation>no llegó ninguna respuesta a tiempo.</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>sin respuesta a tiempo</translation>
        </message>
        <message>
            <source>no answer to the TLS handshake</source>
            <translation>sin respuesta a la negociación TLS</translation>
        </message>
        <message>
            <source>no certificate can be read from %1</source>
            <translation>no se puede leer ningún certificado de %1</translation>
        </message>
        <message>
            <source>no common codec or bearer</source>
            <translation>sin códec o portadora común</translation>
        </message>
        <message>
            <source>no line free</source>
            <translation>ninguna línea libre</translation>
        </message>
        <message>
            <source>no members</source>
            <translation>sin miembros</translation>
        </message>
        <message>
            <source>no route to the network</source>
            <translation>sin ruta a la red</translation>
        </message>
        <message>
            <source>no route to the number</source>
            <translation>sin ruta al número</translation>
        </message>
        <message>
            <source>nobody has this number</source>
            <translation>nadie tiene este número</translation>
        </message>
        <message>
            <source>nobody picked up</source>
            <translation>nadie contestó</translation>
        </message>
        <message>
            <source>nobody waits</source>
            <translation>nadie espera</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>ninguno conocido</translation>
        </message>
        <message>
            <source>not authorised</source>
            <translation>no autorizado</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>sin conectar</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <source>not on the board</source>
            <translation>fuera del tablero</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>aún no visto</translation>
        </message>
        <message>
            <source>not to be disturbed</source>
            <translation>en no molestar</translation>
        </message>
        <message>
            <source>not verified</source>
            <translation>sin verificar</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>number incomplete</source>
            <translation>número incompleto</translation>
        </message>
        <message>
            <source>number ported</source>
            <translation>número portado</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <source>on a break</source>
            <translation>en descanso</translation>
        </message>
        <message>
            <source>on a call</source>
            <translation>en llamada</translation>
        </message>
        <message>
            <source>on a call, with another one ringing</source>
            <translation>en llamada, con otra sonando</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>on the board</source>
            <translation>en el tablero</translation>
        </message>
        <message>
            <source>outgoing calls barred</source>
            <translation>llamadas salientes prohibidas</translation>
        </message>
        <message>
            <source>pause members of queues, add and remove them</source>
            <translation>pausar miembros de colas, añadirlos y quitarlos</translation>
        </message>
        <message>
            <source>paused in its queues</source>
            <translation>en pausa en sus colas</translation>
        </message>
        <message>
            <source>pbx.example or an address</source>
            <translation>pbx.example o una dirección</translation>
        </message>
        <message>
            <source>presence</source>
            <translation>presencia</translation>
        </message>
        <message>
            <source>protocol error</source>
            <translation>error de protocolo</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <source>redirected</source>
            <translation>redirigida</translation>
        </message>
        <message>
            <source>refused · %1</source>
            <translation>rechazada · %1</translation>
        </message>
        <message>
            <source>ringing</source>
            <translation>sonando</translation>
        </message>
        <message>
            <source>routed in a circle</source>
            <translation>encaminada en círculo</translation>
        </message>
        <message>
            <source>saved answer</source>
            <translation>respuesta guardada</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>somebody else took it</source>
            <translation>la atendió otra persona</translation>
        </message>
        <message>
            <source>status disagrees</source>
            <translation>estado contradictorio</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <source>switch overloaded</source>
            <translation>central sobrecargada</translation>
        </message>
        <message>
            <source>the address of this machine</source>
            <translation>la dirección de esta máquina</translation>
        </message>
        <message>
            <source>the extension is longer than %1 characters</source>
            <translation>la extensión tiene más de %1 caracteres</translation>
        </message>
        <message>
            <source>the extension is missing</source>
            <translation>falta la extensión</translation>
        </message>
        <message>
            <source>the extensions of its context %1 have twins with *80</source>
            <translation>las extensiones de su contexto %1 tienen gemelas con *80</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>el archivo está vacío</translation>
        </message>
        <message>
            <source>the file is not UTF-8; save it as "CSV UTF-8"</source>
            <translation>el archivo no es UTF-8; guárdelo como «CSV UTF-8»</translation>
        </message>
        <message>
            <source>the hint says %1, but its devices come to %2.</source>
            <translation>el hint dice %1, pero sus dispositivos dan %2.</translation>
        </message>
        <message>
            <source>the longest since %1</source>
            <translation>la mayor desde %1</translation>
        </message>
        <message>
            <source>the number has changed</source>
            <translation>el número ha cambiado</translation>
        </message>
        <message>
            <source>the phone did not respond</source>
            <translation>el teléfono no respondió</translation>
        </message>
        <message>
            <source>the phone is not reachable</source>
            <translation>el teléfono no es accesible</translation>
        </message>
        <message>
            <source>there is a control character or a line break in a value</source>
            <translation>hay un carácter de control o un salto de línea en un valor</translation>
        </message>
        <message>
            <source>there is no such setting</source>
            <translation>no existe ese ajuste</translation>
        </message>
        <message>
            <source>this machine</source>
            <translation>este equipo</translation>
        </message>
        <message>
            <source>training</source>
            <translation>formación</translation>
        </message>
        <message>
            <source>transfer, park and hang up calls</source>
            <translation>transferir, estacionar y colgar llamadas</translation>
        </message>
        <message>
            <source>under </source>
            <translation>bajo </translation>
        </message>
        <message>
            <source>under 1 ms</source>
            <translation>menos de 1 ms</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>en estado desconocido</translation>
        </message>
        <message>
            <source>unknown number</source>
            <translation>número desconocido</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>urgente</translation>
        </message>
        <message>
            <source>verified %1 ago</source>
            <translation>verificado hace %1</translation>
        </message>
        <message>
            <source>waiting for a greeting</source>
            <translation>esperando el saludo</translation>
        </message>
        <message>
            <source>waiting, longest %1</source>
            <translation>esperando, máximo %1</translation>
        </message>
        <message>
            <source>well</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>what happens in queues is seen only by polling</source>
            <translation>lo que ocurre en las colas solo se ve por sondeo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… y %1 más</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… y %n más</numerusform>
                <numerusform>… y %n más</numerusform>
            </translation>
        </message>
    </context>
</TS>
