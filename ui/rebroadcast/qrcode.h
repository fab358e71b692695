// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Gui {

/// A QR code of a text, black on white in any theme, as cameras want it.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    /// Empty: nothing is shown.
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// One pixel a module, without the quiet zone; null for no text, or one that is too long.
    const QImage &modules() const { return m_modules; }

    QSize sizeHint() const override { return {236, 236}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_modules;
};

} // namespace Gui
