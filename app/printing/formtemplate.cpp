// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/formtemplate.h"

#include <QFile>

namespace {

using namespace Qt::StringLiterals;

constexpr int kDeepest = 8; ///< parts within parts

Error broken(const QString& rule, const QString& what)
{
    return { ErrorKind::Broken, what, rule, { what } };
}

Result<QString> contentOf(const QString& file)
{
    QFile source(u":/forms/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return broken(u"forms.file"_s, file);
    return QString::fromUtf8(source.readAll());
}

class Filler {
public:
    Filler(const FormValues& values, const FormValues::Row* row, int depth)
        : m_values(values)
        , m_row(row)
        , m_depth(depth)
    {
    }

    Result<QString> fill(QStringView text) const
    {
        QString filled;
        while (true) {
            const qsizetype open = text.indexOf(u"{{");
            if (open < 0)
                return filled.append(text);
            const qsizetype close = text.indexOf(u"}}", open);
            if (close < 0)
                return broken(u"forms.open"_s, text.mid(open, 20).toString());
            filled += text.left(open);
            const QStringView tag = text.mid(open + 2, close - open - 2);
            text = text.mid(close + 2);
            Result<QString> piece = pieceOf(tag, text);
            if (!piece)
                return piece;
            filled += piece.value();
        }
    }

private:
    /// What a tag stands for; a block is taken off the rest.
    Result<QString> pieceOf(QStringView tag, QStringView& rest) const
    {
        if (tag.startsWith(u'>'))
            return part(tag.mid(1).toString());
        if (!tag.startsWith(u'#') && !tag.startsWith(u'^')) {
            const Result<QString> word = wordOf(tag.toString());
            return word ? Result<QString>(word.value().toHtmlEscaped()) : word;
        }
        const QString name = tag.mid(1).toString();
        const QString end = u"{{/"_s + name + u"}}"_s;
        const qsizetype at = rest.indexOf(end);
        if (at < 0)
            return broken(u"forms.open"_s, name);
        const QStringView inner = rest.left(at);
        rest = rest.mid(at + end.size());
        return block(name, inner, tag.startsWith(u'^'));
    }

    Result<QString> part(const QString& name) const
    {
        const Result<QString> content = contentOf(name + u".html"_s);
        if (!content)
            return content;
        if (m_depth >= kDeepest)
            return broken(u"forms.open"_s, name);
        return Filler(m_values, m_row, m_depth + 1).fill(content.value());
    }

    Result<QString> block(const QString& name, QStringView inner, bool whereEmpty) const
    {
        if (!m_values.lists.contains(name)) {
            const Result<QString> word = wordOf(name);
            if (!word)
                return word;
            return word.value().isEmpty() == whereEmpty ? fill(inner) : Result<QString>(QString());
        }
        const std::vector<FormValues::Row>& rows = m_values.lists[name];
        if (whereEmpty)
            return rows.empty() ? fill(inner) : Result<QString>(QString());
        QString all;
        for (const FormValues::Row& row : rows) {
            const Result<QString> one = Filler(m_values, &row, m_depth).fill(inner);
            if (!one)
                return one;
            all += one.value();
        }
        return all;
    }

    Result<QString> wordOf(const QString& name) const
    {
        if (m_row && m_row->contains(name))
            return m_row->value(name);
        if (m_values.texts.contains(name))
            return m_values.texts.value(name);
        return broken(u"forms.name"_s, name);
    }

    const FormValues& m_values;
    const FormValues::Row* m_row;
    int m_depth;
};

}

Result<QString> FormTemplate::fillText(const QString& text, const FormValues& values)
{
    return Filler(values, nullptr, 0).fill(text);
}

Result<QString> FormTemplate::fill(const QString& file, const FormValues& values)
{
    const Result<QString> content = contentOf(file);
    return content ? fillText(content.value(), values) : content;
}
