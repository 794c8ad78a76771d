// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dossiermembers.h"

#include "models/base/text.h"
#include "models/packets/fieldtime.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

/// A scalar as text, whatever its JSON type: "1", 1 and null arrive for the same member.
QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed().normalized(QString::NormalizationForm_C);
    if (value.isDouble())
        return QString::number(static_cast<qint64>(value.toDouble()));
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    return {};
}

QString memberText(const QJsonObject& object, QLatin1StringView name)
{
    QString value = textOf(object.value(name));
    // A NUL or a half of a character cannot be stored, and says nothing.
    value.remove(QChar(u'\0'));
    return value.isValidUtf16() ? value : QString::fromUtf8(value.toUtf8());
}

int code(const QJsonObject& object, QLatin1StringView name, int least, int most)
{
    bool ok = false;
    const int value = memberText(object, name).toInt(&ok);
    return ok && value >= least && value <= most ? value : 0;
}

Moment moment(const QJsonObject& object, QLatin1StringView name)
{
    return momentFromWire(memberText(object, name));
}

QJsonObject objectOf(const QByteArray& members)
{
    return QJsonDocument::fromJson(members).object();
}

void readTimes(Dossier& dossier, const QJsonObject& members)
{
    dossier.submitted = moment(members, "NgayNopHoSo"_L1);
    dossier.received = moment(members, "NgayTiepNhan"_L1);
    dossier.due = moment(members, "NgayHenTra"_L1);
    dossier.finished = moment(members, "NgayKetThucXuLy"_L1);
    dossier.returned = moment(members, "NgayTra"_L1);
    if (dossier.finished != kNoMoment)
        return;
    // The end is that of step 9, else 10, else of the refusal: as the portal's index reads it.
    if (dossier.status == 10)
        dossier.finished = dossier.returned;
    else if (dossier.status == 3)
        dossier.finished = moment(members, "NgayTuChoi"_L1);
}

struct Fees {
    bool any = false;
    bool allAtReception = true;
};

Fees feesOf(const QJsonObject& members)
{
    Fees fees;
    for (const QJsonValue& item : members.value("DanhSachLePhi"_L1).toArray()) {
        const QJsonObject fee = item.toObject();
        if (memberText(fee, "Gia"_L1).toLongLong() <= 0)
            continue;
        fees.any = true;
        fees.allAtReception = fees.allAtReception && memberText(fee, "HinhThucThu"_L1) == "1"_L1;
    }
    return fees;
}

QString paymentWord(const QJsonObject& members, int status)
{
    const Fees fees = feesOf(members);
    if (!fees.any)
        return u"none"_s;
    const QString online = memberText(members, "DuocThanhToanTrucTuyen"_L1);
    if (status == 6)
        return u"due"_s;
    if (online == "1"_L1 || online == "2"_L1 || status == 10)
        return u"paid"_s;
    if (status == 3 || status == 7 || status == 8)
        return u"unknown"_s;
    if (fees.allAtReception && status >= 2)
        return u"paid"_s;
    return u"due"_s;
}

/// Reads `count` digits at `from`, -1 when one of them is none.
int digits(QStringView text, qsizetype from, int count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t sign = text[i].unicode();
        if (sign < u'0' || sign > u'9')
            return -1;
        value = value * 10 + (sign - u'0');
    }
    return value;
}

}

Dossier dossierFromMembers(const QByteArray& members, const QString& profile)
{
    const QJsonObject object = objectOf(members);
    Dossier dossier;
    dossier.code = memberText(object, "MaHoSo"_L1);
    dossier.unit = unitOfDossierCode(dossier.code);
    dossier.unitName = memberText(object, "DonViXuLy"_L1);
    dossier.procedureCode = memberText(object, "MaTTHC"_L1);
    dossier.procedureName = memberText(object, "TenTTHC"_L1);
    dossier.fieldCode = memberText(object, "MaLinhVuc"_L1);
    dossier.fieldName = memberText(object, "TenLinhVuc"_L1);
    dossier.applicant = memberText(object, "ChuHoSo"_L1);
    dossier.abstract = memberText(object, "TrichYeuHoSo"_L1);
    dossier.status = code(object, "TrangThaiHoSo"_L1, 1, 10);
    dossier.channel = code(object, "KenhThucHien"_L1, 1, 3);
    readTimes(dossier, object);
    dossier.payment = paymentWord(object, dossier.status);
    dossier.sync = u"never"_s;
    dossier.members = members;
    dossier.profile = profile;
    return dossier;
}

