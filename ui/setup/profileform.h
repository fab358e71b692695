// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/pbxprofiles.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace Gui {

/// The fields of a connection profile.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void show(const PbxProfile &profile, bool hasSecret);
    using QWidget::show;
    PbxProfile profile() const;
    QString secret() const { return m_secret->text(); }
    /// Enough is filled in to try it.
    bool isComplete() const;
    void setContexts(const QString &contexts) { m_contexts->setText(contexts); }
    void focusFirst() { m_host->setFocus(); }
    /// One more line, below all others.
    void addField(const QString &title, QWidget *field);

signals:
    void edited();

private:
    QLineEdit *addLine(const QString &title, const QString &hint);

    QFormLayout *m_form;
    PbxProfile m_shown; ///< what the form has no fields for stays
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QCheckBox *m_tls;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_contexts = nullptr;
};

} // namespace Gui
