// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossiers/dossierstory.h"

#include <QAbstractListModel>
#include <QWidget>

class Label;
class QComboBox;
class QListView;

/// The events of one dossier, newest first, for TimelineDelegate.
class EventList : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Show { All, Handling, Delivery };

    using QAbstractListModel::QAbstractListModel;

    void setEvents(std::vector<StoryEvent> events, Moment now);
    void show(Show which);

    const StoryEvent& at(int row) const { return *m_shown.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();

    std::vector<StoryEvent> m_events;
    std::vector<const StoryEvent*> m_shown;
    Show m_which = Show::All;
    Moment m_now = 0;
};

/// Tab "time line": which events, time used and paused, the line itself.
class StoryTimeline : public QWidget {
    Q_OBJECT

public:
    explicit StoryTimeline(QWidget* parent = nullptr);

    void show(const DossierStory& story, Moment now);
    void retranslate();

    QListView* list() const { return m_list; }

Q_SIGNALS:
    void packetAsked(qint64 packet);

private:
    QComboBox* m_which;
    Label* m_used;
    QListView* m_list;
    EventList* m_events;
    TimeUsed m_time;
};
