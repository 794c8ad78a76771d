// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/dossierseed.h"

#include "models/records/dossiermembers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace DossierSeed {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 8> kNames { u"Nguyễn Văn Mẫu", u"Đặng Thị Thí Dụ",
    u"Trần Đức Giả Định", u"Lê Hoài Tượng Trưng", u"Phạm Ngọc Ánh", u"Hộ KD Nguyên Vân",
    u"Võ Thị Ư", u"Đỗ Ẩn" };

QString day(int number, const char* clock)
{
    return QDate(2026, 8, 3).addDays(number % 60).toString(u"yyyyMMdd"_s)
        + QString::fromLatin1(clock);
}

}

Moment at(const QString& text)
{
    return momentFromWire(text + u":00"_s);
}

QJsonObject members(int number)
{
    const int status = 1 + number * 7 % 10;
    const bool finished = status >= 8;
    QJsonObject item;
    item[u"MaHoSo"_s] = u"H99.%1-%2-%3"_s.arg(10 + number / 10 % 5)
                            .arg(QDate(2026, 8, 3).addDays(number % 60).toString(u"yyMMdd"_s))
                            .arg(number, 4, 10, QChar(u'0'));
    item[u"MaTTHC"_s] = u"9.99900%1"_s.arg(number % 4 + 1);
    item[u"TenTTHC"_s] = u"Thủ tục mẫu số %1"_s.arg(number % 4 + 1);
    item[u"MaLinhVuc"_s] = u"G99-LV0%1"_s.arg(number % 2 + 1);
    item[u"TenLinhVuc"_s] = u"Lĩnh vực mẫu %1"_s.arg(number % 2 + 1);
    item[u"ChuHoSo"_s] = kNames.at(static_cast<std::size_t>(number) % kNames.size()).toString();
    item[u"TrichYeuHoSo"_s] = u"Việc thứ %1"_s.arg(number);
    item[u"DonViXuLy"_s] = u"Phường Mẫu %1"_s.arg(number / 10 % 5);
    item[u"TrangThaiHoSo"_s] = QString::number(status);
    item[u"KenhThucHien"_s] = QString::number(1 + number % 3);
    item[u"NgayNopHoSo"_s] = day(number, "080000");
    item[u"NgayTiepNhan"_s] = status == 1 ? QString() : day(number, "083000");
    item[u"NgayHenTra"_s] = number % 11 == 0 ? QString() : day(number + 5 + number % 3, "170000");
    item[u"NgayKetThucXuLy"_s] = finished ? day(number + 3 + number % 6, "100000") : QString();
    item[u"NgayTra"_s] = status == 10 ? day(number + 9, "100000") : QString();
    item[u"DinhDanhCHS"_s] = QJsonArray { QJsonObject { { u"LoaiDinhDanh"_s, u"1"_s },
        { u"SoDinhDanh"_s, u"0919%1"_s.arg(number, 8, 10, QChar(u'0')) } } };
    item[u"DanhSachLePhi"_s] = QJsonArray();
    return item;
}

Dossier dossier(int number, const QJsonObject& changes)
{
    QJsonObject item = members(number);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        item[change.key()] = change.value();
    Dossier dossier =
        dossierFromMembers(QJsonDocument(item).toJson(QJsonDocument::Compact), u"2025"_s);
    dossier.changedBy = u"tester"_s;
    return dossier;
}

}
