// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/receivedialog.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/words/errortext.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetwriter.h"
#include "ui/look/fonts.h"
#include "ui/parts/strip.h"
#include "ui/parts/unitpicker.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int kWidth = 720;
constexpr int kMostAbstract = 1000; ///< characters of TrichYeuHoSo

}

ReceiveDialog::ReceiveDialog(Desk& desk, QWidget* parent)
    : FormDialog(tr("Receive a dossier"), kWidth, parent)
    , m_desk(desk)
    , m_pack(DossierWork::writingPack(desk.act()))
{
    build();
    follow();
    loadCatalogue();
}

void ReceiveDialog::build()
{
    form()->setVerticalSpacing(px(6));
    addFields(form());
    doer()->setText(tr("Receive"));
    connect(doer(), &QPushButton::clicked, this, &ReceiveDialog::receive);
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &ReceiveDialog::follow);
    connect(m_procedure, &QComboBox::editTextChanged, this, &ReceiveDialog::follow);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ReceiveDialog::follow);
    // "All units" receive nothing; whoever belongs to a unit receives there.
    m_unit->setItemText(0, tr("(choose)"));
    connect(
        m_unit->model(), &QAbstractItemModel::rowsInserted, this,
        [this] {
            for (int i = m_unit->count() - 1; i > 0 && m_unit->currentIndex() == 0; --i) {
                if (m_unit->itemData(i) == m_unit->itemData(0))
                    m_unit->setCurrentIndex(i);
            }
        },
        Qt::QueuedConnection);
    connect(m_applicant, &QLineEdit::textChanged, this, &ReceiveDialog::followApplicant);
}

QString ReceiveDialog::label(QStringView member) const
{
    const MemberRule* rule = m_pack->rules(PacketKind::Dossier)->member(member);
    return rule ? rule->label.in(Languages::current()) : QString();
}

QComboBox* ReceiveDialog::choice(const char* list)
{
    auto* field = new QComboBox(this);
    if (const CodeList* codes = m_pack->list(QString::fromLatin1(list))) {
        for (const CodeEntry& entry : codes->codes)
            field->addItem(entry.text.in(Languages::current()), entry.code);
    }
    return field;
}

void ReceiveDialog::addFields(QFormLayout* form)
{
    m_unit = new UnitPicker(m_desk, this);
    m_unit->setObjectName(QStringLiteral("receivingUnit"));
    m_procedure = new QComboBox(this);
    m_procedure->setObjectName(QStringLiteral("procedure"));
    m_procedure->setEditable(true);
    m_procedure->setInsertPolicy(QComboBox::NoInsert);
    m_procedure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_procedure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_applicant = new QLineEdit(this);
    m_applicant->setObjectName(QStringLiteral("applicant"));
    m_subject = choice("subjectKind");
    m_identityKind = choice("identityKind");
    m_identity = new QLineEdit(this);
    m_identity->setObjectName(QStringLiteral("identity"));
    m_phone = new QLineEdit(this);
    m_email = new QLineEdit(this);
    m_abstract = new QPlainTextEdit(this);
    m_abstract->setTabChangesFocus(true);
    m_abstract->setFixedHeight(px(64));
    m_channel = choice("channel");
    m_return = choice("returnWay");
    form->addRow(tr("Receiving unit *"), m_unit);
    form->addRow(label(u"MaTTHC") + QStringLiteral(" *"), m_procedure);
    form->addRow(label(u"ChuHoSo") + QStringLiteral(" *"), m_applicant);
    form->addRow(label(u"LoaiDoiTuong"), m_subject);
    if (m_identityKind->count() > 0) {
        form->addRow(label(u"DinhDanhCHS/LoaiDinhDanh"), m_identityKind);
        form->addRow(label(u"DinhDanhCHS/SoDinhDanh"), m_identity);
    } else {
        m_identityKind->hide();
        m_identity->hide();
    }
    form->addRow(label(u"SoDienThoai"), m_phone);
    form->addRow(label(u"Email"), m_email);
    form->addRow(label(u"TrichYeuHoSo"), m_abstract);
    if (m_channel->count() > 0)
        form->addRow(label(u"KenhThucHien"), m_channel);
    else
        m_channel->hide();
    form->addRow(label(u"HinhThuc"), m_return);
}

void ReceiveDialog::loadCatalogue()
{
    m_desk.read<Catalogue>(
        this,
        [](Connection& connection, const Act&) -> Result<Catalogue> {
            Catalogue catalogue;
            auto procedures = CatalogueStore::entries(connection, CatalogueStore::List::Procedures);
            if (!procedures)
                return procedures.error();
            auto fields = CatalogueStore::entries(connection, CatalogueStore::List::Fields);
            if (!fields)
                return fields.error();
            catalogue.procedures = std::move(procedures).value();
            catalogue.fields = std::move(fields).value();
            return catalogue;
        },
        [this](Result<Catalogue> catalogue) {
            if (!catalogue) {
                strip()->tell(Strip::Kind::Error, errorText(catalogue.error()));
                return;
            }
            m_catalogue = std::move(catalogue).value();
            fillProcedures();
        });
}

