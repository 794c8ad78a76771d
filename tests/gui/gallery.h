// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/galleryrows.h"
#include "ui/actions.h"
#include "ui/frame/placeslist.h"
#include "ui/frame/statusline.h"
#include "ui/frame/trainingband.h"
#include "ui/frame/usercorner.h"
#include "ui/frame/windowparts.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/card.h"
#include "ui/parts/causedelegate.h"
#include "ui/parts/chip.h"
#include "ui/parts/countline.h"
#include "ui/parts/diffdelegate.h"
#include "ui/parts/duedelegate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/label.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/sharebardelegate.h"
#include "ui/parts/statusdelegate.h"
#include "ui/parts/strip.h"
#include "ui/parts/timelinedelegate.h"
#include "ui/parts/twolinedelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

/// All parts of the look in one window, arranged as on the pages, with invented data.
class Gallery : public QMainWindow {
public:
    Gallery()
    {
        setCentralWidget(makeBody());
        for (const char* title :
            { "Tệp", "Sửa", "Xem", "Hồ sơ", "Gói tin", "Số liệu", "Công cụ", "Trợ giúp" })
            menuBar()->addMenu(QString::fromUtf8(title));
        m_corner = new UserCorner(this);
        m_corner->setUser(
            QStringLiteral("Lâm Thục Quyên"), QStringLiteral("Cán bộ một cửa · Phường Vân Thanh"));
        menuBar()->setCornerWidget(m_corner);
        m_status = new StatusLine(this);
        setStatusBar(m_status);
        m_status->setMessage(QStringLiteral("Khớp 412 hồ sơ với “nguyen vân” trong 23 ms"));
        WindowState state;
        state.openDossiers = 412;
        state.toFix = 63;
        state.refused = true;
        state.queued = 128;
        state.different = 57;
        state.health = PortalHealth::Working;
        state.rules = QStringLiteral("2025 · JSON");
        state.store = QStringLiteral("PostgreSQL · H99.21");
        state.dataTime = 1'795'419'127'000;
        m_places->show(state);
        m_status->show(state);
        m_actions.follow(nullptr);
        for (ActionId id : { ActionId::ReceiveDossier, ActionId::MoveOn, ActionId::AskSupplement,
                 ActionId::PrintForm, ActionId::Import, ActionId::Export, ActionId::Columns,
                 ActionId::EditDossier })
            m_actions.at(id)->setEnabled(true);
    }

    void focusTable() { m_table->setFocus(Qt::MouseFocusReason); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QMainWindow::resizeEvent(event);
        m_places->setFolded(width() < 1200);
        m_corner->setCompact(width() < 1200);
        m_status->setCompact(width() < 1200);
    }

private:
    QWidget* makeBody()
    {
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        auto* row = new QHBoxLayout;
        for (QLayout* layout : { static_cast<QLayout*>(column), static_cast<QLayout*>(row) }) {
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(0);
        }
        column->addWidget(new TrainingBand);
        column->addLayout(row, 1);
        m_places = new PlacesList;
        QList<Place> places;
        for (const PlaceInfo& info : placeTable())
            places.append(info.place);
        m_places->setPlaces(places);
        m_places->setCurrent(Place::Dossiers);
        row->addWidget(m_places);
        row->addWidget(makePage(), 1);
        return body;
    }

    QWidget* makePage()
    {
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* bar = new PageBar;
        bar->setTitle(QStringLiteral("Hồ sơ"));
        auto* view = new QComboBox;
        view->addItem(icon(Icon::Bookmark), QStringLiteral("Việc của tôi"));
        view->setFixedWidth(px(190));
        bar->addField(view);
        bar->addSeparator();
        bar->addAction(m_actions.at(ActionId::ReceiveDossier), ActionButton::Kind::Main);
        bar->addAction(m_actions.at(ActionId::MoveOn))->setHintShown(false);
        bar->addAction(m_actions.at(ActionId::AskSupplement));
        bar->addRight(m_actions.at(ActionId::Import));
        bar->addRight(m_actions.at(ActionId::Export));
        bar->addRight(m_actions.at(ActionId::Columns));
        column->addWidget(bar);
        auto* split = new QSplitter;
        split->addWidget(makeList());
        split->addWidget(makeDetail());
        split->setSizes({ 690, 495 });
        column->addWidget(split, 1);
        return page;
    }

    QWidget* makeList();
    QWidget* makeDetail();
    QWidget* makeForm();

    Actions m_actions;
    PlacesList* m_places = nullptr;
    UserCorner* m_corner = nullptr;
    StatusLine* m_status = nullptr;
    BigTableView* m_table = nullptr;
};

