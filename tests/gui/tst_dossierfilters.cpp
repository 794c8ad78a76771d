// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of the list of dossiers and the views kept of them, with real keys and clicks.
#include "app/tasks/keepview.h"
#include "tests/gui/dossieroffice.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/morefilters.h"
#include "ui/parts/dayrange.h"
#include "ui/parts/viewsmenu.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

class DossierFiltersTest : public DossierOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void whatWaitsForTheCitizenIsChosenInTheTermBox();
    void moreFiltersNarrowTheListAndComeBackAsChips();
    void moreFiltersKeepWhatCameWithAChart();
    void aViewIsKeptAndOpenedAgain();

private:
    /// Picks a line of a box as a person does: by keys.
    void pick(const char* box, const QString& line)
    {
        auto* choice = part<QComboBox>(box);
        const int at = choice->findText(line);
        QVERIFY2(at >= 0, qPrintable(line));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < at; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QTRY_COMPARE(choice->currentIndex(), at);
    }

    MoreFilters* openMore()
    {
        QTest::mouseClick(part<QPushButton>("moreFilters"), Qt::LeftButton);
        auto* dialog = page()->findChild<MoreFilters*>();
        if (!dialog || !QTest::qWaitFor([&] {
                return dialog->findChild<QComboBox*>(u"fieldFilter"_s)->count() > 1;
            }))
            return nullptr;
        return dialog;
    }

    /// Opens the menu of views and chooses an entry of it.
    void chooseView(const QString& text)
    {
        auto* views = part<ViewsMenu>("views");
        bool chosen = false;
        QTimer::singleShot(0, views, [&] {
            for (QAction* action : views->menu()->actions()) {
                if (action->text() == text) {
                    chosen = true;
                    views->menu()->setActiveAction(action);
                    QTest::keyClick(views->menu(), Qt::Key_Return);
                    return;
                }
            }
            views->menu()->close();
        });
        QTest::mouseClick(views, Qt::LeftButton);
        QVERIFY2(chosen, qPrintable(text));
    }
};

void DossierFiltersTest::whatWaitsForTheCitizenIsChosenInTheTermBox()
{
    pick("termFilter", u"Chờ người dân"_s);
    QTRY_COMPARE(table()->filter().situation, Situation::WaitingCitizen);
    QTRY_VERIFY(opened());
    for (int row = 0; row < table()->rowCount(); ++row)
        QVERIFY(table()->at(row)->status == 5 || table()->at(row)->status == 6);
    pick("termFilter", u"Chưa trả kết quả"_s);
    QTRY_COMPARE(table()->filter().situation, Situation::ResultReady);
    QTRY_VERIFY(opened());
    for (int row = 0; row < table()->rowCount(); ++row)
        QCOMPARE(table()->at(row)->status, 9);
}

void DossierFiltersTest::moreFiltersNarrowTheListAndComeBackAsChips()
{
    MoreFilters* dialog = openMore();
    QVERIFY(dialog);
    dialog->findChild<QComboBox*>(u"channelFilter"_s)->setCurrentIndex(2);
    auto* range = dialog->findChild<DayRange*>(u"receivedRange"_s);
    QTest::mouseClick(range->findChildren<QCheckBox*>().first(), Qt::LeftButton, {}, QPoint(8, 8));
    range->findChildren<QDateEdit*>().first()->setDate(QDate(2026, 10, 1));
    picture(dialog, u"more-filters"_s);
    QSignalSpy done(table(), &DossierTable::opened);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"accept"_s), Qt::LeftButton);
    QTRY_VERIFY(!done.isEmpty());
    QVERIFY(table()->rowCount() > 0);
    for (int row = 0; row < table()->rowCount(); ++row) {
        QCOMPARE(table()->at(row)->channel, 2);
        QVERIFY(table()->at(row)->received >= DossierSeed::at(u"2026-10-01 00:00"_s));
    }
    QStringList chips;
    for (const QPushButton* chip : page()->findChildren<QPushButton*>(u"filterChip"_s))
        chips << chip->text();
    QCOMPARE(chips, QStringList({ u"Kênh: Trực tuyến"_s, u"Tiếp nhận từ 01/10/2026"_s }));
}

void DossierFiltersTest::moreFiltersKeepWhatCameWithAChart()
{
    show(QUrlQuery { { u"field"_s, u"X-KHONG-CO"_s }, { u"counted"_s, u"1"_s } });
    MoreFilters* dialog = openMore();
    QVERIFY(dialog);
    const DossierFilter kept = dialog->filter();
    QCOMPARE(kept.field, u"X-KHONG-CO"_s);
    QVERIFY(kept.counted);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void DossierFiltersTest::aViewIsKeptAndOpenedAgain()
{
    show(QUrlQuery { { u"status"_s, u"9"_s }, { u"sort"_s, u"name"_s }, { u"order"_s, u"asc"_s } });
    const int rows = table()->rowCount();
    QSignalSpy told(part<ViewsMenu>("views"), &ViewsMenu::told);
    chooseView(u"Lưu kiểu xem này…"_s);
    QLineEdit* name = nullptr;
    QTRY_VERIFY((name = m_window->findChild<QLineEdit*>(u"viewName"_s)));
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Xong theo ten"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const auto kept = [this] {
        return m_desk
            ->readNow<std::vector<SavedView>>([](Connection& connection, const Act& act) {
                return keptViews(connection, act, u"dossiers"_s);
            })
            .value();
    };
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"Đã lưu kiểu xem: Xong theo ten"_s);
    QCOMPARE(kept().size(), std::size_t(1));
    show(QUrlQuery { { u"search"_s, QString() } });
    QTRY_VERIFY(table()->rowCount() >= 400);
    QSignalSpy done(table(), &DossierTable::opened);
    chooseView(u"Xong theo ten"_s);
    QTRY_VERIFY(!done.isEmpty());
    QCOMPARE(table()->filter().status, std::optional<int>(9));
    QCOMPARE(table()->filter().sort, DossierSort::Name);
    QVERIFY(!table()->filter().descending);
    QTRY_COMPARE(table()->rowCount(), rows);
}

QTEST_MAIN(DossierFiltersTest)
#include "tst_dossierfilters.moc"
