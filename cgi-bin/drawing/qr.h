#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace drawing {

// A QR code as a square of modules, dark or light, without the four light ones that belong around
// it. Level M: an eighth of it may be dirty. Throws std::length_error where the text is too long
// (2331 bytes).
class Qr {
  public:
    explicit Qr(const std::string& text);

    int size() const { return size_; }
    bool dark(int x, int y) const { return dark_[static_cast<std::size_t>(y * size_ + x)]; }

    // As the data of an SVG path, a unit for a module.
    std::string path() const;

  private:
    int size_;
    std::vector<bool> dark_;
};

}  // namespace drawing