QString searchText(const Dossier& dossier)
{
    const QJsonObject members = objectOf(dossier.members);
    QStringList pieces { dossier.code, dossier.portalCode, dossier.applicant, dossier.procedureCode,
        dossier.procedureName, dossier.abstract, memberText(members, "SoDienThoai"_L1),
        memberText(members, "SoGiayToChuHoSo"_L1) };
    for (const QJsonValue& identity : members.value("DinhDanhCHS"_L1).toArray())
        pieces.append(memberText(identity.toObject(), "SoDinhDanh"_L1));
    QStringList words { compactCode(dossier.code) };
    QSet<QString> known { words.first() };
    for (const QString& piece : pieces) {
        for (const QString& word : text::foldedWords(piece)) {
            if (!known.contains(word)) {
                known.insert(word);
                words.append(word);
            }
        }
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QString compactCode(QStringView code)
{
    return text::fold(code).remove(u' ');
}

Step stepFromMembers(const QByteArray& members)
{
    const QJsonObject object = objectOf(members);
    Step step;
    step.dossierCode = memberText(object, "MaHoSo"_L1);
    step.moment = moment(object, "ThoiDiemXuLy"_L1);
    step.person = memberText(object, "NguoiXuLy"_L1);
    step.status = code(object, "TrangThai"_L1, 1, 10);
    step.content = memberText(object, "NoiDungXuLy"_L1);
    step.members = members;
    step.digest = stepDigest(members);
    return step;
}

QString stepDigest(const QByteArray& stepMembers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QJsonObject object = objectOf(stepMembers); // sorted by name
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        const QByteArray bytes = value.isArray() || value.isObject()
            ? QJsonDocument(QJsonObject { { u"v"_s, value } }).toJson(QJsonDocument::Compact)
            : textOf(value).toUtf8();
        if (bytes.isEmpty())
            continue; // absent, null and "" are one
        hash.addData(member.key().toUtf8());
        hash.addData(QByteArrayView("\x1f"));
        hash.addData(bytes);
        hash.addData(QByteArrayView("\x1e"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Moment momentFromWire(QStringView text)
{
    QByteArray wire = text.trimmed().toUtf8();
    const bool digitsOnly =
        std::all_of(wire.begin(), wire.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
    if (digitsOnly && (wire.size() == 12 || wire.size() == 8))
        wire = wire.leftJustified(14, '0'); // without seconds, or the day alone
    wire.replace(' ', 'T');
    return readAnyTime(wire).value_or(kNoMoment);
}

QString wireFromMoment(Moment moment)
{
    return moment == kNoMoment ? QString() : fieldTimeText(moment);
}

QString unitOfDossierCode(QStringView code)
{
    const qsizetype last = code.lastIndexOf(u'-');
    if (last <= 0)
        return {};
    const qsizetype middle = code.left(last).lastIndexOf(u'-');
    const QStringView date = code.mid(middle + 1, last - middle - 1);
    if (middle <= 0 || (date.size() != 6 && date.size() != 8) || digits(date, 0, 6) < 0)
        return {};
    return code.left(middle).toString();
}

QString paymentOf(const QByteArray& members)
{
    const QJsonObject object = objectOf(members);
    return paymentWord(object, code(object, "TrangThaiHoSo"_L1, 1, 10));
}

ReturnState returnState(const Dossier& dossier)
{
    switch (dossier.status) {
    case 3:
    case 7:
    case 8:
        return ReturnState::None;
    case 9:
        return ReturnState::Ready;
    case 10:
        return ReturnState::Returned;
    default:
        return ReturnState::Open;
    }
}
