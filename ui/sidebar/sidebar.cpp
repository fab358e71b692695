// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"

#include "model/items/alerttext.h"
#include "model/items/queuetext.h"
#include "ui/sidebar/sidedelegate.h"
#include "ui/spokenitems.h"

#include <QLocale>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace Gui {

using Model::AlertKind;
using Model::SideEntry;
using Model::SideEntryModel;
using Kind = Model::SideEntry::Kind;

namespace {

constexpr std::chrono::milliseconds UpdateDelay(150);

QString number(qint64 count)
{
    return QLocale().toString(count);
}

SideEntry heading(const QString &title)
{
    SideEntry entry;
    entry.title = title;
    return entry;
}

SideEntry entryOf(Kind kind, const QString &title, const QString &key, const QString &count = {})
{
    SideEntry entry;
    entry.kind = kind;
    entry.title = title;
    entry.key = key;
    entry.count = count;
    return entry;
}

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(SideEntryModel::KindRole).toInt());
}

QString keyOf(const QModelIndex &index)
{
    return index.data(Model::KeyRole).toString();
}

/// Written from the left, also where one reads from the right: a comma at the end has no direction.
QString keys(const QString &shortcut)
{
    constexpr QChar LeftToRightMark(0x200e);
    return LeftToRightMark + shortcut + LeftToRightMark;
}

} // namespace

SideBar::SideBar(const Model::ExtensionTableModel &extensions, const Model::QueueTableModel &queues,
                 const Model::AlertCenter &alerts, SavedFilters &filters, QWidget *parent)
    : QDockWidget(tr("Side bar"), parent)
    , m_extensions(extensions)
    , m_queues(queues)
    , m_alerts(alerts)
    , m_filters(filters)
    , m_list(new PressableList<QListView>(this))
    , m_delegate(new SideDelegate(m_list))
{
    setObjectName(QStringLiteral("sideBar"));
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this));
    m_list->setObjectName(QStringLiteral("sideList"));
    m_list->setAccessibleName(tr("Departments, filters, alerts, queues and pages"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setMouseTracking(true);
    m_list->setMinimumWidth(150);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setWidget(m_list);
    connect(m_list, &QListView::clicked, this, &SideBar::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SideBar::showMenu);
    // Not by `activated`, which on some desktops a click is, too.
    const auto onKey = [this](Qt::Key key, auto action) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        onKey(key, [this] { choose(m_list->currentIndex()); });
    onKey(Qt::Key_Delete, [this] { removeCurrent(); });

    m_update.setSingleShot(true);
    m_update.setInterval(UpdateDelay);
    connect(&m_update, &QTimer::timeout, this, &SideBar::update);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&extensions),
                                            static_cast<const QAbstractItemModel *>(&queues)}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &SideBar::scheduleUpdate);
        connect(model, &QAbstractItemModel::rowsInserted, this, &SideBar::scheduleUpdate);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SideBar::scheduleUpdate);
    }
    connect(&alerts, &Model::AlertCenter::changed, this, &SideBar::scheduleUpdate);
    connect(&filters, &SavedFilters::changed, this, &SideBar::update);
    update();
}

void SideBar::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void SideBar::setStale(bool extensions, bool queues)
{
    if (m_stale == extensions && m_queuesStale == queues)
        return;
    m_stale = extensions;
    m_queuesStale = queues;
    update();
}

void SideBar::setPages(const QList<Page> &pages)
{
    m_pages = pages;
    update();
}

void SideBar::setPageCount(const QString &key, qsizetype count)
{
    if (m_pageCounts.value(key, -1) == count)
        return;
    m_pageCounts.insert(key, count);
    scheduleUpdate();
}

void SideBar::setShown(const Model::BoardFilter &filter, const QString &page)
{
    m_shown = filter;
    m_shownPage = page;
    update();
}

void SideBar::scheduleUpdate()
{
    if (!m_update.isActive())
        m_update.start();
}

void SideBar::update()
{
    QList<SideEntry> entries;
    SideEntry all = entryOf(Kind::All, tr("All extensions"), {}, number(m_extensions.rowCount()));
    all.isActive = m_shownPage.isEmpty() && m_shown.isEmpty();
    entries.append(all);
    addDepartments(entries);
    addFilters(entries);
    addAlerts(entries);
    addQueues(entries);
    addPages(entries);
    m_model.setRows(entries);
}

void SideBar::addDepartments(QList<SideEntry> &entries) const
{
    const QHash<QString, int> &counts = m_extensions.departments();
    // Where nobody has a department there is nothing to choose from.
    if (counts.isEmpty() || (counts.size() == 1 && counts.contains({})))
        return;
    QStringList departments = counts.keys();
    std::sort(departments.begin(), departments.end(), [](const QString &a, const QString &b) {
        // Those without one come last.
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a.localeAwareCompare(b) < 0;
    });
    entries.append(heading(tr("Departments")));
    Model::BoardFilter alone;
    for (const QString &department : std::as_const(departments)) {
        SideEntry entry =
            entryOf(Kind::Department, department.isEmpty() ? tr("No department") : department,
                    department, number(counts.value(department)));
        alone.department = department;
        entry.isActive = m_shownPage.isEmpty() && m_shown == alone;
        entries.append(entry);
    }
}

