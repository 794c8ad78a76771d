// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonedit.h"
#include "models/packets/packetreader.h"
#include "models/packets/xmlreader.h"

#include <QFile>
#include <QTest>

/// Packets in XML: the samples, both forms of lists, types, and what is refused.
class TestXmlPacket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleReadsLikeItsJsonRelative_data();
    void sampleReadsLikeItsJsonRelative();
    void wrappedAndRepeatedListsReadAlike();
    void typesAreThoseOfThePack();
    void unknownElementsAndAttributesAreKept();
    void hostileOrBrokenXmlIsRefusedWithItsPlace_data();
    void hostileOrBrokenXmlIsRefusedWithItsPlace();
    void deepestAllowedNestingIsRead();

private:
    RuleBook m_book;
};

namespace {

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString firstDifference(const QByteArray& before, const QByteArray& after)
{
    const auto found = differences(before, after);
    if (!found)
        return found.error().detail;
    if (found.value().empty())
        return {};
    const JsonDifference& one = found.value().front();
    return one.pointer + QStringLiteral(": ") + QString::fromUtf8(one.before)
        + QStringLiteral(" → ") + QString::fromUtf8(one.after);
}

QByteArray dossierXml(const QByteArray& inside)
{
    return "<DongBoHoSoMC><madonvi>H99</madonvi><data><HoSo>" + inside
        + "</HoSo></data></DongBoHoSoMC>";
}

} // namespace

void TestXmlPacket::initTestCase()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

void TestXmlPacket::sampleReadsLikeItsJsonRelative_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("dossier") << sample("19-inferred-dongbohosomc.xml")
                             << sample("05-dongbohosomc-new-27fields-request.json");
    QTest::newRow("2018 trace") << sample("20-mic2018-mdocumenttraces.xml")
                                << sample("13-mic2018-updatedocumenttraces.json");
    QTest::newRow("progress") << sample("19-inferred-capnhattiendohosomc.xml") << QByteArray(R"({
        "session": "phien-mau-6f2c1e90-0000-4000-8000-00000000a1b2", "madonvi": "000.00.00.H99",
        "service": "CapNhatTienDoHoSoMC", "data": [{ "MaHoSo": "000.00.14.H99-210809-0001",
        "NguoiXuLy": "Phạm Thị Minh Họa", "ChucDanh": "Cán bộ một cửa", "ThoiDiemXuLy": "20210809083015",
        "PhongBanXuLy": "Bộ phận Một cửa", "NoiDungXuLy": "Tiếp nhận hồ sơ", "TrangThai": "2",
        "NgayBatDau": "", "NgayKetThucTheoQuyDinh": "" }] })");
}

void TestXmlPacket::sampleReadsLikeItsJsonRelative()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, json);
    QVERIFY(!xml.isEmpty() && !json.isEmpty());
    const Result<QByteArray> read = xmlToJson(xml, m_book);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(firstDifference(json, read.value()), QString());

    const Result<ReadPacket> packet = readPacket(xml, m_book);
    QVERIFY2(packet, packet ? "" : qPrintable(packet.error().detail));
    QCOMPARE(packet.value().encoding, QStringLiteral("xml"));
    const Result<ReadPacket> relative = readPacket(json, m_book);
    QVERIFY(relative);
    QCOMPARE(packet.value().kind, relative.value().kind);
    QCOMPARE(packet.value().profile, relative.value().profile);
    QCOMPARE(contentKey(packet.value().kind, packet.value().body).value(),
        contentKey(relative.value().kind, relative.value().body).value());
}

