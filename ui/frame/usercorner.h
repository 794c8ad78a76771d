// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class SearchBox;

/// The right corner of the menu bar: search everywhere (Ctrl+K), and who is signed in, for which
/// unit.
class UserCorner : public QWidget {
    Q_OBJECT

public:
    explicit UserCorner(QWidget* parent = nullptr);

    void setUser(const QString& name, const QString& roleAndUnit);

    /// Menu behind the name.
    QMenu* menu() const { return m_menu; }

    SearchBox* search() const { return m_search; }

    /// In narrow windows: a shorter field, the name alone.
    void setCompact(bool compact);

Q_SIGNALS:
    /// Enter in the search field.
    void sought(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void apply();

    SearchBox* m_search;
    QPushButton* m_user;
    QMenu* m_menu;
    QString m_name;
    QString m_roleAndUnit;
    bool m_compact = false;
};
