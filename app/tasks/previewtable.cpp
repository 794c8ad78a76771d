// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/previewtable.h"

#include "app/exchange/foreigntable.h"
#include "app/tasks/tableheadings.h"
#include "app/tasks/tablemapping.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString kEnough = u"preview.enough"_s;

bool isZip(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "PK\x03\x04";
}

void addFindings(
    TablePreview& preview, const TableRow& row, const DossierColumns& columns, const QString& file)
{
    for (const Error& finding : columns.findingsOf(row.cells))
        preview.findings.push_back({ file, row.number, finding.args.value(1), finding });
    if (columns.codeOf(row.cells).isEmpty()) {
        const QString heading = preview.header.headings.value(columns.codeColumn());
        preview.findings.push_back({ file, row.number, heading,
            { ErrorKind::Invalid, {}, u"table.code"_s, { {}, heading } } });
    }
}

/// No headings: the first row of several cells may be theirs, in words nobody knows yet.
void takeUnknown(TablePreview& preview, const std::vector<TableRow>& rows)
{
    for (const TableRow& row : rows) {
        const qsizetype filled = row.cells.size() - row.cells.count(QString());
        if (preview.header.headings.isEmpty() && filled > 1)
            preview.header = TableHeader::of({ row });
        else if (!preview.header.headings.isEmpty() && preview.rows.size() < kPreviewed)
            preview.rows.push_back(row);
    }
    preview.members = QStringList(preview.header.headings.size());
}

}

Result<TablePreview> previewTable(Connection& connection, const Act& act, const QString& file,
    std::optional<TextEncoding> encoding, const std::optional<DossierColumns::Choice>& choice)
{
    TablePreview preview;
    preview.isText = !isZip(file);
    if (preview.isText && !encoding) {
        const Result<EncodingGuess> guess = guessEncodingOf(file);
        encoding = guess ? guess.value().encoding : TextEncoding::Utf8;
    }
    preview.encoding = encoding.value_or(TextEncoding::Utf8);
    TableHeadings headings(act.pack, [&](const QStringList& labels) {
        return choice ? Result<DossierColumns::Choice>(*choice) : mappingOf(connection, labels);
    });
    const auto take = [&](const TableRow& row) -> Status {
        const Result<bool> below = headings.look(row);
        if (!below)
            return below.error();
        if (!below.value() || headings.isNoData(row))
            return Done {};
        preview.rows.push_back(row);
        return preview.rows.size() < kPreviewed
            ? Status(Done {})
            : Status(Error { ErrorKind::Cancelled, {}, kEnough, {} });
    };
    const Status read = readForeignTable(file, take, encoding);
    if (!read && read.error().rule != kEnough && read.error().rule != u"table.columns"_s)
        return read.error();
    if (headings.takeSlips()) {
        preview.isSlips = true;
        preview.header = headings.header();
        return preview;
    }
    if (!headings.dossiers()) {
        takeUnknown(preview, headings.above());
        return preview;
    }
    preview.header = headings.header();
    preview.members = headings.dossiers()->paths(preview.header.headings.size());
    for (const TableRow& row : preview.rows)
        addFindings(preview, row, *headings.dossiers(), file);
    return preview;
}
