// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/explanation.h"
#include "ui/timeline.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Gui {

/// What the panel tells of one extension at one time.
struct Details
{
    Model::Extension row;
    Model::Explanation why;
    QString call; ///< with whom it speaks; empty: with nobody
    QList<Model::Contact> contacts;
    std::optional<Model::TimePoint> lastSeen;
    bool stale = false;
    Model::TimePoint asOf{}; ///< now, or up to when somebody vouched for it
};

/// Who an extension is, what it does since when, how it is reached, its day, and why it is shown
/// so.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void showNothing();
    void show(const Details &details);
    void showHistory(const QList<Model::StatusInterval> &intervals, Model::TimePoint from,
                     Model::TimePoint now);

private:
    QLabel *heading(const QString &text);
    void addRow(const QString &name, QLabel *value);
    void showState(const Details &details);
    void showFeatures(const Model::Extension &row);
    void showContacts(const QList<Model::Contact> &contacts);
    void showEvidence(const Model::Explanation &why);

    const Theme *m_theme;
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_number;
    QLabel *m_name;
    QLabel *m_state;
    QFormLayout *m_form;
    QLabel *m_call;
    QLabel *m_device;
    QLabel *m_presence;
    QLabel *m_forward;
    QLabel *m_voicemail;
    QLabel *m_contact;
    QLabel *m_lastChange;
    QLabel *m_lastSeen;
    Timeline *m_timeline;
    QLabel *m_evidence;
    QLabel *m_sentence;
};

} // namespace Gui
