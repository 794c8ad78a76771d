// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/packets/memberrule.h"
#include "models/packets/packetkind.h"

#include <QDate>
#include <QMap>

#include <array>
#include <memory>

/// One code of a list with its words.
struct CodeEntry {
    QString code;
    LocalText text;
};

/// A list of codes; a code outside a closed list is an error, outside an open one a warning.
struct CodeList {
    bool closed = false;
    std::vector<CodeEntry> codes;

    const CodeEntry* find(QStringView code) const;
};

/// Where the items lie in a body.
enum class BodyShape {
    Array, ///< envelope with `data` as an array of items
    Object, ///< envelope with `data` as one item
    Flat, ///< 2018: the body is the item
};

/// A group of members in the editor.
struct MemberGroup {
    QString id;
    LocalText title;
};

/// Everything a pack says about one packet kind.
struct KindRules {
    PacketKind kind = PacketKind::Dossier;
    QString service; ///< value of the envelope's `service`; 2018: last part of the address
    LocalText title;
    bool proposed = false; ///< no published form: marked so wherever it is shown
    BodyShape shape = BodyShape::Array;
    bool update = false; ///< knows isUpdating
    bool repeatable = false; ///< sending it twice does no harm
    QString ask; ///< service that answers whether it arrived; empty when nothing can be asked
    QString keyMember; ///< member with the dossier code; empty for figures
    QString statusMember;
    QString timeMember; ///< member that orders the items
    QString xmlItem; ///< element of one item of `data` in XML
    QString xmlRoot; ///< root element in XML; empty: the service
    std::vector<MemberRule> envelope;
    std::vector<MemberGroup> groups;
    std::vector<MemberRule> members;
    std::vector<CrossRule> rules;
    QMap<QString, QStringList> transitions; ///< status → statuses that may follow; "" = new dossier

    /// The rule of a member by its path inside an item: "MaHoSo", "TaiLieuNop/TenTepDinhKem";
    /// nullptr when unknown.
    const MemberRule* member(QStringView path) const;
    /// A cross rule by its id, those inside list members included; nullptr when there is none.
    const CrossRule* rule(QStringView id) const;
};

/// One line of the answer table, in the order of the pack; the first that fits decides.
struct AnswerRule {
    enum class Codes { Any, Listed, Zero, NonZero };

    Codes codes = Codes::Listed;
    QList<qint64> listed;
    QList<QStringList>
        words; ///< any of these sets, all words of a set; empty = whatever the text says
    std::optional<bool> text; ///< set: only with (true) or only without (false) any text
    bool onlyUpdate = false; ///< only as an answer to an update
    QString outcome; ///< "accepted", "exists", "refused", "session_lost", "unknown_dossier",
                     ///< "busy", "unknown"
    bool unlisted = false; ///< shown as a code nobody has listed
    QDate from;
    QDate to;
};

/// The rules of one packet profile ("2018", "2019", "2025"), read from data: members, lists,
/// sentences, answers. Unchanging once loaded, so it may be shared between threads.
class RulePack {
public:
    QString name;
    LocalText title;
    QString extends;
    QDate from;
    QDate to;
    QStringList encodings; ///< "json", "xml"
    QStringList transports; ///< "adapter", "gateway", "oauth2018", "folder"
    QMap<QString, CodeList> lists;
    QMap<QString, LocalText> texts; ///< sentence of a rule id or type
    QMap<QString, LocalText> titles; ///< short name of a rule id or type, for lists of causes
    std::vector<AnswerRule> answers;
    std::array<std::optional<KindRules>, kPacketKinds.size()> kinds;
    QMap<QString, QByteArray>
        sections; ///< sections only their own reader understands ("from2018"), as JSON

    /// The rules of a kind, nullptr when the profile does not know it.
    const KindRules* rules(PacketKind kind) const;
    const CodeList* list(QStringView listName) const;
    /// Words of a code ("2" → "Được tiếp nhận"), or the code itself.
    QString codeText(QStringView listName, QStringView code, Language language) const;
    /// Label of the member a pointer of a body leads to, with its place in lists ("Tài liệu nộp 2 ›
    /// Tên tệp (TenTepDinhKem)").
    QString placeText(PacketKind kind, QStringView pointer, Language language) const;
    /// The sentence of a finding: what is wrong, where, and the cure.
    QString message(PacketKind kind, const Finding& finding, Language language) const;
    /// Short name of a rule for a list of causes; the id where the pack has no name.
    QString ruleTitle(QStringView rule, Language language) const;
    /// The answer line that fits an integer code and the portal's words; nullptr when none does.
    const AnswerRule* answer(qint64 code, QStringView words, bool update, QDate day) const;

    /// One argument of a finding in words.
    QString argumentText(
        PacketKind kind, const QString& pointer, const QString& arg, Language language) const;

    /// Reads a pack; `parents` holds the packs it may extend. Errors: read.…, "pack.…" {file,
    /// pointer, what}.
    static Result<RulePack> load(const QByteArray& json, const QMap<QString, RulePack>& parents);
};

/// A sentence with %1 … %9 replaced by the arguments, which are taken literally ("%2" inside a
/// value stays).
QString filledIn(const QString& sentence, const QStringList& args);

using RulePackPointer = std::shared_ptr<const RulePack>;
