// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/packetsentences.h"

#include <QtGlobal>

namespace {

// One sentence a line reads as the table it is.
// clang-format off
constexpr std::pair<const char*, const char*> kLines[] = {
    { "packet.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no packet #%1.") },
    { "packet.moved", QT_TRANSLATE_NOOP("ErrorText", "Packet #%1 was changed meanwhile. Reload it and look again.") },
    { "packet.state", QT_TRANSLATE_NOOP("ErrorText", "This cannot be done with a packet in the state “%1”.") },
    { "packet.undecided", QT_TRANSLATE_NOOP("ErrorText", "It is not known yet whether this packet arrived. First the outcome must be known: let it be asked, or decide it.") },
    { "packet.sent", QT_TRANSLATE_NOOP("ErrorText", "The revision was sent meanwhile and stays.") },
    { "packet.accepted", QT_TRANSLATE_NOOP("ErrorText", "The portal has accepted this packet. Send the dossier anew instead.") },
    { "edit.same", QT_TRANSLATE_NOOP("ErrorText", "Nothing would change: the value is the same as before.") },
    { "edit.reason", QT_TRANSLATE_NOOP("ErrorText", "Changing %1 needs a reason. Write why it is changed.") },
    { "edit.second", QT_TRANSLATE_NOOP("ErrorText", "A second person must confirm this (%1). Ask a supervisor.") },
    { "reason.missing", QT_TRANSLATE_NOOP("ErrorText", "Say why: this needs a reason.") },
    { "cancel.behind", QT_TRANSLATE_NOOP("ErrorText", "%1 packets wait behind this one. Say what becomes of them.") },
    { "cause.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no group %1. See: motcuactl groups") },
    { "dossier.none", QT_TRANSLATE_NOOP("ErrorText", "No dossier %1 is held here.") },
    { "dossier.code", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no dossier code: it must have 1 to 50 signs.") },
    { "dossier.changed", QT_TRANSLATE_NOOP("ErrorText", "Somebody else has changed dossier %1 meanwhile. Reload it and repeat.") },
    { "figures.period", QT_TRANSLATE_NOOP("ErrorText", "A packet of figures is built for a whole calendar month, quarter or year. Choose one.") },
    { "statistics.altered", QT_TRANSLATE_NOOP("ErrorText", "The frozen figures no longer match their digest. Compare with the printed copy.") },
    { "generate.notEmpty", QT_TRANSLATE_NOOP("ErrorText", "The store holds generated dossiers of this seed already. Use another seed, or a new store.") },
    { "forms.index", QT_TRANSLATE_NOOP("ErrorText", "The list of printed forms cannot be read. Install the program again.") },
    { "forms.file", QT_TRANSLATE_NOOP("ErrorText", "The printed form %1 is missing. Install the program again.") },
    { "forms.name", QT_TRANSLATE_NOOP("ErrorText", "A printed form asks for “%1”, which nobody knows.") },
    { "forms.open", QT_TRANSLATE_NOOP("ErrorText", "A printed form is not closed at “%1”.") },
    { "forms.none", QT_TRANSLATE_NOOP("ErrorText", "The set “%1” has no form “%2” for this.") },
    { "forms.many", QT_TRANSLATE_NOOP("ErrorText", "A book holds at most %1 dossiers. Narrow the list first.") },
    { "catalogue.code", QT_TRANSLATE_NOOP("ErrorText", "An entry of a catalogue needs a code.") },
    { "calendar.day", QT_TRANSLATE_NOOP("ErrorText", "This is no day of the calendar.") },
    { "profile.kind", QT_TRANSLATE_NOOP("ErrorText", "The profile %1 knows no packet of this kind.") },
    { "pack.file", QT_TRANSLATE_NOOP("ErrorText", "The rule pack %1 cannot be read.") },
    { "pack.key", QT_TRANSLATE_NOOP("ErrorText", "Rule pack %1, at %2: “%3” is not known there.") },
    { "pack.type", QT_TRANSLATE_NOOP("ErrorText", "Rule pack %1, at %2: this must be %3.") },
    { "pack.missing", QT_TRANSLATE_NOOP("ErrorText", "Rule pack %1, at %2: “%3” is missing.") },
    { "pack.value", QT_TRANSLATE_NOOP("ErrorText", "Rule pack %1, at %2: the value “%3” is not allowed.") },
    { "pack.member", QT_TRANSLATE_NOOP("ErrorText", "Rule pack %1, at %2: there is no member “%3”.") },
    { "pack.extends", QT_TRANSLATE_NOOP("ErrorText", "Rule pack %1, at %2: the pack “%3” it builds on is not there.") },
    { "xml.cut", QT_TRANSLATE_NOOP("ErrorText", "The XML ends in the middle (line %1, column %2). Fetch the file again.") },
    { "xml.syntax", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1, column %2: “%4” cannot stand here.") },
    { "xml.doctype", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1: a document type is not allowed. Remove the DOCTYPE.") },
    { "xml.entity", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1, column %2: the entity “%4” is not allowed. Write the sign itself.") },
    { "xml.tag", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1: a tag is longer than %4 bytes.") },
    { "xml.depth", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1: nested deeper than %4 levels.") },
    { "xml.size", QT_TRANSLATE_NOOP("ErrorText", "The XML is larger than %4 bytes. Split the file.") },
    { "xml.elements", QT_TRANSLATE_NOOP("ErrorText", "The XML holds more than %4 elements. Split the file.") },
    { "xml.encoding", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1, column %2: not UTF-8 (%4). Save the file as UTF-8.") },
    { "xml.root", QT_TRANSLATE_NOOP("ErrorText", "Not a packet to send: the XML begins with <%4>.") },
    { "xml.duplicate", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1: <%4> stands twice. Leave one.") },
    { "xml.mixed", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1, column %2: text stands between elements (“%4”). Remove it.") },
    { "xml.attribute", QT_TRANSLATE_NOOP("ErrorText", "XML, line %1: the attribute “%4” has no place in a packet. Write it as an element.") },
    { "xml.name", QT_TRANSLATE_NOOP("ErrorText", "The member at %1 has a name XML cannot hold.") },
    { "xml.sign", QT_TRANSLATE_NOOP("ErrorText", "The text at %1 holds a sign XML cannot hold.") },
    { "audit.head", QT_TRANSLATE_NOOP("ErrorText", "The audit trail has lost its head, so nothing can be recorded or changed. Restore a backup with: motcuactl restore FILE") },
    { "delivery.config", QT_TRANSLATE_NOOP("ErrorText", "The far end does not take packets the way they are sent. Check the address and the transport in the settings, then send again.") },
    { "delivery.poison", QT_TRANSLATE_NOOP("ErrorText", "Three times the program ended while this packet was on its way. Say whether it arrived; then send it again or cancel it.") },
    { "delivery.tries", QT_TRANSLATE_NOOP("ErrorText", "So many sendings brought no clear answer. Look at the attempts, then send it again.") },
    { "store.broken", QT_TRANSLATE_NOOP("ErrorText", "The store does not work as it should; the log says why. Answers are kept and written later.") },
    { "dossier.codeChanged", QT_TRANSLATE_NOOP("ErrorText", "The code of dossier %1 cannot be changed. Receive it again under the right code.") },
    { "dossier.transition", QT_TRANSLATE_NOOP("ErrorText", "A dossier cannot move from status %1 to status %2. Choose one of the statuses the form offers.") },
    { "dossier.reason", QT_TRANSLATE_NOOP("ErrorText", "Moving to status %1 needs words for the citizen. Fill in the content.") },
    { "dossier.unit", QT_TRANSLATE_NOOP("ErrorText", "The dossier names no unit. Choose the unit that receives it.") },
    { "permission.unit", QT_TRANSLATE_NOOP("ErrorText", "Dossier %1 belongs to another unit. Ask the administrator of the unit.") },
    { "edit.confirmer", QT_TRANSLATE_NOOP("ErrorText", "%1 may not confirm this. It takes a second person who has the right to confirm.") },
};
// clang-format on

}

std::span<const std::pair<const char*, const char*>> packetSentences()
{
    return kLines;
}
