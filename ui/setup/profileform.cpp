// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/profileform.h"

#include "ui/theme.h"
#include "ui/tickbox.h"

#include <QLabel>

namespace Gui {

namespace {

constexpr int PlainPort = 5038;
constexpr int TlsPort = 5039;
constexpr int MostPort = 65'535;

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(addLine(tr("Name"), tr("What people call this PBX")))
    , m_host(addLine(tr("Host"), tr("pbx.example or an address")))
    , m_port(new QSpinBox(this))
    , m_tls(new TickBox(tr("Encrypted (TLS)"), this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_port->setRange(1, MostPort);
    m_port->setFixedWidth(120);
    addField(tr("Port"), m_port);
    m_tls->setFont(uiFont(13));
    m_form->addRow(QString(), m_tls);
    m_certificate =
        addLine(tr("Certificate"), tr("Fingerprint or CA file, if it is not a known one"));
    m_user = addLine(tr("User"), tr("Of manager.conf"));
    m_secret = addLine(tr("Secret"), {});
    m_secret->setEchoMode(QLineEdit::Password);
    m_contexts = addLine(tr("Context"), tr("Found by itself; or names, with commas"));
    connect(m_port, &QSpinBox::valueChanged, this, &ProfileForm::edited);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool isOn) {
        // The usual ports go with it, another one is somebody's choice.
        if (m_port->value() == (isOn ? PlainPort : TlsPort))
            m_port->setValue(isOn ? TlsPort : PlainPort);
        m_certificate->setEnabled(isOn);
        emit edited();
    });
    show({}, false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QLineEdit *ProfileForm::addLine(const QString &title, const QString &hint)
{
    auto *label = new QLabel(title, this);
    label->setFont(uiFont(13));
    auto *line = new QLineEdit(this);
    line->setFont(uiFont(13));
    line->setMinimumHeight(32);
    line->setPlaceholderText(hint);
    line->setAccessibleName(title);
    label->setBuddy(line);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &ProfileForm::edited);
    return line;
}

void ProfileForm::addField(const QString &title, QWidget *field)
{
    auto *label = new QLabel(title, this);
    label->setFont(uiFont(13));
    field->setFont(uiFont(13));
    field->setAccessibleName(title);
    m_form->addRow(label, field);
}

void ProfileForm::show(const PbxProfile &profile, bool hasSecret)
{
    m_shown = profile;
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_port->setValue(profile.port);
    m_tls->setChecked(profile.usesTls);
    m_certificate->setText(profile.certificate);
    m_certificate->setEnabled(profile.usesTls);
    m_user->setText(profile.user);
    m_secret->clear();
    m_secret->setPlaceholderText(hasSecret ? tr("Kept; type to replace it") : QString());
    m_contexts->setText(profile.contexts);
}

PbxProfile ProfileForm::profile() const
{
    PbxProfile profile = m_shown;
    profile.host = m_host->text().trimmed();
    profile.name = m_name->text().simplified();
    if (profile.name.isEmpty())
        profile.name = profile.host;
    profile.port = m_port->value();
    profile.usesTls = m_tls->isChecked();
    profile.certificate = m_certificate->text().trimmed();
    profile.user = m_user->text().trimmed();
    profile.contexts = m_contexts->text().trimmed();
    return profile;
}

bool ProfileForm::isComplete() const
{
    const PbxProfile typed = profile();
    return !typed.host.isEmpty() && !typed.user.isEmpty();
}

} // namespace Gui
