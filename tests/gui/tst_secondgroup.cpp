// SPDX-License-Identifier: GPL-3.0-or-later
// A second person signs for a whole group and for a dossier, with real clicks and keys.
#include "app/tasks/receivedossier.h"
#include "models/packets/rulebook.h"
#include "tests/gui/secondoffice.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/outbox/fixgroupdialog.h"
#include "ui/parts/itemtable.h"

#include <QToolButton>

class SecondGroupTest : public SecondOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { begin(); }

    void init() { m_office = std::make_unique<GuiOffice>(); }

    void cleanup() { m_office.reset(); }

    void aGroupIsFixedInTwoNames();
    void theOwnersIdentityOfASentDossierIsSignedFor();
};

void SecondGroupTest::aGroupIsFixedInTwoNames()
{
    addPeople();
    refused();
    signIn(u"son.ph"_s);
    openPacket();
    QTRY_VERIFY(m_office->canClick(ActionId::FixGroup));
    m_office->click(ActionId::FixGroup);
    auto* group = GuiOffice::dialog<FixGroupDialog>();
    QVERIFY(group);
    auto* member = GuiOffice::field<QComboBox>(group, "member"_L1);
    member->setCurrentIndex(member->findData(u"/data/*/MaHoSo"_s));
    auto* value = GuiOffice::field<QLineEdit>(group, "value"_L1);
    GuiOffice::type(value, kFresh);
    QTest::keyClick(value, Qt::Key_Return);
    auto* apply = GuiOffice::field<QPushButton>(group, "apply"_L1);
    QTRY_VERIFY(apply->isEnabled());
    GuiOffice::click(apply);
    QTRY_VERIFY(dialog());
    QCOMPARE(cell(0, 1), kCode);
    QCOMPARE(cell(0, 2), kFresh);
    m_office->picture("second-group", dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(apply->isEnabled()); // nothing was done, and it can be tried again
    QCOMPARE(newest().revision, 1);
    GuiOffice::click(apply);
    QTRY_VERIFY(dialog());
    sign(u"minh.dv"_s, kPassword);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(newest().revision, 2);
    QVERIFY(newest().reason.endsWith(u"[minh.dv]"));
    QCOMPARE(newest().author, u"son.ph"_s);
}

void SecondGroupTest::theOwnersIdentityOfASentDossierIsSignedFor()
{
    const auto received =
        m_office->desk().performNow<DossierDone>([](Connection& connection, const Act& act) {
            return receiveDossier(connection, act,
                { u"H99.21"_s,
                    writeItem(*act.rules->pack(u"2025"), PacketKind::Dossier,
                        { { u"MaTTHC"_s, u"9.999001"_s, {} }, { u"TenTTHC"_s, u"Thủ tục"_s, {} },
                            { u"ChuHoSo"_s, u"Nguyễn Văn Mẫu"_s, {} } }) });
        });
    QVERIFY(bool(received));
    const QString code = received.value().dossier.code;
    addPeople();
    signIn(u"lan.nt"_s);
    QVERIFY(m_office->show(Place::Dossiers, QUrlQuery { { u"dossier"_s, code } }));
    auto* shown = m_office->part<DossierDetail>();
    QTRY_COMPARE(shown->dossier().code, code);
    m_office->key(Qt::Key_F2);
    QTRY_VERIFY(shown->isEditing());
    ItemTable* owner = nullptr;
    for (ItemTable* table : m_office->part<DossierEditor>()->findChildren<ItemTable*>()) {
        if (table->pointer().endsWith(u"/DinhDanhCHS"))
            owner = table;
    }
    QVERIFY(owner);
    for (QToolButton* button : owner->findChildren<QToolButton*>()) {
        if (button->toolTip() == u"Thêm dòng"_s)
            GuiOffice::click(button);
    }
    auto* reason = m_office->part<QComboBox>("editReason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Theo căn cước"_s);
    GuiOffice::click(m_office->part<QPushButton>("saveDossier"_L1));
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTableWidget*>()->rowCount(), 2); // a row's members, one by one
    QVERIFY(cell(1, 0).contains(u"Số định danh"));
    m_office->picture("second-dossier", dialog());
    sign(u"minh.dv"_s, kPassword);
    QTRY_VERIFY(!shown->isEditing());
    QCOMPARE(audited(u"dossier.save"_s), QStringList { u"lan.nt Theo căn cước [minh.dv]"_s });
}

QTEST_MAIN(SecondGroupTest)
#include "tst_secondgroup.moc"
