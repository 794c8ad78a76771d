// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/audittrail.h"
#include "ui/page.h"

class AuditTable;
class ListPane;
class QComboBox;
class SearchBox;

/// Place "audit": who did what, when and why; the state of the chain; export.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    void build();
    void verify();
    void tellVerdict(const AuditVerdict& verdict);
    void exportTrail();
    AuditFilter filter() const;

    ListPane* m_pane = nullptr;
    QComboBox* m_kind = nullptr;
    SearchBox* m_login = nullptr;
    SearchBox* m_object = nullptr;
    AuditTable* m_table = nullptr;
};
