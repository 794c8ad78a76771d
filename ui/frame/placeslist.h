// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/windowstate.h"
#include "ui/places.h"

#include <QList>
#include <QWidget>

class QListView;
class QStandardItem;
class QStandardItemModel;

/// The list of places at the left: 176 px wide, or 48 when folded. Captions part the groups; counts
/// stand at the right, red where the portal refused something.
class PlacesList : public QWidget {
    Q_OBJECT

public:
    explicit PlacesList(QWidget* parent = nullptr);

    /// The places this role may see, in their order.
    void setPlaces(const QList<Place>& places);
    void show(const WindowState& state);

    Place current() const { return m_current; }

    /// Selects without announcing.
    void setCurrent(Place place);

    const QList<Place>& places() const { return m_places; }

    void setFolded(bool folded);

    bool isFolded() const { return m_folded; }

    QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(Place place);
    void foldAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void applyColours();
    void setCount(Place place, std::optional<qint64> count, bool hot);
    QStandardItem* itemOf(Place place) const;

    QListView* m_view;
    QStandardItemModel* m_model;
    class FoldButton;
    FoldButton* m_fold;
    QList<Place> m_places;
    WindowState m_state;
    Place m_current = Place::Overview;
    bool m_folded = false;
    bool m_quiet = false;
};
