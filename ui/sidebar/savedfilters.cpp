// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/savedfilters.h"

namespace Gui {

namespace {

const QString Group = QStringLiteral("filters");
constexpr qsizetype LongestName = 60;

} // namespace

void writeFilter(QSettings &settings, const Model::BoardFilter &filter)
{
    QStringList lamps;
    for (const Model::Lamp lamp : filter.lamps)
        lamps.append(QString::number(static_cast<int>(lamp)));
    settings.setValue(QStringLiteral("text"), filter.text);
    settings.setValue(QStringLiteral("lamps"), lamps.join(u' '));
    settings.setValue(QStringLiteral("disagreeing"), filter.disagreeing);
    settings.remove(QStringLiteral("department"));
    if (filter.department)
        settings.setValue(QStringLiteral("department"), *filter.department);
    settings.remove(QStringLiteral("alert"));
    if (filter.alert)
        settings.setValue(QStringLiteral("alert"), Model::toString(*filter.alert));
}

Model::BoardFilter readFilter(const QSettings &settings)
{
    Model::BoardFilter filter;
    filter.text = settings.value(QStringLiteral("text")).toString();
    const QStringList lamps =
        settings.value(QStringLiteral("lamps")).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : lamps) {
        bool isNumber = false;
        const int lamp = text.toInt(&isNumber);
        if (isNumber && lamp >= 0 && lamp < Model::LampCount)
            filter.lamps.append(static_cast<Model::Lamp>(lamp));
    }
    filter.disagreeing = settings.value(QStringLiteral("disagreeing")).toBool();
    if (settings.contains(QStringLiteral("department")))
        filter.department = settings.value(QStringLiteral("department")).toString();
    const auto alert = Model::alertKindOf(settings.value(QStringLiteral("alert")).toString());
    if (alert && Model::isOfExtension(*alert))
        filter.alert = alert;
    return filter;
}

SavedFilters::SavedFilters(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void SavedFilters::load()
{
    const int size = std::min(m_settings.beginReadArray(Group), Most);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        const QString name = m_settings.value(QStringLiteral("name")).toString();
        if (!name.isEmpty())
            m_filters.insert(name, readFilter(m_settings));
    }
    m_settings.endArray();
}

void SavedFilters::write()
{
    m_settings.remove(Group);
    m_settings.beginWriteArray(Group, static_cast<int>(m_filters.size()));
    int i = 0;
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        m_settings.setArrayIndex(i++);
        m_settings.setValue(QStringLiteral("name"), it.key());
        writeFilter(m_settings, it.value());
    }
    m_settings.endArray();
    emit changed();
}

std::optional<Model::BoardFilter> SavedFilters::filter(const QString &name) const
{
    const auto found = m_filters.constFind(name);
    return found == m_filters.constEnd() ? std::nullopt : std::optional(*found);
}

bool SavedFilters::save(const QString &name, const Model::BoardFilter &filter)
{
    const QString kept = name.simplified().left(LongestName);
    if (kept.isEmpty() || (m_filters.size() >= Most && !m_filters.contains(kept)))
        return false;
    m_filters.insert(kept, filter);
    write();
    return true;
}

void SavedFilters::remove(const QString &name)
{
    if (m_filters.remove(name) > 0)
        write();
}

} // namespace Gui
