// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/slipdialog.h"

#include "app/desk.h"
#include "app/tasks/entersurvey.h"
#include "app/words/errortext.h"
#include "app/words/reportwords.h"
#include "models/calendar/period.h"
#include "ui/look/fonts.h"
#include "ui/parts/strip.h"
#include "ui/parts/unitpicker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace {

QComboBox* levelField(QWidget* parent, bool mayBeEmpty)
{
    auto* field = new QComboBox(parent);
    if (mayBeEmpty)
        field->addItem(SlipDialog::tr("(not answered)"), -1);
    for (SatisfactionLevel level : { SatisfactionLevel::VerySatisfied, SatisfactionLevel::Satisfied,
             SatisfactionLevel::NotSatisfied })
        field->addItem(ReportWords::level(level), static_cast<int>(level));
    return field;
}

}

SlipDialog::SlipDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setWindowTitle(tr("Enter survey slips"));
    resize(px(560), px(620));
    build();
    loadQuestions();
}

void SlipDialog::build()
{
    m_unit = new UnitPicker(m_desk, this);
    m_day = new QDateEdit(vietnamTime(m_desk.clock()()).date(), this);
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_channel = new QComboBox(this);
    m_channel->addItem(tr("Paper slip"), 1);
    m_channel->addItem(tr("On the web"), 2);
    m_channel->addItem(tr("Kiosk or tablet"), 3);
    m_channel->addItem(tr("Telephone"), 4);
    m_dossier = new QLineEdit(this);
    m_dossier->setPlaceholderText(tr("may be left empty"));
    m_level = levelField(this, false);
    m_words = new QPlainTextEdit(this);
    m_words->setMaximumHeight(px(64));
    m_words->setTabChangesFocus(true);
    m_strip = new Strip(this);
    m_strip->clear();

    auto* fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->addRow(tr("Unit"), m_unit);
    m_form->addRow(tr("Day"), m_day);
    m_form->addRow(tr("Channel"), m_channel);
    m_form->addRow(tr("Dossier code"), m_dossier);
    m_form->addRow(tr("Overall"), m_level);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(fields);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("Save and next"), QDialogButtonBox::AcceptRole);
    save->setProperty("main", true);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Close);
    connect(save, &QPushButton::clicked, this, &SlipDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->addWidget(m_strip);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void SlipDialog::loadQuestions()
{
    m_desk.read<std::vector<SurveyQuestion>>(
        this,
        [](Connection& connection, const Act&) { return SurveyStore(connection).questions(); },
        [this](Result<std::vector<SurveyQuestion>> questions) {
            if (questions) {
                for (const SurveyQuestion& question : questions.value()) {
                    QComboBox* field = levelField(this, true);
                    m_form->addRow(question.content, field);
                    m_answers.emplace_back(question.code, field);
                }
            }
            m_form->addRow(tr("In the citizen's words"), m_words);
        });
}

SurveyResponse SlipDialog::slip() const
{
    SurveyResponse slip;
    slip.sourceKey = QStringLiteral("desk:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    slip.unit = m_unit->unit();
    slip.dossierCode = m_dossier->text().trimmed();
    slip.moment = startOfDay(m_day->date());
    slip.channel = m_channel->currentData().toInt();
    slip.level = static_cast<SatisfactionLevel>(m_level->currentData().toInt());
    slip.comment = m_words->toPlainText().trimmed();
    for (const auto& [question, field] : m_answers) {
        const int level = field->currentData().toInt();
        if (level >= 0)
            slip.answers.emplace_back(question, static_cast<SatisfactionLevel>(level));
    }
    return slip;
}

void SlipDialog::save()
{
    if (m_unit->unit().isEmpty()) {
        m_strip->tell(Strip::Kind::Error, tr("Choose the unit the slip is about."));
        m_unit->setFocus();
        return;
    }
    m_desk.perform<int>(
        this,
        [slip = slip()](Connection& connection, const Act& act) {
            return enterSurvey(connection, act, { slip });
        },
        [this](const Result<int>& added) {
            if (!added) {
                m_strip->tell(Strip::Kind::Error, errorText(added.error()));
                return;
            }
            m_strip->tell(Strip::Kind::Done, tr("%n slip(s) entered", nullptr, ++m_entered));
            m_dossier->clear();
            m_words->clear();
            m_level->setCurrentIndex(0);
            for (const auto& answer : m_answers)
                answer.second->setCurrentIndex(0);
            m_level->setFocus();
            Q_EMIT saved();
        });
}