void TestXmlPacket::wrappedAndRepeatedListsReadAlike()
{
    const QByteArray fee = "<TenPhiLePhi>Lệ phí</TenPhiLePhi><Gia>1000</Gia>";
    const QByteArray two = "<MaHoSo>H99-250811-0001</MaHoSo>";
    const Result<QByteArray> wrapped =
        xmlToJson(dossierXml(two + "<DanhSachLePhi><LePhi>" + fee + "</LePhi><LePhi>" + fee
                      + "</LePhi></DanhSachLePhi>"),
            m_book);
    const Result<QByteArray> repeated =
        xmlToJson(dossierXml(two + "<DanhSachLePhi>" + fee + "</DanhSachLePhi><DanhSachLePhi>" + fee
                      + "</DanhSachLePhi>"),
            m_book);
    QVERIFY(wrapped && repeated);
    QCOMPARE(firstDifference(wrapped.value(), repeated.value()), QString());
    QVERIFY(wrapped.value().contains("\"DanhSachLePhi\":[{"));

    const Result<QByteArray> dataRepeated = xmlToJson("<DongBoHoSoMC><madonvi>H99</madonvi><data>"
            + two + "</data><data>" + two + "</data></DongBoHoSoMC>",
        m_book);
    const Result<QByteArray> dataWrapped =
        xmlToJson("<DongBoHoSoMC><madonvi>H99</madonvi><data><HoSo>" + two + "</HoSo><HoSo>" + two
                + "</HoSo></data></DongBoHoSoMC>",
            m_book);
    QVERIFY(dataRepeated && dataWrapped);
    QCOMPARE(firstDifference(dataRepeated.value(), dataWrapped.value()), QString());
}

void TestXmlPacket::typesAreThoseOfThePack()
{
    const Result<QByteArray> read = xmlToJson(
        dossierXml("<GhiChu> hai  chữ "
                   "</GhiChu><DanhSachTepDinhKemKhac><GiayTo><TenGiayTo>Ảnh</TenGiayTo><SoLuong> 2 "
                   "</SoLuong>"
                   "<LoaiGiayTo>nhiều</LoaiGiayTo></GiayTo></"
                   "DanhSachTepDinhKemKhac><DanhSachHoSoBoSung><HoSoBoSung>"
                   "<TrangThaiBoSung>true</TrangThaiBoSung><HoSoBoSungId/></HoSoBoSung></"
                   "DanhSachHoSoBoSung>"
                   "<NgayTra>\n    "
                   "</NgayTra><Fax><![CDATA[<0>&]]></Fax><MaDoiTuong>&#x110;&amp;</MaDoiTuong>"),
        m_book);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const QByteArray wanted =
        R"({"madonvi":"H99","data":[{"GhiChu":" hai  chữ ","DanhSachTepDinhKemKhac":[{"TenGiayTo":"Ảnh",)"
        R"("SoLuong":2,"LoaiGiayTo":"nhiều"}],"DanhSachHoSoBoSung":[{"TrangThaiBoSung":true,"HoSoBoSungId":null}],)"
        R"("NgayTra":"","Fax":"<0>&","MaDoiTuong":"Đ&"}],"service":"DongBoHoSoMC"})";
    QCOMPARE(firstDifference(wanted, read.value()), QString());
}

void TestXmlPacket::unknownElementsAndAttributesAreKept()
{
    const Result<QByteArray> read = xmlToJson(
        "<DongBoHoSoMC xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><data><HoSo "
        "phienban=\"3\"><MaHoSo>A</MaHoSo>"
        "<La>1</La><La>2</La><Nhom><Con>x</Con></Nhom><Fax "
        "xsi:nil=\"true\"/></HoSo></data></DongBoHoSoMC>",
        m_book);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const QByteArray wanted =
        R"({"service":"DongBoHoSoMC","data":[{"@phienban":"3","MaHoSo":"A","La":["1","2"],)"
        R"("Nhom":{"Con":"x"},"Fax":null}]})";
    QCOMPARE(firstDifference(wanted, read.value()), QString());
}

