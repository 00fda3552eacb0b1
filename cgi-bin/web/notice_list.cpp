#include "web/notice_list.h"

#include "templates/part/notices.tpl.h"
#include "web/parts.h"

namespace web {

void show_notices(Block& block, const Marker& marker, const std::vector<store::Notice>& notices) {
    auto list = block.include(marker, "part/notices.tpl");
    for (const auto& notice : notices) {
        auto item = list.add(kn_NOTICE).set(kn_SUBJECT, notice.title);
        show_lines(item, kn_LINE, kn_WORDS, notice.body);
        item.day(kn_DAY, domain::shanghai(notice.shown_from).date);
        item.set(kn_SITE, notice.site).show_if(notice.site.empty(), kn_ALL_SITES);
    }
}

}  // namespace web
