// A candidate before two sites, one that reviews and one that does not, for the pages of the road.
#pragma once

#include "tests/support/visitor.h"

namespace support {

struct Scene {
    World world;
    Key sitting = world.sitting();
    Key site = world.site();
    Key plain_site = world.site("110109", false);
    Key c = world.offering(sitting, site, "24");
    Key data = world.offering(sitting, site, "36");
    Key last = world.offering(sitting, site, "66", 1);
    Key elsewhere = world.offering(sitting, plain_site, "24");
    Key me = world.passport();
    Visitor visitor{world};

    Key stand(const std::string& stage, Key offering = 0) {
        const Key id = world.registration(me, sitting, stage, offering == 0 ? 0 : site, offering);
        visitor.signed_in(me);
        return id;
    }
    void portrait(Key registration) {
        world.sql(
            "insert into portrait (registration_id, jpeg, width, height, sha256,"
            " original_sha256) values (" +
            std::to_string(registration) + ", 'x', 390, 567, 'a', 'b')");
    }
    web::Response submit(const std::vector<Key>& chosen, Fields more = {{"declaration", "yes"}},
                         const std::string& site_code = "110108",
                         const std::string& revision = "") {
        more.emplace_back("site", site_code);
        const auto now = world.sql("select revision from registration");
        more.emplace_back("revision", revision.empty() ? now : revision);
        for (const Key key : chosen) more.emplace_back("subject", std::to_string(key));
        return visitor.post(web::page, more);
    }
    std::string stage() {
        return world.sql("select stage from registration where passport_id = " +
                         std::to_string(me));
    }
    std::string held() { return world.sql("select count(*) from choice where freed_at is null"); }
    // Somebody else has the last place.
    void lose_the_last() {
        world.registration(world.passport("other@example.edu.cn", "13800000002"), sitting, "review",
                           site, last);
    }
    // What is ticked in the page's HTML.
    static bool ticked(const web::Response& page, Key key) {
        const auto at = page.body.find("value=\"" + std::to_string(key) + "\" data-fen");
        return at != std::string::npos &&
               page.body.substr(at, page.body.find('>', at) - at).find(" checked") !=
                   std::string::npos;
    }
};

}  // namespace support
