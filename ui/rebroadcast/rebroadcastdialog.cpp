// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebroadcast/rebroadcastdialog.h"

#include "model/items/lamptext.h"
#include "ui/choicebox.h"
#include "ui/theme.h"
#include "ui/tickbox.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds SeatInterval{1'000};
constexpr QSize UsualSize{960, 560};
constexpr int LeftWidth = 320;

QString dateText(Ami::TimePoint time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()),
                              QLocale::ShortFormat);
}

QTableWidget *makeTable(const QStringList &columns, const QString &name, QWidget *parent)
{
    auto *table = new QTableWidget(0, static_cast<int>(columns.size()), parent);
    table->setHorizontalHeaderLabels(columns);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFont(uiFont(13));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setMinimumHeight(112);
    return table;
}

void setRow(QTableWidget &table, int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        QTableWidgetItem *item = table.item(row, column);
        if (!item)
            table.setItem(row, column, item = new QTableWidgetItem);
        if (item->text() != texts.at(column))
            item->setText(texts.at(column));
    }
}

QString kindText(const QString &kind)
{
    if (kind == u"seat")
        return RebroadcastDialog::tr("Lampfield");
    return kind == u"socket.io" ? RebroadcastDialog::tr("Socket.IO")
                                : RebroadcastDialog::tr("Browser");
}

QString headingText(qsizetype seats)
{
    if (seats == 0)
        return RebroadcastDialog::tr("Nobody is connected");
    return seats == 1 ? RebroadcastDialog::tr("1 seat is connected")
                      : RebroadcastDialog::tr("%1 seats are connected").arg(seats);
}

} // namespace

RebroadcastDialog::RebroadcastDialog(Rebroadcast &rebroadcast, const Ami::Clock &clock,
                                     QWidget *parent)
    : QDialog(parent)
    , m_rebroadcast(rebroadcast)
    , m_clock(clock)
{
    setWindowTitle(tr("Rebroadcast"));
    setObjectName(QStringLiteral("rebroadcast"));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(32);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(10);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    buildSwitch(*left);
    buildWall(*left);
    left->addStretch(1);
    buildTokens(*right);
    buildSeats(*right);
    connect(&m_rebroadcast, &Rebroadcast::changed, this, &RebroadcastDialog::showState);
    connect(&m_rebroadcast, &Rebroadcast::seatsTold, this, &RebroadcastDialog::showSeats);
    connect(&m_seatTimer, &QTimer::timeout, &m_rebroadcast, &Rebroadcast::askForSeats);
    connect(&m_codeTimer, &QTimer::timeout, this, &RebroadcastDialog::showCode);
    showState();
    showTokens();
    showSeats({});
    resize(UsualSize);
}

QLabel *RebroadcastDialog::addHeading(QBoxLayout &column, const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(uiFont(13, QFont::DemiBold));
    column.addWidget(heading);
    return heading;
}

void RebroadcastDialog::buildSwitch(QBoxLayout &column)
{
    m_switch = new TickBox(tr("Show this board to other seats and browsers"), this);
    m_switch->setObjectName(QStringLiteral("switch"));
    m_switch->setFont(uiFont(13, QFont::Medium));
    m_address = new ChoiceBox(this);
    m_address->setAccessibleName(tr("Who can reach it"));
    m_address->addItem(tr("This machine only"), QStringLiteral("127.0.0.1"));
    m_address->addItem(tr("Every network"), QStringLiteral("*"));
    for (const QString &address : m_rebroadcast.addresses())
        m_address->addItem(address, address);
    m_port = new QSpinBox(this);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65'535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setGroupSeparatorShown(false);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(uiFont(13, QFont::Medium));
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *reach = new QLabel(tr("Open to"), this);
    auto *port = new QLabel(tr("Port"), this);
    for (QWidget *widget : std::initializer_list<QWidget *>{reach, m_address, port, m_port})
        widget->setFont(uiFont(13));
    row->addWidget(reach);
    row->addWidget(m_address, 1);
    row->addWidget(port);
    row->addWidget(m_port);
    column.addWidget(m_switch);
    column.addLayout(row);
    column.addWidget(m_problem);
    m_problem->setFixedWidth(LeftWidth);
    connect(m_switch, &QCheckBox::toggled, this, &RebroadcastDialog::turn);
}

