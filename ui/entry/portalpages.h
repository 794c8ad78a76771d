// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/cataloguefetch.h"
#include "models/packets/rulebook.h"
#include "ui/entry/assistantpage.h"

#include <memory>

class ConnectionView;
class PortalClient;
class PortalForm;
class Strip;
class QCheckBox;
class QPushButton;
class QRadioButton;

/// The portal account, or "later".
class AccountPage : public AssistantPage {
    Q_OBJECT

public:
    AccountPage(AssistantDraft& draft, const QStringList& profiles, QWidget* parent = nullptr);

    QString title() const override;
    void arrive() override;
    QString leave() override;

private:
    QCheckBox* m_later;
    PortalForm* m_form;
    QCheckBox* m_send;
};

/// The test of the connection; one may go on without it, knowing how it stands.
class TestPage : public AssistantPage {
    Q_OBJECT

public:
    TestPage(AssistantDraft& draft, const RuleBook& rules, const Clock& clock,
        QWidget* parent = nullptr);

    QString title() const override;

    bool isNeeded() const override { return draft().withPortal; }

    void arrive() override;
    void stop() override;

private:
    void start();

    const RuleBook& m_rules;
    ConnectionView* m_view;
    QPushButton* m_again;
};

/// Units, fields and procedures: from the portal, from files, or from the dossiers that come in.
class CataloguePage : public AssistantPage {
    Q_OBJECT

public:
    CataloguePage(AssistantDraft& draft, const RuleBook& rules, const Clock& clock,
        QWidget* parent = nullptr);
    ~CataloguePage() override;

    QString title() const override;
    void arrive() override;
    QString leave() override;
    void stop() override;

private:
    void ask();
    void fetch(const QString& password);
    void take(const Result<PortalCatalogues>& told);

    const RuleBook& m_rules;
    Clock m_clock;
    std::unique_ptr<PortalClient> m_client;
    PortalCatalogues m_told;
    QWidget* makeFiles();
    void addFile(
        QFormLayout* form, CatalogueTable table, const QString& label, const QString& name);
    QString leaveWithFiles();

    QRadioButton* m_portal;
    QRadioButton* m_fromFiles;
    QRadioButton* m_later;
    std::map<CatalogueTable, QLineEdit*> m_files;
    QPushButton* m_ask;
    Strip* m_strip;
};
