<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AuditPage</name>
        <message numerus="yes">
            <source>The audit trail is sound: %n record(s), each follows from the one before.</source>
            <translation>
                <numerusform>The audit trail is sound: %n record, each follows from the one before.</numerusform>
                <numerusform>The audit trail is sound: %n records, each follows from the one before.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaseTable</name>
        <message numerus="yes">
            <source>The portal counts %n day(s) overdue</source>
            <translation>
                <numerusform>The portal counts %n day overdue</numerusform>
                <numerusform>The portal counts %n days overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CatalogueSection</name>
        <message numerus="yes">
            <source>%n row(s) read.</source>
            <translation>
                <numerusform>%n row read.</numerusform>
                <numerusform>%n rows read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CauseCards</name>
        <message numerus="yes">
            <source>The portal counts %n dossier(s) overdue</source>
            <translation>
                <numerusform>The portal counts %n dossier overdue</numerusform>
                <numerusform>The portal counts %n dossiers overdue</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message numerus="yes">
            <source>%n code(s)</source>
            <translation>
                <numerusform>%n code</numerusform>
                <numerusform>%n codes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message numerus="yes">
            <source>%1: %n page(s) in %2</source>
            <translation>
                <numerusform>%1: %n page in %2</numerusform>
                <numerusform>%1: %n pages in %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Credentials</name>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>Try again in %n second.</numerusform>
                <numerusform>Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DossierEditor</name>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message numerus="yes">
            <source>%n phantom delay(s): overdue at the portal, finished or waiting for the citizen here</source>
            <translation>
                <numerusform>%n phantom delay: overdue at the portal, finished or waiting for the citizen here</numerusform>
                <numerusform>%n phantom delays: overdue at the portal, finished or waiting for the citizen here</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FixGroupDialog</name>
        <message numerus="yes">
            <source>Set of %Ln packet(s) frozen at %1; later ones stay out</source>
            <translation>
                <numerusform>Set of %Ln packet frozen at %1; later ones stay out</numerusform>
                <numerusform>Set of %Ln packets frozen at %1; later ones stay out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s) in the group</source>
            <translation>
                <numerusform>%Ln packet in the group</numerusform>
                <numerusform>%Ln packets in the group</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply and send %Ln packet(s)</source>
            <translation>
                <numerusform>Apply and send %Ln packet</numerusform>
                <numerusform>Apply and send %Ln packets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s) of the group “%1” change</source>
            <translation>
                <numerusform>%Ln packet of the group “%1” change</numerusform>
                <numerusform>%Ln packets of the group “%1” change</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FixPage</name>
        <message numerus="yes">
            <source>%Ln packet(s) changed and queued; still to be fixed: %1.</source>
            <translation>
                <numerusform>%Ln packet changed and queued; still to be fixed: %1.</numerusform>
                <numerusform>%Ln packets changed and queued; still to be fixed: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Causes: %Ln group(s)</source>
            <translation>
                <numerusform>Causes: %Ln group</numerusform>
                <numerusform>Causes: %Ln groups</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln packet(s)</source>
            <translation>
                <numerusform>%Ln packet</numerusform>
                <numerusform>%Ln packets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fix all %Ln packet(s)…</source>
            <translation>
                <numerusform>Fix all %Ln packet…</numerusform>
                <numerusform>Fix all %Ln packets…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FixedGroup</name>
        <message numerus="yes">
            <source>%n packet(s) had been sent already and stay: %1.</source>
            <translation>
                <numerusform>%n packet had been sent already and stay: %1.</numerusform>
                <numerusform>%n packets had been sent already and stay: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) had been changed since and stay: %1.</source>
            <translation>
                <numerusform>%n packet had been changed since and stay: %1.</numerusform>
                <numerusform>%n packets had been changed since and stay: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) put back as before the fix.</source>
            <translation>
                <numerusform>%n packet put back as before the fix.</numerusform>
                <numerusform>%n packets put back as before the fix.</numerusform>
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
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacketDetail</name>
        <message numerus="yes">
            <source>Revision %1 · %n attempt(s)</source>
            <translation>
                <numerusform>Revision %1 · %n attempt</numerusform>
                <numerusform>Revision %1 · %n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) or warning(s) in the form.</source>
            <translation>
                <numerusform>%n error or warning in the form.</numerusform>
                <numerusform>%n errors or warnings in the form.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PacketForm</name>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProofList</name>
        <message numerus="yes">
            <source>%n dossier(s)</source>
            <translation>
                <numerusform>%n dossier</numerusform>
                <numerusform>%n dossiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReconcilePage</name>
        <message numerus="yes">
            <source>Send what this unit holds of %n dossier(s)</source>
            <translation>
                <numerusform>Send what this unit holds of %n dossier</numerusform>
                <numerusform>Send what this unit holds of %n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n dossier(s)</source>
            <translation>
                <numerusform>Send %n dossier</numerusform>
                <numerusform>Send %n dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n packet(s) may have arrived: the portal is asked about them first.</source>
            <translation>
                <numerusform>%n packet may have arrived: the portal is asked about them first.</numerusform>
                <numerusform>%n packets may have arrived: the portal is asked about them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of the portal taken over into dossier %1.</source>
            <translation>
                <numerusform>%n value of the portal taken over into dossier %1.</numerusform>
                <numerusform>%n values of the portal taken over into dossier %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chosen dossier(s)</source>
            <translation>
                <numerusform>%n chosen dossier</numerusform>
                <numerusform>%n chosen dossiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) asked about: here and at the portal the same stands. Last asked %1.</source>
            <translation>
                <numerusform>%n dossier asked about: here and at the portal the same stands. Last asked %1.</numerusform>
                <numerusform>%n dossiers asked about: here and at the portal the same stands. Last asked %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecondWish</name>
        <message numerus="yes">
            <source>%n different value(s)</source>
            <translation>
                <numerusform>%n different value</numerusform>
                <numerusform>%n different values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareTable</name>
        <message numerus="yes">
            <source>%n slip(s)</source>
            <translation>
                <numerusform>%n slip</numerusform>
                <numerusform>%n slips</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SlipDialog</name>
        <message numerus="yes">
            <source>%n slip(s) entered</source>
            <translation>
                <numerusform>%n slip entered</numerusform>
                <numerusform>%n slips entered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatisticsPage</name>
        <message numerus="yes">
            <source>4 identities hold on %n row(s): (3)=(7)+(11)</source>
            <translation>
                <numerusform>4 identities hold on %n row: (3)=(7)+(11)</numerusform>
                <numerusform>4 identities hold on %n rows: (3)=(7)+(11)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message numerus="yes">
            <source>from %n file(s)</source>
            <translation>
                <numerusform>from %n file</numerusform>
                <numerusform>from %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakeTheirsDialog</name>
        <message numerus="yes">
            <source>Take %n value(s)</source>
            <translation>
                <numerusform>Take %n value</numerusform>
                <numerusform>Take %n values</numerusform>
            </translation>
        </message>
    </context>
</TS>
