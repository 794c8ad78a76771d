// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/surveystore.h"

#include "models/base/text.h"
#include "models/storage/connection.h"
#include "models/stores/unitclause.h"

#include <algorithm>

namespace {

/// Months of the trend, the period's last one included.
constexpr int kTrendMonths = 12;

QString dayText(Moment moment)
{
    return vietnamTime(moment).toString(QStringLiteral("yyyy-MM-dd"));
}

/// The row of a key, made when it is not there yet.
SurveyRow& rowOf(std::vector<SurveyRow>& rows, const QString& code, const QString& name)
{
    const auto found =
        std::ranges::find_if(rows, [&code](const SurveyRow& row) { return row.code == code; });
    if (found != rows.end())
        return *found;
    SurveyRow row;
    row.code = code;
    row.name = name.isEmpty() ? code : name;
    return rows.emplace_back(std::move(row));
}

qint64& countOf(LevelCounts& levels, qint64 level)
{
    return levels.counts.at(static_cast<std::size_t>(std::clamp<qint64>(level, 0, 2)));
}

}

Result<bool> SurveyStore::add(const SurveyResponse& response)
{
    bool added = false;
    qint64 id = 0;
    Result<bool> inserted = m_connection.first(
        QStringLiteral("INSERT INTO survey_response (source_key, unit, procedure_code,"
                       " dossier_code, moment, channel, level, comment, search_text)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (source_key) DO NOTHING RETURNING id"),
        { response.sourceKey, response.unit, response.procedureCode, response.dossierCode,
            response.moment, response.channel, static_cast<int>(response.level), response.comment,
            text::fold(response.comment) },
        [&](const Row& row) {
            id = row.number(0);
            added = true;
        });
    if (!inserted)
        return inserted.error();
    if (!added)
        return false;
    for (const auto& [question, level] : response.answers) {
        Status answered =
            m_connection.run(QStringLiteral("INSERT INTO survey_answer (response, question, level)"
                                            " VALUES (?, ?, ?)"),
                { id, question, static_cast<int>(level) });
        if (!answered)
            return answered.error();
    }
    return true;
}

Status SurveyStore::putQuestion(const SurveyQuestion& question)
{
    return m_connection.run(
        QStringLiteral("INSERT INTO survey_question (code, position, content) VALUES (?, ?, ?)"
                       " ON CONFLICT (code) DO UPDATE SET position = EXCLUDED.position,"
                       " content = EXCLUDED.content"),
        { question.code, question.position, question.content });
}

Result<std::vector<SurveyQuestion>> SurveyStore::questions()
{
    std::vector<SurveyQuestion> questions;
    Status read = m_connection.each(
        QStringLiteral("SELECT code, position, content FROM survey_question ORDER BY position"), {},
        [&questions](const Row& row) {
            questions.push_back({ row.text(0), static_cast<int>(row.number(1)), row.text(2) });
        });
    if (!read)
        return read.error();
    return questions;
}

Result<SurveyFigures> SurveyStore::figures(const QString& unit, Moment from, Moment to)
{
    SurveyFigures figures;
    figures.unit = unit;
    figures.from = from;
    figures.to = to;
    using Reading = Status (SurveyStore::*)(SurveyFigures&);
    for (const Reading reading :
        { &SurveyStore::readLevels, &SurveyStore::readUnits, &SurveyStore::readProcedures,
            &SurveyStore::readMonths, &SurveyStore::readQuestions }) {
        Status read = (this->*reading)(figures);
        if (!read)
            return read.error();
    }
    return figures;
}

Status SurveyStore::readLevels(SurveyFigures& figures)
{
    const UnitClause unit(figures.unit);
    Status levels =
        m_connection.each(QStringLiteral("SELECT level, COUNT(*) FROM survey_response"
                                         " WHERE moment >= ? AND moment < ?%1 GROUP BY level")
                              .arg(unit.sql),
            Binds { figures.from, figures.to } + unit.binds,
            [&figures](const Row& row) { countOf(figures.levels, row.number(0)) = row.number(1); });
    if (!levels)
        return levels;
    Result<qint64> returned =
        m_connection.number(QStringLiteral("SELECT COALESCE(SUM(count), 0) FROM dossier_day"
                                           " WHERE event = 'returned' AND day >= ? AND day < ?%1")
                                .arg(unit.sql),
            Binds { dayText(figures.from), dayText(figures.to) } + unit.binds);
    if (!returned)
        return returned.error();
    figures.returned = returned.value();
    return Done {};
}

Status SurveyStore::readUnits(SurveyFigures& figures)
{
    const UnitClause unit(figures.unit, QStringLiteral("r.unit"));
    Status read = m_connection.each(
        QStringLiteral("SELECT r.unit, COALESCE(MAX(u.name), ''), r.level, COUNT(*)"
                       " FROM survey_response r LEFT JOIN unit u ON u.code = r.unit"
                       " WHERE r.moment >= ? AND r.moment < ?%1"
                       " GROUP BY r.unit, r.level ORDER BY r.unit, r.level")
            .arg(unit.sql),
        Binds { figures.from, figures.to } + unit.binds, [&figures](const Row& row) {
            countOf(rowOf(figures.units, row.text(0), row.text(1)).levels, row.number(2)) =
                row.number(3);
        });
    if (!read)
        return read;
    const UnitClause returnedIn(figures.unit);
    return m_connection.each(
        QStringLiteral("SELECT unit, SUM(count) FROM dossier_day WHERE event = 'returned'"
                       " AND day >= ? AND day < ?%1 GROUP BY unit")
            .arg(returnedIn.sql),
        Binds { dayText(figures.from), dayText(figures.to) } + returnedIn.binds,
        [&figures](const Row& row) {
            for (SurveyRow& line : figures.units) {
                if (line.code == row.text(0))
                    line.returned = row.number(1);
            }
        });
}

