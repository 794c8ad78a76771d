// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheet.h"

#include "app/exchange/sheetforms.h"
#include "app/exchange/trainingmark.h"

using namespace Qt::StringLiterals;

QStringList markedNotes(const Sheet& sheet)
{
    const QString mark = trainingMark();
    return mark.isEmpty() ? sheet.notes : QStringList { mark } + sheet.notes;
}

QString sheetMoment(Moment moment)
{
    if (moment == kNoMoment)
        return {};
    const QDateTime time = vietnamTime(moment);
    return time.toString(
        time.time().second() == 0 ? u"dd/MM/yyyy HH:mm"_s : u"dd/MM/yyyy HH:mm:ss"_s);
}

SheetFile::SheetFile(const QString& path)
    : m_draft(path)
{
}

SheetFile::~SheetFile() = default;

Result<std::unique_ptr<SheetFile>> SheetFile::at(const QString& path)
{
    const QString lower = path.toLower();
    if (lower.endsWith(u".csv"))
        return csvSheet(path);
    if (lower.endsWith(u".xlsx"))
        return xlsxSheet(path);
    if (lower.endsWith(u".jsonl"))
        return jsonSheet(path);
    if (lower.endsWith(u".pdf"))
        return pdfSheet(path);
    return Error { ErrorKind::Invalid, path, u"file.ending"_s, { path } };
}

Status SheetFile::judged(bool well) const
{
    if (well)
        return Done {};
    const QString reason = m_reason.isEmpty() ? m_draft.errorString() : m_reason;
    return Error { ErrorKind::Broken, reason, u"file.write"_s, { m_draft.path(), reason } };
}

Status SheetFile::begin(const Sheet& head)
{
    return judged(m_draft.open() && writeHead(head));
}

Status SheetFile::add(const Sheet::Row& row, bool total)
{
    return judged(writeRow(row, total));
}

Result<QByteArray> SheetFile::finish()
{
    const bool ended = writeEnd();
    const QByteArray digest = ended ? m_draft.sha256() : QByteArray();
    if (Status whole = judged(!digest.isEmpty()); !whole)
        return whole.error();
    return digest;
}

Status SheetFile::commit()
{
    return judged(m_draft.commit());
}

Status writeSheet(const Sheet& sheet, const QString& path)
{
    Result<std::unique_ptr<SheetFile>> file = SheetFile::at(path);
    if (!file)
        return file.error();
    Status done = file.value()->begin(sheet);
    for (qsizetype at = 0; done && at < sheet.rows.size(); ++at)
        done = file.value()->add(
            sheet.rows.at(at), sheet.lastRowIsTotal && at + 1 == sheet.rows.size());
    if (!done)
        return done;
    const Result<QByteArray> digest = file.value()->finish();
    return digest ? file.value()->commit() : Status(digest.error());
}
