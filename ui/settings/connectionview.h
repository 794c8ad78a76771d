// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/connectionstep.h"
#include "app/portal/portalsettings.h"
#include "models/base/clock.h"
#include "models/packets/rulepack.h"

#include <QWidget>

#include <memory>

class Label;
class PortalClient;
class Strip;
class QPushButton;
class QVBoxLayout;

/// Tests the way to the portal door by door, in words: which were passed, which one is shut, what
/// to do about it. Nothing of a packet is sent. Can be stopped at any time, and copied as a report.
class ConnectionView : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionView(Clock clock, QWidget* parent = nullptr);
    ~ConnectionView() override;

    /// An empty password: the one of the key store is asked for, beside the window's thread.
    void start(const PortalSettings& settings, RulePackPointer pack, const QString& password);
    /// The settings themselves are wrong: told instead of a test.
    void refuse(const QString& sentence);
    void stop();

    bool isRunning() const { return m_running; }

    /// All steps were passed.
    bool passed() const;

    const ConnectionSteps& steps() const { return m_steps; }

    QString report() const;

Q_SIGNALS:
    void finished(bool passed);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Line;
    void run(const QString& password);
    void showPlan();
    void take(const ConnectionStep& step);
    void end(const ConnectionSteps& steps);
    void tell();

    Clock m_clock;
    PortalSettings m_settings;
    RulePackPointer m_pack;
    std::unique_ptr<PortalClient> m_client;
    ConnectionSteps m_steps;
    Moment m_startedAt = 0;
    bool m_running = false;
    bool m_stopped = false;
    QString m_refusal;
    Strip* m_strip;
    QVBoxLayout* m_lines;
    QList<Line*> m_plan;
};
