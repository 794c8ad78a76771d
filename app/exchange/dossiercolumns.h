// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tablerow.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rulepack.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Which column of a table is which member of the dossier packet, found by the names in the first
/// row: the wire name, the pack's Vietnamese or English label, or "label (wire name)". Members of
/// lists ("Số định danh", DinhDanhCHS/SoDinhDanh) fill the list's first item. Of a path of labels
/// ("Chủ hồ sơ / Số định danh") the whole counts before its last one; names offices use besides
/// ("Hẹn trả", our own list's headings) are known too. A person's choice goes before all of it.
class DossierColumns {
public:
    /// Heading → member ("MaHoSo", "DinhDanhCHS/SoDinhDanh"), or empty: left out.
    using Choice = QHash<QString, QString>;

    /// A member a column may mean.
    struct Target {
        QString path; ///< as in Choice
        QString label; ///< Vietnamese
        QString labelEn;
    };

    /// Nothing when the row does not name the dossier code. Errors: table.twice {column}.
    static Result<std::optional<DossierColumns>> match(
        const QStringList& header, RulePackPointer pack, const Choice& choice = {});
    static std::vector<Target> targets(const RulePack& pack);

    /// The member of each column of the header, empty where it is left out.
    QStringList paths(qsizetype columns) const;

    /// The column of the dossier code.
    int codeColumn() const { return m_code; }

    /// Headings no column was found for; empty ones and serial numbers ("STT") are not among them.
    const QStringList& ignored() const { return m_ignored; }

    /// The dossier code of a row, trimmed.
    QString codeOf(const QStringList& cells) const;
    /// Dates, codes and flags brought into the wire form; what cannot be read stays as typed, for
    /// the check to tell. Errors with the column as second arg: table.scientific {value} (a number
    /// the spreadsheet shortened), table.zeros {value} (a citizen's number without its first
    /// zeros).
    Result<std::vector<WriteMember>> membersOf(const QStringList& cells) const;

    /// Everything membersOf() would refuse, cell by cell; each with its column as second arg.
    std::vector<Error> findingsOf(const QStringList& cells) const;

private:
    struct Column {
        int at = 0;
        QString heading;
        QString list; ///< outer list member, empty for plain members
        const MemberRule* rule = nullptr;
    };

    Result<WriteMember> memberOf(const Column& column, const QString& cell) const;
    void addListMember(
        std::vector<WriteMember>& members, const Column& column, const WriteMember& value) const;

    RulePackPointer m_pack;
    std::vector<Column> m_columns;
    QStringList m_ignored;
    int m_code = -1;
};

/// A date or moment as people and spreadsheets write it → yyyyMMddHHmmss; empty when it is none.
/// A due date without an hour means the end of that working day (17:00), other dates its start.
QString wireMoment(const QString& text, bool due);
/// True for numbers a spreadsheet has shortened: "1.2E+11", "1,2E+11".
bool isShortenedNumber(const QString& text);
