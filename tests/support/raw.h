// Requests as nginx hands them over, for what stands before the pages.
#pragma once

#include <string>

#include "web/raw.h"

namespace support {

inline web::Raw get(const std::string& query = {}) {
    return {{{"REQUEST_METHOD", "GET"}, {"QUERY_STRING", query}}, {}};
}

inline web::Raw post(const std::string& type, const std::string& body) {
    return {{{"REQUEST_METHOD", "POST"},
             {"CONTENT_TYPE", type},
             {"CONTENT_LENGTH", std::to_string(body.size())}},
            body};
}

inline web::Raw form(const std::string& body) {
    return post("application/x-www-form-urlencoded", body);
}

// Its parts begin with --XyZ.
inline web::Raw multipart(const std::string& body) {
    return post("multipart/form-data; boundary=XyZ", body);
}

}  // namespace support
