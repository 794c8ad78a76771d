// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QUrlQuery>

#include <functional>

class Desk;
class QMenu;

/// The button "Kiểu xem": the filters a person kept under names for one place, keeping the one
/// that is shown, dropping one.
class ViewsMenu : public QPushButton {
    Q_OBJECT

public:
    ViewsMenu(Desk& desk, const QString& place, QWidget* parent = nullptr);

    /// What "keep" keeps.
    void setShown(std::function<QUrlQuery()> shown) { m_shown = std::move(shown); }

Q_SIGNALS:
    void chosen(const QUrlQuery& query);
    /// A sentence about what was done or why not.
    void told(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct View {
        QString name;
        QString query;
    };

    void load();
    void fill();
    void askName();
    void keep(const QString& name);
    void drop(const QString& name);
    void retranslate();

    Desk& m_desk;
    QString m_place;
    QMenu* m_menu;
    QList<View> m_views;
    std::function<QUrlQuery()> m_shown;
};
