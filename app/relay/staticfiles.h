// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/relay/httpmessage.h"

namespace App {

/// The browser wall, from the program's resources.
class StaticFiles
{
public:
    /// Nothing if it is not one of ours.
    std::optional<HttpResponse> find(const HttpRequest &request) const;
    /// A refusal as a page, where a person asked for one.
    HttpResponse dress(const HttpRequest &request, HttpResponse refusal) const;
};

} // namespace App
