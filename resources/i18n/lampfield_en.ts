<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Lampfield</name>
        <message numerus="yes">
            <source>%n Local channel(s)</source>
            <translation>
                <numerusform>%n Local channel</numerusform>
                <numerusform>%n Local channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alerts</source>
            <translation>
                <numerusform>%n alert</numerusform>
                <numerusform>%n alerts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conference(s)</source>
            <translation>
                <numerusform>%n conference</numerusform>
                <numerusform>%n conferences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extension(s) are in %1 now.</source>
            <translation>
                <numerusform>%n extension is in %1 now.</numerusform>
                <numerusform>%n extensions are in %1 now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extensions fit. Choose one of them.</source>
            <translation>
                <numerusform>%n extension fits. Choose it.</numerusform>
                <numerusform>%n extensions fit. Choose one of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n feature code(s)</source>
            <translation>
                <numerusform>%n feature code</numerusform>
                <numerusform>%n feature codes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identifier(s)</source>
            <translation>
                <numerusform>%n identifier</numerusform>
                <numerusform>%n identifiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailbox(es)</source>
            <translation>
                <numerusform>%n mailbox</numerusform>
                <numerusform>%n mailboxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n number(s) stand in several contexts; each is shown from the one with the most people.</source>
            <translation>
                <numerusform>%n number stands in several contexts; it is shown from the one with the most people.</numerusform>
                <numerusform>%n numbers stand in several contexts; each is shown from the one with the most people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of other kinds</source>
            <translation>
                <numerusform>%n of another kind</numerusform>
                <numerusform>%n of other kinds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parking slot(s)</source>
            <translation>
                <numerusform>%n parking slot</numerusform>
                <numerusform>%n parking slots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pattern(s)</source>
            <translation>
                <numerusform>%n pattern</numerusform>
                <numerusform>%n patterns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n queue(s)</source>
            <translation>
                <numerusform>%n queue</numerusform>
                <numerusform>%n queues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) can't be taken:</source>
            <translation>
                <numerusform>%n row can't be taken:</numerusform>
                <numerusform>%n rows can't be taken:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trunk(s)</source>
            <translation>
                <numerusform>%n trunk</numerusform>
                <numerusform>%n trunks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n twin(s)</source>
            <translation>
                <numerusform>%n twin</numerusform>
                <numerusform>%n twins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a phone</source>
            <translation>
                <numerusform>%n without a phone</numerusform>
                <numerusform>%n without a phone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Department of %n extension(s):</source>
            <translation>
                <numerusform>Department of %n extension:</numerusform>
                <numerusform>Department of %n extensions:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The PBX gave no list of extension states (%1), and answered for none of the %n extension(s) asked one by one.</source>
            <translation>
                <numerusform>The PBX gave no list of extension states (%1), and did not answer for the one extension either.</numerusform>
                <numerusform>The PBX gave no list of extension states (%1), and answered for none of the %n extensions asked one by one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
