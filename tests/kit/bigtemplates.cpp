// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/bigtemplates.h"

#include "app/demo/demooffice.h"
#include "models/base/text.h"
#include "models/records/dossiermembers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace BigTemplates {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUnits = 120;
constexpr int kUnitsWithin = 6; ///< below each of the first ten
constexpr int kHeads = 10;

struct Share {
    int status;
    int perMille;
};

// Most are closed for good; a few were forgotten.
constexpr std::array kOld { Share { 10, 880 }, Share { 9, 40 }, Share { 3, 25 }, Share { 7, 20 },
    Share { 8, 15 }, Share { 5, 5 }, Share { 4, 8 }, Share { 2, 4 }, Share { 1, 3 } };
constexpr std::array kRecent { Share { 4, 330 }, Share { 10, 260 }, Share { 2, 150 },
    Share { 9, 90 }, Share { 1, 50 }, Share { 5, 50 }, Share { 6, 30 }, Share { 8, 15 },
    Share { 3, 15 }, Share { 7, 10 } };

/// Where the times of a dossier lie: days behind the day of receiving.
struct Times {
    bool received = true;
    int minute = 0; ///< of the day, when it came
    int due = 0;
    int finished = -1;
    int returned = -1;
};

template <typename Shares> int drawn(const Shares& shares, QRandomGenerator& dice)
{
    int left = dice.bounded(1000);
    for (const Share& share : shares) {
        left -= share.perMille;
        if (left < 0)
            return share.status;
    }
    return shares.front().status;
}

const QString& anyOf(const QStringList& words, QRandomGenerator& dice)
{
    return words.at(dice.bounded(static_cast<int>(words.size())));
}

struct Unit {
    QString code;
    QString name;
};

Unit unitOf(QRandomGenerator& dice)
{
    // Few units have most dossiers.
    const int number = std::min(dice.bounded(kUnits), dice.bounded(kUnits));
    if (number >= kHeads)
        return { u"H99.%1"_s.arg(100 + number), u"Xã Mẫu %1"_s.arg(number) };
    const int within = dice.bounded(kUnitsWithin + 1);
    const QString head = u"H99.%1"_s.arg(10 + number);
    return within == 0 ? Unit { head, u"Sở Mẫu %1"_s.arg(number) }
                       : Unit { head + u".0%1"_s.arg(within),
                             u"Chi nhánh %1 Sở Mẫu %2"_s.arg(within).arg(number) };
}

Times timesOf(int status, int days, bool recent, QRandomGenerator& dice)
{
    Times times;
    times.received = status != 1;
    times.minute = 7 * 60 + 30 + dice.bounded(9 * 60);
    times.due = std::min(days * 7 / 5 + 1, kMostDays - 5);
    if (status == 3 || (status >= 7 && status <= 10)) {
        const bool late = dice.bounded(100) < 7;
        times.finished = recent
            ? dice.bounded(2)
            : std::max(0, times.due + (late ? 1 + dice.bounded(4) : -dice.bounded(4)));
    }
    if (status == 10)
        times.returned = times.finished + (recent ? 0 : dice.bounded(3));
    return times;
}

QString syncOf(QRandomGenerator& dice, bool recent)
{
    const int part = dice.bounded(1000);
    if (part < 4)
        return u"refused"_s;
    if (part < 8)
        return u"ready"_s;
    return part < (recent ? 200 : 25) ? u"never"_s : u"accepted"_s;
}

/// Stands for the day so many days behind receiving, which is not known yet.
QString tag(int days)
{
    return u"@%1"_s.arg(days, 2, 10, QChar(u'0'));
}

/// A wire time of such a day.
QString dayAt(int days, int minute)
{
    return tag(days)
        + u"%1%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'))
        + u"00"_s;
}

/// The first day templates are derived on; the code's date and serial are cut off again.
const QDate kFirst(2020, 1, 1);
const QString kTail = u"-200101-00000"_s;

QByteArray wholeMembers(const QString& cut, const QString& code)
{
    QString whole = cut;
    whole.replace(u"#CODE"_s, code);
    for (qsizetype at = whole.indexOf(u'@'); at >= 0; at = whole.indexOf(u'@'))
        whole.replace(at, 3,
            kFirst.addDays(QStringView(whole).mid(at + 1, 2).toInt()).toString(u"yyyyMMdd"_s));
    return whole.toUtf8();
}

class Maker {
public:
    explicit Maker(const DemoOffice& office)
        : m_office(office)
    {
    }

    Binds next(int t);

private:
    QString members(
        const Unit& unit, const DemoProcedure& procedure, int status, const Times& times);

    const DemoOffice& m_office;
    QRandomGenerator m_dice { 7 };
    int m_channel = 1;
};

