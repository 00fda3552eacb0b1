// A sitting of long ago with somebody in every table that hangs on a passport, for the tests of
// retention.
#pragma once

#include <sstream>

#include "store/retention.h"
#include "tests/support/fixture.h"

namespace past {

using support::Key;

using std::chrono::days;
using std::chrono::months;

inline const store::RetentionRules rules{
    .sitting = months{24}, .passport = months{24}, .mail = days{90}, .address = days{180}};

// What must not be found afterwards.
inline const std::vector<std::string> marks{"演示久远", "110221199001010017", "13912345678",
                                            "long-ago@example.edu.cn"};
inline constexpr const char* address = "192.0.2.77";

struct Past {
    support::World world;
    Key sitting = world.sitting(71);
    Key site = world.site("110108");
    Key offering = world.offering(sitting, site);
    std::string staff = std::to_string(world.staff("anna", "reviewer"));
    std::string other = std::to_string(world.staff("boris", "administrator"));
    Key passport = world.passport(marks[3], marks[2]);
    Key registration = world.registration(passport, sitting, "paid", site, offering);
    std::string of = std::to_string(registration);
    std::string by = std::to_string(passport);

    Past() {
        world.sql(
            "update sitting set exam_from = current_date - 800, exam_to = current_date - 798");
        world.sql(
            "update passport set created_at = now() - interval '3 years', activated_at ="
            " now() - interval '3 years'");
        fill_in();
        decide();
        pay();
        surround();
    }

    // The person as typed, and what hangs on the passport.
    void fill_in() {
        world.sql(
            "update registration set name = '演示久远', pinyin = 'YanShi JiuYuan', id_number ="
            " '110221199001010017', id_key = '110221199001010017', phone = '13912345678',"
            " address = '演示久远家', email = 'long-ago@example.edu.cn', class_name ="
            " '软件 2301' where id = " +
            of);
        world.sql(
            "insert into portrait (registration_id, jpeg, width, height, sha256,"
            " original_sha256) values (" +
            of +
            ", '演示久远', 1, 1, '', '') on conflict (registration_id) do update set jpeg"
            " = '演示久远'");
        world.sql("insert into refused_portrait values (" + of + ", '演示久远', 1, 1, '')");
        world.sql("insert into draft (passport_id, sitting_id, page, body) values (" + by + ", " +
                  std::to_string(sitting) + ", 'profile', 'name=演示久远')");
        world.sql("insert into credential values (" + by + ", 'hash')");
        world.sql(
            "insert into passport_link (token_hash, passport_id, purpose, expires_at) values"
            " (sha256('a'), " +
            by + ", 'recover', now())");
        world.sql("insert into session (token_hash, passport_id, last_seen) values (sha256('b'), " +
                  by + ", now() - interval '3 years')");
        world.sql("insert into passport_note (passport_id, staff_id, action, words) values (" + by +
                  ", " + staff + ", 'mail', '演示久远来电')");
        world.sql("insert into serial values (" + std::to_string(sitting) + ", " +
                  std::to_string(site) + ", 7, " + of + ") on conflict do nothing");
    }
    void decide() {
        world.sql("insert into decision (registration_id, staff_id, verdict, snapshot) values (" +
                  of + ", " + staff + ", 'reject', jsonb_build_object('name', '演示久远'))");
        world.sql(
            "insert into decision_reason (decision_id, field, words) select id, 'name',"
            " '不是演示久远' from decision");
        world.sql("insert into review_lease values (" + of + ", " + staff + ", now(), now())");
        world.sql("insert into review_skip values (" + staff + ", " + of + ", now())");
        world.sql("insert into confirmation (registration_id, document, staff_id) values (" + of +
                  ", '1', " + staff + ")");
        world.sql("insert into confirmation_void select id, " + staff +
                  ", '演示久远没有来' from confirmation");
    }
    void pay() {
        world.sql("insert into orders (registration_id, number, amount_fen) select " + of +
                  ", 'X1', 8000 where not exists (select from orders where registration_id = " +
                  of + ")");
        world.sql(
            "insert into attempt (order_id, gateway, amount_fen, screen, expires_at, state,"
            " settled_at) select id, 'alipay', 8000, 'phone', now(), 'paid', now() from orders");
        world.sql(
            "insert into payment_event (order_id, gateway, trade_number, amount_fen,"
            " attempt_id, brought_by, verdict, reason) select order_id, 'alipay', 'T1', 8000,"
            " id, 'query', 'held', 'late' from attempt");
        world.sql("insert into event_ruling (event_id, staff_id, ruling, words) select id, " +
                  staff + ", 'refund', '演示久远已缴两次' from payment_event");
        world.sql(
            "insert into refund (event_id, amount_fen, reason, state, done_at) select id,"
            " 8000, 'late', 'done', now() from payment_event");
        world.sql(
            "insert into receipt (order_id, site_id, number, method, amount_fen, staff_id)"
            " select id, " +
            std::to_string(site) + ", 'R1', 'cash', 8000, " + staff + " from orders");
        world.sql("insert into receipt_void select id, " + staff + ", '演示久远要求' from receipt");
        world.sql("insert into letter values (" + of + ", 'paid', 1, now())");
        world.sql("insert into explanation (kind, key, staff_id, words, at) values ('k', '1', " +
                  staff + ", '演示久远多付', now() - interval '3 years')");
    }
    void surround() {
        const std::string site_id = std::to_string(site);
        world.sql(
            "insert into roster (site_id, id_type, id_key, id_number, name, imported_at)"
            " values (" +
            site_id +
            ", '1', '110221199001010017', '110221199001010017', '演示久远',"
            " now() - interval '3 years')");
        world.sql(
            "insert into mail (recipient, subject, body, delivered_at) values"
            " ('Long-Ago@example.edu.cn', '演示久远', '演示久远', now())");
        world.sql("truncate audit_origin");
        world.sql("insert into audit_origin values ('c', '192.0.2.77', now() - interval '1 year')");
        world.sql(
            "insert into audit (at, actor, actor_id, action, passport_id, registration_id,"
            " client) values (now() - interval '3 years', 'candidate', " +
            by + ", 'passport.sign_in', " + by + ", " + of + ", 'c')");
    }

