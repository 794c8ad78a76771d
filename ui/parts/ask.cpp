// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/ask.h"

#include "models/base/filename.h"
#include "ui/parts/askdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QQueue>

namespace {

struct Prepared {
    QQueue<Answer> answers;
    QQueue<QStringList> paths;
    QList<Question> questions;
    QList<FileQuestion> files;
};

Prepared& prepared()
{
    static Prepared instance;
    return instance;
}

QFileDialog* dialogFor(QWidget* parent, const FileQuestion& question)
{
    const QFileInfo suggested(question.suggested);
    const QString folder = suggested.isDir() ? question.suggested : suggested.path();
    auto* dialog = new QFileDialog(parent, question.title, folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool save = question.mode == FileQuestion::Mode::Save;
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (question.mode == FileQuestion::Mode::Folder)
        dialog->setFileMode(QFileDialog::Directory);
    else if (question.mode == FileQuestion::Mode::OpenMany)
        dialog->setFileMode(QFileDialog::ExistingFiles);
    else
        dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (save && !suggested.isDir())
        dialog->selectFile(safeFileName(suggested.fileName()));
    return dialog;
}

/// "*.xlsx" of the chosen filter is put behind a name without a suffix.
QString withSuffix(const QString& path, const QString& filter)
{
    const qsizetype star = filter.indexOf(u"*.");
    if (!QFileInfo(path).suffix().isEmpty() || star < 0)
        return path;
    qsizetype end = star + 2;
    while (end < filter.size() && filter.at(end).isLetterOrNumber())
        ++end;
    return path + u'.' + filter.mid(star + 2, end - star - 2);
}

}

void ask(QWidget* parent, const Question& question, std::function<void(const Answer&)> then)
{
    if (!prepared().answers.isEmpty()) {
        prepared().questions.append(question);
        const Answer answer = prepared().answers.dequeue();
        if (answer.way != Answer::Way::Cancelled)
            then(answer);
        return;
    }
    auto* dialog = new AskDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
        [dialog, then = std::move(then)] { then(dialog->answer()); });
    dialog->open();
}

void chooseFile(
    QWidget* parent, const FileQuestion& question, std::function<void(const QStringList&)> then)
{
    if (!prepared().paths.isEmpty()) {
        prepared().files.append(question);
        const QStringList paths = prepared().paths.dequeue();
        if (!paths.isEmpty())
            then(paths);
        return;
    }
    QFileDialog* dialog = dialogFor(parent, question);
    const bool save = question.mode == FileQuestion::Mode::Save;
    QObject::connect(
        dialog, &QFileDialog::accepted, parent, [dialog, save, then = std::move(then)] {
            QStringList paths = dialog->selectedFiles();
            if (save)
                paths.first() = withSuffix(paths.first(), dialog->selectedNameFilter());
            then(paths);
        });
    dialog->open();
}

void Asked::answerNext(const Answer& answer)
{
    prepared().answers.enqueue(answer);
}

void Asked::chooseNext(const QStringList& paths)
{
    prepared().paths.enqueue(paths);
}

QList<Question> Asked::questions()
{
    return prepared().questions;
}

QList<FileQuestion> Asked::files()
{
    return prepared().files;
}

void Asked::forget()
{
    prepared() = {};
}
