// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/surveycolumns.h"

#include "app/exchange/dossiercolumns.h"
#include "models/base/text.h"
#include "models/records/dossiermembers.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString& rule, const QString& value, const QString& column)
{
    return { ErrorKind::Invalid, value, rule, { value, column } };
}

int channelOf(const QString& cell)
{
    static const QHash<QString, int> words { { u"phieu giay"_s, 1 }, { u"giay"_s, 1 },
        { u"paper"_s, 1 }, { u"truc tuyen"_s, 2 }, { u"web"_s, 2 }, { u"online"_s, 2 },
        { u"kiosk"_s, 3 }, { u"may tinh bang"_s, 3 }, { u"tablet"_s, 3 }, { u"dien thoai"_s, 4 },
        { u"telephone"_s, 4 } };
    const QString word = text::fold(cell);
    const int number = word.toInt();
    return number >= 1 && number <= 4 ? number : words.value(word, 0);
}

/// "CS1", "CS5: Thái độ của công chức" → code; a heading without a code is its own.
QString questionCode(const QString& heading)
{
    const QString first = heading.section(u':', 0, 0).trimmed();
    return first.size() <= 20 ? first : first.left(20).trimmed();
}

QString questionContent(const QString& heading)
{
    const QString content = heading.section(u':', 1).trimmed();
    return content.isEmpty() ? heading : content;
}

}

std::optional<SatisfactionLevel> levelOf(const QString& text)
{
    static const QHash<QString, SatisfactionLevel> words { { u"rat hai long"_s,
                                                               SatisfactionLevel::VerySatisfied },
        { u"2"_s, SatisfactionLevel::VerySatisfied },
        { u"very satisfied"_s, SatisfactionLevel::VerySatisfied },
        { u"hai long"_s, SatisfactionLevel::Satisfied }, { u"1"_s, SatisfactionLevel::Satisfied },
        { u"satisfied"_s, SatisfactionLevel::Satisfied },
        { u"khong hai long"_s, SatisfactionLevel::NotSatisfied },
        { u"0"_s, SatisfactionLevel::NotSatisfied },
        { u"not satisfied"_s, SatisfactionLevel::NotSatisfied } };
    const auto found = words.constFind(text::fold(text));
    return found == words.constEnd() ? std::optional<SatisfactionLevel>() : found.value();
}

Result<std::optional<SurveyColumns>> SurveyColumns::match(const QStringList& header)
{
    static const QHash<QString, Meaning> names { { u"ma phieu"_s, Meaning::Key },
        { u"so phieu"_s, Meaning::Key }, { u"slip"_s, Meaning::Key },
        { u"don vi"_s, Meaning::Unit }, { u"ma don vi"_s, Meaning::Unit },
        { u"madonvi"_s, Meaning::Unit }, { u"unit"_s, Meaning::Unit },
        { u"thu tuc"_s, Meaning::Procedure }, { u"ma thu tuc"_s, Meaning::Procedure },
        { u"matthc"_s, Meaning::Procedure }, { u"procedure"_s, Meaning::Procedure },
        { u"ma ho so"_s, Meaning::Dossier }, { u"mahoso"_s, Meaning::Dossier },
        { u"dossier"_s, Meaning::Dossier }, { u"thoi diem"_s, Meaning::Moment },
        { u"ngay"_s, Meaning::Moment }, { u"ngay danh gia"_s, Meaning::Moment },
        { u"date"_s, Meaning::Moment }, { u"hinh thuc"_s, Meaning::Channel },
        { u"hinh thuc danh gia"_s, Meaning::Channel }, { u"channel"_s, Meaning::Channel },
        { u"muc hai long"_s, Meaning::Level }, { u"muc do hai long"_s, Meaning::Level },
        { u"level"_s, Meaning::Level }, { u"y kien"_s, Meaning::Comment },
        { u"gop y"_s, Meaning::Comment }, { u"y kien gop y"_s, Meaning::Comment },
        { u"comment"_s, Meaning::Comment } };
    SurveyColumns columns;
    for (int at = 0; at < header.size(); ++at) {
        const QString heading = header.at(at).trimmed();
        const QString key = text::fold(heading);
        if (key.isEmpty() || key == u"stt"_s || key == u"no"_s)
            continue;
        const auto found = names.constFind(key);
        if (found == names.constEnd()) {
            columns.m_answers.emplace_back(at, questionCode(heading));
            columns.m_questions.push_back({ questionCode(heading),
                int(columns.m_questions.size()) + 1, questionContent(heading) });
        } else if (columns.m_columns.contains(int(found.value()))) {
            return Error { ErrorKind::Invalid, heading, u"table.twice"_s, { heading } };
        } else {
            columns.m_columns.insert(int(found.value()), at);
        }
    }
    if (!columns.m_columns.contains(int(Meaning::Level)))
        return std::optional<SurveyColumns> {};
    return std::optional<SurveyColumns>(std::move(columns));
}

QString SurveyColumns::cell(const QStringList& cells, Meaning meaning) const
{
    return cells.value(m_columns.value(int(meaning), -1)).trimmed();
}

Status SurveyColumns::readAnswers(const QStringList& cells, SurveyResponse& slip) const
{
    for (const auto& [at, code] : m_answers) {
        const QString answer = cells.value(at).trimmed();
        if (answer.isEmpty())
            continue;
        const std::optional<SatisfactionLevel> level = levelOf(answer);
        if (!level)
            return wrong(u"table.level"_s, answer, code);
        slip.answers.emplace_back(code, *level);
    }
    return Done {};
}

QString SurveyColumns::keyOf(const QStringList& cells, const SurveyResponse& slip)
{
    const QString own = cell(cells, Meaning::Key);
    if (!own.isEmpty())
        return slip.unit + u'/' + own;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& each : cells) {
        hash.addData(each.trimmed().toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    const QByteArray content = hash.result().toHex();
    return QString::fromLatin1(content) + u'-' + QString::number(++m_same[content]);
}

Result<SurveyResponse> SurveyColumns::slipOf(
    const QStringList& cells, const QString& unit, Moment now)
{
    SurveyResponse slip;
    slip.dossierCode = cell(cells, Meaning::Dossier);
    slip.unit = cell(cells, Meaning::Unit);
    if (slip.unit.isEmpty())
        slip.unit = slip.dossierCode.isEmpty() ? unit : unitOfDossierCode(slip.dossierCode);
    slip.procedureCode = cell(cells, Meaning::Procedure);
    slip.comment = cell(cells, Meaning::Comment);
    slip.channel = channelOf(cell(cells, Meaning::Channel));
    const QString moment = cell(cells, Meaning::Moment);
    slip.moment = moment.isEmpty() ? now : momentFromWire(wireMoment(moment, false));
    if (slip.moment == kNoMoment)
        return wrong(u"table.moment"_s, moment, u"Thời điểm"_s);
    const QString level = cell(cells, Meaning::Level);
    const std::optional<SatisfactionLevel> found = levelOf(level);
    if (!found)
        return wrong(u"table.level"_s, level, u"Mức hài lòng"_s);
    slip.level = *found;
    if (Status read = readAnswers(cells, slip); !read)
        return read.error();
    slip.sourceKey = keyOf(cells, slip);
    return slip;
}
