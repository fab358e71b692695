// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rostercsv.h"
#include "model/items/rostertablemodel.h"

#include <QDialog>

namespace Gui {

/// What a roster file would change, row by row, and what of it can't be taken, before anything is.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Model::RosterFile &file, const QList<Model::RosterRow> &known,
                 QWidget *parent = nullptr);

private:
    QWidget *buildChanges(const Model::Roster &entries, const QList<Model::RosterRow> &known);
    QWidget *buildErrors(const Model::RosterFile &file);
};

} // namespace Gui
