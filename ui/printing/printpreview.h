// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class FormPaper;
class QVBoxLayout;

/// The pages of a paper under each other, as they will be printed.
class PrintPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit PrintPreview(QWidget* parent);

    void showPaper(const FormPaper& paper);
    /// A sentence in the pages' stead.
    void say(const QString& words);

    int pages() const { return m_pages; }

private:
    void clear();

    QVBoxLayout* m_sheets;
    int m_pages = 0;
};
