// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/formdialog.h"

#include <QStringList>

class Label;
class QPlainTextEdit;

/// Takes a list of dossier codes, as copied from a sheet or a message.
class CodesDialog : public FormDialog {
    Q_OBJECT

public:
    explicit CodesDialog(QWidget* parent);

    QStringList codes() const;

private:
    void follow();

    QPlainTextEdit* m_text;
    Label* m_count;
};
