// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/reconciler.h"

#include <QFrame>

class Desk;
class Label;
class QProgressBar;
class QPushButton;

/// Holds dossiers against the portal and shows how far that is, with "stop". Everything runs by
/// events in the window's thread, sockets and store outside it: nothing waits.
class AskingBar : public QFrame {
    Q_OBJECT

public:
    explicit AskingBar(Desk& desk, QWidget* parent = nullptr);
    ~AskingBar() override;

    bool isAsking() const { return m_asking; }

    /// Starts; an error when the portal is not set up, or a training office would reach out.
    Status ask(const ReconcileWish& wish);

Q_SIGNALS:
    /// `total` dossiers were to be asked about.
    void ended(const ReconcileReport& report, int total);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void begin(const ReconcileWish& wish, const QString& password);
    void end(const ReconcileReport& report);
    void tell(int dossiers, int of);
    void stop();
    void retranslate();

    Desk& m_desk;
    std::unique_ptr<Reconciler> m_reconciler;
    Label* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    bool m_asking = false;
    bool m_stopped = false;
    int m_done = 0;
    int m_total = 0;
};
