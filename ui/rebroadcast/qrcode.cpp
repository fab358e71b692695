// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebroadcast/qrcode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace Gui {

namespace {

/// Modules of white around it (ISO/IEC 18004).
constexpr int QuietZone = 4;

QImage encode(const QByteArray &text)
{
    // Version 0: as small as the text allows.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(text.size()),
                          reinterpret_cast<const unsigned char *>(text.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_Grayscale8);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            const bool isDark = (code->data[y * code->width + x] & 1U) != 0;
            image.setPixel(x, y, isDark ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
    }
    return image;
}

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code of the wall's address"));
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QImage() : encode(text.toUtf8());
    update();
}

void QrCode::paintEvent(QPaintEvent * /*event*/)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    const int across = m_modules.width() + 2 * QuietZone;
    // Whole pixels a module, so that all are of one size.
    const int scale = std::max(1, std::min(width(), height()) / across);
    const QRect ground((width() - across * scale) / 2, (height() - across * scale) / 2,
                       across * scale, across * scale);
    painter.fillRect(ground, Qt::white);
    const int margin = QuietZone * scale;
    painter.drawImage(ground.adjusted(margin, margin, -margin, -margin), m_modules);
}

} // namespace Gui
