// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace Gui {

/// Seconds, as people say them: "20 s", "15 min". What is typed may be either.
class DurationField : public QSpinBox
{
    Q_OBJECT

public:
    explicit DurationField(QWidget *parent = nullptr);

    void stepBy(int steps) override;

protected:
    QString textFromValue(int seconds) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    std::optional<int> secondsOf(const QString &text) const;
};

} // namespace Gui
