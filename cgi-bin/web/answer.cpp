#include "web/answer.h"

#include <cstdio>
#include <type_traits>

#include "crypto/random.h"
#include "templates/error.tpl.h"
#include "web/admit.h"
#include "web/cookie.h"
#include "web/first_line.h"
#include "web/http_error.h"

namespace web {
namespace {

// The details go to the log, a number that finds them to the visitor.
Response incident(const Page& asked, const Setup& setup, const Raw& raw, int status,
                  const char* what) {
    const std::string number = crypto::random_code("0123456789ABCDEF", 4) + "-" +
                               crypto::random_code("0123456789ABCDEF", 4);
    const std::string id(raw.get("REQUEST_ID"));
    std::fprintf(stderr, "incident=%s id=%s status=%d what=\"%s\"\n", number.c_str(), id.c_str(),
                 status, first_line(what).c_str());
    return error_page(asked, setup, status, number);
}

// A form that counts for nothing may read, and no more.
Response shown_again(const Page& asked, const Visit& visit, store::Read& db) {
    Response response = asked.again(visit, db);
    response.status = 403;
    return response;
}

template <class Access, class Handler>
Response visit_page(const Page& asked, const Setup& setup, const Request& request, Access& db,
                    Handler handler, bool& stale_session) {
    auto admitted = admit(asked, setup, request, db);
    if (auto* elsewhere = std::get_if<Response>(&admitted)) return std::move(*elsewhere);
    const Visit& visit = std::get<Visit>(admitted);
    Response response = visit.outdated ? shown_again(asked, visit, db) : handler(visit, db);
    stale_session = wants_touch(visit);
    if constexpr (std::is_same_v<Access, store::Write>)
        if (stale_session) touch(visit, db);
    if (asked.who == Who::anyone && asked.post != nullptr &&
        visit.visitor != request.cookie(cookie_name(setup, Cookie::visitor)))
        response.header("Set-Cookie", set_cookie(setup, Cookie::visitor, visit.visitor));
    return response;
}

Response serve(const Page& asked, const Setup& setup, const Request& request,
               store::Database& database) {
    bool stale_session = false;
    if (request.post()) {
        const Action* action = action_of(asked, request.field("action"));
        const auto run = action ? action->run : asked.post;
        if (run == nullptr && asked.actions.empty()) throw HttpError(405, "no POST here");
        const auto write = [&] {
            return database.write([&](store::Write& db) {
                return visit_page(asked, setup, request, db, run, stale_session);
            });
        };
        try {
            return write();
        } catch (const store::Stale&) {
            // somebody was quicker, or the same form sent twice: once more, as things stand now
            return write();
        }
    }
    if (asked.get == nullptr) throw HttpError(405, "no GET here");
    Response response = database.read([&](store::Read& db) {
        return visit_page(asked, setup, request, db, asked.get, stale_session);
    });
    if (stale_session)
        database.write([&](store::Write& db) {
            const auto admitted = admit(asked, setup, request, db);
            if (const auto* visit = std::get_if<Visit>(&admitted)) touch(*visit, db);
        });
    return response;
}

}  // namespace

Response error_page(const Page& asked, const Setup& setup, int status, std::string_view incident) {
    const bool desk = asked.name.starts_with("admin");
    Frame frame;
    if (desk) frame.side = Frame::Side::staff;
    frame.now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    View view(setup, frame, "error");
    view.show_named("s" + std::to_string(status)).set(ke_STATUS, status);
    view.show(desk ? ke_DESK : ke_CANDIDATES);
    view.set(ke_INCIDENT, incident).show_if(!incident.empty(), ke_NUMBERED);
    Response response = view.page(status);
    if (status == 503) response.header("Retry-After", "30");
    return response;
}

Response answer(const Page& asked, const Setup& setup, const Raw& raw, store::Database& database) {
    try {
        const Request request(raw, asked.who == Who::gateway ? Body::octets : Body::form);
        return serve(asked, setup, request, database);
    } catch (const HttpError& e) {
        std::fprintf(stderr, "refused=%d id=%s why=\"%s\"\n", e.status(),
                     std::string(raw.get("REQUEST_ID")).c_str(), e.what());
        return error_page(asked, setup, e.status());
    } catch (const store::Stale&) {
        return error_page(asked, setup, 409);
    } catch (const store::Unavailable& e) {
        return incident(asked, setup, raw, 503, e.what());
    } catch (const store::TooSlow& e) {
        return incident(asked, setup, raw, 503, e.what());
    } catch (const store::InDoubt& e) {
        return incident(asked, setup, raw, 500, e.what());
    } catch (const std::exception& e) {
        return incident(asked, setup, raw, 500, e.what());
    }
}

}  // namespace web
