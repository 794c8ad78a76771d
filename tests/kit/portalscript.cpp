// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/portalscript.h"

#include <QFile>
#include <QJsonDocument>

namespace {

QJsonArray sampleRows(const QString& name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"result").toArray();
}

RefusalRule required(const QString& service, const QString& member)
{
    RefusalRule rule;
    rule.service = service;
    rule.member = member;
    rule.test = RefusalRule::Test::Empty;
    rule.code = QStringLiteral("2");
    rule.message = QStringLiteral("Thiếu trường bắt buộc: {member}");
    return rule;
}

RefusalRule unknownProcedure()
{
    RefusalRule rule;
    rule.service = QStringLiteral("DongBoHoSoMC");
    rule.member = QStringLiteral("MaTTHC");
    rule.test = RefusalRule::Test::NotProcedure;
    rule.code = QStringLiteral("2");
    rule.message = QStringLiteral("Mã thủ tục không tồn tại: {value}");
    return rule;
}

/// All values a member path leads to; lists on the way are walked through. A missing one is
/// Undefined.
void collect(const QJsonValue& at, const QStringList& path, QJsonArray* values, bool* missing)
{
    if (at.isArray()) {
        for (const QJsonValue& item : at.toArray())
            collect(item, path, values, missing);
    } else if (path.isEmpty()) {
        values->append(at);
    } else {
        const QJsonValue next = at.toObject().value(path.first());
        if (next.isUndefined())
            *missing = true;
        else
            collect(next, path.mid(1), values, missing);
    }
}

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

Error bad(const QString& what)
{
    return { ErrorKind::Invalid, what, {}, {} };
}

template <typename Line> Status readLines(const QJsonArray& array, QList<Line>* into)
{
    for (const QJsonValue& value : array) {
        Result<Line> line = Line::fromJson(value.toObject());
        if (!line)
            return line.error();
        into->append(std::move(line).value());
    }
    return Done {};
}

const QStringList kKnownKeys { QStringLiteral("madonvi"), QStringLiteral("username"),
    QStringLiteral("password"), QStringLiteral("session_seconds"), QStringLiteral("session_calls"),
    QStringLiteral("procedures"), QStringLiteral("procedure_details"), QStringLiteral("agencies"),
    QStringLiteral("fields"), QStringLiteral("check_procedures"),
    QStringLiteral("procedure_pattern"), QStringLiteral("dossiers"),
    QStringLiteral("lookup_shows_steps"), QStringLiteral("forgetful"), QStringLiteral("keep_bytes"),
    QStringLiteral("latency_ms"), QStringLiteral("seed"), QStringLiteral("rules"),
    QStringLiteral("faults"), QStringLiteral("comment") };

}

bool RefusalRule::dislikes(const QJsonValue& candidate, const PortalScript& script) const
{
    const QString text = textOf(candidate);
    const bool empty = text.isEmpty() && !candidate.isArray() && !candidate.isObject();
    switch (test) {
    case Test::Missing:
        return false;
    case Test::Empty:
        return empty;
    case Test::NotProcedure:
        return !empty && script.checkProcedures && !script.knowsProcedure(text);
    case Test::OneOf:
        return values.contains(text);
    case Test::NotOneOf:
        return !values.contains(text);
    case Test::Matches:
        return pattern.match(text).hasMatch();
    case Test::NotMatches:
        return !pattern.match(text).hasMatch();
    case Test::LongerThan:
        return text.size() > length;
    }
    return false;
}

bool RefusalRule::strikes(const QString& itemService, const QJsonObject& item,
    const PortalScript& script, QString* value) const
{
    if (times == 0 || (!service.isEmpty() && service != itemService))
        return false;
    QJsonArray found;
    bool missing = false;
    collect(item, member.split(u'/'), &found, &missing);
    if (test == Test::Missing || (test == Test::Empty && missing))
        return missing;
    for (const QJsonValue& candidate : std::as_const(found)) {
        *value = textOf(candidate);
        if (dislikes(candidate, script))
            return true;
    }
    return false;
}

