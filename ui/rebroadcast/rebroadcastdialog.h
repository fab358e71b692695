// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rebroadcast/qrcode.h"
#include "ui/rebroadcast/rebroadcast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>

class QBoxLayout;

namespace Gui {

/// The rebroadcast's page: on and off, the wall's address and its QR code, tokens, seats.
class RebroadcastDialog : public QDialog
{
    Q_OBJECT

public:
    /// How old a code may be that somebody scans from the screen: less than a ticket lives.
    static constexpr std::chrono::minutes CodeLife{8};

    RebroadcastDialog(Rebroadcast &rebroadcast, const Ami::Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildSwitch(QBoxLayout &column);
    void buildWall(QBoxLayout &column);
    void buildTokens(QBoxLayout &column);
    void buildSeats(QBoxLayout &column);
    QLabel *addHeading(QBoxLayout &column, const QString &text);
    void showState();
    void showCode();
    void showTokens();
    void showSeats(const QList<ConnectedSeat> &seats);
    void turn(bool on);
    void addToken();
    void revokeToken();
    void dropSeat();
    void complain(const QString &sentence);

    Rebroadcast &m_rebroadcast;
    const Ami::Clock &m_clock;
    QTimer m_seatTimer;
    QTimer m_codeTimer;
    QList<ConnectedSeat> m_shownSeats;
    QCheckBox *m_switch = nullptr;
    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_wall = nullptr;
    QrCode *m_code = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_reach = nullptr;
    QTableWidget *m_tokens = nullptr;
    QLineEdit *m_tokenName = nullptr;
    QComboBox *m_tokenRole = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_revoke = nullptr;
    QLabel *m_secretNote = nullptr;
    QLineEdit *m_secret = nullptr;
    QLabel *m_seatsHeading = nullptr;
    QTableWidget *m_seats = nullptr;
    QPushButton *m_drop = nullptr;
};

} // namespace Gui
