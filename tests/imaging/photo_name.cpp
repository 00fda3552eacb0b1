#include "imaging/photo_name.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

using namespace imaging;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(photo_name)

BOOST_AUTO_TEST_CASE(what_phones_and_people_write_is_taken) {
    for (const char* name : {"me.jpg", "IMG_0001.JPG", "photo.jpeg", "证件照.Jpg", "a b (1).jpg",
                             "me.jpg.jpg", "C:\\fakepath\\me.jpg", "/sdcard/DCIM/我.jpeg"}) {
        BOOST_TEST(imaging::name(photo_name_fault(name)) == "none", name);
    }
}

BOOST_AUTO_TEST_CASE(each_fault_has_its_own_name) {
    const std::pair<std::string, std::string_view> names[] = {
        {"", "empty"},
        {"photos/", "empty"},
        {"me.png", "ending"},
        {"me", "ending"},
        {".jpg", "ending"},
        {"me.jpg.exe", "ending"},
        {"me.jpg ", "ending"},
        {"../../etc/me.jpg", "path"},
        {"..\\me.jpg", "path"},
        {"me.php\0.jpg"s, "control"},
        {"me\n.jpg", "control"},
        {"me\xC2\x85.jpg", "control"},
        {"me\xE2\x80\xAEgpj.exe.jpg", "direction"},
        {"me\xE2\x81\xA6.jpg", "direction"},
        {"me\xFF.jpg", "text"},
        {"me\xC0\xAF.jpg", "text"},
        {"me\xED\xA0\x80.jpg", "text"},
        {"me.jpg\xE2\x80", "text"},
        {std::string(252, 'a') + ".jpg", "length"},
    };
    for (const auto& [name, fault] : names) {
        BOOST_TEST(imaging::name(photo_name_fault(name)) == fault, name);
    }
}

BOOST_AUTO_TEST_CASE(the_longest_name_a_file_system_keeps_is_taken) {
    BOOST_TEST(imaging::name(photo_name_fault(std::string(251, 'a') + ".jpg")) == "none");
}

BOOST_AUTO_TEST_CASE(two_dots_inside_a_name_do_not_climb) {
    BOOST_TEST(imaging::name(photo_name_fault("me..jpg")) == "none");
    BOOST_TEST(imaging::name(photo_name_fault("a...b/me.jpg")) == "none");
}

BOOST_AUTO_TEST_SUITE_END()
