// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/findingslist.h"
#include "ui/setup/pbxprofiles.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace Gui {

/// The doctor: what is wrong between this Lampfield and its PBX, and the account that gives it what
/// it needs. It looks when it is opened, and when it is asked to.
class CheckupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CheckupDialog(PbxProfiles &profiles, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take(quint64 check, const Model::Diagnosis &diagnosis);

    PbxProfiles &m_profiles;
    QLabel *m_summary;
    FindingsList *m_findings;
    QPushButton *m_again;
    QPushButton *m_copy;
    QString m_stanza;
    bool m_asked = false;
    quint64 m_check = 0;
};

/// "2 problems, 1 warning", or that all is well.
QString findingsSummary(const QList<Model::Finding> &findings);

} // namespace Gui
