// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusbar.h"

#include "ui/plaintooltip.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

namespace Gui {

namespace {

/// "142 confirmed, 3 corrected, 1 new"
QString foundText(const Model::Refresh &refresh)
{
    const QLocale locale;
    QString text =
        QCoreApplication::translate("Gui::StatusBar", "%1 confirmed, %2 corrected")
            .arg(locale.toString(refresh.confirmed()), locale.toString(refresh.corrected));
    if (refresh.added > 0)
        text += QCoreApplication::translate("Gui::StatusBar", ", %1 new")
                    .arg(locale.toString(refresh.added));
    return text;
}

} // namespace

QString reportText(const Model::RefreshReport &report)
{
    if (!report.ok)
        return report.sentence;
    const QLocale locale;
    const Model::Refresh &refresh = report.refresh;
    const double milliseconds = double(refresh.duration.count()) / 1000.0;
    QString text =
        QCoreApplication::translate("Gui::StatusBar", "%1 checked · %2 ok · %3 failed · %4 ms")
            .arg(locale.toString(refresh.checked), locale.toString(refresh.successful),
                 locale.toString(refresh.failed),
                 locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    return text + QStringLiteral(" · ") + foundText(refresh);
}

StatusBar::StatusBar(QString answerFolder, QWidget *parent)
    : QFrame(parent)
    , m_answerFolder(std::move(answerFolder))
    , m_result(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_rebroadcast(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusBar"));
    setFixedHeight(30);
    m_result->setObjectName(QStringLiteral("result"));
    m_saved->setObjectName(QStringLiteral("saved"));
    for (QLabel *label : {m_result, m_saved})
        label->setFont(uiFont(12));
    m_result->setTextFormat(Qt::RichText);
    m_result->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_result, &QLabel::linkActivated, this, [this](const QString &file) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(m_answerFolder).filePath(file)));
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(24);
    layout->addWidget(m_result, 1);
    layout->addWidget(m_saved);
    m_rebroadcast->setObjectName(QStringLiteral("rebroadcastButton"));
    m_rebroadcast->setToolTip(tr("Other seats, browsers and wall displays (Ctrl+B)"));
    m_rebroadcast->setFont(uiFont(12));
    m_rebroadcast->setAutoRaise(true);
    m_rebroadcast->hide();
    connect(m_rebroadcast, &QToolButton::clicked, this, &StatusBar::rebroadcastRequested);
    layout->addWidget(m_rebroadcast);
    auto *health = new QToolButton(this);
    health->setObjectName(QStringLiteral("health"));
    health->setText(tr("Health"));
    health->setToolTip(tr("Connection, traffic, queues and database (Ctrl+H)"));
    health->setFont(uiFont(12));
    health->setAutoRaise(true);
    connect(health, &QToolButton::clicked, this, &StatusBar::healthRequested);
    layout->addWidget(health);
    m_result->setText(tr("No refresh yet"));
}

void StatusBar::offerRebroadcast(bool isOn)
{
    m_rebroadcast->setText(isOn ? tr("Rebroadcast on") : tr("Rebroadcast off"));
    m_rebroadcast->show();
}

void StatusBar::setTheme(const Theme &theme)
{
    m_linkColor = theme.lamp(Model::Lamp::OnCall).name();
    m_badColor = theme.lamp(Model::Lamp::Busy).name();
}

void StatusBar::showRefreshing()
{
    m_result->setText(tr("Refreshing…"));
}

void StatusBar::showReport(const Model::RefreshReport &report)
{
    // The sentence may hold what a PBX said: it is text, never markup.
    QString text = reportText(report).toHtmlEscaped();
    m_result->setToolTip(report.ok ? QString() : plainToolTip(reportText(report)));
    if (!report.answerFile.isEmpty()) {
        text += QStringLiteral(" · <a style=\"color:%1\" href=\"%2\">%3</a>")
                    .arg(m_linkColor, report.answerFile.toHtmlEscaped(), tr("saved answer"));
    }
    m_result->setText(text);
}

void StatusBar::showReconnect(const Model::Refresh &refresh)
{
    m_result->setToolTip({});
    m_result->setText(tr("Connected again: %1").arg(foundText(refresh)).toHtmlEscaped());
}

/// It may hold what a PBX said.
void StatusBar::showAction(const QString &sentence, bool isGood)
{
    m_result->setToolTip(plainToolTip(sentence));
    m_result->setText(isGood ? sentence.toHtmlEscaped()
                             : QStringLiteral("<b style=\"color:%1\">%2</b>")
                                   .arg(m_badColor, sentence.toHtmlEscaped()));
}

void StatusBar::announce(const QString &sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusBar::showNotice(const QString &sentence)
{
    m_result->setToolTip(plainToolTip(sentence));
    m_result->setText(sentence.toHtmlEscaped());
}

void StatusBar::showStoreProblem(const QString &sentence)
{
    m_storeFails = !sentence.isEmpty();
    m_saved->setToolTip(plainToolTip(sentence));
    if (m_storeFails)
        m_saved->setText(
            tr("Not saved: %1").arg(fontMetrics().elidedText(sentence, Qt::ElideRight, 360)));
}

void StatusBar::showSavedAge(const QString &text)
{
    if (!m_storeFails)
        m_saved->setText(text);
}

} // namespace Gui
