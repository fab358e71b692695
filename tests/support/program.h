// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace Test {

/// What a program of ours came to.
struct Finished
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const;
};

/// The tests' own environment with `settings` ("NAME=value") and without what the machine sets for
/// Lampfield.
QProcessEnvironment environment(const QStringList &settings);

/// Runs a program of the build to its end, while this process' event loop goes on.
Finished run(const QString &program, const QStringList &arguments,
             const QStringList &settings = {});

} // namespace Test
