// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulebook.h"
#include "ui/entry/assistantpage.h"

#include <QDialog>

#include <atomic>
#include <memory>

class Label;
class Strip;
class QPushButton;
class QStackedWidget;

/// The first start: page by page from nothing to a working office, or to a training office. Makes
/// everything at the end and at once; until then, and after Cancel, nothing has changed.
class Assistant : public QDialog {
    Q_OBJECT

public:
    /// `options`: where the store and the settings file will be.
    Assistant(DeskOptions options, RuleBook rules, Settings settings, QWidget* parent = nullptr);
    ~Assistant() override;

    /// After acceptance: how to open what was made.
    const DeskOptions& options() const { return m_options; }

    AssistantPage* page() const;

protected:
    void reject() override;

private:
    void addPages();
    void step(int direction);
    void turnTo(int index);
    void follow();
    void makeOffice();
    void makeTraining();
    void keepPassword();
    void answered(const Status& made);
    void setBusy(const QString& words);

    DeskOptions m_options;
    RuleBook m_rules;
    AssistantDraft m_draft;
    QString m_trainingFile;
    std::shared_ptr<std::atomic<bool>> m_giveUp;
    QStackedWidget* m_pages;
    Label* m_title;
    Label* m_place;
    Strip* m_strip;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_cancel;
    bool m_busy = false;
    bool m_made = false;
};
