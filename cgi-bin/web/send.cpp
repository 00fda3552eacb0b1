#include "web/send.h"

#include <cstdio>
#include <stdexcept>
#include <string>

#include "web/answer.h"
#include "web/first_line.h"

namespace web {
namespace {

struct Gone : std::runtime_error {
    Gone() : std::runtime_error("whoever asked has gone") {}
};

void put(FCGX_Stream* out, std::string_view bytes) {
    const int size = static_cast<int>(bytes.size());
    if (FCGX_PutStr(bytes.data(), size, out) != size) throw Gone();
}

void put_stream(const Response& response, FCGX_Stream* out, store::Database& database,
                bool& begun) {
    database.look([&](store::Read& db) {
        begun = true;
        put(out, wire(response, true));
        FCGX_FFlush(out);  // so that the browser says at once that something comes
        response.stream(db, [out](std::string_view piece) { put(out, piece); });
    });
}

}  // namespace

bool send(Response& response, bool head_only, FCGX_Stream* out, const Page& asked,
          const Setup& setup, store::Database& database, std::string_view request_id) {
    bool begun = false;
    try {
        if (response.stream && !head_only) {
            put_stream(response, out, database, begun);
            return true;
        }
    } catch (const std::exception& e) {
        std::fprintf(stderr, "broke-off=%s id=%s what=\"%s\"\n", begun ? "inside" : "before",
                     std::string(request_id).c_str(), first_line(e.what()).c_str());
        if (begun) return false;
        response = error_page(asked, setup, 503);
    }
    const std::string whole = wire(response, head_only);
    FCGX_PutStr(whole.data(), static_cast<int>(whole.size()), out);
    return true;
}

}  // namespace web
