// Asking the photo checker, as its tests do.
#pragma once

#include <string>

#include "imaging/check.h"
#include "tests/support/pictures.h"

namespace pictures {

inline imaging::Verdict judge(const std::string& file, const imaging::Limits& limits = {}) {
    return imaging::check(file, "me.jpg", limits);
}

// The codes found, in order: "px_small aspect".
inline std::string codes(const imaging::Verdict& verdict) {
    std::string all;
    for (const imaging::Finding& finding : verdict.findings) {
        if (!all.empty()) all += ' ';
        all += imaging::name(finding.code);
    }
    return all;
}

inline std::string codes(const std::string& file) { return codes(judge(file)); }

inline bool same_pixels(const std::string& a, const std::string& b) {
    return decoded(a).rgb == decoded(b).rgb;
}

}  // namespace pictures
