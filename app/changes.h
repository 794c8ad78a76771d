// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>

/// What has changed in the store, as a set of bits.
enum class Change : unsigned {
    Dossiers = 1,
    Packets = 2,
    Figures = 4,
    Health = 8,
    Session = 16, ///< somebody signed in or out, or settings changed
    All = 15,
};

constexpr Change operator|(Change left, Change right)
{
    return static_cast<Change>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}

/// Says that dossiers, packets, figures or the state of delivery changed; lists and the sync engine
/// listen. tell() may be called from any thread; the signals come in the thread of this object, at
/// most ten times a second, folded.
class Changes : public QObject {
    Q_OBJECT

public:
    explicit Changes(QObject* parent = nullptr);

    /// Announces a change that is already committed. Any thread.
    void tell(Change what);

Q_SIGNALS:
    void dossiersChanged();
    void packetsChanged();
    void figuresChanged();
    void healthChanged();
    void sessionChanged();

private:
    void wake();
    void flush();

    std::atomic<unsigned> m_pending { 0 };
    QTimer m_pause;
};
