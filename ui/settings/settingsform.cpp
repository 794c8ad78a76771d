// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "app/settings.h"
#include "app/words/errortext.h"
#include "ui/look/fonts.h"
#include "ui/look/style.h"
#include "ui/parts/ask.h"
#include "ui/parts/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

constexpr int kLabelWidth = 168;

QStringList choicesOf(const SettingField& field, const QStringList& profiles)
{
    const QString key = QString::fromLatin1(field.key);
    if (key == u"portal/profile")
        return profiles;
    if (key == u"ui/scale")
        return { QStringLiteral("90"), QStringLiteral("100"), QStringLiteral("115"),
            QStringLiteral("130") };
    const QString choices = Settings::find(key)->choices.toString();
    return choices.isEmpty() ? QStringList() : choices.split(u' ');
}

/// The key of the field an Error is about; most name it first.
QString keyOf(const Error& error)
{
    if (error.rule == u"settings.training")
        return QStringLiteral("portal/url");
    if (error.rule == u"settings.profile")
        return QStringLiteral("portal/profile");
    if (error.rule.startsWith(u"store."))
        return QStringLiteral("store/url");
    return error.args.value(0);
}

}

SettingsForm::SettingsForm(
    std::span<const SettingField> fields, const QStringList& profiles, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(px(12), px(12), px(12), px(12));
    m_form->setVerticalSpacing(px(6));
    m_form->setHorizontalSpacing(px(8));
    for (const SettingField& field : fields)
        addRow(field, profiles);
}

void SettingsForm::addRow(const SettingField& field, const QStringList& profiles)
{
    Row row;
    row.field = field;
    row.editor = makeEditor(field, profiles);
    row.editor->setObjectName(QString::fromLatin1(field.key));
    row.editor->setProperty("room", QStringLiteral("form"));
    row.editor->setAccessibleName(settingLabel(field));
    row.cell = new QWidget(this);
    auto* column = new QVBoxLayout(row.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    const bool line = qobject_cast<QLineEdit*>(row.editor);
    column->addWidget(withBrowse(row.cell, row.editor, QString::fromLatin1(field.key)), 0,
        line ? Qt::Alignment() : Qt::AlignLeft);
    if (const QString hint = settingHint(field); !hint.isEmpty()) {
        auto* label = new Label(hint, Fonts::Type::Caption, Token::Text3, row.cell);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    row.finding = new Label({}, Fonts::Type::Caption, row.cell);
    row.finding->setHue(Hue::Red);
    row.finding->setWordWrap(true);
    row.finding->hide();
    column->addWidget(row.finding);
    const bool box = qobject_cast<QCheckBox*>(row.editor);
    auto* label = new Label(box ? QString() : settingLabel(field), this);
    label->setMinimumWidth(px(kLabelWidth));
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, px(4), 0, 0);
    label->setBuddy(row.editor);
    m_form->addRow(label, row.cell);
    m_rows.push_back(row);
}

QWidget* SettingsForm::makeEditor(const SettingField& field, const QStringList& profiles)
{
    const QString key = QString::fromLatin1(field.key);
    const SettingKey* line = Settings::find(key);
    const QStringList choices = choicesOf(field, profiles);
    if (!choices.isEmpty()) {
        auto* box = new QComboBox(this);
        for (const QString& choice : choices)
            box->addItem(settingChoice(key, choice), choice);
        connect(box, &QComboBox::currentIndexChanged, this, [this, key] { Q_EMIT edited(key); });
        return box;
    }
    if (line->type == SettingType::Flag) {
        auto* box = new QCheckBox(settingLabel(field), this);
        connect(box, &QCheckBox::toggled, this, [this, key] { Q_EMIT edited(key); });
        return box;
    }
    if (line->type == SettingType::Number) {
        auto* box = new QSpinBox(this);
        box->setRange(static_cast<int>(line->least), static_cast<int>(line->most));
        box->setMaximumWidth(px(120));
        connect(box, &QSpinBox::valueChanged, this, [this, key] { Q_EMIT edited(key); });
        return box;
    }
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(
        *field.example ? QString::fromLatin1(field.example) : line->standard.toString());
    connect(edit, &QLineEdit::textEdited, this, [this, key] { Q_EMIT edited(key); });
    return edit;
}

QWidget* SettingsForm::withBrowse(QWidget* cell, QWidget* editor, const QString& key)
{
    if (Settings::find(key)->type != SettingType::Path)
        return editor;
    auto* both = new QWidget(cell);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    auto* browse = new QPushButton(tr("Choose…"), both);
    browse->setProperty("room", QStringLiteral("form"));
    browse->setAutoDefault(false);
    row->addWidget(editor, 1);
    row->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this, editor, key] {
        FileQuestion question;
        question.mode =
            key.contains(u"folder") ? FileQuestion::Mode::Folder : FileQuestion::Mode::Open;
        question.title = tr("Choose: %1").arg(settingLabel(key));
        chooseFile(this, question, [this, editor, key](const QStringList& paths) {
            qobject_cast<QLineEdit*>(editor)->setText(paths.first());
            Q_EMIT edited(key);
        });
    });
    return both;
}

