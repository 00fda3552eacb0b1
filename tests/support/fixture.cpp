#include "tests/support/fixture.h"

#include <boost/test/unit_test.hpp>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <pqxx/pqxx>
#include <sstream>
#include <stdexcept>

#include "crypto/init.h"
#include "crypto/token.h"
#include "web/view.h"

namespace support {
namespace {

std::string conninfo() {
    const char* text = std::getenv("NCRE_TEST_DB");
    if (text == nullptr) throw std::runtime_error("NCRE_TEST_DB is not set");
    return text;
}

// A key file for this process, and the settings of a plain site around it.
settings::Settings plain_settings() {
    crypto::init();
    settings::Settings plain;
    const auto folder = std::filesystem::temp_directory_path();
    plain.key_file = folder / ("ncre-test-key-" + crypto::make_token().text);
    {
        std::ofstream file(plain.key_file);
        file << std::string(64, 'a');
    }
    std::filesystem::permissions(plain.key_file, std::filesystem::perms{0600});
    plain.base_urls = {"http://127.0.0.1:8080/NCRE_EMS/"};
    plain.institution = "演示大学";
    plain.contact = "演示考点办公室";
    plain.templates = std::filesystem::absolute("templates");
    plain.htdocs = std::filesystem::absolute("htdocs");
    return plain;
}

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
    return out + "'";
}

// One connection a thread for all statements: making one costs more than most of them.
pqxx::connection& connection() {
    thread_local pqxx::connection kept(conninfo());
    return kept;
}

// Empties these tables and all that refer to them. Deleting costs a hundredth of truncating, which
// makes each table's files anew; as a replica, because some refuse to lose what they hold.
constexpr const char* emptying = R"(
    do $$
    declare each regclass;
    begin
        set local session_replication_role = replica;
        for each in
            with recursive reached(id) as (
                select unnest(array['passport', 'sitting', 'site', 'staff', 'mail', 'login_failure',
                                    'spent_nonce', 'mail_code', 'statistic_delta',
                                    'statistic_by_stage', 'statistic_by_day']::regclass[])::oid
                union
                select conrelid from pg_constraint
                  join reached on confrelid = id and contype = 'f')
            select id from reached
        loop
            execute 'delete from ' || each;
        end loop;
    end $$)";

std::string from_now(const std::string& interval) { return "now() + interval '" + interval + "'"; }

}  // namespace

web::Setup plain_setup() {
    const auto plain = plain_settings();
    web::Setup setup(plain);
    std::filesystem::remove(plain.key_file);
    static const bool loaded = (web::load_templates(setup.settings.templates), true);
    (void)loaded;
    return setup;
}

World::World() : setup_(plain_setup()), database_(conninfo()) {
    sql(emptying);
    sql("insert into subject (code, name, level, minutes) values"
        " ('24', 'C语言程序设计', 2, 120), ('36', '数据库技术', 3, 120),"
        " ('66', 'Python语言程序设计', 2, 120), ('15', '计算机基础及MS Office应用', 1, 90)"
        " on conflict do nothing");
}

World::~World() {
    static const std::string words = [] {
        std::ifstream file("templates/part/audit-action.tpl");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    std::istringstream actions(
        sql("select string_agg(distinct action, ' ') from audit where action like '%.%'"));
    for (std::string action; actions >> action;) {
        std::string section = "{{#";
        for (const char c : action)
            section += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned>(c)));
        BOOST_TEST(words.find(section + "}}") != std::string::npos,
                   action << " has words in templates/part/audit-action.tpl");
    }
}

std::string World::sql(const std::string& statement) {
    pqxx::work work(connection());
    const pqxx::result result = work.exec(statement);
    std::string first;
    if (!result.empty() && result.columns() > 0 && !result[0][0].is_null())
        first = result[0][0].c_str();
    work.commit();
    return first;
}

