// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "models/records/dossier.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <vector>

class BigTableView;
class DossierTable;
class MainWindow;

/// Measures the list of dossiers in the real window.
namespace listbench {

[[noreturn]] void giveUp(const QString& why);

/// One line of JSON: median and worst in ms; with `ours` how many times longer than that.
void report(const char* what, std::vector<double> times, double ours = 0);

void writeConfig(const QString& path);

/// MB of a line in the process's status.
double residentMemory(const char* line);

/// Beats in the window's thread: the longest time between two beats is the longest stall.
class Heartbeat {
public:
    Heartbeat();

    /// ms; begins anew.
    double worst();

private:
    QTimer m_timer;
    QElapsedTimer m_watch;
    qint64 m_last = 0;
    qint64 m_worst = 0;
};

/// The window over a store, with the dossiers in front.
class ListWindow {
public:
    ListWindow(const QString& store, const QString& config);
    ~ListWindow();

    /// All dossiers, newest first; comes back when the first rows are painted.
    void openAll();
    /// Waits until the end is known; the number of rows.
    qint64 waitForAll();

    /// Jumps, scrolling, dragging; gives the median of jumps to the end.
    double benchMoves(int runs);
    void benchFilters();
    void benchSearch();
    void benchWhileWriting();

private:
    void until(const std::function<bool()>& done);
    bool isTopPainted() const;
    double jump(int row);
    void show(const QUrlQuery& query);
    void drag(int steps);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    DossierTable* m_table = nullptr;
    BigTableView* m_view = nullptr;
};

}
