#include "web/response.h"

namespace web {

Response& Response::header(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response html(std::string body, int status) {
    Response response{status, {}, std::move(body)};
    response.header("Content-Type", "text/html; charset=utf-8").header("Cache-Control", "no-store");
    return response;
}

Response see_other(std::string_view page) {
    Response response{303, {}, {}};
    response.header("Location", std::string(page)).header("Cache-Control", "no-store");
    return response;
}

Response no_content() {
    Response response{204, {}, {}};
    response.header("Cache-Control", "no-store");
    return response;
}

Response private_bytes(std::string_view type, std::string bytes, std::string_view etag,
                       std::string_view if_none_match) {
    const std::string tag = "\"" + std::string(etag) + "\"";
    const bool there = if_none_match.find(tag) != std::string_view::npos;
    Response response{there ? 304 : 200, {}, there ? std::string{} : std::move(bytes)};
    if (!there) response.header("Content-Type", std::string(type));
    response.header("ETag", tag).header("Cache-Control", "private, no-cache");
    return response;
}

Response download(std::string_view type, std::string_view name,
                  std::function<void(store::Read&, const Sink&)> stream) {
    Response response;
    response.header("Content-Type", std::string(type)).header("Cache-Control", "no-store");
    response.header("Content-Disposition", "attachment; filename=\"" + std::string(name) + "\"");
    response.stream = std::move(stream);
    return response;
}

Response pdf(std::string bytes, std::string_view name) {
    Response response{200, {}, std::move(bytes)};
    response.header("Content-Type", "application/pdf")
        .header("Content-Disposition", "inline; filename=\"" + std::string(name) + ".pdf\"")
        .header("Cache-Control", "no-store");
    return response;
}

std::string wire(const Response& response, bool head_only) {
    std::string text = "Status: " + std::to_string(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers) {
        text += name;
        text += ": ";
        text += value;
        text += "\r\n";
    }
    text += "\r\n";
    if (!head_only) text += response.body;
    return text;
}

}  // namespace web
