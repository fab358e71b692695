// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/callindex.h"
#include "model/domain/changeset.h"
#include "model/items/alertcenter.h"
#include "model/items/calldrag.h"
#include "model/items/lampcounts.h"
#include "model/items/queuemembership.h"

#include <QAbstractTableModel>

namespace Model {

/// The extensions as a table, for tiles and tables alike. It keeps what was last shown, and signals
/// only rows that differ; after the first load rows are added and changed, never reset.
class ExtensionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Number,
        Agent,
        Department,
        State,
        LastChange,
        LastSeen,
        DeviceState,
        Status,
        Context
    };
    static constexpr int ColumnCount = static_cast<int>(Column::Context) + 1;

    enum Role {
        NumberRole = Qt::UserRole, ///< QString
        AgentRole,                 ///< QString: see nameOf()
        DepartmentRole,            ///< QString
        HintRole,                  ///< QString
        PhonesRole,                ///< QString: the hint's phones, "PJSIP/1001"
        LampRole,                  ///< int, a Model::Lamp
        /// qint64, milliseconds since 1970, from which on the state was observed without a gap;
        /// invalid for a row that is not verified
        SinceRole,
        SinceIsExactRole,  ///< bool: the state began then; otherwise then or earlier
        VerifiedRole,      ///< bool: the PBX confirmed it since the program started
        DisagreesRole,     ///< bool: hint, device and contact contradict each other
        MaintenanceRole,   ///< bool: the PBX refuses calls to it
        PresenceRole,      ///< QString: why somebody is away, "lunch"; empty if the phone counts
        CallRole,          ///< QString: with whom, "← 1161"; empty where the phone is in no call
        MaskedCallRole,    ///< QString: the same, without the number of whoever is outside
        QueuesRole,        ///< QString: whose member it is, "Billing · Sales"
        MaskedSpokenRole,  ///< QString: what a screen reader says, without that number
        CallIdRole,        ///< QString: of that call
        AlertRole,         ///< int, a Model::AlertLevel: the worst that nobody acknowledged
        ForwardRole,       ///< QString: "forwarded to 5551234"; empty where calls are not
        MaskedForwardRole, ///< QString: the same, without the number of whoever is outside
        NewMessagesRole,   ///< int: messages in the mailbox that were not heard yet
        SortRole,          ///< what the column sorts by
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows of the last run.
    void load(const QList<Extension> &rows, std::optional<TimePoint> confirmedAt);
    void apply(const ChangeSet &changes);
    /// What is to be looked at; the others have none.
    void setAlerts(const ExtensionAlerts &alerts);
    /// Empty where nobody is known there.
    QString agentOf(const QString &number) const;
    /// The queues that it is a member of, "Billing · Sales"; empty: none.
    QString queuesOf(const QString &number) const { return m_membership.queuesOf(number); }
    ExtensionAlert alertOf(const QString &number) const { return m_alerts.value(number); }

    /// When the newest snapshot was taken.
    std::optional<TimePoint> confirmedAt() const { return m_confirmedAt; }
    /// The row itself, for who sorts and filters thousands of them.
    const Extension &extension(int row) const { return m_rows.at(row); }
    /// Number of rows in each Lamp.
    const LampCounts &counts() const { return m_counts; }

    /// Number of rows in each department, of those that have any; an empty one is that of rows
    /// without one.
    const QHash<QString, int> &departments() const { return m_departments; }

    /// Number of rows on which hint, device and contact disagree.
    int disagreeing() const { return m_disagreeing; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The call of a row can be dragged; see CallDrag.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override { return {CallDrag::mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    void countsChanged();

private:
    void count(const Extension &row, int by);
    void countDepartment(const QString &department, int by);
    void applyRows(const QList<Extension> &rows);
    void removeRows(const QStringList &numbers);
    void appendRows(const QList<Extension> &rows);
    void signalRow(int row);
    /// In one signal from the first of them to the last.
    void signalTogether(const QList<int> &rows);
    /// Of those that have a row.
    QList<int> placesOf(const QSet<QString> &numbers) const;
    QString callOf(const Extension &row, QString (*toText)(const ExtensionCall &)) const;
    QString callIdOf(const Extension &row) const;
    QString stateText(const Extension &row) const;
    QString spokenText(const Extension &row, QString (*toText)(const ExtensionCall &),
                       QString (*toForward)(const Extension &)) const;
    QVariant text(const Extension &row, Column column) const;
    QVariant sortKey(const Extension &row, Column column) const;

    QList<Extension> m_rows;
    QHash<QString, int> m_places;
    CallIndex m_calls;
    QueueMembership m_membership;
    ExtensionAlerts m_alerts;
    LampCounts m_counts{};
    int m_disagreeing = 0;
    QHash<QString, int> m_departments;
    std::optional<TimePoint> m_confirmedAt;
};

} // namespace Model
