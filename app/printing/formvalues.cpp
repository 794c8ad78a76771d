// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/formvalues.h"

#include "app/words/format.h"
#include "models/packets/jsondocument.h"
#include "models/records/dossiermembers.h"

namespace {

using namespace Qt::StringLiterals;

constexpr int kHoursOfDay = 8;

/// The members of a dossier or step; nothing of a damaged one.
class Members {
public:
    explicit Members(const QByteArray& members)
        : m_document(JsonDocument::parse(members))
    {
    }

    JsonNode root() const { return m_document ? m_document.value().root() : JsonNode(); }

    QString text(const char* name) const { return root().member(name).text(); }

private:
    Result<JsonDocument> m_document;
};

QString dateOf(Moment moment)
{
    return moment == kNoMoment ? QString() : Format::date(moment);
}

QString sideOf(const Step& step)
{
    const QString department = Members(step.members).text("PhongBanXuLy");
    if (department.isEmpty() || step.person.isEmpty())
        return department + step.person;
    return department + u" – "_s + step.person;
}

}

QString FormWords::moment(Moment moment) const
{
    if (moment == kNoMoment)
        return m_index.words[u"noMoment"_s];
    const QDateTime at = vietnamTime(moment);
    return m_index.words[u"moment"_s].arg(at.toString(u"HH"_s), at.toString(u"mm"_s),
        at.toString(u"dd"_s), at.toString(u"MM"_s), at.toString(u"yyyy"_s));
}

QString FormWords::term(const ProcedureTerm& term) const
{
    if (!term.known())
        return m_index.words[u"noTerm"_s];
    if (term.hours == 0)
        return m_index.words[u"sameDay"_s];
    return term.hours % kHoursOfDay == 0
        ? m_index.words[u"workingDays"_s].arg(term.hours / kHoursOfDay)
        : m_index.words[u"workingHours"_s].arg(term.hours);
}

QString FormWords::code(const char* list, const QString& value) const
{
    return value.isEmpty()
        ? QString()
        : m_pack.codeText(QString::fromLatin1(list), value, Language::Vietnamese);
}

QString FormWords::fees(const FormFacts& facts) const
{
    const Members members(facts.dossier.members);
    const JsonNode list = members.root().member("DanhSachLePhi");
    QStringList all;
    for (JsonNode fee = list.first(); fee; fee = fee.nextIn(list)) {
        bool ok = false;
        const qint64 amount = fee.member("Gia").text().toLongLong(&ok);
        all << m_index.words[u"fee"_s].arg(
            fee.member("TenPhiLePhi").text(), ok ? Format::dong(amount) : fee.member("Gia").text());
    }
    return all.isEmpty() ? m_index.words[u"noFee"_s] : all.join(u"; "_s);
}

QString FormWords::place(const QString& agency) const
{
    QString place = agency;
    for (const QString& prefix : m_index.placePrefixes) {
        if (place.startsWith(prefix))
            place = place.mid(prefix.size());
    }
    return place;
}

QString FormWords::reasonOf(const FormFacts& facts) const
{
    const int status = facts.dossier.status;
    if (status == 5) {
        const Members members(facts.dossier.members);
        const JsonNode list = members.root().member("DanhSachHoSoBoSung");
        QString newest;
        for (JsonNode item = list.first(); item; item = item.nextIn(list))
            newest = item.member("NoiDungBoSung").text();
        return newest;
    }
    if (status != 3 && status != 7 && status != 8)
        return {};
    QString said;
    for (const Step& step : facts.steps) {
        if (step.status == status)
            said = step.content;
    }
    return said;
}

std::vector<FormValues::Row> FormWords::papers(const FormFacts& facts) const
{
    const Members members(facts.dossier.members);
    std::vector<FormValues::Row> rows;
    const auto add = [&rows](const QString& name, const QString& amount, const QString& form) {
        rows.push_back({ { u"n"_s, QString::number(rows.size() + 1) }, { u"name"_s, name },
            { u"amount"_s, amount }, { u"form"_s, form } });
    };
    const JsonNode files = members.root().member("TaiLieuNop");
    for (JsonNode file = files.first(); file; file = file.nextIn(files)) {
        if (file.member("IsDeleted").text() != u"True")
            add(file.member("TenTepDinhKem").text(), u"1"_s, m_index.words[u"electronic"_s]);
    }
    const JsonNode others = members.root().member("DanhSachTepDinhKemKhac");
    for (JsonNode paper = others.first(); paper; paper = paper.nextIn(others)) {
        if (paper.member("LoaiGiayTo").text() != u"4") // 4: handed out with the result
            add(paper.member("TenGiayTo").text(), paper.member("SoLuong").text(),
                m_index.words[u"paper"_s]);
    }
    return rows;
}