void SideBar::addFilters(QList<SideEntry> &entries) const
{
    const QStringList names = m_filters.names();
    const bool isNew = !m_shown.isEmpty()
        && std::none_of(names.begin(), names.end(),
                        [this](const QString &name) { return m_filters.filter(name) == m_shown; });
    if (names.isEmpty() && !isNew)
        return;
    entries.append(heading(tr("Filters")));
    for (const QString &name : names) {
        SideEntry entry = entryOf(Kind::SavedFilter, name, name);
        entry.isActive = m_shownPage.isEmpty() && m_filters.filter(name) == m_shown;
        entries.append(entry);
    }
    if (isNew)
        entries.append(entryOf(Kind::SaveFilter, tr("Save this filter…"), {}, tr("Ctrl+S")));
}

/// Every rule has its line whether it has found anything or not: what comes and goes pulls at the
/// eye.
void SideBar::addAlerts(QList<SideEntry> &entries) const
{
    entries.append(heading(tr("Attention")));
    Model::BoardFilter alone;
    for (int i = 0; i < Model::AlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        const int count = m_alerts.count(kind);
        const bool isOffered =
            Model::isOfExtension(kind) || (Model::isOfQueue(kind) && m_queues.rowCount() > 0);
        if (!m_alerts.rules().of(kind).on || (!isOffered && count == 0))
            continue;
        SideEntry entry = entryOf(Kind::Alert, Model::alertRuleText(kind, m_alerts.rules()),
                                  Model::toString(kind), number(count));
        entry.level = m_alerts.level(kind);
        entry.isDoubtful =
            kind != AlertKind::LinkDown && (m_stale || (Model::isOfQueue(kind) && m_queuesStale));
        alone.alert = kind;
        entry.isActive = m_shownPage.isEmpty() && m_shown == alone;
        entries.append(entry);
    }
}

void SideBar::addQueues(QList<SideEntry> &entries) const
{
    if (m_queues.rowCount() == 0)
        return;
    entries.append(heading(tr("Queues")));
    for (const Model::Queue &queue : m_queues.rows()) {
        SideEntry entry = entryOf(Kind::Queue, queue.name, queue.name,
                                  tr("%1 waiting").arg(number(queue.waiting.size())));
        entry.level = m_alerts.queueLevel(queue.name);
        entry.isDoubtful = m_queuesStale;
        entries.append(entry);
    }
}

void SideBar::addPages(QList<SideEntry> &entries) const
{
    if (m_pages.isEmpty())
        return;
    entries.append(heading(tr("More")));
    for (const Page &page : m_pages) {
        const qsizetype count = m_pageCounts.value(page.key, -1);
        SideEntry entry = entryOf(Kind::Page, page.title, page.key,
                                  count >= 0 ? number(count) : keys(page.shortcut));
        entry.isActive = page.key == m_shownPage;
        entry.isDoubtful = count >= 0 && m_stale;
        entries.append(entry);
    }
}

std::optional<AlertKind> SideBar::alertOf(const QModelIndex &index) const
{
    return index.isValid() && kindOf(index) == Kind::Alert ? Model::alertKindOf(keyOf(index))
                                                           : std::nullopt;
}

void SideBar::choose(const QModelIndex &index)
{
    Model::BoardFilter filter;
    switch (kindOf(index)) {
    case Kind::Heading:
        return;
    case Kind::All:
        break;
    case Kind::Department:
        filter.department = keyOf(index);
        break;
    case Kind::SavedFilter:
        filter = m_filters.filter(keyOf(index)).value_or(filter);
        break;
    case Kind::SaveFilter:
        emit saveRequested();
        return;
    case Kind::Alert:
        if (const auto kind = alertOf(index))
            chooseAlert(*kind);
        return;
    case Kind::Queue:
        emit queueChosen(keyOf(index));
        return;
    case Kind::Page:
        emit pageChosen(keyOf(index));
        return;
    }
    emit filterChosen(filter);
}

/// Those of extensions are kept on the board, those of queues are looked at where queues are.
void SideBar::chooseAlert(AlertKind kind)
{
    if (Model::isOfExtension(kind)) {
        Model::BoardFilter filter;
        filter.alert = kind;
        emit filterChosen(filter);
        return;
    }
    QString queue;
    for (const Model::Alert &alert : m_alerts.alerts()) {
        if (alert.key.kind == kind) {
            queue = alert.key.subject;
            break;
        }
    }
    if (Model::isOfQueue(kind))
        emit queueChosen(queue);
}

void SideBar::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(uiFont(13));
    if (const auto kind = alertOf(index)) {
        QAction *action = menu->addAction(tr("Acknowledge all of these"));
        action->setEnabled(m_alerts.level(*kind) != Model::AlertLevel::None);
        connect(action, &QAction::triggered, this, [this, kind] { emit acknowledged(*kind); });
    } else if (kindOf(index) == Kind::SavedFilter) {
        QAction *action = menu->addAction(tr("Remove this filter"));
        connect(action, &QAction::triggered, this,
                [this, name = keyOf(index)] { m_filters.remove(name); });
    } else {
        delete menu;
        return;
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void SideBar::removeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid() && kindOf(index) == Kind::SavedFilter)
        m_filters.remove(keyOf(index));
}

} // namespace Gui
