// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importcatalogue.h"

#include "app/exchange/tablerow.h"
#include "app/security/permission.h"
#include "app/tasks/cataloguerow.h"
#include "app/tasks/changecatalogue.h"
#include "app/tasks/permit.h"
#include "models/base/text.h"
#include "models/calendar/pausegrounds.h"
#include "models/calendar/period.h"
#include "models/storage/connection.h"

#include <QFileInfo>
#include <QHash>
#include <QPair>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What rows change: columns the file does not have stay as they are held.
struct Held {
    HeldCatalogue catalogue;
    QHash<QPair<QString, QDate>, CalendarDay> days; ///< by unit, of the years met so far
    QSet<int> years;
};

Status putUnitRow(Connection& connection, const Act& act, const CatalogueRow& row, Held& held)
{
    CatalogueEntry unit = held.catalogue.units.value(row.text(0));
    const Result<int> level = row.has(3) ? row.number(3, 0) : Result<int>(unit.level);
    const Result<Moment> validTo = row.has(5) ? row.validTo(5) : Result<Moment>(unit.validTo);
    if (!level || !validTo)
        return level ? validTo.error() : level.error();
    unit = { row.text(0), row.text(1), row.text(2, unit.parent), row.text(4, unit.successor),
        level.value(), validTo.value() };
    return putUnit(connection, act, unit, &held.catalogue);
}

Status putFieldRow(Connection& connection, const Act& act, const CatalogueRow& row, Held& held)
{
    return putField(connection, act, { row.text(0), row.text(1) }, &held.catalogue);
}

Status putProcedureRow(Connection& connection, const Act& act, const CatalogueRow& row, Held& held)
{
    const CatalogueEntry entry = held.catalogue.procedures.value(row.text(0));
    const ProcedureTerm term = held.catalogue.terms.value(row.text(0));
    const Result<int> hours = row.has(3) ? row.number(3, -1) : Result<int>(term.hours);
    const Result<bool> paper = row.has(4) ? row.yes(4, true) : Result<bool>(term.paperResult);
    const Result<Moment> validTo = row.has(5) ? row.validTo(5) : Result<Moment>(entry.validTo);
    if (!hours)
        return hours.error();
    if (!paper || !validTo)
        return paper ? validTo.error() : paper.error();
    const Result<int> days = row.has(6) ? row.number(6, 0) : Result<int>(term.calendarDays);
    const Result<int> cutOff = row.has(7) ? row.minute(7, kUsualCutOff) : Result<int>(term.cutOff);
    if (!days || !cutOff)
        return days ? cutOff.error() : days.error();
    const QString pauses = row.text(8, term.pauses).simplified();
    if (!pauseRulesOf(pauses))
        return row.wrong(8);
    ProcedureLine line;
    line.entry = { row.text(0), row.text(1), row.text(2, entry.parent), {}, 0, validTo.value() };
    line.term = { hours.value(), paper.value(), days.value(), cutOff.value(), pauses };
    return putProcedure(connection, act, line, &held.catalogue);
}

Status readYear(Connection& connection, int year, Held& held)
{
    if (held.years.contains(year))
        return Done {};
    const auto days = CatalogueStore::days(connection, year);
    if (!days)
        return days.error();
    for (const CalendarDay& day : days.value())
        held.days.insert({ day.unit, day.day }, day);
    held.years.insert(year);
    return Done {};
}

Status putDayRow(Connection& connection, const Act& act, const CatalogueRow& row, Held& held)
{
    const Result<QDate> date = row.day(0);
    if (!date)
        return date.error();
    if (Status read = readYear(connection, date.value().year(), held); !read)
        return read;
    CalendarDay day = held.days.value({ row.text(2), date.value() });
    const Result<bool> working = row.has(1) ? row.yes(1, false) : Result<bool>(day.working);
    if (!working)
        return working.error();
    day = { row.text(2), date.value(), working.value(), row.text(3, day.note) };
    held.days.insert({ day.unit, day.day }, day);
    return putCalendarDay(connection, act, day);
}

