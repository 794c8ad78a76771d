// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a person that cannot be opened: the sentence says which file and what to do.
#include "app/exchange/openerror.h"
#include "app/exchange/tablerow.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class OpenErrorTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Error readingOf(const QString& path)
    {
        const Status read = readTable(path, [](const TableRow&) { return Status(Done {}); });
        return read ? Error {} : read.error();
    }

private Q_SLOTS:

    void aFileThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(u"hồ sơ.xlsx"_s);
        QCOMPARE(readingOf(path).rule, u"file.absent"_s);
        QCOMPARE(readingOf(path).args.value(0), path);
    }

    void aFolderIsNoFile() { QCOMPARE(readingOf(m_folder.path()).rule, u"file.folder"_s); }
};

QTEST_GUILESS_MAIN(OpenErrorTest)
#include "tst_openerror.moc"
