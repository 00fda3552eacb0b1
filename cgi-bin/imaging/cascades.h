#pragma once

#include <opencv2/objdetect.hpp>
#include <string>
#include <vector>

namespace imaging {

// The detectors of opencv-data. A detector is not thread-safe, so each thread has its own set.
class Cascades {
  public:
    // The calling thread's set, loaded from the folder on first use: some 25 ms and 10 MB. Throws
    // std::runtime_error where a file is missing or is none.
    static Cascades& of_this_thread(const std::string& folder);

    explicit Cascades(const std::string& folder);

    // frontalface_default is left out: it fires on faces that are upside down.
    cv::CascadeClassifier alt2;
    cv::CascadeClassifier alt;
    cv::CascadeClassifier eye;
};

// One place where a detector fired; `count` of its windows agree there.
struct Hit {
    cv::Rect2d box;
    int count = 0;

    cv::Point2d middle() const { return (box.tl() + box.br()) / 2; }
};

// All places in a grey picture, most agreement first, for windows of these sides in pixels
// (`largest` 0: no bound). Counts depend on the scale step, which is the same for all, and on the
// picture's size: a threshold belongs to one size.
std::vector<Hit> hits(cv::CascadeClassifier& cascade, const cv::Mat& gray, int smallest,
                      int largest = 0);

}  // namespace imaging
