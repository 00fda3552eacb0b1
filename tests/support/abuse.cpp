#include "tests/support/abuse.h"

#include "tests/support/pictures.h"

namespace pictures {

using namespace std::string_literals;

namespace {

// Something of another format: its first bytes as programs know them, and a load.
Abuse foreign(const std::string& format, const std::string& head) {
    return {format, head + smuggled + std::string(30'000, '\0'), "not_jpeg", format};
}

Abuse words(const std::string& format, const std::string& text) {
    return {format, text + "\n" + std::string(30'000, ' ') + "\n", "not_jpeg", format};
}

std::vector<Abuse> other_formats() {
    return {
        {"empty", "", "not_jpeg", "empty"},
        foreign("png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\xE0\0\0\2\x80\x08\2\0\0\0"s),
        foreign("gif", "GIF89a\xE0\1\x80\2\x80\0\0\xFF\xFF\xFF\0\0\0"s),
        foreign("bmp", "BM\x36\x10\x0E\0\0\0\0\0\x36\0\0\0\x28\0\0\0"s),
        foreign("webp", "RIFF\x24\x75\0\0WEBPVP8 "s),
        foreign("heic", "\0\0\0\x18"s + "ftypheic\0\0\0\0mif1heic"s),
        foreign("tiff", "II*\0\x08\0\0\0"s),
        foreign("zip", "PK\x03\x04\x14\0\0\0\x08\0"s),
        foreign("pdf", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"s),
        words("svg",
              "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/>"
              "<script>" +
                  smuggled + "</script></svg>"),
        words("mvg",
              "push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 "
              "'label:@/etc/passwd'\n#" +
                  smuggled + "\npop graphic-context"),
        words("postscript", "%!PS-Adobe-3.0\n(" + smuggled + ") (/etc/passwd) (r) file run"),
        words("html", "<!DOCTYPE html><script>alert('" + smuggled + "')</script>"),
        words("php", "<?php echo '" + smuggled + "'; system($_GET['c']); ?>"),
        words("unknown", "just " + smuggled),
    };
}

// A file that only lacks what makes it a photo of the right size.
std::string heavy(const std::string& jpeg) {
    return jpeg.substr(0, jpeg.size() - 2) + std::string(30'000, '\0') + "\xFF\xD9";
}

// Painted over and over: each pass costs a few hundred bytes, and time for every pixel.
std::string scans(int width, int height, int times) {
    return with_repeated_scan(jpeg(Canvas(width, height), 20, Kind::progressive), times);
}

std::vector<Abuse> hostile_pictures() {
    const auto good = portrait();
    const auto told = "jpeg"s;
    auto fat = good;
    for (int i = 0; i < 17; ++i) {
        fat = with_segment(fat, 0xE1, smuggled + std::string(62'000, 'x'));
    }
    return {
        {"truncated", good.substr(0, good.size() / 2), "corrupt", told},
        {"tables-only", heavy(good.substr(0, 300) + "\xFF\xD9"), "corrupt", told},
        {"arithmetic", promise(0xC9, 8, 11000, 11000), "bytes_small jpeg_exotic bomb landscape",
         told},
        {"arithmetic-heavy", heavy(promise(0xC9, 8, 11000, 11000)), "jpeg_exotic bomb landscape",
         told},
        {"huge", heavy(promise(0xC0, 8, 60000, 60000)), "bomb landscape", told},
        {"long", heavy(promise(0xC0, 8, 200, 9000)), "bomb", told},
        {"scans", scans(390, 567, 200), "bytes_small bomb_scans", told},
        {"scans-large", scans(4000, 5600, 40), "bomb_scans", told},
        {"metadata", fat, "bytes_large", told},
        {"twelve-bit", heavy(promise(0xC1, 12, 480, 640)), "jpeg_exotic", told},
        {"cmyk", jpeg(person(), 90, Kind::cmyk), "cmyk", told},
        {"php-comment", with_segment(good, 0xFE, "<?php echo '" + smuggled + "'; ?>"), "", told},
        {"zip-behind", good + "PK\x03\x04" + smuggled, "", told},
        {"html-exif", with_segment(good, 0xE1, "Exif\0\0<script>"s + smuggled), "", told},
        {"icc", with_segment(good, 0xE2, "ICC_PROFILE\0\1\1"s + smuggled), "", told},
    };
}

}  // namespace

std::vector<Abuse> abuses() {
    auto all = other_formats();
    const auto more = hostile_pictures();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace pictures
