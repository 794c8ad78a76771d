// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packsummary.h"
#include "models/packets/rulebook.h"

#include <QRegularExpression>
#include <QTest>

/// The packs that travel with the program: complete in both languages, and saying what the
/// regulations say.
class TestRulePacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPackLoads();
    void everyMemberHasLabelAndHelpInBothLanguages();
    void everyCodeHasWordsInBothLanguages();
    void everyRuleHasTitleAndSentenceInBothLanguages();
    void sentencesNeitherShoutNorBlame();
    void sentencesNameTheSamePlacesInBothLanguages();
    void sharedSentencesAreTheSameInEveryPack();
    void membersAreCountedAsTheRegulationCountsThem();
    void profile2025AddsTheLaterMembers();
    void everyGroupNamedIsThere();
    void secondPersonIsAskedForCodesAndIdentity();
    void proposedFormsAreMarked();
    void summaryShowsEveryMember();

private:
    void eachMember(const std::function<void(const QString&, const MemberRule&)>& see) const;

    RuleBook m_book;
};

namespace {

void walk(const std::vector<MemberRule>& members, const QString& place,
    const std::function<void(const QString&, const MemberRule&)>& see)
{
    for (const MemberRule& rule : members) {
        see(place + rule.name, rule);
        walk(rule.members, place + rule.name + u'/', see);
        for (const std::vector<MemberRule>& form : rule.alternatives)
            walk(form, place + rule.name + u'/', see);
    }
}

QSet<QString> placesIn(const QString& sentence)
{
    static const QRegularExpression kPlace(QStringLiteral("%[1-9]"));
    QSet<QString> places;
    for (const QRegularExpressionMatch& match : kPlace.globalMatch(sentence))
        places += match.captured();
    return places;
}

} // namespace

void TestRulePacks::initTestCase()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

void TestRulePacks::eachMember(
    const std::function<void(const QString&, const MemberRule&)>& see) const
{
    for (const QString& name : m_book.names()) {
        const RulePackPointer pack = m_book.pack(name);
        for (const std::optional<KindRules>& kind : pack->kinds) {
            if (!kind)
                continue;
            const QString place = name + u'/' + kindName(kind->kind).toString() + u'/';
            walk(kind->envelope, place, see);
            walk(kind->members, place, see);
        }
    }
}

void TestRulePacks::everyPackLoads()
{
    QCOMPARE(m_book.names(),
        QStringList({ QStringLiteral("2018"), QStringLiteral("2019"), QStringLiteral("2025") }));
    for (PacketKind kind :
        { PacketKind::Dossier, PacketKind::Progress, PacketKind::Survey, PacketKind::Statistics }) {
        for (const QString& name : m_book.names())
            QVERIFY2(m_book.pack(name)->rules(kind),
                qPrintable(name + u' ' + kindName(kind).toString()));
    }
    QVERIFY(m_book.pack(u"2025")->rules(PacketKind::Status));
    QVERIFY(!m_book.pack(u"2019")->rules(PacketKind::Status));
    QCOMPARE(m_book.newest(QDate(2026, 11, 23))->name, QStringLiteral("2025"));
}

void TestRulePacks::everyMemberHasLabelAndHelpInBothLanguages()
{
    int seen = 0;
    eachMember([&](const QString& place, const MemberRule& rule) {
        ++seen;
        QVERIFY2(!rule.label.vi.isEmpty() && !rule.label.en.isEmpty(),
            qPrintable(place + QStringLiteral(" label")));
        QVERIFY2(!rule.help.vi.isEmpty() && !rule.help.en.isEmpty(),
            qPrintable(place + QStringLiteral(" help")));
    });
    QVERIFY(seen > 300);
}

void TestRulePacks::everyCodeHasWordsInBothLanguages()
{
    for (const QString& name : m_book.names()) {
        const RulePackPointer pack = m_book.pack(name);
        for (auto list = pack->lists.begin(); list != pack->lists.end(); ++list) {
            QVERIFY2(!list->codes.empty(), qPrintable(list.key()));
            for (const CodeEntry& entry : list->codes)
                QVERIFY2(
                    !entry.code.isEmpty() && !entry.text.vi.isEmpty() && !entry.text.en.isEmpty(),
                    qPrintable(list.key()));
        }
    }
}

void TestRulePacks::everyRuleHasTitleAndSentenceInBothLanguages()
{
    for (const QString& name : m_book.names()) {
        const RulePackPointer pack = m_book.pack(name);
        const auto check = [&](const std::vector<CrossRule>& rules) {
            for (const CrossRule& rule : rules) {
                QVERIFY2(!pack->texts.value(rule.id).vi.isEmpty(), qPrintable(rule.id));
                QVERIFY2(!pack->texts.value(rule.id).en.isEmpty(), qPrintable(rule.id));
                QVERIFY2(!pack->titles.value(rule.id).vi.isEmpty(), qPrintable(rule.id));
                QVERIFY2(!pack->titles.value(rule.id).en.isEmpty(), qPrintable(rule.id));
            }
        };
        for (const std::optional<KindRules>& kind : pack->kinds) {
            if (!kind)
                continue;
            check(kind->rules);
            walk(kind->members, {},
                [&](const QString&, const MemberRule& rule) { check(rule.rules); });
        }
        for (auto text = pack->texts.begin(); text != pack->texts.end(); ++text) {
            if (!text.key().startsWith(u"type.") && text.key() != u"place.list")
                QVERIFY2(pack->titles.contains(text.key()), qPrintable(text.key()));
        }
    }
}

