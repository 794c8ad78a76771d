// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inifile.h"

#include "models/base/ownfiles.h"

#include <QFile>
#include <QStringDecoder>

namespace {

bool sameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Error badLine(const QString& name, int number)
{
    return { ErrorKind::Invalid, QStringLiteral("%1 line %2").arg(name).arg(number),
        QStringLiteral("settings.line"), { name, QString::number(number) } };
}

/// Quotes around the whole value are the writer's habit from elsewhere, not part of the value.
QString unquoted(const QString& value)
{
    if (value.size() >= 2 && value.front() == u'"' && value.back() == u'"')
        return value.mid(1, value.size() - 2);
    return value;
}

}

Result<IniFile> IniFile::parse(const QByteArray& bytes, const QString& name)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError() || text.contains(QChar(0)))
        return badLine(name,
            1
                + static_cast<int>(
                    text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n')));
    IniFile file;
    QString section;
    int number = 0;
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString raw : lines) {
        ++number;
        if (raw.endsWith(u'\r'))
            raw.chop(1);
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')) {
            file.m_lines.append({ section, {}, {}, raw });
        } else if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2).trimmed();
            file.m_lines.append({ section, {}, {}, raw });
        } else {
            const qsizetype equals = line.indexOf(u'=');
            if (equals < 1)
                return badLine(name, number);
            file.m_lines.append({ section, line.left(equals).trimmed(),
                unquoted(line.mid(equals + 1).trimmed()), raw });
        }
    }
    return file;
}

Result<IniFile> IniFile::read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return IniFile();
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Unreachable, file.errorString(),
            QStringLiteral("settings.unreadable"), { path, file.errorString() } };
    return parse(file.readAll(), path);
}

std::optional<QString> IniFile::value(QStringView section, QStringView name) const
{
    // The last one counts, as readers of such files are used to.
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (!line->name.isEmpty() && sameName(line->section, section) && sameName(line->name, name))
            return line->value;
    }
    return std::nullopt;
}

void IniFile::set(QStringView section, QStringView name, const QString& value)
{
    const Line fresh { section.toString(), name.toString(), value,
        name.toString() + QStringLiteral(" = ") + value };
    qsizetype lastOfSection = -1;
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (!sameName(m_lines.at(i).section, section))
            continue;
        if (sameName(m_lines.at(i).name, name)) {
            m_lines[i] = fresh;
            return;
        }
        // New lines go behind the last line with text, not behind the blank ones that follow it.
        if (lastOfSection < 0 && !m_lines.at(i).text.trimmed().isEmpty())
            lastOfSection = i;
    }
    if (lastOfSection < 0) {
        m_lines.append({ section.toString(), {}, {}, u'[' + section.toString() + u']' });
        lastOfSection = m_lines.size() - 1;
    }
    m_lines.insert(lastOfSection + 1, fresh);
}

QStringList IniFile::keys() const
{
    QStringList keys;
    for (const Line& line : m_lines) {
        if (!line.name.isEmpty())
            keys.append(line.section + u'/' + line.name);
    }
    return keys;
}

QByteArray IniFile::toBytes() const
{
    QByteArray bytes;
    for (const Line& line : m_lines)
        bytes += line.text.toUtf8() + '\n';
    return bytes;
}

Status IniFile::write(const QString& path) const
{
    DraftFile file(path);
    if (!file.open() || !file.write(toBytes()) || !file.commit())
        return Error { ErrorKind::Unreachable, file.errorString(),
            QStringLiteral("settings.unwritable"), { path, file.errorString() } };
    return Done {};
}
