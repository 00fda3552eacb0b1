// A member of staff with a second factor, and the authenticator that goes with it.
#pragma once

#include <string>

#include "crypto/seal.h"
#include "crypto/totp.h"
#include "tests/support/passport.h"
#include "tests/support/totp.h"

namespace support {

struct Enrolled {
    World world;
    Key anna = world.staff("anna", "reviewer");
    std::string secret = crypto::make_totp_secret();
    Visitor visitor{world};

    Enrolled() {
        world.sql("insert into staff_factor (staff_id, secret, enrolled_at) values (" +
                  std::to_string(anna) + ", '" +
                  crypto::seal(world.setup().factor, std::to_string(anna) + "\n" + secret) +
                  "', now())");
        visitor.on_duty(anna);
    }

    // What the authenticator shows, so many steps from now.
    std::string code(int steps = 0) {
        return totp_code(
            crypto::totp_text(secret),
            std::stoll(world.sql("select floor(extract(epoch from now()))")) + steps * 30);
    }
    // The session has shown it.
    void shown() { world.sql("update staff_session set factor_at = now()"); }
    std::string audited() { return world.sql("select action from audit order by id desc limit 1"); }
};

}  // namespace support
