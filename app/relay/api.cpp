// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relay/api.h"

namespace App {

namespace {

constexpr char Subject[] = "{}";

/// The subject that the path names by this pattern; nothing if it is another path.
std::optional<QString> match(const QString &pattern, const QString &path)
{
    const qsizetype place = pattern.indexOf(QLatin1String(Subject));
    if (place < 0)
        return pattern == path ? std::optional(QString()) : std::nullopt;
    const QString before = pattern.first(place);
    const QString after = pattern.sliced(place + 2);
    if (path.size() <= before.size() + after.size() || !path.startsWith(before)
        || !path.endsWith(after))
        return std::nullopt;
    const QString subject = path.sliced(before.size(), path.size() - before.size() - after.size());
    return subject.contains(u'/') ? std::nullopt : std::optional(subject);
}

bool hasBody(const HttpRequest &request)
{
    return !request.body.isEmpty();
}

} // namespace

const QList<Api::Route> &Api::routes()
{
    const auto path = [](const char *text) { return QString::fromLatin1(text); };
    static const QList<Route> all{
        {"GET", path("/health"), Role::Viewer, &Api::health},
        {"GET", path("/metrics"), Role::Viewer, &Api::metrics},
        {"GET", path("/api/ami/status"), Role::Viewer, &Api::status},
        {"GET", path("/api/ami/connection"), Role::Viewer, &Api::connection},
        {"POST", path("/api/ami/reconnect"), Role::Supervisor, &Api::reconnect},
        {"GET", path("/api/ami/extensions"), Role::Viewer, &Api::agents},
        {"POST", path("/api/ami/refresh"), Role::Viewer, &Api::refresh},
        {"POST", path("/api/extensions/refresh"), Role::Viewer, &Api::refresh},
        {"GET", path("/api/extensions"), Role::Viewer, &Api::extensions},
        {"POST", path("/api/extensions"), Role::Supervisor, &Api::createExtension},
        {"GET", path("/api/extensions/query-service/status"), Role::Viewer, &Api::queryStatus},
        {"POST", path("/api/extensions/hybrid-refresh"), Role::Viewer, &Api::hybridRefresh},
        {"GET", path("/api/extensions/hybrid-refresh/status"), Role::Viewer, &Api::hybridStatus},
        {"POST", path("/api/extensions/hybrid-refresh/close"), Role::Supervisor, &Api::hybridClose},
        {"GET", path("/api/extensions/{}/explain"), Role::Viewer, &Api::explain},
        {"GET", path("/api/extensions/{}"), Role::Viewer, &Api::extension},
        {"PUT", path("/api/extensions/{}"), Role::Supervisor, &Api::editExtension},
        {"DELETE", path("/api/extensions/{}"), Role::Supervisor, &Api::deactivateExtension},
        {"GET", path("/api/calls"), Role::Viewer, &Api::calls},
        {"GET", path("/api/queues"), Role::Viewer, &Api::queues},
        {"GET", path("/api/history"), Role::Viewer, &Api::history},
        {"POST", path("/api/actions/{}"), Role::Supervisor, &Api::act},
    };
    return all;
}

Api::Api(const RelaySettings &settings, const RelayBoard &board, const SeatHub &hub,
         Questions &questions, Ami::Clock &clock)
    : m_settings(settings)
    , m_board(board)
    , m_hub(hub)
    , m_questions(questions)
    , m_clock(clock)
{
}

void Api::noteRefreshEnd(const Model::RefreshReport &report)
{
    m_refreshSince.reset();
    m_lastConnection = report.refresh.connectionId;
}

Respond Api::await(const Respond &respond, std::chrono::milliseconds timeout)
{
    struct State
    {
        Respond respond;
        std::unique_ptr<Ami::Timer> timer;
    };
    const auto state = std::make_shared<State>();
    state->respond = respond;
    state->timer = m_clock.makeTimer();
    const Respond once = [state](const HttpResponse &response) {
        state->timer->stop();
        if (const Respond first = std::exchange(state->respond, nullptr))
            first(response);
    };
    const std::weak_ptr<State> waiting = state;
    connect(state->timer.get(), &Ami::Timer::timedOut, this, [waiting] {
        const auto known = waiting.lock();
        if (const Respond first = known ? std::exchange(known->respond, nullptr) : nullptr) {
            first(HttpResponse::error(504, QStringLiteral("timeout"),
                                      tr("The PBX did not answer in time.")));
        }
    });
    state->timer->start(timeout);
    return once;
}

void Api::handle(const HttpRequest &request, const Grant &grant, const Respond &respond)
{
    QByteArrayList methods;
    for (const Route &route : routes()) {
        const auto subject = match(route.path, request.path);
        if (!subject)
            continue;
        const bool isHead = request.method == "HEAD" && route.method == "GET";
        if (route.method != request.method && !isHead) {
            methods.append(route.method);
            continue;
        }
        if (route.role == Role::Supervisor && grant.role != Role::Supervisor) {
            respond(HttpResponse::error(403, QStringLiteral("supervisor_required"),
                                        tr("This needs the token of a supervisor.")));
            return;
        }
        const QByteArray type =
            request.header("Content-Type").split(';').constFirst().trimmed().toLower();
        if (hasBody(request) && type != "application/json") {
            respond(HttpResponse::error(415, QStringLiteral("json_required"),
                                        tr("A body must be application/json.")));
            return;
        }
        (this->*route.handler)({request, grant, respond, *subject});
        return;
    }
    if (methods.isEmpty()) {
        respond(HttpResponse::error(404, QStringLiteral("not_found"),
                                    tr("There is nothing of that name here.")));
        return;
    }
    HttpResponse refusal = HttpResponse::error(405, QStringLiteral("method_not_allowed"),
                                               tr("This can't be asked for in that way."));
    refusal.headers.append(HttpHeader{"Allow", methods.join(", ")});
    respond(refusal);
}

void Api::notice(const Model::ChangeSet &changes)
{
    for (const Model::Refresh &refresh : changes.refreshes) {
        ++m_refreshes;
        m_refreshSeconds += double(refresh.duration.count()) / 1e6;
    }
    for (const Edit &edit : QList<Edit>(m_edits)) {
        if (isDone(edit.entry))
            edit.respond(recordOf(edit.entry.extension, edit.status));
    }
    m_edits.removeIf([this](const Edit &edit) { return isDone(edit.entry); });
}

} // namespace App
