// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/permission.h"
#include "ui/look/icons.h"

#include <QWidget>

class Actions;
class Desk;
class LayoutMemory;

/// What the page of administration lends to its sections; all of it outlives them.
struct SectionFrame {
    Desk& desk;
    const Actions& actions;
    LayoutMemory& memory;
};

/// One part of the administration: people, a catalogue, the far ends, rule packs, backup. Shown
/// only to those who hold its permission; the tasks behind it check all the same.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const SectionFrame& frame, QWidget* parent);

    virtual QString title() const = 0;
    virtual Icon sign() const = 0;
    virtual Permission needs() const = 0;
    /// Reads what it shows anew; called each time it comes to the front.
    virtual void load() = 0;

    /// Ctrl+F.
    virtual void find() { }

    /// What gets the focus first.
    virtual QWidget* firstPane() { return this; }

Q_SIGNALS:
    /// For the status bar; never the only record.
    void messageShown(const QString& text);

protected:
    Desk& desk() const { return m_frame.desk; }

    const SectionFrame& frame() const { return m_frame; }

    virtual void retranslate() { }

    void changeEvent(QEvent* event) override;

private:
    SectionFrame m_frame;
};
