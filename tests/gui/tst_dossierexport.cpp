// SPDX-License-Identifier: GPL-3.0-or-later
// The list of dossiers as a file, with real keys and clicks: all that match or exactly what is
// selected, in the columns and order shown, and written down with its fingerprint.
#include "app/exchange/tablerow.h"
#include "models/stores/audittrail.h"
#include "tests/gui/dossieroffice.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/busyoverlay.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>

class DossierExportTest : public DossierOffice {
    Q_OBJECT

private:
    QString exportAs(const QString& name)
    {
        const QString path = m_folder.filePath(name);
        Asked::chooseNext({ path });
        page()->run(ActionId::Export);
        return QTest::qWaitFor([&] { return stripOf(page(), name) != nullptr; }) ? path : QString();
    }

    static QList<QStringList> rowsOf(const QString& path)
    {
        QList<QStringList> rows;
        const Status read = readTable(path, [&](const TableRow& row) -> Status {
            rows += row.cells;
            return Done {};
        });
        return read ? rows : QList<QStringList>();
    }

    /// The codes in a file, below its title, mark, note and headings.
    static QStringList codesOf(const QString& path)
    {
        const QList<QStringList> rows = rowsOf(path);
        const qsizetype column = rows.value(3).indexOf(u"Mã hồ sơ"_s);
        QStringList codes;
        for (const QStringList& row : rows.mid(4))
            codes += row.value(column);
        return codes;
    }

    QJsonObject newestEntry() const
    {
        const auto entries =
            m_desk->readNow<QList<AuditEntry>>([](Connection& connection, const Act&) {
                AuditFilter filter;
                filter.action = u"export.list"_s;
                return AuditTrail::list(connection, filter, 0, 1);
            });
        return entries && !entries.value().isEmpty()
            ? QJsonDocument::fromJson(entries.value().first().differences.toUtf8()).object()
            : QJsonObject();
    }

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void everyFormHoldsTheWholeList_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : { "csv", "xlsx", "jsonl", "pdf" })
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void everyFormHoldsTheWholeList()
    {
        QFETCH(QString, ending);
        QTRY_VERIFY(table()->isCounted());
        const int all = table()->rowCount();
        const QString path = exportAs(u"ho-so."_s + ending);
        QVERIFY(!path.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject entry = newestEntry();
        QCOMPARE(entry.value(u"rows"_s).toInt(), all);
        QCOMPARE(entry.value(u"sha256"_s).toString().toLatin1(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        if (ending == u"jsonl"_s)
            QCOMPARE(bytes.count('\n'), all);
        else if (ending != u"pdf"_s)
            QCOMPARE(rowsOf(path).size(), all + 4); // title, mark, note, headings
    }

    void theColumnsShownComeInTheirOrder()
    {
        auto* view = part<BigTableView>("dossierList");
        QHeaderView* header = view->horizontalHeader();
        view->setColumnHidden(DossierTable::Received, false);
        view->setColumnHidden(DossierTable::Sync, true);
        header->moveSection(
            header->visualIndex(DossierTable::Received), header->visualIndex(DossierTable::Code));
        const QString path = exportAs(u"cot.csv"_s);
        QVERIFY(!path.isEmpty());
        QCOMPARE(rowsOf(path).at(3),
            QStringList({ u"Tiếp nhận"_s, u"Mã hồ sơ"_s, u"Chủ hồ sơ"_s, u"Thủ tục"_s,
                u"Trạng thái"_s, u"Hẹn trả"_s }));
        header->moveSection(header->visualIndex(DossierTable::Received), DossierTable::Received);
        view->setColumnHidden(DossierTable::Received, true);
        view->setColumnHidden(DossierTable::Sync, false);
    }

    void exactlyTheSelectedRowsLeave()
    {
        auto* view = part<BigTableView>("dossierList");
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, keys,
                view->visualRect(view->model()->index(row, 0)).center());
        };
        click(1, {});
        click(3, Qt::ShiftModifier);
        click(6, Qt::ControlModifier);
        QStringList wanted;
        for (int row : { 1, 2, 3, 6 })
            wanted += table()->at(row)->code;
        Asked::answerNext({ Answer::Way::Accepted });
        const QString path = exportAs(u"chon.xlsx"_s);
        QVERIFY(!path.isEmpty());
        QCOMPARE(codesOf(path), wanted);
        QCOMPARE(newestEntry().value(u"rows"_s).toInt(), 4);
        Asked::answerNext({ Answer::Way::Other });
        const QString whole = exportAs(u"tat-ca.csv"_s);
        QCOMPARE(rowsOf(whole).size(), table()->rowCount() + 4);
    }

    void selectedRowsThatWereNeverScrolledToLeaveToo()
    {
        QTRY_VERIFY(table()->isCounted());
        auto* view = part<BigTableView>("dossierList");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        Asked::answerNext({ Answer::Way::Accepted });
        const QString path = exportAs(u"het.csv"_s);
        QVERIFY(!path.isEmpty());
        const QStringList codes = codesOf(path);
        QCOMPARE(codes.size(), table()->rowCount());
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), table()->rowCount());
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        Asked::chooseNext({ m_folder.filePath(u"khong-co/a.xlsx"_s) });
        page()->run(ActionId::Export);
        QTRY_VERIFY(stripOf(page(), u"khong-co"_s));
        QCOMPARE(stripOf(page(), u"khong-co"_s)->kind(), Strip::Kind::Error);
    }

    void givingUpLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"bo.csv"_s);
        Asked::chooseNext({ path });
        page()->run(ActionId::Export);
        Q_EMIT page()->findChild<BusyOverlay*>()->cancelled();
        // Whatever was running behind it has ended when a later export has.
        QVERIFY(!exportAs(u"sau.csv"_s).isEmpty());
        QVERIFY(!QFile::exists(path));
        QVERIFY(QDir(m_folder.path()).entryList({ u"*.part"_s }).isEmpty());
    }
};

QTEST_MAIN(DossierExportTest)
#include "tst_dossierexport.moc"
