// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QHash>
#include <QStackedWidget>
#include <QUrlQuery>

#include <optional>

/// The pages of the places, made when first opened; one is in front.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(const Frame& frame, QWidget* parent = nullptr);

    /// Brings a place's page to the front, if the present one lets go. With a query its list opens.
    bool open(Place place, const QUrlQuery& query);
    Page* page() const;

    bool mayLeave() const { return !page() || page()->mayLeave(); }

    /// Refresh and Find, which every page has.
    void run(ActionId action);
    /// Forgets all pages: somebody else signs in.
    void clear();
    /// F6: the next pane of the page in front; after the last one `after` gets the focus.
    void nextPane(QWidget* after);

Q_SIGNALS:
    void opened(Place place);
    void messageShown(const QString& text);

private:
    Page* make(Place place);

    Frame m_frame;
    QHash<Place, Page*> m_pages;
    /// Where the person wanted to go when the page in front asked her to stay.
    std::optional<std::pair<Place, QUrlQuery>> m_heldBack;
};
