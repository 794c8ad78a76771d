// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"
#include "tests/kit/samplepackets.h"
#include "tests/packets/rewritestand.h"

/// Today's items as bodies of the 2018 guide, and what comes back of a body that went there.
class TestRewriteTo2018 : public RewriteStand {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { load(); }

    void itemOf2025BecomesA2018Body();
    void dossierGoesThereAndBack();
    void statisticsComeBackAsTheyWere();
};

void TestRewriteTo2018::itemOf2025BecomesA2018Body()
{
    const Result<JsonDocument> packet = JsonDocument::parse(
        samplePacket("07-dongbohosomc-batch-returned-and-refused-request.json"));
    QVERIFY(packet);
    const QByteArray item = packet.value().at(u"/data/0").raw().toByteArray();
    const Result<RewrittenItem> body =
        m_rewrite->to2018(PacketKind::Dossier, item, *m_book.pack(u"2025"),
            QStringLiteral("000.00.00.H99"), QStringLiteral("Ủy ban nhân dân tỉnh Mẫu"));
    QVERIFY(body);
    const std::pair<const char*, const char*> wanted[] = { { "/DocCode", "\"H99.14-250811-0007\"" },
        { "/DateReceived", "\"2025-08-11T09:12:00.000+0700\"" }, { "/Status", "2" },
        { "/IsSuccess", "true" }, { "/IsReturned", "true" },
        { "/ReturnedDate", "\"2025-08-22T09:00:00.000+0700\"" },
        { "/FinishedDate", "\"2025-08-21T15:05:00.000+0700\"" },
        { "/SuccessDate", "\"2025-08-21T15:05:00.000+0700\"" }, { "/HasSupplementary", "true" },
        { "/Attachments/1/IsDeleted", "true" }, { "/Attachments/1/AttachmentId", "52002" },
        { "/Attachments/1/IsVerified", "false" }, { "/Attachments/1/Base64", "\"\"" },
        { "/Attachments/1/Attachmentld", "–" }, { "/DocFees/0/Price", "25000" },
        { "/ApplicantsType", "1" }, { "/ApplicantsId", "\"038985000007\"" },
        { "/OrganInchargeIdLevel1", "\"000.00.00.H99\"" },
        { "/OrganInchargeName", "\"Ủy ban nhân dân tỉnh Mẫu\"" } };
    for (const auto& [pointer, value] : wanted)
        QCOMPARE(QString::fromLatin1(pointer) + at(body.value().item, pointer),
            QString::fromLatin1(pointer) + QString::fromUtf8(value));
    QCOMPARE(errors(u"2018", PacketKind::Dossier, body.value().item).join(u'\n'), QString());
    QVERIFY(pointers(body.value()).contains(QStringLiteral("/TaiLieuNop/0/DuongDanTaiTepTin")));
    QVERIFY(pointers(body.value()).contains(QStringLiteral("/MaLinhVuc")));
    QVERIFY(!pointers(body.value()).contains(QStringLiteral("/TrangThaiHoSo")));

    const Result<RewrittenItem> refused =
        m_rewrite->to2018(PacketKind::Dossier, packet.value().at(u"/data/1").raw().toByteArray(),
            *m_book.pack(u"2025"), QStringLiteral("000.00.00.H99"), {});
    QVERIFY(refused);
    QCOMPARE(at(refused.value().item, "/ApplicantsId"), QStringLiteral("\"\""));
    QCOMPARE(errors(u"2018", PacketKind::Dossier, refused.value().item),
        QStringList { QStringLiteral("absent /Status") });

    const Result<RewrittenItem> coarse = m_rewrite->to2018(PacketKind::Dossier,
        R"({"MaHoSo":"A","TrangThaiHoSo":"5"})", *m_book.pack(u"2025"), {}, {});
    QVERIFY(coarse);
    QCOMPARE(at(coarse.value().item, "/Status"), QStringLiteral("1"));
    QCOMPARE(pointers(coarse.value()), QStringList { QStringLiteral("/TrangThaiHoSo") });
}

void TestRewriteTo2018::dossierGoesThereAndBack()
{
    const QByteArray body = samplePacket("12-mic2018-syncdocument.json");
    const RewrittenItem there = from2018(PacketKind::Dossier, body);
    const Result<RewrittenItem> back = m_rewrite->to2018(
        PacketKind::Dossier, there.item, *m_book.pack(u"2025"), there.unit, there.unitName);
    QVERIFY(back);
    QStringList changed;
    const auto found = differences(body, back.value().item);
    QVERIFY(found);
    for (const JsonDifference& one : found.value())
        changed += one.pointer;
    changed.sort();
    QStringList wanted = { QStringLiteral("/Address"), QStringLiteral("/ApproverName"),
        QStringLiteral("/ApproverPosition"), QStringLiteral("/Attachments/0/Base64"),
        QStringLiteral("/Attachments/0/IsVerified"), QStringLiteral("/DocFees/0/Price"),
        QStringLiteral("/FinishedDate"), QStringLiteral("/RequireSupplementaryDate"),
        QStringLiteral("/ReturnedDate") };
    wanted.sort();
    QCOMPARE(changed, wanted);
}

void TestRewriteTo2018::statisticsComeBackAsTheyWere()
{
    const RewrittenItem item =
        from2018(PacketKind::Statistics, samplePacket("11-mic2018-updatestatistic.json"));
    const Result<RewrittenItem> back =
        m_rewrite->to2018(PacketKind::Statistics, item.item, *m_book.pack(u"2025"), {}, {});
    QVERIFY(back);
    QCOMPARE(differences(samplePacket("11-mic2018-updatestatistic.json"), back.value().item)
                 .value()
                 .size(),
        0u);
}

QTEST_APPLESS_MAIN(TestRewriteTo2018)
#include "tst_rewriteto2018.moc"
