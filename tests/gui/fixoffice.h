// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/packetwriter.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/samplepackets.h"
#include "ui/look/theme.h"
#include "ui/outbox/fixpage.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/ask.h"
#include "ui/parts/formfield.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>

using namespace Qt::StringLiterals;

inline const QString kWrong = QStringLiteral("9.999777");
inline const QString kRight = QStringLiteral("9.999001");

/// The place "to fix" over a real store with refused packets, and hands for it.
class FixOffice : public QObject {
protected:
    void prepareOnce();
    void prepare();
    void clear();
    QByteArray body(const QString& code) const;
    PacketId refused(const QString& code, const QByteArray& body);
    void refusedGroup(int packets);
    template <typename T> T inStore(const std::function<Result<T>(Connection&)>& work);
    Packet packet(PacketId id);
    Packet newestOf(const QString& code);
    void openPacket(int row = 0);

    QListView* causes() const { return m_office->part<QListView>("causes"_L1); }

    QListView* packets() const { return m_office->part<QListView>("packets"_L1); }

    PacketDetail* detail() const { return m_office->part<PacketDetail>(); }

    FormField* fieldAt(const QString& pointer) const;
    FormField* fieldInFocus() const;
    static QString procedureOf(const Packet& packet);

    std::unique_ptr<GuiOffice> m_office;
};

inline void FixOffice::prepareOnce()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
}

inline void FixOffice::prepare()
{
    m_office = std::make_unique<GuiOffice>();
}

inline void FixOffice::clear()
{
    Asked::forget();
    m_office.reset();
}

template <typename T> T FixOffice::inStore(const std::function<Result<T>(Connection&)>& work)
{
    const auto got = m_office->desk().performNow<T>(
        [&work](Connection& connection, const Act&) { return work(connection); });
    if (!got)
        qWarning("%s %s", qPrintable(got.error().rule), qPrintable(got.error().detail));
    return got ? got.value() : T {};
}

/// A sound packet but for a procedure the portal does not know.
inline QByteArray FixOffice::body(const QString& code) const
{
    const QByteArray sample = samplePacket("05-dongbohosomc-new-27fields-request.json");
    const QByteArray blank = blankSession(sample).value();
    return withMember(withMember(withMember(blank, u"/madonvi"_s, "\"H99\""), u"/data/0/MaHoSo"_s,
                          jsonQuoted(code)),
        u"/data/0/MaTTHC"_s, jsonQuoted(kWrong));
}

inline PacketId FixOffice::refused(const QString& code, const QByteArray& body)
{
    return inStore<PacketId>([&](Connection& connection) -> Result<PacketId> {
        const Moment now = m_office->desk().clock()();
        NewPacket fresh = outboxkit::dossierPacket(code);
        fresh.body = body;
        const auto sealed = outboxkit::seal(connection, fresh, now);
        if (!sealed)
            return sealed.error();
        const auto claims = outboxkit::claim(connection, now, 1000);
        if (!claims)
            return claims.error();
        for (const Claim& one : claims.value()) {
            const auto settled = outboxkit::settle(connection, one,
                outboxkit::reply(
                    Outcome::Refused, u"3"_s, u"Mã thủ tục hành chính không có trên Cổng"_s),
                now);
            if (!settled)
                return settled.error();
        }
        return sealed.value().id;
    });
}

inline void FixOffice::refusedGroup(int packets)
{
    for (int i = 1; i <= packets; ++i) {
        const QString code = u"000.00.14.H99-210809-000%1"_s.arg(i);
        QVERIFY(refused(code, body(code)));
    }
}

inline Packet FixOffice::packet(PacketId id)
{
    return inStore<Packet>(
        [id](Connection& connection) { return PacketList::find(connection, id); });
}

inline Packet FixOffice::newestOf(const QString& code)
{
    return inStore<Packet>([&code](Connection& connection) -> Result<Packet> {
        PacketFilter filter;
        filter.dossierCode = code;
        const auto all = PacketList::page(connection, filter, {}, 1);
        if (!all)
            return all.error();
        if (all.value().empty())
            return Packet {};
        return PacketList::find(connection, all.value().front().id);
    });
}

inline QString FixOffice::procedureOf(const Packet& packet)
{
    const QJsonObject body = QJsonDocument::fromJson(packet.body).object();
    return body["data"_L1].toArray().at(0).toObject()["MaTTHC"_L1].toString();
}

/// Shows the page with its first group open and this packet in the detail.
inline void FixOffice::openPacket(int row)
{
    if (!m_office->page<FixPage>())
        QVERIFY(m_office->show(Place::Fix));
    QTRY_VERIFY(packets()->model()->rowCount() > row);
    GuiOffice::clickRow(packets(), row);
    QTRY_VERIFY(detail()->packet().id && detail()->draft().isOpen());
}

inline FormField* FixOffice::fieldAt(const QString& pointer) const
{
    for (FormField* field : detail()->findChildren<FormField*>()) {
        if (field->pointer() == pointer)
            return field;
    }
    return nullptr;
}

inline FormField* FixOffice::fieldInFocus() const
{
    for (QWidget* up = QApplication::focusWidget(); up; up = up->parentWidget()) {
        if (auto* field = qobject_cast<FormField*>(up))
            return field;
    }
    return nullptr;
}
