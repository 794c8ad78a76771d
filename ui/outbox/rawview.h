// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class PacketDraft;
class QsciScintilla;

/// The body as text: folding, find, and what the check says under its line. One model with the
/// form: a pause in typing puts the text into the draft.
class RawView : public QWidget {
    Q_OBJECT

public:
    explicit RawView(PacketDraft& draft, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);

    /// A body as people read it: two blanks a level. Invalid bytes come back as they are.
    static QString pretty(const QByteArray& body);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void take();
    void annotate();
    void dress();

    PacketDraft& m_draft;
    QsciScintilla* m_editor;
    QTimer m_rest;
    bool m_following = false;
    QByteArray m_taken; ///< the draft's body this text stands for
};