void RebroadcastDialog::buildWall(QBoxLayout &column)
{
    m_wall = new QWidget(this);
    m_wall->setFixedWidth(LeftWidth);
    m_code = new QrCode(m_wall);
    auto *heading = new QLabel(tr("The wall, for any browser"), m_wall);
    heading->setFont(uiFont(13, QFont::DemiBold));
    m_url = new QLineEdit(m_wall);
    m_url->setObjectName(QStringLiteral("url"));
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("Address of the wall"));
    m_reach = new QLabel(m_wall);
    m_reach->setWordWrap(true);
    m_reach->setTextFormat(Qt::PlainText);
    auto *anew = new QPushButton(tr("New code"), m_wall);
    anew->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_url, m_reach, anew})
        widget->setFont(uiFont(13));
    auto *all = new QVBoxLayout(m_wall);
    all->setContentsMargins(0, 10, 0, 0);
    all->setSpacing(10);
    all->addWidget(heading);
    all->addWidget(m_code, 0, Qt::AlignHCenter);
    all->addWidget(m_url);
    all->addWidget(m_reach);
    all->addWidget(anew, 0, Qt::AlignLeft);
    column.addWidget(m_wall);
    connect(anew, &QPushButton::clicked, this, &RebroadcastDialog::showCode);
}

void RebroadcastDialog::buildTokens(QBoxLayout &column)
{
    addHeading(column, tr("Tokens, for seats and programs"));
    m_tokens = makeTable({tr("Name"), tr("May"), tr("Made")}, tr("Tokens"), this);
    m_tokens->setObjectName(QStringLiteral("tokens"));
    m_tokenName = new QLineEdit(this);
    m_tokenName->setPlaceholderText(tr("Name of a new token"));
    m_tokenName->setAccessibleName(tr("Name of a new token"));
    m_tokenRole = new ChoiceBox(this);
    m_tokenRole->setAccessibleName(tr("What it may do"));
    m_tokenRole->addItem(tr("look"), false);
    m_tokenRole->addItem(tr("look and act"), true);
    m_add = new QPushButton(tr("Make token"), this);
    m_revoke = new QPushButton(tr("Revoke"), this);
    m_secretNote = new QLabel(tr("Copy it now: it is shown only here, and only once."), this);
    m_secretNote->setWordWrap(true);
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setReadOnly(true);
    m_secret->setAccessibleName(tr("The new token"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_tokenName, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tokenRole, m_add, m_revoke})
        row->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tokenName, m_tokenRole, m_add,
                                                            m_revoke, m_secretNote, m_secret})
        widget->setFont(uiFont(13));
    for (QPushButton *button : {m_add, m_revoke}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
    }
    column.addWidget(m_tokens, 1);
    column.addLayout(row);
    column.addWidget(m_secretNote);
    column.addWidget(m_secret);
    m_secretNote->hide();
    m_secret->hide();
    connect(m_tokenName, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_add->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_tokenName, &QLineEdit::returnPressed, this, &RebroadcastDialog::addToken);
    connect(m_add, &QPushButton::clicked, this, &RebroadcastDialog::addToken);
    connect(m_revoke, &QPushButton::clicked, this, &RebroadcastDialog::revokeToken);
    connect(m_tokens, &QTableWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(!m_tokens->selectedItems().isEmpty()); });
}

void RebroadcastDialog::buildSeats(QBoxLayout &column)
{
    column.addSpacing(10);
    m_seatsHeading = addHeading(column, {});
    m_seats =
        makeTable({tr("Name"), tr("Kind"), tr("Address"), tr("For"), tr("Lag")}, tr("Seats"), this);
    m_seats->setObjectName(QStringLiteral("seats"));
    m_drop = new QPushButton(tr("Drop"), this);
    m_drop->setFont(uiFont(13));
    m_drop->setAutoDefault(false);
    m_drop->setEnabled(false);
    m_drop->setToolTip(tr("Ends the connection. It may come back, unless its token is revoked."));
    column.addWidget(m_seats, 1);
    column.addWidget(m_drop, 0, Qt::AlignRight);
    connect(m_drop, &QPushButton::clicked, this, &RebroadcastDialog::dropSeat);
    connect(m_seats, &QTableWidget::itemSelectionChanged, this,
            [this] { m_drop->setEnabled(!m_seats->selectedItems().isEmpty()); });
}

void RebroadcastDialog::showState()
{
    const Rebroadcast::State state = m_rebroadcast.state();
    const QSignalBlocker silent(m_switch);
    m_switch->setChecked(state.isOn);
    int place = m_address->findData(state.address);
    if (place < 0) {
        m_address->addItem(state.address, state.address);
        place = m_address->count() - 1;
    }
    m_address->setCurrentIndex(place);
    m_port->setValue(state.port);
    m_address->setEnabled(!state.isOn);
    m_port->setEnabled(!state.isOn);
    complain(state.problem);
    m_wall->setVisible(state.isOn);
    if (isVisible())
        showCode();
}

