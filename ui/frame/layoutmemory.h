// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

class QSplitter;

/// Remembers where things stand: window, splitters, columns. An INI file beside the settings of the
/// person; never a record, never a search.
class LayoutMemory : public QObject {
    Q_OBJECT

public:
    /// An empty path remembers for this run only.
    explicit LayoutMemory(const QString& iniPath, QObject* parent = nullptr);

    QByteArray bytes(const QString& key) const;
    QString text(const QString& key, const QString& standard = {}) const;
    void keep(const QString& key, const QByteArray& bytes);
    void keep(const QString& key, const QString& text);

    /// Restores the splitter's positions now, keeps each later move, and goes back to `standard`
    /// (widths in pixels at 100 %) when the layout is reset.
    void remember(QSplitter* splitter, const QString& key, const QList<int>& standard);

    /// Forgets splitters, columns and window; what is remembered by remember() goes back at once.
    void reset();

Q_SIGNALS:
    /// reset() was called: tables show their standard columns, the window its standard size.
    void wasReset();

private:
    QString m_path;
    QHash<QString, QByteArray> m_run; ///< used without a path
};
