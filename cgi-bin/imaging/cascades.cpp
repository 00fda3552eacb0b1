#include "imaging/cascades.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <opencv2/core/ocl.hpp>
#include <opencv2/core/utility.hpp>
#include <stdexcept>

namespace imaging {

namespace {

constexpr double scale_step = 1.1;

cv::CascadeClassifier loaded(const std::filesystem::path& folder, const std::string& name) {
    const auto file = folder / ("haarcascade_" + name + ".xml");
    cv::CascadeClassifier cascade;
    if (!std::filesystem::exists(file) || !cascade.load(file)) {
        throw std::runtime_error("no cascade " + file.string());
    }
    return cascade;
}

}  // namespace

Cascades::Cascades(const std::string& folder) {
    cv::setNumThreads(1);
    cv::ocl::setUseOpenCL(false);
    alt2 = loaded(folder, "frontalface_alt2");
    alt = loaded(folder, "frontalface_alt");
    eye = loaded(folder, "eye");
}

Cascades& Cascades::of_this_thread(const std::string& folder) {
    thread_local std::string from;
    thread_local std::unique_ptr<Cascades> own;
    if (!own || from != folder) {
        own = std::make_unique<Cascades>(folder);
        from = folder;
    }
    return *own;
}

std::vector<Hit> hits(cv::CascadeClassifier& cascade, const cv::Mat& gray, int smallest,
                      int largest) {
    std::vector<cv::Rect> boxes;
    std::vector<int> counts;
    const cv::Size max = largest > 0 ? cv::Size(largest, largest) : cv::Size();
    cascade.detectMultiScale(gray, boxes, counts, scale_step, 1, 0, {smallest, smallest}, max);
    std::vector<Hit> found;
    for (std::size_t i = 0; i < boxes.size(); ++i) found.push_back({boxes[i], counts[i]});
    std::sort(found.begin(), found.end(),
              [](const Hit& a, const Hit& b) { return a.count > b.count; });
    return found;
}

}  // namespace imaging
