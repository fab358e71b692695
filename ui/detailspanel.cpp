// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailspanel.h"

#include "model/domain/hint.h"
#include "model/items/featuretext.h"
#include "model/items/lamptext.h"

#include <QDateTime>
#include <QLocale>

namespace Gui {

namespace {

QString timeText(const std::optional<Model::TimePoint> &time)
{
    if (!time)
        return DetailsPanel::tr("not seen yet");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count());
    return local.date() == QDate::currentDate()
        ? QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"))
        : QLocale().toString(local, QLocale::ShortFormat);
}

QString roundTripText(std::chrono::microseconds duration)
{
    const double milliseconds = double(duration.count()) / 1000.0;
    return DetailsPanel::tr("%1 ms").arg(
        QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString witnessText(Model::Evidence::Witness witness)
{
    switch (witness) {
    case Model::Evidence::Witness::Hint:
        return DetailsPanel::tr("hint");
    case Model::Evidence::Witness::Device:
        return DetailsPanel::tr("device");
    case Model::Evidence::Witness::Contact:
        return DetailsPanel::tr("contact");
    case Model::Evidence::Witness::Presence:
        break;
    }
    return DetailsPanel::tr("presence");
}

/// "14:02:11", or "by 14:02:11" of what may have begun earlier.
QString sinceText(const Model::Evidence &evidence)
{
    if (!evidence.since)
        return DetailsPanel::tr("earlier");
    const QString time = timeText(evidence.since);
    return evidence.beginningSeen ? time : DetailsPanel::tr("by %1").arg(time);
}

/// What a PBX says is text, never markup.
QString evidenceText(const Model::Evidence &evidence, const QColor &muted)
{
    QString says = evidence.says;
    if (evidence.roundTrip)
        says += QStringLiteral(", ") + roundTripText(*evidence.roundTrip);
    return QStringLiteral("<p style=\"margin:0 0 6px 0\">%1 %2 <b>%3</b> → %4"
                          " <span style=\"color:%5\">%6</span></p>")
        .arg(sinceText(evidence), witnessText(evidence.witness), evidence.subject.toHtmlEscaped(),
             says.toHtmlEscaped(), muted.name(), Model::toString(evidence.source));
}

QString contactText(const Model::Contact &contact)
{
    QStringList parts{contact.uri.isEmpty() ? contact.aor : contact.uri,
                      Model::toString(contact.status)};
    if (contact.roundTrip)
        parts.append(roundTripText(*contact.roundTrip));
    if (contact.expires)
        parts.append(DetailsPanel::tr("until %1").arg(timeText(contact.expires)));
    if (!contact.userAgent.isEmpty())
        parts.append(contact.userAgent);
    return parts.join(QStringLiteral(" · "));
}

QLabel *makeLabel(QWidget *parent, int pixels, QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel(parent);
    label->setFont(uiFont(pixels, weight));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_theme(&Theme::light())
    , m_content(new QWidget(this))
    , m_nothing(makeLabel(this, 13))
    , m_number(makeLabel(m_content, 20, QFont::DemiBold))
    , m_name(makeLabel(m_content, 15))
    , m_state(makeLabel(m_content, 13, QFont::DemiBold))
    , m_form(new QFormLayout)
    , m_call(makeLabel(m_content, 13))
    , m_device(makeLabel(m_content, 13))
    , m_presence(makeLabel(m_content, 13))
    , m_forward(makeLabel(m_content, 13))
    , m_voicemail(makeLabel(m_content, 13))
    , m_contact(makeLabel(m_content, 13))
    , m_lastChange(makeLabel(m_content, 13))
    , m_lastSeen(makeLabel(m_content, 13))
    , m_timeline(new Timeline(m_content))
    , m_evidence(makeLabel(m_content, 13))
    , m_sentence(makeLabel(m_content, 13))
{
    setObjectName(QStringLiteral("details"));
    m_nothing->setText(
        tr("Choose an extension to see who it is, and why its status is what it is."));
    m_nothing->setMargin(18); // contents margins are lost to the style sheet
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_evidence->setTextFormat(Qt::RichText);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_form->setContentsMargins(0, 8, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addRow(tr("In call with"), m_call);
    addRow(tr("Device state"), m_device);
    addRow(tr("Presence"), m_presence);
    addRow(tr("Forwarded to"), m_forward);
    addRow(tr("Voicemail"), m_voicemail);
    addRow(tr("Contact"), m_contact);
    addRow(tr("Last change"), m_lastChange);
    addRow(tr("Last seen"), m_lastSeen);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(4);
    layout->addWidget(m_number);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addLayout(m_form);
    layout->addWidget(heading(tr("TODAY")));
    layout->addWidget(m_timeline);
    layout->addWidget(heading(tr("WHY THIS STATUS")));
    layout->addWidget(m_evidence);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content);
    // What is no sentence has no direction of its own, and stands where one begins to read.
    if (isRightToLeft()) {
        for (QLabel *label : findChildren<QLabel *>())
            label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight
                                | Qt::AlignAbsolute);
    }
    showNothing();
}

QLabel *DetailsPanel::heading(const QString &text)
{
    QLabel *label = makeLabel(m_content, 11, QFont::DemiBold);
    label->setText(text);
    label->setObjectName(QStringLiteral("sectionHeading"));
    label->setContentsMargins(0, 16, 0, 2);
    return label;
}

void DetailsPanel::addRow(const QString &name, QLabel *value)
{
    auto *label = new QLabel(name, m_content);
    label->setFont(uiFont(13));
    label->setObjectName(QStringLiteral("fieldName"));
    label->setMinimumWidth(88);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // A screen reader says the name, and then what the value itself says.
    label->setBuddy(value);
    value->raise(); // behind the name in the order of the children
    m_form->addRow(label, value);
}

void DetailsPanel::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_timeline->setTheme(theme);
}

void DetailsPanel::showNothing()
{
    m_content->hide();
    m_nothing->show();
}

void DetailsPanel::show(const Details &details)
{
    const Model::Extension &row = details.row;
    m_nothing->hide();
    m_content->show();
    m_number->setText(row.number);
    QStringList who;
    for (const QString &part : {nameOf(row), row.department}) {
        if (!part.isEmpty())
            who.append(part);
    }
    m_name->setText(who.isEmpty() ? Model::phonesOf(Model::parseHint(row.hint))
                                  : who.join(QStringLiteral(" · ")));
    showState(details);
    m_form->setRowVisible(m_call, !details.call.isEmpty());
    m_call->setText(details.call);
    m_device->setText(
        QStringLiteral("%1 (%2)").arg(Model::deviceState(row.statusCode)).arg(row.statusCode));
    showFeatures(row);
    showContacts(details.contacts);
    m_lastChange->setText(timeText(row.lastStatusChange));
    m_lastSeen->setText(timeText(details.lastSeen));
    showEvidence(details.why);
}

void DetailsPanel::showState(const Details &details)
{
    const Model::Extension &row = details.row;
    const Model::Lamp lamp = Model::lamp(row);
    const auto since = Model::lampSince(row);
    const QString word = Model::lampText(lamp);
    QString text = word;
    if (since) {
        const QString duration = Model::durationText(details.asOf - since->time);
        text = since->isBeginning ? tr("%1 for %2").arg(word, duration)
                                  : tr("%1 for at least %2").arg(word, duration);
    }
    if (details.stale)
        text += tr(" · not verified");
    m_state->setText(text);
    const QColor color = details.stale ? m_theme->muted : m_theme->lamp(lamp);
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(color.name()));

    const Model::Presence &presence = row.presence;
    const bool told = presence.kind != Model::Presence::Kind::NotSet;
    m_form->setRowVisible(m_presence, told);
    QStringList parts{Model::toString(presence.kind)};
    for (const QString &part : {presence.type, presence.message}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    m_presence->setText(parts.join(QStringLiteral(" · ")));
}

void DetailsPanel::showFeatures(const Model::Extension &row)
{
    m_form->setRowVisible(m_forward, !row.forwardedTo.isEmpty());
    m_forward->setText(row.forwardedTo);
    m_form->setRowVisible(m_voicemail, row.voicemail.has_value());
    m_voicemail->setText(Model::voicemailText(row));
}

void DetailsPanel::showContacts(const QList<Model::Contact> &contacts)
{
    QStringList lines;
    for (const Model::Contact &contact : contacts)
        lines.append(contactText(contact));
    m_contact->setText(lines.isEmpty() ? tr("none known") : lines.join(u'\n'));
}

void DetailsPanel::showEvidence(const Model::Explanation &why)
{
    QString text;
    for (const Model::Evidence &evidence : why.evidence)
        text += evidenceText(evidence, m_theme->muted);
    m_evidence->setText(text);
    m_sentence->setText(why.sentence);
}

void DetailsPanel::showHistory(const QList<Model::StatusInterval> &intervals, Model::TimePoint from,
                               Model::TimePoint now)
{
    m_timeline->show(intervals, from, now);
}

} // namespace Gui