/// A ticket is good once, and not for long: so there is another one in time.
void RebroadcastDialog::showCode()
{
    const Rebroadcast::State state = m_rebroadcast.state();
    const QByteArray ticket = state.isOn ? m_rebroadcast.makeTicket() : QByteArray();
    if (ticket.isEmpty() || state.urls.isEmpty()) {
        m_code->setText({});
        m_url->clear();
        m_codeTimer.stop();
        return;
    }
    const QString url =
        state.urls.constFirst() + QStringLiteral("?ticket=") + QString::fromLatin1(ticket);
    m_code->setText(url);
    m_url->setText(url);
    m_url->setCursorPosition(0);
    QString reach = tr("Lets one browser in, within ten minutes; it stays in from then on.");
    if (state.urls.size() > 1) {
        const QStringList others = state.urls.sliced(1);
        reach += u' '
            + tr("This machine has other addresses too: %1.")
                  .arg(others.join(QStringLiteral(", ")));
    }
    m_reach->setText(reach);
    m_codeTimer.start(CodeLife);
}

void RebroadcastDialog::showTokens()
{
    const auto tokens = m_rebroadcast.tokens();
    if (!tokens) {
        complain(tokens.error().text);
        return;
    }
    m_tokens->setRowCount(static_cast<int>(tokens->size()));
    for (int row = 0; row < tokens->size(); ++row) {
        const GivenToken &token = tokens->at(row);
        setRow(*m_tokens, row,
               {token.name, token.maySupervise ? tr("look and act") : tr("look"),
                dateText(token.created)});
    }
    m_tokens->clearSelection();
}

void RebroadcastDialog::addToken()
{
    const QString name = m_tokenName->text().trimmed();
    if (name.isEmpty())
        return;
    const auto secret = m_rebroadcast.addToken(name, m_tokenRole->currentData().toBool());
    complain(secret ? QString() : secret.error().text);
    if (!secret)
        return;
    m_tokenName->clear();
    m_secret->setText(QString::fromLatin1(*secret));
    m_secretNote->show();
    m_secret->show();
    m_secret->setFocus();
    m_secret->selectAll();
    showTokens();
}

void RebroadcastDialog::revokeToken()
{
    const int row = m_tokens->currentRow();
    const QTableWidgetItem *name = row < 0 ? nullptr : m_tokens->item(row, 0);
    if (!name)
        return;
    const auto problem = m_rebroadcast.revokeToken(name->text());
    complain(problem ? problem->text : QString());
    m_secret->clear();
    m_secret->hide();
    m_secretNote->hide();
    showTokens();
}

/// By its id, so that the choice stays with the seat while others come and go.
void RebroadcastDialog::showSeats(const QList<ConnectedSeat> &seats)
{
    m_seatsHeading->setText(headingText(seats.size()));
    const int chosen = m_seats->selectedItems().isEmpty() ? -1 : m_seats->currentRow();
    const quint64 id = chosen >= 0 && chosen < m_shownSeats.size() ? m_shownSeats.at(chosen).id : 0;
    m_shownSeats = seats;
    m_seats->setRowCount(static_cast<int>(seats.size()));
    int place = -1;
    for (int row = 0; row < seats.size(); ++row) {
        const ConnectedSeat &seat = seats.at(row);
        setRow(*m_seats, row,
               {seat.name, kindText(seat.kind), seat.address,
                Model::durationText(m_clock.now() - seat.since),
                seat.lag ? tr("%1 ms").arg(QLocale().toString(qint64(seat.lag->count())))
                         : QStringLiteral("–")});
        if (seat.id == id)
            place = row;
    }
    if (place < 0)
        m_seats->clearSelection();
    else if (place != chosen)
        m_seats->selectRow(place);
}

void RebroadcastDialog::dropSeat()
{
    const int row = m_seats->currentRow();
    if (row < 0 || row >= m_shownSeats.size())
        return;
    m_rebroadcast.dropSeat(m_shownSeats.at(row).id);
    m_rebroadcast.askForSeats();
}

void RebroadcastDialog::turn(bool on)
{
    if (on)
        m_rebroadcast.turnOn(m_address->currentData().toString(),
                             static_cast<quint16>(m_port->value()));
    else
        m_rebroadcast.turnOff();
    m_rebroadcast.askForSeats();
}

void RebroadcastDialog::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void RebroadcastDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showState();
    showTokens();
    m_rebroadcast.askForSeats();
    m_seatTimer.start(SeatInterval);
}

void RebroadcastDialog::hideEvent(QHideEvent *event)
{
    m_seatTimer.stop();
    m_codeTimer.stop();
    m_code->setText({});
    m_url->clear();
    // Whoever opens it next is to see no token that somebody made.
    m_secret->clear();
    m_secret->hide();
    m_secretNote->hide();
    QDialog::hideEvent(event);
}

} // namespace Gui
