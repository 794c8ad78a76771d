// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleSection: the list.
#include "ui/administration/peoplesection.h"

#include "app/desk.h"
#include "app/tasks/manageusers.h"
#include "app/words/format.h"
#include "ui/frame/windowparts.h"

#include <QPushButton>

PeopleSection::PeopleSection(const SectionFrame& frame, QWidget* parent)
    : ListSection(frame, QStringLiteral("people"), parent)
{
    m_add = addButton(
        Icon::Plus, [this] { addPerson(); }, false);
    m_change = addButton(
        Icon::Edit, [this] { changePerson(); }, true);
    m_password = addButton(
        Icon::Lock, [this] { setNewPassword(); }, true);
    m_shut = addButton(
        Icon::Cancel, [this] { shutOrOpen(); }, true);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_change->setObjectName(QStringLiteral("changePerson"));
    m_password->setObjectName(QStringLiteral("newPassword"));
    m_shut->setObjectName(QStringLiteral("shutPerson"));
    setOpening([this] { changePerson(); });
    PeopleSection::retranslate();
    setWidths({ 130, 0, 160, 210, 130, 160 });
}

QString PeopleSection::title() const
{
    return tr("People and roles");
}

void PeopleSection::retranslate()
{
    setTexts(tr("Who may sign in. Nobody is deleted: their acts stay in the audit trail."),
        { tr("Login"), tr("Full name"), tr("Role"), tr("Unit"), tr("Account"), tr("Last sign-in") },
        4);
    m_add->setText(tr("Add person…"));
    m_change->setText(tr("Change…"));
    m_password->setText(tr("New password…"));
    setEmptyText(tr("No people are kept here yet: whoever opens this store acts with every "
                    "permission. The first person must be an administrator."));
    ListSection::retranslate();
    rowChosen();
}

void PeopleSection::load()
{
    m_reading.stop();
    m_reading = desk().read<People>(
        this,
        [](Connection& connection, const Act& act) -> Result<People> {
            Result<QList<User>> users = listUsers(connection, act);
            if (!users)
                return users.error();
            Result<std::vector<CatalogueEntry>> units = CatalogueStore::units(connection);
            if (!units)
                return units.error();
            return People { std::move(users).value(), std::move(units).value() };
        },
        [this](Result<People> people) {
            if (people)
                show(people.value());
            else
                tellUnread(people.error());
        });
}

PlainTable::Line PeopleSection::lineOf(const User& user) const
{
    QString unit = user.unit.isEmpty() ? tr("all units") : user.unit;
    for (const CatalogueEntry& entry : m_people.units) {
        if (entry.code == user.unit)
            unit = QStringLiteral("%1 · %2").arg(entry.name, entry.code);
    }
    const bool waits = user.lockedUntil > desk().clock()();
    QString state = user.active ? tr("open") : tr("shut");
    if (user.active && waits)
        state = tr("waits until %1").arg(Format::time(user.lockedUntil));
    PlainTable::Line line;
    line.cells = { user.login, user.name, roleWord(user.role), unit, state,
        user.lastSignIn > 0 ? Format::dateTime(user.lastSignIn) : Format::none() };
    line.mark = !user.active ? QStringLiteral("packet.cancelled")
        : waits              ? QStringLiteral("packet.waiting")
                             : QStringLiteral("ok");
    line.weak = !user.active;
    return line;
}

void PeopleSection::show(const People& people)
{
    m_people = people;
    std::vector<PlainTable::Line> lines;
    for (const User& user : people.users)
        lines.push_back(lineOf(user));
    setLines(std::move(lines));
}

const User* PeopleSection::person() const
{
    const int row = chosen();
    return row >= 0 && row < m_people.users.size() ? &m_people.users.at(row) : nullptr;
}

void PeopleSection::rowChosen()
{
    const User* user = person();
    m_shut->setText(user && !user->active ? tr("Open account…") : tr("Shut account…"));
}
