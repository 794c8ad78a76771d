// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"
#include "ui/administration/section.h"

class BigTableView;
class CountLine;
class Label;
class PlainTable;
class QComboBox;
class QPushButton;
class SearchBox;
class Strip;

/// Rule packs: which are there and since when they hold, the members of each packet kind with their
/// words, and its JSON Schema as a file.
class PackSection : public Section {
    Q_OBJECT

public:
    PackSection(const SectionFrame& frame, QWidget* parent);

    QString title() const override;

    Icon sign() const override { return Icon::Seal; }

    Permission needs() const override { return Permission::SettingsEdit; }

    void load() override;
    void find() override;
    QWidget* firstPane() override;

protected:
    void retranslate() override;

private:
    QWidget* makeHead();
    void fillKinds();
    void showPack();
    void showMembers();
    void exportSchemaFile();
    void writeSchema(const QByteArray& schema, const QString& path);
    RulePackPointer pack() const;

    QComboBox* m_pack = nullptr;
    QComboBox* m_kind = nullptr;
    SearchBox* m_search = nullptr;
    QPushButton* m_schema = nullptr;
    Label* m_title = nullptr;
    Label* m_about = nullptr;
    Strip* m_strip = nullptr;
    PlainTable* m_table = nullptr;
    BigTableView* m_view = nullptr;
    CountLine* m_counts = nullptr;
};
