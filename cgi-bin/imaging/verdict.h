#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "imaging/file_format.h"
#include "imaging/geometry.h"
#include "imaging/jpeg_scan.h"
#include "imaging/photo_name.h"

namespace imaging {

// What a finding means for the candidate.
enum class Level {
    hard,      // the photo cannot be used
    advice,    // may be used once the candidate has looked and said so
    reviewer,  // only staff see it
};

// Everything a check can find. The words for each stand in the templates, under name() in capitals.
enum class PhotoCode {
    not_jpeg,       // Facts::format says what it is instead
    name,           // Facts::name_fault says why
    bytes_small,    // measured, wanted: bytes, of the file or of the stored copy (the lesser)
    bytes_large,    // measured, wanted: bytes, of the file or of the stored copy (the greater)
    px_small,       // measured, wanted: pixels of the side that falls shorter
    corrupt,        //
    bomb,           // measured, wanted: pixels; or the longer side where that alone is too long
    bomb_scans,     // measured, wanted: passes over the picture
    cmyk,           // measured, wanted: colour components
    jpeg_exotic,    // Facts::frame and Facts::precision say which kind
    gray,           // measured, wanted: spread of colour that brightness does not explain, 8 bit
    toned,          // as gray
    landscape,      // measured: width over height
    upside_down,    // the head points down
    sideways,       // measured: quarter turns, clockwise, that would make it upright: 1 or 3
    no_clear_face,  //
    two_faces,      // measured: how many
    head_small,     // measured, wanted: Geometry::head()
    head_large,     // as head_small
    head_high,      // measured, wanted: Geometry::crown
    head_low,       // as head_high
    off_centre,     // measured: Geometry::centre - 0.5, positive to the right; wanted_high: either
                    // side
    tilt,           // measured: Geometry::roll; wanted_high: either side
    blur,           // measured, wanted: Clarity::sharpness
    dark,           // measured, wanted: Clarity::brightness
    over,           // as dark
    border,         // measured: share of the picture that the frame takes
    aspect,         // measured, wanted: height over width
    maybe_turned,   // measured: quarter turns, clockwise, that may make it upright: 1 to 3
    eyes_unclear,   //
    low_score,      // measured, wanted: what the face detector says of the face
    metadata_stripped,  // measured: bytes that the stored copy leaves out
    exif_turned,        // measured: EXIF orientation, 2 to 8
    not_checked,        // a stage failed or came too late; what it would have found is unknown
};

// The code as text: "px_small". It is stored with the portrait; names never change.
std::string_view name(PhotoCode code);
Level level(PhotoCode code);

// "hard", "advice", "reviewer".
std::string_view name(Level level);

// One thing found. Units stand beside the code; a bound that does not exist is 0.
struct Finding {
    PhotoCode code;
    Level level;
    double measured = 0;
    double wanted_low = 0;
    double wanted_high = 0;
};

// What was found so far, in the order of the stages.
class Findings : public std::vector<Finding> {
  public:
    void add(PhotoCode code, double measured = 0, double wanted_low = 0, double wanted_high = 0);
    bool has(Level level) const;
    const Finding* find(PhotoCode code) const;  // or null
};

// What the file is, whatever is thought of it. Zero where the bytes do not tell.
struct Facts {
    FileFormat format = FileFormat::unknown;
    NameFault name_fault = NameFault::none;
    Frame frame = Frame::none;
    int precision = 0;              // bits a sample
    int width = 0;                  // upright, pixels
    int height = 0;                 // upright, pixels
    int orientation = 1;            // EXIF, 1 to 8
    int components = 0;             // 1 gray, 3 colour, 4 CMYK
    int scans = 0;                  // passes over the picture
    std::int64_t bytes = 0;         // of the file
    std::int64_t stored_bytes = 0;  // of the stored copy, 0 without one
};

enum class Decision {
    accept,   // nothing for the candidate to see
    confirm,  // usable; with advice the candidate has to look at
    reject,
};

// "accept", "confirm", "reject".
std::string_view name(Decision decision);

// What a check says of a photo: kept with the portrait, shown to the candidate and to staff.
struct Report {
    Decision decision = Decision::accept;
    Findings findings;
    Facts facts;
    std::optional<Geometry> geometry;  // where one upright face was found
    std::optional<Clarity> clarity;    // as geometry
};

// The whole answer. `normalised` is the copy to store (upright JPEG without metadata or trailing
// bytes); it is empty exactly where the photo is rejected.
struct Verdict : Report {
    std::string normalised;
};

}  // namespace imaging
