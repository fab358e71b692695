// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/hintsurvey.h"

#include <QLabel>
#include <QPushButton>

namespace Gui {

/// Why nobody is on the board although the PBX listed its hints, and the page where that can be
/// changed. Hidden while somebody is.
class EmptyNotice : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget *parent = nullptr);

    void setSurvey(const Model::HintSurvey &survey);
    void setBoardIsEmpty(bool isEmpty);

signals:
    void rosterRequested();

private:
    void update();

    Model::HintSurvey m_survey;
    bool m_boardIsEmpty = true;
    QLabel *m_why;
    QPushButton *m_open;
};

} // namespace Gui
