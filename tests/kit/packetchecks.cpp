// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/packetchecks.h"

bool PacketChecks::load()
{
    auto read = RuleBook::load();
    if (!read)
        return false;
    book = std::move(read).value();
    return true;
}

ToldFindings PacketChecks::check(
    const QByteArray& body, PacketKind kind, const CheckContext& context, QStringView profile) const
{
    PacketChecker checker(book.pack(profile));
    std::vector<Finding> findings;
    checker.check(body, kind, findings, context);
    ToldFindings told;
    for (const Finding& one : findings)
        (one.isError() ? told.errors : told.warnings) += one.rule + u' ' + one.pointer;
    return told;
}

QString PacketChecks::sentence(const QByteArray& body, Language language, PacketKind kind) const
{
    PacketChecker checker(book.pack(u"2025"));
    std::vector<Finding> findings;
    checker.check(body, kind, findings);
    QStringList sentences;
    for (const Finding& one : findings)
        sentences += checker.pack().message(kind, one, language);
    return sentences.join(u'\n');
}
