// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/layoutmemory.h"

#include "ui/look/fonts.h"

#include <QSettings>
#include <QSplitter>

namespace {

void setScaled(QSplitter* splitter, const QList<int>& at100)
{
    QList<int> sizes;
    for (int size : at100)
        sizes.append(px(size));
    splitter->setSizes(sizes);
}

}

LayoutMemory::LayoutMemory(const QString& iniPath, QObject* parent)
    : QObject(parent)
    , m_path(iniPath)
{
}

QByteArray LayoutMemory::bytes(const QString& key) const
{
    if (m_path.isEmpty())
        return m_run.value(key);
    return QSettings(m_path, QSettings::IniFormat).value(key).toByteArray();
}

QString LayoutMemory::text(const QString& key, const QString& standard) const
{
    const QByteArray kept = bytes(key);
    return kept.isEmpty() ? standard : QString::fromUtf8(kept);
}

void LayoutMemory::keep(const QString& key, const QByteArray& bytes)
{
    if (m_path.isEmpty())
        m_run.insert(key, bytes);
    else
        QSettings(m_path, QSettings::IniFormat).setValue(key, bytes);
}

void LayoutMemory::keep(const QString& key, const QString& text)
{
    keep(key, text.toUtf8());
}

void LayoutMemory::remember(QSplitter* splitter, const QString& key, const QList<int>& standard)
{
    const QString full = QStringLiteral("splitter/") + key;
    splitter->setChildrenCollapsible(false);
    const QByteArray kept = bytes(full);
    if (kept.isEmpty() || !splitter->restoreState(kept))
        setScaled(splitter, standard);
    connect(splitter, &QSplitter::splitterMoved, this,
        [this, splitter, full] { keep(full, splitter->saveState()); });
    connect(this, &LayoutMemory::wasReset, splitter,
        [splitter, standard] { setScaled(splitter, standard); });
}

void LayoutMemory::reset()
{
    m_run.clear();
    if (!m_path.isEmpty()) {
        QSettings file(m_path, QSettings::IniFormat);
        for (const char* group : { "splitter", "columns", "window" })
            file.remove(QLatin1StringView(group));
    }
    Q_EMIT wasReset();
}
