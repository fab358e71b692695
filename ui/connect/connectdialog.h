// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/hostfinder.h"
#include "ui/theme.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <functional>

namespace Gui {

/// Which Lampfield to be a seat of: one that is found on the network, or an address.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with an address, as a sentence; empty for a good one.
    using Check = std::function<QString(const QString &address)>;

    ConnectDialog(HostFinder &finder, Check check, const Theme &theme, QWidget *parent = nullptr);

    QString address() const { return m_address->text().trimmed(); }
    QByteArray token() const { return m_token->text().trimmed().toLatin1(); }

    void accept() override;

private:
    void showHosts();

    HostFinder &m_finder;
    Check m_check;
    QLabel *m_heading;
    QListWidget *m_hosts;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QLabel *m_problem;
    QPushButton *m_connect;
};

} // namespace Gui
