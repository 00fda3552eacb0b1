#include "tables/zip.h"

#include <archive.h>
#include <archive_entry.h>

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "domain/instant.h"
#include "tests/support/memory.h"

using tables::Sink;
using tables::ZipWriter;

namespace {

const domain::Instant made = domain::from_shanghai({2026, 1, 6}, 17, 0);

// What is in each file, in order. libarchive would turn the names into the locale's, which has no
// Chinese here: they are looked for in the bytes.
std::vector<std::string> unpacked(const std::string& zip) {
    std::vector<std::string> files;
    archive* const from = archive_read_new();
    archive_read_support_format_zip_seekable(from);
    BOOST_REQUIRE(archive_read_open_memory(from, zip.data(), zip.size()) == ARCHIVE_OK);
    archive_entry* entry = nullptr;
    while (archive_read_next_header(from, &entry) != ARCHIVE_EOF) {
        std::string bytes(static_cast<std::size_t>(archive_entry_size(entry)), '\0');
        BOOST_REQUIRE(archive_read_data(from, bytes.data(), bytes.size()) ==
                      static_cast<la_ssize_t>(bytes.size()));
        files.push_back(bytes);
    }
    archive_read_free(from);
    return files;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(zip)

BOOST_AUTO_TEST_CASE(files_come_out_as_they_went_in) {
    std::string bytes;
    ZipWriter zip([&bytes](std::string_view piece) { bytes += piece; }, made);
    const std::string photo(100'000, '\xFF');
    zip.add("77110108000001.jpg", photo);
    zip.add("核对/缺照片𠅤.csv", [](const Sink& sink) { sink("a,"), sink(""), sink("b"); });
    zip.add("empty", "");
    zip.finish();
    BOOST_TEST((unpacked(bytes) == std::vector<std::string>{photo, "a,b", ""}));
    for (const std::string name : {"77110108000001.jpg", "核对/缺照片𠅤.csv", "empty"})
        BOOST_TEST(bytes.find(name) != bytes.rfind(name), name);  // before the file and in the list
    // As they are: not packed a second time.
    BOOST_TEST(bytes.find(photo) != std::string::npos);
    // The mark that says the name is UTF-8 (bit 11), without which Windows reads GBK.
    BOOST_TEST((bytes[bytes.find("核对") - 30 + 7] & 0x08) != 0);
}

BOOST_AUTO_TEST_CASE(twenty_thousand_photos_are_sent_and_not_kept) {
    std::size_t sent = 0;
    ZipWriter zip([&sent](std::string_view piece) { sent += piece.size(); }, made);
    const std::string photo(20'000, 'x');
    // The list at the end: 2.2 MB of records, in pieces of 64 KiB each.
    BOOST_TEST(support::growth_in_kib([&] {
                   for (int number = 0; number < 20'000; ++number)
                       zip.add("77110108" + std::to_string(100'000 + number) + ".jpg", photo);
                   zip.finish();
               }) < 8192);
    BOOST_TEST(sent > 400'000'000u);
}

BOOST_AUTO_TEST_CASE(what_is_not_finished_has_no_end) {
    std::string bytes;
    {
        ZipWriter zip([&bytes](std::string_view piece) { bytes += piece; }, made);
        zip.add("a", std::string(200'000, 'x'));
    }
    BOOST_TEST(bytes.size() > 100'000u);
    BOOST_TEST(bytes.find("PK\x01\x02") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_sink_throws_comes_through) {
    ZipWriter zip([](std::string_view) { throw 42; }, made);
    const auto fill = [&zip] {
        for (int entry = 0; entry < 100; ++entry) zip.add("a", std::string(10'000, 'x'));
        zip.finish();
    };
    BOOST_CHECK_THROW(fill(), int);
}

BOOST_AUTO_TEST_SUITE_END()
