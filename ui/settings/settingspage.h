// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

class QLabel;

namespace Gui {

/// A page of the settings: a heading, a line of what it is about, then its fields.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, const QString &about, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }

protected:
    QVBoxLayout &column() { return *m_column; }
    QLabel *addHeading(const QString &text);

private:
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace Gui
