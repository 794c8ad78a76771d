// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// A modal question. Titles are verb + object ("Hủy gói 48213"); `accept` names the act and the
/// number ("Gửi 29 gói"), never OK or Yes.
struct Question {
    QString title;
    QString text;
    QString detail = {};
    QString accept;
    /// A second way beside accept and cancel; empty: none.
    QString other = {};
    /// Cancel is the default then, and the sign is red.
    bool destructive = false;
    /// Asks that this number be typed, so that the count has been read; 0 asks nothing.
    qint64 typedNumber = 0;
    /// A reason must be given; `reason` and `reasons` are what the field begins with and offers.
    bool needsReason = false;
    QString reason = {};
    QStringList reasons = {};
};

struct Answer {
    enum class Way { Cancelled, Accepted, Other } way = Way::Cancelled;
    QString reason = {};
};

/// The one door of modal questions. `then` is called after accept or other, never after cancel.
/// Does not wait: the window goes on living.
void ask(QWidget* parent, const Question& question, std::function<void(const Answer&)> then);

struct FileQuestion {
    enum class Mode { Open, OpenMany, Save, Folder };

    Mode mode = Mode::Open;
    QString title;
    /// Qt's form: "Sổ tính (*.xlsx);;CSV (*.csv)".
    QString filter = {};
    /// File name to begin with (Save), or a folder.
    QString suggested = {};
};

/// The one door of file dialogs; `then` gets at least one path, and is not called after cancel.
void chooseFile(
    QWidget* parent, const FileQuestion& question, std::function<void(const QStringList&)> then);

/// For tests: answers given in advance. While one is prepared no dialog appears and `then` is
/// called before ask() returns; what was asked is kept.
namespace Asked {

void answerNext(const Answer& answer);
void chooseNext(const QStringList& paths); ///< empty: cancelled
QList<Question> questions();
QList<FileQuestion> files();
void forget();
}
