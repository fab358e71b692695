// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spokenitems.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>

namespace Gui {

namespace {

/// The widget. While it is being destroyed it has no items any more.
SpokenItems *itemsOf(QObject *widget)
{
    return dynamic_cast<SpokenItems *>(widget);
}

/// One item. It lives as long as its widget's interface, and names a row by its place.
class ItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(QWidget &widget, int row)
        : m_widget(widget)
        , m_row(row)
    {
    }

    bool isValid() const override { return items() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_widget);
    }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*text*/, const QString & /*value*/) override {}

    QString text(QAccessible::Text text) const override
    {
        const SpokenItems *widget = items();
        return widget && text == QAccessible::Name ? widget->spokenItem(m_row) : QString();
    }

    QRect rect() const override
    {
        const SpokenItems *widget = items();
        return widget ? widget->itemOnScreen(m_row) : QRect();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const SpokenItems *widget = items();
        state.invalid = !widget;
        if (!widget)
            return state;
        state.offscreen = widget->itemOnScreen(m_row).isEmpty();
        state.selectable = widget->canChoose(m_row);
        state.focusable = widget->canChoose(m_row);
        state.selected = widget->isChosen(m_row);
        state.focused = m_widget.hasFocus() && widget->currentItemRow() == m_row;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const SpokenItems *widget = items();
        return type == QAccessible::ActionInterface && widget && widget->canChoose(m_row)
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction(), showMenuAction()};
    }

    QStringList keyBindingsForAction(const QString & /*action*/) const override { return {}; }

    void doAction(const QString &action) override
    {
        SpokenItems *widget = items();
        if (!widget)
            return;
        widget->chooseItem(m_row);
        if (action == pressAction())
            widget->openItem(m_row);
        else if (action == showMenuAction())
            widget->showItemMenu(m_row);
    }

private:
    /// Null where the row is gone.
    SpokenItems *items() const
    {
        SpokenItems *items = itemsOf(&m_widget);
        return items && m_row < items->itemCount() ? items : nullptr;
    }

    QWidget &m_widget;
    int m_row;
};

class ListAccessible final : public QAccessibleWidget
{
public:
    explicit ListAccessible(QWidget &widget)
        : QAccessibleWidget(&widget, QAccessible::List)
    {
    }

    ~ListAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    Q_DISABLE_COPY_MOVE(ListAccessible)

    int childCount() const override
    {
        const SpokenItems *items = itemsOf(object());
        return items ? items->itemCount() : 0;
    }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        QAccessible::Id &id = m_children[row];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ItemAccessible(*widget(), row));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const SpokenItems *items = itemsOf(object());
        return items ? child(items->itemAt({x, y})) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const SpokenItems *items = itemsOf(object());
        return items && widget()->hasFocus() ? child(items->currentItemRow()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto item = m_children.cbegin(); item != m_children.cend(); ++item) {
            if (QAccessible::accessibleInterface(item.value()) == wanted)
                return item.key();
        }
        return -1;
    }

private:
    mutable QHash<int, QAccessible::Id> m_children; ///< made when somebody asks for them
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *widget = itemsOf(object) ? qobject_cast<QWidget *>(object) : nullptr;
    return widget ? new ListAccessible(*widget) : nullptr;
}

} // namespace

void forgetSpoken(QWidget &widget)
{
    if (!QAccessible::isActive())
        return;
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void installSpokenItems()
{
    QAccessible::installFactory(&makeInterface);
}

} // namespace Gui
