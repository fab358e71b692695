// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inifile.h"

#include <QCoreApplication>

namespace App {

Ami::Result<QList<IniEntry>> parseIni(QByteArrayView text)
{
    QList<IniEntry> entries;
    int number = 0;
    for (const QByteArray &raw : text.toByteArray().split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';')
            || (line.startsWith(u'[') && line.endsWith(u']')))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1) {
            return Ami::Error{
                QCoreApplication::translate("App::IniFile", "line %1 is not \"key = value\"")
                    .arg(number)};
        }
        entries.append({line.first(equals).trimmed(), line.sliced(equals + 1).trimmed(), number});
    }
    return entries;
}

} // namespace App
