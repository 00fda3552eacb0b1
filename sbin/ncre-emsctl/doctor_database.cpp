// The database: who may come in, the schema, what waits in it.

#include <chrono>

#include "sbin/ncre-emsctl/child.h"
#include "sbin/ncre-emsctl/doctor.h"
#include "sbin/ncre-emsctl/owner.h"
#include "settings/conninfo.h"
#include "store/health.h"
#include "store/migration.h"
#include "store/roles.h"

namespace ctl {
namespace {

// As the family's user, as its programs are: for a process of its own.
bool comes_in(const settings::Settings& settings, const std::string& family) {
    try {
        if (settings::parse_conninfo(settings.database.conninfo).local())
            become(store::role_of(family));
        store::Database(settings.database.as(family)).read(store::ask_for_life);
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

void look_at_schema(int found, std::size_t known, Findings& findings) {
    const auto wanted = static_cast<int>(known);
    judge(findings, "schema", found == wanted, "version " + std::to_string(found), Level::fail,
          "version " + std::to_string(found) + ", this program's is " + std::to_string(wanted),
          found < wanted ? "ncre-emsctl db migrate" : "install the newer package again");
}

void look_at_waiting(const store::Health& found, Findings& findings) {
    using std::chrono::hours;
    const bool late = found.mail_oldest && *found.mail_oldest > hours{1};
    judge(findings, "outbox", !late, std::to_string(found.mails_waiting) + " mails wait",
          Level::warn, std::to_string(found.mails_waiting) + " mails wait, one for over an hour",
          "ncre-emsctl mail test ADDRESS; journalctl -n 50 -u ncre-ems-clerk");
    judge(findings, "mail refused", found.mails_refused == 0, "none in three days", Level::warn,
          std::to_string(found.mails_refused) + " in three days",
          "staff see them at the passports; is the sender's domain allowed to send (SPF)?");
    judge(findings, "lapsing", found.overdue < 100, std::to_string(found.overdue) + " overdue",
          Level::warn, std::to_string(found.overdue) + " registrations should have lapsed",
          "systemctl restart ncre-ems-clerk; journalctl -n 50 -u ncre-ems-clerk");
    judge(findings, "staff", found.administrators > 0,
          std::to_string(found.administrators) + " administrators", Level::warn,
          "nobody administers the site",
          "ncre-emsctl staff add LOGIN --name NAME --role administrator --link");
}

// What this host's programs may take when all are busy at once.
void look_at_connections(const settings::Settings& settings, int most, Findings& findings) {
    int wanted = 3 + settings.payment.threads;  // the clerk, ncre-ems-status, a command
    for (const auto& page : installed_pages(settings)) wanted += settings.process.of(page.family);
    const std::string found =
        std::to_string(wanted) + " of " + std::to_string(most) + " when every page is busy";
    judge(findings, "connections", wanted <= most, found, Level::warn, found,
          "runuser -u postgres -- psql -c 'alter system set max_connections = " +
              std::to_string(wanted + 40) + "' && systemctl restart postgresql");
}

void look_at_its_clock(const store::Health& found, Findings& findings) {
    using namespace std::chrono;
    const auto apart = abs(duration_cast<seconds>(system_clock::now() - found.now)).count();
    judge(findings, "its clock", apart <= 2, "agrees with this machine's", Level::warn,
          std::to_string(apart) + " s from this machine's", "timedatectl, on both machines");
}

}  // namespace

void look_at_roles(const settings::Settings& settings, Findings& findings) {
    std::string refused;
    for (const auto family : store::families)
        if (!apart([&] { return comes_in(settings, std::string(family)); }))
            refused += " " + store::role_of(family);
    judge(findings, "roles", refused.empty(), "each family comes in as its own role", Level::fail,
          "not let in:" + refused,
          "ncre-emsctl db init; pg_hba.conf wants: local all all peer; systemctl start postgresql");
}

void look_at_database(const settings::Settings& settings, Findings& findings) {
    const auto known = store::migrations_in(settings.templates.parent_path() / "sql").size();
    auto database = owners_database(settings);
    int schema = 0;
    try {
        schema = database.read([](store::Read& db) { return store::schema_of(db); });
    } catch (const std::exception& e) {
        return findings.push_back({Level::fail, "database", one_line(e.what()),
                                   "systemctl start postgresql; ncre-emsctl db init"});
    }
    findings.push_back({Level::ok, "database", "answers", ""});
    look_at_schema(schema, known, findings);
    if (schema < static_cast<int>(known)) return;
    const auto found = database.read([](store::Read& db) { return store::health(db); });
    look_at_its_clock(found, findings);
    look_at_waiting(found, findings);
    look_at_connections(settings, found.connections, findings);
}

}  // namespace ctl
