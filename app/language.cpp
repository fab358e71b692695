// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace App {

void speak(const QString &language)
{
    static std::array<std::unique_ptr<QTranslator>, 2> translators;
    for (std::unique_ptr<QTranslator> &translator : translators) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
        translator = std::make_unique<QTranslator>();
    }
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto &[ours, qts] = translators;
    const QString separator = QStringLiteral("_");
    const bool speaksIt =
        ours->load(locale, QStringLiteral("lampfield"), separator, QStringLiteral(":/i18n"));
    if (speaksIt)
        QCoreApplication::installTranslator(ours.get());
    if (speaksIt
        && qts->load(locale, QStringLiteral("qtbase"), separator,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts.get());
    // English words in a window that is mirrored would read badly.
    QGuiApplication::setLayoutDirection(speaksIt ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace App
