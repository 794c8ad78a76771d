// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/helpwindows.h"

#include "ui/actions.h"
#include "ui/look/fonts.h"
#include "ui/look/programicon.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/label.h"
#include "ui/parts/searchbox.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {

QString word(const char* source)
{
    return QCoreApplication::translate("HelpWindows", source);
}

QDialog* makeDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

QDialogButtonBox* closeBox(QDialog* dialog)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

void fillShortcuts(QStandardItemModel* model, const Actions& actions)
{
    for (const ActionSpec& spec : Actions::table()) {
        const QAction* action = actions.at(spec.id);
        if (action->shortcut().isEmpty() || !action->isVisible())
            continue;
        model->appendRow({ new QStandardItem(action->text()),
            new QStandardItem(action->shortcut().toString(QKeySequence::NativeText)) });
    }
}

}

void showShortcuts(QWidget* parent, const Actions& actions)
{
    QDialog* dialog =
        makeDialog(parent, word(QT_TRANSLATE_NOOP("HelpWindows", "Keyboard shortcuts")));
    auto* model = new QStandardItemModel(0, 2, dialog);
    model->setHorizontalHeaderLabels({ word(QT_TRANSLATE_NOOP("HelpWindows", "Action")),
        word(QT_TRANSLATE_NOOP("HelpWindows", "Key")) });
    fillShortcuts(model, actions);
    auto* search = new SearchBox(dialog);
    auto* table = new BigTableView(dialog);
    table->setModel(model);
    table->setWidths({ 0, 160 });
    QObject::connect(search, &SearchBox::searched, table, [table, model](const QString& text) {
        for (int row = 0; row < model->rowCount(); ++row) {
            const bool fits = model->item(row, 0)->text().contains(text, Qt::CaseInsensitive)
                || model->item(row, 1)->text().contains(text, Qt::CaseInsensitive);
            table->setRowHidden(row, !fits);
        }
    });
    QObject::connect(search, &SearchBox::left, dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(search);
    column->addWidget(table, 1);
    column->addWidget(closeBox(dialog));
    dialog->resize(px(480), px(560));
    dialog->open();
}

void showAbout(QWidget* parent)
{
    QDialog* dialog = makeDialog(parent, word(QT_TRANSLATE_NOOP("HelpWindows", "About Motcua")));
    auto* sign = new QLabel(dialog);
    sign->setPixmap(programIcon().pixmap(px(48), px(48)));
    auto* words = new QVBoxLayout;
    words->addWidget(new Label(QStringLiteral("Motcua " MOTCUA_VERSION), Fonts::Type::Title));
    words->addWidget(new Label(
        word(QT_TRANSLATE_NOOP("HelpWindows", "Console of a one-stop office")), Fonts::Type::Body));
    words->addWidget(
        new Label(QStringLiteral("GPL-3.0-or-later · Qt ") + QLatin1StringView(qVersion()),
            Fonts::Type::Body, Token::Text2));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(px(16));
    column->addLayout(row);
    column->addWidget(closeBox(dialog));
    dialog->setMinimumWidth(px(400));
    dialog->open();
}
