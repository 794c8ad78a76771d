// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/acts.h"
#include "ui/parts/formfield.h"
#include "ui/parts/packetdraft.h"
#include "ui/parts/packetform.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The form made from the rule pack, with real keys.
class TestPacketForm : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_form = std::make_unique<PacketForm>(m_draft, nullptr);
        m_draft.load(acts::rules()->pack(u"2025"), PacketKind::Dossier, kBody, u"H99"_s);
        m_form->resize(700, 600);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }

    void cleanup() { m_form.reset(); }

    void whatIsTypedIsTakenAtAPauseNotOnlyWhenTheFieldIsLeft()
    {
        type(u"MaTTHC"_s, u"1.001229"_s);
        QVERIFY(!m_draft.isChanged());
        QTRY_COMPARE(value(u"MaTTHC"_s), u"1.001229"_s);
        QVERIFY(line(u"MaTTHC"_s)->hasFocus());
        QCOMPARE(line(u"MaTTHC"_s)->cursorPosition(), 8);
    }

    void typingOneFieldIsOneStepBack()
    {
        type(u"MaTTHC"_s, u"1.00"_s);
        QTRY_COMPARE(value(u"MaTTHC"_s), u"1.00"_s);
        QTest::keyClicks(line(u"MaTTHC"_s), u"1229"_s);
        QTRY_COMPARE(value(u"MaTTHC"_s), u"1.001229"_s);
        m_draft.steps().undo();
        QVERIFY(!m_draft.isChanged());
        QCOMPARE(line(u"MaTTHC"_s)->text(), u"9.999001"_s);
    }

    void aTimeIsNotRewrittenUnderTheHands()
    {
        type(u"NgayHenTra"_s, u"1/12/2026"_s);
        QTRY_COMPARE(value(u"NgayHenTra"_s), u"20261201000000"_s);
        QCOMPARE(line(u"NgayHenTra"_s)->text(), u"1/12/2026"_s);
        QTest::keyClick(line(u"NgayHenTra"_s), Qt::Key_Tab);
    }

    void theMemberThePortalMeansIsShownUntilItChanges()
    {
        m_draft.accuse(u"Mã thủ tục không tồn tại: 9.999001"_s);
        QCOMPARE(m_draft.findings().front().pointer, u"/data/0/MaTTHC"_s);
        QVERIFY(m_draft.sentence(m_draft.findings().front()).contains(u"9.999001"));
        QVERIFY(m_form->goToProblem(false));
        QTRY_VERIFY(line(u"MaTTHC"_s)->hasFocus());
        type(u"MaTTHC"_s, u"1.001229"_s);
        QTRY_VERIFY(
            m_draft.findings().empty() || m_draft.findings().front().pointer != u"/data/0/MaTTHC");
    }

private:
    static constexpr auto kBody =
        "{\"session\":\"\",\"madonvi\":\"H99\",\"service\":\"DongBoHoSoMC\",\"isUpdating\":"
        "\"False\",\"data\":[{\"MaHoSo\":\"H99.21-261123-0001\",\"MaTTHC\":\"9.999001\","
        "\"NgayHenTra\":\"20261130170000\"}]}";

    QLineEdit* line(const QString& member)
    {
        for (FormField* field : m_form->findChildren<FormField*>()) {
            if (field->pointer() == u"/data/0/"_s + member)
                return qobject_cast<QLineEdit*>(field->editor());
        }
        return nullptr;
    }

    void type(const QString& member, const QString& text)
    {
        QLineEdit* field = line(member);
        QVERIFY(field);
        QTest::mouseClick(field, Qt::LeftButton);
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    QString value(const QString& member)
    {
        return m_draft.document().at(u"/data/0/"_s + member).text();
    }

    PacketDraft m_draft;
    std::unique_ptr<PacketForm> m_form;
};

QTEST_MAIN(TestPacketForm)
#include "tst_packetform.moc"
