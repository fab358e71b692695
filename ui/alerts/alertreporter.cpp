// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertreporter.h"

#include "model/items/alerttext.h"

namespace Gui {

AlertReporter::AlertReporter(Model::AlertCenter &alerts,
                             const Model::ExtensionTableModel &extensions, const Ami::Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_extensions(extensions)
    , m_clock(clock)
{
    connect(&alerts, &Model::AlertCenter::raised, this, &AlertReporter::report);
}

void AlertReporter::report(const QList<Model::Alert> &alerts)
{
    Notifier::Note note;
    QStringList lines;
    for (const Model::Alert &alert : alerts) {
        note.isUrgent = note.isUrgent || alert.level == Model::AlertLevel::Red;
        if (lines.size() < MostLines)
            lines.append(Model::alertSentence(alert, m_extensions.agentOf(alert.key.subject),
                                              m_clock.now()));
    }
    if (alerts.size() > MostLines)
        lines.append(tr("… and %n more", nullptr, static_cast<int>(alerts.size() - MostLines)));
    emit told(lines.join(u' '));
    const Model::AlertRules &rules = m_alerts.rules();
    if (!m_notifier || !(rules.notify || rules.sound))
        return;
    note.withSound = rules.sound;
    note.title = alerts.size() == 1 ? Model::alertKindText(alerts.constFirst().key.kind)
                                    : tr("%n alerts", nullptr, static_cast<int>(alerts.size()));
    // A sound alone has nothing to say.
    note.text = rules.notify ? lines.join(u'\n') : QString();
    m_notifier->notify(note);
}

} // namespace Gui
