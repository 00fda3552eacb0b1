#include "settings/conninfo.h"

#include <boost/test/unit_test.hpp>
#include <string>

namespace {

std::string hosts(const std::string& text) {
    std::string all;
    for (const auto& host : settings::parse_conninfo(text).hosts) all += host + ' ';
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(conninfo)

BOOST_AUTO_TEST_CASE(words_name_hosts_and_the_database) {
    BOOST_TEST(hosts("host=db1,db2 port=5432 dbname=ncre_ems") == "db1 db2 ");
    BOOST_TEST(hosts("dbname = ncre_ems  host = '/run/my pg'") == "/run/my pg ");
    BOOST_TEST(settings::parse_conninfo(R"(dbname='it\'s' host=a)").database == "it's");
    BOOST_TEST(hosts("host=name hostaddr=192.0.2.1") == "192.0.2.1 ");
    BOOST_TEST(hosts("dbname=ncre_ems").empty());
}

BOOST_AUTO_TEST_CASE(an_address_names_them_too) {
    BOOST_TEST(hosts("postgresql://db1:5432,db2/ncre?target_session_attrs=read-write") ==
               "db1 db2 ");
    BOOST_TEST(settings::parse_conninfo("postgresql://db1/ncre?x=y").database == "ncre");
    BOOST_TEST(hosts("postgresql://[2001:db8::1]:5432/ncre") == "2001:db8::1 ");
    BOOST_TEST(hosts("postgresql:///ncre?host=/run/pg") == "/run/pg ");
    BOOST_TEST(settings::parse_conninfo("postgresql:///ncre").database == "ncre");
}

BOOST_AUTO_TEST_CASE(only_sockets_are_of_this_machine) {
    BOOST_TEST(settings::parse_conninfo("dbname=ncre_ems").local());
    BOOST_TEST(settings::parse_conninfo("host=/run/pg dbname=ncre_ems").local());
    BOOST_TEST(!settings::parse_conninfo("host=127.0.0.1").local());
    BOOST_TEST(!settings::parse_conninfo("postgresql:///a?host=/run/pg,db2").local());
}

BOOST_AUTO_TEST_CASE(half_a_word_is_no_end_of_the_world) {
    for (const char* text : {"", "   ", "host", "host=", "host='", "://", "postgresql://", "a=\\"})
        BOOST_CHECK_NO_THROW(settings::parse_conninfo(text));
}

BOOST_AUTO_TEST_SUITE_END()
