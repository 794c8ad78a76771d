// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/passwordfield.h"

#include <QKeyEvent>

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
        | Qt::ImhSensitiveData);
}

QString PasswordField::take()
{
    const QString typed = text();
    clear();
    return typed;
}

void PasswordField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_CapsLock)
        Q_EMIT capsLockSeen(false); // not known until the next letter
    const QString typed = event->text();
    const QChar letter = typed.size() == 1 ? typed.front() : QChar();
    if (letter.isLetter() && letter.isUpper() != letter.isLower()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(letter.isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}
