// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierfacts.h"

#include "app/words/format.h"
#include "models/base/text.h"
#include "models/packets/fieldtime.h"

#include <QCoreApplication>
#include <QSet>

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("DossierFacts", source);
}

bool isMasked(const MemberRule& rule)
{
    return rule.name == u"SoDienThoai" || rule.name == u"SoGiayToChuHoSo"
        || rule.name == u"SoDinhDanh";
}

}

QString DossierFacts::shown(const MemberRule& rule, const JsonNode& value) const
{
    if (value.isEmpty())
        return Format::none();
    const QString text = value.text();
    if (isMasked(rule) && !m_revealed)
        return rule.name == u"SoDienThoai" ? ::text::maskedPhone(text)
                                           : ::text::maskedCitizenNumber(text);
    if (rule.type == MemberType::Time || rule.type == MemberType::IsoTime) {
        const std::optional<Moment> moment = readAnyTime(text.toUtf8());
        return moment ? Format::dateTime(*moment) : text;
    }
    if (rule.type == MemberType::Boolean)
        return value.isTrue() ? said(QT_TRANSLATE_NOOP("DossierFacts", "Yes"))
                              : said(QT_TRANSLATE_NOOP("DossierFacts", "No"));
    if (rule.type == MemberType::Digits && rule.name == u"Gia") {
        bool isNumber = false;
        const qint64 amount = text.toLongLong(&isNumber);
        return isNumber ? Format::dong(amount) : text;
    }
    if (rule.list.isEmpty())
        return text;
    const QString words = m_pack.codeText(rule.list, text, m_language);
    return words == text ? text : text + QStringLiteral(" – ") + words;
}

std::vector<TextTable::Line> DossierFacts::facts() const
{
    const KindRules* rules = m_pack.rules(PacketKind::Dossier);
    const JsonNode root = m_members.root();
    std::vector<TextTable::Line> lines;
    QSet<QString> known;
    for (const MemberGroup& group : rules->groups) {
        TextTable::Line heading { { group.title.in(m_language), {}, {} }, 0, {}, {}, true };
        const std::size_t before = lines.size();
        lines.push_back(heading);
        for (const MemberRule& rule : rules->members) {
            if (rule.group != group.id)
                continue;
            known.insert(rule.name);
            const JsonNode value = root.member(rule.key);
            if (rule.name == u"DinhDanhCHS")
                lines.push_back({ { rule.label.in(m_language), identities(value), rule.name } });
            else if (!rule.isList() && value)
                lines.push_back({ { rule.label.in(m_language), shown(rule, value), rule.name } });
        }
        if (lines.size() == before + 1)
            lines.pop_back();
    }
    const std::size_t before = lines.size();
    for (JsonNode member = root.first(); member; member = member.nextIn(root)) {
        if (!known.contains(member.name()))
            lines.push_back({ { member.name(), member.text(), member.name() } });
    }
    if (lines.size() > before)
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(before),
            { { said(QT_TRANSLATE_NOOP("DossierFacts", "Other members")), {}, {} }, 0, {}, {},
                true });
    return lines;
}

QString DossierFacts::identities(const JsonNode& list) const
{
    const MemberRule* rule = m_pack.rules(PacketKind::Dossier)->member(u"DinhDanhCHS/SoDinhDanh");
    const MemberRule* kind = m_pack.rules(PacketKind::Dossier)->member(u"DinhDanhCHS/LoaiDinhDanh");
    QStringList shownOnes;
    for (JsonNode item = list.first(); rule && kind && item; item = item.nextIn(list)) {
        const QString words =
            m_pack.codeText(kind->list, item.member("LoaiDinhDanh").text(), m_language);
        shownOnes.append(words + u' ' + shown(*rule, item.member("SoDinhDanh")));
    }
    return shownOnes.isEmpty() ? Format::none() : shownOnes.join(QStringLiteral(", "));
}

QString DossierFacts::identity() const
{
    const JsonNode first = m_members.root().member("DinhDanhCHS").first();
    const QString number = first.member("SoDinhDanh").text();
    if (number.isEmpty())
        return {};
    const QString kind = first.member("LoaiDinhDanh").text() == u"2" ? QStringLiteral("CMND")
                                                                     : QStringLiteral("CCCD");
    return kind + u' ' + (m_revealed ? number : text::maskedCitizenNumber(number));
}

int DossierFacts::count(QStringView member) const
{
    return m_members.root().member(member.toUtf8()).size();
}

std::vector<TextTable::Line> DossierFacts::list(
    QStringView member, const QStringList& columns) const
{
    const KindRules* rules = m_pack.rules(PacketKind::Dossier);
    const JsonNode list = m_members.root().member(member.toUtf8());
    std::vector<TextTable::Line> lines;
    if (!list.isArray())
        return lines;
    for (JsonNode item = list.first(); item; item = item.nextIn(list)) {
        TextTable::Line line;
        for (const QString& column : columns) {
            const MemberRule* rule = rules->member(QString(member.toString() + u'/' + column));
            const JsonNode value = item.member(column.toUtf8());
            line.cells.append(rule ? shown(*rule, value) : value.text());
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<TextTable::Line> DossierFacts::papers() const
{
    std::vector<TextTable::Line> lines = list(u"TaiLieuNop",
        { QStringLiteral("TenTepDinhKem"), QStringLiteral("MaThanhPhanHoSo"),
            QStringLiteral("DuongDanTaiTepTin"), QStringLiteral("IsDeleted") });
    for (TextTable::Line& line : lines) {
        const bool deleted = line.cells.takeLast().startsWith(u"True");
        if (deleted)
            line.cells[0] =
                said(QT_TRANSLATE_NOOP("DossierFacts", "%1 (taken out)")).arg(line.cells.at(0));
    }
    std::vector<TextTable::Line> others = list(u"DanhSachTepDinhKemKhac",
        { QStringLiteral("TenGiayTo"), QStringLiteral("SoLuong"), QStringLiteral("LoaiGiayTo") });
    for (TextTable::Line& line : others) {
        line.cells = { line.cells.at(0), Format::none(),
            said(QT_TRANSLATE_NOOP("DossierFacts", "%1 on paper · %2"))
                .arg(line.cells.at(1), line.cells.at(2)) };
        lines.push_back(std::move(line));
    }
    return lines;
}
