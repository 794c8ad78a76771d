// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QLineEdit>
#include <QTimer>

/// A search field: says what is sought 250 ms after the last key, and never while an input method
/// still composes a word. Esc clears; a second Esc says left().
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Shortcut shown weak at the right ("Ctrl+F") while the field is empty or not.
    void setHint(const QString& hint);
    /// Count of hits at the right instead of the hint ("4 / 87"); empty shows the hint again.
    void setCount(const QString& count);
    /// Sets the text without announcing it.
    void setQuietly(const QString& text);

Q_SIGNALS:
    /// The text to seek, trimmed; only when it differs from the last one said.
    void searched(const QString& text);
    /// Enter: seek now, go to the first hit.
    void confirmed(const QString& text);
    /// Esc in the empty field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void say();
    void updateMargins();

    QString rightText() const { return m_count.isEmpty() ? m_hint : m_count; }

    QTimer m_rest;
    QString m_hint;
    QString m_count;
    QString m_said;
    bool m_composing = false;
};
