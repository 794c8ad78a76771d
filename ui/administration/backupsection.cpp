// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/backupsection.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/parts/ask.h"
#include "ui/parts/card.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

Label* fact(const QString& words, QWidget* parent)
{
    auto* label = new Label(words, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

BackupSection::BackupSection(const SectionFrame& frame, QWidget* parent)
    : Section(frame, parent)
{
    setObjectName(QStringLiteral("backup"));
    m_title = new Label(QString(), Fonts::Type::Code, this);
    m_note = new Label(QString(), Fonts::Type::Body, Token::Text2, this);
    m_title->setElided(true);
    m_note->setElided(true);
    // It gives way before the title.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_make = new QPushButton(icon(Icon::Export, IconInk::OnAccent), QString(), this);
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_make->setProperty("main", true);
    m_check = new QPushButton(icon(Icon::OkCircle), QString(), this);
    m_check->setObjectName(QStringLiteral("checkBackup"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(8), px(12), px(8));
    head->setSpacing(px(8));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_make);
    head->addWidget(m_check);
    m_strip = new Strip(this);
    m_strip->setClosable(true);
    m_strip->clear();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(makeCard());
    column->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &BackupSection::makeBackup);
    connect(m_check, &QPushButton::clicked, this, &BackupSection::checkBackup);
    BackupSection::retranslate();
}

QWidget* BackupSection::makeCard()
{
    auto* body = new QWidget(this);
    m_busy = new Label(QString(), body);
    m_bar = new QProgressBar(body);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(240));
    m_busy->hide();
    m_bar->hide();
    auto* busy = new QHBoxLayout;
    busy->addWidget(m_busy);
    busy->addWidget(m_bar);
    busy->addStretch(1);
    m_facts = new Card(body);
    m_facts->setHeadLine(true);
    m_lines = new QFormLayout;
    m_lines->setContentsMargins(px(12), px(8), px(12), px(12));
    m_lines->setLabelAlignment(Qt::AlignRight);
    m_lines->setHorizontalSpacing(px(12));
    m_lines->setVerticalSpacing(px(6));
    m_facts->body()->addLayout(m_lines);
    m_facts->hide();
    m_restore = new Card(body);
    m_restore->setHeadLine(true);
    m_how = fact({}, m_restore);
    m_how->setWordWrap(true);
    m_how->setContentsMargins(px(12), px(8), px(12), px(12));
    m_restore->body()->addWidget(m_how);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(12));
    column->addLayout(busy);
    column->addWidget(m_facts);
    column->addWidget(m_restore);
    return body;
}

QString BackupSection::title() const
{
    return tr("Backup");
}

void BackupSection::retranslate()
{
    m_title->setText(title());
    m_note->setText(tr("This store: %1").arg(desk().storeName()));
    m_make->setText(tr("Back up…"));
    m_check->setText(tr("Check a backup…"));
    m_restore->setTitle(tr("Putting a backup back"));
    const bool server = desk().database().url().engine == Engine::Postgresql;
    m_how->setText(server
            ? tr("A store on a server is restored by its administrator with the tools of "
                 "PostgreSQL: pg_restore into an empty database, then motcuactl init.")
            : tr("A store is put back while nobody has it open. Close this window everywhere, then "
                 "run:\n\nmotcuactl restore FILE --store %1 --reason \"…\"\n\nThe backup is proved "
                 "first. The store that is there now is kept beside it. Sending stays paused, and "
                 "packets that may have left since the backup are asked about before anything is "
                 "sent again.")
                  .arg(desk().storeName()));
    showManifest();
}

void BackupSection::load()
{
    retranslate();
}

QWidget* BackupSection::firstPane()
{
    return m_make;
}

void BackupSection::begin(const QString& words)
{
    m_strip->clear();
    m_busy->setText(words);
    m_busy->show();
    m_bar->show();
    m_make->setEnabled(false);
    m_check->setEnabled(false);
}

void BackupSection::end(const Result<BackupManifest>& manifest, const QString& told)
{
    m_busy->hide();
    m_bar->hide();
    m_make->setEnabled(true);
    m_check->setEnabled(true);
    if (!manifest) {
        m_manifest.reset();
        m_strip->tell(Strip::Kind::Error, errorText(manifest.error()));
    } else {
        m_manifest = manifest.value();
        m_strip->tell(Strip::Kind::Done, told);
        Q_EMIT messageShown(told);
    }
    showManifest();
}

void BackupSection::makeBackup()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = tr("Back up to");
    question.filter = tr("Backups (*.backup)");
    question.suggested =
        QStringLiteral("motcua-%1.backup")
            .arg(vietnamTime(desk().clock()()).toString(QStringLiteral("yyyyMMdd-HHmm")));
    chooseFile(this, question, [this](const QStringList& paths) {
        begin(tr("Copying and proving the store…"));
        // A reader's thread: the copy has a connection of its own, and the writer stays free.
        desk().read<BackupManifest>(
            this,
            [url = desk().database().url(), file = paths.first()](
                Connection&, const Act& act) { return backUp(url, act, file); },
            [this](const Result<BackupManifest>& made) {
                end(made, tr("The backup is made and proved. Keep a copy away from this machine."));
            });
    });
}

void BackupSection::checkBackup()
{
    FileQuestion question;
    question.title = tr("Check a backup");
    question.filter = tr("Backups (*.backup);;All files (*)");
    chooseFile(this, question, [this](const QStringList& paths) {
        begin(tr("Proving the backup…"));
        desk().read<BackupManifest>(
            this, [file = paths.first()](Connection&, const Act&) { return proveBackup(file); },
            [this](const Result<BackupManifest>& proved) {
                end(proved, tr("The backup is sound and can be put back."));
            });
    });
}

void BackupSection::showManifest()
{
    m_facts->setVisible(m_manifest.has_value());
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    if (!m_manifest)
        return;
    const BackupManifest& manifest = *m_manifest;
    m_facts->setTitle(QFileInfo(manifest.file).fileName());
    const auto add = [this](const QString& label, const QString& value) {
        m_lines->addRow(label, fact(value, m_facts));
    };
    add(tr("File"), manifest.file);
    add(tr("Made"), manifest.made > 0 ? Format::dateTime(manifest.made) : Format::none());
    add(tr("Dossiers"), Format::number(manifest.dossiers));
    add(tr("Packets"),
        tr("%1, of them not settled: %2")
            .arg(Format::number(manifest.packets), Format::number(manifest.unsettled)));
    add(tr("Audit entries"), Format::number(manifest.head.sequence));
    add(tr("Size"), Format::fileSize(manifest.bytes));
    add(tr("SHA-256"), manifest.sha256);
}
