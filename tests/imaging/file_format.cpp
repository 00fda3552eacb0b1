#include "imaging/file_format.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

#include "tests/support/pictures.h"

using namespace imaging;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(file_format_)

BOOST_AUTO_TEST_CASE(each_format_is_known_by_its_first_bytes) {
    const std::pair<std::string, std::string_view> files[] = {
        {pictures::portrait(), "jpeg"},
        {"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, "png"},
        {"GIF89a\x01\0\x01\0"s, "gif"},
        {"BM\x46\0\0\0"s, "bmp"},
        {"RIFF\x24\0\0\0WEBPVP8 "s, "webp"},
        {"\0\0\0\x18"s + "ftypheic\0\0\0\0"s, "heic"},
        {"\0\0\0\x1C"s + "ftypavif\0\0\0\0"s, "heic"},
        {"II*\0\x08\0\0\0"s, "tiff"},
        {"MM\0*\0\0\0\x08"s, "tiff"},
        {"%PDF-1.7\n", "pdf"},
        {"%!PS-Adobe-3.0 EPSF-3.0\n", "postscript"},
        {"PK\x03\x04\x14\0"s, "zip"},
        {"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "svg"},
        {"\xEF\xBB\xBF<!DOCTYPE HTML><body><svg></svg></body>", "html"},
        {"push graphic-context\nviewbox 0 0 640 480\n", "mvg"},
        {"<?php echo 1;", "php"},
        {"", "empty"},
        {"hello", "unknown"},
    };
    for (const auto& [bytes, expected] : files) BOOST_TEST(name(file_format(bytes)) == expected);
}

BOOST_AUTO_TEST_CASE(a_format_cut_after_few_bytes_is_unknown_and_harmless) {
    for (const auto& bytes : {"\xFF"s, "\xFF\xD8"s, "RIFF"s, "\0\0\0\x18"s + "ft"s, "P"s}) {
        BOOST_TEST(name(file_format(bytes)) == "unknown");
    }
}

BOOST_AUTO_TEST_CASE(a_video_is_not_taken_for_a_picture) {
    BOOST_TEST(name(file_format("\0\0\0\x18"s + "ftypisom\0\0\0\0"s)) == "unknown");
}

BOOST_AUTO_TEST_SUITE_END()
