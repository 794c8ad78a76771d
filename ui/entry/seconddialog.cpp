// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/seconddialog.h"

#include "models/tables/cellroles.h"
#include "ui/entry/credentials.h"
#include "ui/look/icons.h"
#include "ui/parts/diffdelegate.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 860;
constexpr int kPlace = 330; ///< of the column that says where
constexpr int kRow = 28;
constexpr int kMostRows = 8; ///< more are scrolled to

Label* paragraph(const QString& text, Fonts::Type type, Token colour, QWidget* parent)
{
    auto* label = new Label(text, type, colour, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

SecondDialog::SecondDialog(Desk& desk, const SecondWish& wish, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_who(new Credentials(
          [this](const QString& login, const QString& password,
              const std::function<void(const Status&)>& then) {
              m_desk.confirm(
                  login, password, m_who, [this, login, then](const Result<Session>& session) {
                      then(heard(session, login));
                  });
          },
          this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(QStringLiteral("secondPerson"));
    setWindowTitle(tr("A second person confirms"));
    setMinimumWidth(px(kWidth));
    build(wish);
    nameButton();
}

void SecondDialog::build(const SecondWish& wish)
{
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setProperty("main", true);
    m_confirm->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(paragraph(wish.subject, Fonts::Type::Bold, Token::Text, this));
    column->addWidget(
        paragraph(tr("%1 wants to change what stands below. Somebody else who may confirm signs "
                     "for exactly these values.")
                      .arg(m_desk.session().actor.login),
            Fonts::Type::Body, Token::Text, this));
    column->addWidget(makeLines(wish));
    if (!wish.reason.isEmpty())
        column->addWidget(
            paragraph(tr("Reason: %1").arg(wish.reason), Fonts::Type::Body, Token::Text2, this));
    column->addWidget(m_who);
    column->addLayout(buttons);
    m_who->setDoer(m_confirm);
    m_who->setFocus();
    connect(m_who, &Credentials::signedIn, this, [this] {
        Q_EMIT confirmed(m_login);
        accept();
    });
    connect(m_who, &Credentials::busyChanged, this, &SecondDialog::nameButton);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget* SecondDialog::makeLines(const SecondWish& wish)
{
    const int rows = static_cast<int>(wish.lines.size());
    auto* table = new QTableWidget(rows, 3, this);
    table->setObjectName(QStringLiteral("changes"));
    table->setHorizontalHeaderLabels({ tr("Member"), tr("Before"), tr("After") });
    table->setItemDelegate(new DiffDelegate(table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(kRow));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    table->horizontalHeader()->resizeSection(0, px(kPlace));
    for (int row = 0; row < rows; ++row) {
        const SecondWish::Line& line = wish.lines.at(static_cast<std::size_t>(row));
        const std::pair<QString, CellGround> cells[] = { { line.place, CellGround::None },
            { line.before, CellGround::Old }, { line.after, CellGround::New } };
        for (int column = 0; const auto& [text, ground] : cells) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text.toHtmlEscaped());
            if (ground != CellGround::None)
                item->setData(CellRole::Ground, static_cast<int>(ground));
            table->setItem(row, column++, item);
        }
    }
    const int shown = std::clamp(rows, 1, kMostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + table->verticalHeader()->defaultSectionSize() * shown + 2 * table->frameWidth());
    return table;
}

Status SecondDialog::heard(const Result<Session>& session, const QString& typed)
{
    if (session) {
        m_login = session.value().user.login;
        return Done {};
    }
    // The sentence for a right that is missing speaks to who is signed in.
    if (session.error().rule != u"permission")
        return session.error();
    return Error { ErrorKind::Forbidden, session.error().detail, QStringLiteral("edit.confirmer"),
        { typed } };
}

void SecondDialog::nameButton()
{
    m_confirm->setText(m_who->isBusy() ? tr("Checking…") : tr("Confirm this change"));
}

void askSecond(QWidget* parent, Desk& desk, const SecondWish& wish,
    const std::function<void(const QString&)>& then)
{
    auto* dialog = new SecondDialog(desk, wish, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SecondDialog::confirmed, parent, then);
    QObject::connect(dialog, &QDialog::rejected, parent, [then] { then({}); });
    dialog->open();
}
