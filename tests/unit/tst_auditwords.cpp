// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/auditwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the audit trail says to people.
class TestAuditWords : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void objectsAreCalledByTheirWords()
    {
        QCOMPARE(objectWords(u"packet"_s, u"211"_s), u"Packet 211"_s);
        QCOMPARE(objectWords(u"store"_s, {}), u"Store"_s);
        QCOMPARE(objectWords(u"act"_s, {}), u"Several packets"_s);
        QCOMPARE(objectWords(u"act"_s, u"d58cd61179e242489ff24be771efa847"_s),
            u"Several packets (d58cd611)"_s);
        QCOMPARE(objectWords(u"comet"_s, u"7"_s), u"comet 7"_s);
    }

    void statesAreSaidBeforeAndAfter()
    {
        QCOMPARE(changeWords(u"{\"state\":[\"claimed\",\"accepted\"]}"_s),
            u"State: Being sent → Portal has it"_s);
        QCOMPARE(changeWords(u"{\"kind\":[\"\",\"survey\"],\"state\":[\"\",\"ready\"]}"_s),
            u"Kind: Survey figures · State: Ready to send"_s);
    }

    void membersOfPacketsKeepTheirNames()
    {
        QCOMPARE(changeWords(u"{\"/data/*/MaTTHC\":\"changed\"}"_s), u"MaTTHC: changed"_s);
        QCOMPARE(
            changeWords(u"{\"/data/0/TrangThaiHoSo\":[\"4\",\"9\"]}"_s), u"TrangThaiHoSo: 4 → 9"_s);
    }

    void countsAreSaidOnce()
    {
        QCOMPARE(
            changeWords(u"{\"asked\":[0,20],\"packets\":[3,3]}"_s), u"Asked: 20 · Packets: 3"_s);
    }

    void whatIsNoObjectIsShownAsItIs()
    {
        QCOMPARE(changeWords(u"H99.21"_s), u"H99.21"_s);
        QCOMPARE(changeWords({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestAuditWords)
#include "tst_auditwords.moc"
