// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int Address = Qt::UserRole;

} // namespace

ConnectDialog::ConnectDialog(HostFinder &finder, Check check, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_finder(finder)
    , m_check(std::move(check))
    , m_heading(new QLabel(this))
    , m_hosts(new QListWidget(this))
    , m_address(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_connect(new QPushButton(tr("Connect"), this))
{
    setWindowTitle(tr("Connect to a Lampfield"));
    setObjectName(QStringLiteral("connect"));
    setPalette(theme.palette());
    setStyleSheet(theme.styleSheet());
    m_heading->setFont(uiFont(13, QFont::DemiBold));
    m_hosts->setAccessibleName(tr("Lampfields on this network"));
    m_address->setPlaceholderText(tr("Or its address, as panel:8088"));
    m_address->setAccessibleName(tr("Address"));
    m_token->setPlaceholderText(tr("Token, if it wants one"));
    m_token->setAccessibleName(tr("Token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_connect->setDefault(true);
    m_connect->setObjectName(QStringLiteral("refresh")); // looks like what is to be done
    for (QWidget *widget : std::initializer_list<QWidget *>{m_hosts, m_address, m_token, m_problem,
                                                            m_connect, cancel})
        widget->setFont(uiFont(13));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_hosts, m_address, m_token,
                                                            m_problem, buttons})
        column->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_finder, &HostFinder::changed, this, &ConnectDialog::showHosts);
    connect(m_hosts, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_address->setText(item->data(Address).toString());
    });
    connect(m_hosts, &QListWidget::itemActivated, this, &ConnectDialog::accept);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        m_connect->setEnabled(!address().isEmpty());
    });
    m_connect->setEnabled(false);
    resize(440, sizeHint().height());
    showHosts();
    m_finder.start();
}

/// A choice stays as long as it is there; what was typed stays in any case.
void ConnectDialog::showHosts()
{
    const QList<FoundHost> hosts = m_finder.hosts();
    m_heading->setText(hosts.isEmpty() ? tr("No Lampfield was found on this network yet")
                                       : tr("Lampfields on this network"));
    const QString chosen =
        m_hosts->currentItem() ? m_hosts->currentItem()->data(Address).toString() : QString();
    const QString typed = m_address->text();
    m_hosts->clear();
    for (const FoundHost &host : hosts) {
        auto *item = new QListWidgetItem(host.name + QStringLiteral("  ·  ") + host.url, m_hosts);
        item->setData(Address, host.url);
        if (host.url == chosen)
            m_hosts->setCurrentItem(item);
    }
    m_address->setText(typed);
}

void ConnectDialog::accept()
{
    const QString problem = m_check(address());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
}

} // namespace Gui