QString Maker::members(
    const Unit& unit, const DemoProcedure& procedure, int status, const Times& times)
{
    m_channel = m_dice.bounded(100) < procedure.online ? 2 : (m_dice.bounded(12) == 0 ? 3 : 1);
    const QString applicant = m_dice.bounded(40) == 0 ? anyOf(m_office.companies, m_dice)
                                                      : anyOf(m_office.families, m_dice) + u' '
            + anyOf(m_office.middles, m_dice) + u' ' + anyOf(m_office.givens, m_dice);
    QJsonObject item { { u"MaHoSo"_s, u"#CODE"_s }, { u"MaTTHC"_s, procedure.code },
        { u"TenTTHC"_s, procedure.name }, { u"MaLinhVuc"_s, procedure.field },
        { u"TenLinhVuc"_s, procedure.fieldName }, { u"ChuHoSo"_s, applicant },
        { u"TrichYeuHoSo"_s, procedure.abstract + u' ' + applicant }, { u"DonViXuLy"_s, unit.name },
        { u"TrangThaiHoSo"_s, QString::number(status) },
        { u"KenhThucHien"_s, QString::number(m_channel) },
        { u"NgayNopHoSo"_s, dayAt(0, times.minute) },
        { u"NgayHenTra"_s, dayAt(times.due, 17 * 60) } };
    if (times.received)
        item[u"NgayTiepNhan"_s] = dayAt(0, times.minute + 5);
    if (times.finished >= 0)
        item[status == 3 ? u"NgayTuChoi"_s : u"NgayKetThucXuLy"_s] =
            dayAt(times.finished, 16 * 60 + times.minute % 60);
    if (times.returned >= 0)
        item[u"NgayTra"_s] = dayAt(times.returned, 17 * 60 + times.minute % 30);
    return QString::fromUtf8(QJsonDocument(item).toJson(QJsonDocument::Compact));
}

/// Offset to the beginning of the day of receiving; -1 for none.
qint64 offset(Moment moment)
{
    static const Moment begin = momentFromWire(kFirst.toString(u"yyyyMMdd"_s));
    return moment == kNoMoment ? -1 : moment - begin;
}

/// The words a dossier is found by, without those of its code.
QString wordsBehindCode(const Dossier& dossier)
{
    QStringList words = searchText(dossier).split(u' ');
    words.removeFirst();
    for (const QString& word : text::foldedWords(dossier.code))
        words.removeOne(word);
    return words.join(u' ');
}

Binds Maker::next(int t)
{
    const bool recent = t >= kEach;
    const Unit unit = unitOf(m_dice);
    const auto& procedure = m_office.procedures.at(
        static_cast<std::size_t>(m_dice.bounded(static_cast<int>(m_office.procedures.size()))));
    const int status = recent ? drawn(kRecent, m_dice) : drawn(kOld, m_dice);
    const Times times = timesOf(status, procedure.days, recent, m_dice);
    const QString cut = members(unit, procedure, status, times);
    const Dossier dossier = dossierFromMembers(wholeMembers(cut, unit.code + kTail), u"2025"_s);
    const auto days = [](int wanted) { return std::max(0, wanted); };
    return { t, unit.code, dossier.unitName, dossier.procedureCode, dossier.procedureName,
        dossier.fieldCode, dossier.fieldName, dossier.applicant, text::nameKey(dossier.applicant),
        dossier.abstract, dossier.status, dossier.channel, offset(dossier.submitted),
        offset(dossier.received), offset(dossier.due), offset(dossier.finished),
        offset(dossier.returned), dossier.payment, syncOf(m_dice, recent), wordsBehindCode(dossier),
        cut, times.due, days(times.finished), days(times.returned), tag(times.due),
        tag(days(times.finished)), tag(days(times.returned)) };
}

Status createTable(Connection& connection)
{
    return connection.run(connection.dialect().expanded(
        u"CREATE TABLE seed_template (t BIGINT PRIMARY KEY, unit {text}, unit_name {text},"
        " procedure_code {text}, procedure_name {text}, field_code {text}, field_name {text},"
        " applicant {text}, name_key {text}, abstract {text}, status INTEGER, channel INTEGER,"
        " submitted BIGINT, received BIGINT, due BIGINT, finished BIGINT, returned BIGINT,"
        " payment {text}, sync {text}, words {text}, members {text}, due_days INTEGER,"
        " finished_days INTEGER, returned_days INTEGER, due_tag {text}, finished_tag {text},"
        " returned_tag {text})"_s));
}

}

Status make(Connection& connection)
{
    const Result<DemoOffice> office = DemoOffice::load();
    if (!office)
        return office.error();
    if (Status created = createTable(connection); !created)
        return created;
    Maker maker(office.value());
    QList<Binds> rows;
    for (int t = 0; t < 2 * kEach; ++t)
        rows.append(maker.next(t));
    return connection.transaction(
        [&] { return connection.insertMany(u"INSERT INTO seed_template VALUES"_s, rows); });
}

}
