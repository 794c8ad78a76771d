// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class BackupSection;
class EmptyPage;
class PageBar;
class QListWidget;
class QStackedWidget;
class Section;

/// Place "administration": people, catalogues, far ends, rule packs, backup; a list at the left,
/// one section at a time. What a person may not do is not listed.
class AdministrationPage : public Page {
    Q_OBJECT

public:
    explicit AdministrationPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    /// "section": object name of a section ("people", "units", "backup" …).
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    void find() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    void build();
    void addSections();
    void add(Section* section);
    void bindActions();
    void open(const QString& name);
    Section* current() const;

    PageBar* m_bar = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_faces = nullptr;
    EmptyPage* m_empty = nullptr;
    BackupSection* m_backup = nullptr;
    QList<Section*> m_sections;
};
