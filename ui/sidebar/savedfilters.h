// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/extensionfiltermodel.h"

#include <QObject>
#include <QSettings>

namespace Gui {

/// The filters that somebody gave a name, in the order of their names. Kept under "filters/".
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 50;

    explicit SavedFilters(QSettings &settings, QObject *parent = nullptr);

    QStringList names() const { return m_filters.keys(); }
    /// Nothing where there is none of that name.
    std::optional<Model::BoardFilter> filter(const QString &name) const;
    /// Takes the place of one of the same name. False if the name is empty or there are too many.
    bool save(const QString &name, const Model::BoardFilter &filter);
    void remove(const QString &name);

signals:
    void changed();

private:
    void load();
    void write();

    QSettings &m_settings;
    QMap<QString, Model::BoardFilter> m_filters;
};

/// A filter as the window keeps it, under the settings' current group.
void writeFilter(QSettings &settings, const Model::BoardFilter &filter);
/// What makes no sense there is left out.
Model::BoardFilter readFilter(const QSettings &settings);

} // namespace Gui
