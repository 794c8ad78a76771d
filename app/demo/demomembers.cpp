// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomembers.h"

#include "models/base/text.h"
#include "models/records/dossiermembers.h"

namespace {

using namespace Qt::StringLiterals;

WriteMember member(const QString& name, const QString& value)
{
    return { name, value, {} };
}

WriteMember time(const QString& name, Moment moment)
{
    return { name, wireFromMoment(moment), {} };
}

const QString& pick(const QStringList& from, quint32 number)
{
    return from.at(static_cast<qsizetype>(number % static_cast<quint32>(from.size())));
}

bool isDone(const DemoCase& made)
{
    return made.status == 9 || made.status == 10;
}

/// No living person's: the century digit 9 stands for births after 2300.
QString citizenNumber(const DemoCase& made)
{
    const QString number =
        u"0919%1%2"_s.arg(60 + made.number % 40).arg(made.number, 6, 10, QChar(u'0'));
    return made.fault == DemoFault::ElevenDigits ? number.chopped(1) : number;
}

QString procedureCode(const DemoCase& made)
{
    if (made.fault != DemoFault::LocalProcedure)
        return made.procedure->code;
    return made.procedure->code + (made.number % 3 == 0 ? u".H99"_s : u".000.00.00.H99"_s);
}

}

DemoMembers::DemoMembers(const DemoOffice& office, RulePackPointer pack)
    : m_office(office)
    , m_pack(std::move(pack))
{
}

const QString& DemoMembers::desk(const DemoCase& made) const
{
    return pick(m_office.desk, made.number / 7);
}

const QString& DemoMembers::handler(const DemoCase& made) const
{
    return pick(m_office.handlers, made.number / 11);
}

QByteArray DemoMembers::list(QStringView name, const std::vector<Members>& items) const
{
    const MemberRule* rule = m_pack->rules(PacketKind::Dossier)->member(name);
    QByteArrayList written;
    for (const Members& item : items)
        written.append(writeObject(rule->members, item));
    return '[' + written.join(',') + ']';
}

QByteArray DemoMembers::dossier(const DemoCase& made) const
{
    const bool wrongField = made.fault == DemoFault::WrongField;
    Members members {
        member(u"MaHoSo"_s, made.code),
        member(u"MaTTHC"_s, procedureCode(made)),
        member(u"TenTTHC"_s, made.procedure->name),
        member(u"MaLinhVuc"_s, wrongField ? u"LV.KHONGCO"_s : made.procedure->field),
        member(u"TenLinhVuc"_s, made.procedure->fieldName),
        member(u"TrichYeuHoSo"_s, made.procedure->abstract + u' ' + made.applicant),
        { u"TaiLieuNop"_s, {}, list(u"TaiLieuNop", papers(made)) },
        { u"DanhSachHoSoBoSung"_s, {}, list(u"DanhSachHoSoBoSung", supplements(made)) },
    };
    addApplicant(members, made);
    addHandling(members, made);
    addReturn(members, made);
    return writeItem(*m_pack, PacketKind::Dossier, members);
}

