// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomembers.h"
#include "models/records/dossiermembers.h"

// Invented dossiers: their processing steps and their applicants' slips.

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMinute = 60'000;

const QString& pick(const QStringList& from, quint32 number)
{
    return from.at(static_cast<qsizetype>(number % static_cast<quint32>(from.size())));
}

}

/// A moment within office hours between reception and the end (or, while open, the term's end).
Moment DemoMembers::inside(const DemoCase& made, int perCent) const
{
    const WorkCalendar calendar;
    const Moment begin = made.received == kNoMoment ? made.submitted : made.received;
    const Moment end =
        made.finished == kNoMoment || made.finished < begin ? begin + 90 * kMinute : made.finished;
    return calendar.afterMinutes(begin, calendar.minutesBetween(begin, end) * perCent / 100);
}

QByteArray DemoMembers::step(const DemoCase& made, Moment when, int status, const QString& person,
    const QString& position, const QString& department, const QString& content) const
{
    return writeItem(*m_pack, PacketKind::Progress,
        { { u"MaHoSo"_s, made.code, {} }, { u"NguoiXuLy"_s, person, {} },
            { u"ChucDanh"_s, position, {} }, { u"ThoiDiemXuLy"_s, wireFromMoment(when), {} },
            { u"PhongBanXuLy"_s, department, {} }, { u"NoiDungXuLy"_s, content, {} },
            { u"TrangThai"_s, QString::number(status), {} } });
}

std::vector<QByteArray> DemoMembers::steps(const DemoCase& made) const
{
    const QString counter = u"Bộ phận Một cửa"_s;
    const QString clerk = u"Cán bộ một cửa"_s;
    const QString expert = u"Chuyên viên"_s;
    const QString& department = pick(m_office.departments, made.number / 5);
    const QString& paper = pick(made.procedure->papers, made.number);
    std::vector<QByteArray> steps;
    const auto add = [&](Moment when, int status, const QString& person, const QString& position,
                         const QString& where, const QString& content) {
        steps.push_back(step(made, when, status, person, position, where, content));
    };
    if (made.channel == 2)
        add(made.submitted, 1, desk(made), clerk, counter, u"Công dân nộp hồ sơ trực tuyến"_s);
    if (made.status == 1)
        return steps;
    if (made.status == 3) {
        add(made.finished, 3, desk(made), clerk, counter,
            u"Không tiếp nhận: "_s + pick(m_office.refusals, made.number));
        return steps;
    }
    add(made.received, 2, desk(made), clerk, counter, u"Tiếp nhận hồ sơ, in giấy hẹn"_s);
    if (made.status == 2)
        return steps;
    add(inside(made, 15), 4, handler(made), expert, department, u"Nhận hồ sơ, thẩm tra"_s);
    if (made.status == 5 || made.supplemented)
        add(inside(made, 30), 5, handler(made), expert, department,
            pick(m_office.supplements, made.number).arg(paper));
    if (made.supplemented && made.status != 5)
        add(inside(made, 50), 4, desk(made), clerk, counter, u"Nhận đủ giấy tờ bổ sung"_s);
    if (made.status == 6)
        add(inside(made, 60), 6, desk(made), clerk, counter, u"Yêu cầu nộp lệ phí"_s);
    if (made.status == 7)
        add(inside(made, 60), 7, desk(made), clerk, counter, u"Công dân đề nghị rút hồ sơ"_s);
    if (made.status == 8)
        add(made.finished, 8, pick(m_office.heads, made.number), u"Phó Chủ tịch"_s, made.unit->name,
            u"Dừng xử lý: "_s + pick(m_office.stops, made.number));
    if (made.finished != kNoMoment && (made.status == 9 || made.status == 10))
        add(made.finished, 9, pick(m_office.heads, made.number), u"Phó Chủ tịch"_s, made.unit->name,
            u"Ký duyệt kết quả"_s);
    if (made.returned != kNoMoment)
        add(made.returned, 10, desk(made), clerk, counter, u"Trả kết quả cho công dân"_s);
    return steps;
}

std::optional<SurveyResponse> DemoMembers::slip(const DemoCase& made) const
{
    if (made.returned == kNoMoment || made.number % 100 >= 32)
        return std::nullopt;
    const bool late = made.finished > made.due;
    const quint32 draw = made.number / 100 % 100;
    SurveyResponse slip;
    slip.sourceKey = u"demo-"_s + made.code;
    slip.unit = made.unit->code;
    slip.procedureCode = made.procedure->code;
    slip.dossierCode = made.code;
    slip.moment = made.returned + 10 * kMinute;
    slip.channel = made.channel == 2 ? 2 : 1;
    slip.level = draw < (late ? 15U : 61U)
        ? SatisfactionLevel::VerySatisfied
        : (draw < (late ? 50U : 95U) ? SatisfactionLevel::Satisfied
                                     : SatisfactionLevel::NotSatisfied);
    for (std::size_t i = 0; i < m_office.questions.size(); ++i) {
        const quint32 roll = (made.number / 13 + static_cast<quint32>(i) * 37U) % 100;
        int level = static_cast<int>(slip.level);
        if (roll < 12 && level > 0)
            --level;
        else if (roll > 92 && level < 2)
            ++level;
        slip.answers.emplace_back(
            m_office.questions[i].code, static_cast<SatisfactionLevel>(level));
    }
    if (slip.level == SatisfactionLevel::NotSatisfied)
        slip.comment = pick(m_office.complaints, made.number / 17);
    else if (made.number % 9 == 0)
        slip.comment = pick(m_office.praise, made.number / 17);
    return slip;
}
