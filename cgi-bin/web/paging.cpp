#include "web/paging.h"

#include <algorithm>

#include "domain/number.h"
#include "templates/part/pages.tpl.h"

namespace web {

int page_asked(const Visit& visit) {
    const auto page = domain::parse_whole(visit.request.query("page"), 0, 100'000);
    return page ? *page : 0;
}

void show_pages(Block& block, const Marker& marker, const std::string& address, int page,
                std::int64_t count, int shown) {
    if (count <= shown) return;
    Block part = block.include(marker, "part/pages.tpl");
    const auto to = [&](int which) { return address + "&page=" + std::to_string(which); };
    const std::int64_t begin = std::int64_t{page} * shown;
    part.set(kp_FROM, begin + 1).set(kp_TO, std::min(begin + shown, count)).set(kp_ALL, count);
    if (page > 0) part.add(kp_BEFORE).set(kp_ADDRESS, to(page - 1));
    if (begin + shown < count) part.add(kp_AFTER).set(kp_ADDRESS, to(page + 1));
}

}  // namespace web