std::vector<FormValues::Row> FormWords::supplements(const FormFacts& facts) const
{
    const Members members(facts.dossier.members);
    const JsonNode requests = members.root().member("DanhSachHoSoBoSung");
    JsonNode newest;
    for (JsonNode item = requests.first(); item; item = item.nextIn(requests))
        newest = item;
    const JsonNode papers = newest.member("DanhSachGiayToBoSung");
    std::vector<FormValues::Row> rows;
    for (JsonNode paper = papers.first(); paper; paper = paper.nextIn(papers))
        rows.push_back({ { u"n"_s, QString::number(rows.size() + 1) },
            { u"what"_s, paper.member("TenGiayTo").text() },
            { u"how"_s, newest.member("NoiDungBoSung").text() } });
    return rows;
}

std::vector<FormValues::Row> FormWords::handovers(const FormFacts& facts) const
{
    std::vector<FormValues::Row> rows;
    for (std::size_t i = 0; i < facts.steps.size(); ++i) {
        const Step& step = facts.steps.at(i);
        const Moment limit = momentFromWire(Members(step.members).text("NgayKetThucTheoQuyDinh"));
        const Moment ended =
            i + 1 < facts.steps.size() ? facts.steps.at(i + 1).moment : facts.dossier.finished;
        QString result;
        if (limit != kNoMoment && ended != kNoMoment) {
            const QDate last = vietnamTime(limit).date();
            const QDate end = vietnamTime(ended).date();
            result = m_index.words[end < last ? u"early"_s : end == last ? u"onTime"_s : u"late"_s];
        }
        rows.push_back(
            { { u"giver"_s, i == 0 ? facts.dossier.applicant : sideOf(facts.steps.at(i - 1)) },
                { u"receiver"_s, sideOf(step) }, { u"moment"_s, Format::dateTime(step.moment) },
                { u"content"_s, step.content }, { u"result"_s, result } });
    }
    return rows;
}

FormValues::Row FormWords::words(const FormFacts& facts) const
{
    const Dossier& dossier = facts.dossier;
    const Members members(dossier.members);
    const QDateTime now = vietnamTime(facts.now);
    const QString unit = dossier.unitName.isEmpty() ? facts.agency : dossier.unitName;
    QString returnPlace = members.text("ThongTinTra");
    if (returnPlace.isEmpty())
        returnPlace = code("returnWay", members.text("HinhThuc"));
    return { { u"code"_s, dossier.code }, { u"portalCode"_s, dossier.portalCode },
        { u"agency"_s, facts.agency.toUpper() }, { u"agencyName"_s, unit },
        { u"parentAgency"_s, facts.parentAgency.toUpper() }, { u"place"_s, place(facts.agency) },
        { u"day"_s, now.toString(u"dd"_s) }, { u"month"_s, now.toString(u"MM"_s) },
        { u"year"_s, now.toString(u"yyyy"_s) }, { u"now"_s, Format::dateTime(facts.now) },
        { u"applicant"_s, dossier.applicant },
        { u"identity"_s, members.root().member("DinhDanhCHS").first().member("SoDinhDanh").text() },
        { u"address"_s, members.text("ThongTinKhac") }, { u"phone"_s, members.text("SoDienThoai") },
        { u"email"_s, members.text("Email") }, { u"abstract"_s, dossier.abstract },
        { u"procedureCode"_s, dossier.procedureCode },
        { u"procedureName"_s, dossier.procedureName }, { u"sets"_s, u"1"_s },
        { u"term"_s, term(facts.term) }, { u"received"_s, moment(dossier.received) },
        { u"due"_s, moment(dossier.due) }, { u"receivedDate"_s, dateOf(dossier.received) },
        { u"dueDate"_s, dateOf(dossier.due) }, { u"returnedDate"_s, dateOf(dossier.returned) },
        { u"returnPlace"_s, returnPlace }, { u"fees"_s, fees(facts) },
        { u"serial"_s, dossier.code.section(u'-', -1) }, { u"officer"_s, facts.officer },
        { u"statusWord"_s, code("dossierStatus", QString::number(dossier.status)) } };
}

FormValues FormWords::of(const PrintForm& form, const FormFacts& facts, const FormAdds& adds) const
{
    FormValues values { words(facts), {} };
    values.texts[u"suffix"_s] = form.suffix;
    values.texts[u"reason"_s] = adds.reason.isEmpty() ? reasonOf(facts) : adds.reason;
    values.texts[u"newDue"_s] = adds.newDue == kNoMoment ? QString() : moment(adds.newDue);
    values.lists[u"papers"_s] = papers(facts);
    values.lists[u"supplements"_s] = supplements(facts);
    values.lists[u"handovers"_s] = handovers(facts);
    return values;
}

FormValues FormWords::book(const std::vector<FormFacts>& rows, const FormFacts& facts) const
{
    FormValues values { { { u"agency"_s, facts.agency.toUpper() },
                            { u"now"_s, Format::dateTime(facts.now) },
                            { u"count"_s, Format::number(qint64(rows.size())) } },
        {} };
    std::vector<FormValues::Row>& all = values.lists[u"dossiers"_s];
    for (const FormFacts& row : rows) {
        all.push_back(words(row));
        all.back()[u"n"_s] = QString::number(all.size());
    }
    return values;
}
