// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QImage>
#include <QString>

#include <memory>

class QPainter;
class QTextDocument;

/// A filled form laid out on A4 with the margins of Decree 30/2020/NĐ-CP (30 mm at the left, 20 mm
/// above and below, 15 mm at the right), in Times New Roman or a face of its metrics. Needs a
/// QGuiApplication; one thread at a time.
class FormPaper {
public:
    struct Look {
        QString title; ///< of the PDF
        QString code; ///< what the QR code "qr:code" says
        bool across = false; ///< books
    };

    FormPaper(const QString& html, const Look& look);
    ~FormPaper();
    FormPaper(FormPaper&&) noexcept;
    FormPaper& operator=(FormPaper&&) noexcept;

    int pages() const;
    /// Size of the paper in painter units (1/600 inch).
    QSizeF size() const;
    /// Paints a page, 0 the first: contents, "page / pages" where there are several, and the mark
    /// of a training office.
    void paint(QPainter* painter, int page) const;
    /// A page as a picture of that width in pixels.
    QImage picture(int page, int width) const;
    /// Vector PDF; written whole or not at all. Error: Broken file.write {path, reason}.
    Status writePdf(const QString& path) const;

private:
    Look m_look;
    std::unique_ptr<QImage> m_device; ///< what the layout measures by
    std::unique_ptr<QTextDocument> m_document;
};
