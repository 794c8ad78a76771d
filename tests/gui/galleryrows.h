// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/cellroles.h"
#include "ui/look/icons.h"

#include <QStandardItemModel>

/// Invented rows for the lists of the gallery.
namespace galleryrows {

inline QStandardItem* cell(const QString& text, int role = -1, const QVariant& value = {})
{
    auto* item = new QStandardItem(text);
    if (role >= 0)
        item->setData(value, role);
    return item;
}

inline QStandardItemModel* dossiers(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        { QStringLiteral("Mã hồ sơ"), QStringLiteral("Chủ hồ sơ"), QStringLiteral("Thủ tục"),
            QStringLiteral("Trạng thái"), QStringLiteral("Hẹn trả"), QString() });
    const QStringList people { QStringLiteral("Lê Nguyên Vân Chi"),
        QStringLiteral("Nguyễn Đức Vân Sơn"), QStringLiteral("Nguyễn Thị Vân Khuê"),
        QStringLiteral("Tạ Nguyên Vân"), QStringLiteral("Nguyễn Phạm Thu Vân Anh Thư") };
    const QStringList procedures { QStringLiteral("Trích lục kết hôn"),
        QStringLiteral("Đăng ký kết hôn"), QStringLiteral("Xác nhận hôn nhân"),
        QStringLiteral("Chứng thực chữ ký") };
    for (int i = 0; i < 24; ++i) {
        auto* due = cell(QStringLiteral("%1/11").arg(19 + i % 9), CellRole::Urgency,
            i < 2        ? 2
                : i == 2 ? 1
                         : 0);
        due->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow({ cell(QStringLiteral("H99.21-2611%1-00%2").arg(12 + i % 11).arg(18 + i),
                               CellRole::Id, i + 1),
            cell(people.at(i % people.size())), cell(procedures.at(i % procedures.size())),
            cell({}, CellRole::Value, 1 + i % 10), due, cell({}, CellRole::Value, i % 12) });
    }
    model->horizontalHeaderItem(4)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model->horizontalHeaderItem(5)->setIcon(icon(Icon::Sync));
    return model;
}

inline QStandardItemModel* events(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);

    const struct {
        const char* mark;
        const char* title;
        const char* detail;
    } lines[] = { { "packet.refused", "Cổng từ chối gói cập nhật hồ sơ",
                      "“Mã thủ tục không tồn tại” · gói 48213, lần gửi 1" },
        { "packet.claimed", "Gửi gói cập nhật hồ sơ lên Cổng", "Bản 2 · trạng thái 4" },
        { "status.4", "Nhận đủ giấy tờ bổ sung, tiếp tục xử lý",
            "Hạn trả tính lại: 23/11 → 24/11/2026 17:00" },
        { "status.1", "Công dân nộp trực tuyến qua VNeID", "" } };

    for (const auto& line : lines) {
        auto* item =
            cell(QString::fromUtf8(line.title), CellRole::Mark, QString::fromUtf8(line.mark));
        item->setData(QString::fromUtf8(line.detail), CellRole::Second);
        item->setData(QStringLiteral("10:14"), CellRole::Corner);
        item->setData(QStringLiteral("23/11"), CellRole::CornerSecond);
        model->appendRow(item);
    }
    return model;
}

inline QStandardItemModel* causes(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    const char* titles[] = { "Mã thủ tục không có trên Cổng",
        "Trạng thái “Đã xử lý xong” nhưng thiếu ngày kết thúc xử lý của hồ sơ" };
    for (const char* title : titles) {
        auto* item =
            cell(QString::fromUtf8(title), CellRole::Mark, QStringLiteral("packet.refused"));
        item->setData(31, CellRole::Value);
        item->setData(QStringList { QStringLiteral("Cổng từ chối · MaTTHC · mã −1"),
                          QStringLiteral("20/11 08:12 → 10:14 · 3 đơn vị · 5 thủ tục") },
            CellRole::Lines);
        model->appendRow(item);
    }
    return model;
}

}
