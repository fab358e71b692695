// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

/// Out of a static library: nothing else would link it in. The macro takes no namespace.
static void initCatalogues()
{
    Q_INIT_RESOURCE(lampfield_i18n);
}

namespace App {

namespace {

/// All texts of ours are in one context, whatever the code calls theirs; see
/// packaging/translations.py.
class OwnTranslator : public QTranslator
{
public:
    QString translate(const char * /*context*/, const char *text, const char *comment,
                      int number) const override
    {
        return QTranslator::translate("Lampfield", text, comment, number);
    }
};

} // namespace

void speak(const QString &language)
{
    initCatalogues();
    static std::unique_ptr<QTranslator> ours;
    static std::unique_ptr<QTranslator> qts;
    // The old ones take themselves away.
    ours = std::make_unique<OwnTranslator>();
    qts = std::make_unique<QTranslator>();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const QString separator = QStringLiteral("_");
    const QString folder = QStringLiteral(":/i18n");
    const bool speaksIt = ours->load(locale, QStringLiteral("lampfield"), separator, folder);
    // English knows plurals, too.
    if (speaksIt || ours->load(QStringLiteral("lampfield_en"), folder))
        QCoreApplication::installTranslator(ours.get());
    if (speaksIt
        && qts->load(locale, QStringLiteral("qtbase"), separator,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts.get());
    // English words in a window that is mirrored would read badly.
    QGuiApplication::setLayoutDirection(QLocale(ours->language()).textDirection());
}

} // namespace App