inline QWidget* Gallery::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* filter = new FilterBar;
    filter->search()->setText(QStringLiteral("nguyen vân"));
    filter->setFiltered(true);
    for (const char* text : { "Mọi trạng thái", "Mọi thủ tục", "Hạn: 7 ngày" }) {
        auto* choice = new QComboBox;
        choice->addItem(QString::fromUtf8(text));
        choice->setMinimumWidth(px(90));
        filter->addChoice(choice);
    }
    m_table = new BigTableView;
    m_table->setModel(galleryrows::dossiers(m_table));
    m_table->setWidths({ 134, 144, 0, 166, 78, 28 });
    m_table->setItemDelegateForColumn(
        3, new StatusDelegate(StatusDelegate::Of::Dossier, StatusDelegate::Show::Word, m_table));
    m_table->setItemDelegateForColumn(4, new DueDelegate(m_table));
    m_table->setItemDelegateForColumn(5,
        new StatusDelegate(StatusDelegate::Of::Packet, StatusDelegate::Show::ShapeOnly, m_table));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
    m_table->selectRow(5);
    auto* counts = new CountLine;
    counts->set({ 10'482'316, 412, std::nullopt, 1 });
    counts->setNote(QStringLiteral("Quyền của bạn: hồ sơ Phường Vân Thanh"));
    column->addWidget(filter);
    column->addWidget(m_table, 1);
    column->addWidget(counts);
    return list;
}

inline QWidget* Gallery::makeForm()
{
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    auto* strip = new Strip;
    strip->tell(Strip::Kind::Error,
        QStringLiteral("Cổng trả lời: “Mã thủ tục không tồn tại” (mã −1, 10:14:03)"),
        QStringLiteral("1 lỗi và 1 cảnh báo trong biểu mẫu."));
    strip->addAction(QStringLiteral("Tới chỗ sai"), [] {});
    column->addWidget(strip);
    auto* bad = new QLineEdit(QStringLiteral("1.004873.000.00.00.H99"));
    bad->setProperty("finding", QStringLiteral("error"));
    bad->setProperty("changed", true);
    auto* locked = new QLineEdit(QStringLiteral("Cấp Giấy xác nhận tình trạng hôn nhân"));
    locked->setReadOnly(true);
    auto* number = new QSpinBox;
    number->setValue(12);
    auto* date = new QDateEdit(QDate(2026, 11, 16));
    date->setCalendarPopup(true);
    auto* check = new QCheckBox(QStringLiteral("Chỉ hiện trường thay đổi"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Gửi dần"));
    radio->setChecked(true);
    auto* progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    progress->setFixedHeight(6);
    auto* disabled = new QPushButton(icon(Icon::Hold), QStringLiteral("Tạm giữ"));
    disabled->setEnabled(false);
    auto* main = new QPushButton(icon(Icon::Send), QStringLiteral("Lưu và gửi"));
    main->setProperty("main", true);
    main->setProperty("hint", QStringLiteral("Ctrl+Enter"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(disabled);
    buttons->addWidget(main);
    buttons->addWidget(new QPushButton(icon(Icon::Edit), QStringLiteral("Sửa")));
    for (QWidget* widget :
        { static_cast<QWidget*>(bad), static_cast<QWidget*>(locked), static_cast<QWidget*>(number),
            static_cast<QWidget*>(date), static_cast<QWidget*>(check), static_cast<QWidget*>(radio),
            static_cast<QWidget*>(progress) })
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(1);
    return form;
}

inline QWidget* Gallery::makeDetail()
{
    auto* detail = new QWidget;
    detail->setAutoFillBackground(true);
    detail->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 8, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(new Label(QStringLiteral("H99.21-261116-0042"), Fonts::Type::Code));
    auto* status = new Chip;
    status->setStatus(4);
    auto* packet = new Chip;
    packet->setState(PacketState::Refused);
    head->addWidget(status);
    head->addWidget(packet);
    head->addStretch(1);
    column->addLayout(head);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    const auto addList = [&](const QString& title, QStandardItemModel* model,
                             QAbstractItemDelegate* delegate) {
        auto* view = new QListView;
        view->setFrameShape(QFrame::NoFrame);
        view->setModel(model);
        view->setItemDelegate(delegate);
        view->setCurrentIndex(model->index(0, 0));
        tabs->addTab(view, title);
    };
    tabs->setMinimumHeight(px(400));
    tabs->addTab(makeForm(), icon(Icon::Error, IconInk::Red), QStringLiteral("Biểu mẫu"));
    addList(QStringLiteral("Diễn biến"), galleryrows::events(this), new TimelineDelegate(this));
    addList(QStringLiteral("Nguyên nhân 2"), galleryrows::causes(this), new CauseDelegate(this));
    addList(QStringLiteral("Gói tin 4"), galleryrows::events(this), new TwoLineDelegate(this));
    column->addWidget(tabs, 1);
    auto* card = new Card;
    card->setTitle(QStringLiteral("Đường gửi lên Cổng"), QStringLiteral("trung bình 420 ms"));
    auto* causeList = new QListView;
    causeList->setFrameShape(QFrame::NoFrame);
    causeList->setModel(galleryrows::causes(this));
    causeList->setItemDelegate(new CauseDelegate(this));
    causeList->setFixedHeight(80);
    card->body()->addWidget(causeList);
    column->addWidget(card);
    return detail;
}
