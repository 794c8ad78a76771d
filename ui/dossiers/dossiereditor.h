// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/dossierwork.h"
#include "ui/parts/draftkeeper.h"
#include "ui/parts/packetdraft.h"

#include <QWidget>

#include <functional>

class Desk;
class Label;
class PacketForm;
class QComboBox;
class QPushButton;
class Strip;

/// A dossier being edited: its members as the rule pack's form, what the check says at each field,
/// the reason, and saving (dossier and packet in one transaction). What is typed survives a crash.
class DossierEditor : public QWidget {
    Q_OBJECT

public:
    explicit DossierEditor(Desk& desk, QWidget* parent = nullptr);

    /// Begins an edit; `kept` is a body from an edit that was not finished.
    void open(const Dossier& dossier, const std::optional<KeptDraft>& kept = {});

    bool isOpen() const { return m_draft.isOpen(); }

    /// True when something would be lost; takes what stands typed in the field with the cursor.
    bool hasEdits();
    void save();
    /// Ends the edit and forgets it.
    void giveUp();
    /// Asks first when something was changed; `then` is called when the edit has ended.
    void leave(const std::function<void()>& then = {});
    /// Ends the edit; what was typed is kept and offered the next time.
    void setAside();
    void goToProblem(bool backwards);

    /// What is kept of an edit of this dossier that was not finished.
    std::optional<KeptDraft> kept(const QString& code) const { return m_keeper.kept(code); }

    void forget(const QString& code) { m_keeper.forget(code); }

    PacketDraft& draft() { return m_draft; }

Q_SIGNALS:
    void saved(const DossierDone& done);
    /// Left without saving.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* makeFoot();
    void takeTyped();
    void follow();
    /// Labels of changed members that may only be changed with a reason.
    QStringList reasonPlaces() const;
    void showFailure(const Error& error);
    void reveal();
    void retranslate();

    Desk& m_desk;
    Dossier m_dossier;
    PacketDraft m_draft;
    DraftKeeper m_keeper;
    Label* m_title = nullptr;
    Label* m_state = nullptr;
    Strip* m_strip = nullptr;
    PacketForm* m_form = nullptr;
    Label* m_reasonLabel = nullptr;
    QComboBox* m_reason = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_saving = false;
};
