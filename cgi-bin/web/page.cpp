#include "web/page.h"

#include <filesystem>

namespace web {

std::string_view name(Who who) {
    switch (who) {
        case Who::anyone: return "anyone";
        case Who::candidate: return "candidate";
        case Who::staff: return "staff";
    }
    return "";
}

std::string_view name(Family family) {
    switch (family) {
        case Family::passport: return "passport";
        case Family::candidate: return "candidate";
        case Family::photo: return "photo";
        case Family::staff: return "staff";
    }
    return "";
}

std::string Page::stem(const std::source_location& where) {
    return std::filesystem::path(where.file_name()).stem().string();
}

}  // namespace web
