#include "tests/support/passport.h"

#include "crypto/password.h"
#include "crypto/token.h"
#include "web/captcha.h"

namespace support {
namespace {

std::string link(World& world, Key passport, const std::string& purpose, const std::string& lives) {
    const auto token = crypto::make_token();
    world.sql(
        "insert into passport_link (token_hash, passport_id, purpose, expires_at) values"
        " (sha256('" +
        token.text + "'), " + std::to_string(passport) + ", '" + purpose + "', now() + '" + lives +
        "')");
    return token.text;
}

}  // namespace

Key passport_with_password(World& world, const std::string& email, bool activated) {
    static const std::string hash = crypto::hash_password(demo_password);
    const Key id = world.passport(email);
    if (!activated)
        world.sql("update passport set activated_at = null where id = " + std::to_string(id));
    world.sql("insert into credential values (" + std::to_string(id) + ", '" + hash + "')");
    return id;
}

std::string activation_link(World& world, Key passport) {
    return link(world, passport, "activate", "1 day");
}

std::string recovery_link(World& world, Key passport) {
    return link(world, passport, "recover", "10 minutes");
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
