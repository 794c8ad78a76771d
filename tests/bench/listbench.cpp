// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listbench.h"

#include "models/records/dossiermembers.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/tables/dossiertable.h"
#include "tests/kit/dossierseed.h"
#include "ui/frame/lookmenu.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/parts/bigtableview.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace listbench {

namespace {

constexpr int kPatience = 120'000;
constexpr int kWritten = 300;

double ms(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

}

void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

void report(const char* what, std::vector<double> times, double ours)
{
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    std::printf("{\"what\":\"%s\",\"median_ms\":%.1f,\"worst_ms\":%.1f,\"runs\":%zu", what, median,
        times.back(), times.size());
    if (ours > 0)
        std::printf(",\"times_ours\":%.1f", median / ours);
    std::printf("}\n");
    std::fflush(stdout);
}

void writeConfig(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(u"no settings file"_s);
}

double residentMemory(const char* line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(static_cast<qsizetype>(qstrlen(line)))
                       .simplified()
                       .split(' ')
                       .first()
                       .toDouble()
                / 1024;
    }
    return 0;
}

Heartbeat::Heartbeat()
{
    m_watch.start();
    m_last = m_watch.nsecsElapsed();
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const qint64 now = m_watch.nsecsElapsed();
        m_worst = std::max(m_worst, now - m_last);
        m_last = now;
    });
    m_timer.start(1);
}

double Heartbeat::worst()
{
    const double worst = ms(std::max(m_worst, m_watch.nsecsElapsed() - m_last));
    m_last = m_watch.nsecsElapsed();
    m_worst = 0;
    return worst;
}

ListWindow::ListWindow(const QString& store, const QString& config)
{
    DeskOptions options;
    options.store = store;
    options.config = config;
    Result<std::unique_ptr<Desk>> desk = Desk::open(options);
    if (!desk)
        giveUp(desk.error().rule + u' ' + desk.error().detail);
    m_desk = std::move(desk).value();
    applyLook(m_desk->settings());
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->resize(1366, 768);
    m_window->show();
}

ListWindow::~ListWindow() = default;

void ListWindow::until(const std::function<bool()>& done)
{
    QElapsedTimer watch;
    watch.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (watch.hasExpired(kPatience))
            giveUp(u"waited too long"_s);
    }
}

bool ListWindow::isTopPainted() const
{
    const int row = m_view->rowAt(2);
    return row >= 0 && m_table->isLoaded(row);
}

void ListWindow::show(const QUrlQuery& query)
{
    bool opened = false;
    const auto connection =
        QObject::connect(m_table, &DossierTable::opened, m_table, [&] { opened = true; });
    m_window->open(Place::Dossiers, query);
    until([&] { return opened; });
    QObject::disconnect(connection);
}

void ListWindow::openAll()
{
    const QTimer keepsEventsComing;
    Heartbeat beats;
    m_window->open(Place::Dossiers, QUrlQuery { { u"search"_s, QString() } });
    m_table = m_window->page()->findChild<DossierTable*>();
    m_view = m_window->page()->findChild<BigTableView*>(u"dossierList"_s);
    until([this] { return !m_table->isOpening() && m_table->rowCount() > 0 && isTopPainted(); });
    m_view->viewport()->repaint();
}

qint64 ListWindow::waitForAll()
{
    Heartbeat beats;
    QElapsedTimer watch;
    watch.start();
    until([this] { return m_table->isCounted(); });
    report("end of the list known", { ms(watch.nsecsElapsed()) });
    report("longest stall until the end is known", { beats.worst() });
    return m_table->rowCount();
}

double ListWindow::jump(int row)
{
    QElapsedTimer watch;
    watch.start();
    m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtTop);
    m_view->viewport()->repaint();
    until([&] { return isTopPainted() && m_table->isLoaded(row); });
    m_view->viewport()->repaint();
    return ms(watch.nsecsElapsed());
}

void ListWindow::drag(int steps)
{
    QScrollBar* bar = m_view->verticalScrollBar();
    for (int step = 0; step < steps; ++step) {
        bar->setValue(static_cast<int>(qint64(bar->maximum()) * step / steps));
        QElapsedTimer frame;
        frame.start();
        until([&frame] { return frame.hasExpired(16); });
    }
}

