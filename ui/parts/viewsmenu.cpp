// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/viewsmenu.h"

#include "app/desk.h"
#include "app/tasks/keepview.h"
#include "app/words/errortext.h"
#include "ui/look/icons.h"
#include "ui/parts/formdialog.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>

namespace {

constexpr int kWidth = 420;

/// Asks for the name of a view.
class NameDialog : public FormDialog {
public:
    explicit NameDialog(QWidget* parent)
        : FormDialog(ViewsMenu::tr("Keep this view"), kWidth, parent)
        , m_name(new QLineEdit(this))
    {
        m_name->setObjectName(QStringLiteral("viewName"));
        m_name->setMaxLength(60);
        m_name->setPlaceholderText(ViewsMenu::tr("For example: Overdue of the land desk"));
        form()->addRow(ViewsMenu::tr("Name"), m_name);
        doer()->setText(ViewsMenu::tr("Keep"));
        doer()->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { doer()->setEnabled(!text.simplified().isEmpty()); });
        connect(doer(), &QPushButton::clicked, this, &QDialog::accept);
        m_name->setFocus();
    }

    QString name() const { return m_name->text().simplified(); }

private:
    QLineEdit* m_name;
};

}

ViewsMenu::ViewsMenu(Desk& desk, const QString& place, QWidget* parent)
    : QPushButton(parent)
    , m_desk(desk)
    , m_place(place)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setAutoDefault(false);
    setIcon(::icon(Icon::Bookmark));
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    retranslate();
    load();
}

void ViewsMenu::load()
{
    m_desk.read<std::vector<SavedView>>(
        this,
        [place = m_place](
            Connection& connection, const Act& act) { return keptViews(connection, act, place); },
        [this](Result<std::vector<SavedView>> views) {
            if (!views)
                return; // the list says what is wrong with the store
            m_views.clear();
            for (const SavedView& view : views.value())
                m_views.append({ view.name, view.query });
        });
}

void ViewsMenu::fill()
{
    m_menu->clear();
    // Names are a person's text: "&" is no shortcut in them.
    const auto plain = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    for (const View& view : m_views)
        m_menu->addAction(plain(view.name), this,
            [this, query = view.query] { Q_EMIT chosen(QUrlQuery(query)); });
    if (m_views.isEmpty())
        m_menu->addAction(tr("No view is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Keep this view…"), this, &ViewsMenu::askName);
    QMenu* dropping = m_menu->addMenu(tr("Drop"));
    dropping->setEnabled(!m_views.isEmpty());
    for (const View& view : m_views)
        dropping->addAction(plain(view.name), this, [this, name = view.name] { drop(name); });
}

void ViewsMenu::askName()
{
    auto* dialog = new NameDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->name()); });
    dialog->open();
}

void ViewsMenu::keep(const QString& name)
{
    const SavedView view { name, m_shown().toString(QUrl::FullyEncoded) };
    m_desk.perform<Done>(
        this,
        [place = m_place, view](Connection& connection, const Act& act) {
            return keepView(connection, act, place, view);
        },
        [this, name](Status kept) {
            Q_EMIT told(kept ? tr("View kept: %1").arg(name) : errorText(kept.error()));
            load();
        },
        {});
}

void ViewsMenu::drop(const QString& name)
{
    m_desk.perform<Done>(
        this,
        [place = m_place, name](Connection& connection, const Act& act) {
            return dropView(connection, act, place, name);
        },
        [this, name](Status dropped) {
            Q_EMIT told(dropped ? tr("View dropped: %1").arg(name) : errorText(dropped.error()));
            load();
        },
        {});
}

void ViewsMenu::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ViewsMenu::retranslate()
{
    setAccessibleName(tr("Views"));
    setToolTip(tr("Filters kept under a name"));
}
