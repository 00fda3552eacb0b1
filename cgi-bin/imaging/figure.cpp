#include "imaging/figure.h"

#include <cmath>

namespace imaging {
namespace {

std::string whole(double value) { return std::to_string(std::lround(value)); }

std::string two_decimals(double value) {
    const long hundredths = std::lround(value * 100);
    return std::to_string(hundredths / 100) + "." +
           std::to_string(100 + hundredths % 100).substr(1);
}

}  // namespace

std::string figure(const Finding& finding, double value) {
    switch (finding.code) {
        case PhotoCode::bytes_small: return whole(std::floor(value / 1024));
        case PhotoCode::bytes_large: return whole(std::ceil(value / 1024));
        case PhotoCode::landscape:
        case PhotoCode::aspect: return two_decimals(value);
        default: return whole(value);
    }
}

}  // namespace imaging
