// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/figuremembers.h"

#include "models/packets/jsonedit.h"

namespace {

QString decimal(double value)
{
    return QString::number(value, 'f', 1);
}

QString stamp(Moment moment)
{
    return vietnamTime(moment).toString(QStringLiteral("yyyyMMddHHmmss"));
}

QByteArray questionItem(const SurveyRow& question, bool current)
{
    const std::array<double, 3> shares = question.levels.shares();
    const auto text = [](const QString& value) { return jsonQuoted(value); };
    if (!current) {
        return "{\"DocTypeCode\":\"\",\"Content\":" + text(question.name) + ",\"PercentVeryGood\":"
            + decimal(shares[0]).toLatin1() + ",\"PercentGood\":" + decimal(shares[1]).toLatin1()
            + ",\"PercentBad\":" + decimal(shares[2]).toLatin1() + '}';
    }
    const auto count = [&question](SatisfactionLevel level) {
        return QByteArray::number(question.levels.of(level));
    };
    return "{\"MaCauHoi\":" + text(question.code) + ",\"NoiDungCauHoi\":" + text(question.name)
        + ",\"MaTTHC\":\"\",\"SoPhieuRatHaiLong\":" + count(SatisfactionLevel::VerySatisfied)
        + ",\"SoPhieuHaiLong\":" + count(SatisfactionLevel::Satisfied) + ",\"SoPhieuKhongHaiLong\":"
        + count(SatisfactionLevel::NotSatisfied) + ",\"TyLeRatHaiLong\":"
        + decimal(shares[0]).toLatin1() + ",\"TyLeHaiLong\":" + decimal(shares[1]).toLatin1()
        + ",\"TyLeKhongHaiLong\":" + decimal(shares[2]).toLatin1() + '}';
}

QByteArray questionList(const SurveyFigures& figures, bool current)
{
    QByteArrayList items;
    for (const SurveyRow& question : figures.questions)
        items << questionItem(question, current);
    return '[' + items.join(',') + ']';
}

}

std::vector<WriteMember> statisticsMembers(const StatisticsReport& report, const QString& unitName,
    int month, const std::vector<MovementRow>& channels, const ReturnWays& returned)
{
    const FormRow& sum = report.total;
    const qint64 received = sum.column(4) + sum.column(5);
    qint64 post = 0;
    for (const MovementRow& row : channels) {
        if (row.key == QStringLiteral("3"))
            post = row.received;
    }
    const qint64 inTime = sum.column(8) + sum.column(9);
    const Share onTime { inTime, sum.column(7) };
    const Share within { sum.column(12), sum.column(11) };
    const double late = sum.column(7) == 0 ? 0.0 : 100.0 - onTime.percent();
    const double overdue = sum.column(11) == 0 ? 0.0 : 100.0 - within.percent();
    const int year = vietnamTime(report.from).date().year();
    const auto count = [](qint64 value) { return QString::number(value); };
    return {
        { QStringLiteral("MaDonVi"), report.unit, {} },
        { QStringLiteral("TenDonVi"), unitName, {} },
        { QStringLiteral("Thang"), QString::number(month), {} },
        { QStringLiteral("Nam"), QString::number(year), {} },
        { QStringLiteral("LaThongKeThang"),
            month == 0 ? QStringLiteral("False") : QStringLiteral("True"), {} },
        { QStringLiteral("TonKyTruoc"), count(sum.column(6)), {} },
        { QStringLiteral("TiepNhanTrongKy"), count(received), {} },
        { QStringLiteral("TiepNhanTrucTiep"), count(sum.column(5) - post), {} },
        { QStringLiteral("TiepNhanTrucTuyen"), count(sum.column(4)), {} },
        { QStringLiteral("TiepNhanBuuChinh"), count(post), {} },
        { QStringLiteral("TongSo"), count(sum.column(3)), {} },
        { QStringLiteral("DaGiaiQuyet"), count(sum.column(7)), {} },
        { QStringLiteral("GiaiQuyetDungHan"), count(inTime), {} },
        { QStringLiteral("TyLeGiaiQuyetDungHan"), decimal(onTime.percent()), {} },
        { QStringLiteral("GiaiQuyetQuaHan"), count(sum.column(10)), {} },
        { QStringLiteral("TyLeGiaiQuyetQuaHan"), decimal(late), {} },
        { QStringLiteral("DangGiaiQuyet"), count(sum.column(11)), {} },
        { QStringLiteral("DangGiaiQuyetTrongHan"), count(sum.column(12)), {} },
        { QStringLiteral("TyLeDangGiaiQuyetTrongHan"), decimal(within.percent()), {} },
        { QStringLiteral("DangGiaiQuyetQuaHan"), count(sum.column(13)), {} },
        { QStringLiteral("TyLeDangGiaiQuyetQuaHan"), decimal(overdue), {} },
        { QStringLiteral("SoTraTrucTiep"), count(returned.direct), {} },
        { QStringLiteral("SoTraBuuChinh"), count(returned.post), {} },
        { QStringLiteral("Month"), QString::number(month), {} },
        { QStringLiteral("Year"), QString::number(year), {} },
        { QStringLiteral("IsMonthStatistic"),
            month == 0 ? QStringLiteral("false") : QStringLiteral("true"), {} },
        { QStringLiteral("NewReception"), count(received), {} },
        { QStringLiteral("PreExtisting"), count(sum.column(6)), {} },
        { QStringLiteral("Total"), count(sum.column(3)), {} },
        { QStringLiteral("TotalSolved"), count(sum.column(7)), {} },
        { QStringLiteral("SolvedInTime"), count(inTime), {} },
        { QStringLiteral("SolvedInTimePercent"), decimal(onTime.percent()), {} },
        { QStringLiteral("SolvedLate"), count(sum.column(10)), {} },
        { QStringLiteral("SolvedLatePercent"), decimal(late), {} },
        { QStringLiteral("TotalPending"), count(sum.column(11)), {} },
        { QStringLiteral("Pending"), count(sum.column(12)), {} },
        { QStringLiteral("PendingPercent"), decimal(within.percent()), {} },
        { QStringLiteral("PendingLate"), count(sum.column(13)), {} },
        { QStringLiteral("PendingLatePercent"), decimal(overdue), {} },
        { QStringLiteral("OrganizationInchargeIdlevel1"), report.unit, {} },
        { QStringLiteral("OrganizationInchargeName"), unitName, {} },
    };
}

