// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "app/tasks/setupoffice.h"

#include <QWidget>

class Label;
class QFormLayout;
class QLineEdit;

/// What the first-start assistant has gathered so far; nowhere else until the last page.
struct AssistantDraft {
    OfficePlan plan;
    Settings settings;
    QString portalPassword;
    bool training = false; ///< "look around" instead of an office
    bool withPortal = true;
};

/// One page of the assistant.
class AssistantPage : public QWidget {
    Q_OBJECT

public:
    explicit AssistantPage(AssistantDraft& draft, QWidget* parent = nullptr);

    virtual QString title() const = 0;

    /// Left out for this draft (the test where there is no portal).
    virtual bool isNeeded() const { return true; }

    /// The page comes to the front.
    virtual void arrive() { }

    /// What keeps from going on, as one sentence that names place and cure, with the cursor put
    /// there; empty: the page has put its part into the draft.
    virtual QString leave() { return {}; }

    /// The page is left in any direction: stop what it does.
    virtual void stop() { }

Q_SIGNALS:
    /// What is written on the buttons may have changed.
    void changed();

protected:
    AssistantDraft& draft() const { return m_draft; }

    /// A sentence at the head of the page.
    Label* explain(const QString& text);
    QFormLayout* makeForm();
    QLineEdit* addLine(
        QFormLayout* form, const QString& label, const QString& name, const QString& hint = {});
    /// The sentence, with the cursor in the field it is about.
    static QString at(QWidget* field, const QString& sentence);

private:
    AssistantDraft& m_draft;
};
