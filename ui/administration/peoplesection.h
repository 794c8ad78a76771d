// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/user.h"
#include "models/storage/database.h"
#include "models/stores/cataloguestore.h"
#include "ui/administration/listsection.h"

/// Who may sign in, in which role, for which unit.
class PeopleSection : public ListSection {
    Q_OBJECT

public:
    PeopleSection(const SectionFrame& frame, QWidget* parent);

    QString title() const override;

    Icon sign() const override { return Icon::People; }

    Permission needs() const override { return Permission::PeopleManage; }

    void load() override;

protected:
    void rowChosen() override;
    void retranslate() override;

private:
    struct People {
        QList<User> users;
        std::vector<CatalogueEntry> units;
    };

    void show(const People& people);
    PlainTable::Line lineOf(const User& user) const;
    void addPerson();
    void changePerson();
    void setNewPassword();
    void shutOrOpen();
    void saveChange(const User& user, const QString& reason, const QString& told);
    const User* person() const;
    class QComboBox* unitField(const QString& unit, QWidget* parent) const;

    QPushButton* m_add = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_password = nullptr;
    QPushButton* m_shut = nullptr;
    People m_people;
    Ticket m_reading;
};