double ListWindow::benchMoves(int runs)
{
    Heartbeat beats;
    std::vector<double> toEnd;
    std::vector<double> anywhere;
    QRandomGenerator dice(7);
    const int last = m_table->rowCount() - 1;
    for (int run = 0; run < runs; ++run) {
        m_table->reload();
        until([this] { return !m_table->isOpening() && m_table->isCounted(); });
        QCoreApplication::processEvents(); // the view learns how long the list is
        beats.worst();
        toEnd.push_back(jump(last));
    }
    std::vector<double> stalls { beats.worst() };
    report("jump to end", toEnd);
    report("longest stall, jump to end", stalls);
    for (int turn = 0; turn < 60; ++turn)
        anywhere.push_back(jump(dice.bounded(last)));
    report("jump anywhere", anywhere);
    report("longest stall, jumps", { beats.worst() });
    QScrollBar* bar = m_view->verticalScrollBar();
    for (int step = 0; step < 300; ++step) {
        bar->setValue(bar->value() - 57);
        QElapsedTimer frame;
        frame.start();
        until([&frame] { return frame.hasExpired(8); });
    }
    report("longest stall, scrolling", { beats.worst() });
    drag(150);
    report("longest stall, dragging", { beats.worst() });
    std::sort(toEnd.begin(), toEnd.end());
    return toEnd.at(toEnd.size() / 2);
}

void ListWindow::benchFilters()
{
    Heartbeat beats;
    const std::vector<std::pair<const char*, QUrlQuery>> filters {
        { "filter: open", { { u"open"_s, u"1"_s } } },
        { "filter: overdue", { { u"overdue"_s, u"1"_s } } },
        { "filter: status 4", { { u"status"_s, u"4"_s } } },
        { "filter: status 10", { { u"status"_s, u"10"_s } } },
        { "filter: one unit", { { u"unit"_s, u"H99.150"_s } } },
        { "filter: unit with units below", { { u"unit"_s, u"H99.12"_s } } },
        { "filter: status of a unit", { { u"unit"_s, u"H99.150"_s }, { u"status"_s, u"10"_s } } },
        { "filter: sync refused", { { u"sync"_s, u"refused"_s } } },
        { "filter: finished late", { { u"verdict"_s, u"late"_s } } },
        { "filter: online", { { u"channel"_s, u"2"_s } } },
    };
    for (const auto& [name, query] : filters) {
        std::vector<double> times;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer watch;
            watch.start();
            show(query);
            times.push_back(ms(watch.nsecsElapsed()));
        }
        report(name, times);
    }
    report("longest stall, filtering", { beats.worst() });
}

void ListWindow::benchSearch()
{
    show({ { u"search"_s, QString() } });
    const Dossier some = *m_table->at(50);
    QString spaced = some.code;
    spaced.replace(u'-', u' ').replace(u'.', u' ');
    QString joined = some.code;
    joined.remove(u'-').remove(u'.');
    const QStringList texts { some.code, spaced, joined, u"Nguyễn"_s, u"nguyen"_s, u"nguyen van"_s,
        u"Nguyễn Văn Hùng"_s, u"khai sinh"_s, u"dang ky"_s, u"ng"_s, some.applicant,
        u"khongcoaiten"_s, u"h99"_s, u"khai sinh duong"_s };
    Heartbeat beats;
    std::vector<double> all;
    for (const QString& text : texts) {
        std::vector<double> times;
        for (int run = 0; run < 5; ++run) {
            QElapsedTimer watch;
            watch.start();
            show({ { u"search"_s, text } });
            times.push_back(ms(watch.nsecsElapsed()));
        }
        all.insert(all.end(), times.begin(), times.end());
        report(qPrintable(u"search: "_s + text), times);
    }
    report("search: the whole set", all);
    report("longest stall, searching", { beats.worst() });
}

/// The writer saves dossiers one after another, as receiving and sending do, while rows are moved.
void ListWindow::benchWhileWriting()
{
    show({ { u"search"_s, QString() } });
    until([this] { return m_table->isCounted(); });
    Heartbeat beats;
    int written = 0;
    std::function<void()> next = [&] {
        m_desk->database().write(
            m_table,
            [number = written](Connection& connection) {
                return connection.transaction([&]() -> Status {
                    Dossier dossier = DossierSeed::dossier(number,
                        { { u"MaHoSo"_s,
                            u"H99.990-%1-%2"_s
                                .arg(systemNow() / 1000 % 1'000'000, 6, 10, QChar(u'0'))
                                .arg(number, 5, 10, QChar(u'0')) } });
                    const auto saved = DossierStore::upsert(connection, dossier);
                    return saved ? Status(Done {}) : Status(saved.error());
                });
            },
            [&](const Status& put) {
                if (!put)
                    giveUp(put.error().detail);
                if (++written % 10 == 0)
                    m_table->changed();
                if (written < kWritten)
                    next();
            });
    };
    next();
    QElapsedTimer watch;
    watch.start();
    while (written < kWritten)
        drag(20);
    std::printf("{\"what\":\"dossiers written meanwhile\",\"per_second\":%.0f}\n",
        written * 1e9 / static_cast<double>(watch.nsecsElapsed()));
    report("longest stall, dragging while writing", { beats.worst() });
}

}
