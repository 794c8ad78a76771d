// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/qrcode.h"

#include <zint.h>

#include <memory>

namespace {

constexpr int kQuiet = 4; ///< modules of white around a code
constexpr int kCorrectionM = 2;

}

QImage qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> code(
        ZBarcode_Create(), &ZBarcode_Delete);
    code->symbology = BARCODE_QRCODE;
    code->option_1 = kCorrectionM;
    code->input_mode = UNICODE_MODE;
    const auto* typed = reinterpret_cast<const unsigned char*>(bytes.constData());
    if (ZBarcode_Encode(code.get(), typed, int(bytes.size())) >= ZINT_ERROR)
        return {};
    QImage image(code->width + 2 * kQuiet, code->rows + 2 * kQuiet, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code->rows; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->encoded_data[y][x / 8] >> (x % 8) & 1)
                image.setPixel(x + kQuiet, y + kQuiet, qRgb(0, 0, 0));
        }
    }
    return image;
}
