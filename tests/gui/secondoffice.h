// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/password.h"
#include "app/tasks/manageusers.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetwriter.h"
#include "models/stores/audittrail.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/samplepackets.h"
#include "ui/entry/seconddialog.h"
#include "ui/look/theme.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/formfield.h"
#include "ui/parts/strip.h"

#include <QListView>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// An office with people in every role, a refused packet, and hands that sign as second person.
class SecondOffice : public QObject {
protected:
    static inline const QString kPassword = QStringLiteral("Sông Hồng 2026");
    static inline const QString kCode = QStringLiteral("000.00.14.H99-210809-0001");
    static inline const QString kFresh = QStringLiteral("000.00.14.H99-210809-0091");
    static inline const QString kWhy = QStringLiteral("Gõ sai mã");

    static void begin()
    {
        password::setRounds(1000);
        QApplication::setStyle(new Style);
        Theme::apply(Theme::Choice::Light);
    }

    void addPeople();
    void signIn(const QString& login);
    void refused();
    void openPacket();
    void saveWithCode(const QString& code);
    Packet newest();
    QStringList audited(const QString& action);

    SecondDialog* dialog() const { return GuiOffice::dialog<SecondDialog>(); }

    QString told() const
    {
        const auto* strip = dialog()->findChild<Strip*>();
        return strip->isVisible() ? strip->headline() : QString();
    }

    QString cell(int row, int column) const
    {
        return dialog()->findChild<QTableWidget*>()->item(row, column)->text();
    }

    void sign(const QString& login, const QString& password) const;

    PacketDetail* detail() const { return m_office->part<PacketDetail>(); }

    std::unique_ptr<GuiOffice> m_office;
};

inline void SecondOffice::addPeople()
{
    for (const auto& [login, role] : { std::pair { u"quang.tv"_s, Role::Administrator },
             { u"lan.nt"_s, Role::Officer }, { u"hoa.lt"_s, Role::Officer },
             { u"son.ph"_s, Role::ItStaff }, { u"minh.dv"_s, Role::Supervisor } }) {
        User user;
        user.login = login;
        user.name = login;
        user.role = role;
        user.unit = u"H99.21"_s;
        const auto added =
            m_office->desk().performNow<UserId>([&](Connection& connection, const Act& act) {
                return addUser(connection, act, user, kPassword);
            });
        QVERIFY2(bool(added), added ? "" : qPrintable(added.error().rule));
    }
}

inline void SecondOffice::signIn(const QString& login)
{
    const Status signedIn = m_office->desk().signInNow(login, kPassword);
    QVERIFY(bool(signedIn));
}

/// A sound packet of the dossier kCode that the portal refused.
inline void SecondOffice::refused()
{
    const auto done = m_office->desk().performNow<Done>([](Connection& connection, const Act& act) {
        NewPacket fresh = outboxkit::dossierPacket(kCode);
        fresh.body = withMember(
            withMember(
                blankSession(samplePacket("05-dongbohosomc-new-27fields-request.json")).value(),
                u"/madonvi"_s, "\"H99\""),
            u"/data/0/MaHoSo"_s, jsonQuoted(kCode));
        if (const auto sealed = outboxkit::seal(connection, fresh, act.now); !sealed)
            return Status(sealed.error());
        const auto claims = outboxkit::claim(connection, act.now, 1);
        if (!claims)
            return Status(claims.error());
        const auto settled = outboxkit::settle(connection, claims.value().front(),
            outboxkit::reply(Outcome::Refused, u"3"_s, u"Mã hồ sơ không đúng"_s), act.now);
        return settled ? Status(Done {}) : Status(settled.error());
    });
    QVERIFY2(bool(done), done ? "" : qPrintable(done.error().rule));
}

inline void SecondOffice::openPacket()
{
    QVERIFY(m_office->show(Place::Fix));
    auto* packets = m_office->part<QListView>("packets"_L1);
    QTRY_VERIFY(packets->model()->rowCount() > 0);
    GuiOffice::clickRow(packets, 0);
    QTRY_VERIFY(detail()->packet().id && detail()->draft().isOpen());
}

/// Types another dossier code into the form and saves.
inline void SecondOffice::saveWithCode(const QString& code)
{
    FormField* field = nullptr;
    for (FormField* each : detail()->findChildren<FormField*>()) {
        if (each->pointer() == u"/data/0/MaHoSo")
            field = each;
    }
    QVERIFY(field);
    GuiOffice::type(field->editor(), code);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    auto* reason = detail()->findChild<QComboBox*>("reason"_L1);
    GuiOffice::type(reason->lineEdit(), kWhy);
    m_office->window().activateWindow(); // a dialog may have been in front
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
}

inline Packet SecondOffice::newest()
{
    const auto found =
        m_office->desk().readNow<Packet>([](Connection& connection, const Act&) -> Result<Packet> {
            const auto all = PacketList::page(connection, {}, {}, 1);
            if (!all)
                return all.error();
            return PacketList::find(connection, all.value().front().id);
        });
    return found ? found.value() : Packet {};
}

inline QStringList SecondOffice::audited(const QString& action)
{
    QStringList lines;
    const auto entries =
        m_office->desk().readNow<QList<AuditEntry>>([&](Connection& connection, const Act&) {
            AuditFilter filter;
            filter.action = action;
            return AuditTrail::list(connection, filter, 0, 100);
        });
    for (const AuditEntry& entry : entries.value())
        lines.append(u"%1 %2"_s.arg(entry.actor.login, entry.reason).trimmed());
    return lines;
}

inline void SecondOffice::sign(const QString& login, const QString& password) const
{
    auto* name = dialog()->findChild<QLineEdit*>("login"_L1);
    QTRY_VERIFY(name->isEnabled());
    GuiOffice::type(name, login);
    auto* line = dialog()->findChild<QLineEdit*>("password"_L1);
    line->setFocus();
    line->insert(password); // Vietnamese letters are no single keys
    GuiOffice::click(dialog()->findChild<QPushButton*>("confirm"_L1));
}