void SettingsForm::load(const Settings& settings)
{
    for (const Row& row : m_rows) {
        const QString key = QString::fromLatin1(row.field.key);
        const QSignalBlocker quiet(row.editor);
        if (auto* choice = qobject_cast<QComboBox*>(row.editor))
            choice->setCurrentIndex(std::max(0, choice->findData(settings.text(key).toLower())));
        else if (auto* box = qobject_cast<QCheckBox*>(row.editor))
            box->setChecked(settings.flag(key));
        else if (auto* number = qobject_cast<QSpinBox*>(row.editor))
            number->setValue(static_cast<int>(settings.number(key)));
        else if (auto* line = qobject_cast<QLineEdit*>(row.editor))
            line->setText(settings.text(key));
        row.editor->setEnabled(!settings.isFixed(key));
        row.editor->setToolTip(settings.isFixed(key)
                ? tr("Said by the settings file of this computer; its administrator can change it.")
                : QString());
    }
}

QString SettingsForm::typed(const Row& row) const
{
    if (const auto* choice = qobject_cast<QComboBox*>(row.editor))
        return choice->currentData().toString();
    if (const auto* box = qobject_cast<QCheckBox*>(row.editor))
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* number = qobject_cast<QSpinBox*>(row.editor))
        return QString::number(number->value());
    return qobject_cast<QLineEdit*>(row.editor)->text().trimmed();
}

Status SettingsForm::store(Settings* settings)
{
    clearProblems();
    for (const Row& row : m_rows) {
        const QString key = QString::fromLatin1(row.field.key);
        const QString value = typed(row);
        // What stands for the default stays out of the file, as does what somebody else says.
        if (!row.shown || settings->isFixed(key) || value == settings->text(key))
            continue;
        if (Status set = settings->set(key, value); !set) {
            showProblem(set.error());
            return set;
        }
    }
    return Done {};
}

bool SettingsForm::showProblem(const Error& error)
{
    const QString key = keyOf(error);
    for (const Row& row : m_rows) {
        if (!row.shown || key != QLatin1StringView(row.field.key))
            continue;
        row.editor->setProperty("finding", QStringLiteral("error"));
        Style::refresh(row.editor);
        row.finding->setText(settingsErrorText(error));
        row.finding->show();
        row.editor->setFocus();
        return true;
    }
    return false;
}

void SettingsForm::clearProblems()
{
    for (const Row& row : m_rows) {
        row.finding->hide();
        row.editor->setProperty("finding", QVariant());
        Style::refresh(row.editor);
    }
}

void SettingsForm::setTransport(const QString& transport)
{
    for (Row& row : m_rows) {
        const QString transports = QString::fromLatin1(row.field.transports);
        row.shown = transports.isEmpty() || transports.split(u' ').contains(transport);
        m_form->setRowVisible(row.cell, row.shown);
    }
}

QWidget* SettingsForm::editor(const QString& key) const
{
    for (const Row& row : m_rows) {
        if (key == QLatin1StringView(row.field.key))
            return row.editor;
    }
    return nullptr;
}

void SettingsForm::addRowAfter(const QString& key, const QString& label, QWidget* field)
{
    for (const Row& row : m_rows) {
        if (key != QLatin1StringView(row.field.key))
            continue;
        int place = 0;
        QFormLayout::ItemRole role {};
        m_form->getWidgetPosition(row.cell, &place, &role);
        auto* words = new Label(label, this);
        words->setAlignment(Qt::AlignRight | Qt::AlignTop);
        words->setContentsMargins(0, px(4), 0, 0);
        words->setBuddy(field);
        m_form->insertRow(place + 1, words, field);
    }
}

void SettingsForm::showRow(QWidget* field, bool shown)
{
    m_form->setRowVisible(field, shown);
}

QString settingsErrorText(const Error& error)
{
    Error told = error;
    if (!told.args.isEmpty())
        told.args.first() = settingLabel(QStringView(error.args.first()));
    if (error.rule == u"settings.required")
        return SettingsForm::tr("Fill in “%1”: nothing can be sent without it.")
            .arg(told.args.first());
    return errorText(told);
}