    std::vector<std::string> column(const std::string& statement) {
        std::istringstream names(
            world.sql("select string_agg(x, ' ') from (" + statement + ") t(x)"));
        std::vector<std::string> all;
        for (std::string name; names >> name;) all.push_back(name);
        return all;
    }
    std::vector<std::string> tables() {
        return column(
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
            " and relkind in ('r', 'p')");
    }
    // The tables whose rows hang on a passport, over however many keys.
    std::vector<std::string> hanging() {
        return column(
            "with recursive t(c) as (values ('passport'::regclass::oid) union"
            " select k.conrelid from pg_constraint k join t on k.confrelid = t.c"
            "  where k.contype = 'f') select c::regclass::text from t");
    }
    // Where one of the marks stands, as text or as bytes.
    std::string found() {
        std::string all;
        for (const auto& table : tables())
            for (const auto& mark : marks)
                if (world.sql("select exists (select from " + table +
                              " t where strpos(lower(t::text), '" + mark +
                              "') > 0 or strpos(t::text, encode(convert_to('" + mark +
                              "', 'UTF8'), 'hex')) > 0)") == "t")
                    all += table + " ";
        return all;
    }
    std::string count(const std::string& from) { return world.sql("select count(*) from " + from); }

    // One batch after the other, of one row each; how many rows in all.
    std::int64_t run() {
        std::int64_t rows = 0;
        const auto all_of = [&](auto step) {
            for (std::vector<store::Aged> some; !(some = world.database().write(step)).empty();)
                for (const auto& each : some) rows += each.rows;
        };
        all_of([](store::Write& db) { return store::anonymise_registrations(db, rules, 1); });
        all_of([](store::Write& db) { return store::remove_aged(db, rules, 1); });
        domain::Id<domain::Passport> after{0};
        all_of([&](store::Write& db) { return store::remove_passports(db, rules, 1, after); });
        return rows;
    }
    std::vector<store::Aged> due() {
        return world.database().read([](store::Read& db) { return store::aged(db, rules); });
    }
    std::string due_of(const std::string& table) {
        for (const auto& each : due())
            if (each.table == table)
                return (each.sitting ? std::to_string(*each.sitting) + " " : "") +
                       std::to_string(each.rows);
        return "none";
    }
    std::string money() {
        return world.sql(
            "select concat_ws(' ', (select sum(amount_fen) from payment_event),"
            " (select sum(amount_fen) from refund), (select sum(amount_fen) from"
            " receipt), (select sum(amount_fen) from orders), (select sum(fee_fen)"
            " from choice), (select string_agg(ruling, '') from event_ruling))");
    }
    std::string counted() {
        return world.sql(
            "select string_agg(t::text, ' ' order by t::text) from (select * from"
            " statistic_by_stage) t");
    }
};

}  // namespace past