void TestXmlPacket::hostileOrBrokenXmlIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& xml, const char* rule,
                         const char* line) {
        QTest::newRow(name) << xml << QString::fromLatin1(rule) << QString::fromLatin1(line);
    };
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    QByteArray laughs = head + "<!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'm'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \""
            + QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
    row("doctype", head + "<!DOCTYPE DongBoHoSoMC SYSTEM \"file:///x\">\n<DongBoHoSoMC/>",
        "xml.doctype", "2");
    row("doctype behind a comment", head + "<!-- a\nb -->\n<!DOCTYPE x><DongBoHoSoMC/>",
        "xml.doctype", "4");
    row("entity bomb", laughs + "]>\n<DongBoHoSoMC>&l;</DongBoHoSoMC>", "xml.doctype", "2");
    row("undeclared entity", head + "<DongBoHoSoMC>\n<data>&nbsp;</data></DongBoHoSoMC>",
        "xml.entity", "3");
    row("entity in an attribute", head + "<DongBoHoSoMC a=\"&x;\"/>", "xml.entity", "2");
    row("long tag", head + "<DongBoHoSoMC a=\"" + QByteArray(70'000, 'x') + "\"/>", "xml.tag", "2");
    row("many attributes", head + "<DongBoHoSoMC" + QByteArray(" a=''").repeated(20'000) + "/>",
        "xml.tag", "2");
    row("too deep",
        head + "<DongBoHoSoMC>\n" + QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40)
            + "</DongBoHoSoMC>",
        "xml.depth", "3");
    row("cut", head + "<DongBoHoSoMC>\n<data>", "xml.cut", "3");
    row("cut in a tag", head + "<DongBoHoSoMC>\n<data", "xml.cut", "3");
    row("cut in a comment", head + "<DongBoHoSoMC>\n<!-- ", "xml.cut", "3");
    row("crossed tags", head + "<DongBoHoSoMC>\n<data></HoSo></DongBoHoSoMC>", "xml.syntax", "3");
    row("declared latin", "<?xml version=\"1.0\" encoding=\"windows-1258\"?>\n<DongBoHoSoMC/>",
        "xml.encoding", "1");
    row("latin bytes", head + "<DongBoHoSoMC>\n<data>H\xF4</data></DongBoHoSoMC>", "xml.encoding",
        "3");
    row("utf-16", QByteArray("\xFF\xFE<\0D\0", 6), "xml.encoding", "1");
    row("nul", head + "<DongBoHoSoMC>\n" + QByteArray("\0", 1) + "</DongBoHoSoMC>", "xml.syntax",
        "3");
    row("another root", head + "<html><body/></html>", "xml.root", "2");
    row("repeated scalar",
        head
            + "<DongBoHoSoMC><data><HoSo><MaHoSo>A</MaHoSo>\n<MaHoSo>B</MaHoSo></HoSo></data></"
              "DongBoHoSoMC>",
        "xml.duplicate", "3");
    row("mixed text", head + "<DongBoHoSoMC><data>chữ<HoSo/></data></DongBoHoSoMC>", "xml.mixed",
        "2");
    row("attribute on a value",
        head
            + "<DongBoHoSoMC><data><HoSo><MaHoSo "
              "loai=\"1\">A</MaHoSo></HoSo></data></DongBoHoSoMC>",
        "xml.attribute", "2");
}

void TestXmlPacket::hostileOrBrokenXmlIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, rule);
    QFETCH(QString, line);
    const Result<QByteArray> read = xmlToJson(xml, m_book);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().rule, rule);
    QCOMPARE(read.error().args.value(0), line);
    QVERIFY(read.error().args.value(1).toInt() > 0);
    QVERIFY(m_book.pack(u"2025")->texts.contains(rule));
}

void TestXmlPacket::deepestAllowedNestingIsRead()
{
    const auto nested = [](int depth) {
        return "<DongBoHoSoMC><data><HoSo>" + QByteArray("<a>").repeated(depth - 3)
            + QByteArray("</a>").repeated(depth - 3) + "</HoSo></data></DongBoHoSoMC>";
    };
    QVERIFY(xmlToJson(nested(32), m_book));
    QVERIFY(!xmlToJson(nested(33), m_book));
}

QTEST_APPLESS_MAIN(TestXmlPacket)
#include "tst_xmlpacket.moc"
