// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/formpaper.h"

#include "app/exchange/trainingmark.h"
#include "app/printing/qrcode.h"
#include "models/base/ownfiles.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace {

using namespace Qt::StringLiterals;

constexpr int kDpi = 600;
constexpr double kWidth = 210; // A4, mm
constexpr double kHeight = 297;
constexpr QMarginsF kUpright(30, 20, 15, 20);
constexpr QMarginsF kAcross(15, 20, 15, 15);
constexpr double kPoints = 13;
constexpr double kBookPoints = 10;

constexpr double units(double millimetres)
{
    return millimetres / 25.4 * kDpi;
}

QRectF contentsOf(const QSizeF& size, bool across)
{
    const QMarginsF margins = across ? kAcross : kUpright;
    return QRectF(QPointF(), size)
        .adjusted(units(margins.left()), units(margins.top()), -units(margins.right()),
            -units(margins.bottom()));
}

QFont paperFont(double points)
{
    QFont font(QStringList { u"Times New Roman"_s, u"Liberation Serif"_s, u"Noto Serif"_s });
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

FormPaper::FormPaper(const QString& html, const Look& look)
    : m_look(look)
    , m_device(std::make_unique<QImage>(1, 1, QImage::Format_ARGB32))
    , m_document(std::make_unique<QTextDocument>())
{
    m_device->setDotsPerMeterX(qRound(kDpi / 0.0254));
    m_device->setDotsPerMeterY(qRound(kDpi / 0.0254));
    m_document->documentLayout()->setPaintDevice(m_device.get());
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(paperFont(look.across ? kBookPoints : kPoints));
    m_document->setDefaultStyleSheet(
        u"p.title { font-size: 14pt; font-weight: bold; margin-top: 14px; margin-bottom: 12px; }"
        "p.line { margin-top: 3px; margin-bottom: 3px; }"
        "p.small { font-size: 11pt; margin-top: 6px; }"
        "table.sign { margin-top: 14px; }"
        "table.grid { border-collapse: collapse; border-style: solid; border-color: #000000;"
        " margin-top: 4px; margin-bottom: 4px; }"_s);
    const QImage code = qrCode(look.code);
    m_document->addResource(
        QTextDocument::ImageResource, QUrl(u"qr:code"_s), code.scaled(code.size() * 16));
    m_document->setHtml(html);
    m_document->setPageSize(contentsOf(size(), look.across).size());
}

FormPaper::~FormPaper() = default;
FormPaper::FormPaper(FormPaper&&) noexcept = default;
FormPaper& FormPaper::operator=(FormPaper&&) noexcept = default;

int FormPaper::pages() const
{
    return m_document->pageCount();
}

QSizeF FormPaper::size() const
{
    const QSizeF upright(units(kWidth), units(kHeight));
    return m_look.across ? upright.transposed() : upright;
}

void FormPaper::paint(QPainter* painter, int page) const
{
    const QRectF contents = contentsOf(size(), m_look.across);
    painter->save();
    painter->translate(contents.left(), contents.top() - page * contents.height());
    const QRectF shown(0, page * contents.height(), contents.width(), contents.height());
    painter->setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(painter, context);
    painter->restore();
    if (pages() > 1) {
        painter->save();
        QFont font = paperFont(0);
        font.setPixelSize(qRound(10.0 / 72 * kDpi));
        painter->setFont(font);
        const QRectF foot(contents.left(), contents.bottom(), contents.width(), units(10));
        const QString number = u"%1/%2"_s.arg(page + 1).arg(pages());
        painter->drawText(foot, Qt::AlignCenter,
            m_look.code.isEmpty() ? number : m_look.code + u" · "_s + number);
        painter->restore();
    }
    paintTrainingMark(painter, QRectF(QPointF(), size()));
}

QImage FormPaper::picture(int page, int width) const
{
    const double scale = width / size().width();
    QImage image(width, qRound(size().height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paint(&painter, page);
    return image;
}

Status FormPaper::writePdf(const QString& path) const
{
    DraftFile file(path);
    const auto failed = [&] {
        return Error { ErrorKind::Broken, file.errorString(), u"file.write"_s,
            { path, file.errorString() } };
    };
    if (!file.open())
        return failed();
    {
        QPdfWriter writer(file.device());
        writer.setResolution(kDpi);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
            m_look.across ? QPageLayout::Landscape : QPageLayout::Portrait, {}));
        writer.setTitle(m_look.title);
        QPainter painter(&writer);
        for (int page = 0; page < pages(); ++page) {
            if (page > 0)
                writer.newPage();
            paint(&painter, page);
        }
    }
    if (!file.commit())
        return failed();
    return Done {};
}
