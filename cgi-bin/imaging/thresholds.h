#pragma once

#include <cstddef>
#include <cstdint>

// Every number the checker judges by that is not a setting of the sitting (limits.h), each with the
// measurement that set it. "dev" is the labelled set PHOTO.md describes.
namespace imaging::threshold {

// Passes over the picture. Progressive photos have 10 (libjpeg), up to 20 when optimised (mozjpeg).
constexpr int scans = 64;
// Passes times pixels: a pass that changes nothing costs a few hundred bytes and still 1 ns a
// pixel to decode. 0.4 s at this limit; an ordinary progressive photo of 24 megapixels has 240e6.
constexpr std::int64_t scan_pixels = 400'000'000;

// What a frequency of 8-bit samples can reach is 1024, and encoders that soften edges on purpose go
// to 1280. dev: 1024 at most. Of 600 bytes overwritten in the middle of the compliant photos, 39 of
// 1160 decoded without complaint; 34 of these were above 1536.
constexpr int coefficient = 1536;
// Longer files than a sitting takes are not looked at so closely.
constexpr std::size_t coefficient_bytes = 512 * 1024;

// The decoder may shrink a picture to no less than this on its shorter side. Colour needs far less;
// the face stage works at 480 × 640 and below.
constexpr int decoded_side = 480;

// Pixels from which a check gives the memory it used back to the system: without, progressive
// photos of 12 and 24 megapixels leave 71 MB behind, with it 41 MB.
constexpr std::int64_t large_picture = 2'000'000;

// Colour::residual below which a picture has one tone only. dev's compliant photos at qualities 60
// to 95: in colour 5 and more, three times overexposed 2.6, washed out to a third 1.96; made gray
// 0. One line for the whole picture (PHOTO.md) takes a warm light or a red background for a tone; a
// line for each step of brightness does not, and sees most tones whose curve clips.
constexpr double toned_residual = 1.8;
// Colour::chroma up to which one tone is called gray. dev: gray 0, the palest toned one above 8.
constexpr double gray_chroma = 3.0;

// Qualities a turned copy is tried at where it cannot be turned without decoding: 92 is hardly
// visible on a photo of this size; higher ones only where the copy would else be too small.
constexpr int turned_qualities[] = {92, 95, 98, 100};

// The face stage. "compliant" are dev's photos labelled ok, ok_variant, ok_exif and polyglot.

// The longer side the face stage sees at most, pixels: a face of a composed photo then has 144
// pixels and more, which sharpness asks for.
constexpr int shown_side = 640;

// Face::score() at standing.cpp's first size. Compliant 26 (one, else 31) to 200; their wrong
// rotations at most 35, and never with both cascades at one place.
constexpr int face_score = 8;      // less is chance: PHOTO.md
constexpr int enough_score = 20;   // less is looked at more closely; a head leaning 20° has 0–15
constexpr int sure_score = 30;     // less is told to the reviewer
constexpr int frontal_score = 40;  // less, and an eye not clear: a head turned away. dev: 23, 31
constexpr int clear_score = 60;    // the other rotations need not be looked at
// The right rotation's score over the next one's. Compliant, and the same leaning ±7°, smaller,
// darker, lighter: 2.4 and more.
constexpr double turn_lead = 1.5;
// A second face. Beside compliant ones alt2 alone fires, with 2–5 windows; of 58 pairs side by side
// each one's second face has more.
constexpr int second_face_score = 5;
constexpr double second_face_size = 0.35;  // of the first one's width

// The width a face is scaled to for finding its eyes, pixels. At 120 at least one eye is seen on
// every compliant photo; at 100 not on one.
constexpr double eyes_face_width = 120;
// Windows of the eye cascade that agree, for an eye to be clear. Compliant 3–90 for the weaker eye
// but for one person with glasses; a three-quarter view has 2 or one eye.
constexpr int clear_eye = 4;

// The head around the measured box (faces.h), the mean of dev's marked photos; PHOTO.md has 0.33
// and 1.10 for a box as it is found.
constexpr double crown_above_face = 0.26;  // of the box, ± 0.06
constexpr double chin_below_top = 1.03;    // of the box, ± 0.045
// How much further off a crown must be where it was only guessed. The guess errs by 0.034 (one
// deviation). Heights of heads need none: measured on compliant photos they are 0.66 to 0.79, on
// the same made smaller, to 0.53, at most 0.60, and made larger, to 0.90, at least 0.82 in 37
// of 39.
constexpr double top_guess_error = 0.04;
// A photo is not called leaning for what may be our error: roll.h.
constexpr double roll_error = 0.5;      // degrees
constexpr double crown_seen = 0.95;     // confidence where the background showed the crown
constexpr double crown_guessed = 0.60;  // and where it did not

// Walking down to the crown, in a view of this height. Against dev's marks: 0.005 of the height in
// the median, 0.023 in nine of ten. A step of 20 to 36 finds the same rows on all plain walls; 20
// stumbles over a mottled studio backdrop.
constexpr double crown_view_height = 200;  // pixels
constexpr double crown_colour_step = 26;   // 8-bit RGB distance
constexpr int crown_start_rows = 3;        // that give a column its background
constexpr int crown_rows_beyond = 3;       // that another colour must last
// What a head allows, in boxes: its crown above the box (dev: 0.2–0.5), and how much lower the hair
// ends beside it than in the middle (dev: 0.02–0.18).
constexpr double crown_highest = 0.75;
constexpr double crown_lowest = 0.08;
constexpr double crown_dome = 0.3;
// Further rows that the background lasts at both sides. Of the two people whose crown was found
// 0.07 too high, before trees, each has a side where it does not.
constexpr int crown_rows_beside = 8;

// Clarity, on the face at this width, pixels. Compliant 0.146 and more; the same at qualities from
// 50, at widths from 144 to 600 and with noise, 0.142. Out of focus (sigma 2.5 at 480 × 640),
// enlarged from 96 × 128 or moved by 15 pixels along rows or columns: at most 0.09; by 9: 0.13,
// nine in ten below the line. One measure for all directions (PHOTO.md) saw 5 of 22 that moved
// by 9.
constexpr double sharpness_face_width = 144;
constexpr double sharp = 0.115;
// Mean of the face, 8 bit. Compliant 92–195, dark 19–43, over 217–244 (PHOTO.md and dev).
constexpr double face_dark = 65;
constexpr double face_over = 205;

// A frame of one colour around the photo. dev: both frames found, none on any other photo. A frame
// goes from empty to full within two lines; a head or shoulders before a plain wall take twenty.
constexpr double border_view = 160;         // the longer side, pixels
constexpr double border_colour_step = 16;   // 8 bit, each channel
constexpr double border_least = 0.015;      // of the side
constexpr double border_line_empty = 0.06;  // of a line; a status bar's signs stay below
constexpr double border_line_full = 0.4;
constexpr int border_edge_lines = 2;

}  // namespace imaging::threshold
