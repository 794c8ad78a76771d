// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/packets/finding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a member's value is on the wire. All but integer, number, boolean, array and object travel
/// as text.
enum class MemberType {
    Text,
    Time, ///< yyyyMMddHHmmss, Viet Nam time
    IsoTime, ///< 2018: yyyy-MM-ddTHH:mm:ss.SSS+0700
    Integer,
    Number,
    Boolean,
    Flag, ///< the texts "True" and "False"
    Digits, ///< text of digits only
    Address, ///< text holding an http(s) link
    Array,
    Object,
};

/// What it means when a member is not there or empty.
enum class Need {
    Filled, ///< error when absent, null or ""
    Expected, ///< error when absent, warning when empty
    Present, ///< error when absent, may be empty
    Later, ///< warning when absent (members that came after 2019), may be empty
    Optional,
};

/// Who may change a member in a packet that was refused.
enum class EditRight { Free, Reason, Locked };

/// Shapes of identifiers; a value of another shape is a warning.
enum class CodeShape { None, Dossier, Procedure, Unit, Citizen, Cmnd, Tax, Result };

/// A JSON type or form that is taken beside the member's own.
struct AcceptedForms {
    bool text = false;
    bool number = false;
    bool boolean = false;
    bool object = false;
    bool array = false;
    bool iso = false; ///< an ISO date-time in a Time member: a warning instead of an error
};

/// Which values of a neighbour call for which shape (LoaiDinhDanh "1" → twelve digits).
struct ShapeBy {
    QString member;
    std::vector<std::pair<QByteArray, CodeShape>> shapes;
};

/// "Only when …": every part that is set must hold.
struct Condition {
    QString member; ///< a member of the same object, or "$previous" (the dossier's status before
                    ///< this packet)
    QStringList in;
    QStringList notIn;
    std::optional<bool> filled;
};

enum class CrossRuleType {
    TimeOrder, ///< members: filled ones do not go backwards
    FilledWhen, ///< members: each filled when the conditions hold
    EmptyWhen, ///< members: each empty when the conditions hold
    ItemsWhen, ///< member (array): at least one item (fitting `item`) when the conditions hold
    NoItemsWhen, ///< member (array): no item fitting `item` when the conditions hold
    ValueWhen, ///< members: each one of `values` when the conditions hold
    NotValue, ///< members: none is one of `values`
    NotWords, ///< members: none holds one of the words in `values` when the conditions hold
    SameValue, ///< no value under members[0] equals one under members[1]; paths with "*"
    Sum, ///< members add up to `total` (a member) or `value`
    Share, ///< members[0] / members[1] × 100 = members[2], within `tolerance`
    CodeDate, ///< the date inside the dossier code members[0] is that of one of the other members
    Distinct, ///< kind rule: no two items are the same
};

/// A rule that binds several members of one object.
struct CrossRule {
    QString id;
    CrossRuleType type = CrossRuleType::FilledWhen;
    Severity severity = Severity::Warning;
    QStringList members;
    QStringList values;
    QString total;
    std::optional<double> value; ///< what members add up to, when no member holds the total
    double tolerance = 0;
    std::vector<Condition> when;
    std::vector<Condition> item;
    LocalText text; ///< its own sentence; empty: the pack's sentence of its id, then of its type
};

/// One member of a packet kind, as a rule pack describes it.
struct MemberRule {
    QString name;
    QByteArray key; ///< the name in UTF-8
    MemberType type = MemberType::Text;
    int max = 0; ///< characters; 0 = no limit known
    Need need = Need::Optional;
    QString list; ///< name of a code list, or empty
    EditRight edit = EditRight::Free;
    bool second = false; ///< a change needs a second person
    bool onlyGiven =
        false; ///< left out of built packets when empty (members that belong to no published count)
    QString group;
    LocalText label;
    LocalText help;
    CodeShape code = CodeShape::None;
    ShapeBy codeBy;
    AcceptedForms accept;
    QString xmlItem; ///< element name of one item of a list in XML
    std::vector<MemberRule> members; ///< of an object, or of an array's items
    std::vector<std::vector<MemberRule>> alternatives; ///< other forms the items may have
    std::vector<CrossRule> rules; ///< bind members of one item

    bool isList() const { return type == MemberType::Array; }
};
