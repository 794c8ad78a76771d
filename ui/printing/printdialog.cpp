// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printdialog.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/printing/formpaper.h"
#include "app/tasks/dossierwork.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "models/records/dossiermembers.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/ask.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"
#include "ui/printing/paperprinter.h"
#include "ui/printing/printpreview.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kWidth = 1000;
constexpr int kHeight = 640;
constexpr int kChoices = 300; ///< px of the left side
constexpr int kRest = 300; ///< ms after the last key until the preview follows

QString titleOf(const PrintForm& form)
{
    return Languages::current() == Language::English ? form.titleEn : form.titleVi;
}

}

PrintDialog::PrintDialog(
    Desk& desk, const QString& code, const DossierFilter& list, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_code(code)
    , m_list(list)
{
    setWindowTitle(code.isEmpty() ? tr("Print") : tr("Print forms of %1").arg(code));
    build();
    resize(px(kWidth), px(kHeight));
    if (Result<FormSets::Index> index = FormSets::load()) {
        m_index = std::move(index).value();
        for (const PrintFormSet& set : m_index.sets)
            m_set->addItem(set.basis, set.id);
        m_set->setCurrentIndex(m_set->count() - 1);
        load();
    } else {
        m_strip->tell(Strip::Kind::Error, errorText(index.error()));
    }
}

QWidget* PrintDialog::makeChoices()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(px(kChoices));
    m_set = new QComboBox(side);
    m_set->setObjectName(QStringLiteral("formSet"));
    m_forms = new QListWidget(side);
    m_forms->setObjectName(QStringLiteral("forms"));
    m_forms->setWordWrap(true);
    m_reasonLabel = new Label(tr("Reason"), side);
    m_reason = new QPlainTextEdit(side);
    m_reason->setObjectName(QStringLiteral("formReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(px(88));
    m_dueLabel = new Label(tr("New day of return"), side);
    m_due = new QDateTimeEdit(side);
    m_due->setObjectName(QStringLiteral("formDue"));
    m_due->setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_due->setCalendarPopup(true);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(new Label(tr("Forms of"), side));
    column->addWidget(m_set);
    column->addWidget(m_forms, 1);
    for (QWidget* field :
        std::initializer_list<QWidget*> { m_reasonLabel, m_reason, m_dueLabel, m_due })
        column->addWidget(field);
    return side;
}

void PrintDialog::build()
{
    m_strip = new Strip(this);
    m_preview = new PrintPreview(this);
    m_print = new QPushButton(icon(Icon::Print), tr("Print…"), this);
    m_print->setObjectName(QStringLiteral("print"));
    m_save = new QPushButton(icon(Icon::Export), tr("Save as PDF…"), this);
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_save->setProperty("main", true);
    auto* close = new QPushButton(tr("Close"), this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(px(12));
    middle->addWidget(makeChoices());
    middle->addWidget(m_preview, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    for (QPushButton* button : { m_print, m_save, close })
        foot->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &PrintDialog::preview);
    connect(m_set, &QComboBox::currentIndexChanged, this, &PrintDialog::fillForms);
    connect(m_forms, &QListWidget::currentRowChanged, this, &PrintDialog::formChosen);
    connect(m_reason, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_due, &QDateTimeEdit::dateTimeChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void PrintDialog::load()
{
    if (m_code.isEmpty())
        return fillForms();
    m_desk.read<FormFacts>(
        this,
        [code = m_code](
            Connection& connection, const Act& act) { return formFacts(connection, act, code); },
        [this](Result<FormFacts> facts) {
            if (!facts) {
                m_strip->tell(Strip::Kind::Error, errorText(facts.error()));
                return;
            }
            m_facts = std::move(facts).value();
            const Moment received = m_facts->dossier.received;
            const QDate day = vietnamTime(received == kNoMoment ? m_facts->now : received).date();
            m_set->setCurrentIndex(m_set->findData(FormSets::at(m_index.sets, day).id));
            m_due->setDateTime(
                QDateTime(vietnamTime(m_facts->now).date().addDays(1), QTime(17, 0)));
            fillForms();
        });
}

const PrintFormSet& PrintDialog::set() const
{
    return m_index.sets.at(std::size_t(std::max(0, m_set->currentIndex())));
}

const PrintForm* PrintDialog::form() const
{
    const QListWidgetItem* item = m_forms->currentItem();
    return item ? set().form(item->data(Qt::UserRole).toString()) : nullptr;
}

void PrintDialog::fillForms()
{
    if (!m_code.isEmpty() && !m_facts)
        return; // its facts are on their way
    m_forms->clear();
    for (const PrintForm& form : set().forms) {
        if (!form.ofList && !m_facts)
            continue; // no dossier is chosen: only the book can be printed
        auto* item =
            new QListWidgetItem(QStringLiteral("%1  %2").arg(form.id, titleOf(form)), m_forms);
        item->setData(Qt::UserRole, form.id);
    }
    m_forms->setCurrentRow(0);
}

void PrintDialog::formChosen()
{
    const PrintForm* chosen = form();
    if (!chosen)
        return;
    const bool reason = chosen->asksFor(u"reason");
    const bool due = chosen->asksFor(u"newDue");
    m_reasonLabel->setVisible(reason);
    m_reason->setVisible(reason);
    m_dueLabel->setVisible(due);
    m_due->setVisible(due);
    m_print->setEnabled(!chosen->ofList);
    m_print->setToolTip(
        chosen->ofList ? tr("The book is saved as a PDF, then printed from there.") : QString());
    preview();
}

FormWish PrintDialog::wish() const
{
    const PrintForm* chosen = form();
    FormWish wish { m_code, set().id, chosen->id, {} };
    if (chosen->asksFor(u"reason"))
        wish.adds.reason = m_reason->toPlainText().trimmed();
    if (chosen->asksFor(u"newDue"))
        wish.adds.newDue =
            momentFromWire(m_due->dateTime().toString(QStringLiteral("yyyyMMddHHmmss")));
    return wish;
}

void PrintDialog::preview()
{
    const PrintForm* chosen = form();
    if (!chosen)
        return;
    if (chosen->ofList) {
        m_preview->say(tr("All dossiers of the list that is shown, in its order, at most %1. "
                          "Save it as a PDF to see its pages.")
                           .arg(Format::number(kMostInBook)));
        return;
    }
    const RulePackPointer pack = DossierWork::writingPack(m_desk.act());
    const Result<QString> html = FormTemplate::fill(
        chosen->file, FormWords(m_index, *pack).of(*chosen, *m_facts, wish().adds));
    if (!html) {
        m_strip->tell(Strip::Kind::Error, errorText(html.error()));
        return;
    }
    m_preview->showPaper(FormPaper(html.value(), { chosen->titleVi, m_code, false }));
}

void PrintDialog::withForm(std::function<void(const FilledForm&)> then)
{
    const FormWish wanted = wish();
    const bool book = form()->ofList;
    m_desk.perform<FilledForm>(
        this,
        [wanted, book, list = m_list](Connection& connection, const Act& act) {
            return book ? printBook(connection, act, wanted.set, list)
                        : printForm(connection, act, wanted);
        },
        [this, then = std::move(then)](Result<FilledForm> filled) {
            if (filled)
                then(filled.value());
            else
                m_strip->tell(Strip::Kind::Error, errorText(filled.error()));
        },
        {});
}

void PrintDialog::savePdf()
{
    if (!form())
        return;
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = tr("Save the form");
    question.filter = tr("PDF (*.pdf)");
    question.suggested = QStringLiteral("%1-%2.pdf").arg(form()->id, m_code);
    chooseFile(this, question, [this](const QStringList& paths) { saveTo(paths.first()); });
}

void PrintDialog::saveTo(const QString& path)
{
    withForm([this, path](const FilledForm& filled) {
        m_desk.read<Done>(
            this,
            [filled, path](Connection&, const Act&) -> Status {
                return FormPaper(filled.html, { filled.title, filled.code, filled.across })
                    .writePdf(path);
            },
            [this, path](Status written) {
                if (written)
                    m_strip->tell(Strip::Kind::Done, tr("Saved: %1").arg(path));
                else
                    m_strip->tell(Strip::Kind::Error, errorText(written.error()));
            });
    });
}

void PrintDialog::print()
{
    if (!form() || form()->ofList)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        withForm([this, printer](const FilledForm& filled) {
            const FormPaper paper(filled.html, { filled.title, filled.code, filled.across });
            if (printOn(*printer, paper, filled.title))
                Q_EMIT told(tr("Printed: %1").arg(filled.title));
            else
                m_strip->tell(Strip::Kind::Error, tr("The printer does not take the paper."));
        });
    });
    dialog->open();
}
