// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tileaccessible.h"

#include "ui/tileview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Gui {

namespace {

/// One tile. It lives as long as its view's interface, and names a row by its place.
class TileAccessible final : public QAccessibleInterface
{
public:
    TileAccessible(TileView &view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*text*/, const QString & /*value*/) override {}

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_view.spokenText(index()) : QString();
    }

    QRect rect() const override
    {
        const QRect tile = m_view.visualRect(index());
        return {m_view.viewport()->mapToGlobal(tile.topLeft()), tile.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view.selectionModel()->isSelected(index());
        state.focused = m_view.hasFocus() && m_view.currentIndex().row() == m_row;
        state.offscreen = !m_view.viewport()->rect().intersects(m_view.visualRect(index()));
        return state;
    }

private:
    QModelIndex index() const { return m_view.model()->index(m_row, 0); }

    TileView &m_view;
    int m_row;
};

class TileViewAccessible final : public QAccessibleWidget
{
public:
    explicit TileViewAccessible(TileView &view)
        : QAccessibleWidget(&view, QAccessible::List)
        , m_view(view)
    {
    }

    ~TileViewAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_tiles))
            QAccessible::deleteAccessibleInterface(id);
    }

    Q_DISABLE_COPY_MOVE(TileViewAccessible)

    int childCount() const override { return m_view.model() ? m_view.model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        QAccessible::Id &id = m_tiles[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new TileAccessible(m_view, row));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() ? child(m_view.currentIndex().row()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile) {
            if (QAccessible::accessibleInterface(tile.value()) == wanted)
                return tile.key();
        }
        return -1;
    }

private:
    TileView &m_view;
    mutable QHash<int, QAccessible::Id> m_tiles; ///< made when somebody asks for them
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<TileView *>(object);
    return view ? new TileViewAccessible(*view) : nullptr;
}

} // namespace

void installTileAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace Gui
