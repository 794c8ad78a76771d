// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attempt.h"
#include "models/records/packet.h"
#include "models/storage/database.h"
#include "ui/parts/draftkeeper.h"
#include "ui/parts/packetdraft.h"

#include <QWidget>

class AttemptView;
class Chip;
class Desk;
class DifferenceTable;
class Label;
class PacketForm;
class QComboBox;
class QPlainTextEdit;
class QTabWidget;
class RawView;
class Strip;

/// One packet: what the portal said, the body as form and raw text over one draft, the difference,
/// its attempts, its dossier; and, below, the reason and what to do with what was changed.
class PacketDetail : public QWidget {
    Q_OBJECT

public:
    explicit PacketDetail(Desk& desk, QWidget* parent = nullptr);

    /// Shows a packet; 0 shows nothing. Unsaved edits of another packet are kept as a draft of it.
    void open(PacketId id);

    void reload() { open(m_packet.id); }

    const Packet& packet() const { return m_packet; }

    PacketDraft& draft() { return m_draft; }

    void goToProblem(bool backwards);
    void showDifference();
    /// Seals a new revision; `send` lets it go, else it is held for later.
    void save(bool send);

Q_SIGNALS:
    /// A new revision stands in the packet's place.
    void saved(PacketId id);
    void messageShown(const QString& text);
    void dossierWanted(const QString& code);
    /// Packet, edits or state changed: what can be done may have changed.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Loaded {
        Packet packet;
        std::vector<Attempt> attempts;
        std::vector<Packet> revisions;
    };

    void build();
    QWidget* makeHead();
    QWidget* makeFoot();
    void show(const Loaded& loaded);
    void showHead();
    void showDraft();
    void tellState();
    /// Says that an edit of this packet was not finished, and offers to go on with it.
    void offerKept();
    void revealNumbers();
    void retranslate();
    bool mayEdit() const;

    Desk& m_desk;
    Packet m_packet;
    std::vector<Packet> m_revisions;
    PacketDraft m_draft;
    DraftKeeper m_keeper;
    Ticket m_asking;
    Label* m_title = nullptr;
    Chip* m_state = nullptr;
    Label* m_facts = nullptr;
    Label* m_about = nullptr;
    Strip* m_strip = nullptr;
    QTabWidget* m_tabs = nullptr;
    PacketForm* m_form = nullptr;
    RawView* m_raw = nullptr;
    DifferenceTable* m_differences = nullptr;
    AttemptView* m_attempts = nullptr;
    Label* m_dossier = nullptr;
    QWidget* m_foot = nullptr;
    Label* m_reasonLabel = nullptr;
    QComboBox* m_reason = nullptr;
    class QPushButton* m_undo = nullptr;
    class QPushButton* m_send = nullptr;
    class QPushButton* m_save = nullptr;
};
