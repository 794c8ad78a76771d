// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/extensions.h"
#include "tests/gui/dossieroffice.h"
#include "ui/dossiers/extenddialog.h"
#include "ui/dossiers/texttable.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

/// When a dossier is due by the rule, and its one new date, with real clicks.
class DossierTermTest : public DossierOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void aDateThatDiffersFromTheRuleIsMarkedInWords();
    void aDossierIsExtendedOnce();

private:
    static constexpr int kTerm = 6;

    QTabWidget* tabs() const { return part<QTabWidget>("dossierTabs"); }

    QStringList termLines() const
    {
        const QAbstractItemModel* lines = part<QAbstractItemView>("term")->model();
        QStringList words;
        for (int row = 0; row < lines->rowCount(); ++row)
            words << lines->index(row, 0).data().toString();
        return words;
    }

    void open(const Dossier& dossier)
    {
        show(QUrlQuery { { u"dossier"_s, dossier.code } });
        QTRY_COMPARE(detail()->dossier().code, dossier.code);
        tabs()->setCurrentIndex(kTerm);
    }
};

void DossierTermTest::aDateThatDiffersFromTheRuleIsMarkedInWords()
{
    const Dossier dossier = someWith(4);
    QVERIFY(dossier.id);
    open(dossier);
    QVERIFY(tabs()->tabIcon(kTerm).isNull());
    QVERIFY(termLines().size() >= 4);
    QVERIFY(!stripOf(detail(), u"khác với quy định"_s));
    picture(m_window.get(), u"term-same"_s);

    const auto later = m_desk->performNow<Done>([&](Connection& c, const Act&) -> Status {
        return c.run(
            u"UPDATE dossier SET due = due + 604800000 WHERE id = ?"_s, { dossier.id.value });
    });
    QVERIFY(static_cast<bool>(later));
    detail()->reload();
    QTRY_VERIFY(!tabs()->tabIcon(kTerm).isNull());
    QVERIFY(termLines().back().startsWith(u"Khác biệt"_s));
    QVERIFY(stripOf(detail(), u"khác với quy định"_s));
    picture(m_window.get(), u"term-differs"_s);
}

void DossierTermTest::aDossierIsExtendedOnce()
{
    const Dossier dossier = someWith(4);
    QVERIFY(dossier.id);
    open(dossier);
    QVERIFY(page()->isEnabled(ActionId::ExtendTerm));
    page()->run(ActionId::ExtendTerm);
    auto* dialog = page()->findChild<ExtendDialog*>();
    QVERIFY(dialog);
    auto* doer = button(dialog, u"Gia hạn kèm xin lỗi"_s);
    QVERIFY(doer && !doer->isEnabled());
    auto* day = dialog->findChild<QDateEdit*>(u"newDay"_s);
    const QDate chosen = day->date();
    QVERIFY(chosen > vietnamTime(dossier.due).date());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"extensionReason"_s), u"Cho xac minh"_s);
    picture(dialog, u"term-dialog"_s);
    QVERIFY(doer->isEnabled());
    QTest::mouseClick(doer, Qt::LeftButton);
    QTRY_COMPARE(vietnamTime(held(dossier.code).due).date(), chosen);
    QTRY_COMPARE(vietnamTime(detail()->dossier().due).date(), chosen);
    QTRY_VERIFY(!page()->isEnabled(ActionId::ExtendTerm));
    QVERIFY(!page()->whyNot(ActionId::ExtendTerm).isEmpty());
    QVERIFY(tabs()->tabIcon(kTerm).isNull());
    QVERIFY(termLines().filter(u"Gia hạn kèm xin lỗi"_s).size() == 1);
    picture(m_window.get(), u"term-extended"_s);
}

QTEST_MAIN(DossierTermTest)
#include "tst_dossierterm.moc"
