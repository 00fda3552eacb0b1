#include "drawing/qr.h"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace drawing {

Qr::Qr(const std::string& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) throw std::length_error("too long for a QR code");
    size_ = code->width;
    for (int at = 0; at < size_ * size_; ++at) dark_.push_back((code->data[at] & 1) != 0);
}

std::string Qr::path() const {
    std::string path;
    for (int y = 0; y < size_; ++y)
        for (int x = 0; x < size_; ++x)
            if (dark(x, y)) path += "M" + std::to_string(x) + " " + std::to_string(y) + "h1v1h-1z";
    return path;
}

}  // namespace drawing
