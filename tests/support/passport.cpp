#include "tests/support/passport.h"

#include "crypto/password.h"
#include "web/captcha.h"

namespace support {

Key passport_with_password(World& world, const std::string& email, bool activated) {
    static const std::string hash = crypto::hash_password(demo_password);
    const Key id = world.passport(email);
    if (!activated)
        world.sql("update passport set activated_at = null where id = " + std::to_string(id));
    world.sql("insert into credential values (" + std::to_string(id) + ", '" + hash + "')");
    return id;
}

std::string mailed_token(World& world) {
    return world.sql(
        "select coalesce(substring(body from 'token=([A-Za-z0-9_-]+)'), '') from mail"
        " order by id desc limit 1");
}

std::string captcha_answer(World& world, const web::Response& page) {
    return web::open_captcha(world.setup(), value_of(page, "captcha_token")).value().answer;
}

std::string redirect_query(const web::Response& response) {
    const std::string location = header(response, "Location");
    const auto mark = location.find('?');
    return mark == std::string::npos ? "" : location.substr(mark + 1);
}

}  // namespace support
