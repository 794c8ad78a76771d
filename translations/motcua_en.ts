<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>The audit trail is sound: %n entries, each follows from the one before.</source>
            <translation>
                <numerusform>The audit trail is sound: %n entries, each follows from the one before.</numerusform>
                <numerusform>The audit trail is sound: %n entries, each follows from the one before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0%n minute(s)</source>
            <translation>
                <numerusform>0%n minute</numerusform>
                <numerusform>0%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n second</numerusform>
                <numerusform>%n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemTable</name>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n items</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacketDetail</name>
        <message numerus="yes">
            <source>Revision %1 · %n attempts</source>
            <translation>
                <numerusform>Revision %1 · %n attempts</numerusform>
                <numerusform>Revision %1 · %n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n errors and warnings in the form.</source>
            <translation>
                <numerusform>%n errors and warnings in the form.</numerusform>
                <numerusform>%n errors and warnings in the form.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacketForm</name>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n members</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message numerus="yes">
            <source>%n slips</source>
            <translation>
                <numerusform>%n slips</numerusform>
                <numerusform>%n slips</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlipDialog</name>
        <message numerus="yes">
            <source>%n slips entered</source>
            <translation>
                <numerusform>%n slips entered</numerusform>
                <numerusform>%n slips entered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message numerus="yes">
            <source>4 identities hold on %n rows: (3)=(7)+(11)</source>
            <translation>
                <numerusform>4 identities hold on %n rows: (3)=(7)+(11)</numerusform>
                <numerusform>4 identities hold on %n rows: (3)=(7)+(11)</numerusform>
            </translation>
        </message>
    </context>
</TS>