void ReceiveDialog::fillProcedures()
{
    for (const CatalogueEntry& entry : m_catalogue.procedures) {
        if (entry.validTo > m_desk.clock()())
            m_procedure->addItem(QStringLiteral("%1 – %2").arg(entry.code, entry.name), entry.code);
    }
    m_procedure->setCurrentIndex(-1);
    m_procedure->setEditText({});
    m_procedure->lineEdit()->setPlaceholderText(tr("Code or a piece of the name"));
    QCompleter* found = m_procedure->completer();
    found->setFilterMode(Qt::MatchContains);
    found->setCaseSensitivity(Qt::CaseInsensitive);
    found->setCompletionMode(QCompleter::PopupCompletion);
    m_procedure->setFocus();
    follow();
}

void ReceiveDialog::follow()
{
    const bool unit = !m_unit->unit().isEmpty();
    // A code that could have been picked is never typed.
    const bool procedure =
        m_procedure->findText(m_procedure->currentText(), Qt::MatchFixedString) >= 0;
    const bool applicant = !m_applicant->text().trimmed().isEmpty();
    doer()->setEnabled(unit && procedure && applicant && !m_receiving);
    doer()->setToolTip(!unit ? tr("Choose the receiving unit first.")
            : !procedure     ? tr("Choose a procedure from the list first.")
            : !applicant     ? tr("Write the applicant's name first.")
                             : QString());
}

void ReceiveDialog::followApplicant()
{
    const int chosen = m_procedure->findText(m_procedure->currentText(), Qt::MatchFixedString);
    const QString name = chosen < 0 ? QString() : m_procedure->itemText(chosen).section(u'–', 1);
    m_abstract->setPlaceholderText(name.isEmpty()
            ? QString()
            : QStringLiteral("%1: %2").arg(name.trimmed(), m_applicant->text()));
    follow();
}

QByteArray ReceiveDialog::identity() const
{
    const QString number = m_identity->text().simplified().remove(u' ');
    if (number.isEmpty())
        return "[]";
    return "[{\"LoaiDinhDanh\":" + jsonQuoted(m_identityKind->currentData().toString())
        + ",\"SoDinhDanh\":" + jsonQuoted(number) + "}]";
}

QByteArray ReceiveDialog::members() const
{
    const int chosen = m_procedure->findText(m_procedure->currentText(), Qt::MatchFixedString);
    const QString code = m_procedure->itemData(chosen).toString();
    CatalogueEntry procedure;
    for (const CatalogueEntry& entry : m_catalogue.procedures)
        procedure = entry.code == code ? entry : procedure;
    QString fieldName;
    for (const CatalogueEntry& entry : m_catalogue.fields)
        fieldName = entry.code == procedure.parent ? entry.name : fieldName;
    QString abstract = m_abstract->toPlainText().trimmed().left(kMostAbstract);
    if (abstract.isEmpty())
        abstract = QStringLiteral("%1: %2").arg(procedure.name, m_applicant->text().trimmed());
    return writeItem(*m_pack, PacketKind::Dossier,
        { { QStringLiteral("MaTTHC"), code, {} }, { QStringLiteral("TenTTHC"), procedure.name, {} },
            { QStringLiteral("MaLinhVuc"), procedure.parent, {} },
            { QStringLiteral("TenLinhVuc"), fieldName, {} },
            { QStringLiteral("ChuHoSo"), m_applicant->text().simplified(), {} },
            { QStringLiteral("LoaiDoiTuong"), m_subject->currentData().toString(), {} },
            { QStringLiteral("DinhDanhCHS"), {}, identity() },
            { QStringLiteral("SoDienThoai"), m_phone->text().simplified(), {} },
            { QStringLiteral("Email"), m_email->text().trimmed(), {} },
            { QStringLiteral("TrichYeuHoSo"), abstract, {} },
            { QStringLiteral("KenhThucHien"), m_channel->currentData().toString(), {} },
            { QStringLiteral("HinhThuc"), m_return->currentData().toString(), {} },
            { QStringLiteral("DonViXuLy"),
                m_unit->currentIndex() > 0 ? m_unit->currentText() : QString(), {} } });
}

void ReceiveDialog::receive()
{
    m_receiving = true;
    follow();
    const NewDossier dossier { m_unit->unit(), members() };
    m_desk.perform<DossierDone>(
        this,
        [dossier](Connection& connection, const Act& act) {
            return receiveDossier(connection, act, dossier);
        },
        [this](Result<DossierDone> done) {
            m_receiving = false;
            follow();
            if (!done) {
                strip()->tell(Strip::Kind::Error, errorText(done.error()));
                return;
            }
            Q_EMIT this->received(done.value());
            accept();
        },
        Change::Dossiers | Change::Packets | Change::Figures);
}
