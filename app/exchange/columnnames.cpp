// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columnnames.h"

#include "models/base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

void addName(QHash<QString, Meaning>& names, QSet<QString>& twice, const QString& name,
    const Meaning& meaning)
{
    const QString key = text::fold(name);
    if (key.isEmpty())
        return;
    if (names.contains(key) && names.value(key).rule != meaning.rule)
        twice += key;
    else
        names.insert(key, meaning);
}

/// Names besides those of the rule pack: what offices and our own list call these members.
const QHash<QString, QString>& otherNames()
{
    static const QHash<QString, QString> names { { u"so ho so"_s, u"MaHoSo"_s },
        { u"thu tuc"_s, u"TenTTHC"_s }, { u"thu tuc hanh chinh"_s, u"TenTTHC"_s },
        { u"ten thu tuc hanh chinh"_s, u"TenTTHC"_s }, { u"ma tthc"_s, u"MaTTHC"_s },
        { u"linh vuc"_s, u"TenLinhVuc"_s }, { u"nguoi nop"_s, u"ChuHoSo"_s },
        { u"nguoi nop ho so"_s, u"ChuHoSo"_s }, { u"ten chu ho so"_s, u"ChuHoSo"_s },
        { u"trang thai"_s, u"TrangThaiHoSo"_s }, { u"status"_s, u"TrangThaiHoSo"_s },
        { u"tiep nhan"_s, u"NgayTiepNhan"_s }, { u"received"_s, u"NgayTiepNhan"_s },
        { u"hen tra"_s, u"NgayHenTra"_s }, { u"due"_s, u"NgayHenTra"_s },
        { u"ngay hen tra ket qua"_s, u"NgayHenTra"_s }, { u"kenh nop"_s, u"KenhThucHien"_s },
        { u"so dien thoai"_s, u"SoDienThoai"_s }, { u"dien thoai"_s, u"SoDienThoai"_s },
        { u"so cccd"_s, u"SoDinhDanh"_s }, { u"cccd"_s, u"SoDinhDanh"_s },
        { u"can cuoc cong dan"_s, u"SoDinhDanh"_s }, { u"so can cuoc"_s, u"SoDinhDanh"_s },
        { u"trich yeu"_s, u"TrichYeuHoSo"_s }, { u"applicant"_s, u"ChuHoSo"_s },
        { u"procedure"_s, u"TenTTHC"_s } };
    return names;
}

}

QHash<QString, Meaning> meaningsOf(const KindRules& kind)
{
    QHash<QString, Meaning> plain;
    QHash<QString, Meaning> nested;
    QSet<QString> plainTwice;
    QSet<QString> nestedTwice;
    for (const MemberRule& member : kind.members) {
        for (const QString& name : { member.name, member.label.vi, member.label.en })
            addName(plain, plainTwice, name, { {}, &member });
        for (const MemberRule& inner : member.members) {
            const Meaning meaning { member.name, &inner };
            addName(plain, plainTwice, member.name + u' ' + inner.name, meaning);
            addName(nested, nestedTwice, member.label.vi + u' ' + inner.label.vi, meaning);
            for (const QString& name : { inner.name, inner.label.vi, inner.label.en })
                addName(nested, nestedTwice, name, meaning);
        }
    }
    for (auto each = nested.cbegin(); each != nested.cend(); ++each) {
        if (!nestedTwice.contains(each.key()) && !plain.contains(each.key()))
            plain.insert(each.key(), each.value());
    }
    return plain;
}

Meaning meaningOf(const QHash<QString, Meaning>& names, const QString& heading)
{
    static const QRegularExpression brackets(u"^([^()]*)\\(([^()]*)\\)\\s*$"_s);
    QStringList tries { heading };
    const QRegularExpressionMatch match = brackets.match(heading.left(200));
    if (match.hasMatch())
        tries << match.captured(2) << match.captured(1);
    if (heading.contains(u" / "_s))
        tries << heading.section(u" / "_s, -1);
    for (const QString& each : tries) {
        const QString name = text::fold(each);
        auto found = names.constFind(name);
        if (found == names.constEnd())
            found = names.constFind(text::fold(otherNames().value(name)));
        if (found != names.constEnd())
            return found.value();
    }
    return {};
}

Meaning meaningOfPath(const KindRules& kind, const QString& path)
{
    for (const MemberRule& member : kind.members) {
        if (member.name == path)
            return { {}, &member };
        for (const MemberRule& inner : member.members) {
            if (QString(member.name + u'/' + inner.name) == path)
                return { member.name, &inner };
        }
    }
    return {};
}
