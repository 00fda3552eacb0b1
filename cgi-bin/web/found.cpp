#include "web/found.h"

#include "web/notice.h"

namespace web {
namespace {

std::string whose(const Visit& visit, domain::Id<domain::Passport> passport) {
    return std::to_string(visit.staff->id.value) + "\n" + std::to_string(passport.value);
}

}  // namespace

std::string found_query(const Visit& visit, domain::Id<domain::Passport> passport) {
    return "&" + notice_query(visit, {"found", whose(visit, passport)}, "found");
}

bool was_found(const Visit& visit, domain::Id<domain::Passport> passport) {
    const Notice notice = notice_of(visit, "found");
    return notice.what == "found" && notice.account == whose(visit, passport);
}

std::string found_again(const Visit& visit) {
    std::string query = visit.found ? "&found=" + visit.request.query("found") : "";
    if (!find_of(visit).empty()) query += "&find=" + visit.request.query("find");
    return query;
}

std::string find_query(const Visit& visit, const std::string& text) {
    return notice_query(visit, {"find", text}, "find");
}

std::string find_of(const Visit& visit) {
    const Notice notice = notice_of(visit, "find");
    return notice.what == "find" ? notice.account : "";
}

}  // namespace web
