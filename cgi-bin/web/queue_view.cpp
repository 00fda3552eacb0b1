#include "web/queue_view.h"

#include <algorithm>

#include "templates/part/queue.tpl.h"

namespace web {

void show_queue(Block& block, const Marker& marker, const store::Queue& queue, QueueTime time) {
    using namespace std::chrono;
    if (queue.entries.empty()) return;
    auto list = block.include(marker, "part/queue.tpl");
    for (const auto& entry : queue.entries) {
        auto line = list.add(kq_ENTRY).set(kq_ID, entry.id.value).set(kq_NAME, entry.name);
        line.set(kq_SERIAL, entry.serial).set(kq_SITE, entry.site_name);
        const auto span = time == QueueTime::waits ? queue.now - entry.at : entry.at - queue.now;
        const auto whole = std::max(floor<minutes>(span), minutes{0});
        line.show(time == QueueTime::waits ? kq_WAITS : kq_LEFT);
        line.show_if(whole >= hours{1}, kq_HOURS_TOO);
        line.set(kq_HOURS, whole / hours{1}).set(kq_MINUTES, (whole % hours{1}).count());
    }
}

}  // namespace web
