// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace Gui {

/// A widget that screen readers know as a list with one item a row, which can be pressed.
class SpokenItems
{
public:
    virtual ~SpokenItems() = default;
    Q_DISABLE_COPY_MOVE(SpokenItems)

    virtual int itemCount() const = 0;
    /// "1010, Eria Motto, available for 12:05"
    virtual QString spokenItem(int row) const = 0;
    /// On the screen; empty where the item is not to be seen.
    virtual QRect itemOnScreen(int row) const = 0;
    /// At that place of the screen; -1: none.
    virtual int itemAt(const QPoint &place) const = 0;

    /// Whether somebody can choose it.
    virtual bool canChoose(int /*row*/) const { return false; }
    virtual bool isChosen(int /*row*/) const { return false; }
    /// That the keyboard is at; -1: none.
    virtual int currentItemRow() const { return -1; }
    virtual void chooseItem(int /*row*/) {}
    /// As by a click, or where a click only chooses, by a double click.
    virtual void openItem(int /*row*/) {}
    /// What can be done about it.
    virtual void showItemMenu(int /*row*/) {}

protected:
    SpokenItems() = default;
};

/// Lets screen readers walk the items of every such widget, and press them: Qt's own item views can
/// be read by them, but not pressed. To be called once, before the first window.
void installSpokenItems();

/// A view that a screen reader was told of while it was being made is known to it as less than it
/// is.
void forgetSpoken(QWidget &widget);

/// An item view whose items can be pressed so. `View`: QListView and what derives from it.
template <typename View>
class PressableList : public View, public SpokenItems
{
public:
    explicit PressableList(QWidget *parent = nullptr)
        : View(parent)
    {
        forgetSpoken(*this);
    }

    int itemCount() const override { return this->model() ? this->model()->rowCount() : 0; }

    QString spokenItem(int row) const override
    {
        const QVariant spoken = indexOf(row).data(Qt::AccessibleTextRole);
        return spoken.isValid() ? spoken.toString() : indexOf(row).data().toString();
    }

    QRect itemOnScreen(int row) const override
    {
        const QRect rect = this->visualRect(indexOf(row)) & this->viewport()->rect();
        return {this->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    int itemAt(const QPoint &place) const override
    {
        return this->indexAt(this->viewport()->mapFromGlobal(place)).row();
    }

    /// A heading is no entry.
    bool canChoose(int row) const override
    {
        return (indexOf(row).flags() & Qt::ItemIsEnabled) != 0;
    }
    bool isChosen(int row) const override
    {
        return this->selectionModel()->isSelected(indexOf(row));
    }
    int currentItemRow() const override { return this->currentIndex().row(); }
    void chooseItem(int row) override
    {
        this->setFocus();
        this->setCurrentIndex(indexOf(row));
    }
    void openItem(int row) override { emit this->clicked(indexOf(row)); }
    void showItemMenu(int row) override
    {
        emit this->customContextMenuRequested(this->visualRect(indexOf(row)).center());
    }

private:
    QModelIndex indexOf(int row) const { return this->model()->index(row, 0); }
};

} // namespace Gui
