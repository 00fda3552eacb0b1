// A candidate at 填写基本信息, with a whole and right form in hand.
#pragma once

#include <map>
#include <string>

#include "domain/id_document.h"
#include "tests/support/visitor.h"

namespace support {

struct FillingIn {
    World world;
    Key sitting = world.sitting();
    Key site = world.site();
    Key offering = world.offering(sitting, site);
    Key passport = world.passport();
    Visitor visitor = Visitor(world).signed_in(passport);
    std::map<std::string, std::string> fields{
        {"id_type", "1"},       {"id_number", "110221200509201249"},
        {"name", "演示乙"},     {"ethnic", "01"},
        {"career", "30"},       {"education", "3"},
        {"training", "1"},      {"phone", "13800000001"},
        {"school", "演示大学"}, {"department", "演示学院"},
        {"grade", "2023"},      {"student_number", "2023000002"},
        {"revision", "1"},      {"draft", "0"}};

    Key stand(const std::string& stage) {
        const Key id = world.registration(passport, sitting, stage, site, offering);
        fields["revision"] =
            world.sql("select revision from registration where id = " + std::to_string(id));
        return id;
    }
    web::Response send(const std::string& intent = "") {
        Fields all(fields.begin(), fields.end());
        if (!intent.empty()) all.emplace_back("intent", intent);
        return visitor.post(web::page, all);
    }
    // Staff did not approve: reasons as "('field', 'words'), …".
    void refused(Key registration, const std::string& reasons) {
        world.sql("with d as (insert into decision (registration_id, staff_id, verdict) values (" +
                  std::to_string(registration) + ", " +
                  std::to_string(world.staff("demo", "reviewer", site)) +
                  ", 'reject') returning id) insert into decision_reason"
                  " select d.id, w.* from d, (values " +
                  reasons + ") w");
    }
    // The school's list has the form's number, with that name.
    void enrol(const std::string& name) {
        const auto document = domain::IdDocument::parse(
            domain::IdType::resident, fields.at("id_number"), domain::Date(2030, 1, 1));
        world.sql(
            "insert into roster (site_id, id_type, id_key, id_number, name, school,"
            " class_name) select id, '1', '" +
            document->person_key() + "', '" + document->text() + "', '" + name +
            "', '名单大学', '7班' from site");
    }
    // Another candidate of the sitting has registered with this resident ID.
    void somebody_holds(const std::string& number) {
        const Key other = world.registration(world.passport("b@example.edu.cn", "13800000002"),
                                             sitting, "review", site, offering);
        world.sql("update registration set id_number = '" + number + "', id_key = '1:" + number +
                  "' where id = " + std::to_string(other));
    }
    std::string column(const std::string& name) {
        return world.sql("select " + name +
                         " from registration where passport_id = " + std::to_string(passport));
    }
};

}  // namespace support
