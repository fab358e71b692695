// SPDX-License-Identifier: GPL-3.0-or-later
#include "ami/protocol/printable.h"

namespace Ami {

QString printable(QString text, qsizetype longest)
{
    if (text.size() > longest)
        text = text.first(longest) + u'\u2026';
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Ami
