// SPDX-License-Identifier: GPL-3.0-or-later
// DossierDetail: editing the dossier that is shown.
#include "app/desk.h"
#include "app/words/format.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/parts/strip.h"

#include <QStackedWidget>
#include <QTabWidget>

void DossierDetail::connectEditor()
{
    connect(m_editor, &DossierEditor::saved, this, [this](const DossierDone& done) {
        m_faces->setCurrentIndex(0);
        Q_EMIT editingChanged();
        Q_EMIT saved(done);
    });
    connect(m_editor, &DossierEditor::left, this, [this] {
        m_faces->setCurrentIndex(0);
        m_tabs->setFocus();
        Q_EMIT editingChanged();
        reload();
    });
}

void DossierDetail::edit()
{
    if (!m_story.dossier.id || isEditing())
        return;
    m_strip->clear();
    m_faces->setCurrentWidget(m_editor);
    m_editor->open(m_story.dossier);
    Q_EMIT editingChanged();
}

bool DossierDetail::isEditing() const
{
    return m_editor && m_editor->isOpen();
}

bool DossierDetail::hasEdits()
{
    return m_editor->hasEdits();
}

void DossierDetail::leaveEdit(const std::function<void()>& then)
{
    m_editor->leave(then);
}

void DossierDetail::saveEdit()
{
    m_editor->save();
}

void DossierDetail::goToProblem(bool backwards)
{
    m_editor->goToProblem(backwards);
}

void DossierDetail::offerKept()
{
    if (isEditing() || !m_desk.session().allows(Permission::DossierEdit))
        return;
    const std::optional<KeptDraft> kept = m_editor->kept(m_story.dossier.code);
    if (!kept)
        return;
    m_strip->tell(Strip::Kind::Warning,
        tr("An edit of %1 was not finished (%2).")
            .arg(m_story.dossier.code, Format::dateTime(kept->when)));
    m_strip->addAction(tr("Go on with it"), [this, draft = *kept] {
        m_strip->clear();
        m_faces->setCurrentWidget(m_editor);
        m_editor->open(m_story.dossier, draft);
        Q_EMIT editingChanged();
    });
    m_strip->addAction(tr("Discard it"), [this] {
        m_editor->forget(m_story.dossier.code);
        m_strip->clear();
    });
}