Result<RefusalRule> RefusalRule::fromJson(const QJsonObject& object)
{
    RefusalRule rule;
    rule.service = object.value(u"service").toString();
    rule.member = object.value(u"member").toString();
    rule.code = object.value(u"code").isUndefined() ? QJsonValue(QStringLiteral("2"))
                                                    : object.value(u"code");
    rule.message =
        object.value(u"message").toString(QStringLiteral("Dữ liệu không hợp lệ: {member}"));
    rule.times = object.value(u"times").toInt(-1);
    const auto words = [&object](QStringView key) {
        QStringList list;
        for (const QJsonValue& value : object.value(key).toArray())
            list.append(textOf(value));
        return list;
    };
    int tests = 0;
    const auto chosen = [&](QStringView key, Test test) {
        if (object.contains(key)) {
            rule.test = test;
            ++tests;
        }
    };
    chosen(u"missing", Test::Missing);
    chosen(u"empty", Test::Empty);
    chosen(u"not_procedure", Test::NotProcedure);
    chosen(u"one_of", Test::OneOf);
    chosen(u"not_one_of", Test::NotOneOf);
    chosen(u"matches", Test::Matches);
    chosen(u"not_matches", Test::NotMatches);
    chosen(u"longer_than", Test::LongerThan);
    if (rule.member.isEmpty() || tests != 1)
        return bad(QStringLiteral("a rule needs a member and exactly one test: ")
            + QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    rule.values = words(rule.test == Test::OneOf ? u"one_of" : u"not_one_of");
    rule.length = object.value(u"longer_than").toInt();
    rule.pattern.setPattern(
        object.value(rule.test == Test::Matches ? u"matches" : u"not_matches").toString());
    if (!rule.pattern.isValid())
        return bad(QStringLiteral("no regular expression: ") + rule.pattern.pattern());
    return rule;
}

Result<FaultRule> FaultRule::fromJson(const QJsonObject& object)
{
    Result<Fault> fault = Fault::fromJson(object);
    if (!fault)
        return fault.error();
    FaultRule rule;
    rule.fault = std::move(fault).value();
    for (const QJsonValue& value : object.value(u"requests").toArray())
        rule.requests.append(value.toInt());
    rule.every = object.value(u"every").toInt();
    rule.probability = object.value(u"probability").toDouble(1);
    rule.service = object.value(u"service").toString();
    rule.dossier = object.value(u"dossier").toString();
    rule.times = object.value(u"times").toInt(-1);
    return rule;
}

bool PortalScript::knowsProcedure(const QString& code) const
{
    if (!procedurePattern.pattern().isEmpty() && procedurePattern.match(code).hasMatch())
        return true;
    return std::any_of(procedures.begin(), procedures.end(), [&code](const QJsonValue& row) {
        return row.toObject().value(u"MATTHC").toString() == code;
    });
}

PortalScript PortalScript::standard()
{
    PortalScript script;
    script.procedures = sampleRows(QStringLiteral("02-laydanhsachtthc-response.json"));
    script.agencies = sampleRows(QStringLiteral("02-laydanhmuccoquan-response.json"));
    script.fields = sampleRows(QStringLiteral("02-laydanhmuclinhvuc-response.json"));
    for (const QJsonValue& row : sampleRows(QStringLiteral("03-laythutuc-response.json")))
        script.procedureDetails.insert(row.toObject().value(u"MATTHC").toString(), row);
    for (const char16_t* member : { u"MaHoSo", u"MaTTHC", u"TrangThaiHoSo" })
        script.rules.append(required(QStringLiteral("DongBoHoSoMC"), QString::fromUtf16(member)));
    script.rules.append(unknownProcedure());
    for (const char16_t* member : { u"MaHoSo", u"ThoiDiemXuLy", u"TrangThai" })
        script.rules.append(
            required(QStringLiteral("CapNhatTienDoHoSoMC"), QString::fromUtf16(member)));
    script.rules.append(required(QStringLiteral("DongBoTrangThaiHoSo"), QStringLiteral("MaHoSo")));
    script.rules.append(required(QStringLiteral("DongBoDanhGia"), QStringLiteral("MaDonVi")));
    script.rules.append(required(QStringLiteral("DongBoSoLieuThongKe"), QStringLiteral("MaDonVi")));
    return script;
}

Result<PortalScript> PortalScript::fromJson(const QJsonObject& object)
{
    for (const QString& key : object.keys()) {
        if (!kKnownKeys.contains(key))
            return bad(QStringLiteral("unknown key: ") + key);
    }
    PortalScript script = standard();
    const auto has = [&object](QStringView key) { return object.contains(key); };
    script.madonvi = object.value(u"madonvi").toString();
    script.username = object.value(u"username").toString();
    script.password = object.value(u"password").toString();
    script.sessionSeconds = object.value(u"session_seconds").toInteger(script.sessionSeconds);
    script.sessionCalls = object.value(u"session_calls").toInt();
    if (has(u"procedures"))
        script.procedures = object.value(u"procedures").toArray();
    if (has(u"procedure_details"))
        script.procedureDetails = object.value(u"procedure_details").toObject();
    if (has(u"agencies"))
        script.agencies = object.value(u"agencies").toArray();
    if (has(u"fields"))
        script.fields = object.value(u"fields").toArray();
    script.checkProcedures = object.value(u"check_procedures").toBool(false);
    script.procedurePattern.setPattern(object.value(u"procedure_pattern").toString());
    script.knownDossiers = object.value(u"dossiers").toArray();
    script.lookUpShowsSteps = object.value(u"lookup_shows_steps").toBool(true);
    script.forgetful = object.value(u"forgetful").toBool(false);
    script.keepBytes = object.value(u"keep_bytes").toBool(true);
    script.latencyMs = object.value(u"latency_ms").toInteger();
    script.seed = static_cast<quint64>(object.value(u"seed").toInteger(1));
    if (const Status read = readLines(object.value(u"rules").toArray(), &script.rules); !read)
        return read.error();
    if (const Status read = readLines(object.value(u"faults").toArray(), &script.faults); !read)
        return read.error();
    return script;
}

Result<PortalScript> PortalScript::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::NotFound, path + QStringLiteral(": ") + file.errorString(), {},
            {} };
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &wrong);
    if (!document.isObject())
        return bad(QStringLiteral("%1: %2 at %3").arg(path, wrong.errorString()).arg(wrong.offset));
    return fromJson(document.object());
}