void TestRulePacks::sentencesNeitherShoutNorBlame()
{
    for (const QString& name : m_book.names()) {
        const RulePackPointer pack = m_book.pack(name);
        for (const QMap<QString, LocalText>& map : { pack->texts, pack->titles }) {
            for (auto text = map.begin(); text != map.end(); ++text) {
                for (const QString& sentence : { text->vi, text->en }) {
                    QVERIFY2(!sentence.contains(u'!'), qPrintable(text.key()));
                    QVERIFY2(!sentence.contains(QStringLiteral("Lỗi"), Qt::CaseInsensitive),
                        qPrintable(sentence));
                    QVERIFY2(!sentence.contains(QStringLiteral("thất bại")), qPrintable(sentence));
                    QCOMPARE(sentence, sentence.normalized(QString::NormalizationForm_C));
                }
            }
        }
    }
}

void TestRulePacks::sentencesNameTheSamePlacesInBothLanguages()
{
    for (const QString& name : m_book.names()) {
        const RulePackPointer pack = m_book.pack(name);
        for (auto text = pack->texts.begin(); text != pack->texts.end(); ++text)
            QVERIFY2(placesIn(text->vi) == placesIn(text->en), qPrintable(text.key()));
    }
}

void TestRulePacks::sharedSentencesAreTheSameInEveryPack()
{
    const QMap<QString, LocalText> older = m_book.pack(u"2018")->texts;
    const QMap<QString, LocalText> newer = m_book.pack(u"2025")->texts;
    for (const auto& [rule, text] : older.asKeyValueRange()) {
        const LocalText other = newer.value(rule, text);
        QVERIFY2(other.vi == text.vi && other.en == text.en, qPrintable(rule));
    }
}

void TestRulePacks::membersAreCountedAsTheRegulationCountsThem()
{
    const RulePackPointer pack = m_book.pack(u"2019");
    std::vector<MemberRule> dossier = pack->rules(PacketKind::Dossier)->members;
    std::erase_if(dossier, [](const MemberRule& rule) { return rule.name == u"SoBienNhan"; });
    QCOMPARE(dossier.size(), 27u);
    QCOMPARE(pack->rules(PacketKind::Progress)->members.size(), 9u);
}

void TestRulePacks::profile2025AddsTheLaterMembers()
{
    const KindRules& rules = *m_book.pack(u"2025")->rules(PacketKind::Dossier);
    for (const char* name : { "KenhThucHien", "NoiNopHoSo", "HoSoCoThanhPhanSoHoa",
             "TaiKhoanDuocXacThucVoiVNeID", "DuocThanhToanTrucTuyen", "NgayTuChoi", "NgayNopHoSo",
             "DinhDanhCHS", "TaiLieuNop/DuocSoHoa", "TaiLieuNop/DuocTaiSuDung",
             "TaiLieuNop/DuocLayTuKhoDMQG", "DanhSachGiayToKetQua/MaGiayToKetQua" }) {
        const MemberRule* rule = rules.member(QLatin1StringView(name).toString());
        QVERIFY2(rule, name);
        QVERIFY2(rule->need == Need::Later, name);
        QVERIFY2(!m_book.pack(u"2019")
                      ->rules(PacketKind::Dossier)
                      ->member(QLatin1StringView(name).toString()),
            name);
    }
    QCOMPARE(rules.member(u"TaiLieuNop")->members.size(), 9u);
    QCOMPARE(rules.member(u"DanhSachGiayToKetQua/GiayToId")->need, Need::Present);
}

void TestRulePacks::everyGroupNamedIsThere()
{
    for (const QString& name : m_book.names()) {
        for (const std::optional<KindRules>& kind : m_book.pack(name)->kinds) {
            if (!kind)
                continue;
            for (const MemberRule& rule : kind->members) {
                const bool known = std::any_of(
                    kind->groups.begin(), kind->groups.end(), [&](const MemberGroup& group) {
                        return group.id == rule.group && !group.title.vi.isEmpty();
                    });
                QVERIFY2(known, qPrintable(name + u' ' + rule.name + u' ' + rule.group));
            }
        }
    }
}

void TestRulePacks::secondPersonIsAskedForCodesAndIdentity()
{
    QStringList asked;
    for (const MemberRule& rule : m_book.pack(u"2025")->rules(PacketKind::Dossier)->members) {
        if (rule.second)
            asked += rule.name;
    }
    QCOMPARE(asked, QStringList({ QStringLiteral("MaHoSo"), QStringLiteral("DinhDanhCHS") }));
}

void TestRulePacks::proposedFormsAreMarked()
{
    for (const QString& name : { QStringLiteral("2019"), QStringLiteral("2025") }) {
        QVERIFY(m_book.pack(name)->rules(PacketKind::Survey)->proposed);
        QVERIFY(m_book.pack(name)->rules(PacketKind::Statistics)->proposed);
        QVERIFY(!m_book.pack(name)->rules(PacketKind::Dossier)->proposed);
    }
    QVERIFY(!m_book.pack(u"2018")->rules(PacketKind::Survey)->proposed);
}

void TestRulePacks::summaryShowsEveryMember()
{
    for (const QString& name : m_book.names()) {
        const QString summary = packSummary(*m_book.pack(name), Language::Vietnamese);
        for (const std::optional<KindRules>& kind : m_book.pack(name)->kinds) {
            if (!kind)
                continue;
            QVERIFY(summary.contains(kind->service));
            walk(kind->members, {}, [&](const QString& place, const MemberRule& rule) {
                QVERIFY2(summary.contains(place), qPrintable(place));
                QVERIFY2(summary.contains(rule.label.vi), qPrintable(place));
            });
        }
    }
}

QTEST_APPLESS_MAIN(TestRulePacks)
#include "tst_rulepacks.moc"
