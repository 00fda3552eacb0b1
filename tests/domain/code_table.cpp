#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "domain/code_tables.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(code_table)

BOOST_AUTO_TEST_CASE(the_national_tables_are_whole) {
    BOOST_TEST(codes::ethnic.size() == 58U);
    BOOST_TEST(codes::career.size() == 67U);
    BOOST_TEST(codes::education.size() == 8U);
    BOOST_TEST(codes::training.size() == 3U);
    BOOST_TEST(codes::id_type.size() == 7U);
    BOOST_TEST(codes::subjects.size() == 29U);
}

BOOST_AUTO_TEST_CASE(a_code_finds_its_name) {
    BOOST_TEST(find(codes::ethnic, "01")->name == "汉");
    BOOST_TEST(find(codes::ethnic, "98")->name == "外国血统");
    BOOST_TEST(find(codes::career, "30")->name == "学生");
    BOOST_TEST(find(codes::education, "3")->name == "本科");
    BOOST_TEST(find(codes::training, "1")->name == "在校正规课程");
}

BOOST_AUTO_TEST_CASE(an_unknown_code_finds_nothing) {
    for (const char* code : {"", "1", "00", "57", "001", "汉"})
        BOOST_TEST(find(codes::ethnic, code) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_subject_carries_its_level_minutes_and_status) {
    const Subject* subject = find(codes::subjects, "24");
    BOOST_TEST(subject->name == "C语言程序设计");
    BOOST_TEST(subject->level == 2);
    BOOST_TEST(subject->minutes == 120);
    BOOST_TEST((subject->status == SubjectStatus::open));
    BOOST_TEST((find(codes::subjects, "27")->status == SubjectStatus::retired));
    BOOST_TEST((find(codes::subjects, "43")->status == SubjectStatus::suspended));
    BOOST_TEST((find(codes::subjects, "44")->status == SubjectStatus::open));
}

BOOST_AUTO_TEST_CASE(each_level_four_certificate_needs_a_level_three_one_and_no_other_does) {
    for (const Subject& subject : codes::subjects) {
        BOOST_TEST(subject.certificate_needs.empty() == (subject.level != 4));
        if (subject.level == 4)
            BOOST_TEST(find(codes::subjects, subject.certificate_needs)->level == 3);
    }
}

BOOST_AUTO_TEST_CASE(every_subject_has_two_digits_a_level_and_a_length) {
    for (const Subject& subject : codes::subjects) {
        BOOST_TEST(subject.code.size() == 2U);
        BOOST_TEST((subject.level >= 1 && subject.level <= 4));
        BOOST_TEST((subject.minutes == 90 || subject.minutes == 120));
    }
}

BOOST_AUTO_TEST_SUITE_END()
