// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class Label;
class QProgressBar;
class QPushButton;

/// Lies over a list while its rows are being read: nothing for 150 ms, then grey outlines of rows,
/// after a second a line with progress and "Hủy". Nothing moves by itself and the window never
/// waits.
class BusyOverlay : public QWidget {
    Q_OBJECT

public:
    /// Covers `over` and follows its size.
    explicit BusyOverlay(QWidget* over);

    /// Starts, or goes on, with what is being done ("Đang đọc hồ sơ").
    void start(const QString& words);
    void setProgress(qint64 done, qint64 total);
    void stop();

    bool isBusy() const { return m_busy; }

    /// Without outlines, for things that are no list.
    void setOutlines(bool outlines) { m_outlines = outlines; }

Q_SIGNALS:
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QTimer m_outlineTimer;
    QTimer m_progressTimer;
    QWidget* m_panel;
    Label* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    bool m_busy = false;
    bool m_outlines = true;
};
