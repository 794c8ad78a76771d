// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QFrame>

#include <functional>

class Label;
class QBoxLayout;
class QHBoxLayout;

/// A message inside the page, instead of a message box: sign, words, what can be done about it.
/// Stays until cleared.
class Strip : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Done, Warning, Error };

    explicit Strip(QWidget* parent = nullptr);

    /// `headline` is bold; `detail` may be empty or a second line.
    void tell(Kind kind, const QString& headline, const QString& detail = {});
    /// A button at the right; the same text twice gives one button. Cleared by the next tell().
    void addAction(const QString& text, std::function<void()> run);
    /// A closing cross at the right.
    void setClosable(bool closable);
    void clear();

    Kind kind() const { return m_kind; }

    QString headline() const;

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    Label* m_headline;
    Label* m_detail;
    QBoxLayout* m_row;
    QHBoxLayout* m_buttons;
    QWidget* m_close;
};