std::vector<WriteMember> surveyMembers(const SurveyFigures& figures, const QString& unitName,
    const Period& period, const QString& created)
{
    const std::array<double, 3> shares = figures.levels.shares();
    const auto count = [&figures](SatisfactionLevel level) {
        return QString::number(figures.levels.of(level));
    };
    const QString slips = QString::number(figures.levels.total());
    return {
        { QStringLiteral("MaDonVi"), figures.unit, {} },
        { QStringLiteral("TenDonVi"), unitName, {} },
        { QStringLiteral("KyDanhGia"), surveyPeriodName(period), {} },
        { QStringLiteral("Nam"), QString::number(period.year), {} },
        { QStringLiteral("TuNgay"), stamp(period.from), {} },
        { QStringLiteral("DenNgay"), stamp(period.to - 1000), {} },
        { QStringLiteral("TongSoHoSoDaTra"), QString::number(figures.returned), {} },
        { QStringLiteral("TongSoPhieu"), slips, {} },
        { QStringLiteral("SoPhieuRatHaiLong"), count(SatisfactionLevel::VerySatisfied), {} },
        { QStringLiteral("SoPhieuHaiLong"), count(SatisfactionLevel::Satisfied), {} },
        { QStringLiteral("SoPhieuKhongHaiLong"), count(SatisfactionLevel::NotSatisfied), {} },
        { QStringLiteral("TyLeRatHaiLong"), decimal(shares[0]), {} },
        { QStringLiteral("TyLeHaiLong"), decimal(shares[1]), {} },
        { QStringLiteral("TyLeKhongHaiLong"), decimal(shares[2]), {} },
        { QStringLiteral("DanhSachCauHoi"), {}, questionList(figures, true) },
        { QStringLiteral("DateCreated"), created, {} },
        { QStringLiteral("TotalVoted"), slips, {} },
        { QStringLiteral("PercentVeryGood"), decimal(shares[0]), {} },
        { QStringLiteral("PercentGood"), decimal(shares[1]), {} },
        { QStringLiteral("PercentBad"), decimal(shares[2]), {} },
        { QStringLiteral("Questions"), {}, questionList(figures, false) },
        { QStringLiteral("OrganizationInchargeIdlevel1"), figures.unit, {} },
        { QStringLiteral("OrganizationInchargeName"), unitName, {} },
    };
}

QString surveyPeriodName(const Period& period)
{
    switch (period.kind) {
    case PeriodKind::Month:
        return QStringLiteral("T%1").arg(period.number, 2, 10, QLatin1Char('0'));
    case PeriodKind::Quarter:
        return QStringLiteral("Q%1").arg(period.number);
    case PeriodKind::Year:
        return QStringLiteral("N");
    default:
        return {};
    }
}
