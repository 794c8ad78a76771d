// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/security/password.h"
#include "app/tasks/manageusers.h"
#include "models/stores/audittrail.h"
#include "tests/kit/testclock.h"
#include "tests/kit/testdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QWidget>

/// An office for tests of the window: a store and a settings file in a temporary folder, people in
/// any role, a clock that stands still.
class OfficeKit {
public:
    static inline const QString kPassword = QStringLiteral("Sông Hồng 2026");

    explicit OfficeKit(bool training = false)
        : m_training(training)
    {
        password::setRounds(1000);
        writeConfig("[ui]\nlanguage = vi\ntheme = light\n");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString store() const { return path(QStringLiteral("office.db")); }

    QString config() const { return path(QStringLiteral("motcua.ini")); }

    DeskOptions options() const
    {
        DeskOptions options;
        options.store = store();
        options.config = config();
        options.prepare = true;
        options.training = m_training;
        options.clock = m_clock;
        return options;
    }

    /// Opens the desk anew, with nobody signed in where there are people.
    Status open()
    {
        m_desk.reset();
        auto opened = Desk::open(options());
        if (!opened)
            return opened.error();
        m_desk = std::move(opened).value();
        return Done {};
    }

    void close() { m_desk.reset(); }

    Desk& desk() { return *m_desk; }

    TestClock& clock() { return m_clock; }

    /// A person with kPassword; the first must be an administrator.
    Status add(const QString& login, Role role)
    {
        User user;
        user.login = login;
        user.name = QStringLiteral("Nguyễn Thị Lan");
        user.role = role;
        user.unit = QStringLiteral("H99.21");
        return m_desk->database().writeNow([&](Connection& connection) -> Status {
            Act act = m_desk->act();
            act.session = Session::ofMachine();
            const auto added = addUser(connection, act, user, kPassword);
            return added ? Status(Done {}) : Status(added.error());
        });
    }

    /// Audit entries of an action, newest first: "login reason differences".
    QStringList audited(const QString& action)
    {
        QStringList lines;
        const auto entries = m_desk->database().readNow([&](Connection& connection) {
            AuditFilter filter;
            filter.action = action;
            return AuditTrail::list(connection, filter, 0, 100);
        });
        if (!entries)
            return { entries.error().detail };
        for (const AuditEntry& entry : entries.value())
            lines.append(QStringList { entry.actor.login, entry.reason, entry.differences }
                             .join(u' ')
                             .trimmed());
        return lines;
    }

    void writeConfig(const QByteArray& ini) const
    {
        QFile file(config());
        if (file.open(QIODevice::WriteOnly))
            file.write(ini);
    }

    QByteArray configText() const
    {
        QFile file(config());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// With MOTCUA_PICTURES=folder the widget is saved there.
    static void picture(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
        if (!folder.isEmpty())
            widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
    }

private:
    QTemporaryDir m_folder;
    TestClock m_clock;
    bool m_training;
    std::unique_ptr<Desk> m_desk;
};
