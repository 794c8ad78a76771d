// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/assistantpage.h"

class PasswordField;
class QCheckBox;
class QRadioButton;

/// "Set up our office", or "look around with training data".
class StartPage : public AssistantPage {
    Q_OBJECT

public:
    StartPage(AssistantDraft& draft, const QString& store, const QString& training,
        QWidget* parent = nullptr);

    QString title() const override;
    QString leave() override;

private:
    QRadioButton* m_office;
    QRadioButton* m_training;
};

/// The office: its code on the wire and its name.
class UnitPage : public AssistantPage {
    Q_OBJECT

public:
    explicit UnitPage(AssistantDraft& draft, QWidget* parent = nullptr);

    QString title() const override;
    QString leave() override;

private:
    QLineEdit* m_code;
    QLineEdit* m_name;
};

/// The first person, an administrator; or nobody, and the computer's account does everything.
class PersonPage : public AssistantPage {
    Q_OBJECT

public:
    /// `serverLogin`: on a server the person is the database login; empty on SQLite.
    PersonPage(AssistantDraft& draft, const QString& serverLogin, QWidget* parent = nullptr);

    QString title() const override;
    QString leave() override;

private:
    QCheckBox* m_several;
    QLineEdit* m_login;
    QLineEdit* m_name;
    PasswordField* m_password;
    PasswordField* m_again;
};

/// What will be made, before anything is made.
class SummaryPage : public AssistantPage {
    Q_OBJECT

public:
    SummaryPage(AssistantDraft& draft, const QString& store, QWidget* parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    QString m_store;
    QFormLayout* m_form;
};
