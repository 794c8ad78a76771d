// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/storage/database.h"
#include "models/stores/causestore.h"
#include "models/stores/packetlist.h"
#include "ui/page.h"

class ActionButton;
class CauseTable;
class CountLine;
class EmptyPage;
class FixedGroup;
class Label;
class PacketDetail;
class PacketTable;
class PageBar;
class QListView;
class QSplitter;
class QStackedWidget;

/// Place "to fix": groups by cause, the packets of one, and the packet itself.
class FixPage : public Page {
    Q_OBJECT

public:
    explicit FixPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    /// What stands in the left column: causes of refused and parked packets, and, as a group of
    /// their own, packets whose arrival nobody knows.
    struct Overview {
        std::vector<Cause> causes;
        PacketCounts counts;
    };

    /// The group of packets whose arrival is not known; no cause has this id.
    static const QString kUnknownGroup;

    void build();
    QWidget* makeCauses();
    QWidget* makePackets();
    void bindActions();
    void show(const Overview& overview);
    void openGroup(const QString& id);
    void packetsOpened();
    void enableActions();
    void fixGroup();
    void resend();
    void hold();
    void release();
    void cancel();
    void decide();
    void nextProblem(bool backwards);
    /// Runs a transition of the packet shown, then tells and reloads.
    void move(std::function<Status(Connection&, const Act&, const Packet&)> transition,
        const QString& told);

    PageBar* m_bar = nullptr;
    FixedGroup* m_fixed = nullptr;
    QStackedWidget* m_faces = nullptr;
    QSplitter* m_split = nullptr;
    EmptyPage* m_empty = nullptr;
    Label* m_causeHead = nullptr;
    QListView* m_causes = nullptr;
    CauseTable* m_causeTable = nullptr;
    Label* m_packetHead = nullptr;
    QListView* m_packets = nullptr;
    PacketTable* m_packetTable = nullptr;
    CountLine* m_counts = nullptr;
    PacketDetail* m_detail = nullptr;
    ActionButton* m_fixButton = nullptr;
    QString m_group;
    PacketId m_wanted;
    Ticket m_asking;
};