void DemoMembers::addApplicant(Members& members, const DemoCase& made) const
{
    const QString account = text::fold(made.applicant).remove(u' ');
    const bool online = made.channel == 2;
    members.insert(members.end(),
        { member(u"ChuHoSo"_s, made.applicant),
            member(u"LoaiDoiTuong"_s, made.company ? u"2"_s : u"1"_s),
            member(u"MaDoiTuong"_s,
                online ? u"TK%1"_s.arg(made.number, 8, 10, QChar(u'0')) : QString()),
            member(u"Email"_s, online ? account + u"@hopthu.example"_s : QString()),
            member(u"SoDienThoai"_s,
                made.number % 23 == 0
                    ? QString()
                    : u"09000%1"_s.arg(made.number % 100'000, 5, 10, QChar(u'0'))),
            member(u"ThongTinKhac"_s,
                u"Số %1 %2"_s.arg(made.number % 240 + 1)
                    .arg(pick(m_office.streets, made.number / 3))),
            { u"DinhDanhCHS"_s, {},
                m_pack->rules(PacketKind::Dossier)->member(u"DinhDanhCHS") == nullptr
                    ? QByteArray("[]")
                    : list(u"DinhDanhCHS",
                        { { member(u"LoaiDinhDanh"_s, u"1"_s),
                            member(u"SoDinhDanh"_s, citizenNumber(made)) } }) } });
}

void DemoMembers::addHandling(Members& members, const DemoCase& made) const
{
    const bool hasFee = made.procedure->fee > 0;
    const bool paidOnline = hasFee && made.channel == 2 && made.status != 6;
    QString note = u"Dữ liệu hư cấu"_s;
    if (made.status == 8)
        note = pick(m_office.stops, made.number) + u" (dữ liệu hư cấu)"_s;
    else if (made.status == 3)
        note = pick(m_office.refusals, made.number) + u" (dữ liệu hư cấu)"_s;
    members.insert(members.end(),
        { time(u"NgayNopHoSo"_s, made.submitted), time(u"NgayTiepNhan"_s, made.received),
            time(u"NgayHenTra"_s, made.due),
            member(u"TrangThaiHoSo"_s, QString::number(made.status)),
            time(u"NgayKetThucXuLy"_s, made.status == 3 ? kNoMoment : made.finished),
            time(u"NgayTuChoi"_s, made.status == 3 ? made.finished : kNoMoment),
            member(u"DonViXuLy"_s, made.unit->name), member(u"GhiChu"_s, note),
            member(u"KenhThucHien"_s, QString::number(made.channel)),
            member(u"NoiNopHoSo"_s, made.channel == 2 ? u"1"_s : u"2"_s),
            member(u"HoSoCoThanhPhanSoHoa"_s, made.number % 10 < 7 ? u"1"_s : u"0"_s),
            member(u"TaiKhoanDuocXacThucVoiVNeID"_s, made.channel == 2 ? u"1"_s : u"0"_s),
            member(
                u"DuocThanhToanTrucTuyen"_s, !hasFee ? u"0"_s : (paidOnline ? u"1"_s : u"3"_s)) });
    if (hasFee) {
        members.push_back({ u"DanhSachLePhi"_s, {},
            list(u"DanhSachLePhi",
                { { member(u"TenPhiLePhi"_s, u"Lệ phí: "_s + made.procedure->name),
                    member(u"MaPhiLePhi"_s, u"LP"_s + made.procedure->code.right(3)),
                    member(u"HinhThucThu"_s, made.status == 6 ? u"4"_s : u"1"_s),
                    member(u"Gia"_s, QString::number(made.procedure->fee)),
                    member(u"LoaiPhiLePhi"_s, u"1"_s) } }) });
    }
}

void DemoMembers::addReturn(Members& members, const DemoCase& made) const
{
    const bool byPost = made.channel == 3 || (made.channel == 2 && made.number % 5 == 0);
    members.push_back(member(u"HinhThuc"_s, byPost ? u"1"_s : u"0"_s));
    members.push_back(time(u"NgayTra"_s, made.returned));
    members.push_back(member(
        u"ThongTinTra"_s, byPost ? u"Qua bưu chính công ích"_s : u"Nhận tại bộ phận một cửa"_s));
    if (!isDone(made) || made.fault == DemoFault::NoResultPaper)
        return;
    const QString file = u"9%1"_s.arg(made.number, 6, 10, QChar(u'0'));
    members.push_back({ u"DanhSachGiayToKetQua"_s, {},
        list(u"DanhSachGiayToKetQua",
            { { member(u"TenGiayTo"_s, made.procedure->result + u".pdf"_s),
                member(u"GiayToId"_s, file),
                member(u"DuongDanTepTinKetQua"_s,
                    u"https://motcua.tinhmau.example/ketqua/%1?download=true"_s.arg(file)),
                member(
                    u"MaGiayToKetQua"_s, u"KQ.G99.000"_s + made.procedure->code.right(3)) } }) });
}

std::vector<DemoMembers::Members> DemoMembers::papers(const DemoCase& made) const
{
    std::vector<Members> papers;
    int number = 0;
    for (const QString& name : made.procedure->papers) {
        const QString file = u"4%1%2"_s.arg(made.number, 6, 10, QChar(u'0')).arg(++number);
        papers.push_back({ member(u"TepDinhKemId"_s, file),
            member(u"TenTepDinhKem"_s, name + u".pdf"_s), member(u"IsDeleted"_s, u"False"_s),
            member(u"MaThanhPhanHoSo"_s,
                u"000.00.00.G99-KQ%1%2"_s.arg(made.procedure->code.right(3))
                    .arg(number, 3, 10, QChar(u'0'))),
            member(u"DuongDanTaiTepTin"_s,
                u"https://motcua.tinhmau.example/tep/%1?download=true"_s.arg(file)),
            member(u"DuocSoHoa"_s, made.number % 10 < 7 ? u"1"_s : u"0"_s),
            member(u"DuocTaiSuDung"_s, u"0"_s), member(u"DuocLayTuKhoDMQG"_s, u"0"_s) });
    }
    return papers;
}

std::vector<DemoMembers::Members> DemoMembers::supplements(const DemoCase& made) const
{
    const bool waits = made.status == 5;
    if (!waits && !made.supplemented)
        return {};
    const QString paper = pick(made.procedure->papers, made.number);
    return { { member(u"HoSoBoSungId"_s, QString::number(made.number % 9000 + 1)),
        member(u"NguoiYeuCauBoSung"_s, handler(made)),
        member(u"NoiDungBoSung"_s, pick(m_office.supplements, made.number).arg(paper)),
        time(u"NgayBoSung"_s, inside(made, 30)),
        member(u"NguoiTiepNhanBoSung"_s, waits ? QString() : desk(made)),
        member(u"ThongTinTiepNhan"_s, waits ? QString() : u"Đã nhận đủ"_s),
        time(u"NgayTiepNhanBoSung"_s, waits ? kNoMoment : inside(made, 50)),
        member(u"TrangThaiBoSung"_s, waits ? u"false"_s : u"true"_s),
        time(u"NgayHenTraTruoc"_s, made.due),
        time(u"NgayHenTraMoi"_s, waits ? kNoMoment : made.due) } };
}
