// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/screenkeeper.h"

#include <QGuiApplication>

#include <cstdlib>
#include <xcb/screensaver.h>

namespace App {

bool suspendX11ScreenSaver(bool isSuspended)
{
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return false;
    const auto *extension = xcb_get_extension_data(connection, &xcb_screensaver_id);
    if (!extension || extension->present == 0)
        return false;
    // The server knows suspending from version 1.1 on, and wants to be asked for it.
    constexpr uint8_t Major = 1;
    constexpr uint8_t Minor = 1;
    xcb_screensaver_query_version_reply_t *version = xcb_screensaver_query_version_reply(
        connection, xcb_screensaver_query_version(connection, Major, Minor), nullptr);
    const bool isKnown = version != nullptr;
    std::free(version); // NOLINT(cppcoreguidelines-no-malloc): xcb's replies are malloc()'s
    if (!isKnown)
        return false;
    xcb_screensaver_suspend(connection, isSuspended ? 1 : 0);
    xcb_flush(connection);
    return true;
}

} // namespace App
