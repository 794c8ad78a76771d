// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "ui/frame/layoutmemory.h"
#include "ui/page.h"

#include <QMainWindow>

class PageStack;
class PlacesList;
class StatusLine;
class TrainingBand;
class UserCorner;
class WindowFacts;

/// The frame: menus, places, the page in front, status. Knows pages, never a record.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Goes to a place, if its page lets the present one be left; with a query its list opens.
    bool open(Place place, const QUrlQuery& query = {});
    Place place() const;
    /// The page in front.
    Page* page() const;

Q_SIGNALS:
    /// "Sign out" was chosen, or the session ended otherwise.
    void signedOut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildMenus();
    void followSession();
    void retitle();
    void run(ActionId action);
    void resetLayout();

    Desk& m_desk;
    LayoutMemory m_memory;
    Actions m_actions;
    Frame m_frame;
    WindowFacts* m_facts;
    PlacesList* m_places;
    TrainingBand* m_band;
    PageStack* m_stack;
    StatusLine* m_status;
    UserCorner* m_corner;
    UserId m_user; ///< whose pages are open
    bool m_foldWish = false; ///< the person's wish; narrow windows fold anyway
};
