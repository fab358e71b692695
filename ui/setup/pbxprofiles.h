// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/finding.h"

#include <QObject>
#include <QStringList>

namespace Gui {

/// How one PBX is reached and watched, by a name. Its secret is kept apart.
struct PbxProfile
{
    QString name;
    QString keptAs; ///< the name that it has been kept by so far; empty: it is new
    QString host = QStringLiteral("127.0.0.1");
    int port = 5038;
    bool usesTls = false;
    QString certificate; ///< SHA-256 of the PBX's own, or a PEM file of its authority; may be empty
    QString user;
    QString contexts;  ///< separated by commas; empty: those that have hints of phones
    int interval = 30; ///< seconds between polls
    int historyDays = 90;

    bool operator==(const PbxProfile &) const = default;
};

/// The connection profiles as the pages see them; where they are kept is none of their business.
class PbxProfiles : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QStringList names() const = 0;
    /// The one that is used from the next start on; empty: none.
    virtual QString active() const = 0;
    /// The defaults where there is none of that name.
    virtual PbxProfile profile(const QString &name) const = 0;
    /// What says otherwise, for people ("the command line"); empty: nothing.
    virtual QString overruledBy() const = 0;

    /// Looks at the PBX; told by checked(), with the number that this returns. An empty secret is
    /// the one that is kept.
    virtual quint64 check(const PbxProfile &profile, const QString &secret) = 0;
    /// Keeps it, with the secret unless that is empty, and makes it the active one; told by kept()
    /// or refused().
    virtual void keep(const PbxProfile &profile, const QString &secret) = 0;
    virtual void remove(const QString &name) = 0;

signals:
    void checked(quint64 check, const Model::Diagnosis &diagnosis);
    void kept();
    /// What of it can't be, or could not be written.
    void refused(const QString &sentence);
};

} // namespace Gui
