#include <string_view>

#include "imaging/figure.h"
#include "sbin/ncre-ems-photocheck/print.h"

namespace photocheck {

namespace {

using imaging::NameFault;
using imaging::PhotoCode;

std::string_view words(NameFault fault) {
    switch (fault) {
        case NameFault::none: break;
        case NameFault::empty: return "no name";
        case NameFault::ending: return "does not end in .jpg or .jpeg";
        case NameFault::path: return "climbs with ..";
        case NameFault::control: return "has a control character";
        case NameFault::direction: return "has a mark that turns the direction of writing";
        case NameFault::text: return "is not UTF-8";
        case NameFault::length: return "is longer than 255 bytes";
    }
    return "";
}

// {found}, {low} and {high} are the finding's figures; the others are facts of the file.
std::string_view pattern(PhotoCode code) {
    switch (code) {
        case PhotoCode::not_jpeg: return "{format}, JPEG wanted";
        case PhotoCode::name: return "the name {name}";
        case PhotoCode::bytes_small:
        case PhotoCode::bytes_large: return "{found} KB, {low} to {high} KB wanted";
        case PhotoCode::px_small: return "{size} pixels, a side has {found}, at least {low} wanted";
        case PhotoCode::corrupt: return "damaged or cut off";
        case PhotoCode::bomb: return "{size} pixels, at most {high} wanted, was {found}";
        case PhotoCode::bomb_scans: return "{found} passes over the picture, at most {high} wanted";
        case PhotoCode::cmyk: return "printer's colours, RGB wanted";
        case PhotoCode::jpeg_exotic: return "{frame}, {precision} bits, a common kind wanted";
        case PhotoCode::gray: return "no colour";
        case PhotoCode::toned: return "one tone only";
        case PhotoCode::landscape: return "{size} pixels, upright wanted";
        case PhotoCode::upside_down: return "the head points down";
        case PhotoCode::sideways: return "{found} quarter turns clockwise wanted";
        case PhotoCode::two_faces: return "{found}, one wanted";
        case PhotoCode::head_small:
        case PhotoCode::head_large: return "head {found} % of the height, {low} to {high} % wanted";
        case PhotoCode::head_high:
        case PhotoCode::head_low:
            return "{found} % of the height above the head, {low} to {high} % wanted";
        case PhotoCode::off_centre: return "{found} % beside the middle, at most {high} % wanted";
        case PhotoCode::tilt: return "{found} degrees, at most {high} wanted";
        case PhotoCode::blur: return "sharpness {found} % of what is wanted";
        case PhotoCode::dark:
        case PhotoCode::over: return "brightness {found} %, {low} to {high} % wanted";
        case PhotoCode::border: return "a frame of {found} %";
        case PhotoCode::aspect: return "{found} times as high as wide, {low} to {high} wanted";
        case PhotoCode::maybe_turned: return "perhaps {found} quarter turns clockwise wanted";
        case PhotoCode::low_score: return "score {found}, {low} wanted";
        case PhotoCode::metadata_stripped: return "{found} KB left out of the copy";
        case PhotoCode::exif_turned: return "stored turned, EXIF orientation {orientation}";
        case PhotoCode::no_clear_face:
        case PhotoCode::eyes_unclear:
        case PhotoCode::not_checked: break;
    }
    return "";
}

void put(std::string& text, std::string_view place, std::string_view value) {
    if (const auto at = text.find(place); at != std::string::npos) {
        text.replace(at, place.size(), value);
    }
}

}  // namespace

std::string in_words(const imaging::Finding& finding, const imaging::Facts& facts) {
    std::string text(pattern(finding.code));
    const auto of = imaging::figures(finding);
    put(text, "{found}", of.found);
    put(text, "{low}", of.low);
    put(text, "{high}", of.high);
    put(text, "{size}", std::to_string(facts.width) + "x" + std::to_string(facts.height));
    put(text, "{format}", imaging::name(facts.format));
    put(text, "{name}", words(facts.name_fault));
    put(text, "{frame}", imaging::name(facts.frame));
    put(text, "{precision}", std::to_string(facts.precision));
    put(text, "{orientation}", std::to_string(facts.orientation));
    return text;
}

}  // namespace photocheck
