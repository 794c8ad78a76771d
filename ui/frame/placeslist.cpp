// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/placeslist.h"

#include "app/words/format.h"
#include "ui/frame/placedelegate.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {

constexpr int kWide = 176;
constexpr int kFolded = 48;

}

/// "Thu gọn  Ctrl+B" at the foot of the list.
class PlacesList::FoldButton : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override { return { px(48), px(34) }; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool folded = text().isEmpty();
        if (underMouse())
            painter.fillRect(rect(), Theme::colour(Token::NavSelect));
        const QColor ink = Theme::colour(Token::NavText2);
        const int side = px(16);
        const double left = folded ? (width() - side) / 2.0 : px(16);
        paintIcon(&painter, QRectF(left, (height() - side) / 2.0, side, side),
            folded ? Icon::Right : Icon::Left, ink);
        if (folded)
            return;
        painter.setPen(ink);
        painter.setFont(Fonts::body());
        painter.drawText(
            rect().adjusted(px(42), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(Fonts::caption());
        painter.drawText(rect().adjusted(0, 0, -px(12), 0), Qt::AlignVCenter | Qt::AlignRight,
            QStringLiteral("Ctrl+B"));
    }
};

PlacesList::PlacesList(QWidget* parent)
    : QWidget(parent)
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_fold(new FoldButton(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PlaceDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setObjectName(QStringLiteral("places"));
    m_fold->setAttribute(Qt::WA_Hover);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 0, px(2));
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_fold);
    setAutoFillBackground(true);
    connect(m_fold, &QPushButton::clicked, this, &PlacesList::foldAsked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            const QVariant place = index.data(PlaceDelegate::PlaceRole);
            if (m_quiet || !place.isValid())
                return;
            m_current = static_cast<Place>(place.toInt());
            Q_EMIT chosen(m_current);
        });
    applyColours();
    setFolded(false);
}

void PlacesList::setPlaces(const QList<Place>& places)
{
    m_places = places;
    fill();
}

void PlacesList::show(const WindowState& state)
{
    m_state = state;
    setCount(Place::Dossiers, state.openDossiers, false);
    setCount(Place::Fix, state.toFix, state.refused);
    setCount(Place::Queue, state.queued, false);
    setCount(Place::Reconcile, state.different, false);
}

void PlacesList::setCurrent(Place place)
{
    m_current = place;
    if (const QStandardItem* item = itemOf(place)) {
        m_quiet = true;
        m_view->setCurrentIndex(item->index());
        m_quiet = false;
    }
}

void PlacesList::setFolded(bool folded)
{
    m_folded = folded;
    static_cast<PlaceDelegate*>(m_view->itemDelegate())->setFolded(folded);
    setFixedWidth(px(folded ? kFolded : kWide));
    m_fold->setText(folded ? QString() : tr("Fold"));
    m_fold->setAccessibleName(
        folded ? tr("Unfold the list of places") : tr("Fold the list of places"));
    m_fold->setToolTip(m_fold->accessibleName());
    m_view->doItemsLayout();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        item->setToolTip(folded && item->isEnabled() ? item->text() : QString());
    }
}

void PlacesList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        setFolded(m_folded);
}

void PlacesList::fill()
{
    m_quiet = true;
    m_model->clear();
    std::optional<PlaceGroup> group;
    for (Place place : m_places) {
        const PlaceInfo& info = placeInfo(place);
        if (group != info.group) {
            group = info.group;
            auto* caption = new QStandardItem(placeGroupTitle(info.group));
            caption->setFlags(Qt::NoItemFlags);
            m_model->appendRow(caption);
        }
        auto* item = new QStandardItem(placeTitle(place));
        item->setData(static_cast<int>(place), PlaceDelegate::PlaceRole);
        m_model->appendRow(item);
    }
    m_quiet = false;
    show(m_state);
    setCurrent(m_current);
    setFolded(m_folded);
}

void PlacesList::applyColours()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Theme::colour(Token::Nav));
    colours.setColor(QPalette::Base, Theme::colour(Token::Nav));
    if (colours != palette())
        setPalette(colours);
}

void PlacesList::setCount(Place place, std::optional<qint64> count, bool hot)
{
    QStandardItem* item = itemOf(place);
    if (!item)
        return;
    const bool shown = count && *count > 0;
    item->setData(shown ? Format::number(*count) : QString(), PlaceDelegate::CountRole);
    item->setData(hot && shown, PlaceDelegate::HotRole);
    item->setAccessibleText(shown ? item->text() + u' ' + Format::number(*count) : item->text());
}

QStandardItem* PlacesList::itemOf(Place place) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant held = m_model->item(row)->data(PlaceDelegate::PlaceRole);
        if (held.isValid() && held.toInt() == static_cast<int>(place))
            return m_model->item(row);
    }
    return nullptr;
}
