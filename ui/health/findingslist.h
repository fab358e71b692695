// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/finding.h"
#include "ui/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gui {

/// What the doctor found, each with a sign, a sentence and what to do about it; at the end the
/// manager user that it proposes.
class FindingsList : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const Model::Diagnosis &diagnosis);
    /// Instead of findings: "The PBX is asked…"
    void showNotice(const QString &text);

private:
    void clear();
    void add(const Model::Finding &finding);
    void addProposal(const Model::Diagnosis &diagnosis);
    QLabel *makeLabel(const QString &text);

    const Theme *m_theme = &Theme::light();
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace Gui
