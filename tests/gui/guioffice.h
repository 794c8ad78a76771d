// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/languages.h"
#include "app/settings.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/parts/actionbutton.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

/// An office for one test: a store and settings in a temporary folder, its window in Vietnamese,
/// and hands that click and type.
class GuiOffice {
public:
    explicit GuiOffice(const QByteArray& settings = {}, Clock clock = systemNow)
    {
        DeskOptions options;
        options.store = path(u"office.db");
        options.config = path(u"motcua.ini");
        QFile ini(options.config);
        if (ini.open(QIODevice::WriteOnly))
            ini.write(settings);
        ini.close();
        options.prepare = true;
        options.training = true;
        options.clock = std::move(clock);
        auto desk = Desk::open(options);
        if (!desk)
            qFatal("%s", qPrintable(desk.error().rule + u' ' + desk.error().detail));
        m_desk = std::move(desk).value();
        Languages::install(Language::Vietnamese);
    }

    QString path(QStringView name) const { return m_folder.filePath(name.toString()); }

    Desk& desk() { return *m_desk; }

    MainWindow& window() { return *m_window; }

    /// Shows the window with this place in front.
    bool show(Place place, const QUrlQuery& query = {})
    {
        m_window = std::make_unique<MainWindow>(*m_desk);
        m_window->resize(1366, 768);
        m_window->show();
        return QTest::qWaitForWindowActive(m_window.get()) && m_window->open(place, query);
    }

    template <typename T> T* page() const
    {
        return m_window ? qobject_cast<T*>(m_window->page()) : nullptr;
    }

    template <typename T> T* part(QLatin1StringView name = {}) const
    {
        return m_window->page()->findChild<T*>(name);
    }

    /// The button of the page that stands for an action.
    QPushButton* button(ActionId id) const
    {
        for (ActionButton* button : m_window->page()->findChildren<ActionButton*>()) {
            if (button->action()
                && button->action()->property("actionId").toInt() == static_cast<int>(id))
                return button;
        }
        return nullptr;
    }

    bool canClick(ActionId id) const { return button(id) && button(id)->isEnabled(); }

    /// A real click in the middle of a widget.
    static void click(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }

    void click(ActionId id) const { click(button(id)); }

    static void clickRow(QAbstractItemView* view, int row, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, keys, view->visualRect(index).center());
    }

    static QString cell(QAbstractItemView* view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }

    /// The dialog in front, of a type.
    template <typename T> static T* dialog()
    {
        return qobject_cast<T*>(QApplication::activeModalWidget());
    }

    template <typename T> static T* field(QWidget* dialog, QLatin1StringView name)
    {
        return dialog->findChild<T*>(name);
    }

    static void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(field))
            line->selectAll();
        // Vietnamese comes from an input method: words are committed, not typed letter by letter.
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(field, &commit);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(m_window.get(), key, with);
    }

    /// With MOTCUA_PICTURES=folder the window, or a dialog, is saved there.
    void picture(const QByteArray& name, QWidget* what = nullptr) const
    {
        const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        QCoreApplication::processEvents(); // layouts that wait
        QWidget* shown = what ? what : m_window.get();
        shown->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};
