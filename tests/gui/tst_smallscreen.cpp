// SPDX-License-Identifier: GPL-3.0-or-later
// The figures on a small screen (1366x768 at 150 %): nothing is squeezed away, the page is
// scrolled.
#include "tests/gui/guioffice.h"
#include "ui/look/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

class SmallScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QApplication::setStyle(new Style);
        Theme::apply(Theme::Choice::Light);
    }

    void theFormKeepsItsRowsAndIsReachedByScrolling();
    void aNameOfThreeLinesIsShownWhole();

private:
    std::unique_ptr<GuiOffice> office()
    {
        auto made = std::make_unique<GuiOffice>();
        if (!made->show(Place::Statistics))
            return {};
        made->window().resize(911, 512);
        return made;
    }
};

void SmallScreenTest::theFormKeepsItsRowsAndIsReachedByScrolling()
{
    const auto small = office();
    QVERIFY(small);
    auto* form = small->part<QTableView>("form"_L1);
    auto* scrolled = small->part<QScrollArea>();
    QVERIFY(form && scrolled);
    QTRY_VERIFY(scrolled->verticalScrollBar()->maximum() > 0);
    QVERIFY(form->viewport()->height() >= 3 * form->verticalHeader()->defaultSectionSize());
    scrolled->verticalScrollBar()->setValue(scrolled->verticalScrollBar()->maximum());
    const QRect seen(form->mapTo(scrolled->viewport(), QPoint()), form->size());
    QVERIFY(scrolled->viewport()->rect().contains(seen.bottomLeft()));
}

void SmallScreenTest::aNameOfThreeLinesIsShownWhole()
{
    const auto small = office();
    QVERIFY(small);
    QHeaderView* header = small->part<QTableView>("form"_L1)->horizontalHeader();
    const int twoLines = header->height();
    for (int section = 2; section < header->count(); ++section)
        header->resizeSection(section, 64); // "Trực tiếp, bưu chính" no longer fits into two lines
    QTRY_VERIFY(header->height() > twoLines);
}

QTEST_MAIN(SmallScreenTest)
#include "tst_smallscreen.moc"
