// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/accusedmember.h"
#include "tests/kit/acts.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which member a refusal in the portal's words means.
class TestAccusedMember : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void wireNamesCountBeforeLabels()
    {
        QCOMPARE(accused(u"MaTTHC không hợp lệ, xem mã hồ sơ"_s), places({ u"MaTTHC"_s }));
    }

    void labelsAreFoundInAnyCase()
    {
        QCOMPARE(accused(u"MÃ THỦ TỤC không tồn tại: 9.999001"_s), places({ u"MaTTHC"_s }));
    }

    void severalMembersComeInTheOrderOfTheWords()
    {
        QCOMPARE(accused(u"NgayHenTra sớm hơn NgayTiepNhan"_s),
            places({ u"NgayHenTra"_s, u"NgayTiepNhan"_s }));
    }

    void aQuotedValueLeadsToItsMember()
    {
        QCOMPARE(accused(u"Không tìm thấy 9.999001"_s), places({ u"MaTTHC"_s }));
    }

    void partsOfWordsAndShortValuesAreNothing()
    {
        QCOMPARE(accused(u"XMaTTHCX, 99.9990012, trạng thái 4"_s), QStringList());
        QCOMPARE(accused(u"Dữ liệu sai"_s), QStringList());
        QCOMPARE(accused({}), QStringList());
    }

    void whatIsNoPacketIsNoReason()
    {
        const auto broken = JsonDocument::parse("[1]");
        QVERIFY(broken);
        QCOMPARE(accusedMembers(*acts::rules()->pack(u"2025"), PacketKind::Dossier, broken.value(),
                     u"MaTTHC"_s),
            QStringList());
    }

private:
    static QStringList places(const QStringList& members)
    {
        QStringList pointers;
        for (const QString& member : members)
            pointers << u"/data/0/"_s + member;
        return pointers;
    }

    static QStringList accused(const QString& message)
    {
        static const auto body =
            JsonDocument::parse("{\"data\":[{\"MaHoSo\":\"H99.21-261123-0001\","
                                "\"MaTTHC\":\"9.999001\",\"TrangThaiHoSo\":\"4\"}]}");
        return accusedMembers(
            *acts::rules()->pack(u"2025"), PacketKind::Dossier, body.value(), message);
    }
};

QTEST_GUILESS_MAIN(TestAccusedMember)
#include "tst_accusedmember.moc"