Status SurveyStore::readProcedures(SurveyFigures& figures)
{
    const UnitClause unit(figures.unit, QStringLiteral("r.unit"));
    return m_connection.each(
        QStringLiteral("SELECT r.procedure_code, COALESCE(MAX(p.name), ''), r.level, COUNT(*)"
                       " FROM survey_response r LEFT JOIN procedure p ON p.code = r.procedure_code"
                       " WHERE r.moment >= ? AND r.moment < ? AND r.procedure_code <> ''%1"
                       " GROUP BY r.procedure_code, r.level ORDER BY r.procedure_code, r.level")
            .arg(unit.sql),
        Binds { figures.from, figures.to } + unit.binds, [&figures](const Row& row) {
            countOf(rowOf(figures.procedures, row.text(0), row.text(1)).levels, row.number(2)) =
                row.number(3);
        });
}

Status SurveyStore::readMonths(SurveyFigures& figures)
{
    const UnitClause unit(figures.unit);
    // Whole months of +07:00 days: a trend needs those before the period, too.
    QDateTime month = vietnamTime(figures.to - 1);
    month.setDate(QDate(month.date().year(), month.date().month(), 1).addMonths(1 - kTrendMonths));
    month.setTime(QTime(0, 0));
    for (; month.toMSecsSinceEpoch() < figures.to; month = month.addMonths(1)) {
        const Moment from = month.toMSecsSinceEpoch();
        const Moment to = std::min(figures.to, month.addMonths(1).toMSecsSinceEpoch());
        SurveyRow row;
        row.code = month.toString(QStringLiteral("yyyy-MM"));
        row.name = row.code;
        Status levels =
            m_connection.each(QStringLiteral("SELECT level, COUNT(*) FROM survey_response"
                                             " WHERE moment >= ? AND moment < ?%1 GROUP BY level")
                                  .arg(unit.sql),
                Binds { from, to } + unit.binds,
                [&row](const Row& line) { countOf(row.levels, line.number(0)) = line.number(1); });
        if (!levels)
            return levels;
        Result<qint64> returned = m_connection.number(
            QStringLiteral("SELECT COALESCE(SUM(count), 0) FROM dossier_day"
                           " WHERE event = 'returned' AND day >= ? AND day < ?%1")
                .arg(unit.sql),
            Binds { dayText(from), dayText(to) } + unit.binds);
        if (!returned)
            return returned.error();
        row.returned = returned.value();
        const bool empty = row.levels.total() == 0 && row.returned == 0;
        if (!empty || !figures.months.empty())
            figures.months.push_back(std::move(row));
    }
    return Done {};
}

Status SurveyStore::readQuestions(SurveyFigures& figures)
{
    Result<std::vector<SurveyQuestion>> known = questions();
    if (!known)
        return known.error();
    for (const SurveyQuestion& question : known.value())
        rowOf(figures.questions, question.code, question.content);
    const UnitClause unit(figures.unit, QStringLiteral("r.unit"));
    return m_connection.each(
        QStringLiteral("SELECT a.question, a.level, COUNT(*) FROM survey_answer a"
                       " JOIN survey_response r ON r.id = a.response"
                       " WHERE r.moment >= ? AND r.moment < ?%1"
                       " GROUP BY a.question, a.level ORDER BY a.question, a.level")
            .arg(unit.sql),
        Binds { figures.from, figures.to } + unit.binds, [&figures](const Row& row) {
            countOf(rowOf(figures.questions, row.text(0), {}).levels, row.number(1)) =
                row.number(2);
        });
}

Result<std::vector<SurveyComment>> SurveyStore::comments(
    const QString& unit, Moment from, Moment to, const QString& words, int limit)
{
    const UnitClause clause(unit);
    QString pattern = text::fold(words);
    pattern.replace(u'%', QString()).replace(u'_', QString());
    std::vector<SurveyComment> comments;
    Status read = m_connection.each(
        QStringLiteral("SELECT id, unit, procedure_code, dossier_code, moment, level, comment"
                       " FROM survey_response WHERE moment >= ? AND moment < ?%1"
                       " AND comment <> '' AND search_text LIKE ?"
                       " ORDER BY moment DESC, id DESC LIMIT ?")
            .arg(clause.sql),
        Binds { from, to } + clause.binds + Binds { QString(u'%' + pattern + u'%'), limit },
        [&comments](const Row& row) {
            SurveyComment comment;
            comment.id = row.number(0);
            comment.unit = row.text(1);
            comment.procedureCode = row.text(2);
            comment.dossierCode = row.text(3);
            comment.moment = row.number(4);
            comment.level = static_cast<SatisfactionLevel>(row.number(5));
            comment.comment = row.text(6);
            comments.push_back(std::move(comment));
        });
    if (!read)
        return read.error();
    return comments;
}
