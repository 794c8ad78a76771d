// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/receivedossier.h"
#include "models/stores/cataloguestore.h"
#include "ui/parts/formdialog.h"

class Desk;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class UnitPicker;

/// A dossier handed in at the counter: procedure picked from the catalogue, applicant, how it came
/// and how the result goes back. Code, status and times are given on reception.
class ReceiveDialog : public FormDialog {
    Q_OBJECT

public:
    explicit ReceiveDialog(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void received(const DossierDone& done);

private:
    struct Catalogue {
        std::vector<CatalogueEntry> procedures;
        std::vector<CatalogueEntry> fields;
    };

    void build();
    void addFields(QFormLayout* form);
    QComboBox* choice(const char* list);
    QString label(QStringView member) const;
    void loadCatalogue();
    void fillProcedures();
    void follow();
    void followApplicant();
    QByteArray members() const;
    QByteArray identity() const;
    void receive();

    Desk& m_desk;
    RulePackPointer m_pack;
    Catalogue m_catalogue;
    UnitPicker* m_unit = nullptr;
    QComboBox* m_procedure = nullptr;
    QLineEdit* m_applicant = nullptr;
    QComboBox* m_subject = nullptr;
    QComboBox* m_identityKind = nullptr;
    QLineEdit* m_identity = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_email = nullptr;
    QPlainTextEdit* m_abstract = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_return = nullptr;
    bool m_receiving = false;
};
