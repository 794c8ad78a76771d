// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/previewtable.h"
#include "models/storage/database.h"

#include <QDialog>

#include <optional>

class Desk;
class QComboBox;
class QPushButton;
class QTableWidget;
class Strip;

/// The columns of a table beside the members they fill, changed by hand; the first rows as they
/// will be read, with what is wrong in a cell; and the encoding of its text. What is chosen is kept
/// for the source, so that next month's file needs no choosing.
class MappingDialog : public QDialog {
    Q_OBJECT

public:
    MappingDialog(Desk& desk, const QString& file, std::optional<TextEncoding> encoding,
        QWidget* parent = nullptr);

Q_SIGNALS:
    /// Kept; `encoding` where it is a file of text.
    void chosen(std::optional<TextEncoding> encoding);

private:
    void build();
    void look();
    void show(const TablePreview& preview);
    void showColumns();
    void showRows();
    void tellFindings();
    QComboBox* memberBox(const QString& member);
    DossierColumns::Choice choice() const;
    void keep();

    Desk& m_desk;
    QString m_file;
    std::optional<TextEncoding> m_encoding;
    std::optional<DossierColumns::Choice> m_choice; ///< changed by hand
    TablePreview m_preview;
    Ticket m_ticket;
    Strip* m_strip;
    QComboBox* m_encodings;
    QTableWidget* m_columns;
    QTableWidget* m_rows;
    QPushButton* m_keep;
    QPushButton* m_close;
};