Key World::sitting(int number, const Times& times) {
    const Key id = std::stoll(sql(
        "insert into sitting (number, name, status, exam_from, exam_to, fill_in_from, fill_in_to,"
        " review_from, review_to, payment_from, payment_to) values (" +
        std::to_string(number) + ", '演示考次" + std::to_string(number) +
        "', 'open', current_date + 90, current_date + 92, " + from_now(times.fill_in_from) + ", " +
        from_now(times.fill_in_to) + ", " + from_now(times.review_from) + ", " +
        from_now(times.review_to) + ", " + from_now(times.payment_from) + ", " +
        from_now(times.payment_to) + ") returning id"));
    sql("insert into agreement (sitting_id, version, body) values (" + std::to_string(id) +
        ", 1, '第一条 演示协议。')");
    return id;
}

Key World::site(const std::string& code, bool reviews) {
    return std::stoll(sql("insert into site (code, name, province, reviews) values (" +
                          quoted(code) + ", '演示考点" + code + "', '演示省', " +
                          (reviews ? "true" : "false") + ") returning id"));
}

Key World::offering(Key sitting, Key site, const std::string& subject, int capacity) {
    const std::string pair = std::to_string(sitting) + ", " + std::to_string(site);
    sql("insert into sitting_site (sitting_id, site_id) values (" + pair +
        ") on conflict do nothing");
    return std::stoll(sql(
        "insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity) values (" +
        pair + ", " + quoted(subject) + ", 8000, " + std::to_string(capacity) + ") returning id"));
}

Key World::passport(const std::string& email, const std::string& mobile) {
    return std::stoll(sql("insert into passport (email, mobile, activated_at) values (" +
                          quoted(email) + ", " + quoted(mobile) + ", now()) returning id"));
}

Key World::registration(Key passport, Key sitting, const std::string& stage, Key site,
                        Key offering) {
    const std::string id =
        sql("insert into registration (passport_id, sitting_id, stage, agreement_id) select " +
            std::to_string(passport) + ", " + std::to_string(sitting) +
            ", 'profile', id from agreement where sitting_id = " + std::to_string(sitting) +
            " returning id");
    if (stage == "profile") return std::stoll(id);
    sql("update registration set stage = 'subjects', id_type = '1',"
        " id_number = '110221200403151239', id_key = '110221200403151239-' || id,"
        " name = '演示甲', sex = '1', birth = '2004-03-15', ethnic = '01', career = '30',"
        " education = '3', training = '1', phone = '13800000001', school = '演示大学',"
        " department = '演示学院', grade = '2023', student_number = '2023000001' where id = " +
        id);
    if (stage == "subjects") return std::stoll(id);
    if (site != 0)
        sql("update registration r set site_id = w.id, submitted_at = now(),"
            " needs_review = w.reviews, serial = give_serial(r.id, r.sitting_id, w.id)"
            " from site w where w.id = " +
            std::to_string(site) + " and r.id = " + id);
    const bool waits = stage == "photo" || stage == "review" || stage == "pending" ||
                       stage == "rejected" || stage == "payment";
    sql("update registration set stage = '" + stage +
        "', applied_at = " + (stage == "pending" || stage == "rejected" ? "now()" : "null") +
        ", hold_until = " + (waits ? from_now("1 day") : "null") + " where id = " + id);
    if (offering != 0 && (waits || stage == "paid" || stage == "confirmed"))
        sql("select swap_places(" + id + ", " + std::to_string(sitting) + ", " +
            std::to_string(site) + ", array[" + std::to_string(offering) + "]::bigint[])");
    if (stage == "payment" || stage == "paid" || stage == "confirmed")
        sql("insert into orders (registration_id, number, amount_fen) values (" + id + ", '" + id +
            "-1', 8000)");
    return std::stoll(id);
}

Key World::staff(const std::string& login, const std::string& role, Key site) {
    const std::string id = sql("insert into staff (login, name, password_hash) values (" +
                               quoted(login) + ", '演示工作人员', '-') returning id");
    sql("insert into staff_role values (" + id + ", " + quoted(role) + ", " +
        (site == 0 ? "null" : std::to_string(site)) + ")");
    return std::stoll(id);
}

}  // namespace support
