// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings file. An error names a line, and never a value.
#include "app/inifile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto entries = App::parseIni(QByteArrayView(data, qsizetype(size)));
    if (!entries && entries.error().text.isEmpty())
        std::abort();
    if (!entries)
        return 0;
    int last = 0;
    for (const App::IniEntry &entry : *entries) {
        if (entry.line <= last || entry.key.isEmpty())
            std::abort();
        last = entry.line;
    }
    return 0;
}
