// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/hintsurvey.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gui {

/// The contexts that a PBX has hints in, and which of them are to be watched. Hidden until there
/// are some.
class ContextChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ContextChoice(QWidget *parent = nullptr);

    /// `configured`: names separated by commas; empty: the contexts with people.
    void show(const Model::HintSurvey &survey, const QString &configured);
    using QWidget::show;

signals:
    /// As `configured`.
    void chosen(const QString &contexts);

private:
    void fill(const Model::HintSurvey &survey, const QStringList &ticked);
    void tell();

    QStringList m_found; ///< that are watched if nothing is configured
    QLabel *m_title;
    QScrollArea *m_area;
    QList<std::pair<QString, QCheckBox *>> m_boxes; ///< by name of the context
};

} // namespace Gui
