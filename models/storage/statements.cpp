// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

namespace {

/// Walks the text of a schema file once and cuts it at the semicolons that end statements.
class StatementCutter {
public:
    explicit StatementCutter(const QString& text)
        : m_text(text)
    {
    }

    QStringList cut()
    {
        while (m_at < m_text.size())
            step();
        finish();
        return m_statements;
    }

private:
    QStringView rest() const { return QStringView(m_text).mid(m_at); }

    void take(qsizetype length)
    {
        m_statement += rest().left(length);
        m_at += length;
    }

    void step()
    {
        const QChar letter = m_text.at(m_at);
        if (rest().startsWith(u"--")) {
            skipTo(u"\n", 0);
        } else if (rest().startsWith(u"/*")) {
            skipTo(u"*/", 2);
        } else if (letter == u'\'' || letter == u'"') {
            takeQuoted(QStringView(m_text).mid(m_at, 1));
        } else if (letter == u'$' && dollarTag().size() > 1) {
            takeQuoted(dollarTag());
        } else if (letter.isLetter() || letter == u'_') {
            takeWord();
        } else if (letter == u';' && m_depth == 0) {
            ++m_at;
            finish();
        } else {
            take(1);
        }
    }

    void skipTo(QStringView end, qsizetype length)
    {
        const qsizetype found = rest().indexOf(end);
        m_at = found < 0 ? m_text.size() : m_at + found + length;
        m_statement += u' ';
    }

    void takeQuoted(QStringView quote)
    {
        const QString mark = quote.toString();
        take(mark.size());
        const qsizetype found = rest().indexOf(mark);
        take(found < 0 ? rest().size() : found + mark.size());
    }

    /// "$$" or "$tag$" at this place, else empty ("$1").
    QStringView dollarTag() const
    {
        const QStringView here = rest();
        for (qsizetype i = 1; i < here.size(); ++i) {
            if (here.at(i) == u'$')
                return here.left(i + 1);
            if (!here.at(i).isLetter() && here.at(i) != u'_')
                break;
        }
        return {};
    }

    void takeWord()
    {
        qsizetype length = 0;
        const QStringView here = rest();
        while (
            length < here.size() && (here.at(length).isLetterOrNumber() || here.at(length) == u'_'))
            ++length;
        const QString word = here.left(length).toString().toUpper();
        take(length);
        ++m_words;
        if (word == QStringLiteral("TRIGGER") && m_words <= 4)
            m_isTrigger = true;
        // Only a trigger's body holds statements of its own; CASE ends with END too.
        if (m_isTrigger
            && (word == QStringLiteral("BEGIN") || (m_depth && word == QStringLiteral("CASE"))))
            ++m_depth;
        else if (m_depth && word == QStringLiteral("END"))
            --m_depth;
    }

    void finish()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements.append(statement);
        m_statement.clear();
        m_words = 0;
        m_depth = 0;
        m_isTrigger = false;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    int m_words = 0;
    int m_depth = 0;
    bool m_isTrigger = false;
};

}

QStringList Schema::statements(const QString& text)
{
    return StatementCutter(text).cut();
}
