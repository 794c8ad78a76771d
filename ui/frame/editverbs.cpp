// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/editverbs.h"

#include "ui/frame/helpwindows.h"
#include "ui/parts/bigtableview.h"

#include <QApplication>

namespace {

const char* slotOf(ActionId action)
{
    switch (action) {
    case ActionId::Undo:
        return "undo";
    case ActionId::Redo:
        return "redo";
    case ActionId::Copy:
        return "copy";
    case ActionId::SelectAll:
        return "selectAll";
    default:
        return nullptr;
    }
}

void editFocused(ActionId action)
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        return;
    if (action == ActionId::CopyWithHeaders) {
        if (auto* table = qobject_cast<BigTableView*>(focused))
            table->copyRows(true);
        return;
    }
    // QLineEdit, QTextEdit, QPlainTextEdit, item views and the raw editor all name these slots
    // alike.
    const char* slot = slotOf(action);
    const QByteArray signature = QByteArray(slot ? slot : "") + "()";
    if (slot && focused->metaObject()->indexOfSlot(signature.constData()) >= 0)
        QMetaObject::invokeMethod(focused, slot);
}

}

void runAnywhere(ActionId action, QWidget* window, const Actions& actions)
{
    if (action == ActionId::Shortcuts)
        showShortcuts(window, actions);
    else if (action == ActionId::About)
        showAbout(window);
    else
        editFocused(action);
}
