// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "app/printing/formpaper.h"
#include "ui/look/fonts.h"
#include "ui/parts/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSheet = 620; ///< px a page is wide where there is room
constexpr int kAround = 40; ///< px beside it

}

PrintPreview::PrintPreview(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("preview"));
    setWidgetResizable(true);
    auto* sheets = new QWidget(this);
    m_sheets = new QVBoxLayout(sheets);
    m_sheets->setSpacing(px(12));
    setWidget(sheets);
}

void PrintPreview::clear()
{
    while (QLayoutItem* item = m_sheets->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pages = 0;
}

void PrintPreview::showPaper(const FormPaper& paper)
{
    clear();
    m_pages = paper.pages();
    const qreal ratio = devicePixelRatioF();
    const int width = std::clamp(viewport()->width() - px(kAround), px(kSheet) / 2, px(kSheet));
    for (int page = 0; page < m_pages; ++page) {
        QPixmap picture = QPixmap::fromImage(paper.picture(page, qRound(width * ratio)));
        picture.setDevicePixelRatio(ratio);
        auto* sheet = new QLabel(widget());
        sheet->setPixmap(picture);
        sheet->setAlignment(Qt::AlignHCenter);
        sheet->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(m_pages));
        m_sheets->addWidget(sheet);
    }
    m_sheets->addStretch(1);
    m_sheets->activate();
}

void PrintPreview::say(const QString& words)
{
    clear();
    auto* sentence = new Label(words, Fonts::Type::Body, Token::Text2, widget());
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignCenter);
    m_sheets->addWidget(sentence);
}