Status putRow(Connection& connection, const Act& act, CatalogueTable table, const CatalogueRow& row,
    Held& held)
{
    switch (table) {
    case CatalogueTable::Units:
        return putUnitRow(connection, act, row, held);
    case CatalogueTable::Fields:
        return putFieldRow(connection, act, row, held);
    case CatalogueTable::Procedures:
        return putProcedureRow(connection, act, row, held);
    case CatalogueTable::Mappings:
        return putMapping(connection, act, row.text(0), row.text(1), &held.catalogue);
    case CatalogueTable::Days:
        return putDayRow(connection, act, row, held);
    }
    return Done {};
}

/// What is wrong with a row names the row.
Error atRow(const Error& error, const TableRow& row)
{
    if (error.kind != ErrorKind::Invalid || error.rule == u"catalogue.cell"_s)
        return error;
    return { ErrorKind::Invalid, error.rule, u"catalogue.row"_s,
        { QString::number(row.number), error.args.value(0) } };
}

int neededHeadings(CatalogueTable table)
{
    return table == CatalogueTable::Days ? 1 : 2;
}

/// Where each heading stands in the file, -1 where it does not.
Result<QList<int>> columnsOf(CatalogueTable table, const QStringList& cells)
{
    const QStringList headings = catalogueHeadings(table);
    QStringList there;
    for (const QString& cell : cells)
        there += text::fold(cell).simplified();
    QList<int> columns;
    for (const QString& heading : headings)
        columns += static_cast<int>(there.indexOf(text::fold(heading).simplified()));
    const auto needed = columns.first(neededHeadings(table));
    if (needed.contains(-1))
        return Error { ErrorKind::Invalid, {}, u"catalogue.columns"_s,
            { headings.first(neededHeadings(table)).join(u", "_s) } };
    return columns;
}

}

QStringList catalogueHeadings(CatalogueTable table)
{
    switch (table) {
    case CatalogueTable::Units:
        return { u"Mã đơn vị"_s, u"Tên đơn vị"_s, u"Đơn vị cấp trên"_s, u"Cấp"_s,
            u"Đơn vị kế thừa"_s, u"Hiệu lực đến"_s };
    case CatalogueTable::Fields:
        return { u"Mã lĩnh vực"_s, u"Tên lĩnh vực"_s };
    case CatalogueTable::Procedures:
        return { u"Mã thủ tục"_s, u"Tên thủ tục"_s, u"Mã lĩnh vực"_s, u"Thời hạn (giờ)"_s,
            u"Kết quả giấy"_s, u"Hiệu lực đến"_s, u"Thời hạn (ngày)"_s, u"Giờ chốt"_s,
            u"Tạm dừng"_s };
    case CatalogueTable::Mappings:
        return { u"Mã nội bộ"_s, u"Mã quốc gia"_s };
    case CatalogueTable::Days:
        return { u"Ngày"_s, u"Làm việc"_s, u"Mã đơn vị"_s, u"Ghi chú"_s };
    }
    return {};
}

Result<int> importCatalogue(
    Connection& connection, const Act& act, CatalogueTable table, const QString& file)
{
    if (Status may = permit(connection, act, Permission::CatalogueManage, u"catalogue"_s,
            QFileInfo(file).fileName());
        !may)
        return may.error();
    const QStringList headings = catalogueHeadings(table);
    QList<int> columns;
    Held held;
    int rows = 0;
    const auto take = [&](const TableRow& row) -> Status {
        if (columns.isEmpty()) {
            Result<QList<int>> found = columnsOf(table, row.cells);
            if (!found)
                return found.error();
            columns = std::move(found).value();
            return Done {};
        }
        ++rows;
        const Status put =
            putRow(connection, act, table, CatalogueRow(row, columns, headings), held);
        return put ? put : Status(atRow(put.error(), row));
    };
    const Status done = connection.transaction([&]() -> Status {
        Result<HeldCatalogue> catalogue = HeldCatalogue::read(connection);
        if (!catalogue)
            return catalogue.error();
        held = { std::move(catalogue).value(), {}, {} };
        columns.clear();
        rows = 0;
        return readTable(file, take);
    });
    if (!done)
        return done.error();
    return rows;
}
